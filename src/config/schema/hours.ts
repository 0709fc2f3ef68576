import { z } from 'zod';
import type { OpeningInterval, Weekday } from '../../domain/time.js';
import { written } from './fields.js';

const weekdayNames: Record<string, Weekday> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

export const DAY = 24 * 60;

/** `mon-fri`, `mon,wed`, `sat`, also across the end of the week (`fri-mon`); null for anything else. */
export function readWeekdays(text: string): Weekday[] | null {
  const days = new Set<Weekday>();
  for (const part of text.toLowerCase().split(',')) {
    const [first, last, ...rest] = part.split('-').map((name) => weekday(name.trim()));
    if (first === undefined || first === null || last === null || rest.length > 0) return null;
    for (let day = first; ; day = next(day)) {
      days.add(day);
      if (day === (last ?? first)) break;
    }
  }
  return [...days];
}

function weekday(name: string): Weekday | null {
  return Object.hasOwn(weekdayNames, name) ? (weekdayNames[name] ?? null) : null;
}

export function next(day: Weekday): Weekday {
  return day === 7 ? 1 : ((day + 1) as Weekday);
}

/**
 * `09:00-12:30, 13:00-17:30` in minutes, in order of the day; `22:00-06:00` runs on into the next day; `closed` is
 * none. An interval that begins where it ends is empty and null, like all that is no hours.
 */
export function readHours(text: string): OpeningInterval[] | null {
  if (/^closed$/i.test(text.trim())) return [];
  const intervals: OpeningInterval[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(part);
    const from = match === null ? null : minutes(Number(match[1]), Number(match[2]));
    const to = match === null ? null : minutes(Number(match[3]), Number(match[4]));
    if (from === null || to === null || from === to || from === DAY) return null;
    intervals.push({ from, to: to > from ? to : to + DAY });
  }
  return intervals.sort((a, b) => a.from - b.from);
}

function minutes(hour: number, minute: number): number | null {
  const total = hour * 60 + minute;
  return minute < 60 && total <= DAY ? total : null;
}

export function overlap(intervals: readonly OpeningInterval[]): boolean {
  return intervals.some((interval, index) => {
    const before = intervals[index - 1];
    return before !== undefined && before.to > interval.from;
  });
}

const form = 'opening hours such as "09:00-12:30, 13:00-17:30" or closed';

export const hours = written(form, readHours).refine((intervals) => !overlap(intervals), {
  error: 'opening hours that do not overlap',
});

export const weekdays = z.string().refine((text) => readWeekdays(text) !== null, {
  error: 'weekdays such as mon-fri, sat or mon,wed',
});
