import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beginningOf, endOf } from '../../src/reports/period.js';
import { spreadOf } from '../../src/reports/spread.js';

const minutes = (...all: number[]) => all.map((one) => one * 60_000);

test.each([
  [minutes(5), 5, 5],
  [minutes(4, 2), 3, 4],
  [minutes(9, 1, 5), 5, 9],
  [minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 100), 5.5, 9],
])('the middle and the ninetieth of %j', (lengths, median, p90) => {
  expect(spreadOf(lengths)).toEqual({ count: lengths.length, medianMinutes: Math.round(median), p90Minutes: p90 });
});

it('has half of all up to the median and nine of ten up to the ninetieth, in whatever order they come', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lengths, (all) => {
      const { medianMinutes, p90Minutes } = spreadOf(minutes(...all));
      expect(all.filter((one) => one <= medianMinutes + 0.5).length).toBeGreaterThanOrEqual(all.length / 2);
      expect(all.filter((one) => one <= p90Minutes).length).toBeGreaterThanOrEqual(all.length * 0.9);
      expect(spreadOf(minutes(...all.toReversed()))).toEqual(spreadOf(minutes(...all)));
    }),
  );
});

it('is what sorting them all would tell, of many and of many alike', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(lengths, (all) => {
      const sorted = all.toSorted((a, b) => a - b);
      const rank = (share: number) => sorted[Math.ceil(all.length * share) - 1]!;
      const { p90Minutes, medianMinutes } = spreadOf(minutes(...all));
      expect(p90Minutes).toBe(rank(0.9));
      if (all.length % 2 === 1) expect(medianMinutes).toBe(rank(0.5));
    }),
    { numRuns: 200 },
  );
});

describe('a period', () => {
  const zone = 'Europe/Brussels';
  test.each([
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-11-30', '2026-11-29T23:00:00.000Z', '2026-11-30T23:00:00.000Z'],
    ['2026-11-30T08:00Z', '2026-11-30T08:00:00.000Z', '2026-11-30T08:00:00.000Z'],
    ['2026-11-30T08:00', '2026-11-30T07:00:00.000Z', '2026-11-30T07:00:00.000Z'],
  ])('%s is a whole day of the desk, or a moment', (text, from, to) => {
    expect(new Date(beginningOf(text, zone, '--from')).toISOString()).toBe(from);
    expect(new Date(endOf(text, zone, '--to')).toISOString()).toBe(to);
  });

  test.each(['', 'today', '2026', '2026-13-01', '30.11.2026'])('"%s" is refused', (text) => {
    expect(() => beginningOf(text, zone, '--from')).toThrow('--from');
  });
});
