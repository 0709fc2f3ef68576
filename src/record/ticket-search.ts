/** Tickets by what they are, a page at a time. */
import type { Stage, Ticket } from '../domain/ticket.js';
import type { Database } from './database.js';
import { ticketOf } from './tickets.js';

/** What is asked for; null asks for nothing. */
export interface TicketFilter {
  stages: readonly Stage[] | null;
  organisation: string | null;
  app: string | null;
  /** Email. */
  pm: string | null;
  category: string | null;
  /** Email of who wrote first. */
  requester: string | null;
  /** Only those with a higher number. */
  after: number;
}

/** By number; at most so many, or all where that is null. */
export async function ticketPage(db: Database, filter: TicketFilter, limit: number | null): Promise<Ticket[]> {
  const { stages, after, requester, ...same } = filter;
  const query = db('tickets').where('number', '>', after).orderBy('number');
  for (const [column, value] of Object.entries({ ...same, requester_email: requester }))
    if (value !== null) query.where({ [column]: value });
  if (stages !== null) query.whereIn('stage', stages);
  if (limit !== null) query.limit(limit);
  return (await query).map(ticketOf);
}
