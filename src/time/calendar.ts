import type { CalendarSpec, Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { type DayBook, type Exception, makeDayBook } from './days.js';
import { formatMoment } from './words.js';
import { lastUpTo, makeYear, type Year } from './year.js';
import { DAY, type DayNumber, dayOf, formatDay, yearOf, yearStart, type ZoneClock, zoneClock } from './zone.js';

/** An opening interval, or what of it was asked for: open at `from`, closed at `to`. */
export interface Opening {
  from: Instant;
  to: Instant;
}

/** Where a number of working days leads. */
export interface BusinessDays {
  /** Where counting begins: the moment asked about, or the next opening where that is outside hours. */
  start: Instant;
  /** The working day counted to, `YYYY-MM-DD`, and its hours. */
  date: string;
  hours: Opening[];
  at: Instant;
  /** How `at` came about: the same local time, or that day's closing or opening because the same time is not open. */
  settled: 'same time' | 'closing' | 'opening';
}

/** A date whose hours are not those of its weekday. */
export interface DatedException {
  date: string;
  exception: Exception;
}

/**
 * Business time in one zone. Its laws, for moments a <= b and lengths d, e > 0:
 * `between(a, addOpen(a, d)) = d`; `addOpen(addOpen(a, d), e) = addOpen(a, d + e)`; `addOpen(a, d) <= addOpen(b, d)`.
 * Nothing reaches further than a century from the moment asked about.
 */
export interface Calendar {
  readonly spec: CalendarSpec;
  /** An interval holds its opening but not its closing. */
  isOpen(t: Instant): boolean;
  /** `t` itself where open, else the next moment at which an interval begins. */
  nextOpening(t: Instant): Instant;
  /** The next moment after `t` at which an interval begins. */
  openingAfter(t: Instant): Instant;
  /** Open milliseconds from a to b, 0 where b is not after a. */
  between(a: Instant, b: Instant): number;
  /** `ms` of open time after `t`; a sum that ends at a closing is due at that closing. `t` itself for 0 ms, open or not. */
  addOpen(t: Instant, ms: number): Instant;
  /** `count` working days on from `t` (from its next opening where outside hours), at the same local time. */
  addBusinessDays(t: Instant, count: number): BusinessDays;
  /** What is open from a to b, in order, at most so many. */
  openings(a: Instant, b: Instant, atMost: number): Opening[];
  /** The dates from a to b whose hours are not those of their weekday. */
  exceptions(a: Instant, b: Instant): DatedException[];
  /** `Fri 2026-11-27 17:45`, in the calendar's zone. */
  format(t: Instant): string;
}

const HORIZON_YEARS = 100;
/** So far and no further, in milliseconds: it bounds the work that an absurd sum can cause. */
export const HORIZON = HORIZON_YEARS * 365.25 * DAY;

/** Throws Advice for an unknown zone, country or region, hours that make no sense, and where a year has no opening. */
export function makeCalendar(spec: CalendarSpec): Calendar {
  const clock = zoneClock(spec.zone);
  if (clock === undefined) {
    throw new Advice(`calendar ${spec.name}: time zone ${spec.zone} is not known; give one such as Europe/Brussels`);
  }
  const book = makeDayBook(spec);
  refuseIfClosed(spec, (year) => makeYear(year, book, clock).total === 0);
  return new YearlyCalendar(spec, clock, book);
}

/** Works out each year when it is first asked about; after that a question costs the same however far it reaches. */
class YearlyCalendar implements Calendar {
  private readonly years = new Map<number, Year>();

  constructor(
    readonly spec: CalendarSpec,
    private readonly clock: ZoneClock,
    private readonly book: DayBook,
  ) {}

  isOpen(t: Instant): boolean {
    const year = this.year(this.yearAt(t));
    const i = lastUpTo(year.opens, t);
    return i >= 0 && t < year.closes[i]!;
  }

  nextOpening(t: Instant): Instant {
    return this.isOpen(t) ? t : this.openingAfter(t);
  }

  openingAfter(t: Instant): Instant {
    const number = this.yearAt(t);
    const { opens } = this.year(number);
    const inYear = opens[lastUpTo(opens, t) + 1];
    if (inYear !== undefined) return inYear;
    for (let next = number + 1; next <= number + HORIZON_YEARS; next++) {
      const first = this.year(next).opens[0];
      if (first !== undefined) return first;
    }
    throw new Advice(`calendar ${this.spec.name} has no opening after ${this.format(t)}`);
  }

  between(a: Instant, b: Instant): number {
    if (b <= a) return 0;
    const end = Math.min(b, a + HORIZON);
    const [first, last] = [this.yearAt(a), this.yearAt(end)];
    let sum = openedBy(this.year(last), end) - openedBy(this.year(first), a);
    for (let number = first; number < last; number++) sum += this.year(number).total;
    return sum;
  }

  addOpen(t: Instant, ms: number): Instant {
    if (ms <= 0) return t;
    let number = this.yearAt(t);
    let year = this.year(number);
    let wanted = openedBy(year, t) + ms;
    while (wanted > year.total) {
      wanted -= year.total;
      number++;
      if (yearStart(number) - DAY > t + HORIZON) return t + HORIZON;
      year = this.year(number);
    }
    // Strictly, so that a sum that fills an interval ends at its closing and not at the next opening.
    const i = lastUpTo(year.before, wanted, true);
    return Math.min(year.opens[i]! + wanted - year.before[i]!, t + HORIZON);
  }

  addBusinessDays(t: Instant, count: number): BusinessDays {
    const start = this.nextOpening(t);
    const number = this.yearAt(start);
    const year = this.year(number);
    const startDay = year.workdayOf[lastUpTo(year.opens, start)]!;
    // Counted from the midnight of the working day, so that 02:00 of a night shift is hour 26 of the day it began on.
    const timeOfDay = this.clock.localAt(start) - year.workdays[startDay]! * DAY;
    const { day, hours } = this.workday(number, startDay + count);
    return { start, date: formatDay(day), hours, ...settle(this.clock.reach(day * DAY + timeOfDay), hours) };
  }

  openings(a: Instant, b: Instant, atMost: number): Opening[] {
    const found: Opening[] = [];
    for (let from = this.nextOpening(a); from < b && found.length < atMost; ) {
      const { opens, closes } = this.year(this.yearAt(from));
      const to = Math.min(closes[lastUpTo(opens, from)]!, b);
      found.push({ from, to });
      from = this.nextOpening(to);
    }
    return found;
  }

  exceptions(a: Instant, b: Instant): DatedException[] {
    const first = dayOf(this.clock.localAt(a));
    const last = dayOf(this.clock.localAt(Math.min(b, a + HORIZON)));
    const found: DatedException[] = [];
    for (let number = yearOf(first * DAY); number <= yearOf(last * DAY); number++) {
      for (const { day, exception } of this.year(number).exceptions) {
        if (day >= first && day <= last) found.push({ date: formatDay(day), exception });
      }
    }
    return found;
  }

  format(t: Instant): string {
    return formatMoment(this.clock.localAt(t));
  }

  private year(number: number): Year {
    let year = this.years.get(number);
    if (year === undefined) {
      year = makeYear(number, this.book, this.clock);
      this.years.set(number, year);
    }
    return year;
  }

  /** The year whose intervals hold `t` or end before it: a night of 31 December is still the old year's. */
  private yearAt(t: Instant): number {
    const number = yearOf(this.clock.localAt(t));
    const first = this.year(number).opens[0];
    return first !== undefined && first <= t ? number : number - 1;
  }

  /** The working day so many places after the first of a year, which may lie in a later year. */
  private workday(first: number, place: number): { day: DayNumber; hours: Opening[] } {
    let number = first;
    let index = place;
    while (index >= this.year(number).workdays.length && number < first + HORIZON_YEARS) {
      index -= this.year(number).workdays.length;
      number++;
    }
    const year = this.year(number);
    index = Math.min(index, year.workdays.length - 1);
    return { day: year.workdays[index]!, hours: hoursOf(year, index) };
  }
}

/** Open milliseconds of a year up to `t`. */
function openedBy(year: Year, t: Instant): number {
  const i = lastUpTo(year.opens, t);
  return i < 0 ? 0 : year.before[i]! + Math.min(t, year.closes[i]!) - year.opens[i]!;
}

function hoursOf(year: Year, workday: number): Opening[] {
  const found: Opening[] = [];
  for (let i = year.firstOf[workday]!; i < year.firstOf[workday + 1]!; i++) {
    found.push({ from: year.opens[i]!, to: year.closes[i]! });
  }
  return found;
}

/** A closing moment is kept as it is: like a sum that ends there, it is not carried over the break. */
function settle(wanted: Instant, hours: Opening[]): Pick<BusinessDays, 'at' | 'settled'> {
  const opening = hours.find(({ to }) => wanted <= to);
  if (opening === undefined) return { at: hours.at(-1)!.to, settled: 'closing' };
  return wanted < opening.from ? { at: opening.from, settled: 'opening' } : { at: wanted, settled: 'same time' };
}

/**
 * Without a week of its own a calendar ends with its last single date, and one whose dates close a whole year would keep
 * a deadline waiting through it.
 */
function refuseIfClosed(spec: CalendarSpec, isClosed: (year: number) => boolean): void {
  const advice = (year: string) =>
    new Advice(`calendar ${spec.name} has no opening in ${year}; give it opening hours on at least one weekday`);
  if (Object.values(spec.hours).every((hours) => hours.length === 0)) throw advice('a year');
  const named = [...spec.holidays.also, ...Object.keys(spec.days)].map((date) => Number(date.slice(0, 4)));
  for (const year of new Set(named)) {
    if (isClosed(year)) throw advice(String(year));
  }
}
