import type { TicketEvent } from '../../src/domain/ticket.js';

/** What came of looking whether a law was kept. */
export interface Law {
  law: string;
  seen: number;
  broken: string[];
}

/** An event as the history tells it. */
export type Told = TicketEvent & { ticket: string; id: number };
