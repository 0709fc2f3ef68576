import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

/** Remembers that an address bounced for good. */
export async function markUnreachable(db: Database, email: string, why: string, now: Instant): Promise<void> {
  await db('unreachable').insert({ email, since: now, why }).onConflict('email').ignore();
}

export async function isUnreachable(db: Database, email: string): Promise<boolean> {
  return (await db('unreachable').where({ email }).first('email')) !== undefined;
}

/** The latest of them first. */
export async function unreachableAddresses(
  db: Database,
  limit: number,
): Promise<{ email: string; since: Instant; why: string }[]> {
  const rows = await db('unreachable').orderBy('since', 'desc').limit(limit);
  return rows.map(({ email, since, why }) => ({ email, since: Number(since), why }));
}
