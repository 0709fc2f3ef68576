/** People and sizes as one says them. */
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

export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
  return bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
