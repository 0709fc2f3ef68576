/** How much of everything there is, for who watches the desk. */
import type { Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';
import type { LedgerState } from './ledger.js';
import { nextToSend, type OutboxState } from './outbox.js';
import type { WebhookState } from './webhooks.js';

/** Numbers by state; what there is none of is left out. */
export interface Tallies {
  mails: Partial<Record<LedgerState, number>>;
  tickets: Partial<Record<Stage, number>>;
  outbox: Partial<Record<OutboxState, number>>;
  /** How long the mail that could have gone first has waited, in milliseconds; 0 where none does. */
  outboxLate: number;
  webhooks: Partial<Record<WebhookState, number>>;
  /** What staff must meet, not what the desk itself does. */
  deadlines: { open: number; overdue: number };
}

export async function talliesOf(db: Database, now: Instant): Promise<Tallies> {
  const deadlines = db('deadlines').where({ state: 'open', acts: false });
  return {
    mails: await countBy(db, 'ledger', 'state'),
    tickets: await countBy(db, 'tickets', 'stage'),
    outbox: await countBy(db, 'outbox', 'state'),
    outboxLate: Math.max(0, now - ((await nextToSend(db)) ?? now)),
    webhooks: await countBy(db, 'webhooks', 'state'),
    deadlines: {
      open: await countOf(deadlines.clone()),
      overdue: await countOf(deadlines.clone().where('due_at', '<', now)),
    },
  };
}

async function countBy(db: Database, table: string, column: string): Promise<Record<string, number>> {
  const rows: { name: string; n: number }[] = await db(table)
    .groupBy(column)
    .select({ name: column })
    .count({ n: '*' });
  return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
}

async function countOf(query: ReturnType<Database>): Promise<number> {
  const row = await query.count({ n: '*' }).first();
  return Number(row?.n ?? 0);
}
