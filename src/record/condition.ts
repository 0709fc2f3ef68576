/** How the record itself is, for who looks after the desk. */
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '../domain/time.js';
import { type Database, pendingMigrations } from './database.js';
import type { LedgerState } from './ledger.js';
import type { OutboxState } from './outbox.js';

export interface Condition {
  /** Mails that wait for the desk or for somebody; what there is none of is left out. */
  mails: Partial<Record<LedgerState, number>>;
  outbox: Partial<Record<OutboxState, number>>;
  /** Since when the first of them has waited; null where none does. */
  firstPending: Instant | null;
  firstWaiting: Instant | null;
  /** Deadlines that are past: those at which the desk should have acted, and those that staff should have met. */
  overdue: { desk: number; staff: number };
}

export async function conditionOf(db: Database, now: Instant): Promise<Condition> {
  const overdue = (acts: boolean) => count(db('deadlines').where({ state: 'open', acts }).where('due_at', '<', now));
  return {
    mails: await countBy(db, 'ledger', ['pending', 'awaiting', 'held', 'quarantined']),
    outbox: await countBy(db, 'outbox', ['waiting', 'sending', 'failed', 'withheld']),
    firstPending: await least(db('ledger').where({ state: 'pending' }), 'received_at'),
    firstWaiting: await least(db('outbox').where({ state: 'waiting' }), 'created_at'),
    overdue: { desk: await overdue(true), staff: await overdue(false) },
  };
}

export interface Store {
  engine: 'SQLite' | 'PostgreSQL';
  /** In bytes; null where it cannot be told. */
  size: number | null;
  /** Free on the disk of an SQLite file, in bytes; null elsewhere. */
  free: number | null;
  /** Name of the newest migration that was done. */
  schema: string;
  pending: string[];
}

export async function storeOf(db: Database): Promise<Store> {
  const isPostgres = db.client.config.client === 'pg';
  const done: { name: string }[] = await db('knex_migrations').orderBy('name', 'desc').limit(1).select('name');
  const file = isPostgres ? null : String(db.client.config.connection?.filename ?? '');
  return {
    engine: isPostgres ? 'PostgreSQL' : 'SQLite',
    size: file === null ? await sizeInPostgres(db) : await sizeOfFiles(file),
    free: file ? await freeAt(file) : null,
    schema: done[0]?.name ?? 'none',
    pending: await pendingMigrations(db),
  };
}

/** What the admins were alerted to last, the newest first. */
export async function lastAlerts(
  db: Database,
  admins: readonly string[],
  limit: number,
): Promise<{ id: number; at: Instant; subject: string }[]> {
  const rows = await db('outbox')
    .whereIn('recipient', [...admins])
    .where({ template: 'alert' })
    .orderBy('created_at', 'desc')
    .limit(limit)
    .select('id', 'created_at', 'subject');
  return rows.map(({ id, created_at, subject }) => ({ id, at: Number(created_at), subject }));
}

async function countBy(db: Database, table: string, states: string[]): Promise<Record<string, number>> {
  const rows: { state: string; n: number }[] = await db(table)
    .whereIn('state', states)
    .groupBy('state')
    .select('state')
    .count({ n: '*' });
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

async function count(query: ReturnType<Database>): Promise<number> {
  return Number((await query.count({ n: '*' }).first())?.n ?? 0);
}

async function least(query: ReturnType<Database>, column: string): Promise<Instant | null> {
  const at = (await query.min({ at: column }).first())?.at;
  return at === null || at === undefined ? null : Number(at);
}

async function sizeInPostgres(db: Database): Promise<number | null> {
  const { rows } = await db.raw<{ rows: { size: string }[] }>('select pg_database_size(current_database()) as size');
  return rows[0] ? Number(rows[0].size) : null;
}

async function sizeOfFiles(file: string): Promise<number | null> {
  const sizes = [file, `${file}-wal`].map((path) =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return all > 0 ? all : null;
}

async function freeAt(file: string): Promise<number | null> {
  return statfs(dirname(file)).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}
