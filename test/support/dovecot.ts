/** A real IMAP server of one's own, for tests. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import nodemailer from 'nodemailer';
import { packageRoot } from '../../src/paths.js';

/** For `describe.skipIf(!dovecotAvailable())`. */
export function dovecotAvailable(): boolean {
  return existsSync(process.env.DOVECOT ?? '/usr/sbin/dovecot');
}

export const needsDovecot = 'needs Dovecot: apt-get install dovecot-imapd dovecot-lmtpd';

export interface Dovecot {
  readonly host: '127.0.0.1';
  readonly imapPort: number;
  readonly lmtpPort: number;
  /** Whatever the user's name. */
  readonly password: 'secret';
  /** Delivers a raw mail by LMTP to a user, who comes to be by it. */
  deliver(user: string, raw: string | Buffer): Promise<void>;
  /** Does something over IMAP as that user. */
  as<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** Subjects of the mails in a folder, in order; empty where there is no such folder. */
  subjects(user: string, folder: string): Promise<string[]>;
  /** Ends the server; `start` brings it back on the same ports with the same mails. */
  halt(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good. */
  remove(): Promise<void>;
}

/** @param introspect endpoint (RFC 7662) that is asked about access tokens; none: they are no login */
export async function startDovecot(introspect?: string): Promise<Dovecot> {
  const dir = await mkdtemp(join(tmpdir(), 'postdesk-dovecot-'));
  const [imapPort, lmtpPort] = [await freePort(), await freePort()];
  const host = '127.0.0.1';

  async function as<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const auth = { user, pass: 'secret' };
    const client = new ImapFlow({ host, port: imapPort, secure: false, doSTARTTLS: false, auth, logger: false });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  const server: Dovecot = {
    host,
    imapPort,
    lmtpPort,
    password: 'secret',
    as,
    async deliver(user, raw) {
      const lmtp = nodemailer.createTransport({ host, port: lmtpPort, lmtp: true, ignoreTLS: true });
      await lmtp.sendMail({ envelope: { from: 'sender@outside.example', to: [`${user}@desk.example`] }, raw });
      lmtp.close();
    },
    subjects: (user, folder) =>
      as(user, async (client) => {
        if (!(await client.list()).some(({ path }) => path === folder)) return [];
        await client.mailboxOpen(folder);
        const mails = await client.fetchAll('1:*', { envelope: true });
        return mails.map((mail) => mail.envelope?.subject ?? '');
      }),
    halt: () => run(['stop', dir]),
    start: () =>
      run(['start', dir, String(imapPort), String(lmtpPort)], introspect ? { DOVECOT_INTROSPECT: introspect } : {}),
    async remove() {
      await server.halt();
      await rm(dir, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Without pipes: the server would hold them open, and nobody could tell that the script is done. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(packageRoot, 'test', 'support', 'dovecot.sh');
    spawn(script, args, { stdio: 'ignore', env: { ...process.env, ...env } })
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`dovecot.sh ${args.join(' ')}: ${code}`))));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
