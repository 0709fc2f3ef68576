import type { Desk, Person } from '../domain/desk.js';
import { developersOf, holders, leadsOf, managersOf, type WithDeveloper } from '../domain/people.js';
import type { OpenRequest, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { stageFacts } from './flow.js';

/**
 * Whom the ticket waits for. Waiting for the customer or a staging slot is the PM's; what waits for a developer who left is
 * the leads', who give it to another.
 */
export function ownersOf(desk: Desk, ticket: Pick<Ticket, 'stage' | 'pm' | 'app'> & WithDeveloper): Person[] {
  switch (stageFacts[ticket.stage].waitsFor) {
    case 'monitor':
      return holders(desk, 'monitor');
    case 'lead':
      return leadsOf(desk, ticket);
    case 'developer': {
      const developers = developersOf(desk, ticket);
      return developers.length > 0 ? developers : holders(desk, 'lead');
    }
    case 'pm':
    case 'customer':
    case 'staging slot':
      return managersOf(desk, ticket);
    case 'nobody':
      return [];
  }
}

/** When the customer's side wrote what staff have not answered, while a request is open: it may be the PM's turn after all. */
export function unansweredSince(request: Pick<OpenRequest, 'heard'> | null): Instant | null {
  return request?.heard && !request.heard.replied ? request.heard.at : null;
}
