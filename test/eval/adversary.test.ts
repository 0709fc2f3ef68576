import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../src/domain/ticket.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { conditions } from './conditions.js';
import { labelsOf, rawReply } from './corpus.mjs';
import { nearApprovals } from './near-approvals.js';
import { beside } from './near-asides.js';
import { nearByRequest, nearFormulas } from './near-formulas.js';
import { nearRemarks } from './near-remarks.js';

/** Replies that hold an OK, or come near one, and approve nothing; what is safe for each is anything but `ok`. */
const traps: [what: string, replies: string[]][] = [
  [
    'a condition without an if-word',
    [
      'OK with the invoice numbering fixed.',
      "Approved subject to Marc's agreement.",
      'Ok, after the month-end closing.',
      'OK from Monday.',
      'OK minus the last screen.',
      'With the logo back in place we approve.',
      'Akkoord mits de facturen blijven zoals ze zijn.',
      'Akkoord na controle door de boekhouder.',
      'Einverstanden nach Rücksprache mit Jan.',
      'OK sous réserve de validation par Marc.',
      "D'accord une fois la TVA corrigée.",
      'Freigabe vorbehaltlich der Prüfung durch die Buchhaltung.',
      'Had the totals been right, I would have said OK.',
    ],
  ],
  [
    'sarcasm',
    [
      'OK, great, now nothing prints at all.',
      'Perfect, broken again. Approved, I suppose?',
      'Oh sure, OK, who needs invoices anyway.',
      'Super, alles kaputt. OK...',
      'Fantastisch, alweer hetzelfde. Ok hoor.',
      'Bravo, encore une erreur. OK...',
      'OK 🙃',
      'Ok 🙄',
      'Okay 😡',
      'OK 👎',
      'Approved 🤡',
    ],
  ],
  [
    'OK that answers another question',
    [
      "OK I'll call you tomorrow.",
      'OK for the meeting on Friday.',
      'OK, I got your mail.',
      "Ok je t'appelle demain.",
      'Ok ik bel je straks.',
      'OK, ich melde mich.',
      'OK for lunch!',
      'Ok, I will forward it to Marc.',
    ],
  ],
  [
    "somebody else's OK",
    [
      'Jan says OK.',
      "Jan said it's OK.",
      'According to Jan it is ok.',
      'My boss wrote: OK',
      'Jan zegt ok.',
      'Volgens Jan is het akkoord.',
      "Jan dit que c'est ok.",
      'Laut Jan ist es ok.',
      'Jan hat gesagt: freigegeben.',
      '"OK" is what I would like to say.',
      'They told me you need my OK.',
      'You asked for an OK.',
    ],
  ],
  [
    'a later or wished-for OK',
    [
      'I will approve it tomorrow.',
      'We shall approve.',
      'You will get my OK this afternoon.',
      'I hope to say OK soon.',
      'I would like to approve this.',
      'It would be OK.',
      'Zou ok zijn.',
      'Ce serait ok.',
      'Wäre ok.',
      'Je validerai demain.',
      'Ik keur het morgen goed.',
      'Ich gebe es morgen frei.',
      'We zullen akkoord gaan.',
    ],
  ],
  [
    'a partial approval',
    [
      'OK for the first part.',
      'Partly OK.',
      'OK for Belgium, the Netherlands no.',
      'Half OK.',
      'Mostly approved.',
      'Almost OK.',
      '1. OK\n2. not OK',
      '1) OK\n2) still wrong',
      '- invoices: OK\n- credit notes: error',
      'Totals: OK\nVAT: wrong',
      'alles OK außer der MwSt.',
      'OK bis auf die Summen',
      'Ok op één punt na',
      'bijna akkoord',
      'presque ok',
      'fast ok',
      'grotendeels ok',
      'OK à 90 %',
      'OK sauf la TVA',
      'Deels akkoord',
      'Teilweise freigegeben',
    ],
  ],
  [
    'a part named below the name',
    [
      'OK\n\nThanks\nJan Maes\n\n(for Leeds)',
      'OK\n\nThanks\nJan Maes\n\nfor Leeds',
      'OK\n\nJan Maes\n1 of 2',
      'OK\n\nGroeten\nJan Maes\n\n(voor Gent)',
      'OK\n\nMerci\nJan Maes\n\n(pour Lille)',
      'OK\n\nGruß\nJan Maes\n\n(für Köln)',
    ],
  ],
  [
    'a part that is counted',
    [
      'OK, we printed 20 labels and 5 were right.',
      'OK, we tried four invoices and three went through.',
      'OK. So far all labels are right.',
      'OK. All users are admin now.',
      'OK. All labels are identical.',
      'OK. Nineteen of twenty labels are right.',
      'OK, we printed twenty labels and nineteen were right.',
      'OK. 5 labels out of 20 are good.',
      'OK. Two thirds are right.',
      'OK. Tested three sites, two are fine.',
      'OK. Point 1 is solved.',
      'OK. Negentien van de twintig etiketten kloppen.',
      'OK. Twee printers getest, één werkt.',
      'OK. Eén printer werkt.',
      'OK. Dix-neuf étiquettes sur vingt sont correctes.',
      'OK. Deux imprimantes testées, une fonctionne.',
      'OK. Neunzehn von zwanzig Etiketten stimmen.',
      'OK. Zwei Drucker getestet, einer läuft.',
      'OK. Fast alle Etiketten stimmen.',
      'OK. Fünf Etiketten stimmen.',
    ],
  ],
  [
    'another version, or another day',
    [
      'OK. The old version works.',
      'OK. Tested last year.',
      'OK. De etiketten van vorig jaar zijn goed.',
      "OK. Les étiquettes de l'an dernier sont bonnes.",
      'OK. Letztes Jahr getestet.',
      'OK. The backup works.',
      "OK. The competitor's labels are good.",
      'OK. Works fine on Mondays.',
      'OK. De oude etiketten zijn goed.',
      'OK. Getest met de oude versie.',
      'OK. Werkt prima op dinsdag.',
      'OK. La version de test fonctionne.',
      'OK. Die alte Version läuft einwandfrei.',
      'OK. Funktioniert dienstags gut.',
      'OK. Beim dritten Versuch war es richtig.',
      'OK. Sonst läuft alles.',
      'OK. Verder alles goed.',
    ],
  ],
  [
    'an answer that goes on, or is no praise',
    [
      'Okay, so.',
      'OK, and now.',
      'Oké, dus.',
      'Oké, even kijken.',
      'OK, donc.',
      'OK, nun.',
      'OK, und jetzt.',
      'OK. Good thing I tested it.',
      'OK. Goed dat ik het getest heb.',
      "OK. Heureusement que j'ai testé.",
      'OK. Gut, dass ich getestet habe.',
      'OK. Bien essayé.',
      'OK. Danke für den Versuch.',
      'Yes, Petra tested.',
      'Ja, Petra heeft getest.',
      'Oui, Pierre a testé.',
      'Ja, Petra hat getestet.',
    ],
  ],
  [
    'a negation of any kind',
    [
      'OK not',
      'OKAY NOT',
      'okay then no',
      'Ok nee',
      'Ok nein',
      'ok mais non',
      'ok pas ok',
      'not yet ok',
      'nog niet akkoord',
      'noch nicht ok',
      "pas encore d'accord",
      "Je ne suis pas encore d'accord.",
      "Nous ne sommes malheureusement, et je le regrette vraiment beaucoup, pas d'accord.",
      'kein OK',
      'Kein OK von mir',
      'geen akkoord',
      'No OK from us',
      'ok? no!',
      'K.O.',
      'ko',
      'nOK',
      'n.o.k.',
      'OK: nothing works',
      'OK = no',
      'neither approved nor tested',
      "I can't say OK",
      'never OK',
      'hardly ok',
      'anything but OK',
      'far from ok',
      'Approved? No way.',
      'Akkoord? Nee.',
      "We don't, after a long discussion with the whole team and the auditors, approve.",
      'Ich bin nach langer Prüfung und vielen Gesprächen mit dem ganzen Team nicht einverstanden.',
      'unapproved',
      'disapproved',
      'disagreed',
      'onaanvaardbaar, niet ok',
      'uneinverstanden',
      'pasok',
      'niet OK\nOK',
    ],
  ],
  [
    'a question or a doubt',
    [
      'OK?',
      'OK?!',
      'ok ??',
      'Is it OK?',
      'OK or not?',
      'OK I guess',
      'ok maybe',
      'OK hopefully',
      'Approved I think',
      'geht so',
      'so lala',
      'bof ok',
      'Mwah, ok',
      'as OK as it gets',
      'OK-ish',
      'okayish',
      'Sort of ok',
      'ok, is that all?',
      'akkoord denk ik',
      'ok je crois',
      'ok glaube ich',
      'OK / NOT OK',
      '[ ] OK  [x] NOT OK',
      '[ ] OK [ ] NOT OK',
      'OK / not OK (delete what does not apply)',
    ],
  ],
  [
    'something that takes it back',
    [
      'ok -- wait',
      'OK. Wait!',
      'OK... actually no.',
      'OK\n\nPS: not before Monday',
      'OK\n\nJan\n\nPS please wait for Marc',
      'Approved.\n\nOne more thing: the totals are wrong.',
      'OK\n\n\n\n\n\nNOT OK',
      'OK but',
      'OK, however',
      'ok, only one thing',
      'OK. The printer is on fire.',
      'OK. Error 500.',
      'Ok. Nog één puntje.',
      'OK. Reste un souci.',
      'OK. Es fehlt noch etwas.',
      'OK; stop',
      'OK (not)',
      'OK [just kidding]',
      'OK *cough*',
      'OK, scratch that',
      'OK as a joke',
      'OK, undo the last release',
      'OK delete my account',
    ],
  ],
  [
    'look-alikes',
    [
      'OKLAHOMA',
      'Book it',
      'O.K.O.',
      '0K?',
      'Okra',
      'Oké maar...',
      'TOKYO',
      'ok@contoso.example',
      'https://ok.example/ok',
      'ok.pdf',
      'Ticket OK-12 is open',
      '#OK?',
    ],
  ],
  [
    'praise of what was looked at',
    [
      'All totals are ok',
      'The invoices are approved',
      'The totals are right',
      'the totals are right, ok for the totals',
      'Alle Rechnungen sind freigegeben',
      'Die Summen sind ok',
      'Les factures sont ok',
      'Les totaux sont bons',
      'Alle facturen zijn ok',
      'De facturen zijn goedgekeurd',
      'Tested with three invoices',
      'OK with three invoices',
      'Akkoord met drie facturen',
      'Ok avec trois factures',
      'OK mit drei Rechnungen',
    ],
  ],
  [
    'an approval that another answer is mixed into',
    [
      'We agree with the solution, the estimate is too high',
      'We agree with the proposal of Marc',
      'Wir sind mit der Lösung einverstanden, mit der Schätzung nicht',
      'Nous validons la solution mais pas le devis',
      'Wij keuren de oplossing goed maar niet de schatting',
      'Voor ons is alles goed behalve de kleur',
      'Vorschlag ok, Schätzung nicht',
      'Please check and approve it',
      'Marc has to check and approve it',
      'We give our ok to Marc',
      'Raus damit, es ist kaputt',
      'Ab damit in den Papierkorb',
      'Wir geben sie morgen frei',
      "'t zou ok zijn",
      'Merci de continuer',
      'Vous pouvez continuer à chercher',
      'Ga maar verder zoeken',
      'Ja, macht das Sinn',
    ],
  ],
];

traps.push(['what comes near to praise, a test or a proposal', [...nearApprovals]]);
traps.push(['what comes near to the set words of business letters', [...nearFormulas, ...nearByRequest.release]]);

const words = mergeWords(shippedWords);

async function verdictOf(text: string, subject: string, request: RequestKind = 'release'): Promise<string> {
  const mail = await parseMail(rawReply({ text, from: 'Jan Maes', subject }));
  const greetings = ['Anna Peeters', 'Jan Maes'];
  return readVerdict({ subject: mail.subject, body: newText(mail), greetings, request, estimate: null }, words).value;
}

function readPlain(text: string): string {
  const body = { text, cut: '', below: [] };
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, greetings: ['Anna Peeters'], request: 'release' }, words)
    .value;
}

describe('no release is approved by', () => {
  it.each(traps)('%s', async (_what, replies) => {
    const approved: string[] = [];
    for (const text of replies) {
      if ((await verdictOf(text, 'Re: [HD-42] Totals are wrong')) === 'ok') approved.push(text);
    }
    expect(approved).toEqual([]);
  });

  it.each(traps)('%s, behind a greeting and above a signature', async (_what, replies) => {
    const approved: string[] = [];
    for (const text of replies) {
      const mail = `Hi Anna,\n\n${text}\n\nKind regards,\nJan Maes\nContoso NV`;
      if ((await verdictOf(mail, 'RE: [HD-42] Totals are wrong')) === 'ok') approved.push(text);
    }
    expect(approved).toEqual([]);
  });

  // Under an OK praise takes nothing back, and a lone word with a capital is the writer's name, whatever it is.
  it.each(
    traps.filter(
      ([what]) =>
        ![
          'look-alikes',
          'praise of what was looked at',
          'what comes near to praise, a test or a proposal',
          'what comes near to the set words of business letters',
        ].includes(what),
    ),
  )('%s, after an OK', async (_what, replies) => {
    const approved: string[] = [];
    for (const text of replies) {
      if ((await verdictOf(`OK\n\n${text}`, 'Re: [HD-42] Totals are wrong')) === 'ok') approved.push(text);
    }
    expect(approved).toEqual([]);
  });

  it.each(['answer', 'proposal'] as const)('%s: words that come near to its approval', async (request) => {
    const approved: string[] = [];
    for (const text of nearByRequest[request]) {
      if ((await verdictOf(text, 'Re: [HD-42] Totals are wrong', request)) === 'ok') approved.push(text);
    }
    expect(approved).toEqual([]);
  });

  it('an OK beside what is no remark that leaves it as it is', async () => {
    const approved: string[] = [];
    for (const remark of nearRemarks) {
      const lower = `${remark[0]?.toLowerCase()}${remark.slice(1)}`;
      for (const text of [
        `OK. ${remark}`,
        `OK, ${lower}`,
        `Hi Anna,\n\nApproved.\n${remark}\n\nKind regards,\nJan Maes`,
      ]) {
        if ((await verdictOf(text, 'Re: [HD-42] Totals are wrong')) === 'ok') approved.push(text);
      }
    }
    expect(approved).toEqual([]);
  }, 60_000);

  it.each(Object.entries(beside))('an OK beside what comes near to what may stand there, in %s', (_locale, told) => {
    const lower = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`;
    const spoilt = told.harmless.flatMap((one) => {
      const bare = one.replace(/[.!]$/, '');
      return told.spoils.flatMap((spoil) => [`${bare}, ${spoil}.`, `${bare} & ${spoil}.`, `${bare}. ${spoil}.`]);
    });
    const texts = told.near.flatMap((one) => [`OK. ${one}`, `OK, ${lower(one)}`, `${one} OK.`]);
    const all = [...texts, ...spoilt.map((one) => `OK. ${one}`)];
    expect(all.filter((text) => readPlain(text) === 'ok')).toEqual([]);
  });

  it.each(Object.entries(beside))('its opposite: an OK beside what takes nothing from it is one, in %s', (_l, told) => {
    expect(told.harmless.filter((one) => readPlain(`OK. ${one}`) !== 'ok')).toEqual([]);
  });

  it.each(Object.entries(conditions))('an approval under a condition, in %s, however it begins', (_locale, said) => {
    const approved: string[] = [];
    const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
    for (const begins of said.begins) {
      for (const condition of said.conditions.map((one) => `${begins} ${one}`)) {
        for (const ok of said.approvals) {
          const texts = [`${capital(condition)}, ${ok}.`, `${ok} ${condition}.`, `${ok}, ${condition}.`];
          for (const text of [...texts, `${ok}. ${capital(condition)}.`]) {
            const body = { text, cut: '', below: [] };
            if (readVerdict({ subject: 'Re: [HD-42] Totals', body }, words).value === 'ok') approved.push(text);
          }
        }
      }
    }
    expect(approved).toEqual([]);
  });

  it('any approval into which a word is put that turns it around, wherever it is put', async () => {
    const turns: Record<string, string[]> = {
      en: ['not', 'unless', 'except', 'but'],
      nl: ['niet', 'geen', 'tenzij', 'behalve'],
      fr: ['pas', 'sauf', 'mais', 'si'],
      de: ['nicht', 'kein', 'aber', 'wenn'],
    };
    const approved: string[] = [];
    for (const label of labelsOf('replies-2').filter(({ expect }) => expect === 'ok')) {
      const { text } = newText(await parseMail(rawReply(label)));
      const pieces = text.split(/(\s+)/);
      for (const turn of turns[label.language] ?? []) {
        for (let at = 0; at < pieces.length; at += 2) {
          const turned = [...pieces.slice(0, at), `${turn} `, ...pieces.slice(at)].join('');
          const body = { text: turned, cut: '', below: [] };
          const greetings = ['Anna Peeters', label.from];
          if (readVerdict({ subject: 'Re: [HD-42] Totals', body, greetings }, words).value === 'ok')
            approved.push(turned);
        }
      }
    }
    expect(approved).toEqual([]);
  }, 120_000);
});
