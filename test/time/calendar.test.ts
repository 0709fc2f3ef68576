import { describe, expect, it } from 'vitest';
import { Advice } from '../../src/errors.js';
import { makeCalendar } from '../../src/time/calendar.js';
import { belgian, hours, spec, week } from './specs.js';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const iso = (t: number) => new Date(t).toISOString().replace(':00.000Z', 'Z');

describe('a calendar', () => {
  it.each([
    ['2026-11-27T07:59:59.999Z', false, 'before opening'],
    ['2026-11-27T08:00:00Z', true, 'at the opening'],
    ['2026-11-27T11:29:59.999Z', true, 'before the break'],
    ['2026-11-27T11:30:00Z', false, 'at the closing before the break'],
    ['2026-11-27T12:00:00Z', true, 'after the break'],
    ['2026-11-27T16:30:00Z', false, 'at the closing'],
    ['2026-11-28T10:00:00Z', false, 'on a Saturday'],
    ['2026-12-24T10:00:00Z', false, 'on a date closed by the desk file'],
    ['2026-12-25T10:00:00Z', false, 'on a public holiday'],
    ['2026-07-21T08:00:00Z', false, 'on the national day'],
    ['2026-07-20T07:00:00Z', true, 'in summer, an hour earlier by UTC'],
  ])('at %s is open: %s (%s)', (t, open) => {
    expect(makeCalendar(belgian).isOpen(at(t))).toBe(open);
  });

  it.each([
    ['2026-11-27T09:00:00Z', '2026-11-27T09:00Z'],
    ['2026-11-27T11:30:00Z', '2026-11-27T12:00Z'],
    ['2026-11-27T16:30:00Z', '2026-11-30T08:00Z'],
    ['2026-12-23T17:00:00Z', '2026-12-28T08:00Z'],
    ['2026-12-31T16:30:00Z', '2027-01-04T08:00Z'],
  ])('after %s opens next at %s', (t, opening) => {
    expect(iso(makeCalendar(belgian).nextOpening(at(t)))).toBe(opening);
  });

  it('tells the opening after the one it is in', () => {
    const calendar = makeCalendar(belgian);
    expect(iso(calendar.openingAfter(at('2026-11-27T08:00:00Z')))).toBe('2026-11-27T12:00Z');
    expect(iso(calendar.openingAfter(at('2026-11-27T12:00:00Z')))).toBe('2026-11-30T08:00Z');
  });

  it('ends a sum at a closing, not at the opening after it', () => {
    const calendar = makeCalendar(belgian);
    expect(iso(calendar.addOpen(at('2026-11-27T08:00:00Z'), 3.5 * HOUR))).toBe('2026-11-27T11:30Z');
    expect(iso(calendar.addOpen(at('2026-11-27T08:00:00Z'), 3.5 * HOUR + 60_000))).toBe('2026-11-27T12:01Z');
    expect(iso(calendar.addOpen(at('2026-11-27T08:00:00Z'), 8 * HOUR))).toBe('2026-11-27T16:30Z');
  });

  it('leaves a moment where it is when no time is added, open or not', () => {
    const calendar = makeCalendar(belgian);
    const sunday = at('2026-11-29T10:00:00Z');
    expect(calendar.addOpen(sunday, 0)).toBe(sunday);
    expect(calendar.addOpen(sunday, -HOUR)).toBe(sunday);
  });

  it('has no open time between a moment and an earlier one', () => {
    expect(makeCalendar(belgian).between(at('2026-11-27T12:00:00Z'), at('2026-11-27T09:00:00Z'))).toBe(0);
  });

  it('counts the open hours of a whole year', () => {
    // 261 weekdays in 2026; closed are 1 Jan, 6 Apr, 1, 14 and 25 May, 21 Jul, 11 Nov, 24 and 25 Dec.
    const year = makeCalendar(belgian).between(at('2025-12-31T23:00:00Z'), at('2026-12-31T23:00:00Z'));
    expect(year / HOUR).toBe((261 - 9) * 8);
  });

  it('joins hours that touch or overlap', () => {
    const overlapping = makeCalendar(spec({ hours: week({ mon: '13:00-17:00, 09:00-12:00, 11:00-13:00' }) }));
    expect(overlapping.openings(at('2026-11-30T00:00:00Z'), at('2026-12-01T00:00:00Z'), 9)).toEqual([
      { from: at('2026-11-30T08:00:00Z'), to: at('2026-11-30T16:00:00Z') },
    ]);
  });

  it('does not count twice what a night shift and the morning after it share', () => {
    const calendar = makeCalendar(spec({ hours: week({ mon: '22:00-06:00', tue: '05:00-08:00' }) }));
    expect(calendar.between(at('2026-11-30T00:00:00Z'), at('2026-12-02T00:00:00Z'))).toBe(10 * HOUR);
  });

  it('opens on New Year by the night shift that began on 31 December', () => {
    const nights = makeCalendar(spec({ hours: week({ thu: '22:00-06:00' }) }));
    expect(nights.isOpen(at('2027-01-01T04:59:00Z'))).toBe(true);
    expect(nights.isOpen(at('2027-01-01T05:00:00Z'))).toBe(false);
    expect(iso(nights.addOpen(at('2026-12-31T21:00:00Z'), 8 * HOUR))).toBe('2027-01-01T05:00Z');
  });
});

describe('what is said of single dates', () => {
  const saturday = at('2026-12-26T10:00:00Z');
  const christmas = at('2026-12-25T10:00:00Z');
  const eve = at('2026-12-24T10:00:00Z');

  it('opens a day that is otherwise closed', () => {
    expect(makeCalendar(spec({ days: { '2026-12-26': hours('10:00-12:00') } })).isOpen(saturday)).toBe(true);
  });

  it('goes before holidays and closed dates', () => {
    const days = { '2026-12-24': hours('09:00-12:00'), '2026-12-25': hours('10:00-12:00') };
    const calendar = makeCalendar({ ...belgian, days });
    expect([calendar.isOpen(eve), calendar.isOpen(christmas)]).toEqual([true, true]);
  });

  it('closes a day by giving it no hours', () => {
    expect(makeCalendar(spec({ days: { '2026-12-24': [] } })).isOpen(eve)).toBe(false);
  });

  it('takes back a public holiday, but not a date that the desk closes itself', () => {
    const never = ['2026-12-24', '2026-12-25'];
    const calendar = makeCalendar(spec({ holidays: { country: 'BE', region: null, also: ['2026-12-24'], never } }));
    expect([calendar.isOpen(eve), calendar.isOpen(christmas)]).toEqual([false, true]);
  });
});

describe('public holidays', () => {
  const openOn = (country: string, region: string | null, date: string) =>
    makeCalendar(
      spec({
        zone: 'UTC',
        hours: week({ 'mon-sun': '00:00-24:00' }),
        holidays: { country, region, also: [], never: [] },
      }),
    ).isOpen(at(`${date}T12:00:00Z`));

  it.each([
    ['BE', null, '2026-04-06', false, 'Easter Monday'],
    ['BE', null, '2027-05-06', false, 'Ascension Day'],
    ['BE', null, '2026-12-26', true, 'no holiday in Belgium'],
    ['BE', null, '2026-07-11', true, 'a day of the Flemish Community, not public'],
    ['be', null, '2026-07-21', false, 'in lower case'],
    ['US', null, '2026-07-03', false, 'the substitute for a Saturday'],
    ['US', null, '2027-12-31', false, 'the substitute for New Year 2028'],
    ['US', null, '2026-11-27', true, 'the day after Thanksgiving'],
    ['DE', null, '2026-01-06', true, 'Epiphany outside Bavaria'],
    ['DE', 'BY', '2026-01-06', false, 'Epiphany in Bavaria'],
    ['DE', 'BY.A', '2026-08-08', false, 'the peace festival of Augsburg'],
    ['AU', 'NSW', '2026-12-28', false, 'the substitute for Boxing Day'],
    ['SA', null, '2026-03-21', false, 'the third day of Eid al-Fitr'],
    ['SA', null, '2007-01-01', false, 'a day of the Eid al-Adha that began in 2006'],
    ['CN', null, '2026-05-04', true, 'half a day off'],
  ] as [string, string | null, string, boolean, string][])(
    'of %s %s: open on %s is %s (%s)',
    (country, region, date, open) => {
      expect(openOn(country, region, date)).toBe(open);
    },
  );
});

describe('clock changes', () => {
  const always = (zone: string) => makeCalendar(spec({ zone, hours: week({ 'mon-sun': '00:00-24:00' }) }));
  const openOn = (zone: string, open: string, date: string) => {
    const day = at(`${date}T12:00:00Z`);
    return makeCalendar(spec({ zone, hours: week({ 'mon-sun': open }) }))
      .openings(day - 36 * HOUR, day + 36 * HOUR, 9)
      .map(({ from, to }) => `${iso(from)} ${iso(to)}`);
  };

  it.each([
    ['Europe/Brussels', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['Europe/Brussels', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z', 23],
    ['Australia/Lord_Howe', '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', 23.5],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 24.5],
  ])('make the day in %s that begins %s end at %s, after %d hours', (zone, from, to, length) => {
    const calendar = always(zone);
    expect(calendar.between(at(from), at(to)) / HOUR).toBe(length);
    expect(iso(calendar.addOpen(at(from), length * HOUR))).toBe(to.replace(':00Z', 'Z'));
  });

  it('shorten and lengthen the night shift that they fall in', () => {
    expect(openOn('Europe/Brussels', '22:00-06:00', '2026-03-29')).toContain('2026-03-28T21:00Z 2026-03-29T04:00Z');
    expect(openOn('Europe/Brussels', '22:00-06:00', '2026-10-25')).toContain('2026-10-24T20:00Z 2026-10-25T05:00Z');
  });

  it('open at once what should have opened in the hour that is left out', () => {
    expect(openOn('Europe/Brussels', '02:30-05:00', '2026-03-29')).toContain('2026-03-29T01:00Z 2026-03-29T03:00Z');
  });

  it('leave out hours that lie wholly in the hour that is left out', () => {
    expect(openOn('Europe/Brussels', '02:10-02:50', '2026-03-29')).toEqual([
      '2026-03-28T01:10Z 2026-03-28T01:50Z',
      '2026-03-30T00:10Z 2026-03-30T00:50Z',
    ]);
  });

  it('open and close at the first of two equal times', () => {
    expect(openOn('Europe/Brussels', '02:30-05:00', '2026-10-25')).toContain('2026-10-25T00:30Z 2026-10-25T04:00Z');
    expect(openOn('Europe/Brussels', '01:00-02:30', '2026-10-25')).toContain('2026-10-24T23:00Z 2026-10-25T00:30Z');
  });

  it('at midnight are right too', () => {
    // Egypt: 2026-04-24 begins at 01:00; on 2026-10-29 the hour before midnight comes twice.
    expect(openOn('Africa/Cairo', '00:00-08:00', '2026-04-24')).toContain('2026-04-23T22:00Z 2026-04-24T05:00Z');
    expect(openOn('Africa/Cairo', '16:00-24:00', '2026-10-29')).toContain('2026-10-29T13:00Z 2026-10-29T22:00Z');
  });

  it('that leave out a whole date leave out its working day', () => {
    // Samoa went from 29 to 31 December 2011.
    const calendar = makeCalendar(spec({ zone: 'Pacific/Apia', hours: week({ 'mon-sun': '09:00-17:00' }) }));
    expect(calendar.addBusinessDays(at('2011-12-29T20:00:00Z'), 1).date).toBe('2011-12-31');
  });
});

describe('a calendar that cannot be used', () => {
  const closedYear = Array.from({ length: 366 }, (_, i) =>
    new Date(at('2027-01-01') + i * 24 * HOUR).toISOString().slice(0, 10),
  );

  it.each([
    ['has no opening hours', { hours: {} }, 'office has no opening in a year'],
    ['has only closed weekdays', { hours: { 1: [], 2: [] } }, 'office has no opening in a year'],
    ['has only single dates', { hours: {}, days: { '2027-01-04': hours('09:00-17:00') } }, 'no opening in a year'],
    [
      'closes a whole year',
      { holidays: { country: null, region: null, also: closedYear, never: [] } },
      'no opening in 2027',
    ],
    ['has an unknown zone', { zone: 'Europe/Nowhere' }, 'Europe/Nowhere is not known'],
    ['has an unknown country', { holidays: { country: 'XX', region: null, also: [], never: [] } }, 'XX is not known'],
    [
      'has a country off the list of objects',
      { holidays: { country: 'constructor', region: null, also: [], never: [] } },
      'not known',
    ],
    [
      'has an unknown region',
      { holidays: { country: 'BE', region: 'QQ', also: [], never: [] } },
      'it has BRU, DE, VLG, WAL',
    ],
    [
      'closes a date that does not exist',
      { holidays: { country: null, region: null, also: ['2026-02-30'], never: [] } },
      '2026-02-30 is no date',
    ],
    ['closes before it opens', { hours: { 1: [{ from: 600, to: 540 }] } }, 'opening hours begin'],
    ['opens for more than a day', { hours: { 1: [{ from: 600, to: 2100 }] } }, 'opening hours begin'],
    ['opens at no number', { hours: { 1: [{ from: Number.NaN, to: 2100 }] } }, 'opening hours begin'],
  ])('because it %s is refused with advice', (_why, given, message) => {
    expect(() => makeCalendar(spec(given))).toThrow(Advice);
    expect(() => makeCalendar(spec(given))).toThrow(message);
  });
});

describe('a calendar asked for the absurd', () => {
  const oneMinuteAWeek = makeCalendar(spec({ hours: { 1: [{ from: 0, to: 1 }] } }));
  const start = at('2026-11-27T16:45:00Z');
  const century = 100 * 365.25 * 24 * HOUR;

  it('reaches a century and no further', () => {
    expect(oneMinuteAWeek.addOpen(start, 87_600 * HOUR)).toBe(start + century);
    expect(oneMinuteAWeek.addOpen(start, Number.POSITIVE_INFINITY)).toBe(start + century);
    expect(oneMinuteAWeek.between(start, Number.POSITIVE_INFINITY)).toBe(
      oneMinuteAWeek.between(start, start + century),
    );
  });
});

describe('a calendar that is warm', () => {
  it('answers about a year, or ten, in less than a millisecond', () => {
    const calendar = makeCalendar(belgian);
    const start = at('2026-11-27T16:45:00Z');
    const ask = () => calendar.addOpen(start, 20_000 * HOUR) + calendar.addBusinessDays(start, 2500).at;
    ask();
    const began = performance.now();
    for (let i = 0; i < 1000; i++) ask();
    expect((performance.now() - began) / 1000).toBeLessThan(1);
  });
});
