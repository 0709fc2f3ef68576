/** What is done with files, whatever stands in them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat, unlink } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** So much is read at a time. */
const piece = 256 * 1024;

/** Lets go of what was taken in and is not wanted. */
export async function discard(path: string): Promise<void> {
  await unlink(path).catch(() => {});
}

/** SHA-256, hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: piece }), hash);
  return hash.digest('hex');
}

/** In bytes; null where there is no such file. */
export async function sizeAt(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** Names of a folder; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** What a rename or a write changed is on the disk when this returns. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
