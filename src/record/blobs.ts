/**
 * Contents, each once under its SHA-256: raw mails and their attachments.
 *
 *   row      in the database, and so committed with what it belongs to
 *   file     large, and the desk is on SQLite: a file beside the database (blob-files.ts)
 *   pieces   large, and the desk is on PostgreSQL: rows of half a megabyte (blob-pieces.ts)
 *   dropped  nowhere any more; its row stays, so that what refers to it still does
 */
import { createHash } from 'node:crypto';
import { bufferOf } from '../content.js';
import { type Content, sizeOf } from '../domain/content.js';
import { Advice } from '../errors.js';
import { blobFolder, collect, largeFrom, pathOfBlob, placeAside, placeFiles, workshopOf } from './blob-files.js';
import { goesInPieces, openPieces, writePieces } from './blob-pieces.js';
import type { Database, Transaction } from './database.js';
import { discard, hashOfFile, sizeAt } from './files.js';
import { gathered, later, untouched } from './gathering.js';

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A content and its SHA-256. */
export interface Named {
  bytes: Content;
  hash: string;
}

/** Stores a content once under its SHA-256. A file given is moved to its place. */
export async function putBlob(db: Database, bytes: Content, hash = hashIn(bytes)): Promise<string> {
  await putBlobs(db, [{ bytes, hash }]);
  return hash;
}

/** Stores several at once; the same content twice among them is no matter. */
export async function putBlobs(db: Database, contents: Named[]): Promise<void> {
  // The rows come first and hold the lock under which files are swept, so that none is swept before its row commits.
  if (!db.isTransaction) return db.transaction((trx) => putBlobs(trx, contents));
  const trx = db as Transaction;
  const folder = blobFolder(db);
  const once = [...new Map(contents.map((one) => [one.hash, one])).values()];
  const [large, other] = parted(once, ({ bytes }) => goesInPieces(trx, bytes));
  for (const one of large) await putPieces(trx, one);
  const rows = await Promise.all(other.map((one) => rowOf(one, folder)));
  await later(trx, 'blobs', rows, (some) => storing(trx, some));
  if (folder !== null) await placeLarge(trx, folder, other);
  else letGo(trx, contents);
}

function parted<One>(all: One[], isFirst: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** By itself and at once: what is gathered waits in memory. */
async function putPieces(trx: Transaction, { hash, bytes }: Named): Promise<void> {
  const row = { hash, size: sizeOf(bytes), bytes: Buffer.alloc(0), place: 'pieces' };
  // Where the content is here already, its row does not come back.
  const [mine] = await storing(trx, [row]).returning('hash').options(untouched);
  if (mine) await writePieces(trx, hash, bytes);
}

/** What came in files stands in the database once that commits; until then somebody may try anew. */
function letGo(trx: Transaction, contents: Named[]): void {
  const paths = contents.flatMap(({ bytes }) => ('path' in bytes ? [bytes.path] : []));
  if (paths.length === 0) return;
  void trx.executionPromise.then(
    () => Promise.all(paths.map(discard)),
    () => {},
  );
}

type NewRow = Awaited<ReturnType<typeof rowOf>>;

function storing(trx: Transaction, rows: NewRow[]) {
  const once = new Map(rows.map((row) => [row.hash, row]));
  // In one order everywhere, so that two processes never wait for each other's rows.
  const sorted = [...once.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return (
    trx('blobs')
      .insert(sorted)
      .onConflict('hash')
      // Touched even where nothing changes: on PostgreSQL whoever drops this content waits for us, and sees us.
      .merge({ place: trx.raw('excluded.place'), bytes: trx.raw('excluded.bytes') })
      .where('blobs.place', 'dropped')
  );
}

export function hashIn(content: Content): string {
  return 'hash' in content ? content.hash : hashOf(content);
}

async function rowOf({ bytes, hash }: Named, folder: string | null) {
  const size = sizeOf(bytes);
  if (folder !== null && size >= largeFrom) return { hash, size, bytes: Buffer.alloc(0), place: 'file' };
  return { hash, size, bytes: await bufferOf(bytes), place: 'row' };
}

async function placeLarge(trx: Transaction, folder: string, contents: Named[]): Promise<void> {
  const large = contents.filter(({ bytes }) => sizeOf(bytes) >= largeFrom);
  if (large.length === 0) return;
  // One that came before files were used stays in its row; what still waits to be written is none such.
  const inRows = await trx('blobs')
    .whereIn(
      'hash',
      large.map((one) => one.hash),
    )
    .where({ place: 'row' })
    .select<{ hash: string }[]>('hash')
    .options(untouched);
  const missing = large.filter(({ hash }) => !inRows.some((row) => row.hash === hash));
  const files = missing.map(async ({ bytes, hash }) => ({
    hash,
    content: 'read' in bytes ? await bufferOf(bytes) : bytes,
  }));
  await placeFiles(folder, await Promise.all(files));
}

/**
 * The bytes, whatever their number.
 *
 * @throws where they are missing, damaged or dropped
 */
export async function getBlob(db: Database, hash: string): Promise<Buffer> {
  return bufferOf(await openBlob(db, hash));
}

/**
 * A content to be read by pieces where it is large. A file is compared with its hash first: what is handed out is what was
 * taken in.
 *
 * @throws where it is missing, damaged or dropped
 */
export async function openBlob(db: Database, hash: string): Promise<Content> {
  const written = gathered<BlobRow & { hash: string }>(db, 'blobs').find((row) => row.hash === hash);
  // What was taken in a moment ago, and waits to be written with what other mails bring.
  if (written?.place === 'row') return openRow(db, hash, written);
  const query = db('blobs').where({ hash }).first<BlobRow | undefined>('bytes', 'size', 'place');
  if (!written) query.options(untouched);
  return openRow(db, hash, await query);
}

type BlobRow = { bytes: Buffer; size: number; place: string };

async function openRow(db: Database, hash: string, row: BlobRow | undefined): Promise<Content> {
  if (!row) throw new Error(`blob ${hash} is missing`);
  if (row.place === 'pieces') return openPieces(db, hash, row.size);
  if (row.place === 'dropped') throw new Advice(`the content ${hash} was dropped and is not kept any more`);
  // The driver's own buffer: copying it would hold a large one twice.
  if (row.place === 'row') return Buffer.isBuffer(row.bytes) ? row.bytes : Buffer.from(row.bytes);
  const path = pathOfBlob(blobFolder(db) ?? '', hash);
  const fault = await faultOf(path, hash, row.size);
  if (fault) throw new Error(`blob ${hash} ${fault}: restore ${path} from a backup`);
  return { path, size: row.size, hash };
}

/** What is wrong with the file of a content; null where nothing is. */
export async function faultOf(path: string, hash: string, size: number): Promise<'is missing' | 'is damaged' | null> {
  const found = await sizeAt(path);
  if (found === null) return 'is missing';
  return found === size && (await hashOfFile(path)) === hash ? null : 'is damaged';
}

/** Takes in a content by pieces, ready for `putBlob`: in memory while it is small, as a file else. */
export function collectContent(db: Database, pieces: AsyncIterable<Buffer>): Promise<Content> {
  return collect(workshopOf(db), pieces);
}

/** Gives paths for contents that are written elsewhere, ready for `putBlob`; null where there are no files. */
export function asideOf(db: Database): (() => Promise<string>) | null {
  const folder = workshopOf(db);
  return folder === null ? null : () => placeAside(folder);
}

/**
 * Several contents, by their hashes, with one query. Each is then opened by itself, so that one that is missing, damaged or
 * dropped is nobody else's matter.
 */
export async function openBlobs(db: Database, hashes: string[]): Promise<(hash: string) => Promise<Content>> {
  // Of none there is nothing to ask; the query would read all.
  const rows =
    hashes.length === 0
      ? []
      : await db('blobs')
          .whereIn('hash', hashes)
          .select<(BlobRow & { hash: string })[]>('hash', 'bytes', 'size', 'place');
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return (hash) => openRow(db, hash, byHash.get(hash));
}
