import type { CalendarSpec } from '../domain/time.js';
import type { Exception } from './days.js';
import type { LocalTime } from './zone.js';
import { dayOf, formatDay, weekdayOf } from './zone.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Fri 2026-11-27 17:45`. */
export function formatMoment(local: LocalTime): string {
  const day = dayOf(local);
  return `${weekdays[weekdayOf(day) - 1]} ${formatDay(day)} ${formatTime(local)}`;
}

/** `17:45`. */
function formatTime(local: LocalTime): string {
  return new Date(local).toISOString().slice(11, 16);
}

/** A length in the largest units that fit: `2 h 30 min`, `40 s`; `0 min` for nothing. Milliseconds are cut off. */
export function formatSpan(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const named = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return named.join(' ') || '0 min';
}

/** More names than this help nobody; the rest is counted. */
const longestList = 10;

/** The lines about holidays and single dates that a derivation passed; none where there were none. */
export function exceptionLines(found: { date: string; exception: Exception }[]): string[] {
  const closed: string[] = [];
  const special: string[] = [];
  for (const { date, exception } of found) {
    switch (exception.kind) {
      case 'closed':
        closed.push(`${date} (${exception.why})`);
        break;
      case 'special':
        special.push(`${date} (${formatHours(exception.hours)})`);
        break;
    }
  }
  return [...listLine('skipped holidays', closed), ...listLine('special hours', special)];
}

function listLine(label: string, items: string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, longestList).join(', ');
  const rest = items.length - longestList;
  return [`${label}: ${shown}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function formatHours(hours: CalendarSpec['days'][string]): string {
  const clock = (minutes: number) => formatTime(minutes * 60_000);
  return (
    hours.map(({ from, to }) => (to === 1440 ? `${clock(from)}-24:00` : `${clock(from)}-${clock(to)}`)).join(', ') ||
    'closed'
  );
}
