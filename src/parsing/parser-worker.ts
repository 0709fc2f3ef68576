/** The process that a ParserPool starts: reads one mail after another, and may be killed at any moment. */
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

process.on('message', ({ raw, own }: ToWorker) => {
  readMail(raw, { address: own.address, isOwnMessageId: (id) => id === own.messageId }).then(
    (read) => answer({ kind: 'read', read }),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      answer({ kind: 'refused', message, unreadable: error instanceof Unreadable });
    },
  );
});
answer({ kind: 'ready' });

function answer(message: FromWorker): void {
  process.send?.(message);
}
