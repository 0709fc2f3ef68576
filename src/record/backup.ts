import { existsSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { Advice } from '../errors.js';
import { getBlob } from './blobs.js';
import { type Database, openDatabase } from './database.js';

export interface Backup {
  /** In bytes. */
  size: number;
  /** Hashes of contents that could not be copied, because their files are missing or damaged. */
  missing: string[];
}

/**
 * Copies an SQLite database as it is at one moment into a new file, also while a desk works in it. Contents that stand
 * in files beside the database stand in the copy itself, so that the copy alone is a whole desk. It is compact, on the
 * disk when this returns, and readable for its owner alone.
 *
 * @param database as in the desk file
 * @throws Advice where the file is there already, cannot be written, or there is nothing to copy
 */
export async function backUpTo(database: string, file: string): Promise<Backup> {
  const path = database.slice('sqlite:'.length);
  if (!database.startsWith('sqlite:')) {
    throw new Advice(
      'this desk is on PostgreSQL: back it up with pg_dump, e.g. pg_dump --format=custom --file=FILE',
      2,
    );
  }
  if (!existsSync(path)) throw new Advice(`there is no database ${path} yet; nothing to back up`);
  await claim(file);
  const db = openDatabase(database);
  try {
    // Into the empty file just made: so nobody else's is ever written over, and its mode is ours.
    await db.raw('VACUUM INTO ?', [file]);
    const missing = await foldIn(db, file);
    return { size: await flush(file), missing };
  } catch (error) {
    await unlink(file);
    throw error;
  } finally {
    await db.destroy();
  }
}

/** Takes large contents out of their files into the copy; those that could not be are left as they are, and named. */
async function foldIn(db: Database, file: string): Promise<string[]> {
  const copy = openDatabase(`sqlite:${file}`);
  const missing: string[] = [];
  try {
    // Nobody needs half a copy, so a journal of it would only cost time; it is flushed once it is whole.
    await copy.raw('PRAGMA journal_mode = OFF');
    await copy.raw('PRAGMA synchronous = OFF');
    if (!(await copy.schema.hasColumn('blobs', 'place'))) return [];
    const rows = await copy('blobs').where({ place: 'file' }).select<{ hash: string }[]>('hash');
    for (const { hash } of rows) {
      // What was dropped since the copy was taken may be missing in it too.
      if (await db('blobs').where({ hash, place: 'dropped' }).first('hash')) {
        await copy('blobs').where({ hash }).update({ place: 'dropped' });
        continue;
      }
      const bytes = await getBlob(db, hash).catch(() => null);
      if (bytes === null) missing.push(hash);
      else await copy('blobs').where({ hash }).update({ place: 'row', bytes });
    }
    return missing;
  } finally {
    await copy.destroy();
  }
}

async function claim(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Advice(`${file} is there already and is not written over; name another file`, 2);
    throw new Advice(`${file} cannot be written (${message}); name another file`, 2);
  }
}

async function flush(file: string): Promise<number> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
