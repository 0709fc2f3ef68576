/** Tickets as people and programs read them: the one shape of `ticket … --json` and `/api/tickets`. */
import type { Desk } from './domain/desk.js';
import { categoryOf, isTopPriority, personByEmail } from './domain/people.js';
import { type Deadline, type Message, openStages, type Ticket, type TicketEvent } from './domain/ticket.js';
import type { Instant } from './domain/time.js';
import type { Database } from './record/database.js';
import { openDeadlines } from './record/deadlines.js';
import { type TicketFilter, ticketPage } from './record/ticket-search.js';
import { allTickets, eventsOf, messagesOf, ticketByKey, ticketsInStages } from './record/tickets.js';
import { stageFacts } from './workflow/flow.js';
import { holdsSlot } from './workflow/move.js';
import { inDevelopment, queueOf, slotHolder, waitingForSlot } from './workflow/queue.js';

export async function ticketList(db: Database, desk: Desk) {
  return viewsOf(desk, await allTickets(db), await openDeadlines(db));
}

/** A page of what is asked for, by number; all of it where `limit` is null. */
export async function ticketsFound(db: Database, desk: Desk, filter: TicketFilter, limit: number | null) {
  const tickets = await ticketPage(db, filter, limit);
  const keys = tickets.map((ticket) => ticket.key);
  return viewsOf(desk, tickets, await openDeadlines(db, limit === null ? undefined : keys));
}

function viewsOf(desk: Desk, tickets: Ticket[], deadlines: Deadline[]) {
  const byTicket = new Map<string, Deadline[]>();
  for (const one of deadlines) byTicket.set(one.ticket, [...(byTicket.get(one.ticket) ?? []), one]);
  return tickets.map((ticket) => view(desk, ticket, byTicket.get(ticket.key) ?? []));
}

export async function ticketDetail(db: Database, desk: Desk, key: string) {
  const ticket = await ticketByKey(db, key);
  if (!ticket) return null;
  const [deadlines, events, messages] = [
    await openDeadlines(db, [ticket.key]),
    await eventsOf(db, ticket.key),
    await messagesOf(db, ticket.key),
  ];
  return { ...view(desk, ticket, deadlines), events: events.map(eventView), messages: messages.map(messageView) };
}

/** Who works on what, in which order, and who holds which staging slot. */
export async function queuesOf(db: Database, desk: Desk) {
  const board = await ticketsInStages(db, openStages);
  const short = (ticket: Ticket) => ({
    key: ticket.key,
    title: ticket.title,
    topPriority: isTopPriority(desk, ticket),
  });
  const developers = [...new Set(board.flatMap((ticket) => ticket.task?.developer ?? []))].sort();
  return {
    developers: developers.map((email) => ({
      email,
      inDevelopment: inDevelopment(board, email).map(short),
      queue: queueOf(desk, board, email).map(short),
    })),
    staging: desk.apps.map((app) => {
      const holder = slotHolder(board, app.key, holdsSlot);
      return {
        app: app.key,
        holder: holder ? short(holder) : null,
        waiting: waitingForSlot(desk, board, app.key).map(short),
      };
    }),
  };
}

/** Open deadlines as `deadlines --json` and `/api/deadlines` have them. */
export function deadlineView({ ticket, kind, of, step, dueAt }: Deadline) {
  return { ticket, kind, of, step, dueAt: iso(dueAt) };
}

export type TicketView = ReturnType<typeof view>;
export type TicketDetail = NonNullable<Awaited<ReturnType<typeof ticketDetail>>>;

function view(desk: Desk, ticket: Ticket, deadlines: Deadline[]) {
  const { task } = ticket;
  const facts = stageFacts[ticket.stage];
  return {
    key: ticket.key,
    title: ticket.title,
    category: categoryOf(desk, ticket).key,
    stage: ticket.stage,
    status: facts.status,
    topPriority: isTopPriority(desk, ticket),
    untagged: ticket.untagged,
    organisation: ticket.organisation,
    requester: person(desk, ticket.requester.email, ticket.requester.name),
    pm: person(desk, ticket.pm),
    app: ticket.app,
    task: task
      ? {
          title: task.title,
          estimateMinutes: task.estimateMinutes,
          developer: person(desk, task.developer),
          round: task.round,
        }
      : null,
    request: ticket.request
      ? { kind: ticket.request.kind, round: ticket.request.round, openedAt: iso(ticket.request.openedAt) }
      : null,
    stagingHeld: facts.holdsSlot,
    closedReason: ticket.closedReason,
    deadlines: deadlines.map((deadline) => ({ kind: deadline.kind, of: deadline.of, dueAt: iso(deadline.dueAt) })),
    documentation: ticket.documentation,
    hold: ticket.hold ? { until: ticket.hold.until === null ? null : iso(ticket.hold.until) } : null,
  };
}

function eventView(event: TicketEvent) {
  return { at: iso(event.at), kind: event.kind, by: event.by, from: event.from, to: event.to, note: event.note };
}

function messageView(message: Message) {
  return {
    at: iso(message.at),
    from: message.from.name ? `${message.from.name} <${message.from.email}>` : message.from.email,
    direction: message.direction,
    kind: message.kind,
    internal: message.internal,
    subject: message.subject,
    text: message.text,
    attachments: message.attachments.map(({ filename, size, type }) => ({ filename, size, type })),
  };
}

function person(desk: Desk, email: string | null, name = ''): { name: string; email: string } | null {
  return email === null ? null : { name: personByEmail(desk, email)?.name ?? name, email };
}

export function iso(at: Instant): string {
  return new Date(at).toISOString();
}
