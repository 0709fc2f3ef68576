import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { approvals, neighbours, refusals } from './dutch-cases.js';

const words = mergeWords(shippedWords);

function verdictOf(text: string): string {
  const body = { text, cut: '', below: [], answers: [] };
  const from = { name: 'Jo Kunde', email: 'jo@kunde.example' };
  const reply = { subject: 'Re: [HD-42] Totalen', body, greetings: ['Anna Peeters'], from, estimate: null };
  return readVerdict({ ...reply, request: 'release' }, words).value;
}

describe('short Dutch answers to a release request', () => {
  it('approve where they order the release or declare that it is accepted', () => {
    expect(approvals.filter((text) => verdictOf(text) !== 'ok')).toEqual([]);
  });

  it('refuse where they deny it, forbid it or say that the fault is still there', () => {
    expect(refusals.filter((text) => verdictOf(text) !== 'not-ok')).toEqual([]);
  });

  it('are unclear where they only sound like one of these', () => {
    expect(neighbours.filter((text) => verdictOf(text) !== 'unclear')).toEqual([]);
  });
});
