/** For whom a stretch of a ticket's life counts. */
import type { Desk, Person } from '../domain/desk.js';
import { developersOf, holders, leadsOf, managersOf, personByEmail } from '../domain/people.js';
import type { Ticket, TicketEvent } from '../domain/ticket.js';
import { stageFacts } from '../workflow/flow.js';

/**
 * Whoever the ticket waited for. Where that is one of several, such as the monitors, it is the one who ended the
 * waiting, and all of them where none of them did. Waiting for the customer or a staging slot is the PM's.
 */
export function ownersOf(desk: Desk, ticket: Ticket, endedBy: TicketEvent | null): Person[] {
  const waitedFor = waits(desk, ticket);
  const actor = personByEmail(desk, endedBy?.by ?? null);
  return waitedFor.length > 1 && actor ? [actor] : waitedFor;
}

function waits(desk: Desk, ticket: Ticket): Person[] {
  switch (stageFacts[ticket.stage].waitsFor) {
    case 'monitor':
      return holders(desk, 'monitor');
    case 'lead':
      return leadsOf(desk, ticket);
    case 'developer':
      return developersOf(desk, ticket);
    case 'pm':
    case 'customer':
    case 'staging slot':
      return managersOf(desk, ticket);
    case 'nobody':
      return [];
  }
}
