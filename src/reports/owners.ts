/** For whom a stretch of a ticket's life counts. */
import type { Desk, Person } from '../domain/desk.js';
import { personByEmail } from '../domain/people.js';
import type { Ticket, TicketEvent } from '../domain/ticket.js';
import { ownersOf } from '../workflow/owners.js';

/**
 * Whoever the ticket waited for. Where that is one of several, such as the monitors, it is the one who ended the
 * waiting, and all of them where none of them did.
 */
export function accountable(desk: Desk, ticket: Ticket, endedBy: TicketEvent | null): Person[] {
  const waitedFor = ownersOf(desk, ticket);
  const actor = personByEmail(desk, endedBy?.by ?? null);
  return waitedFor.length > 1 && actor ? [actor] : waitedFor;
}
