/** How long things took: stretches of time, each by the clock and by the calendar of its ticket. */
import type { Desk } from '../domain/desk.js';
import { personByEmail } from '../domain/people.js';
import type { Stage, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { calendarOf } from '../workflow/calendars.js';
import { stageFacts } from '../workflow/flow.js';
import { asItWas, begins, type History, type Visit, visitsOf } from './history.js';
import { accountable } from './owners.js';

/** What a stretch is: until it was assigned, until a person first answered, waiting for the customer, in a stage. */
export type SpanKind = 'assign' | 'first answer' | 'waiting' | Stage;

export interface Span {
  ticket: string;
  kind: SpanKind;
  category: string;
  people: string[];
  /** When it ended: what lasts still is no span yet. */
  at: Instant;
  /** Milliseconds in which the calendar was open and the ticket not on hold. */
  businessMs: number;
  wallMs: number;
}

export function spansOf(desk: Desk, history: History): Span[] {
  const visits = visitsOf(history);
  const context = { desk, history, visits };
  return [
    ...toAssign(context),
    ...toFirstAnswer(context),
    ...visits.flatMap((visit) => [...inStage(context, visit), ...waiting(context, visit)]),
  ];
}

interface Context {
  desk: Desk;
  history: History;
  visits: Visit[];
}

/** From the opening to the move that gave it a PM; a ticket that was closed before has no such time. */
function toAssign({ desk, history, visits }: Context): Span[] {
  const first = visits[0];
  const by = first?.by;
  if (!first || !by || !(begins(by.note, 'ASSIGN') || begins(by.note, 'TASK'))) return [];
  const ticket = asItWas(desk, history, first, first.left);
  return [span(desk, history, ticket, 'assign', first.from, by, accountable(desk, ticket, by))];
}

/** From the opening to the first mail in which a person says something to the customer. */
function toFirstAnswer({ desk, history, visits }: Context): Span[] {
  const first = visits[0];
  const answered = history.events.findIndex(({ kind }) => kind === 'staff-wrote' || kind === 'request');
  const visit = visits.findLast((one) => one.entered <= answered + 1);
  const by = history.events[answered];
  if (!first || !visit || !by) return [];
  const author = personByEmail(desk, by.by);
  const ticket = asItWas(desk, history, visit, answered + 1);
  return [span(desk, history, ticket, 'first answer', first.from, by, author ? [author] : [])];
}

function inStage({ desk, history }: Context, visit: Visit): Span[] {
  if (!visit.by) return [];
  const ticket = asItWas(desk, history, visit, visit.left);
  return [span(desk, history, ticket, visit.stage, visit.from, visit.by, accountable(desk, ticket, visit.by))];
}

/** Each wait by itself: a request to the customer, or in discussion from a reply of staff to the customer's next mail. */
function waiting({ desk, history }: Context, visit: Visit): Span[] {
  const ticket = asItWas(desk, history, visit, visit.left);
  const owners = accountable(desk, ticket, null);
  if (stageFacts[visit.stage].waitsFor === 'customer') {
    return visit.by ? [span(desk, history, ticket, 'waiting', visit.from, visit.by, owners)] : [];
  }
  if (visit.stage !== 'discussion') return [];
  const found: Span[] = [];
  let since: Instant | null = null;
  for (const event of history.events.slice(visit.entered, visit.left)) {
    if (event.kind === 'staff-wrote') since ??= event.at;
    if (event.kind === 'customer-wrote' && since !== null) {
      found.push(span(desk, history, ticket, 'waiting', since, event, owners));
      since = null;
    }
  }
  return found;
}

function span(
  desk: Desk,
  { events }: History,
  ticket: Ticket,
  kind: SpanKind,
  from: Instant,
  { at }: Pick<TicketEvent, 'at'>,
  owners: { email: string }[],
): Span {
  const calendar = calendarOf(desk, ticket);
  const held = holdsIn(events, from, at).reduce((sum, hold) => sum + calendar.between(hold.from, hold.to), 0);
  return {
    ticket: ticket.key,
    kind,
    category: ticket.category,
    people: owners.map((person) => person.email),
    at,
    businessMs: calendar.between(from, at) - held,
    wallMs: at - from,
  };
}

function holdsIn(events: readonly TicketEvent[], from: Instant, to: Instant): { from: Instant; to: Instant }[] {
  const holds: { from: Instant; to: Instant }[] = [];
  let since: Instant | null = null;
  for (const event of events) {
    if (event.kind === 'hold') since = event.at;
    if (event.kind === 'resume' && since !== null) {
      holds.push({ from: Math.max(since, from), to: Math.min(event.at, to) });
      since = null;
    }
  }
  return holds.filter((hold) => hold.to > hold.from);
}
