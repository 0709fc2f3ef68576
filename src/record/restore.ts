/** Putting a backup in the place of a desk's SQLite database. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Advice } from '../errors.js';
import { folderBeside, pathOfBlob, placeFiles } from './blob-files.js';
import { faultOf, hashOf } from './blobs.js';
import { type Database, openDatabase, pendingMigrations } from './database.js';
import { hashOfFile } from './files.js';
import { openReadOnly, requireSqlite } from './read-only.js';

export interface Restored {
  tickets: number;
  mails: number;
  /** Contents that were compared with their hashes. */
  contents: number;
  /** Hashes of those that the backup does not hold, or not as they were. */
  missing: string[];
  /** Mails that may have been sent since the backup was taken; they go out again under their old Message-IDs. */
  maybeSent: number;
  /** Migrations that the next start will do. */
  migrations: number;
  /** Where the database that was there before is now; null where there was none. */
  before: string | null;
}

/**
 * Checks a backup whole, and only then puts it in place; what was there is moved aside and not deleted.
 *
 * @param database as in the desk file
 * @param force even where there is a database already
 * @param stamp told apart from other times, as part of a file's name
 * @throws Advice where the file is no backup of a desk, is damaged, is of a newer Postdesk, or would replace a database
 */
export async function restoreFrom(database: string, file: string, force: boolean, stamp: string): Promise<Restored> {
  if (!database.startsWith('sqlite:')) {
    throw new Advice(
      'this desk is on PostgreSQL: bring back what pg_dump wrote, e.g. pg_restore --clean --if-exists --dbname=URL FILE',
      2,
    );
  }
  const path = database.slice('sqlite:'.length);
  if (!existsSync(file)) throw new Advice(`there is no file ${file}; name one that postdesk backup wrote`, 2);
  await requireSqlite(file);
  if (existsSync(path) && !force) {
    throw new Advice(`${path} is there already; add --force to move it aside and put the backup in its place`, 2);
  }
  const fresh = `${path}.restored-${stamp}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(file, fresh);
    await chmod(fresh, 0o600);
    const restored = await prepare(fresh, [folderBeside(file), folderBeside(path)]);
    const before = existsSync(path) ? await moveAside(path, stamp) : null;
    for (const rest of ['-wal', '-shm']) await rm(`${path}${rest}`, { force: true });
    if (existsSync(folderBeside(fresh))) await rename(folderBeside(fresh), folderBeside(path));
    await rename(fresh, path);
    await flush(dirname(path));
    return { ...restored, before };
  } catch (error) {
    for (const rest of ['', '-wal', '-shm', '.blobs']) await rm(`${fresh}${rest}`, { recursive: true, force: true });
    throw error;
  }
}

/** @param folders where files of large contents may be, if the copy refers to any */
async function prepare(path: string, folders: string[]): Promise<Omit<Restored, 'before'>> {
  await requireWhole(path);
  const db = openDatabase(`sqlite:${path}`);
  try {
    for (const table of ['tickets', 'ledger', 'outbox', 'blobs']) {
      if (!(await db.schema.hasTable(table))) throw new Advice('the file is no backup of a desk; name another one', 2);
    }
    const migrations = (await pendingMigrations(db)).length;
    const contents = await checkContents(db, path, folders);
    // Whether one was sent after the backup was taken nobody knows any more.
    const waiting = await db('outbox')
      .whereIn('state', ['waiting', 'sending'])
      .update({ state: 'waiting', lease_owner: null, lease_until: null, maybe_twice: true });
    const [tickets, mails] = [await countOf(db, 'tickets'), await countOf(db, 'ledger')];
    await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    return { tickets, mails, ...contents, maybeSent: waiting, migrations };
  } finally {
    await db.destroy();
    await flush(path);
  }
}

/** Read only, since a file that was cut off cannot be opened for writing at all. */
async function requireWhole(path: string): Promise<void> {
  const db = await openReadOnly(path);
  const found: Promise<{ integrity_check?: string }[]> = db.raw('PRAGMA integrity_check');
  const state = await found
    .then(([row]) => row?.integrity_check ?? '')
    .catch((error: Error) => error.message)
    .finally(() => db.destroy());
  if (state !== 'ok') {
    const [what] = state.replace(/^.*SQLITE_\w+: /, '').split('\n');
    throw new Advice(`the file is no whole backup (${what}), and the database was left alone; use another one`);
  }
}

/** A content that is large may stand in a file where the copy was not made by `backup` but by hand or before a migration. */
async function checkContents(db: Database, path: string, folders: string[]) {
  const found = { contents: 0, missing: [] as string[] };
  const hasPlaces = await db.schema.hasColumn('blobs', 'place');
  for (let last = ''; ; ) {
    const rows: { hash: string; size: number; place?: string }[] = await db('blobs')
      .where('hash', '>', last)
      .orderBy('hash')
      .limit(500)
      .select('hash', 'size', ...(hasPlaces ? ['place'] : []));
    if (rows.length === 0) return found;
    for (const { hash, size, place = 'row' } of rows) {
      if (place === 'dropped') continue;
      found.contents += 1;
      const whole = place === 'row' ? await isWhole(db, hash) : await bringFile(path, folders, hash, size);
      if (!whole) found.missing.push(hash);
    }
    last = rows.at(-1)!.hash;
  }
}

async function isWhole(db: Database, hash: string): Promise<boolean> {
  const row = await db('blobs').where({ hash }).first<{ bytes: Buffer }>('bytes');
  return hashOf(row.bytes) === hash;
}

async function bringFile(path: string, folders: string[], hash: string, size: number): Promise<boolean> {
  for (const folder of folders) {
    const from = pathOfBlob(folder, hash);
    if (await faultOf(from, hash, size)) continue;
    const copy = `${path}.content`;
    await copyFile(from, copy);
    const content = { path: copy, size, hash: await hashOfFile(copy) };
    await placeFiles(folderBeside(path), [{ hash, content }]);
    return true;
  }
  return false;
}

/** Together with its files, so that it is a whole desk where it lies. */
async function moveAside(path: string, stamp: string): Promise<string> {
  const aside = `${path}.before-${stamp}`;
  const db = openDatabase(`sqlite:${path}`);
  // What stands in its log belongs to it; a database that is too broken to be opened is moved as it is.
  await db.raw('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {});
  await db.destroy();
  await rename(path, aside);
  if (existsSync(folderBeside(path))) await rename(folderBeside(path), folderBeside(aside));
  return aside;
}

async function countOf(db: Database, table: string): Promise<number> {
  const row = await db(table).count<{ n: number }>({ n: '*' }).first();
  return Number(row?.n ?? 0);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
