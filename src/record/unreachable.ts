import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

/** Remembers that an address bounced for good. */
export async function markUnreachable(db: Database, email: string, why: string, now: Instant): Promise<void> {
  await db('unreachable').insert({ email, since: now, why }).onConflict('email').ignore();
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
