import type { CalendarSpec, OpeningInterval, Weekday } from '../domain/time.js';
import { Advice } from '../errors.js';
import { publicHolidays } from './holidays.js';
import { DAY, type DayNumber, formatDay, parseDay, weekdayOf, yearOf } from './zone.js';

/** The hours of one local date, and what makes them differ from those of its weekday. */
export interface DayHours {
  /** In order, apart from each other, none empty. */
  hours: OpeningInterval[];
  exception: Exception | null;
}

export type Exception = { kind: 'closed'; why: string } | { kind: 'special'; hours: OpeningInterval[] };

/** Which hours a date has. */
export type DayBook = (day: DayNumber) => DayHours;

/**
 * Reads the hours of a calendar. What is said of a single date goes first: `days`, then `also`, then the public holidays
 * that `never` does not take back, then the weekday's hours. Throws Advice for hours that do not end after they begin.
 */
export function makeDayBook(spec: CalendarSpec): DayBook {
  const weekly = new Map<number, OpeningInterval[]>();
  for (const [weekday, hours] of Object.entries(spec.hours)) weekly.set(Number(weekday), tidy(hours, spec.name));
  const single = new Map<DayNumber, OpeningInterval[]>();
  for (const [date, hours] of Object.entries(spec.days)) single.set(dayNamed(date, spec.name), tidy(hours, spec.name));
  const also = daysNamed(spec.holidays.also, spec.name);
  const never = daysNamed(spec.holidays.never, spec.name);
  const { country, region } = spec.holidays;
  const holidays = country === null ? null : publicHolidays(country, region);

  return (day) => {
    const usual = weekly.get(weekdayOf(day) satisfies Weekday) ?? [];
    const special = single.get(day);
    if (special !== undefined) return { hours: special, exception: { kind: 'special', hours: special } };
    const holiday = never.has(day) ? undefined : holidays?.(yearOf(day * DAY)).get(day);
    const why = holiday ?? (also.has(day) ? 'closed by the desk file' : undefined);
    if (why === undefined) return { hours: usual, exception: null };
    // A holiday on a Sunday that is closed anyway is nobody's reason for anything.
    return { hours: [], exception: usual.length > 0 ? { kind: 'closed', why } : null };
  };
}

function daysNamed(dates: string[], calendar: string): Set<DayNumber> {
  return new Set(dates.map((date) => dayNamed(date, calendar)));
}

function dayNamed(date: string, calendar: string): DayNumber {
  const day = parseDay(date);
  if (day === null) throw new Advice(`calendar ${calendar}: ${date} is no date; write it as ${formatDay(20_812)}`);
  return day;
}

/** Sorted and joined where they touch or overlap. */
function tidy(hours: OpeningInterval[], calendar: string): OpeningInterval[] {
  const joined: OpeningInterval[] = [];
  for (const { from, to } of hours.toSorted((a, b) => a.from - b.from)) {
    if (!(from >= 0 && from < 1440 && to > from && to <= from + 1440)) {
      throw new Advice(
        `calendar ${calendar}: opening hours begin within their day and end after that, within 24 hours`,
      );
    }
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
