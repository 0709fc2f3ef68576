import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatEstimate, parseDuration, parseEstimate } from '../../src/time/duration.js';

describe('a duration', () => {
  it.each([
    ['30 minutes', 30, 'minute', false],
    ['1 minute', 1, 'minute', false],
    ['90m', 90, 'minute', false],
    ['45 min', 45, 'minute', false],
    ['4 hours', 4, 'hour', false],
    ['6h', 6, 'hour', false],
    ['1.5 hours', 1.5, 'hour', false],
    ['1,5h', 1.5, 'hour', false],
    ['14 days', 14, 'day', false],
    ['2d', 2, 'day', false],
    ['1 business hour', 1, 'hour', true],
    ['4 business hours', 4, 'hour', true],
    ['3 business days', 3, 'day', true],
    ['30 business minutes', 30, 'minute', true],
    ['  3  Business   DAYS ', 3, 'day', true],
  ] as const)('is read from "%s"', (text, amount, unit, business) => {
    expect(parseDuration(text)).toEqual({ amount, unit, business });
  });

  it.each([
    '',
    ' ',
    '3',
    'days',
    'three days',
    '-1 day',
    '+1 day',
    '0 days',
    '0.0 hours',
    '1.5 days',
    '0.5 minutes',
    '1e3 hours',
    'Infinity days',
    'NaN hours',
    '0x10 hours',
    '3 business weeks',
    '3 days ago',
    '1.2.3 hours',
    '3651 days',
    '99999999999999999999 hours',
    '３ days',
    '3 constructor',
    `${'9'.repeat(100_000)} days`,
    `1 ${' '.repeat(100_000)}day`,
  ])('is not read from "%.40s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    ['1 business hour', '1 business hour'],
    ['3 business days', '3 business days'],
    ['1d', '1 day'],
    ['1,5h', '1.5 hours'],
    ['90m', '90 minutes'],
  ])('"%s" is written "%s"', (text, written) => {
    expect(formatDuration(parseDuration(text)!)).toBe(written);
  });

  it('is read again as it was written', () => {
    const amounts = fc.record({
      amount: fc.integer({ min: 1, max: 3650 }),
      unit: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
      business: fc.boolean(),
    });
    fc.assert(
      fc.property(amounts, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual(duration);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const duration = parseDuration(text);
        expect(duration === null || duration.amount > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an estimate', () => {
  it.each([
    ['6h', 360],
    ['2d', 960],
    ['1d 4h', 720],
    ['1d4h', 720],
    ['90m', 90],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['2 days', 960],
    ['1 day', 480],
    ['1 day 4 hours 30 minutes', 750],
    ['0.5d', 240],
    ['4 hours', 240],
    ['2 business days', 960],
    ['45 min', 45],
    ['1000d', 480_000],
  ])('"%s" is %i minutes of work', (text, minutes) => {
    expect(parseEstimate(text)).toBe(minutes);
  });

  it.each(['', '6', 'h', '0h', '4h 1d', '-2h', '1001d', '9999999h', 'about 6h', '6h!', '1e3h', '2 weeks'])(
    'is not read from "%s"',
    (text) => {
      expect(parseEstimate(text)).toBeNull();
    },
  );

  it.each([
    [360, '6 h'],
    [1200, '2 d 4 h'],
    [90, '1 h 30 min'],
    [480, '1 d'],
    [45, '45 min'],
    [0, '0 min'],
  ])('of %i minutes is written "%s"', (minutes, written) => {
    expect(formatEstimate(minutes)).toBe(written);
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480_000 }), (minutes) => {
        expect(parseEstimate(formatEstimate(minutes))).toBe(minutes);
      }),
      { numRuns: 2000 },
    );
  });
});
