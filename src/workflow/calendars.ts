import type { Desk } from '../domain/desk.js';
import { categoryOf } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import type { CalendarSpec } from '../domain/time.js';
import { type Calendar, makeCalendar } from '../time/calendar.js';

/** A calendar is costly to make and never changes with its spec, so each is made once. */
const made = new WeakMap<CalendarSpec, Calendar>();

/** The desk's calendar (the first), or the one that rules what staff must meet on a ticket. */
export function calendarOf(desk: Desk, ticket?: Pick<Ticket, 'category'>): Calendar {
  const name = ticket ? categoryOf(desk, ticket).calendar : null;
  const spec = (name !== null && desk.calendars[name]) || Object.values(desk.calendars)[0];
  if (!spec) throw new Error('a desk has at least one calendar');
  const known = made.get(spec) ?? makeCalendar(spec);
  made.set(spec, known);
  return known;
}
