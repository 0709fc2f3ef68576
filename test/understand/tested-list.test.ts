/** What people list beside an answer, why it comes late, and how they sign in one line with it. */
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/domain/said.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const headers = { from: ['Carla Costa <carla@contoso.example>'] };

function read(text: string) {
  const from = { name: 'Carla Costa', email: 'carla@contoso.example' };
  const body = newText({ text, html: null, headers });
  return readVerdict(
    { subject: 'Re: [HD-42] Totals', body, from, greetings: ['Anna Peeters'], request: 'release' },
    words,
  );
}

describe('a list of what was tested, behind an approval', () => {
  it.each([
    'OK.\n\nTested:\n- new invoice with 21% VAT\n- credit note\n- reprint of an old invoice\n\nAll correct.',
    'OK pour la publication.\n\nContrôles effectués :\n- bon de commande en dollars\n- étiquettes',
    'OK, Freigabe von unserer Seite.\n\nGeprüft wurden:\n- Lieferschein Inland\n- Lieferschein Schweiz\n- Mahnlauf',
    'Akkoord.\nGetest:\n1. nieuwe klant\n2. factuur aan mezelf',
  ])('says nothing more: %j', (text) => {
    expect(read(text).value).toBe('ok');
  });

  it.each([
    'OK.\nTested:\n- invoice\n- printer prints double',
    'OK.\nTested:\n- invoice\n- credit note shows the old rate',
    'OK.\nTested:\n- invoice\n- credit note: missing VAT',
    'OK.\nTested:\n- invoice\n- credit note (not yet)',
    'OK.\nTested:\n- invoice\n- labels blank',
    'OK.\nTested:\n- invoice',
    'OK.\nTo do:\n- new invoice\n- credit note',
    'OK.\nTested:\n- invoice\n- credit note\nThe export is missing.',
  ])('counts where an item may be a fault, is the only one, or was not tested: %j', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

describe('why an answer is late', () => {
  it.each([
    'Sorry for the late reply, lambing season! All works, you can release it.',
    'Entschuldigung für die Verspätung, wir waren beim Heuen. OK, bitte einspielen.',
    'OK. Sorry for the confusion earlier, you may release it.',
  ])('says nothing of the matter: %j', (text) => {
    expect(read(text).value).toBe('ok');
  });

  it.each([
    'Sorry for the late reply, totals wrong. OK.',
    'Sorry for the late reply, labels double. OK.',
    'Sorry for the late reply, we had labels without an address. OK.',
  ])('counts where it may be a fault: %j', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

describe('a closing in the line of the last words', () => {
  it('may go on with who closes', () => {
    const text = 'Feu vert pour la mise en production. Bien à vous, Carla Costa, École communale de Hontoir';
    expect(read(text).value).toBe('ok');
    expect(read('OK. Bien à vous, Paul, École fermée').value).toBe('unclear');
  });
});

describe('what gives no OK', () => {
  it.each([
    ['Perfect!', 'it praises, but gives no OK'],
    ['Thanks!', 'it says nothing of its own'],
    ['👍', 'it says nothing of its own'],
  ])('%s: %s', (text, why) => {
    expect(read(text).value).toBe('unclear');
    expect(inEnglish(read(text).why)).toBe(why);
  });

  it.each([
    'You could release it',
    'Vous pouvez clore',
    'OK. Alle Kunden gelöscht und gut.',
    'Könnt ihr freigeben',
    'Funktioniert. Könnt ihr freigeben?',
  ])('%s', (text) => {
    expect(read(text).value).toBe('unclear');
  });

  it('but what may be a question without its mark releases behind praise', () => {
    expect(read('Läuft wieder. Könnt ihr freigeben.').value).toBe('ok');
  });
});

describe('what refuses something else', () => {
  it.each([
    'No, it was not me who reported this, that was Paul.',
    'Nee, dat was ik niet, die melding komt van de balie.',
    'der Link NICHT OK geht bei mir nicht auf',
    'Niet akkoord met de factuur van 3 uur die ik vandaag kreeg!',
  ])('is in doubt: %s', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

describe('a sentence without an end', () => {
  it('is no answer, and costs no more than a short one', () => {
    expect(read(`OK ${'und weiter '.repeat(2000)}`).value).toBe('unclear');
    expect(read(`NOT OK.\n${'at Module._compile '.repeat(500)}`).value).toBe('not-ok');
  });
});

describe('a list of what came of it, behind an approval', () => {
  it.each([
    'OK\n\n- invoice INV/2024/0193: correct\n- credit note RINV/0022: correct\n- reminder letter level 2: correct',
    'ok\n\nverkooporder ✓\nleverbon ✓\nfactuur ✓',
    'ok\n\n- devis : conforme\n- bon de livraison : conforme',
    'Approved, 42/42 regressietests groen op staging build 1187.',
  ])('says nothing more where all is well: %j', (text) => {
    expect(read(text).value).toBe('ok');
  });

  it.each([
    'OK\n- Rechnung: ok',
    'OK\n- Rechnung: ok\n- Gutschrift: falsch',
    'OK\n- Rechnung: ok\n- Gutschrift: fast ok',
    'OK\n- invoice ✓\n- credit note ✗',
    'OK\n- factuur ✓\n- btw ✗ ✓',
    'OK\n- invoice: ok\n- only the credit note: ok',
    'OK\n- live from Monday: good\n- invoices: good',
    'OK\nMonday: fine\nTuesday: perfect',
    'OK\n- once VAT is in: ok\n- total: ok',
    'OK. 40/42 tests green.',
  ])('leaves in doubt what is not: %j', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

describe('who tested, behind an approval', () => {
  it.each([
    'OK. Tested by Femi (returns), Grace (credit notes) and me.',
    'OK. Getest door Fatima (magazijn), Joris (verkoop) en mezelf, gisteren tussen twee en vier.',
    'OK. Tests faits par Kadiatou (caisse), Loïc (stock) et moi-même.',
    'OK! Geprüft haben das Frau Yılmaz (Einkauf), Herr Brück (Lager) und ich.',
  ])('says nothing more: %j', (text) => {
    expect(read(text).value).toBe('ok');
  });

  it.each([
    'OK. Tested by Femi (labels).',
    'OK. Tested by Femi (labels only), Grace (credit notes) and me.',
    'OK for Femi (returns), Grace (credit notes) and me.',
    'Approved by Femi, Grace and Tom.',
    'Approved by Femi, Grace and me, on Monday.',
    'Tested by me, release it, on Monday.',
  ])('leaves in doubt whose or which part it is: %j', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

describe('an offer behind an approval', () => {
  it.each([
    "Approved! If anyone needs my test data for the documentation, it's in the shared folder.",
    'Akkoord hoor. Mocht je nog screenshots willen hebben voor de handleiding, dan geef je maar een gil.',
    "Accord pour la prod. S'il vous faut nos jeux d'essai pour la doc, ils sont sur le serveur commun.",
    'OK. Falls ihr unsere Testdaten noch braucht, die liegen auf dem Server.',
  ])('says nothing more: %j', (text) => {
    expect(read(text).value).toBe('ok');
  });

  it.each([
    "OK. If you need more time, it's in the planning.",
    'OK. If you need the VAT changed, let me know.',
    'OK. Mocht je nog de btw willen aanpassen, dan geef je maar een seintje.',
    "OK. S'il vous faut une semaine, dites-le moi.",
    'OK. Falls ihr noch Änderungen braucht, meldet euch.',
    'OK. bin gerade im Test',
  ])('leaves in doubt what else is offered: %j', (text) => {
    expect(read(text).value).toBe('unclear');
  });
});

it.each(['NOT OK. Alles werkt, bedankt!', 'NOT OK\n\nEverything works fine!'])(
  'a refusal above praise alone is in doubt: %j',
  (text) => {
    expect(read(text).value).toBe('unclear');
  },
);

it.each([
  'NOT OK. Great work so far, thanks.',
  'NOT OK. The layout is fine, but the totals are wrong.',
  'NOT OK. Thanks for your help.',
])('a refusal with thanks or a fault is one: %j', (text) => {
  expect(read(text).value).toBe('not-ok');
});
