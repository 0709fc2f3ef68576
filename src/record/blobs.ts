import { createHash } from 'node:crypto';
import type { Database } from './database.js';

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Stores bytes once under their SHA-256. */
export async function putBlob(db: Database, bytes: Buffer, hash = hashOf(bytes)): Promise<string> {
  await db('blobs').insert({ hash, size: bytes.length, bytes }).onConflict('hash').ignore();
  return hash;
}

export async function getBlob(db: Database, hash: string): Promise<Buffer> {
  const row = await db('blobs').where({ hash }).first<{ bytes: Buffer } | undefined>('bytes');
  if (!row) throw new Error(`blob ${hash} is missing`);
  return Buffer.from(row.bytes);
}
