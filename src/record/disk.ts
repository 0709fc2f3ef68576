/** Whether there is room for more, where a desk keeps its own files. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { databaseFileOf } from './blob-files.js';
import type { Database } from './database.js';

/** Kept free for what the desk must write with what it has: outcomes of sending, and the alert about the full disk. */
const reserveMost = 200 * 1024 * 1024;
const reservePart = 0.05;

export interface DiskState {
  /** Nothing is taken in while this is false. */
  hasRoom: boolean;
  /** In one line, for whoever looks. */
  detail: string;
}

/** By `code` of an error: no space, quota used up, file too large, or a database's words for these. */
export function isFull(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR|53100)/.test(code);
}

/**
 * Looks before mails are taken, so that none is taken that could not be kept. What cannot be seen beforehand (a quota, a
 * limit on files, the disk of a database server) is learned from a write that failed, and holds until one succeeds.
 */
export class Disk {
  private failure: string | null = null;

  constructor(private readonly db: Database) {}

  state(): DiskState {
    const { low, detail } = this.look();
    const hasRoom = !low && this.failure === null;
    return { hasRoom, detail: this.failure === null ? detail : `${detail}; ${this.failure}` };
  }

  /** Whether it makes sense to take a mail now; after a failure the next one is the trial. */
  mayTry(): boolean {
    return !this.look().low;
  }

  /** A mail could not be kept. */
  failed(error: unknown): void {
    if (isFull(error)) this.failure = `the last mail could not be written (${(error as { code: string }).code})`;
  }

  /** A mail was kept. */
  succeeded(): void {
    this.failure = null;
  }

  private look(): { low: boolean; detail: string } {
    const file = databaseFileOf(this.db);
    if (file === null) return { low: false, detail: 'kept by the database server' };
    const folder = dirname(file);
    const { bavail, bsize, blocks } = statfsSync(folder);
    const [free, reserve] = [bavail * bsize, Math.min(reserveMost, blocks * bsize * reservePart)];
    const low = free < reserve;
    return { low, detail: `${megabytes(free)} free for ${folder}${low ? `, less than ${megabytes(reserve)}` : ''}` };
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
