/** Opening the database. With the files beside this one, the only place that knows knex. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import knexModule, { type Knex } from 'knex';
import { databaseConfig } from '../../knexfile.js';
import { migrations } from '../../migrations/index.js';
import { Advice } from '../errors.js';
import { flush } from './files.js';
import { gather, later, type Table, writeGathered } from './gathering.js';

export type Database = Knex;
export type Transaction = Knex.Transaction;
/** What a column of large numbers gives: SQLite a number, PostgreSQL its digits. */
export type Whole = number | string;

export function openDatabase(database: string): Database {
  if (!/^(sqlite:.|postgres(ql)?:\/\/)/.test(database)) {
    throw new Advice(`database: "${database}" is neither sqlite:PATH nor postgres://…`, 2);
  }
  const file = database.startsWith('sqlite:') ? database.slice('sqlite:'.length) : ':memory:';
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true });
    // All mails and tokens: for the owner alone, and what SQLite writes beside it has the same mode.
    if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600, flag: 'a' });
  }
  return knexModule.knex(databaseConfig(database));
}

/** Tells of each connection that is made to the database, and of each attempt that fails. */
export function onConnecting(db: Database, on: { failed(error: unknown): void; succeeded(): void }): void {
  const client = db.client as { acquireRawConnection(): Promise<unknown> };
  const connect = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    try {
      const connection = await connect();
      on.succeeded();
      return connection;
    } catch (error) {
      on.failed(error);
      throw error;
    }
  };
}

/**
 * Brings the schema up to date; an SQLite file is copied first. Of several processes one does it, and the others wait.
 * @throws Advice where the schema is newer than this Postdesk.
 */
export async function migrate(db: Database, database: string, now: number): Promise<string[]> {
  await requireReachable(db);
  if (db.client.config.client === 'pg') return inTurn(db, migrateNow);
  const isNew = !(await db.schema.hasTable('knex_migrations'));
  if (!isNew && (await pendingMigrations(db)).length > 0) await backUp(db, database, now);
  return migrateNow(db);
}

async function migrateNow(db: Database): Promise<string[]> {
  await refuseNewer(db);
  // Nobody else is here. What stands in it was left behind: by two beginners who each made a row, or by knex's own tool.
  await db.migrate.forceFreeMigrationsLock();
  const [, done] = (await db.migrate.latest()) as [number, string[]];
  return done;
}

/**
 * One transaction, under a lock that ends with it: a process that is killed leaves neither half a schema nor a lock
 * behind. A lock of the transaction and not of the session, which a pooler would hand on.
 */
function inTurn(db: Database, work: (trx: Database) => Promise<string[]>): Promise<string[]> {
  return db.transaction(async (trx) => {
    await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended('postdesk migrations ' || current_schema(), 0))`);
    return work(trx);
  });
}

/** @throws Advice (cannot reach) where the database does not answer. */
export async function requireReachable(db: Database): Promise<void> {
  await db.raw('SELECT 1').catch((error: Error) => {
    const said = error.message.replace(/^SELECT 1 - /, '');
    const cure = 'correct database in the desk file, or see whether its server is up and lets this user in';
    throw new Advice(`the database cannot be reached (${said}); ${cure}`, 3);
  });
}

/** @throws Advice where the schema is not the one that this Postdesk works with. */
export async function requireCurrent(db: Database): Promise<void> {
  const pending = (await pendingMigrations(db)).length;
  if (pending === Object.keys(migrations).length)
    throw new Advice('the database is empty; postdesk run makes its tables, or postdesk migrate alone');
  if (pending > 0) throw new Advice('the database is not up to date; run: postdesk migrate');
}

/** Migrations that the next start will do. Reads only: knex would make its tables where there are none. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  if (!(await db.schema.hasTable('knex_migrations'))) return Object.keys(migrations).sort();
  await refuseNewer(db);
  const [, pending] = (await db.migrate.list()) as [unknown[], { name?: string }[]];
  return pending.map((one) => one.name ?? String(one));
}

/** @throws Advice where a newer Postdesk has brought the schema on. */
export async function refuseNewer(db: Database): Promise<void> {
  const tableName = 'knex_migrations';
  if (!(await db.schema.hasTable(tableName))) return;
  const done = await db(tableName).select<{ name: string }[]>('name');
  const unknown = done.map((row) => row.name).filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new Advice(`the database is of a newer Postdesk (${unknown.join(', ')}); run that one, or restore a backup`);
  }
}

async function backUp(db: Database, database: string, now: number): Promise<void> {
  if (!database.startsWith('sqlite:') || database === 'sqlite::memory:') return;
  const file = database.slice('sqlite:'.length);
  const unfinished = `${file}.copying`;
  // For the owner alone, and in place of what a process left that was killed meanwhile.
  await writeFile(unfinished, '', { mode: 0o600 });
  // Whole also where somebody else reads: a copy of the file would lack what stands in the log still.
  await db.raw('VACUUM INTO ?', [unfinished]);
  await flush(unfinished);
  await rename(unfinished, `${file}.before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`);
  await flush(dirname(file));
}

/**
 * One decision's transaction. It begins with a write to the desk's row: on PostgreSQL decisions of a desk so
 * follow each other, on SQLite the write lock is taken before anything is read, so that it is never refused later.
 */
export function deciding<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(async (trx) => {
    await trx('desk').where({ id: 1 }).increment('decisions', 1);
    gather(trx);
    const done = await work(trx);
    await writeGathered(trx);
    return done;
  });
}

/** Inserts rows by as few statements as may be, in their order. */
export async function insertAll(trx: Transaction, table: Table, rows: object[]): Promise<void> {
  await later(trx, table, rows, (some) => trx(table).insert(some));
}

/**
 * Of a connection that ended in the middle of a transaction, where the driver gives no code, and of a new one to a server
 * whose disk is full, which calls that an internal error. The query may stand before it.
 */
const withoutCode =
  /(?:^|- )(?:Connection terminated(?: unexpectedly)?|Client has encountered a connection error and is not queryable|could not write init file)$/;

/**
 * Whether an error is of the database and will pass: out of reach, locked, full. What it interrupted is not at fault and
 * is tried again.
 */
export function isPassing(error: unknown): boolean {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (name === 'KnexTimeoutError') return true;
  if (withoutCode.test(String(message))) return true;
  if (typeof code !== 'string') return false;
  // PostgreSQL, appendix A: connection, a transaction that stood still, resources, operator intervention, lost races of
  // transactions, and tables or columns that are not as this version knows them: a newer one is at work.
  const postgres = '08|25P03|53|57|40001|40P01|42703|42P01';
  const pattern = new RegExp(
    `^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN)|ENOSPC|EDQUOT|EFBIG|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|${postgres})`,
  );
  return pattern.test(code);
}

export function json<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}
