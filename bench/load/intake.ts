/** Intake: mails a second from folder to committed ticket with its mails in the outbox and the mail moved. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Dovecot, startDovecot } from '../../test/support/dovecot.js';
import { mailNumber } from './corpus.js';

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

export async function child(file: string, options: object): Promise<Record<string, number>> {
  const { stdout } = await run(process.execPath, [join(here, `${file}.js`), JSON.stringify(options)], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}

export async function fillFolder(dovecot: Dovecot, mails: number): Promise<void> {
  await dovecot.as('support', async (client) => {
    for (let n = 0; n < mails; n += 1) await client.append('INBOX', mailNumber(n));
  });
}

/** Puts what was handled back into the inbox, for the next run. */
export async function putBack(dovecot: Dovecot): Promise<void> {
  await dovecot.as('support', async (client) => {
    const lock = await client.getMailboxLock('Postdesk/Done');
    await client.messageMove('1:*', 'INBOX').finally(() => lock.release());
  });
}

const [mails, runs] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 3)];
const dovecot = await startDovecot();
const folder = await mkdtemp(join(tmpdir(), 'postdesk-bench-'));
try {
  await fillFolder(dovecot, mails);
  for (let at = 0; at < runs; at += 1) {
    const raw = await child('raw-intake', { imapPort: dovecot.imapPort });
    const database = `sqlite:${join(folder, `${at}.sqlite`)}`;
    const ours = await child('intake-run', { imapPort: dovecot.imapPort, smtpPort: 9, database, perMinute: 1, mails });
    await putBack(dovecot);
    const [rawMs, oursMs] = [raw.ms! / mails, ours.ms! / mails];
    console.log(
      `raw ${rawMs.toFixed(2)} ms a mail; ours ${oursMs.toFixed(2)} ms, ratio ${(rawMs / oursMs).toFixed(2)}, RSS ${ours.rss!.toFixed(0)} MB, tickets ${ours.tickets}`,
    );
  }
} finally {
  await dovecot.remove();
  await rm(folder, { recursive: true });
}
