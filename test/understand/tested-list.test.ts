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
