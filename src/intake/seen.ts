import type { Database } from '../record/database.js';
import type { Arrival } from '../record/ledger.js';

/** Which of these UIDs of a folder are in the ledger; at most a few hundred at a time. */
export async function knownUids(
  db: Database,
  folder: Pick<Arrival, 'source' | 'folder' | 'uidValidity'>,
  uids: number[],
): Promise<Set<number>> {
  const rows = await db('ledger')
    .where({ source: folder.source, folder: folder.folder, uid_validity: folder.uidValidity })
    .whereIn('uid', uids)
    .select<{ uid: number }[]>('uid');
  return new Set(rows.map((row) => Number(row.uid)));
}
