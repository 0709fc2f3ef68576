import { existsSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { Advice } from '../errors.js';
import { openDatabase } from './database.js';

/**
 * Copies an SQLite database as it is at one moment into a new file, also while a desk works in it. The copy is whole,
 * compact, on the disk when this returns, and readable for its owner alone.
 *
 * @param database as in the desk file
 * @returns the copy's size in bytes
 * @throws Advice where the file is there already, cannot be written, or there is nothing to copy
 */
export async function backUpTo(database: string, file: string): Promise<number> {
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
    return await flush(file);
  } catch (error) {
    await unlink(file);
    throw error;
  } finally {
    await db.destroy();
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
