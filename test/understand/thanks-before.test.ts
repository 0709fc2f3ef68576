/** What may stand before a refusal, and what begins like one and only puts it off. */
import { expect, it } from 'vitest';
import type { VerdictValue } from '../../src/domain/mail.js';
import type { RequestKind } from '../../src/domain/ticket.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { rawReply } from '../eval/corpus.mjs';

const words = mergeWords(shippedWords);

async function others(value: VerdictValue, request: RequestKind, texts: string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const text of texts) {
    const mail = await parseMail(rawReply({ text }));
    const said = { subject: mail.subject, body: newText(mail), greetings: ['Anna Peeters'], from: mail.from, request };
    const got = readVerdict(said, words).value;
    if (got !== value) wrong.push(`${got}: ${text}`);
  }
  return wrong;
}

it('thanks before a refusal take nothing from it', async () => {
  const texts = [
    "Thanks for trying lads but it's NOT OK. Printer still spits out a blank page.",
    'Thank you for your work, but this is not approved. The VAT is missing.',
    'Bedankt voor de moeite maar het is niet ok, de btw klopt niet.',
    'Merci, maar niet akkoord. De lijst is nog leeg.',
    "Merci pour l'essai mais ce n'est pas OK, le ticket affiche encore l'heure d'été.",
    "Merci pour votre travail, mais pas d'accord : le total est faux.",
    'Danke für die Mühe, aber das ist nicht ok. Die Liste ist leer.',
    'Vielen Dank, aber nicht freigegeben, der Druck fehlt.',
  ];
  expect(await others('not-ok', 'release', texts)).toEqual([]);
});

it('thanks before what puts off refuse nothing', async () => {
  const texts = [
    'Thanks but I have not tested it yet.',
    'Thanks for the effort but no, not had a chance to look yet.',
    'Thanks but it is OK.',
    'Bedankt maar nog niet getest.',
    'Merci mais pas encore testé.',
    'Danke, aber noch nicht getestet.',
  ];
  expect(await others('unclear', 'release', texts)).toEqual([]);
});

it('who has had no time yet refuses nothing, also behind a no', async () => {
  const texts = [
    'No, not had a chance to look yet, sorry. End of week.',
    'Nee, nog niet kunnen kijken, sorry.',
    'Non, pas encore eu le temps de regarder, désolé.',
    'Nein, noch nicht dazu gekommen, sorry.',
  ];
  expect(await others('unclear', 'release', texts)).toEqual([]);
});

it('a polite no declines a proposal, and says nothing of a release', async () => {
  const texts = [
    'No thanks, we will leave it.',
    'Nee bedankt, laat maar zitten.',
    'Non merci, tant pis, on fera sans.',
    'Nein danke, lassen wir.',
  ];
  expect(await others('not-ok', 'proposal', texts)).toEqual([]);
  expect(
    await others('unclear', 'release', ['Leave it.', 'Laat maar zitten.', 'On fera sans.', 'Lassen wir so.']),
  ).toEqual([]);
});

it('who stops in the middle takes a refusal back, and a wrong page is a fault like any other', async () => {
  const back = [
    'Niet ok. O wacht, ik had de verkeerde offerte voor me, ik lees het straks opnieuw.',
    'Not ok. Oh wait, wrong site.',
  ];
  expect(await others('unclear', 'release', back)).toEqual([]);
  const faults = ['NOT OK. The link goes to the wrong page.', 'Nicht ok. Er öffnet die falsche Seite.'];
  expect(await others('not-ok', 'release', faults)).toEqual([]);
});
