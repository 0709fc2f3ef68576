import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function verdictOf(text: string): string {
  const body = { text, cut: '', below: [] };
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, request: 'release' }, words).value;
}

const over = [
  'The price list comes with the right discounts.',
  'De weegbrug geeft de juiste tonnages door.',
  'Le menu de la cantine sort avec les bons allergènes.',
  'Les cotisations du club tombent enfin le bon jour.',
  'Alle Grundstücke stehen mit der richtigen Flurnummer drin.',
];

describe('a fault that is over', () => {
  it('may be told behind an OK', () => {
    expect(over.filter((told) => verdictOf(`OK. ${told}`) !== 'ok')).toEqual([]);
  });

  it('approves nothing by itself', () => {
    expect(over.filter((told) => verdictOf(told) !== 'unclear')).toEqual([]);
  });

  it('is not told by what is so now, nor by the right way to it', () => {
    const other = [
      'All users are admin now.',
      'The invoices are free now.',
      'I no longer work at this company.',
      'It is on the right track.',
      "C'est sur la bonne voie.",
      'Es ist auf dem richtigen Weg.',
      'The right address is needed.',
      'The right price is still missing.',
      'Nu nog de juiste prijs op de bon.',
    ];
    expect(other.filter((told) => verdictOf(`OK. ${told}`) === 'ok')).toEqual([]);
  });
});
