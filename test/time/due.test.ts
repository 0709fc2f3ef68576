import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/time/calendar.js';
import { atPercent, due } from '../../src/time/due.js';
import { parseDuration } from '../../src/time/duration.js';
import { belgian, hours, spec } from './specs.js';

const HOUR = 3_600_000;
const office = makeCalendar(belgian);
const at = (iso: string) => Date.parse(iso);
const iso = (t: number) => new Date(t).toISOString().replace(':00.000Z', 'Z');
const of = (text: string) => parseDuration(text)!;

describe('the derivation of a deadline', () => {
  it('tells the move to the next opening and the working days', () => {
    expect(due(office, at('2026-11-27T16:45:00Z'), of('3 business days'), []).why).toEqual([
      '3 business days by calendar office (Europe/Brussels)',
      'started Fri 2026-11-27 17:45, outside hours: moved to next opening Mon 2026-11-30 09:00',
      '3 working days on is 2026-12-03, at the same local time: Thu 2026-12-03 09:00',
      'due Thu 2026-12-03 09:00',
    ]);
  });

  it('tells the stretches that a sum of hours is made of', () => {
    expect(due(office, at('2026-11-27T15:30:00Z'), of('4 business hours'), []).why).toEqual([
      '4 business hours by calendar office (Europe/Brussels)',
      'started Fri 2026-11-27 16:30',
      'counted Fri 2026-11-27 16:30-17:30 (1 h), Mon 2026-11-30 09:00-12:00 (3 h)',
      'due Mon 2026-11-30 12:00',
    ]);
  });

  it('sums up where there are too many stretches to tell', () => {
    expect(due(office, at('2026-11-23T08:00:00Z'), of('40 business hours'), []).why[2]).toBe(
      'counted 40 h of opening hours until Fri 2026-11-27 17:30',
    );
  });

  it('names the holidays that it skipped and the dates with hours of their own', () => {
    const calendar = makeCalendar({ ...belgian, days: { '2026-12-31': hours('09:00-12:00') } });
    expect(due(calendar, at('2026-12-23T13:00:00Z'), of('5 business days'), []).why).toEqual([
      '5 business days by calendar office (Europe/Brussels)',
      'started Wed 2026-12-23 14:00',
      '5 working days on is 2027-01-04, at the same local time: Mon 2027-01-04 14:00',
      "skipped holidays: 2026-12-24 (closed by the desk file), 2026-12-25 (Christmas Day), 2027-01-01 (New Year's Day)",
      'special hours: 2026-12-31 (09:00-12:00)',
      'due Mon 2027-01-04 14:00',
    ]);
  });

  it.each([
    ['09:00-12:00', '2026-12-01T15:00:00Z', 'closed by that time: moved to its closing Wed 2026-12-02 12:00'],
    [
      '09:00-12:00, 17:00-19:00',
      '2026-12-01T15:00:00Z',
      'not open at that time: moved to its next opening Wed 2026-12-02 17:00',
    ],
  ])('tells how the same time was moved into the hours %s', (open, start, told) => {
    const calendar = makeCalendar(spec({ days: { '2026-12-02': hours(open) } }));
    expect(due(calendar, at(start), of('1 business day'), []).why[2]).toBe(`1 working day on is 2026-12-02, ${told}`);
  });

  it('tells each pause and what it counted', () => {
    const pauses = [{ from: at('2026-11-27T14:00:00Z'), to: at('2026-11-30T09:00:00Z') }];
    expect(due(office, at('2026-11-27T13:00:00Z'), of('4 business hours'), pauses).why.slice(3)).toEqual([
      'paused from Fri 2026-11-27 15:00 to Mon 2026-11-30 10:00: 3 h 30 min of business time',
      'due Mon 2026-11-30 13:30',
    ]);
  });

  it('of wall time names no opening hours', () => {
    const pauses = [{ from: at('2026-11-28T13:00:00Z'), to: at('2026-11-28T15:30:00Z') }];
    expect(due(office, at('2026-11-27T13:00:00Z'), of('2 days'), pauses).why).toEqual([
      '2 days by the clock',
      'started Fri 2026-11-27 14:00',
      'paused from Sat 2026-11-28 14:00 to Sat 2026-11-28 16:30: 2 h 30 min',
      'due Sun 2026-11-29 16:30',
    ]);
  });

  it('shortens a long list of holidays', () => {
    const why = due(office, at('2026-01-02T09:00:00Z'), of('500 business days'), []).why;
    expect(why.find((line) => line.startsWith('skipped'))).toMatch(/\(Christmas Day\), 2027-01-01 .* and \d+ more$/);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-27T09:00:00Z', '30 minutes', '2026-11-27T09:30Z'],
    ['2026-11-27T16:45:00Z', '4 hours', '2026-11-27T20:45Z'],
    ['2026-10-20T10:00:00Z', '14 days', '2026-11-03T10:00Z'],
    ['2026-11-27T16:29:00Z', '1 business hour', '2026-11-30T08:59Z'],
    ['2026-11-27T10:30:00Z', '1 business hour', '2026-11-27T11:30Z'],
    ['2026-11-27T10:31:00Z', '1.5 business hours', '2026-11-27T12:31Z'],
    ['2026-11-27T11:30:00Z', '1 business day', '2026-11-30T12:00Z'],
    ['2026-11-27T16:30:00Z', '1 business day', '2026-12-01T08:00Z'],
    ['2026-03-27T15:00:00Z', '1 business day', '2026-03-30T14:00Z'],
    ['2026-10-23T14:00:00Z', '1 business day', '2026-10-26T15:00Z'],
  ])('from %s after %s is %s', (start, duration, expected) => {
    expect(iso(due(office, at(start), of(duration), []).at)).toBe(expected);
  });

  const start = at('2026-11-24T09:00:00Z');
  it.each([
    ['before the start', '2026-11-23T09:00:00Z', '2026-11-23T15:00:00Z', '2026-11-25T09:00Z'],
    ['across the start', '2026-11-23T09:00:00Z', '2026-11-24T10:00:00Z', '2026-11-25T10:00Z'],
    ['in closed hours', '2026-11-24T17:00:00Z', '2026-11-25T07:00:00Z', '2026-11-25T09:00Z'],
    ['overnight', '2026-11-24T16:00:00Z', '2026-11-25T08:30:00Z', '2026-11-25T10:00Z'],
    ['over the moment that was due', '2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z', '2026-11-26T09:00Z'],
    ['when it was due already', '2026-11-25T09:00:00Z', '2026-11-27T09:00:00Z', '2026-11-25T09:00Z'],
    ['that ends before it begins', '2026-11-24T12:00:00Z', '2026-11-24T10:00:00Z', '2026-11-25T09:00Z'],
  ])('of one business day with a pause %s', (_where, from, to, expected) => {
    expect(iso(due(office, start, of('1 business day'), [{ from: at(from), to: at(to) }]).at)).toBe(expected);
  });

  it('counts a later pause that begins only because of an earlier one before it was due', () => {
    const pauses = [
      { from: at('2026-11-25T09:30:00Z'), to: at('2026-11-25T10:00:00Z') },
      { from: at('2026-11-25T08:00:00Z'), to: at('2026-11-25T09:00:00Z') },
    ];
    expect(iso(due(office, start, of('1 business day'), pauses).at)).toBe('2026-11-25T10:30Z');
  });

  it('with a pause that has no end in sight is a century away', () => {
    const endless = [{ from: start, to: Number.POSITIVE_INFINITY }];
    for (const text of ['1 business day', '3 business hours', '2 days']) {
      const { at: moment, why } = due(office, start, of(text), endless);
      expect(moment).toBeGreaterThan(at('2126-01-01'));
      expect(moment).toBeLessThan(at('2240-01-01'));
      expect(why.at(-1)).toMatch(/^due /);
    }
  });
});

describe('a percentage of the time to a deadline', () => {
  const start = at('2026-11-27T15:30:00Z');
  const dueAt = at('2026-11-30T11:00:00Z');

  it.each([
    [0, '2026-11-27T15:30Z'],
    [25, '2026-11-27T16:30Z'],
    [50, '2026-11-30T09:00Z'],
    [80, '2026-11-30T10:12Z'],
    [100, '2026-11-30T11:00Z'],
    [150, '2026-11-30T13:30Z'],
  ])('of %d is passed in business time', (percent, expected) => {
    expect(iso(atPercent(office, start, dueAt, percent))).toBe(expected);
  });

  it('is the deadline itself at 100, even where that lies in closed hours', () => {
    const sunday = at('2026-11-29T12:00:00Z');
    expect(atPercent(office, start, sunday, 100)).toBe(sunday);
  });

  it('is of wall time where the calendar is closed all the while', () => {
    const [from, to] = [at('2026-11-28T10:00:00Z'), at('2026-11-28T20:00:00Z')];
    expect(atPercent(office, from, to, 80)).toBe(from + 8 * HOUR);
    expect(atPercent(office, from, to, 120)).toBe(to + 2 * HOUR);
  });

  it('of no time at all is the deadline', () => {
    expect(atPercent(office, dueAt, dueAt, 80)).toBe(dueAt);
    expect(atPercent(office, dueAt, start, 80)).toBe(start);
  });
});
