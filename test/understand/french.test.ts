import { describe, expect, test } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { approvals, neither, refusals } from './french-cases.js';

const words = mergeWords(shippedWords);
const from = { name: 'Jan Peeters', email: 'jan@contoso.example' };

function verdictOf(text: string): string {
  const body = newText({ text, html: null, headers: { from: ['Jan Peeters <jan@contoso.example>'] } });
  const greetings = ['Anna Peeters'];
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, greetings, from, request: 'release' }, words).value;
}

describe('an answer in French to a release request', () => {
  test.each(approvals)('approves: %j', (text) => {
    expect(verdictOf(text)).toBe('ok');
  });

  test.each(refusals)('refuses: %j', (text) => {
    expect(verdictOf(text)).toBe('not-ok');
  });

  test.each(neither)('does neither: %j', (text) => {
    expect(verdictOf(text)).toBe('unclear');
  });
});
