import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewText } from '../../src/domain/mail.js';
import { inEnglish } from '../../src/domain/said.js';
import { newText } from '../../src/understand/reply/reply.js';
import { subjectVerdict } from '../../src/understand/verdict/subject-line.js';
import { readVerdict, saysThanksOnly } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { approvals, neither, refusals } from './verdict-cases.js';

const words = mergeWords(shippedWords);
const names = ['Anna Peeters'];
const writer = { name: 'Jan Jansen', email: 'jan@contoso.example' };

function body(text: string, below: string[] = []): NewText {
  return { text, cut: '', below };
}

function verdictOf(text: string, subject = 'Re: [HD-42] Invoices lose their VAT code', subjects: string[] = []) {
  const reply = newText({ text, html: null, headers: { from: ['Jan Jansen <jan@contoso.example>'] } });
  return readVerdict({ subject, subjects, body: reply, greetings: names, from: writer }, words).value;
}

describe('a reply to a request', () => {
  test.each(approvals)('is an approval: %j', (text) => {
    expect(verdictOf(text)).toBe('ok');
  });

  test.each(refusals)('is a refusal: %j', (text) => {
    expect(verdictOf(text)).toBe('not-ok');
  });

  test.each(neither)('is neither: %j', (text) => {
    expect(verdictOf(text)).toBe('unclear');
  });

  test('says in one line on which words it rests', () => {
    const verdict = readVerdict({ subject: '', body: body('Hi,\n\nOK, but\nnot before Monday.') }, words);
    expect([verdict.value, inEnglish(verdict.why)]).toEqual([
      'unclear',
      '"OK, but" is neither a plain approval nor a plain refusal',
    ]);
    const long = readVerdict({ subject: '', body: body(`OK ${'very '.repeat(500)}`) }, words);
    expect(inEnglish(long.why).length).toBeLessThan(300);
    expect(inEnglish(long.why)).not.toContain('\n');
  });

  test('without a word of its own is unclear', () => {
    expect(verdictOf('')).toBe('unclear');
    expect(verdictOf('Kind regards,\nJan')).toBe('unclear');
    expect(verdictOf('Hi Anna,\n\nThanks!')).toBe('unclear');
  });

  test('that is longer than anybody needs to say OK is left to a person', () => {
    expect(verdictOf('OK. '.repeat(20_000))).toBe('unclear');
  });

  const spoilers = [
    'but the total is wrong',
    'if you fix the header',
    'except the header',
    'not before Monday',
    'maar nog niet live',
    'behalve de kop',
    'sauf le total',
    'mais pas avant lundi',
    'aber erst am Montag',
    'wenn die Summe stimmt',
    'once you have changed the logo',
    'as soon as Piet agrees',
    'zodra Piet akkoord is',
    'dès que Paul a testé',
    'sobald Karl getestet hat',
    'for the first page',
    'or not',
    'I guess',
    '?',
    'NOT OK',
  ];

  test.each(spoilers)('is never an approval with "%s" after or before it', (spoiler) => {
    for (const approval of approvals.filter((_, i) => i % 4 === 0)) {
      const bare = approval.replace(/[.!]+$/, '');
      for (const text of [`${bare} ${spoiler}`, `${bare}, ${spoiler}`, `${bare}.\n${spoiler}`, `${spoiler} ${bare}`]) {
        expect(verdictOf(text), text).not.toBe('ok');
      }
    }
  });

  test('is never an approval with a word in it that nobody knows', () => {
    // What somebody is thanked for, tested or praises may be anything: "we tested the turnaround, which works fine".
    const open =
      /thank|thx|dank|merci|\b(?:is|are|est|sont|ist|sind|zijn|tests?)\b|test|check|verif|vérif|review|tried|prüf|gekeken|gecontr|work|werk|fonction|funktion|look|ziet|sieht|klopt|stimm|pass|perfe|good|goed|gut|bon|fine|great|happy|läuft|correct|all|every|alles|tout|super|orde/i;
    const approving = approvals.filter((text) => !open.test(text) && !/[.,;:!\n-]\s*\S/.test(text));
    expect(approving.length).toBeGreaterThan(80);
    const unknown = fc.stringMatching(/^[bcdfghjkmnpqrstvwxz]{5,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...approving), unknown, fc.boolean(), (approval, word, before) => {
        const text = before ? `${word} ${approval}` : `${approval.replace(/[.!]+$/, '')} ${word}`;
        expect(readVerdict({ subject: '', body: body(text) }, words).value).not.toBe('ok');
      }),
    );
  });

  test('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
        expect(['ok', 'not-ok', 'unclear']).toContain(readVerdict({ subject, body: body(text, [text]) }, words).value);
      }),
    );
  });
});

describe('a sentence below the signature', () => {
  test.each(['PS: not before Monday', 'PS: the logo is also wrong', 'the audit comes in between'])(
    'spoils both with %j',
    (line) => {
      expect(readVerdict({ subject: '', body: body('OK', [line]) }, words).value).toBe('unclear');
      expect(readVerdict({ subject: '', body: body('NOT OK', [line]) }, words).value).toBe('unclear');
    },
  );

  test.each(['Have a nice weekend!', 'thanks!', 'Fijn weekend'])('spoils neither with %j', (line) => {
    expect(readVerdict({ subject: '', body: body('OK', [line]) }, words).value).toBe('ok');
    expect(readVerdict({ subject: '', body: body('NOT OK', [line]) }, words).value).toBe('not-ok');
  });

  test('that approves spoils a refusal', () => {
    expect(readVerdict({ subject: '', body: body('NOT OK', ['OK']) }, words).value).toBe('unclear');
  });
});

describe('answers between the lines of a quote', () => {
  test.each([
    ['> - search\n👍\n> - export\ncrashes', 'unclear'],
    ['> 1. zoeken\nprima\n> 2. export\nloopt vast', 'unclear'],
    ['> 1. recherche\nparfait\n> 2. export\npas ok', 'unclear'],
    ['> 1. Suche\nsuper, danke\n> 2. Export\nnicht ok', 'unclear'],
    ['> 1. search\nNOT OK, it finds nothing\n> 2. export\ncrashes', 'not-ok'],
    ['> Please test.\n> Answer OK or NOT OK\n\nThanks. NOT OK', 'not-ok'],
  ])('%j is %s', (text, verdict) => {
    const said = newText({ text, html: null, headers: {} });
    expect(readVerdict({ subject: '', body: said, request: 'release' }, words).value).toBe(verdict);
  });
});

describe('the subject', () => {
  test.each([
    ['OK', 'ok'],
    ['ok', 'ok'],
    ['Re: [HD-42] OK', 'ok'],
    ['[HD-42/ab12-cd_34] OK', 'ok'],
    ['OK [HD-42/ab12]', 'ok'],
    ['AW: Re: [SUP-7] Ok', 'ok'],
    ['ＯＫ', 'ok'],
    ['Re: [HD-42] NOT OK', 'not-ok'],
    ['Antw: [HD-42/t0ken] Not ok', 'not-ok'],
    ['TR: NOT OK', 'not-ok'],
    ['Betr.: [HD-42] NOT OK', 'not-ok'],
    ['Réf. : [HD-42] OK', 'ok'],
    ['Antwoord: [HD-42] OK', 'ok'],
    ['SV: [HD-42] NOT  OK', 'not-ok'],
    ['RE[2]: [HD-42] OK', 'ok'],
    ['Re: [HD-42] OK button does nothing', null],
    ['Re: [HD-42] OK?', null],
    ['Re: [HD-42] OK or NOT OK', null],
    ['Re: [HD-42]', null],
    ['', null],
  ] as const)('%j is %j', (subject, verdict) => {
    expect(subjectVerdict(subject)).toBe(verdict);
  });

  test('that is exactly a keyword counts as the first sentence', () => {
    expect(verdictOf('', '[HD-42/token] OK')).toBe('ok');
    expect(verdictOf('Thanks!\n\nJan', 'OK')).toBe('ok');
    expect(verdictOf('', 'Re: [HD-42] NOT OK')).toBe('not-ok');
    expect(verdictOf('The total is still wrong, can you fix it?', 'Re: [HD-42] NOT OK')).toBe('not-ok');
  });

  test.each([
    ['OK', 'NOT OK, the total is wrong'],
    ['OK', 'But not before Monday'],
    ['OK', 'The total is one day early'],
    ['NOT OK', 'OK'],
    ['NOT OK', 'Never mind, it works now.'],
    ['NOT OK - Re: [HD-42] Invoices', 'OK'],
    ['OK - Re: [HD-42] Invoices', 'NOT OK'],
    ['Re: [HD-42] Not OK!', 'OK'],
  ])('%j is at odds with %j', (subject, text) => {
    expect(verdictOf(text, subject)).toBe('unclear');
  });

  test.each([
    ['Re: [HD-42] NIET OK', '', 'not-ok'],
    ['RE : [HD-42] PAS OK', 'Jan Jansen', 'not-ok'],
    ['AW: [HD-42/ab12] NICHT OK', 'Mit freundlichem Gruß\nJan Jansen', 'not-ok'],
    ['Antw: Nicht okay [HD-42]', 'Sent from my iPhone', 'not-ok'],
    ['Réf : [HD-42] Pas ok', 'Le total est toujours faux.', 'not-ok'],
    ['SV: [HD-42] Oké', 'Jan', 'ok'],
    ['Re: [HD-42] O.K.', '', 'ok'],
    ['Re: [HD-42] NIET OK', 'Akkoord, ga maar aan de slag.', 'unclear'],
    ['Re: [HD-42] PAS OK', "C'est d'accord, vous pouvez y aller.", 'unclear'],
    ['Re: [HD-42] NICHT OK', 'ok passt jetzt doch', 'unclear'],
    ['Re: [HD-42] Oké', 'Het totaal klopt nog niet', 'unclear'],
    ['Re: [HD-42] Oké?', '', 'unclear'],
    ['Re: [HD-42] Niet OK in de export', '', 'unclear'],
    ['Re: [HD-42] OK / NIET OK', '', 'unclear'],
    ['Re: [HD-42] Akkoord', '', 'unclear'],
  ] as const)('%j above %j is %s', (subject, text, verdict) => {
    expect(verdictOf(text, subject)).toBe(verdict);
  });

  test.each([
    ['Not yet please - Re: [HD-42] Invoices', 'OK'],
    ['Pas encore, svp - RE : [HD-42] Factures', "D'accord"],
    ['Nog niet! Re: [HD-42] Facturen', 'Akkoord'],
    ['Erst ab Montag: AW: [HD-42] Rechnungen', 'Einverstanden'],
    ['Einverstanden: AW: [HD-42] Rechnungen', 'Nicht ok, die Summe ist falsch.'],
  ])('%j has words before the key that are at odds with %j', (subject, text) => {
    expect(verdictOf(text, subject)).toBe('unclear');
  });

  test.each([
    ['[EXTERNAL] Re: [HD-42] Invoices', 'OK'],
    ['***SPAM*** AW: [EXT] [HD-42] Rechnungen', 'Freigegeben, danke!'],
    ['EXTERN: Re: [HD-42] Facturen', 'Akkoord'],
    ['Approved - Re: [HD-42] Invoices', 'OK, thanks'],
    ['Merci ! Re: [HD-42] Factures', "D'accord"],
  ])('%j is no more than marks and courtesies above %j', (subject, text) => {
    expect(verdictOf(text, subject)).toBe('ok');
  });

  const title = 'Reservations are doubled';
  const answered = 'Re: [HD-42] Reservations are doubled: please test';
  test.each([
    'Re: [HD-42] Reservations are doubled - still a small problem',
    'Re: [HD-42] Reservations are doubled: please test (not before Monday)',
    'AW: [HD-42] Reservations are doubled: please test - noch ein Problemchen',
    'Re: [HD-42] One more thing about the invoices',
    'Re: [HD-42] We wait for your answer: Reservations are doubled, still',
    'Still waiting for the invoices',
  ])('%j adds to what stood there, and an OK below it is unclear', (subject) => {
    expect(verdictOf('OK', subject, [title, answered])).toBe('unclear');
  });

  test.each([
    'Re: [HD-42] Reservations are doubled: please test',
    'RE: [HD-42] Reservations are doubled',
    'Re: Reservations are doubled: please test',
    'Antw: [HD-42/ab12] reservations  are doubled: please te',
    'Fwd: [HD-42] Reservations are dou bled: please test Re:',
    'Re: [HD-42] Reservations are doubled: please test - approved',
    'Re: [HD-42] We wait for your answer: Reservations are doubled',
    'Re: [HD-42]',
    '',
  ])('%j adds nothing, and an OK below it is one', (subject) => {
    expect(verdictOf('OK', subject, [title, answered])).toBe('ok');
  });

  test('a refusal stays one below a subject that says what is wrong, and not below one that approves', () => {
    expect(verdictOf('NOT OK', 'Re: [HD-42] Reservations are doubled - still', [title])).toBe('not-ok');
    expect(verdictOf('NOT OK', 'Re: [HD-42] Reservations are doubled - approved', [title])).toBe('unclear');
  });

  test('that is the title of a ticket on something that fails says nothing', () => {
    expect(verdictOf('OK', 'Re: [HD-42] Login does not work')).toBe('ok');
    expect(verdictOf('NOT OK', 'Re: [HD-42] OK button on the first page')).toBe('not-ok');
  });
});

describe('the words of a desk', () => {
  const ours = mergeWords(shippedWords, {
    it: {
      ok: ['va bene', '(approvato|approvata)'],
      notOk: ['non va bene'],
      greetings: ['ciao'],
      thanks: ['grazie'],
    },
  });

  test('are read beside the shipped ones', () => {
    expect(readVerdict({ subject: '', body: body('Ciao Anna,\n\nva bene, grazie!') }, ours).value).toBe('ok');
    expect(readVerdict({ subject: '', body: body('Approvata') }, ours).value).toBe('ok');
    expect(readVerdict({ subject: '', body: body('Non va bene, il totale è sbagliato') }, ours).value).toBe('not-ok');
    expect(readVerdict({ subject: '', body: body('OK, grazie') }, ours).value).toBe('ok');
    expect(readVerdict({ subject: '', body: body('va bene') }, words).value).toBe('unclear');
  });

  test('may hold brackets that do not pair', () => {
    const odd = mergeWords(shippedWords, {
      x: { ok: ['fein) (so', '', '(', 'a|b'], notOk: [], greetings: [], thanks: [] },
    });
    expect(readVerdict({ subject: '', body: body('fein so') }, odd).value).toBe('ok');
    expect(readVerdict({ subject: '', body: body('something else') }, odd).value).toBe('unclear');
  });
});

describe('thanks', () => {
  test.each([
    'Thanks!',
    'Thank you very much, Anna',
    'Great, thanks',
    'OK, thanks',
    'Bedankt voor de snelle hulp!\n\nJan',
    'Merci beaucoup, bonne journée',
    'Hallo,\n\nvielen Dank!\n\nSchönes Wochenende',
  ])('are all that %j says', (text) => {
    expect(saysThanksOnly(body(text), words, writer)).toBe(true);
  });

  test.each([
    '',
    'Thanks, but it is still broken',
    'Thanks. One more question: how much is it?',
    'Hello',
    'OK',
    'Merci, mais ça ne marche pas',
    'It fails again',
  ])('are not all that %j says', (text) => {
    expect(saysThanksOnly(body(text), words, writer)).toBe(false);
  });

  test('are not all with a word below the signature', () => {
    expect(saysThanksOnly(body('Thanks!', ['PS: page 2 is empty']), words)).toBe(false);
  });
});
