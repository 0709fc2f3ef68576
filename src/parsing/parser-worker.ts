/** The process that a ParserPool starts: reads one mail after another, and may be killed at any moment. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ReadMail } from '../understand/read.js';
import type { FromWorker, ToWorker } from './parser-process.js';

// Who stops the desk with Ctrl-C or a service manager signals its whole group; the mail at hand is to be finished. Once
// the desk is gone the channel closes, and nothing keeps this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
// What the parser throws behind everybody's back says at least what it was.
process.on('uncaughtException', (error) => {
  process.send?.({ kind: 'broken', message: error.message } satisfies FromWorker, () => process.exit(1));
});

const { Unreadable } = await import('../errors.js');
const { readMail } = await import('../understand/read.js');
const { inMemory } = await import('../domain/content.js');
const { isMailFile } = await import('../domain/mail.js');
const { asidePath } = await import('./parser-process.js');

process.on('message', ({ raw, own, aside }: ToWorker) => {
  const bytes = 'path' in raw ? readFileSync(raw.path) : raw;
  readMail(bytes, { ...own, isOwnMessageId: (id) => id === own.messageId }).then(
    (read) => answer({ kind: 'read', read, aside: aside ? putAside(read, aside) : [] }),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      answer({ kind: 'refused', message, unreadable: error instanceof Unreadable });
    },
  );
});
answer({ kind: 'ready' });

/** Large attachments go into files, and an empty content over; attached mails and reports are read by the desk. */
function putAside(read: ReadMail, { path, from }: NonNullable<ToWorker['aside']>): number[] {
  const put: number[] = [];
  for (const [at, file] of read.mail.attachments.entries()) {
    const bytes = inMemory(file.content);
    if (bytes === null || bytes.length < from || isMailFile(file)) continue;
    // Where there is no room for it, it is handed over as it is, and whoever stores it learns of that.
    if (!wrote(asidePath(path, at), bytes)) continue;
    file.content = Buffer.alloc(0);
    put.push(at);
  }
  return put;
}

function wrote(path: string, bytes: Buffer): boolean {
  try {
    writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  }
}

function answer(message: FromWorker): void {
  process.send?.(message);
}
