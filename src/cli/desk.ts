import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { exampleDesk } from '../config/example.js';
import { DESK_FILE, findDeskFile, parseDeskFile, readDeskFile } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { personByEmail } from '../domain/people.js';
import { Advice } from '../errors.js';
import { type Database, openDatabase, requireCurrent, requireReachable } from '../record/database.js';
import type { GlobalOptions } from './io.js';

export function deskFileOf(options: GlobalOptions): Promise<DeskFile> {
  return readDeskFile(findDeskFile(options.config, process.env, process.cwd()), process.env);
}

/** One process runs the desk then, and is found by its pid file; on PostgreSQL any number, found by the database. */
export function isSqlite({ database }: Pick<DeskFile, 'database'>): boolean {
  return database.startsWith('sqlite:');
}

/** The example desk, for what runs without any desk file. */
export function exampleDeskFile(): DeskFile {
  return parseDeskFile(exampleDesk, {
    path: null,
    env: {},
    readFile: (path) => {
      throw new Error(`the example desk reads no file, but names ${path}`);
    },
  });
}

/** The desk's own file where there is one, else the example: for what needs no desk to be of use. */
export async function deskFileOrExample(options: GlobalOptions): Promise<DeskFile> {
  const isNamed = options.config || process.env.POSTDESK_CONFIG || existsSync(DESK_FILE);
  return isNamed ? deskFileOf(options) : exampleDeskFile();
}

/** For what the history names somebody for. */
export const asOption = [
  '--as <address>',
  'who does it, of the staff, for the history; else the user of this machine',
] as const;

/** @throws Advice where nobody on the staff has that address */
export function whoDoesIt(as: string | undefined, { desk }: Pick<DeskFile, 'desk'>): string {
  if (as === undefined) return userOfMachine();
  const person = personByEmail(desk, as.trim().toLowerCase());
  if (!person) throw new Advice(`--as: nobody on the staff has the address ${as}`, 2);
  return person.email;
}

function userOfMachine(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container a user may have a number and no name.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** The SQLite file of a desk that never ran; null where there is one, or none is needed. */
export function fileOfMissing(database: string): string | null {
  const file = database.startsWith('sqlite:') ? database.slice('sqlite:'.length) : ':memory:';
  return file === ':memory:' || existsSync(file) ? null : file;
}

/** The desk's database; where there is none yet an empty one that is gone afterwards, since who looks makes no file. */
export function openToLook(database: string): Database {
  return openDatabase(fileOfMissing(database) === null ? database : 'sqlite::memory:');
}

/**
 * Opens the desk's database for one piece of work, and closes it whatever happens.
 *
 * @throws Advice where there is none yet
 */
export async function withRecord<T>(
  options: GlobalOptions,
  work: (db: Database, file: DeskFile) => Promise<T>,
): Promise<T> {
  const file = await deskFileOf(options);
  const missing = fileOfMissing(file.database);
  if (missing !== null)
    throw new Advice(`there is no database at ${missing}: postdesk run makes it, postdesk restore brings one back`);
  const db = openDatabase(file.database);
  try {
    await requireReachable(db);
    await requireCurrent(db);
    return await work(db, file);
  } finally {
    await db.destroy();
  }
}
