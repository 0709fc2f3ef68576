/** Who still wants a content, and letting go of what nobody wants. */
import { unlink } from 'node:fs/promises';
import { blobFolder, pathOfBlob } from './blob-files.js';
import { dropPieces } from './blob-pieces.js';
import { type Database, deciding, type Transaction } from './database.js';
import { later } from './gathering.js';

export async function noteUses(trx: Transaction, uses: { ticket: string; hash: string }[]): Promise<void> {
  await later(trx, 'attachment_uses', uses, (some) =>
    trx('attachment_uses').insert(some).onConflict(['hash', 'ticket']).ignore(),
  );
}

export interface Dropped {
  hashes: string[];
  /** In bytes. */
  size: number;
}

/**
 * Drops those of these contents that nothing refers to any more that is still wanted. Files go by `removeFiles` once the
 * transaction has committed.
 */
export async function dropUnwanted(trx: Transaction, hashes: Iterable<string>): Promise<Dropped> {
  const asked = [...new Set(hashes)].sort();
  const dropped: Dropped = { hashes: [], size: 0 };
  for (let at = 0; at < asked.length; at += 400) {
    const some = asked.slice(at, at + 400);
    const locked = trx('blobs').whereIn('hash', some).whereNot({ place: 'dropped' }).select('hash', 'size');
    // Whoever stores one of them just now is waited for; the next statement sees what refers to it then.
    if (trx.client.config.client === 'pg') locked.orderBy('hash').forUpdate();
    const rows: { hash: string; size: number }[] = await locked;
    const wanted = await wantedAmong(
      trx,
      rows.map((row) => row.hash),
    );
    const gone = rows.filter((row) => !wanted.has(row.hash));
    await trx('blobs')
      .whereIn(
        'hash',
        gone.map((row) => row.hash),
      )
      .update({ place: 'dropped', bytes: Buffer.alloc(0) });
    await dropPieces(
      trx,
      gone.map((row) => row.hash),
    );
    for (const { hash, size } of gone) {
      dropped.hashes.push(hash);
      dropped.size += size;
    }
  }
  return dropped;
}

async function wantedAmong(trx: Transaction, hashes: string[]): Promise<Set<string>> {
  const rows: { hash: string }[][] = [
    await trx('ledger').whereIn('content_hash', hashes).whereNull('raw_dropped_at').select({ hash: 'content_hash' }),
    await trx('outbox').whereIn('raw_hash', hashes).whereNull('raw_dropped_at').select({ hash: 'raw_hash' }),
    await trx('attachment_uses').whereIn('hash', hashes).select('hash'),
  ];
  return new Set(rows.flat().map((row) => row.hash));
}

/**
 * Removes the files of contents that have none any more. It holds the lock that storing a content takes first, so that a
 * content which has just come again keeps its file.
 */
export async function removeFiles(db: Database, hashes: string[]): Promise<number> {
  const folder = blobFolder(db);
  if (folder === null || hashes.length === 0) return 0;
  return deciding(db, async (trx) => {
    const kept = new Set<string>();
    for (let at = 0; at < hashes.length; at += 400) {
      const some = hashes.slice(at, at + 400);
      const rows = await trx('blobs').whereIn('hash', some).where({ place: 'file' }).select<{ hash: string }[]>('hash');
      for (const { hash } of rows) kept.add(hash);
    }
    let removed = 0;
    for (const hash of hashes.filter((one) => !kept.has(one))) {
      const there = await unlink(pathOfBlob(folder, hash)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
          return false;
        },
      );
      if (there) removed += 1;
    }
    return removed;
  });
}
