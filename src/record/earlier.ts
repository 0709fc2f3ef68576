/** What somebody sent before, which tells what they have below every mail. */
import type { Content } from '../domain/content.js';
import { openBlob } from './blobs.js';
import type { Database } from './database.js';
import type { LedgerRow } from './ledger.js';

/** More tell no more of what somebody has below every mail. */
const mostEarlier = 5;
const largestEarlier = 256 * 1024;

/** The first mail and the newest ones that somebody sent before that row and that were handled, as they came; none that is large. */
export async function earlierOf(db: Database, sender: string, before: Pick<LedgerRow, 'id'>): Promise<Content[]> {
  const handled = () =>
    db('ledger')
      .join('blobs', 'blobs.hash', 'ledger.content_hash')
      .where({ 'ledger.sender': sender, 'ledger.state': 'processed' })
      .where('ledger.id', '<', before.id)
      .where('ledger.size', '<', largestEarlier)
      // What was kept long enough is there no more.
      .whereNot('blobs.place', 'dropped')
      .select<{ content_hash: string }[]>('ledger.content_hash');
  const [first, newest] = await Promise.all([
    handled().orderBy('ledger.id', 'asc').limit(1),
    handled().orderBy('ledger.id', 'desc').limit(mostEarlier),
  ]);
  const hashes = new Set([...first, ...newest].map((row) => row.content_hash));
  return Promise.all([...hashes].map((hash) => openBlob(db, hash)));
}
