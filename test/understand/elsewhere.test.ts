/** What a sentence beside an OK agrees to or asks, whose words alone are those of praise, thanks and approval. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../src/domain/ticket.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { rawReply } from '../eval/corpus.mjs';

const words = mergeWords(shippedWords);

async function verdictOf(text: string, request: RequestKind = 'release') {
  const mail = await parseMail(rawReply({ text }));
  const said = { subject: mail.subject, body: newText(mail), greetings: ['Anna Peeters'], from: mail.from };
  return readVerdict({ ...said, request }, words).value;
}

async function expectAll(value: string, texts: string[], request?: RequestKind) {
  const read = await Promise.all(texts.map(async (text) => [text, await verdictOf(text, request)] as const));
  expect(read.filter(([, got]) => got !== value).map(([text, got]) => `${got}: ${text}`)).toEqual([]);
}

describe('an OK is asked about', () => {
  it('beside another thing that is chosen, and not beside what was made', async () => {
    await expectAll('unclear', [
      'OK. Excel works best for us.',
      'OK. Een creditnota is goed voor mij.',
      'OK. Die jetzige Version passt für uns.',
      "OK. Une réunion c'est bon pour moi.",
    ]);
    await expectAll('ok', [
      'OK. The new layout is fine for us.',
      'OK. Dit is goed voor ons.',
      'OK. Das passt für uns.',
      "OK. C'est bon pour nous.",
    ]);
  });

  it('beside another day, and not beside when it was tested', async () => {
    await expectAll('unclear', [
      'OK. The 15th works for me.',
      'OK. Eind maart is prima.',
      'OK. Es passt im März.',
      'OK. La nouvelle date marche.',
    ]);
    await expectAll('ok', ['OK. Tested on 14 March.', 'OK. Getest op 14 maart.', 'OK, gestern getestet.']);
  });

  it('beside a request that is put as thanks, and not beside thanks', async () => {
    await expectAll('unclear', [
      'OK. Thanks in advance for the correction.',
      'OK. Alvast bedankt voor de blauwe knop.',
      'OK. Danke für eine neue Version.',
      "OK. Merci d'adapter le libellé.",
    ]);
    await expectAll('ok', [
      'OK. Thanks for a great job.',
      'OK. Alvast bedankt.',
      'OK. Danke für die schnelle Lösung.',
      "OK. Merci d'avoir corrigé cela si vite.",
      'OK, merci de mettre en production.',
    ]);
  });

  it('beside a question by its order alone, and not beside what tells the same', async () => {
    await expectAll('unclear', ['OK. Klopt dat', 'OK. Stimmt der Preis', 'OK. Tout est-il testé', 'OK. Is het klaar']);
    await expectAll('ok', ['OK. Klopt.', 'OK. Stimmt so.', 'OK. Tout est testé.']);
  });

  it('of a price, a plan or one fact, and not of the release', async () => {
    await expectAll('unclear', [
      'We confirm the price.',
      'OK concernant le prix',
      'Ik bevestig het bedrag.',
      'I confirm that the login works.',
    ]);
    await expectAll('ok', ['I confirm that everything works and you may release it.', 'We confirm the release.']);
    await expectAll('ok', ['We agree with the price.'], 'proposal');
  });

  it('where fewer are well than were tested, and not where as many are', async () => {
    await expectAll('unclear', [
      'OK. We printed ten labels. The nine labels are correct.',
      'OK. We hebben 100 klanten ingelezen. Alle 90 klanten kloppen.',
      'OK, you can release it. All ten of the twelve orders came through.',
    ]);
    await expectAll('ok', [
      'OK. We printed ten labels. All ten are correct.',
      'OK. We hebben 100 klanten ingelezen. Alle 100 kloppen.',
    ]);
  });

  it('beside an appointment, access or a test that has begun', async () => {
    await expectAll('unclear', [
      'OK. We booked the afternoon for it.',
      'OK. Ich habe meinen Kalender geprüft.',
      "OK. J'ai lancé le test.",
      'OK, de testomgeving werkt weer.',
      'OK. Thank you for the login details.',
    ]);
  });
});

describe('a test beside an OK', () => {
  it('that is as good as none is asked about, by how, when, where or how far it went', async () => {
    await expectAll('unclear', [
      'OK. Tested blindly.',
      'Ok. Getest vóór de update.',
      'Ok. Testé en production.',
      'Freigegeben. Ein Drittel getestet.',
      'OK. Getestet von niemandem.',
      'Approved. We ran out of time.',
    ]);
    await expectAll('ok', [
      'OK. Tested thoroughly.',
      'Ok. Gisteren getest.',
      'Ok. Testé en staging.',
      'Freigegeben. Alles getestet.',
    ]);
  });

  it('of which nobody says what came of it is asked about, and one with its outcome is not', async () => {
    await expectAll('unclear', [
      'OK. I tried to log in.',
      "OK. J'ai tout essayé.",
      'OK. I tried three times.',
      'OK. We compared the totals: 98 and 99.',
      'OK. Ik heb 12 orders ingevoerd en 10 geprint.',
    ]);
    await expectAll('ok', [
      "OK. J'ai tout essayé, tout marche.",
      'OK. I tried it on my phone.',
      'OK. Ik heb 12 orders ingevoerd en 12 geprint.',
    ]);
  });
});

describe('an OK of the wrong kind', () => {
  it('beside what is done already starts no work, and beside a leave to close none either', async () => {
    const done = [
      'OK, it works again, thanks.',
      'Ok, alles is opgelost.',
      "Ok. C'est déjà corrigé.",
      'OK. You can close the ticket.',
    ];
    await expectAll('unclear', done, 'proposal');
    await expectAll('ok', ['OK, that works for us.', 'Ça marche, allez-y.', 'Ok, plan het maar in.'], 'proposal');
  });

  it('that wants more than an answer closes nothing', async () => {
    await expectAll(
      'unclear',
      ['OK. Please implement it.', 'Ok, zet maar live.', 'OK. Haben wir schon probiert.'],
      'answer',
    );
    await expectAll(
      'ok',
      ['OK, that is clear.', 'Got it, thanks.', 'Duidelijk, dank u.', 'Thanks, you can close this.'],
      'answer',
    );
    await expectAll('unclear', ['Thank you for your answer.', 'Bedankt voor uw uitleg.'], 'answer');
  });

  it('of a pilot, a trial run or production as it is releases nothing', async () => {
    await expectAll('unclear', [
      'OK, pilot group.',
      'Approved, trial run.',
      'Freigegeben. Läuft schon in Produktion.',
      'OK, das Treffen passt.',
      'OK. We paid the invoice.',
    ]);
  });

  it('that was not filled in is none', async () => {
    await expectAll('unclear', ['Approved: ____', '[ ] Akkoord', 'Validé : -', 'Freigegeben: [ ]']);
    await expectAll('ok', ['Approved: yes', 'Approved: release it.']);
  });
});

describe('a fault that is reported', () => {
  it('refuses a release and no proposal, which is made because of it', async () => {
    const faults = [
      "It doesn't work",
      'De totalen zijn nog steeds fout',
      'Der Fehler ist noch da.',
      'Merci de corriger',
    ];
    await expectAll('not-ok', faults.slice(0, 3));
    await expectAll('unclear', faults, 'proposal');
    await expectAll(
      'not-ok',
      ["That doesn't work for us", 'Ça ne marche pas pour nous', 'No. It still crashes'],
      'proposal',
    );
  });
});

describe('a question of somebody else', () => {
  it('may be what the words right below it answer, or a bare yes above it', async () => {
    await expectAll('unclear', [
      '> Should we hold the release?\nYes',
      '> Is anything missing?\nNo',
      '> Did you receive the mail?\nOK',
      'Ja, graag.\n\nOp 3 maart 2026 schreef Anna Peeters:\n> Zullen we wachten tot na de inventaris?',
    ]);
  });

  it('is none of these where the desk asks it in its own mails', async () => {
    const asked = (kind: string) =>
      ['en', 'nl', 'fr', 'de'].map((locale) => {
        const template = readFileSync(join(import.meta.dirname, `../../templates/${locale}/${kind}.hbs`), 'utf8');
        return `> ${/^\*\*(.+ ?\?)\*\*$/m.exec(template)![1]!}\nYes`;
      });
    await expectAll('ok', asked('solution'), 'release');
    await expectAll('ok', asked('proposal'), 'proposal');
    await expectAll('ok', asked('answer'), 'answer');
  });

  it('is none of these where it asks for the answer itself, or more is said than yes', async () => {
    await expectAll('ok', [
      '> Can it be released?\nYes',
      '> Would you test this and let us know whether it may go to production?\nOK',
      'OK, please release it.\n\nOn 3 March 2026 Anna Peeters wrote:\n> Shall we call on Tuesday?',
    ]);
  });
});

describe('what was tested', () => {
  it('may be a list that "and" ends, and no second statement', async () => {
    await expectAll('ok', [
      'OK. I have tested the import, the export and the new filter.',
      'OK, getest op gsm, tablet en pc.',
      "OK. J'ai testé l'import, l'export et le nouveau filtre.",
      'OK. Ich habe den Import, den Export und den neuen Filter getestet.',
    ]);
    await expectAll('unclear', [
      'OK. I tested the import, the export fails and the filter.',
      'OK. Getest op gsm, tablet te klein en pc.',
      'OK. I tested the import, the printer jams and the scanner beeps.',
    ]);
  });
});
