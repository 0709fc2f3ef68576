import type { Decision } from '../domain/decision.js';
import type { Deadline, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Transaction } from './database.js';
import { insertDeadlines, syncDeadlines } from './deadlines.js';
import { addEvents, addMessages, eventsOf, saveTickets } from './tickets.js';

/** What a decision is applied with. */
export interface Applying {
  /** The deadlines that follow from a ticket and its history. */
  derive(ticket: Ticket, events: TicketEvent[]): Deadline[];
  /** The number that the next new ticket would get before this decision. */
  nextNumber: number;
  ledgerId: number | null;
  now: Instant;
}

/**
 * Applies a decision: tickets, history, thread and deadlines. Its letters go into the outbox by `postAll`, in the same
 * transaction.
 *
 * @returns the deadlines of each changed ticket, by key
 */
export async function apply(
  trx: Transaction,
  decision: Decision,
  { derive, nextNumber, ledgerId, now }: Applying,
): Promise<Map<string, Deadline[]>> {
  await saveTickets(trx, decision.tickets, nextNumber);
  const opened = decision.tickets.filter((ticket) => ticket.number >= nextNumber);
  await addEvents(trx, decision.events, ledgerId);
  await addMessages(trx, decision.messages, ledgerId);
  const deadlines = new Map<string, Deadline[]>();
  for (const ticket of decision.tickets) {
    // What begins with this decision has no other history, and no deadlines yet.
    const isNew = opened.includes(ticket);
    const events = isNew
      ? decision.events.filter((event) => event.ticket === ticket.key)
      : await eventsOf(trx, ticket.key);
    const derived = derive(ticket, events);
    if (isNew) await insertDeadlines(trx, ticket.key, derived);
    else await syncDeadlines(trx, ticket.key, derived, now);
    deadlines.set(ticket.key, derived);
  }
  return deadlines;
}
