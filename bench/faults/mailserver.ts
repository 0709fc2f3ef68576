/** The real IMAP server of a campaign: a private Dovecot, in which each run has a user of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import nodemailer, { type Transporter } from 'nodemailer';
import { packageRoot } from '../../src/paths.js';

const script = join(packageRoot, 'test', 'support', 'dovecot.sh');

export class MailServer {
  private lmtp: Transporter | null = null;

  private constructor(
    private readonly dir: string,
    readonly imapPort: number,
    private readonly lmtpPort: number,
  ) {}

  static async open(): Promise<MailServer> {
    if (!existsSync(process.env.DOVECOT ?? '/usr/sbin/dovecot')) {
      throw new Error('the campaign needs Dovecot: apt-get install dovecot-imapd dovecot-lmtpd');
    }
    const dir = await mkdtemp(join(tmpdir(), 'postdesk-faults-dovecot-'));
    const server = new MailServer(dir, await freePort(), await freePort());
    await server.start();
    return server;
  }

  async deliver(user: string, raw: Buffer): Promise<void> {
    this.lmtp ??= nodemailer.createTransport({ host: '127.0.0.1', port: this.lmtpPort, lmtp: true, ignoreTLS: true });
    await this.lmtp.sendMail({ envelope: { from: 'outside@elsewhere.example', to: [`${user}@desk.example`] }, raw });
  }

  /** A client for the campaign itself, past all proxies. */
  async as(user: string): Promise<ImapFlow> {
    const auth = { user, pass: 'secret' };
    const port = this.imapPort;
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async restart(): Promise<void> {
    await this.halt();
    await this.start();
  }

  halt(): Promise<void> {
    this.lmtp?.close();
    this.lmtp = null;
    return run(['stop', this.dir]);
  }

  start(): Promise<void> {
    return run(['start', this.dir, String(this.imapPort), String(this.lmtpPort)]);
  }

  /** As after a restored backup: the same mails, and none of the UIDs that were given before. */
  async renumber(user: string): Promise<void> {
    const maildir = join(this.dir, 'mail', user, 'Maildir');
    const names = (await readdir(maildir)).filter((name) => /^dovecot(-uidlist|\.index)/.test(name));
    await Promise.all(names.map((name) => rm(join(maildir, name), { force: true })));
  }

  async forget(user: string): Promise<void> {
    await rm(join(this.dir, 'mail', user), { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await this.halt();
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** Without pipes: the server would hold them open, and nobody could tell that the script is done. */
function run(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(script, args, { stdio: 'ignore' })
      .once('error', reject)
      .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`dovecot.sh ${args.join(' ')}: ${code}`))));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
