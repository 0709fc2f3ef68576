/** A file that holds a content which is too large to be carried about in memory. */
export interface ContentFile {
  path: string;
  /** In bytes. */
  size: number;
  /** SHA-256, hex. */
  hash: string;
}

/** A large content where no file is at hand. */
export interface ContentPieces {
  /**
   * Its bytes from there on, fetched as they are asked for.
   *
   * @throws where it is not whole
   */
  read(from: number): AsyncIterable<Buffer>;
  /** In bytes. */
  size: number;
  /** SHA-256, hex. */
  hash: string;
}

/** Bytes of a mail or a file of one: in memory, or where they are large in a file or by pieces. */
export type Content = Buffer | ContentFile | ContentPieces;

export function sizeOf(content: Content): number {
  return 'hash' in content ? content.size : content.length;
}

/** The bytes of what is in memory; null of what is not. */
export function inMemory(content: Content): Buffer | null {
  return 'hash' in content ? null : content;
}
