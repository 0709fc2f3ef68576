import { createHash } from 'node:crypto';
import type { Database } from './database.js';

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Stores bytes once under their SHA-256. */
export async function putBlob(db: Database, bytes: Buffer, hash = hashOf(bytes)): Promise<string> {
  await putBlobs(db, [{ bytes, hash }]);
  return hash;
}

/** Stores several at once; the same content twice among them is no matter. */
export async function putBlobs(db: Database, contents: { bytes: Buffer; hash: string }[]): Promise<void> {
  const rows = new Map(contents.map(({ bytes, hash }) => [hash, { hash, size: bytes.length, bytes }]));
  // In one order everywhere, so that two processes never wait for each other's rows.
  const sorted = [...rows.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  if (sorted.length > 0) await db('blobs').insert(sorted).onConflict('hash').ignore();
}

export async function getBlob(db: Database, hash: string): Promise<Buffer> {
  const row = await db('blobs').where({ hash }).first<{ bytes: Buffer } | undefined>('bytes');
  if (!row) throw new Error(`blob ${hash} is missing`);
  return Buffer.from(row.bytes);
}
