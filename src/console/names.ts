import type { Desk } from '../domain/desk.js';
import { personByEmail } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';

/** Whoever an address is, as people call them. */
export function nameOf(email: string, ticket: Ticket | null, desk: Desk, otherwise = ''): string {
  if (email === 'desk') return 'the desk';
  const known = personByEmail(desk, email);
  if (known) return known.name;
  const side = ticket ? [ticket.requester, ticket.correspondent, ...ticket.participants] : [];
  return side.find((one) => one.email === email && one.name !== '')?.name || otherwise || email;
}
