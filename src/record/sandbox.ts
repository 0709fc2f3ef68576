/** What only the sandbox asks of the record. */
import type { Instant } from '../domain/time.js';
import { shardsOf, sweepShard } from './blob-care.js';
import type { Database } from './database.js';

/** The latest moment that the record has seen; 0 for an empty one. */
export async function lastMoment(db: Database): Promise<Instant> {
  const latest = async (table: string, column: string) =>
    Number((await db(table).max<{ at: number | null }>({ at: column }).first())?.at ?? 0);
  return Math.max(
    await latest('ledger', 'received_at'),
    await latest('outbox', 'created_at'),
    await latest('events', 'at'),
  );
}

const inOrder = [
  'api_tokens',
  'webhooks',
  'mail_tokens',
  'sessions',
  'sign_ins',
  'template_drafts',
  'template_versions',
  'confirmations',
  'unreachable',
  'inboxes_read',
  'deadlines',
  'mail_doings',
  'outbox',
  'messages',
  'attachment_uses',
  'events',
  'tickets',
  'report_due',
  'report_opened',
  'ledger',
  'blobs',
];

export async function emptyRecord(db: Database): Promise<void> {
  await db.transaction(async (trx) => {
    for (const table of inOrder) await trx(table).delete();
    await trx('desk').where({ id: 1 }).update({ next_ticket: 1, next_digest_at: null });
  });
  for (const shard of await shardsOf(db)) await sweepShard(db, shard);
}

export interface Written {
  id: number;
  contentHash: string;
  receivedAt: Instant;
  ticket: string | null;
  outcome: string;
}

/** What a person wrote to the desk, oldest first. */
export async function writtenBy(db: Database, sender: string): Promise<Written[]> {
  const rows = await db('ledger').where({ sender }).orderBy('id');
  return rows.map((row) => ({
    id: row.id,
    contentHash: row.content_hash,
    receivedAt: Number(row.received_at),
    ticket: row.ticket,
    outcome: row.outcome,
  }));
}
