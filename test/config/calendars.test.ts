import { describe, expect, it } from 'vitest';
import { readHours, readWeekdays } from '../../src/config/schema/hours.js';
import { least, parse } from './desk-file.js';

describe('weekdays', () => {
  it.each([
    ['mon', [1]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Sat-Sun', [6, 7]],
    ['mon, wed', [1, 3]],
    ['mon-tue,thursday', [1, 2, 4]],
    ['fri-mon', [5, 6, 7, 1]],
    ['', null],
    ['mon-', null],
    ['mon-wed-fri', null],
    ['holiday', null],
    ['constructor', null],
  ])('%j are %j', (text, expected) => {
    expect(readWeekdays(text)).toEqual(expected);
  });
});

describe('hours', () => {
  it.each([
    ['09:00-12:30, 13:00-17:30', [540, 750, 780, 1050]],
    ['13:00-17:30,9:00-12:30', [540, 750, 780, 1050]],
    ['00:00-24:00', [0, 1440]],
    ['22:00-06:00', [1320, 1800]],
    ['22:00-00:00', [1320, 1440]],
    ['closed', []],
    ['', null],
    ['09:00', null],
    ['09:00-09:00', null],
    ['24:00-06:00', null],
    ['09:60-10:00', null],
    ['25:00-26:00', null],
  ])('%j are %j', (text, expected) => {
    expect(readHours(text)?.flatMap(({ from, to }) => [from, to]) ?? null).toEqual(expected);
  });
});

describe('a calendar that extends another', () => {
  const { calendars } = parse(`${least}calendars:
  extended: { extends: office, hours: { fri: closed, sat: 10:00-16:00 }, days: { 2026-12-31: 09:00-10:00 } }
  office:
    hours: { mon-fri: 09:00-17:00 }
    holidays: { country: DE, region: BY, also: 2026-12-24 }
    days: { 2026-12-24: closed, 2026-12-31: 09:00-12:00 }
    escalateWhenClosed: true
  night: { extends: extended, holidays: {}, escalateWhenClosed: false }
`).desk;
  const nine = [{ from: 540, to: 1020 }];

  it('replaces the weekdays that it names and keeps the others', () => {
    expect(calendars.extended?.hours).toEqual({
      1: nine,
      2: nine,
      3: nine,
      4: nine,
      5: [],
      6: [{ from: 600, to: 960 }],
    });
  });

  it('keeps holidays and the rest unless it says otherwise, through any number of generations', () => {
    const holidays = { country: 'DE', region: 'BY', also: ['2026-12-24'], never: [] };
    const days = { '2026-12-24': [], '2026-12-31': [{ from: 540, to: 600 }] };
    expect(calendars.extended).toMatchObject({ holidays, days, escalateWhenClosed: true });
    expect(calendars.night).toMatchObject({
      hours: calendars.extended?.hours,
      holidays: { country: null, region: null, also: [] },
      days,
      escalateWhenClosed: false,
    });
  });

  it('leaves the order of the file, whose first is the desk’s', () => {
    expect(Object.keys(calendars)).toEqual(['extended', 'office', 'night']);
  });
});
