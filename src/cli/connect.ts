import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import type { OAuth2Config } from '../config/types.js';
import { Advice } from '../errors.js';
import { signInByBrowser } from '../oauth2/browser.js';
import { personalLogins, signInsOf } from '../oauth2/desk.js';
import { signInByDevice } from '../oauth2/device.js';
import type { Granted } from '../oauth2/request.js';
import { migrate, openDatabase } from '../record/database.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';

interface Flags {
  device?: boolean;
  port: string;
  wait: string;
}

export function addConnect(program: Command): void {
  program
    .command('connect')
    .description('signs a person in for the desk’s mailbox (Google, Microsoft 365), and keeps that, encrypted')
    .option('--device', 'by a code that is typed in on another device; Microsoft 365 has it')
    .option('--port <port>', 'the port of this machine that the browser comes back to (default: any)', '0')
    .option('--wait <minutes>', 'how long to wait', '15')
    .action(async (flags: Flags, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const logins = personalLogins(file);
      if (logins.length === 0) {
        const what = 'nobody has to sign in: no oauth2 of mail.in.imap or mail.out.smtp is of a person';
        throw new Advice(`${what} (provider and clientId, or grant: person); see docs/providers.md`, 2);
      }
      const db = openDatabase(file.database);
      try {
        await migrate(db, file.database, systemClock.now());
        const signIns = signInsOf(file, { db, clock: systemClock, env: process.env });
        for (const login of logins) await signIns.keep(login, await signIn(login, flags));
      } finally {
        await db.destroy();
      }
      const users = logins.map(({ user }) => user);
      print(options, { connected: users }, `signed in for ${users.join(', ')}; a desk that runs takes it up by itself`);
    });
}

function signIn(login: OAuth2Config, flags: Flags): Promise<Granted> {
  const tell = (words: string) => process.stderr.write(`${words}\n`);
  if (flags.device) {
    return signInByDevice(login, {
      clock: systemClock,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      show: ({ where, code, minutes }) =>
        tell(
          `Open ${where} on any device, sign in as ${login.user}, and type in: ${code}\n(good for ${minutes} minutes)`,
        ),
    });
  }
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Advice(`--port: "${flags.port}" is no port`, 2);
  const terminal = createInterface({ input: process.stdin });
  const signal = AbortSignal.timeout((Number(flags.wait) || 15) * 60_000);
  return signInByBrowser(login, {
    port,
    pasted: terminal,
    signal,
    complain: tell,
    show: (url) =>
      tell(
        [
          `Open this address in a browser and sign in as ${login.user}:`,
          '',
          url,
          '',
          'A browser on this machine brings you back by itself. On another one it ends at a page that cannot be shown:',
          'paste the address of that page here, then Enter.',
        ].join('\n'),
      ),
  }).finally(() => terminal.close());
}
