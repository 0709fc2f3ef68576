import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/domain/said.js';
import type { RequestKind } from '../../src/domain/ticket.js';
import { type Estimate, readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const from = { name: 'Jan Jansen', email: 'jan@jansen.example' };

function read(text: string, request: RequestKind, estimate: Estimate, cut = '') {
  const body = { text, cut, below: [] };
  const reply = { subject: 'Re: [HD-42] Totals', body, greetings: ['Anna Peeters', 'Sam Moor', from.name], from };
  return readVerdict({ ...reply, request, estimate }, words);
}

const answers = readFileSync(join(import.meta.dirname, '../mails/proposals/answers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [about: string, RequestKind, proposed: string, expected: string, text: string]);

const about = {
  amounts: 'name the hours that were proposed, or others',
  billing: 'say where the invoice goes and that the order follows',
  people: 'tell who approved or tested beside the writer',
  told: 'tell which documents were tried',
  formal: 'are in the set phrases of letters or in dialect',
  thanks: 'thank for an explanation',
  refusals: 'refuse and tell what is wrong',
  greetings: 'greet somebody whose name is a word',
  tickets: 'name the ticket by its key, or another ticket',
  later: 'leave another wish to a ticket of its own',
  informed: 'tell who was informed',
  declines: 'leave a proposal be',
  doubts: 'take a refusal back, or refuse nothing',
  prices: 'say something of the price',
  ordinary: 'customers write every day',
  near: 'come near to all of these',
};

function estimateOf(proposed: string): Estimate {
  if (proposed === 'none') return null;
  return proposed === 'unknown' ? 'unknown' : Number(proposed);
}

describe('plain answers, and what looks like them', () => {
  it.each(Object.entries(about))('%s: those that %s', (subject) => {
    const own = answers.filter(([of]) => of === subject);
    const misread = own.flatMap(([, request, proposed, expected, line]) => {
      const { value } = read(line.replaceAll('\\n', '\n'), request, estimateOf(proposed));
      return value === expected ? [] : [`${value} for ${expected}: ${line}`];
    });
    expect(own.length).toBeGreaterThan(5);
    expect(misread).toEqual([]);
  });
});

describe('an amount of work', () => {
  const text = 'We accept your quote of 12 hours.';

  it('is the one that was proposed, in whatever unit', () => {
    expect(read(text, 'proposal', 720).value).toBe('ok');
    expect(read('We accept your quote of 1.5 days.', 'proposal', 720).value).toBe('ok');
    expect(read(text, 'proposal', 600).value).toBe('unclear');
  });

  it('is not believed on a ticket without an estimate', () => {
    expect(read(text, 'proposal', null).value).toBe('unclear');
    expect(read(text, 'proposal', null, 'Our proposal: 12 hours.').value).toBe('unclear');
  });

  it('is looked for in the quote where nobody knows the ticket', () => {
    expect(read(text, 'proposal', 'unknown', 'Our proposal: 12 hours.').value).toBe('ok');
    expect(read(text, 'proposal', 'unknown', 'Our proposal: 10 hours.').value).toBe('unclear');
  });

  it('is believed where no quote names one, and the reason says so', () => {
    const { value, why } = read(text, 'proposal', 'unknown', 'Our proposal is attached.');
    expect(value).toBe('ok');
    expect(inEnglish(why)).toContain('no amount of work is known to have been proposed');
  });

  it('is not believed where two are named, or a release was asked for', () => {
    expect(read('OK for 4 hours, or 6 hours.', 'proposal', 'unknown').value).toBe('unclear');
    expect(read('OK for the 4 hours.', 'release', 'unknown').value).toBe('unclear');
  });
});

describe('the key of a ticket', () => {
  const body = { text: 'OK for HD-43', cut: '', below: [] };
  const reply = { body, from, request: 'release' as const };

  it('is that of the subject where nothing else is known', () => {
    expect(readVerdict({ ...reply, subject: 'Re: [HD-43] Totals' }, words).value).toBe('ok');
    expect(readVerdict({ ...reply, subject: 'Re: [HD-42] Totals' }, words).value).toBe('unclear');
  });

  it('is that of the ticket that is answered, whatever the subject was changed to', () => {
    expect(readVerdict({ ...reply, subject: 'Re: [HD-43] Totals', ticket: 'HD-42' }, words).value).toBe('unclear');
  });
});

describe('a long reply', () => {
  it.each([
    ['places', `OK, tested and ${'on xon '.repeat(2000)}`],
    ['the same small word', `OK, getest en ${'de '.repeat(5000)}!`],
    ['addresses', `OK ${'a.b-c@x.example-'.repeat(1000)}`],
    ['hyphens', `OK ${'a-'.repeat(9000)}@`],
    ['numbers', `OK ${'100 to '.repeat(2500)}`],
    ['brackets behind names', `OK, tested by ${'Tom (IT) and '.repeat(1400)}`],
    ['keys', `OK ${'HD-42 '.repeat(3000)}`],
    ['amounts', `OK ${'for the 4 hours '.repeat(1200)}`],
  ])('of nothing but %s is read in time', (_of, text) => {
    const begun = performance.now();
    expect(read(text, 'proposal', 'unknown').value).not.toBe('not-ok');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
