/** What the ledger knows of mails that stand in folders. */
import type { Instant } from '../domain/time.js';
import type { Database, Whole } from './database.js';
import type { LedgerState } from './ledger.js';

/** A row as far as it tells where its mail should stand. */
export interface Standing {
  id: number;
  folder: string;
  uidValidity: string;
  uid: number;
  messageId: string | null;
  contentHash: string;
  size: number;
  state: LedgerState;
  /** When it was moved out of its folder, or found to be gone from there; null before that. */
  movedAt: Instant | null;
}

const columns = {
  id: 'id',
  folder: 'folder',
  uidValidity: 'uid_validity',
  uid: 'uid',
  messageId: 'message_id',
  contentHash: 'content_hash',
  size: 'size',
  state: 'state',
  movedAt: 'moved_at',
};

/** Rows of an inbox in the order in which they came, so many after that id. */
export async function standingAfter(db: Database, source: string, id: number, limit: number): Promise<Standing[]> {
  const rows = await db('ledger').where({ source }).where('id', '>', id).orderBy('id').limit(limit).select(columns);
  return rows.map(standing);
}

/** Rows that were read at these places of a folder; at most a few hundred at a time. */
export async function standingAt(
  db: Database,
  place: { source: string; folder: string; uidValidity: string },
  uids: number[],
): Promise<Standing[]> {
  const { source, folder, uidValidity } = place;
  const rows = await db('ledger')
    .where({ source, folder, uid_validity: uidValidity })
    .whereIn('uid', uids)
    .select(columns);
  return rows.map(standing);
}

/** Rows with these Message-IDs, whatever the inbox: the same mail may have come by another. */
export async function standingByMessageId(db: Database, messageIds: string[]): Promise<Standing[]> {
  const rows = await db('ledger').whereIn('message_id', messageIds).select(columns);
  return rows.map(standing);
}

/** The row of a mail and those of its further arrivals; empty where the ledger does not know it. */
export async function standingByIdentity(db: Database, identity: string): Promise<Standing[]> {
  const first = await db('ledger').where({ identity }).first<{ id: number } | undefined>('id');
  if (!first) return [];
  const rows = await db('ledger').where({ id: first.id }).orWhere({ duplicate_of: first.id }).select(columns);
  return rows.map(standing);
}

/** Has a handled mail moved once more out of the folder in which it still stands. */
export async function moveAgain(db: Database, ids: number[]): Promise<void> {
  await db('ledger').whereIn('id', ids).update({ moved_at: null });
}

function standing({
  movedAt,
  ...row
}: Omit<Standing, 'uid' | 'movedAt'> & { uid: Whole; movedAt: Whole | null }): Standing {
  return { ...row, uid: Number(row.uid), movedAt: movedAt === null ? null : Number(movedAt) };
}
