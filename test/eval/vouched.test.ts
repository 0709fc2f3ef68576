import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function verdictOf(text: string): string {
  const body = { text, cut: '', below: [] };
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, request: 'release' }, words).value;
}

describe('what something does', () => {
  it('may be told behind an OK where the clause says that it is well', () => {
    const told = [
      'Each invoice shows the right total.',
      'De bonnen geven overal het juiste bedrag.',
      'Les 86 contrats donnent le bon taux.',
      'Die Packzettel zeigen das richtige Fach.',
    ];
    expect(told.filter((fact) => verdictOf(`OK. ${fact}`) !== 'ok')).toEqual([]);
  });

  it('is a bare fact, and leaves the OK in doubt, where it does not', () => {
    const bare = [
      'Each invoice shows the total of last year.',
      'De bonnen geven overal het bedrag.',
      'Les 86 contrats donnent le taux.',
      'Die Packzettel zeigen das Fach.',
    ];
    expect(bare.filter((fact) => verdictOf(`OK. ${fact}`) !== 'unclear')).toEqual([]);
  });
});

describe('how often something was tried', () => {
  it('is no count of what came out well', () => {
    const tried = [
      'We ran the export twice and it is correct.',
      'We hebben de export tweemaal gedraaid en hij klopt.',
      "Nous avons lancé l'export deux fois et il est correct.",
      'Der Export lief zweimal durch und stimmt auf den Cent.',
    ];
    expect(tried.filter((fact) => verdictOf(`OK. ${fact}`) !== 'ok')).toEqual([]);
  });

  it('is one where it tells how often it came out, or came at all', () => {
    const counted = [
      'It printed right twice.',
      'De mail komt tweemaal juist aan.',
      'Le courrier arrive deux fois au bon client.',
      'Die Mail kommt zweimal richtig an.',
    ];
    expect(counted.filter((fact) => verdictOf(`OK. ${fact}`) !== 'unclear')).toEqual([]);
  });
});
