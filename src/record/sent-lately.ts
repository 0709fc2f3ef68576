/** What addresses were sent of late, by which answers to them are held to the limits. */
import type { TemplateName } from '../domain/decision.js';
import type { Instant } from '../domain/time.js';
import type { Database, Transaction } from './database.js';
import { gathered, untouched } from './gathering.js';

export interface Sent {
  template: TemplateName;
  ticket: string | null;
  why: string;
  at: Instant;
}

interface Row {
  recipient: string;
  template: TemplateName;
  ticket: string | null;
  why: string;
  state: string;
  created_at: number;
}

/** By transaction: read ahead for all whom its mails may be answered to, and kept up with what it posts itself. */
const ahead = new WeakMap<object, { since: Instant; byRecipient: Map<string, Sent[]> }>();

/** What an address was sent since then, or is about to be; what a limit withheld aside. */
export async function sentSince(db: Database, recipient: string, since: Instant): Promise<Sent[]> {
  const read = ahead.get(db);
  const known = read && read.since <= since ? read.byRecipient.get(recipient) : undefined;
  if (known) return known.filter(({ at }) => at > since);
  const query = rowsSince(db, [recipient], since);
  // What others are sent beside it is none of its matter.
  if (!gathered<Row>(db, 'outbox').some((row) => row.recipient === recipient)) query.options(untouched);
  return (await query).map(sentOf);
}

/** Reads it for several addresses at once, as a query for each mail costs more than its answer. */
export async function readSentSince(trx: Transaction, recipients: string[], since: Instant): Promise<void> {
  const byRecipient = new Map(recipients.map((recipient) => [recipient, [] as Sent[]]));
  for (const row of await rowsSince(trx, recipients, since)) byRecipient.get(row.recipient)?.push(sentOf(row));
  ahead.set(trx, { since, byRecipient });
}

/** Of mails that the transaction posts. */
export function noteSent(trx: Transaction, rows: Row[]): void {
  const read = ahead.get(trx);
  for (const row of rows) if (row.state !== 'withheld') read?.byRecipient.get(row.recipient)?.push(sentOf(row));
}

function rowsSince(db: Database, recipients: string[], since: Instant) {
  return db('outbox')
    .whereIn('recipient', recipients)
    .whereNot({ state: 'withheld' })
    .where('created_at', '>', since)
    .select<Row[]>('recipient', 'template', 'ticket', 'why', 'created_at');
}

function sentOf({ template, ticket, why, created_at }: Row): Sent {
  return { template, ticket, why, at: Number(created_at) };
}
