import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../src/domain/ticket.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const from = { name: 'Jan Jansen', email: 'jan@jansen.example' };

function verdictOf(text: string, request: RequestKind): string {
  const body = { text, cut: '', below: [] };
  const reply = { subject: 'Re: [HD-42] Totals', body, greetings: ['Anna Peeters', 'Sam Moor', from.name], from };
  return readVerdict({ ...reply, request, estimate: null }, words).value;
}

const answers = readFileSync(join(import.meta.dirname, '../mails/beside/answers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [about: string, RequestKind, expected: string, text: string]);

const about = {
  people: 'tell who approved or tested beside the writer, who is OK with it',
  others: 'tell that others approved, and nothing of the writer, to a release',
  again: 'tell behind an OK that something can be done again, or that a fault is gone',
  'as it should': 'say behind an OK that all before it is as it should be',
  told: 'tell behind an OK what was tested and that nothing was found',
  formulas: 'are in set words of orders and closings',
  declines: 'decline a proposal with thanks',
  refusals: 'refuse, and only look like waiting or like refusing something else',
  'may not': 'say that the writer may not approve, which refuses nothing',
  near: 'come near to all of these',
};

describe('what is told beside an OK, and what looks like it', () => {
  it.each(Object.entries(about))('%s: answers that %s', (subject) => {
    const own = answers.filter(([of]) => of === subject);
    const misread = own.flatMap(([, request, expected, text]) => {
      const value = verdictOf(text, request);
      return value === expected ? [] : [`${value} for ${expected}: ${text}`];
    });
    expect(own.length).toBeGreaterThan(10);
    expect(misread).toEqual([]);
  });
});
