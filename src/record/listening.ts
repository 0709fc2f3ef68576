/**
 * Up to when the desk has heard its customers, by whichever process: before that, nothing follows from their silence. An
 * inbox of the desk file that was never read has been heard at no time at all.
 */
import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';
import { anyPending } from './ledger.js';

/** Notes that all that came into an inbox until then is in the ledger. */
export async function noteRead(db: Database, inbox: string, to: Instant): Promise<void> {
  await db('inboxes_read')
    .insert({ inbox, read_to: to })
    .onConflict('inbox')
    .merge()
    .where('inboxes_read.read_to', '<', to);
}

/** Up to when each of these was read to its end; those that never were are left out. */
export async function readTo(db: Database, inboxes: readonly string[]): Promise<Map<string, Instant>> {
  if (inboxes.length === 0) return new Map();
  const rows = await db('inboxes_read').whereIn('inbox', [...inboxes]);
  return new Map(rows.map((row) => [row.inbox, Number(row.read_to)]));
}

/** Up to when all that came into these inboxes is handled, in milliseconds since 1970. */
export async function heardUntil(db: Database, inboxes: readonly string[]): Promise<Instant> {
  // BEFORE asking what is pending: a mail that the reading found is in the ledger by then.
  const read = await readTo(db, inboxes);
  if (await anyPending(db)) return 0;
  return inboxes.reduce((least, inbox) => Math.min(least, read.get(inbox) ?? 0), Number.MAX_SAFE_INTEGER);
}
