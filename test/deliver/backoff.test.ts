import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesUpAfter, nextAttempt } from '../../src/deliver/backoff.js';

const minute = 60_000;
const hour = 60 * minute;
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** All attempts until it gives up, with these throws of the dice. */
function waits(dice: (attempt: number) => number): number[] {
  const all: number[] = [];
  for (let attempt = 1; attempt < 1000; attempt += 1) {
    const next = nextAttempt(attempt, 0, dice(attempt));
    if (next === null) return all;
    all.push(next);
  }
  throw new Error('it never gives up');
}

describe('a mail that could not be sent', () => {
  it.each([
    [1, minute],
    [2, 2 * minute],
    [3, 4 * minute],
    [7, 64 * minute],
    [8, 2 * hour],
    [20, 2 * hour],
  ])('is tried again after failure %i in about %i ms', (attempt, delay) => {
    expect(nextAttempt(attempt, 0, 0.5)).toBe(delay);
  });

  it('waits at least 45 seconds and at most two and a half hours, whatever the dice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 4e12 }), random, (attempt, now, dice) => {
        const next = nextAttempt(attempt, now, dice);
        expect(next).not.toBeNull();
        expect(next! - now).toBeGreaterThanOrEqual(45_000);
        expect(next! - now).toBeLessThanOrEqual(2.5 * hour);
      }),
    );
  });

  it('waits no shorter after more failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), random, (attempt, dice) => {
        expect(nextAttempt(attempt + 1, 0, dice)!).toBeGreaterThanOrEqual(nextAttempt(attempt, 0, dice)!);
      }),
    );
  });

  it('is given up after two days, not much sooner and not much later', () => {
    const total = waits(() => 0.5).reduce((sum, wait) => sum + wait, 0);
    expect(total).toBeGreaterThanOrEqual(givesUpAfter);
    expect(total).toBeLessThan(givesUpAfter + 2 * hour);
    fc.assert(
      fc.property(fc.infiniteStream(random), (dice) => {
        const sum = waits(() => dice.next().value as number).reduce((all, wait) => all + wait, 0);
        expect(sum).toBeGreaterThanOrEqual(0.75 * givesUpAfter);
        expect(sum).toBeLessThan(1.25 * (givesUpAfter + 2 * hour));
      }),
    );
  });

  it('stays given up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 1e6 }), random, (attempt, dice) => nextAttempt(attempt, 0, dice) === null),
    );
  });
});
