/** A mail on its way in, taken by pieces, so that a large one is never whole in memory. */
import type { Content } from '../domain/content.js';
import { collectContent } from '../record/blobs.js';
import type { Database } from '../record/database.js';
import { discard } from '../record/files.js';
import { Identifier, type Identity } from './identity.js';

export interface Incoming extends Identity {
  raw: Content;
}

/** More than was agreed: what came of it is let go of. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * @param before put in front of the mail, and no part of what makes it the same as another
 * @throws TooLarge where more than `maxSize` bytes come
 */
export async function takeIn(
  db: Database,
  pieces: AsyncIterable<Buffer>,
  { maxSize, before = Buffer.alloc(0) }: { maxSize: number; before?: Buffer },
): Promise<Incoming> {
  const identifier = new Identifier();
  async function* whole(): AsyncGenerator<Buffer> {
    if (before.length > 0) yield before;
    let size = 0;
    for await (const piece of pieces) {
      size += piece.length;
      if (size > maxSize) throw new TooLarge();
      identifier.update(piece);
      yield piece;
    }
  }
  const raw = await collectContent(db, whole());
  return { raw, ...identifier.finish() };
}

/** Of a mail that is not wanted after all. */
export async function letGo(raw: Content): Promise<void> {
  if ('path' in raw) await discard(raw.path);
}
