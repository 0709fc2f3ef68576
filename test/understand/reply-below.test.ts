/** Words that a writer adds below the quote: the quiet way to a release that nobody approved. */
import { describe, expect, it } from 'vitest';
import { belowAnswered } from '../../src/understand/reply/answered.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { quotedText, quotingClients } from './quoting-clients.js';

const words = mergeWords(shippedWords);
const from = { name: 'Jan Jansen', email: 'jan@contoso.example' };
const headers = { from: ['Jan Jansen <jan@contoso.example>'] };
const subject = 'Re: [HD-42] Please test';

const takenBack = [
  'Tout compte fait ne mettez pas encore en prod, je voudrais que Sandra le voie aussi.',
  'NOT OK',
  'Abgelehnt.',
  'Wacht nog even op Piet',
  'One more thing: please wait until I have spoken with Imran.',
  'Bitte doch erst am Montag.',
  'Only for Leeds, the others are not trained yet',
];

function parts(client: (typeof quotingClients)[number], below: string) {
  const text = `OK\n\n${client.text}\n${below === '' ? '' : `\n${below}\n`}`;
  const html = client.html?.('OK', below) ?? null;
  return { 'both parts': { text, html }, 'text alone': { text, html: null }, 'HTML alone': { text: '', html } };
}

function read(part: { text: string; html: string | null }) {
  const body = newText({ ...part, headers });
  return {
    body,
    verdict: readVerdict({ subject, body, greetings: ['Anna Peeters'], from, request: 'release' }, words),
  };
}

const cases = quotingClients.flatMap((client) =>
  (['both parts', 'text alone', 'HTML alone'] as const)
    .filter((kind) => client.html !== null || kind === 'text alone')
    .map((kind) => [client.name, kind, client] as const),
);

describe('an OK above a quote', () => {
  it.each(cases)('of %s, %s, is one where nothing stands below', (_, kind, client) => {
    const { body, verdict } = read(parts(client, '')[kind]);
    expect(body).toMatchObject({ text: 'OK', below: [] });
    expect(verdict.value).toBe('ok');
  });

  it.each(cases)('of %s, %s, is none with words below', (_, kind, client) => {
    for (const below of takenBack) {
      expect([below, read(parts(client, below)[kind]).verdict.value]).toEqual([below, 'unclear']);
      expect([below, read(parts(client, `${below}\nJan`)[kind]).verdict.value]).toEqual([below, 'unclear']);
    }
  });

  it.each(cases.filter(([name, kind]) => kind === 'both parts' && /Gmail|Apple|Proton|Yahoo|Mac|phone|GMX/.test(name)))(
    'of %s shows the words below to staff, since its markup tells where the quote ends',
    (_, kind, client) => {
      expect(read(parts(client, takenBack[0]!)[kind]).body.text).toBe(`OK\n\n${takenBack[0]}`);
    },
  );

  it('of a mail without farewell and links may be the writer’s own at its end', () => {
    const quote = 'From: Acme Support <support@acme.example>\nSent: Friday\nTo: Jan\nSubject: x\n\nMay we go on?';
    expect(read({ text: `OK\n\n${quote}\n\nNo, wait.`, html: null }).verdict.value).toBe('unclear');
  });
});

describe('an OK above a quote that ends in its asking', () => {
  const heads = {
    Outlook: 'From: Acme Support <support@acme.example>\nSent: Friday\nTo: Jan\nSubject: x\n',
    Yahoo: 'Op maandag 3 maart 2025 om 16:02:11 CET schreef Acme <support@acme.example>:\n',
    GMX: 'Gesendet: Mittwoch, 12. März 2025 um 09:14 Uhr\nVon: "Acme" <support@acme.example>\nAn: jan@contoso.example\nBetreff: x',
  };
  const askings = [
    'The fix is on staging. Please test and answer OK to release it, or NOT OK.',
    'Testen aub. OK = vrijgeven, NIET OK = terug naar ons.',
    'Voici la correction.\n\nMerci de tester et de répondre OK ou PAS OK.',
    'Bitte testen Sie die Korrektur und antworten Sie\nmit OK oder NICHT OK.',
  ];
  const cases = Object.values(heads).flatMap((head) => askings.map((asking) => [head, asking] as const));
  const answer = (quote: string, above = 'OK') =>
    read({ text: `${above}\n\nJan\n\n${quote}`, html: null }).verdict.value;

  it.each(cases)('is one where nothing else stands there: %s%s', (head, asking) => {
    expect(answer(`${head}\n${asking}`)).toBe('ok');
    expect(answer(`${head}\n${asking}`, 'NOT OK')).toBe('not-ok');
    expect(answer(`${head}\n${asking}\n\nSent from my iPhone`)).toBe('ok');
  });

  it.each(cases)('is none with words below it, or behind it in its line: %s%s', (head, asking) => {
    for (const below of takenBack) {
      expect([below, answer(`${head}\n${asking}\n\n${below}`)]).toEqual([below, 'unclear']);
      expect([below, answer(`${head}\n${asking}\n\n${below}\n\nKind regards\nJan`)]).toEqual([below, 'unclear']);
      expect([below, answer(`${head}\n${asking}\n\n${below}\nJan Jansen`)]).toEqual([below, 'unclear']);
      expect([below, answer(`${head}\n${asking} ${below}`)]).toEqual([below, 'unclear']);
      expect([below, answer(`${head}\n${asking}\n${below}\n\n${asking}`)]).toEqual([below, 'unclear']);
    }
  });

  it.each(cases)('is none with an answer within it: %s%s', (head, asking) => {
    for (const within of [
      'NOT OK',
      'Afgekeurd.',
      'Not tested yet.',
      'Noch nicht freigeben, Sandra ist krank.',
      'Mais pas avant lundi',
    ])
      expect([within, answer(`${head}\n${within}\n${asking}`)]).toEqual([within, 'unclear']);
  });

  it('is none where the last line names both keywords and judges', () => {
    for (const last of [
      'OK for the first, NOT OK for the second',
      'not ok: total, ok: vat',
      'OK or NOT OK is for Piet to say',
    ])
      expect([last, answer(`${heads.Outlook}\nThe fix is on staging.\n\n${last}`)]).toEqual([last, 'unclear']);
  });
});

describe('an OK above a quote that names the data of its ticket', () => {
  const quote = (
    data: string,
    links = 'OK: mailto:x@acme.example?subject=OK\nNOT OK: mailto:x@acme.example?subject=NO',
  ) =>
    `OK\n\nFrom: Acme Support <support@acme.example>\nSent: Friday\nTo: Jan\nSubject: x\n\nIt is on staging. Answer OK to release it, or NOT OK.\n\n${links}\n\n${data}\n\nKind regards\nAnna Peeters`;
  const value = (text: string) => read({ text, html: null }).verdict.value;

  it.each([
    'Ticket: HD-42\nSubject: Totals are wrong\nPriority: High\nWork done: The totals include the discount before VAT.',
    'Ticket: HD-42\nOnderwerp: Totalen fout\nGemeld: 3 november 2026\nPrioriteit: Hoog\nUitgevoerd: Niet langer dubbel.',
    'Ticket : HD-42\nObjet : Totaux faux\nSignalé : 3 novembre\nTravail effectué : Les totaux sans erreur.',
    'Ticket: HD-42\nBetreff: Summen falsch\nGemeldet: 3. November\nErledigt: Die Summen stimmen erst nach dem Rabatt.',
  ])('is one: %j', (data) => {
    expect(value(quote(data))).toBe('ok');
    expect(value(quote(data, ''))).toBe('ok');
  });

  it.each([
    'Ticket: HD-42\nSubject: Totals\nPriority: High\nNote: not before Monday',
    'Ticket: HD-42\nSubject: Totals\nPriority: High\nStatus: NOT OK',
    'Ticket: HD-42\nSubject: Totals\nPriority: High\nNot before Monday',
    'Ticket: HD-42\nSubject: Totals\nPriority: High\n\nNot before Monday',
    'Ticket: HD-42\nOnderwerp: Totalen\nPrioriteit was toch kritiek?',
    'Ticket: HD-42\nOnderwerp: Totalen\nPrioriteit: Hoog\nOpmerking: pas maandag',
  ])('is none where the writer may have typed between them: %j', (data) => {
    expect(value(quote(data))).toBe('unclear');
  });
});

describe('an OK above a mail within the quoted one', () => {
  const head = (who: string) => `From: ${who}\nSent: Friday\nTo: somebody\nSubject: x\n\n`;
  const outer = `OK\n\n${head('Acme Support <support@acme.example>')}It is on staging. Answer OK or NOT OK.\n\nRegards\nAnna Peeters\n\n`;
  const value = (inner: string) =>
    read({ text: `${outer}${head('Jan Jansen <jan@contoso.example>')}${inner}`, html: null }).verdict.value;

  it.each([
    'Hi Anna, this is not ok, we need it before Friday.\nJan',
    'Hi Anna,\n\nOk, please go ahead with the repair.',
    'The totals of the invoices do not include the discount, and so nobody\ncan send them before Friday.\n\nJJ',
  ])('is one where that has a single line: %j', (inner) => {
    expect(value(inner)).toBe('ok');
  });

  it.each([
    'Hi Anna, this is not ok, we need it before Friday.\n\nNot before Monday',
    'The total is wrong.\nNot before Monday',
    'The total is wrong.\n\nNächste Woche',
    '> The total is wrong.\n\nNot before Monday',
    'Kind regards\nJan\n\nNot before Monday',
    'The total is wrong.\nJan\n\nNot before Monday\nJan',
  ])('is none where the last of several may be the writer’s: %j', (inner) => {
    expect(value(inner)).toBe('unclear');
  });

  const wrote = 'On Thu, 26 Nov 2026 at 16:05, Jan Jansen wrote:\n\n';

  it.each([
    `${wrote}Good afternoon, a picture is attached. Is it all right if I call about this?\n\nJan Jansen`,
    'Op dinsdag 24 november 2026 09:41 schreef Jan Jansen:\n\nGoedemiddag, in bijlage een schermafdruk.\n\nJan Jansen',
    `${wrote}OK for the first part. The second is missing.\n\nOn Thu, 26 Nov 2026 at 11:30, Acme Support wrote:\n\nIt is on the test system.\n\nCan we put this live? Reply OK and it goes live; reply NOT OK and tell us what is wrong.`,
    'Am 26.11.2026 um 11:30 schrieb Acme Support:\n\nEs liegt auf dem Testsystem.\n\nDürfen wir das live schalten? Antworten Sie mit OK, dann geht es live; mit NICHT OK sagen Sie uns bitte, was fehlt.',
    'Op donderdag 26 november 2026 11:30 schreef Acme Support:\n\nDe planning begint weer op maandag.\n\nAntwoord OK, dan gaat het live; antwoord NIET OK en zeg wat er fout is.',
  ])('is one where that stands below an attribution, with one paragraph or an asking: %j', (inner) => {
    expect(read({ text: outer + inner, html: null }).verdict.value).toBe('ok');
  });

  it.each([
    `${outer}${wrote}The total is wrong.\n\nNot before Monday`,
    `${outer}${wrote}Reply OK and it goes live; reply NOT OK and tell us what is wrong.\n\nNot before Monday`,
    `OK\n\n${wrote}Not before Monday`,
    `OK\n\n${wrote}Not before Monday.\n\nReply OK and it goes live; reply NOT OK and tell us what is wrong.`,
    `OK\n\n${head('Acme Support <support@acme.example>')}${wrote}Not before Monday`,
    `OK\n\n${head('Acme Support <support@acme.example>')}Hello Jan,\n\n${wrote}Not before Monday`,
  ])('is none below an attribution where the last may be the writer’s: %j', (text) => {
    expect(read({ text, html: null }).verdict.value).toBe('unclear');
  });

  it('is one above a quote of Zoho, whose element holds its head alone', () => {
    const attribution = '---- On Mon, 23 Nov 2026 12:02:00 +0100 Acme <support@acme.example> wrote ---';
    const quote =
      '<blockquote id="blockquote_zmail" style="margin:0px"><p>It is on staging.</p><p>Regards<br>Anna</p></blockquote>';
    const html = (below: string) =>
      `<div>OK</div><div class="zmail_extra"><div>${attribution}</div></div>${quote}${below}`;
    expect(read({ text: '', html: html('') }).verdict.value).toBe('ok');
    expect(read({ text: '', html: html('<div>Not before Monday</div>') }).verdict.value).toBe('unclear');
  });

  it('is none above a head that stands alone in its element, with words below', () => {
    const html =
      '<div>OK</div><div class="yahoo_quoted"><div>On Tuesday, 1 December 2026 16:02, Acme &lt;support@acme.example&gt; wrote:</div></div><div>Not before Monday</div>';
    expect(read({ text: '', html }).verdict.value).toBe('unclear');
  });

  it('is none where what looks like its head is of a ticket', () => {
    const data = 'From: Jan <jan@contoso.example>\nSubject: Totals\nDate: 3 November\n\n';
    expect(read({ text: `${outer}${data}Not before Monday`, html: null }).verdict.value).toBe('unclear');
  });

  it('is none where no other mail is quoted', () => {
    expect(
      read({ text: `OK\n\n${head('Acme <support@acme.example>')}Not before Monday`, html: null }).verdict.value,
    ).toBe('unclear');
  });
});

describe('a quote without an end, where the answered mail is known', () => {
  const head = 'From: Acme Support <support@acme.example>\nSent: Friday\nTo: Jan\nSubject: x\n\n';
  const below = (text: string, answered = [quotedText]) =>
    belowAnswered(newText({ text: `OK\n\n${head}${text}`, html: null, headers }), answered).below;

  it.each([...takenBack, 'Nächste Woche'])('ends with that mail: %j is the writer’s', (said) => {
    expect(below(`${quotedText}\n\n${said}`)).toEqual([said]);
  });

  it('says nothing more where it is that mail, whatever the client made of its lines and links', () => {
    const wrapped = quotedText
      .replace(/(.{1,60})(?: |$)/gm, '$1\n')
      .replace(/: (mailto:\S+)/g, ' <$1>')
      .replace('Hello', '*Hello*');
    expect(below(wrapped)).toEqual([]);
    expect(below(`[CAUTION: external mail]\n${quotedText}\n\n-- \nSent from my iPhone`)).toEqual([]);
  });

  it('has the words that its end is told by, so that a template of any shape is known', () => {
    const own =
      'Bonjour\n\nC’est prêt. On y va ?\n\nLe service client vous répond du lundi au vendredi, sauf jours fériés.';
    expect(below(own)).not.toEqual([]);
    expect(below(own, [own])).toEqual([]);
    expect(below(`${own}\n\nPas encore !`, [own])).toEqual(['Pas encore !']);
  });

  it('counts what stands in the answered mail once: a second NOT OK is the writer’s', () => {
    expect(below(`${quotedText}\nNOT OK`)).toEqual(['NOT OK']);
    expect(below(`${quotedText}\nPlease test it and answer OK if we may release it`)).not.toEqual([]);
  });

  it('is compared with each mail that it may be, and its innermost mail alone', () => {
    expect(below(quotedText, ['Something else, said before.', quotedText])).toEqual([]);
    expect(below(`Piet, what do you say?\n\n${head}${quotedText}`)).toEqual([]);
  });

  describe('and is not the one that is quoted', () => {
    const other = 'Hello Jan,\n\nThe fix is there. Please test and answer OK to release it, or NOT OK.';

    it('ends where it asks for the answer', () => {
      expect(below(other)).toEqual([]);
      expect(below(`${other}\n\nNot before Monday`)).toEqual(['Not before Monday']);
    });

    it('is the writer’s where a line of it stands in that mail', () => {
      expect(below(`Please test it and answer OK if we may release it\n${other}`)).toContain(
        'The fix is there. Please test and answer OK to release it, or NOT OK.',
      );
    });

    it('is the writer’s where it asks nothing, whatever stands under it', () => {
      expect(below('Sandra wants to see it first.\n\nKind regards\nJan')).toContain('Sandra wants to see it first.');
      expect(below(`OK: mailto:x@acme.example?subject=OK\n\nSandra is to see it.\n\nRegards\nJan`)).toContain(
        'Sandra is to see it.',
      );
    });
  });

  it('of many lines is compared in time', () => {
    const long = 'no word of it stands there\n'.repeat(40_000);
    const started = performance.now();
    expect(below(long, [long, 'ok '.repeat(300_000)]).length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
