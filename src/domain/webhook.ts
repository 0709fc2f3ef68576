/** What other programs are told of tickets, and who wants to know. */
import type { NewEvent } from './decision.js';
import type { Stage } from './ticket.js';

/** `opened` and `moved` are every ticket and every move; a stage is the moves into it. */
export type WebhookEvent = 'opened' | 'moved' | Stage;

/** A receiver, without the secret that its messages are signed with. */
export interface Webhook {
  url: string;
  events: readonly WebhookEvent[];
}

export type WebhookType = 'ticket.opened' | 'ticket.moved';

/** What an event of a ticket's history is told as; null for one that is told to nobody. */
export function webhookTypeOf(event: NewEvent): WebhookType | null {
  if (event.kind === 'opened') return 'ticket.opened';
  return event.kind === 'move' && event.to !== null ? 'ticket.moved' : null;
}

export function wants({ events }: Webhook, event: NewEvent): boolean {
  if (event.kind === 'opened' && events.includes('opened')) return true;
  if (event.kind === 'move' && events.includes('moved')) return true;
  return (event.kind === 'opened' || event.kind === 'move') && event.to !== null && events.includes(event.to);
}
