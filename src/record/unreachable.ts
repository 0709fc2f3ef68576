import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

/** Remembers that an address bounced for good. */
export async function markUnreachable(db: Database, email: string, why: string, now: Instant): Promise<void> {
  await db('unreachable').insert({ email, since: now, why }).onConflict('email').ignore();
}

/** Whoever writes from an address reads there. */
export async function markReached(db: Database, emails: string[]): Promise<void> {
  if (emails.length > 0) await db('unreachable').whereIn('email', emails).delete();
}

/** Whether those whom a mail concerns know of its recipient: of a ticket, its PM of now and since that person last wrote. */
export async function toldUnreachable(
  db: Database,
  { ticket, to }: { ticket: string | null; to: string },
): Promise<boolean> {
  if (ticket === null) return isUnreachable(db, to);
  const told = await db('events').where({ ticket, kind: 'bounced', by: to }).orderBy('id', 'desc').first('id');
  if (!told) return false;
  const since = await db('events')
    .where({ ticket })
    .where('id', '>', told.id)
    .where((event) =>
      event
        .where({ kind: 'customer-wrote', by: to })
        .orWhere((move) => move.where({ kind: 'move' }).whereLike('note', 'ASSIGN%')),
    )
    .first('id');
  return since === undefined;
}

export async function isUnreachable(db: Database, email: string): Promise<boolean> {
  return (await db('unreachable').where({ email }).first('email')) !== undefined;
}

/** Those in which that part stands, the latest of them first, and how many there are. */
export async function unreachableAddresses(
  db: Database,
  part: string,
  limit: number,
): Promise<{ count: number; newest: { email: string; since: Instant; why: string }[] }> {
  const found = db('unreachable');
  if (part !== '')
    found.whereRaw(`lower(email) like ? escape '\\'`, `%${part.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
  const counted = await found.clone().count({ n: '*' }).first();
  const rows = await found.orderBy('since', 'desc').limit(limit);
  return {
    count: Number(counted?.n ?? 0),
    newest: rows.map(({ email, since, why }) => ({ email, since: Number(since), why })),
  };
}
