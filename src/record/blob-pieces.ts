/**
 * Large contents of a desk on PostgreSQL, which several machines share: rows of half a megabyte, so that neither writing
 * nor reading one holds all of it in memory, and the driver none of it as text.
 */
import { streamOf } from '../content.js';
import { type Content, type ContentPieces, sizeOf } from '../domain/content.js';
import type { Database, Transaction } from './database.js';
import { untouched } from './gathering.js';

/** From so many bytes on a content is kept in pieces; below, a row that comes with all others is faster. */
const piecesFrom = 1024 * 1024;
const most = 512 * 1024;

export function goesInPieces(db: Database, content: Content): boolean {
  return db.client.config.client === 'pg' && sizeOf(content) >= piecesFrom;
}

/** Writes the pieces of a content whose row this transaction has written. */
export async function writePieces(trx: Transaction, hash: string, content: Content): Promise<void> {
  // What is left of one that was dropped, and comes again.
  await dropPieces(trx, [hash]);
  let at = 0;
  for await (const bytes of piecesOf(content)) {
    await trx('blob_pieces').insert({ hash, at, bytes }).options(untouched);
    at += bytes.length;
  }
}

async function* piecesOf(content: Content): AsyncGenerator<Buffer> {
  for await (const given of streamOf(content)) {
    for (let at = 0; at < given.length; at += most) yield (given as Buffer).subarray(at, at + most);
  }
}

/** @returns what reads them as long as that database, or transaction, is open */
export function openPieces(db: Database, hash: string, size: number): ContentPieces {
  return { hash, size, read: (from) => readPieces(db, hash, size, from) };
}

async function* readPieces(db: Database, hash: string, size: number, from: number): AsyncGenerator<Buffer> {
  const pieces = () => db('blob_pieces').where({ hash }).first<Piece | undefined>('at', 'bytes').options(untouched);
  let at = from;
  while (at < size) {
    const piece = await pieces().where('at', '<=', at).orderBy('at', 'desc');
    const bytes = piece?.bytes.subarray(at - piece.at);
    if (!bytes?.length) throw new Error(`blob ${hash} is damaged: restore the database from a backup`);
    yield bytes;
    at += bytes.length;
  }
}

interface Piece {
  at: number;
  bytes: Buffer;
}

export async function dropPieces(trx: Transaction, hashes: string[]): Promise<void> {
  if (trx.client.config.client !== 'pg') return;
  await trx('blob_pieces').whereIn('hash', hashes).delete().options(untouched);
}
