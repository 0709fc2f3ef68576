import { IANAZone } from 'luxon';
import type { Instant } from '../domain/time.js';

/** What a clock on the wall shows: milliseconds since 1970-01-01 00:00 as if that clock ran on UTC. */
export type LocalTime = number;
/** A local date, as days since 1970-01-01. */
export type DayNumber = number;

export const DAY = 86_400_000;

/** The clocks on the walls of one zone. */
export interface ZoneClock {
  localAt(t: Instant): LocalTime;
  /**
   * The first moment at which the clock has reached that time. So of a time that comes twice it is the first, and a time
   * that is left out in spring is reached when the clock jumps over it.
   */
  reach(local: LocalTime): Instant;
}

interface Stretch {
  from: Instant;
  offset: number;
}

// Zones do not change while the process runs, and luxon takes microseconds for each question about one.
const clocks = new Map<string, ZoneClock>();

/** The clock of an IANA zone; undefined where there is no such zone. */
export function zoneClock(name: string): ZoneClock | undefined {
  const known = clocks.get(name);
  if (known !== undefined) return known;
  if (!IANAZone.isValidZone(name)) return undefined;
  const clock = makeClock(IANAZone.create(name));
  clocks.set(name, clock);
  return clock;
}

function makeClock(zone: IANAZone): ZoneClock {
  const years = new Map<number, Stretch[]>();

  function stretchesOf(year: number): Stretch[] {
    let stretches = years.get(year);
    if (stretches === undefined) {
      stretches = findStretches(zone, year);
      years.set(year, stretches);
    }
    return stretches;
  }

  function stretchAt(t: Instant): Stretch {
    const stretches = stretchesOf(yearOf(t));
    return stretches.findLast((stretch) => stretch.from <= t) ?? stretches[0]!;
  }

  function localAt(t: Instant): LocalTime {
    return t + stretchAt(t).offset;
  }

  function reach(local: LocalTime): Instant {
    // No zone is more than a day from UTC, so the clock shows `local` between these two if it ever does.
    const before = stretchAt(local - DAY);
    const after = stretchAt(local + DAY);
    if (before.offset === after.offset) return local - before.offset;
    const change = changeTo(after);
    const beforeChange = local - before.offset;
    return beforeChange < change ? beforeChange : Math.max(change, local - after.offset);
  }

  /** When the clock was set to the offset of that stretch: its beginning, unless only a year begins there. */
  function changeTo(stretch: Stretch): Instant {
    const year = yearOf(stretch.from);
    if (stretch.from !== yearStart(year)) return stretch.from;
    const last = stretchesOf(year - 1).at(-1)!;
    return last.offset === stretch.offset ? last.from : stretch.from;
  }

  return { localAt, reach };
}

/** The stretches of one offset in a year, by a look at each day and a closer one at the days where it changes. */
function findStretches(zone: IANAZone, year: number): Stretch[] {
  const offsetAt = (t: Instant) => Math.round(zone.offset(t) * 60_000);
  const start = yearStart(year);
  const end = yearStart(year + 1);
  const stretches: Stretch[] = [{ from: start, offset: offsetAt(start) }];
  for (let t = start + DAY; t <= end; t += DAY) {
    const before = stretches.at(-1)!;
    const offset = offsetAt(t);
    if (offset === before.offset) continue;
    const from = firstWhere(t - DAY, t, (u) => offsetAt(u) !== before.offset);
    if (from < end) stretches.push({ from, offset });
  }
  return stretches;
}

/** The first whole second in (low, high] where the test holds, given that it holds at `high`. */
function firstWhere(low: Instant, high: Instant, test: (t: Instant) => boolean): Instant {
  let [no, yes] = [low / 1000, high / 1000];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (test(middle * 1000)) yes = middle;
    else no = middle;
  }
  return yes * 1000;
}

/** The year of a moment in UTC, or of a local time. */
export function yearOf(t: LocalTime | Instant): number {
  return new Date(t).getUTCFullYear();
}

/** 1 January, 00:00. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
export function yearStart(year: number): LocalTime {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

export function dayOf(local: LocalTime): DayNumber {
  return Math.floor(local / DAY);
}

/** ISO weekday, 1 is Monday. */
export function weekdayOf(day: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday; the second remainder is for days before it.
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** `2026-12-25` as a day; null where there is no such date. */
export function parseDay(date: string): DayNumber | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(at) || formatDay(at / DAY) !== date ? null : at / DAY;
}

/** `2026-12-25`. */
export function formatDay(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
