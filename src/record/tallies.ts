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
    mails: await countAround<LedgerState, 'processed'>(db, 'ledger', 'processed', notProcessed),
    tickets: await countBy(db, 'tickets', 'stage'),
    outbox: await countAround<OutboxState, 'sent'>(db, 'outbox', 'sent', notSent),
    outboxLate: Math.max(0, now - ((await nextToSend(db)) ?? now)),
    webhooks: await countAround<WebhookState, 'sent'>(db, 'webhooks', 'sent', notPosted),
    deadlines: {
      open: await countOf(deadlines.clone()),
      overdue: await countOf(deadlines.clone().where('due_at', '<', now)),
    },
  };
}

/** All states but one, so that a new one is not forgotten. */
type Others<State extends string, Last extends State> = Record<Exclude<State, Last>, true>;

const notProcessed: Others<LedgerState, 'processed'> = {
  pending: true,
  duplicate: true,
  awaiting: true,
  held: true,
  quarantined: true,
};
const notSent: Others<OutboxState, 'sent'> = {
  waiting: true,
  sending: true,
  failed: true,
  cancelled: true,
  withheld: true,
};
const notPosted: Others<WebhookState, 'sent'> = { waiting: true, sending: true, failed: true };

/**
 * By state, where in the end nearly all rows are in one: that one is what the others leave of all rows, since a database
 * counts a whole table four times as fast as the rows of one value. In one statement, so that all is of one moment: a
 * number that only grows must never be seen to shrink.
 */
async function countAround<State extends string, Last extends State>(
  db: Database,
  table: string,
  last: Last,
  others: Others<State, Last>,
): Promise<Partial<Record<State, number>>> {
  const each = db(table).whereIn('state', Object.keys(others)).groupBy('state').select('state').count({ n: '*' });
  const rows = (await db(table)
    .select({ state: db.raw('NULL') })
    .count({ n: '*' })
    .unionAll(each)) as {
    state: State | null;
    n: unknown;
  }[];
  const all = rows.filter(({ state }) => state === null).reduce((sum, { n }) => sum + Number(n), 0);
  const rest = rows.flatMap(({ state, n }) => (state === null ? [] : [[state, Number(n)] as const]));
  const left = rest.reduce((sum, [, n]) => sum - n, all);
  const counts = left > 0 ? [...rest, [last, left] as const] : rest;
  return Object.fromEntries(counts) as Partial<Record<State, number>>;
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
