import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { type Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.js';
import { consoleServer } from '../console/server.js';
import { Advice } from '../errors.js';
import { pushInbox } from '../intake/push.js';
import { makeLog } from '../log.js';
import { databaseIn, Sandbox } from '../sandbox/sandbox.js';
import { sandboxServer } from '../sandbox/server.js';
import { isDeskAddress } from '../understand/addresses.js';
import { deskFileOf, exampleDeskFile } from './desk.js';
import { globals } from './io.js';
import { claimPidFile, pidFileOf } from './pid-file.js';

interface SandboxFlags {
  port: number;
  smtpPort: number;
  data: string;
  now?: string;
}

export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('the real desk on a clock that you move, with a page on which you play everybody')
    .option('--port <port>', 'port of the page', portNumber, 8025)
    .option('--smtp-port <port>', 'port that takes mail', portNumber, 2525)
    .option('--data <dir>', 'folder of its database', 'data/sandbox')
    .option('--now <iso>', 'moment at which its clock starts, e.g. 2026-11-30T08:00:00Z')
    .action(async (flags: SandboxFlags, command: Command) => {
      const options = globals(command);
      const deskFile = options.config ? await deskFileOf(options) : exampleDeskFile();
      const log = makeLog(options.debug ? 'debug' : 'warn', process.stderr.isTTY);
      const data = resolve(flags.data);
      const database = databaseIn(data);
      claimPidFile(pidFileOf({ database, path: null }), 'name another folder with --data');
      const sandbox = await Sandbox.open({ deskFile, data, now: startOf(flags.now), log });
      const { desk } = deskFile;
      const smtp = pushInbox(
        { kind: 'smtp', host: '127.0.0.1', port: flags.smtpPort },
        {
          db: sandbox.db,
          clock: sandbox.clock,
          log,
          maxSize: deskFile.mail.maxSize,
          accepts: (address) => isDeskAddress(address, desk),
          onKept: () => sandbox.wake(),
        },
      );
      await smtp.start().catch((error: Error) => {
        throw error.message.includes('EADDRINUSE') ? taken(flags.smtpPort, '--smtp-port') : error;
      });
      const web = sandboxServer(sandbox);
      web.route(
        '/',
        consoleServer({
          gateway: sandbox.gateway,
          origin: `http://localhost:${flags.port}`,
          clock: systemClock,
          wake: () => sandbox.wake(),
          maxUpload: deskFile.mail.maxSize,
        }),
      );
      const server = await listen(web.fetch, flags.port);
      process.stdout.write(
        [
          `${desk.name} is open: http://localhost:${flags.port}/sandbox`,
          `Its console is http://localhost:${flags.port}/console; the links to sign in to it come into the mailboxes of its staff.`,
          `It takes mail to ${desk.address} on port ${flags.smtpPort} and sends nothing outside. Ctrl-C ends it.`,
          '',
        ].join('\n'),
      );
      const stop = async () => {
        server.close();
        await smtp.stop();
        await sandbox.close();
        process.exit(0);
      };
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Server> {
  return new Promise((done, failed) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => done(server as Server)) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? taken(port, '--port') : error);
    });
  });
}

function taken(port: number, flag: string): Advice {
  return new Advice(`port ${port} is taken, perhaps by a sandbox that still runs; name another with ${flag}`, 3);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('a port is a number from 1 to 65535');
  return port;
}

function startOf(text: string | undefined): number {
  if (text === undefined) return systemClock.now();
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Advice(`--now: "${text}" is no ISO moment such as 2026-11-30T08:00:00Z`, 2);
  return at;
}
