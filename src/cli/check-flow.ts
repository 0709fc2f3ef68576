/** What the desk file says of waiting for customers, where one thing of it makes another void. */
import type { Desk } from '../domain/desk.js';
import type { Duration, Instant } from '../domain/time.js';
import { makeCalendar } from '../time/calendar.js';
import { due } from '../time/due.js';
import { formatDuration } from '../time/duration.js';
import { type Finding, note } from './findings.js';

const hour = 3_600_000;
const week = 7 * 24 * hour;

export function checkFlow({ flow, calendars }: Pick<Desk, 'flow' | 'calendars'>, now: Instant): Finding[] {
  const [spec] = Object.values(calendars);
  if (!spec) return [];
  const calendar = makeCalendar(spec);
  const at = (start: Instant, wait: Duration) => due(calendar, start, wait, []).at;
  // Which is sooner may hang on weekends and hours: a week tells, whatever the two are counted in.
  const starts = Array.from({ length: week / hour }, (_, count) => now + count * hour);
  const isEver = (wait: Duration) => starts.some((start) => at(start, wait) < at(start, flow.feedbackWithin));
  const never = flow.remindAfter.filter((wait) => !isEver(wait)).map(formatDuration);
  if (never.length === 0) return [];
  const reminders = never.length === 1 ? 'the reminder' : 'the reminders';
  const detail = `${reminders} after ${never.join(' and ')} never come${never.length === 1 ? 's' : ''}: the wait is over after ${formatDuration(flow.feedbackWithin)}`;
  return [note('flow', detail, 'shorten flow.remindAfter, or lengthen flow.feedbackWithin')];
}
