import type { Instant } from '../domain/time.js';
import type { DayBook, Exception } from './days.js';
import { DAY, type DayNumber, yearStart, type ZoneClock } from './zone.js';

const MINUTE = 60_000;

/** The opening intervals that begin in one year, in order and apart from each other. Lists of equal length belong together. */
export interface Year {
  opens: Instant[];
  closes: Instant[];
  /** Open milliseconds of the year before each interval. */
  before: number[];
  /** Open milliseconds of the whole year. */
  total: number;
  /** For each interval, which of `workdays` it belongs to. */
  workdayOf: number[];
  /** The local dates on which an interval begins. */
  workdays: DayNumber[];
  /** For each working day, its first interval; one more entry ends the list. */
  firstOf: number[];
  exceptions: { day: DayNumber; exception: Exception }[];
}

/** Works out a year once, so that every later question is a search in sorted lists. */
export function makeYear(year: number, book: DayBook, clock: ZoneClock): Year {
  const made: Year = {
    opens: [],
    closes: [],
    before: [],
    total: 0,
    workdayOf: [],
    workdays: [],
    firstOf: [],
    exceptions: [],
  };
  const [first, end] = [yearStart(year) / DAY, yearStart(year + 1) / DAY];
  let openUntil = lastClosing(first - 1, book, clock);
  for (let day = first; day < end; day++) {
    const { hours, exception } = book(day);
    if (exception !== null) made.exceptions.push({ day, exception });
    for (const { from, to } of hours) {
      // What a night shift of the day before still covers stays with that day.
      const open = Math.max(clock.reach(day * DAY + from * MINUTE), openUntil);
      const close = clock.reach(day * DAY + to * MINUTE);
      // Hours that the clock jumps over in spring are none.
      if (close > open) {
        add(made, day, open, close);
        openUntil = close;
      }
    }
  }
  made.firstOf.push(made.opens.length);
  return made;
}

function add(year: Year, day: DayNumber, open: Instant, close: Instant): void {
  if (year.workdays.at(-1) !== day) {
    year.workdays.push(day);
    year.firstOf.push(year.opens.length);
  }
  year.opens.push(open);
  year.closes.push(close);
  year.before.push(year.total);
  year.workdayOf.push(year.workdays.length - 1);
  year.total += close - open;
}

function lastClosing(day: DayNumber, book: DayBook, clock: ZoneClock): Instant {
  const last = book(day).hours.at(-1);
  return last === undefined ? Number.NEGATIVE_INFINITY : clock.reach(day * DAY + last.to * MINUTE);
}

/** The index of the last entry of a sorted list that is at most `value` (below it, where `strictly`); -1 if none is. */
export function lastUpTo(list: number[], value: number, strictly = false): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle]!;
    if (strictly ? entry < value : entry <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
