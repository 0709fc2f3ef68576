/**
 * What the running process says to `postdesk reload`, by a file beside its pid file: a signal has no answer. Written only for
 * a command that waits for it, which has made the file and takes it away again.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';

const answer = z.object({
  /** Why it is not in use; null where it is. */
  refused: z.string().nullable(),
  /** Changed keys that are in use after a restart only. */
  restart: z.array(z.string()),
});
export type ReloadAnswer = z.output<typeof answer>;

const patience = 10_000;
const each = 50;

function fileBeside(pidFile: string): string {
  return `${pidFile}.reload`;
}

/** By another file that takes its place: the one that waits may be another user's. */
export function answerReload(pidFile: string, given: ReloadAnswer): void {
  const file = fileBeside(pidFile);
  if (!existsSync(file)) return;
  writeFileSync(`${file}.part`, JSON.stringify(given));
  renameSync(`${file}.part`, file);
}

/** Asks, and waits for the answer; null where none comes, as of a process that is busy for long. */
export async function askedToReload(pidFile: string, ask: () => void): Promise<ReloadAnswer | null> {
  const file = fileBeside(pidFile);
  try {
    writeFileSync(file, '');
    ask();
    for (let waited = 0; waited < patience; waited += each) {
      await after(each);
      const text = readFileSync(file, 'utf8');
      if (text !== '') return answer.parse(JSON.parse(text));
    }
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}
