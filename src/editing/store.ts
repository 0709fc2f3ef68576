/** Storing a changed text: into the desk's own folder, where the daemon takes it up, and into the record. */
import type { Instant } from '../domain/time.js';
import type { Transaction } from '../record/database.js';
import { keepVersion, type StoredHow, sourceHash, type TemplateVersion } from '../record/template-versions.js';
import { keyOf, type TemplateId } from './ids.js';
import type { Shelf } from './shelf.js';

/** As files are kept: one kind of line end, a last line that ends. */
export function tidy(source: string): string {
  const lines = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return `${lines.trimEnd()}\n`;
}

/** What a text was made from, to tell whether somebody else has changed the file since; null where there was none. */
export async function baseOf(shelf: Shelf, id: TemplateId): Promise<string | null> {
  const now = await shelf.read(id);
  return now === null ? null : sourceHash(now.source);
}

export interface Storing {
  id: TemplateId;
  /** Null: the desk's own file is taken away. */
  source: string | null;
  by: string;
  how: Exclude<StoredHow, 'file'>;
  now: Instant;
}

/**
 * Stores a text that was checked. The file is written before the transaction ends: if that fails, nothing is on record;
 * if the transaction fails, the same is stored again, or taken up as an edit on disk.
 *
 * @returns null where nothing changes: the newest version says the same, or it is the shipped text that is used anyway
 * @throws Advice where the folder is missing or cannot be written
 */
export async function storeText(trx: Transaction, shelf: Shelf, storing: Storing): Promise<TemplateVersion | null> {
  const { id, by, how, now } = storing;
  const source = storing.source === null ? null : tidy(storing.source);
  const used = await shelf.inUse(id);
  if (used && source === tidy(used.source) && !(await shelf.own()).has(keyOf(id))) return null;
  if (source === null) await shelf.remove(id);
  else await shelf.write(id, source);
  return keepVersion(trx, { file: keyOf(id), at: now, by, how, source });
}

/**
 * Keeps what is used of the desk's own folder, where the record does not know it yet.
 *
 * @param known files that the record has, and that would be gone where the folder has them no more
 */
export async function keepFiles(
  trx: Transaction,
  used: Map<string, string>,
  { known, standing }: { known: string[]; standing: ReadonlySet<string> },
  now: Instant,
): Promise<void> {
  for (const [file, source] of used) await keepVersion(trx, { file, at: now, by: null, how: 'file', source });
  const gone = known.filter((file) => !standing.has(file));
  for (const file of gone) await keepVersion(trx, { file, at: now, by: null, how: 'file', source: null });
}
