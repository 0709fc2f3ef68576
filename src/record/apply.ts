import type { Decision } from '../domain/decision.js';
import type { Deadline } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Transaction } from './database.js';
import { syncDeadlines } from './deadlines.js';
import { addEvents, addMessages, eventsOf, saveTickets } from './tickets.js';

/**
 * Applies a decision: tickets, history, thread and deadlines. Its letters go into the outbox by `post`, in the same
 * transaction.
 *
 * @param derive the deadlines that follow from a ticket and its history
 * @returns the deadlines of each changed ticket, by key
 */
export async function apply(
  trx: Transaction,
  decision: Decision,
  derive: (ticket: Decision['tickets'][number], events: Awaited<ReturnType<typeof eventsOf>>) => Deadline[],
  ledgerId: number | null,
  now: Instant,
): Promise<Map<string, Deadline[]>> {
  await saveTickets(trx, decision.tickets);
  await addEvents(trx, decision.events, ledgerId);
  await addMessages(trx, decision.messages, ledgerId);
  const deadlines = new Map<string, Deadline[]>();
  for (const ticket of decision.tickets) {
    const derived = derive(ticket, await eventsOf(trx, ticket.key));
    await syncDeadlines(trx, ticket.key, derived, now);
    deadlines.set(ticket.key, derived);
  }
  return deadlines;
}
