/** Looking after the files beside an SQLite database: what a crash left over, and what is missing. */
import { stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../domain/time.js';
import { asideIn, blobFolder, pathOfBlob, workshopOf } from './blob-files.js';
import { removeFiles } from './blob-uses.js';
import { faultOf } from './blobs.js';
import type { Database } from './database.js';
import { namesIn } from './files.js';

const day = 24 * 3_600_000;
const isShard = (name: string) => /^[0-9a-f]{2}$/.test(name);
const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name);

/** The folders that files stand in, one look at each is one piece of work. */
export async function shardsOf(db: Database): Promise<string[]> {
  const folder = blobFolder(db);
  return folder === null ? [] : (await namesIn(folder)).filter(isShard).sort();
}

/** Takes away the files of one folder that no row refers to; how many. */
export async function sweepShard(db: Database, shard: string): Promise<number> {
  const folder = blobFolder(db);
  if (folder === null) return 0;
  const names = (await namesIn(join(folder, shard))).filter(isHash);
  const known = new Set<string>();
  for (let at = 0; at < names.length; at += 400) {
    const some = names.slice(at, at + 400);
    const rows = await db('blobs').whereIn('hash', some).where({ place: 'file' }).select<{ hash: string }[]>('hash');
    for (const { hash } of rows) known.add(hash);
  }
  // Looked at once more under the lock: a row may be about to commit.
  return removeFiles(
    db,
    names.filter((name) => !known.has(name)),
  );
}

/** Takes away what was begun more than a day ago and never finished; how many. */
export async function sweepUnfinished(db: Database, now: Instant): Promise<number> {
  const folder = workshopOf(db);
  if (folder === null) return 0;
  let removed = 0;
  for (const name of await namesIn(asideIn(folder))) {
    const path = join(asideIn(folder), name);
    const begun = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    );
    if (now - begun < day) continue;
    await unlink(path);
    removed += 1;
  }
  return removed;
}

/** A content whose file is not what it should be. */
export interface Fault {
  hash: string;
  what: 'is missing' | 'is damaged';
  /** Numbers of the mails in the ledger that it is the raw mail of. */
  ledger: number[];
  /** Tickets that have it as an attachment. */
  tickets: string[];
}

/** Compares every file with its hash. */
export async function checkFiles(db: Database): Promise<{ files: number; faults: Fault[] }> {
  const folder = blobFolder(db);
  const found = { files: 0, faults: [] as Fault[] };
  for (let last = ''; folder !== null; ) {
    const rows: { hash: string; size: number }[] = await db('blobs')
      .where({ place: 'file' })
      .where('hash', '>', last)
      .orderBy('hash')
      .limit(500)
      .select('hash', 'size');
    if (rows.length === 0) break;
    for (const { hash, size } of rows) {
      found.files += 1;
      const what = await faultOf(pathOfBlob(folder, hash), hash, size);
      if (what) found.faults.push({ hash, what, ...(await usersOf(db, hash)) });
    }
    last = rows.at(-1)!.hash;
  }
  return found;
}

async function usersOf(db: Database, hash: string): Promise<Pick<Fault, 'ledger' | 'tickets'>> {
  const mails = await db('ledger').where({ content_hash: hash }).orderBy('id').select<{ id: number }[]>('id');
  const uses = await db('attachment_uses').where({ hash }).orderBy('ticket').select<{ ticket: string }[]>('ticket');
  return { ledger: mails.map((row) => row.id), tickets: uses.map((row) => row.ticket) };
}
