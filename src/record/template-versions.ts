import type { Instant } from '../domain/time.js';
import { hashOf } from './blobs.js';
import type { Database, Transaction } from './database.js';

/** How a text came into the desk's folder: edited there, stored by mail or console, or put back by a command. */
export type StoredHow = 'file' | 'mail' | 'console' | 'rollback';

export interface TemplateVersion {
  /** `en/released`, `layout`. */
  file: string;
  /** Counts from 1 for each file. */
  version: number;
  at: Instant;
  /** Somebody's address; null where it is not known, as of a file that was edited on disk. */
  by: string | null;
  how: StoredHow;
  /** Null: the desk's own file was taken away, and the shipped one is used. */
  source: string | null;
}

export function sourceHash(source: string): string {
  return hashOf(Buffer.from(source));
}

/**
 * Keeps a text as the newest version of its file.
 *
 * @returns null where the newest one says the same, so that nothing new is kept
 */
export async function keepVersion(
  trx: Transaction,
  given: Omit<TemplateVersion, 'version'>,
): Promise<TemplateVersion | null> {
  const newest = await trx('template_versions').where({ file: given.file }).orderBy('version', 'desc').first();
  const hash = given.source === null ? null : sourceHash(given.source);
  if ((newest?.hash ?? null) === hash) return null;
  const version = (newest?.version ?? 0) + 1;
  await trx('template_versions').insert({ ...given, version, hash });
  return { ...given, version };
}

/** Of one file, the newest first. */
export async function versionsOf(db: Database, file: string): Promise<TemplateVersion[]> {
  const rows = await db('template_versions').where({ file }).orderBy('version', 'desc');
  return rows.map(versionRow);
}

export async function versionOf(db: Database, file: string, version: number): Promise<TemplateVersion | null> {
  const row = await db('template_versions').where({ file, version }).first();
  return row ? versionRow(row) : null;
}

/** The newest version of every file that has any, without their texts. */
export async function newestVersions(
  db: Database,
): Promise<(Omit<TemplateVersion, 'source'> & { removed: boolean })[]> {
  const newest = db('template_versions').max('id').groupBy('file');
  const rows = await db('template_versions').whereIn('id', newest).orderBy('file');
  return rows.map((row) => {
    const { source, ...known } = versionRow(row);
    return { ...known, removed: source === null };
  });
}

/** The newest text of every file that has any; null where the desk's own file was taken away. */
export async function newestTexts(db: Database): Promise<Map<string, string | null>> {
  const newest = db('template_versions').max('id').groupBy('file');
  const rows = await db('template_versions').whereIn('id', newest).select<Row[]>('file', 'source');
  return new Map(rows.map(({ file, source }) => [file, source]));
}

type Row = Pick<TemplateVersion, 'file' | 'source'>;

function versionRow(row: Omit<TemplateVersion, 'at'> & { at: number | string }): TemplateVersion {
  const { file, version, by, how, source } = row;
  return { file, version, at: Number(row.at), by, how, source };
}
