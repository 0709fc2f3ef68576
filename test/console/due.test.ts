import { expect, it } from 'vitest';
import { dueMark } from '../../src/console/due.js';

const now = Date.parse('2026-11-30T09:00:00Z');
const words = (stage: 'feedback' | 'proposal' | 'testing') =>
  String(dueMark({ stage, nextDue: now + 24 * 3_600_000, hold: null }, 'Europe/Brussels', now));

it('a ticket that waits for its customer closes then, but a proposal, which never closes by itself', () => {
  expect(words('feedback')).toContain('closes Tue 10:00');
  expect(words('proposal')).toContain('PM told Tue 10:00');
  expect(words('testing')).toContain('due Tue 10:00');
});

it('a question that staff have answered back is the customer’s turn, as long as no clock runs', () => {
  const told = (nextDue: number | null) =>
    String(dueMark({ stage: 'discussion', nextDue, hold: null }, 'Europe/Brussels', now));
  expect(told(null)).toContain('the customer’s turn');
  expect(told(now + 24 * 3_600_000)).toContain('due Tue 10:00');
});
