/** What takes a refusal back, and what only stands behind it. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const from = { name: 'Joanna Rudd', email: 'jo@contoso.example' };

function verdictOf(text: string): string {
  const body = newText({ text, html: null, headers: { from: ['Joanna Rudd <jo@contoso.example>'] } });
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'proposal' }, words).value;
}

describe('a refusal', () => {
  it.each([
    'NICHT OK!!! Jetzt geht gar nichts mehr',
    'NICHT OK, jetzt geht es überhaupt nicht mehr.',
    'PAS OK, maintenant ça ne marche plus du tout',
    'NIET OK. Nu gaat het helemaal niet meer',
  ])('is not taken back by what works no more: %j', (text) => {
    expect(verdictOf(text)).toBe('not-ok');
  });

  it.each([
    "I don't approve this. Half of the rows are missing.\n\nJo Rudd",
    'NOT OK.\n\nJo Rudd',
    'NOT OK. Jo Rudd',
    '„NICHT OK“ :-(',
  ])('stands behind the writer’s short name: %j', (text) => {
    expect(verdictOf(text)).toBe('not-ok');
  });

  it.each([
    'Es geht nichts mehr verloren.',
    'Jetzt läuft nichts mehr doppelt.',
    'NICHT OK. Jetzt geht es wieder.',
    'NOT OK.\n\nJa',
    'NOT OK. Yes Rudd',
    'NOT OK. Jo',
    'NOT OK.\n\nOk Rudd',
    'Nicht ok. Wir haben inzwischen eine andere Firma.',
    'Nicht ok. Inzwischen hat jemand anderes es repariert.',
    'Nicht ok. Inzwischen haben wir eine andere Meinung.',
    'Niet ok. Inmiddels werkt het bij iemand anders.',
    "Pas ok. Entre-temps un autre prestataire l'a réparé.",
    'NOT OK. Sorry, wrong mail.',
    'NOT OK.\nIt works now.',
    'NOT OK. Never mind.\nJo Rudd',
    'NOT OK\n\nEdit: it was my browser, all fine.',
    'NIET OK\n\nEdit: lag aan mijn browser, alles goed.',
    "PAS OK\n\nEdit : c'était mon navigateur, tout va bien.",
    'NICHT OK\n\nEdit: doch, lag an meinem Browser, alles gut.',
    'NICHT OK\n\nNachtrag: lag an mir.',
    "It's not that it's not OK, but I wouldn't send it to a customer yet.",
  ])('is in doubt where it may be taken back: %j', (text) => {
    expect(verdictOf(text)).toBe('unclear');
  });

  it.each([
    ['NOT OK', 'Clicked the wrong link, meant the other one! It works fine.', 'unclear'],
    ['NIET OK', 'Excuus, verkeerde knop ingedrukt. Het is wel goed.', 'unclear'],
    ['PAS OK', "Pardon, j'ai cliqué sur le mauvais lien, tout marche.", 'unclear'],
    ['NICHT OK', 'Hab mich verklickt, sollte das andere sein. Läuft prima.', 'unclear'],
    ['NOT OK', 'Whoever clicks a customer gets the wrong link.', 'not-ok'],
    ['NIET OK', 'De mail bevat de verkeerde link.', 'not-ok'],
    ['PAS OK', 'Le mail contient le mauvais lien.', 'not-ok'],
    ['NICHT OK', 'In der Mail steht der falsche Link.', 'not-ok'],
  ] as const)('by the link %j is in doubt where another one was meant: %j', (subject, text, expected) => {
    const body = newText({ text, html: null, headers: {} });
    const reply = { subject: `[HD-42] ${subject}`, body, from, request: 'release' as const };
    expect(readVerdict(reply, words).value).toBe(expected);
  });
});
