/** Contents as streams, wherever they lie. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Content } from './domain/content.js';

/** So much is read at a time. */
const piece = 256 * 1024;

/** All of a content, or what stands behind that many bytes. */
export function streamOf(content: Content, from = 0): Readable {
  if ('path' in content) return createReadStream(content.path, { start: from, highWaterMark: piece });
  if ('read' in content) return Readable.from(content.read(from), { objectMode: false });
  return Readable.from(content.subarray(from));
}

/** The first so many bytes of a content, or all where it has fewer. */
export async function beginningOf(content: Content, most: number): Promise<Buffer> {
  if ('read' in content) return Buffer.concat(await firstOf(content.read(0), most)).subarray(0, most);
  if (!('path' in content)) return content.subarray(0, most);
  const file = await open(content.path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(most, content.size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** All of it in memory; for what works only so. */
export async function bufferOf(content: Content): Promise<Buffer> {
  if ('read' in content) return Buffer.concat(await firstOf(content.read(0), content.size));
  return 'path' in content ? readFile(content.path) : content;
}

async function firstOf(pieces: AsyncIterable<Buffer>, most: number): Promise<Buffer[]> {
  const first: Buffer[] = [];
  let size = 0;
  for await (const one of pieces) {
    first.push(one);
    size += one.length;
    if (size >= most) break;
  }
  return first;
}
