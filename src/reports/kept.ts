/** Which deadlines staff met: each recomputed from history, as it was when its stage was left. */
import type { Desk, StaffDeadlineKind } from '../domain/desk.js';
import type { Deadline, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { deadlinesOf } from '../workflow/clocks.js';
import { stageFacts } from '../workflow/flow.js';
import { asItWas, beforeMoment, type History, isHandedOn, type Visit, visitsOf } from './history.js';
import { accountable } from './owners.js';

/** What became of a deadline. */
export interface Kept {
  ticket: string;
  kind: StaffDeadlineKind;
  /** Key of the category that ruled it. */
  category: string;
  /** Emails of those for whom it counts. */
  people: string[];
  startedAt: Instant;
  dueAt: Instant;
  /** Null while its stage has not been left. */
  leftAt: Instant | null;
  /** Its clock stood still at the end, for the customer or a hold; it is read as if it went on at that moment. */
  stoodStill: boolean;
  met: boolean;
  /** When that was certain: at the work done in time, or at the missed moment, however late the work came. */
  at: Instant;
}

/** All deadlines of staff in a ticket's history that were met or missed by `now`; those still running are none yet. */
export function keptOf(desk: Desk, history: History, now: Instant): Kept[] {
  return visitsOf(history).flatMap((visit) => {
    if (stageFacts[visit.stage].deadline === null) return [];
    return stretchesOf(history, visit).flatMap((stretch) => outcome(desk, history, visit, stretch, now) ?? []);
  });
}

/** A part of a visit with one deadline: a planned ticket that is given to another developer begins another. */
interface Stretch {
  /** How many events the history had at its end. */
  until: number;
  endedAt: Instant | null;
  /** What ended it; a ticket that was given away met nothing. */
  by: TicketEvent | null;
  handedOn: boolean;
}

function stretchesOf({ events }: History, visit: Visit): Stretch[] {
  const last: Stretch = { until: visit.left, endedAt: visit.to, by: visit.by, handedOn: false };
  if (visit.stage !== 'planned') return [last];
  const given = events
    .map((event, at) => ({ event, at }))
    .filter(({ event, at }) => at >= visit.entered && at < visit.left && isHandedOn(event));
  return [
    ...given.map(({ event, at }) => ({
      until: beforeMoment(events, visit.entered, at),
      endedAt: event.at,
      by: event,
      handedOn: true,
    })),
    last,
  ];
}

function outcome(desk: Desk, history: History, visit: Visit, stretch: Stretch, now: Instant): Kept | null {
  const { until, endedAt, by, handedOn } = stretch;
  const ticket = asItWas(desk, history, visit, until);
  const events = history.events.slice(0, until);
  const end = endedAt ?? now;
  const deadline = deadlineIn(desk, ticket, [...events, told('resume', end), told('customer-wrote', end)]);
  if (!deadline) return null;
  const { startedAt, dueAt } = deadline;
  const met = endedAt !== null && endedAt <= dueAt;
  if (met ? handedOn : dueAt > now) return null;
  return {
    ticket: ticket.key,
    kind: deadline.kind as StaffDeadlineKind,
    category: ticket.category,
    people: accountable(desk, ticket, by).map((person) => person.email),
    startedAt,
    dueAt,
    leftAt: endedAt,
    stoodStill: deadlineIn(desk, ticket, events)?.dueAt !== dueAt,
    met,
    at: met ? endedAt : dueAt,
  };
}

function deadlineIn(desk: Desk, ticket: Ticket, events: readonly TicketEvent[]): Deadline | null {
  const { deadline } = stageFacts[ticket.stage];
  return deadlinesOf(desk, ticket, events).find(({ kind }) => kind === deadline) ?? null;
}

function told(kind: TicketEvent['kind'], at: Instant): TicketEvent {
  return { at, kind, by: 'desk', from: null, to: null, note: '' };
}
