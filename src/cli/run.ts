import type { Command } from 'commander';
import { requireMail } from '../config/load.js';
import { Daemon } from '../daemon.js';
import { makeLog } from '../log.js';
import { deskFileOf } from './desk.js';
import { globals } from './io.js';
import { claimPidFile, pidFileOf } from './pid-file.js';

export function addRun(program: Command): void {
  program
    .command('run')
    .description('runs the desk until it is told to stop; SIGHUP takes up a changed desk file')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const log = makeLog(options.debug ? 'debug' : file.log.level, process.stderr.isTTY);
      requireMail(file);
      claimPidFile(pidFileOf(file), file.database.startsWith('sqlite:'));
      const daemon = await Daemon.start(file, log);
      log.info({ desk: file.desk.address, inboxes: daemon.inboxes.map((inbox) => inbox.source) }, 'the desk is open');
      process.on('SIGHUP', () => {
        deskFileOf(options)
          .then((changed) => daemon.reload(changed))
          .then(
            () => log.info({}, 'the changed desk file is in use'),
            (error: Error) =>
              log.error({}, `the changed desk file is refused, the running one stays:\n${error.message}`),
          );
      });
      const stop = (signal: string) => {
        log.info({ signal }, 'closing');
        daemon.stop().then(
          () => process.exit(0),
          (error: unknown) => {
            log.error({ error }, 'closing failed');
            process.exit(1);
          },
        );
      };
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
}
