/**
 * Large contents of a desk on SQLite: files in a folder beside the database, `postdesk.sqlite.blobs/ab/abcd…`. A path is made
 * of a hash and of nothing else.
 *
 * A file is whole and on the disk, its folder too, before the transaction of its row commits. So a crash leaves at most a
 * file without a row, which `sweep` takes away.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content, ContentFile } from '../domain/content.js';
import type { Database } from './database.js';
import { discard, flush, hashOfFile, sizeAt } from './files.js';

/**
 * From so many bytes on a content is a file. Measured: up to 256 KB the row commits faster, since a file needs a flush of
 * its own; from 1 MB on the file does, since SQLite writes all of a row twice.
 */
export const largeFrom = 256 * 1024;

/** Files that are being written; renamed to their place once they are whole. */
const unfinished = 'unfinished';

/** Null where the database keeps everything itself: on PostgreSQL, which several machines share, and in memory. */
export function blobFolder(db: Database): string | null {
  const file = databaseFileOf(db);
  return file === null ? null : folderBeside(file);
}

/**
 * Where contents are put together: beside an SQLite database, so that a rename brings them to their place, and on this
 * machine alone where they go into PostgreSQL. Null of a database in memory, which has no files.
 */
export function workshopOf(db: Database): string | null {
  return blobFolder(db) ?? (db.client.config.client === 'pg' ? ownFolder() : null);
}

let own: string | null = null;

/** Of this process, and gone with it. What one leaves that was killed the system clears away, as it does all such files. */
function ownFolder(): string {
  if (own !== null) return own;
  const made = mkdtempSync(join(tmpdir(), 'postdesk-'));
  own = made;
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return own;
}

/** Null where there is none. */
export function databaseFileOf(db: Database): string | null {
  // PostgreSQL is reached by an address, and has no file of its own.
  const { filename = '' } = db.client.config.connection as { filename?: string };
  if (filename === '' || filename === ':memory:') return null;
  return filename.startsWith('file:') ? fileURLToPath(filename) : filename;
}

/** @param file of the SQLite database */
export function folderBeside(file: string): string {
  return `${file}.blobs`;
}

/** @throws where that is no hash */
export function pathOfBlob(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`${JSON.stringify(hash)} is no hash of a content`);
  return join(folder, hash.slice(0, 2), hash);
}

/** A large content and its SHA-256. */
export interface Large {
  hash: string;
  content: Buffer | ContentFile;
}

/**
 * Puts contents to their places, unless they are there already. On the disk when this returns. Side by side, and each folder is
 * flushed once for all of them: the disk is what is waited for.
 *
 * A file of the desk's own is renamed and is gone from where it was; its hash is taken anew, because whoever wrote it
 * may have read strangers' mail.
 */
export async function placeFiles(folder: string, contents: Large[]): Promise<void> {
  const outcomes = await Promise.allSettled(contents.map((one) => place(folder, one)));
  // Each to its end before one of them is complained of: none is put there behind a transaction that was rolled back.
  const paths = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  const changed = new Set(paths.flatMap((path) => (path === null ? [] : [dirname(path), folder])));
  await Promise.all([...changed].map(flush));
}

/** Where it was put; null where it was already. */
async function place(folder: string, { hash, content }: Large): Promise<string | null> {
  const path = pathOfBlob(folder, hash);
  const size = 'path' in content ? content.size : content.length;
  if ((await sizeAt(path)) === size) {
    // Perhaps it came to its place by a transaction that failed then.
    if ('path' in content) await discard(content.path);
    return null;
  }
  const written = 'path' in content ? content.path : await writeAside(folder, content);
  if ('path' in content && (await hashOfFile(written)) !== hash)
    throw new Error(`${written} is not the content ${hash}`);
  await flush(written);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(written, path);
  return path;
}

async function writeAside(folder: string, bytes: Buffer): Promise<string> {
  const path = await placeAside(folder);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
  } catch (error) {
    await file.close();
    await unlink(path);
    throw error;
  }
  await file.close();
  return path;
}

/** A name for a file that is not whole yet. */
export async function placeAside(folder: string): Promise<string> {
  const aside = asideIn(folder);
  await mkdir(aside, { recursive: true, mode: 0o700 });
  return join(aside, randomUUID());
}

/**
 * Takes a content in by pieces: in memory while it is small, and as a file from there on.
 *
 * @param folder null: in memory whatever its size
 */
export async function collect(folder: string | null, pieces: AsyncIterable<Buffer>): Promise<Content> {
  const first: Buffer[] = [];
  let size = 0;
  const iterator = pieces[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    first.push(next.value);
    size += next.value.length;
    if (folder !== null && size >= largeFrom) return collectIntoFile(folder, first, iterator);
  }
  return Buffer.concat(first, size);
}

async function collectIntoFile(folder: string, first: Buffer[], rest: AsyncIterator<Buffer>): Promise<ContentFile> {
  const path = await placeAside(folder);
  const hash = createHash('sha256');
  let size = 0;
  async function* all() {
    try {
      for (const piece of first.splice(0)) yield piece;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      // Whoever gives is told that no more is wanted.
      await rest.return?.();
    }
  }
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of all()) {
      hash.update(piece);
      size += piece.length;
      await file.write(piece);
    }
    await file.close();
  } catch (error) {
    await file.close();
    await discard(path);
    throw error;
  }
  return { path, size, hash: hash.digest('hex') };
}

/** Where files are that are not whole, or not yet anybody's. */
export function asideIn(folder: string): string {
  return join(folder, unfinished);
}
