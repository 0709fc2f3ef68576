import fc from 'fast-check';
import type { CalendarSpec, Duration, Instant, OpeningInterval } from '../../src/domain/time.js';
import { hours, spec } from './specs.js';

const MINUTE = 60_000;

/** Weeks in which something happens to the clock or the calendar of a zone: the date in the middle of the action. */
export interface Season {
  zone: string;
  country: string | null;
  region: string | null;
  date: string;
}

const places = [
  { zone: 'Europe/Brussels', country: 'BE', region: null, changes: ['2026-03-29', '2026-10-25'] },
  { zone: 'America/New_York', country: 'US', region: null, changes: ['2026-03-08', '2026-11-01'] },
  { zone: 'Australia/Sydney', country: 'AU', region: 'NSW', changes: ['2026-04-05', '2026-10-04'] },
  { zone: 'Australia/Lord_Howe', country: 'AU', region: 'NSW', changes: ['2026-04-05', '2026-10-04'] },
  { zone: 'Asia/Kolkata', country: 'IN', region: null, changes: ['2026-10-02'] },
  { zone: 'UTC', country: null, region: null, changes: ['2026-10-25'] },
];

export const seasons: Season[] = places.flatMap(({ changes, ...place }) =>
  [...changes, '2026-12-28'].map((date) => ({ ...place, date })),
);

/** Hours of one day: common ones, nights, ones on the edge of a clock change, and any at all. */
const anyHours: fc.Arbitrary<OpeningInterval[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(hours('09:00-12:30, 13:00-17:30')) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        ...['closed', '08:00-12:00', '00:00-24:00', '22:00-06:00', '00:00-02:30', '02:15-02:45', '01:30-03:00'],
        ...['02:30-10:00', '06:00-14:00, 22:00-02:10', '09:00-12:00, 12:00-15:00', '20:00-05:00', '00:30-01:15'],
      )
      .map(hours),
  },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 0, max: 2160 }), { minLength: 2, maxLength: 6 })
      .map((edges) => edges.toSorted((a, b) => a - b))
      .map((edges) =>
        Array.from({ length: Math.floor(edges.length / 2) }, (_, i) => ({
          from: edges[2 * i]!,
          to: edges[2 * i + 1]!,
        })),
      )
      .map((intervals) => intervals.filter(({ from, to }) => from < 1440 && to <= from + 1440)),
  },
);

/** Calendars of a season, with holidays, closed dates and half days near its date. */
export function calendarsOf(season: Season): fc.Arbitrary<CalendarSpec> {
  const near = fc
    .integer({ min: -8, max: 12 })
    .map((days) => new Date(Date.parse(season.date) + days * 1440 * MINUTE).toISOString().slice(0, 10));
  const weeks = fc
    .tuple(anyHours, anyHours, anyHours, anyHours, anyHours, anyHours, anyHours)
    .filter((days) => days.some((day) => day.length > 0))
    .map(([mon, tue, wed, thu, fri, sat, sun]) => ({ 1: mon, 2: tue, 3: wed, 4: thu, 5: fri, 6: sat, 7: sun }));
  return fc
    .record({
      hours: weeks,
      holidays: fc.record({
        country: fc.constantFrom(season.country, null),
        region: fc.constant(season.region),
        also: fc.array(near, { maxLength: 2 }),
        never: fc.array(near, { maxLength: 3 }),
      }),
      days: fc.dictionary(near, anyHours, { maxKeys: 3 }),
    })
    .map((given) => spec({ zone: season.zone, ...given }));
}

export const businessDurations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({
    amount: fc.integer({ min: 1, max: 900 }),
    unit: fc.constant('minute' as const),
    business: fc.constant(true),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 120 }).map((quarters) => quarters / 4),
    unit: fc.constant('hour' as const),
    business: fc.constant(true),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 6 }),
    unit: fc.constant('day' as const),
    business: fc.constant(true),
  }),
);

/** Moments, to the second, from six days before a season's date to eight after it. */
export function momentsOf(season: Season): fc.Arbitrary<Instant> {
  const middle = Date.parse(season.date);
  return fc.integer({ min: -6 * 86_400, max: 8 * 86_400 }).map((seconds) => middle + seconds * 1000);
}

export interface Scene {
  season: Season;
  calendar: CalendarSpec;
}

export const scenes: fc.Arbitrary<Scene> = fc
  .constantFrom(...seasons)
  .chain((season) => calendarsOf(season).map((calendar) => ({ season, calendar })));
