/** A file that holds a content which is too large to be carried about in memory. */
export interface ContentFile {
  path: string;
  /** In bytes. */
  size: number;
  /** SHA-256, hex. */
  hash: string;
}

/** Bytes of a mail or a file of one: in memory, or where they are large in a file. */
export type Content = Buffer | ContentFile;

export function sizeOf(content: Content): number {
  return 'path' in content ? content.size : content.length;
}

/** The bytes of what is in memory; null of a file. */
export function inMemory(content: Content): Buffer | null {
  return 'path' in content ? null : content;
}
