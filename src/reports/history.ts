/** A ticket's history told as visits to stages, with the ticket as it was then. */
import type { Desk } from '../domain/desk.js';
import { findPerson, organisationOf, personByEmail, plays } from '../domain/people.js';
import type { Stage, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { moves } from '../workflow/flow.js';

/** A ticket with its whole history, oldest first. */
export interface History {
  ticket: Ticket;
  events: readonly TicketEvent[];
}

export interface Visit {
  stage: Stage;
  from: Instant;
  /** Null while the ticket stands there. */
  to: Instant | null;
  /** How many events the history had when it entered, and before the moment at which it left. */
  entered: number;
  left: number;
  /** What made it leave. */
  by: TicketEvent | null;
}

/** The stages that a ticket went through. A new round of the same stage is a visit of its own, as its clocks begin anew. */
export function visitsOf({ events }: History): Visit[] {
  const visits: Visit[] = [];
  for (const [at, event] of events.entries()) {
    if (event.to === null || staysInStage(event)) continue;
    const before = visits.at(-1);
    if (before) Object.assign(before, { to: event.at, left: beforeMoment(events, before.entered, at), by: event });
    visits.push({ stage: event.to, from: event.at, to: null, entered: at + 1, left: events.length, by: null });
  }
  return visits;
}

/** What happened at the very moment, by commands of the same mail, did not rule what was due until then. */
export function beforeMoment(events: readonly TicketEvent[], entered: number, at: number): number {
  let count = at;
  while (count > entered && events[count - 1]!.at === events[at]!.at) count -= 1;
  return count;
}

/** Whether a move left the ticket where it was, with its clocks running: it only changed hands. */
export function staysInStage({ from, to, note }: TicketEvent): boolean {
  if (from === null || from !== to) return false;
  return moves.some((row) => row.to === 'same stage' && row.from.includes(from) && begins(note, row.on));
}

/** Whether an event's note tells of that verb or answer. */
export function begins(note: string, on: string): boolean {
  return note === on || note.startsWith(`${on} `) || note.startsWith(`${on}:`);
}

/** What stood behind the verb in a move's note. */
export function argsIn(note: string, on: string): string {
  return (note.slice(on.length).split(':')[0] ?? '').trim();
}

/** The ticket as it was in the midst of a visit, as far as clocks and people depend on it, after that many events. */
export function asItWas(desk: Desk, history: History, visit: Visit, after: number): Ticket {
  const { ticket, events } = history;
  const next = visit.stage === 'planned' ? lastNext(events.slice(visit.entered, after)) : null;
  const task = next && {
    ...emptyTask,
    ...ticket.task,
    developer: next.developer ?? ticket.task?.developer ?? null,
    upNextSince: next.at,
  };
  return {
    ...ticket,
    stage: visit.stage,
    stageSince: visit.from,
    category: categoryAfter(history, after),
    pm: managerAfter(desk, history, after),
    task: visit.stage === 'planned' ? task : ticket.task,
    request: null,
    hold: null,
  };
}

const emptyTask = {
  title: '',
  scope: '',
  proposal: null,
  estimateMinutes: null,
  developer: null,
  queuedAt: null,
  upNextSince: null,
  round: 0,
};

/** Since when it was its developer's next; null before that, and again once it was given to another. */
function lastNext(events: readonly TicketEvent[]): { at: Instant; developer: string | null } | null {
  let next: { at: Instant; developer: string | null } | null = null;
  for (const event of events) {
    if (isHandedOn(event)) next = null;
    if (event.kind === 'next-in-queue') {
      next = { at: event.at, developer: /^next for (\S+)$/.exec(event.note)?.[1] ?? null };
    }
  }
  return next;
}

export function isHandedOn(event: TicketEvent): boolean {
  return staysInStage(event) && begins(event.note, 'PLAN');
}

/** The history as it was after that many events, with a ticket that knows nothing of what came later. */
export function rewound(desk: Desk, history: History, after: number): History {
  const { ticket, events } = history;
  if (after >= events.length) return history;
  const category = categoryAfter(history, after);
  const pm = managerAfter(desk, history, after);
  return { ticket: { ...ticket, category, pm }, events: events.slice(0, after) };
}

/** Categories are told by key; the history has each change, the ticket the last one. */
function categoryAfter({ ticket, events }: History, after: number): string {
  for (const event of events.slice(after)) {
    const before =
      event.kind === 'changed' ? /^category (.+) to .+; deadlines recomputed$/.exec(event.note)?.[1] : null;
    if (before) return before;
  }
  return ticket.category;
}

/** Who was PM. Of the last change the ticket itself knows the result; those before it are read as they were then. */
function managerAfter(desk: Desk, { ticket, events }: History, after: number): string | null {
  const changes = events.filter(changesManager);
  const past = events.slice(0, after).filter(changesManager);
  if (past.length === changes.length) return ticket.pm;
  return past.reduce<string | null>((pm, event) => managerBy(desk, ticket, event, pm), null);
}

function changesManager(event: TicketEvent): boolean {
  return event.kind === 'move' && (begins(event.note, 'ASSIGN') || begins(event.note, 'TASK'));
}

function managerBy(desk: Desk, ticket: Ticket, { note, by }: TicketEvent, before: string | null): string | null {
  const actor = personByEmail(desk, by);
  if (begins(note, 'TASK')) return before ?? actor?.email ?? null;
  const named = argsIn(note, 'ASSIGN');
  const found = named && actor ? findPerson(desk, named, actor) : null;
  if (found) return 'person' in found ? found.person.email : before;
  return organisationOf(desk, ticket)?.pm ?? desk.staff.find((person) => plays(desk, person, 'pm'))?.email ?? null;
}
