import { DateTime } from 'luxon';
import type { Desk } from '../domain/desk.js';
import type { Instant } from '../domain/time.js';
import { due } from '../time/due.js';
import { parseDuration } from '../time/duration.js';
import { calendarOf } from './calendars.js';

/**
 * When a hold ends: a duration from now, or a date (`2026-12-24`, `24.12.2026`), which means the desk's first
 * opening on or after that day. Null where it is neither.
 */
export function parseUntil(text: string, now: Instant, desk: Desk): Instant | null {
  const wanted = text.trim().replace(/^(until|till|for)\s+/i, '');

  const calendar = calendarOf(desk);
  const duration = parseDuration(wanted);
  if (duration) return due(calendar, now, duration, []).at;
  for (const format of ['yyyy-MM-dd', 'd.M.yyyy', 'd/M/yyyy']) {
    const day = DateTime.fromFormat(wanted, format, { zone: desk.timezone });
    if (day.isValid) return calendar.nextOpening(day.toMillis());
  }
  return null;
}
