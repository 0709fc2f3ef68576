import type { Desk } from './desk.js';
import type { Ticket, TicketEvent } from './ticket.js';

/** All that a decision may rest on, read in the transaction that applies it. */
export interface Snapshot {
  desk: Desk;
  /** The ticket that the input is about; null where it is about none. */
  ticket: Ticket | null;
  /** Number for the next ticket. */
  nextNumber: number;
  /**
   * Tickets in work (planned to production), which share developers and staging slots; all open ones where
   * the input asks for a list.
   */
  board: Ticket[];
  /** Another ticket that the input names (MERGE HD-7). */
  other: Ticket | null;
  /** History of the ticket, oldest first, where the input asks for it (STATUS). */
  events: TicketEvent[];
}
