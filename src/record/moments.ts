import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

/** The latest moment that stands on record; 0 for an empty one. */
export async function newestMoment(db: Database): Promise<Instant> {
  // By their numbers, which are in the order of time: the greatest of all moments would be looked for in every row.
  const newest = async (table: string, column: string) =>
    Number((await db(table).orderBy('id', 'desc').first(column))?.[column] ?? 0);
  return Math.max(
    await newest('ledger', 'received_at'),
    await newest('outbox', 'created_at'),
    await newest('events', 'at'),
  );
}

/** What the database's own clock says; null for SQLite, which has none but ours. */
export async function clockOfDatabase(db: Database): Promise<Instant | null> {
  if (db.client.config.client !== 'pg') return null;
  const { rows } = await db.raw<{ rows: { now: string }[] }>(
    'select extract(epoch from clock_timestamp()) * 1000 as now',
  );
  return Math.round(Number(rows[0]?.now));
}
