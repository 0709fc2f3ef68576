/** Tells other programs of tickets that were opened or moved: messages in the transaction of the move itself. */
import { randomUUID } from 'node:crypto';
import type { Decision, NewEvent } from '../domain/decision.js';
import { isTopPriority, personByEmail } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { type Webhook, type WebhookType, wants, webhookTypeOf } from '../domain/webhook.js';
import type { Transaction } from '../record/database.js';
import { postWebhook } from '../record/webhooks.js';
import { stageFacts } from '../workflow/flow.js';
import type { House } from './house.js';

/** Costs a desk without receivers nothing: it is not called. */
export async function announce(
  trx: Transaction,
  { desk, clock }: House,
  webhooks: readonly Webhook[],
  { events, tickets }: Decision,
): Promise<void> {
  for (const event of events) {
    const type = webhookTypeOf(event);
    const ticket = tickets.find((one) => one.key === event.ticket);
    if (type === null || !ticket) continue;
    for (const webhook of webhooks.filter((one) => wants(one, event))) {
      const body = JSON.stringify(messageOf(type, event, ticket, desk));
      const messageId = `msg_${randomUUID()}`;
      await postWebhook(trx, { messageId, url: webhook.url, type, ticket: ticket.key, body }, clock.now());
    }
  }
}

/** No names, no addresses, nothing that anybody wrote: who may read more asks `/api`. */
function messageOf(type: WebhookType, event: NewEvent, ticket: Ticket, desk: House['desk']) {
  const by = event.by === 'desk' ? 'desk' : personByEmail(desk, event.by) ? 'staff' : 'customer';
  return {
    type,
    timestamp: new Date(event.at).toISOString(),
    data: {
      ticket: ticket.key,
      from: event.from,
      to: event.to ?? ticket.stage,
      status: stageFacts[event.to ?? ticket.stage].status,
      by,
      category: ticket.category,
      topPriority: isTopPriority(desk, ticket),
      app: ticket.app,
      organisation: ticket.organisation,
    },
  };
}
