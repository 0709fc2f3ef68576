/**
 * Deadlines follow from a ticket, its history and the desk, and from nothing else: computed again, they are the
 * same moments. Nothing patches a due moment.
 */
import { doneInWords } from '../domain/deadlines.js';
import type { Desk, StaffDeadlineKind } from '../domain/desk.js';
import { categoryOf } from '../domain/people.js';
import type { Deadline, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Duration, Instant } from '../domain/time.js';
import type { Calendar } from '../time/calendar.js';
import { atPercent, due, workedTime } from '../time/due.js';
import { calendarOf } from './calendars.js';
import { escalationSteps } from './escalations.js';
import { stageFacts } from './flow.js';

interface Pause {
  from: Instant;
  to: Instant;
}

/** All open deadlines of a ticket, by due moment. `events` is its whole history, oldest first. */
export function deadlinesOf(desk: Desk, ticket: Ticket, events: readonly TicketEvent[]): Deadline[] {
  const found = ticket.hold
    ? holdEnd(ticket)
    : [...staffDeadlines(desk, ticket, events), ...customerDeadlines(desk, ticket, events)];
  return found.sort((a, b) => a.dueAt - b.dueAt || a.step - b.step);
}

function holdEnd(ticket: Ticket): Deadline[] {
  const { hold } = ticket;
  if (!hold?.until) return [];
  return [deadline(ticket, 'resume', hold.since, hold.until, ['the hold ends'])];
}

/** What staff must meet in this stage, and the escalations that hang on it. None while its clock stands still. */
function staffDeadlines(desk: Desk, ticket: Ticket, events: readonly TicketEvent[]): Deadline[] {
  const kind = stageFacts[ticket.stage].deadline;
  if (!kind) return [];
  const start = kind === 'start' ? (ticket.task?.upNextSince ?? null) : ticket.stageSince;
  if (start === null) return [];
  const waiting = waitsForCustomer(ticket, events);
  if (waiting.open) return [];
  const pauses = [...holds(events), ...waiting.pauses];
  const calendar = calendarOf(desk, ticket);
  const { at, why } = due(calendar, start, timeFor(desk, ticket, kind), pauses);
  const main = deadline(ticket, kind, start, at, why);
  return [main, ...escalations(desk, calendar, ticket, main, pauses)];
}

function timeFor(desk: Desk, ticket: Ticket, kind: StaffDeadlineKind): Duration {
  return kind === 'assign' ? categoryOf(desk, ticket).assignWithin : desk.flow.within[kind];
}

function escalations(desk: Desk, calendar: Calendar, ticket: Ticket, of: Deadline, pauses: Pause[]): Deadline[] {
  return escalationSteps(desk).map(({ when }, step): Deadline => {
    const moment =
      'percent' in when
        ? partOf(calendar, of, when.percent, pauses)
        : after(calendar, of, when.afterDue, when.times, pauses);
    const at = calendar.spec.escalateWhenClosed ? moment : openMoment(calendar, moment);
    const label = 'percent' in when ? `${when.percent}% of the time until then` : `mail ${when.times} after that`;
    const until = `to be ${doneInWords[of.kind as StaffDeadlineKind]} by ${calendar.format(of.dueAt)}`;
    const why = [until, label];
    return { ...deadline(ticket, 'escalate', of.startedAt, at, why), of: of.kind, step };
  });
}

/** A share of the business time from start to due; time that stood still counts for no share. */
function partOf(calendar: Calendar, of: Deadline, percent: number, pauses: Pause[]): Instant {
  if (percent === 100) return of.dueAt;
  const worked = workedTime(calendar, of.startedAt, of.dueAt, pauses);
  if (worked === calendar.between(of.startedAt, of.dueAt)) return atPercent(calendar, of.startedAt, of.dueAt, percent);
  const share = (of100: number): Duration => ({
    amount: (worked * of100) / 100 / 60_000,
    unit: 'minute',
    business: true,
  });
  return percent < 100
    ? due(calendar, of.startedAt, share(percent), pauses).at
    : due(calendar, of.dueAt, share(percent - 100), pauses).at;
}

function after(calendar: Calendar, of: Deadline, every: Duration, times: number, pauses: Pause[]): Instant {
  let at = of.dueAt;
  for (let count = 0; count < times; count += 1) at = due(calendar, at, every, pauses).at;
  return at;
}

/** Nobody is woken at night: a closing moment is still open enough, the rest waits for the next opening. */
function openMoment(calendar: Calendar, at: Instant): Instant {
  return calendar.isOpen(at) || calendar.isOpen(at - 1) ? at : calendar.nextOpening(at);
}

/** Reminders and the end of patience, while a request is open. Anything that the customer writes starts them anew. */
function customerDeadlines(desk: Desk, ticket: Ticket, events: readonly TicketEvent[]): Deadline[] {
  const { request } = ticket;
  if (!request) return [];
  const calendar = calendarOf(desk);
  const wrote = events.filter((event) => event.kind === 'customer-wrote').map((event) => event.at);
  const start = Math.max(request.openedAt, ...wrote);
  const pauses = holds(events);
  const silence = due(calendar, start, desk.flow.feedbackWithin, pauses);
  const head = start === request.openedAt ? 'the customer was asked' : 'the customer wrote last';
  const reminders = desk.flow.remindAfter.map((wait, step) => {
    const { at, why } = due(calendar, start, wait, pauses);
    return { ...deadline(ticket, 'remind', start, at, [head, ...why]), step };
  });
  return [
    ...reminders.filter((reminder) => reminder.dueAt < silence.at),
    deadline(ticket, 'silence', start, silence.at, [head, ...silence.why]),
  ];
}

function holds(events: readonly TicketEvent[]): Pause[] {
  const pauses: Pause[] = [];
  let from: Instant | null = null;
  for (const event of events) {
    if (event.kind === 'hold') from = event.at;
    if (event.kind === 'resume' && from !== null) {
      pauses.push({ from, to: event.at });
      from = null;
    }
  }
  return pauses;
}

/**
 * In discussion the ticket waits for whoever did not write last: from a reply of staff to the customer's next
 * mail the clock stands still.
 */
function waitsForCustomer(ticket: Ticket, events: readonly TicketEvent[]): { open: boolean; pauses: Pause[] } {
  const pauses: Pause[] = [];
  if (ticket.stage !== 'discussion') return { open: false, pauses };
  let from: Instant | null = null;
  for (const event of events) {
    if (event.at < ticket.stageSince) continue;
    if (event.kind === 'staff-wrote') from ??= event.at;
    if (event.kind === 'customer-wrote' && from !== null) {
      pauses.push({ from, to: event.at });
      from = null;
    }
  }
  return { open: from !== null, pauses };
}

function deadline(ticket: Ticket, kind: Deadline['kind'], startedAt: Instant, dueAt: Instant, why: string[]): Deadline {
  return { ticket: ticket.key, kind, of: null, step: 0, startedAt, dueAt, why };
}
