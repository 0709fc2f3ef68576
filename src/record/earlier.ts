/** What somebody and their house sent before, which tells what they have below every mail. */
import type { Content } from '../domain/content.js';
import { openBlob } from './blobs.js';
import type { Database } from './database.js';
import type { LedgerRow } from './ledger.js';

/** More tell no more of what somebody has below every mail. */
const mostEarlier = 5;
const largestEarlier = 256 * 1024;

/** The first mail and the newest ones that somebody sent before that row and that were handled, as they came; none that is large. */
export async function earlierOf(db: Database, sender: string, before: Pick<LedgerRow, 'id'>): Promise<Content[]> {
  const own = () => handledBefore(db, before).where({ 'ledger.sender': sender });
  const [first, newest] = await Promise.all([
    own().orderBy('ledger.id', 'asc').limit(1),
    own().orderBy('ledger.id', 'desc').limit(mostEarlier),
  ]);
  return contentsOf(db, [...first, ...newest]);
}

/** The mails of others in the sender's organisation that opened its newest tickets, by the same measure. */
export async function openingsOf(
  db: Database,
  organisation: string,
  sender: string,
  before: Pick<LedgerRow, 'id'>,
): Promise<Content[]> {
  const tickets = db('tickets').where({ organisation }).orderBy('number', 'desc').limit(mostEarlier).select('key');
  const openings = db('messages')
    .whereIn(
      'ticket',
      (await tickets).map(({ key }) => key),
    )
    .groupBy('ticket')
    .min('id');
  const rows = await handledBefore(db, before)
    .join('messages', 'messages.ledger_id', 'ledger.id')
    .whereIn('messages.id', openings)
    .whereNot({ 'ledger.sender': sender });
  return contentsOf(db, rows);
}

type Stored = { content_hash: string };

function handledBefore(db: Database, before: Pick<LedgerRow, 'id'>) {
  return (
    db('ledger')
      .join('blobs', 'blobs.hash', 'ledger.content_hash')
      .where({ 'ledger.state': 'processed' })
      .where('ledger.id', '<', before.id)
      .where('ledger.size', '<', largestEarlier)
      // What was kept long enough is there no more.
      .whereNot('blobs.place', 'dropped')
      .select<Stored[]>('ledger.content_hash')
  );
}

function contentsOf(db: Database, rows: readonly Stored[]): Promise<Content[]> {
  const hashes = new Set(rows.map((row) => row.content_hash));
  return Promise.all([...hashes].map((hash) => openBlob(db, hash)));
}
