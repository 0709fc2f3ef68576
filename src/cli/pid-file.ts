/**
 * Which process runs a desk on SQLite, so that `postdesk reload` finds it and a second one on the same database is refused.
 * Sandboxes hold their folders so too.
 *
 * A process that was killed leaves its file behind, and its number may be another program's by now. So the file also
 * holds when the process began, where the system tells (Linux does): the two together never come again.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeskFile } from '../config/types.js';
import { Advice } from '../errors.js';
import { beginningOf, isAlive } from '../processes/identity.js';

/** Beside the database; for one in memory, beside the desk file. */
export function pidFileOf({ database, path }: Pick<DeskFile, 'database' | 'path'>): string {
  return database !== 'sqlite::memory:'
    ? `${database.slice('sqlite:'.length)}.pid`
    : join(path === null ? '.' : dirname(path), 'postdesk.pid');
}

/** The process that runs the desk; null where none does, whatever a file left behind may say. */
export function runningIn(file: string): number | null {
  const [number = '', begun = ''] = contentOf(file).split('\n');
  const pid = Number(number);
  // In a container every process may have the number of the one before it: our own is never somebody else's.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return null;
  return begun === '' || begun === beginningOf(pid) ? pid : null;
}

/**
 * Says that this process runs the desk, until it ends.
 *
 * @param cure what else than stopping it there is to do where another one runs it
 * @throws Advice where another one runs it, or the file cannot be written
 */
export function claimPidFile(file: string, cure: string): void {
  const other = runningIn(file);
  if (other !== null) {
    throw new Advice(`process ${other} already runs this desk; stop it first, or ${cure}`);
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, `${process.pid}\n${beginningOf(process.pid)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Advice(
      code === 'EEXIST' ? 'another process begins to run this desk just now' : `${file} cannot be written: ${message}`,
    );
  }
  process.once('exit', () => {
    // Another process may have put its own there meanwhile.
    if (contentOf(file).startsWith(`${process.pid}\n`)) rmSync(file, { force: true });
  });
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
