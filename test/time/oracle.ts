import type { CalendarSpec, Duration, Instant, OpeningInterval, Weekday } from '../../src/domain/time.js';

/**
 * A second answer to "when is it due", as dumb as it can be: it looks at the clock on the wall once a minute and keeps a
 * tally. It shares no code with src/time, and knows zones from Intl and holidays from a list typed by hand.
 */

const MINUTE = 60_000;

/** What the wall clock of a zone shows at each minute of some weeks, in minutes since 1970-01-01 00:00 by that clock. */
export interface WallClock {
  start: Instant;
  shows: number[];
  /** The latest that it has shown so far: in autumn the clock goes back, but what it has reached it has reached. */
  reached: number[];
}

export function watchClock(zone: string, start: Instant, minutes: number): WallClock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const clock: WallClock = { start, shows: [], reached: [] };
  let latest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < minutes; i++) {
    const shown = Date.parse(`${format.format(start + i * MINUTE).replace(' ', 'T')}Z`) / MINUTE;
    latest = Math.max(latest, shown);
    clock.shows.push(shown);
    clock.reached.push(latest);
  }
  return clock;
}

const CLOSED = null;
/** For each minute: the local date (in days) whose hours it is open by, or closed. */
export type OpenMinutes = (number | null)[];

export function watchDoor(clock: WallClock, spec: CalendarSpec): OpenMinutes {
  const hoursByDate = new Map<number, OpeningInterval[]>();
  const hoursOn = (date: number) => {
    if (!hoursByDate.has(date)) hoursByDate.set(date, hoursFor(date, spec));
    return hoursByDate.get(date)!;
  };
  return clock.reached.map((now) => {
    const today = Math.floor(now / 1440);
    for (const date of [today - 1, today]) {
      for (const { from, to } of hoursOn(date)) {
        if (date * 1440 + from <= now && now < date * 1440 + to) return date;
      }
    }
    return CLOSED;
  });
}

function hoursFor(date: number, spec: CalendarSpec): OpeningInterval[] {
  const text = new Date(date * 1440 * MINUTE).toISOString().slice(0, 10);
  const special = spec.days[text];
  if (special) return special;
  if (spec.holidays.also.includes(text)) return [];
  const publicHoliday = (holidays[spec.holidays.country ?? ''] ?? []).includes(text);
  if (publicHoliday && !spec.holidays.never.includes(text)) return [];
  const weekday = new Date(date * 1440 * MINUTE).getUTCDay() || 7;
  return spec.hours[weekday as Weekday] ?? [];
}

/** The minute (index) at which it is due; null where that is beyond the weeks watched. */
export function dueMinute(clock: WallClock, door: OpenMinutes, start: number, duration: Duration): number | null {
  if (duration.unit === 'day') return dayDue(clock, door, start, duration.amount);
  return openTimeDue(door, start, duration.amount * (duration.unit === 'hour' ? 60 : 1));
}

function openTimeDue(door: OpenMinutes, start: number, minutes: number): number | null {
  let tally = 0;
  for (let i = start; i < door.length; i++) {
    if (door[i] !== CLOSED) tally++;
    if (tally === minutes) return i + 1;
  }
  return null;
}

function dayDue(clock: WallClock, door: OpenMinutes, start: number, days: number): number | null {
  let begin = start;
  while (begin < door.length && door[begin] === CLOSED) begin++;
  if (begin === door.length) return null;
  const startDay = door[begin]!;
  const timeOfDay = clock.shows[begin]! - startDay * 1440;

  const seen = new Set<number>();
  let dueDay: number | null = null;
  for (let i = begin; i < door.length && dueDay === null; i++) {
    const day = door[i]!;
    if (door[i] !== CLOSED && day !== startDay) seen.add(day);
    if (seen.size === days) dueDay = day;
  }
  if (dueDay === null) return null;

  let wanted = 0;
  while (wanted < door.length && clock.reached[wanted]! < dueDay * 1440 + timeOfDay) wanted++;
  const lastOpen = door.lastIndexOf(dueDay);
  // The weeks watched must hold the whole of that day.
  if (lastOpen === door.length - 1 || wanted === door.length) return null;
  if (wanted > lastOpen) return lastOpen + 1;
  // Open then, or just closing then.
  if (door[wanted] === dueDay || door[wanted - 1] === dueDay) return wanted;
  while (door[wanted] !== dueDay) wanted++;
  return wanted;
}

/** Public holidays, from the governments' own lists, around the clock changes and year ends that the tests look at. */
const holidays: Record<string, string[]> = {
  BE: ['2026-04-06', '2026-11-01', '2026-11-11', '2026-12-25', '2027-01-01', '2027-03-29'],
  US: ['2026-02-16', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01', '2027-01-18'],
  AU: [
    ...['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-25', '2026-04-27', '2026-10-05'],
    ...['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01', '2027-01-26'],
  ],
  IN: ['2026-10-02', '2026-12-25', '2027-01-26'],
};
