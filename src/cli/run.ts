import type { Command } from 'commander';
import { requireMail } from '../config/load.js';
import { secretsIn } from '../config/secrets.js';
import { Daemon } from '../daemon.js';
import { makeLog } from '../log.js';
import { deskFileOf, isSqlite } from './desk.js';
import { globals } from './io.js';
import { claimPidFile, pidFileOf } from './pid-file.js';

export function addRun(program: Command): void {
  program
    .command('run')
    .description('runs the desk until it is told to stop; SIGHUP takes up a changed desk file')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const secrets = [...secretsIn(file), process.env.POSTDESK_KEY ?? ''];
      const log = makeLog(options.debug ? 'debug' : file.log.level, process.stderr.isTTY, secrets);
      requireMail(file);
      if (isSqlite(file)) claimPidFile(pidFileOf(file));
      const daemon = await Daemon.start(file, log);
      const inboxes = daemon.inboxes.map((inbox) => inbox.source);
      const where = daemon.console === null ? '' : `; its console: ${daemon.console}`;
      log.info({ desk: file.desk.address, inboxes }, `the desk is open${where}`);
      const reload = async () => {
        try {
          await daemon.reload(await deskFileOf(options));
          log.info({}, 'the changed desk file is in use');
          return true;
        } catch (error) {
          const { message } = error as Error;
          log.error({}, `the changed desk file is refused, the running one stays:\n${message}`);
          return false;
        }
      };
      const end = (code: number) =>
        daemon.stop().then(
          () => process.exit(code),
          (error: unknown) => {
            log.error({ error }, 'closing failed');
            process.exit(1);
          },
        );
      const stop = (signal: string) => {
        log.info({ signal }, 'closing');
        void end(0);
      };
      daemon.listen({
        reload: () => void reload(),
        retired: ({ message, exitCode }) => {
          log.error({}, `${message}; closing`);
          void end(exitCode);
        },
      });
      process.on('SIGHUP', async () => {
        if (!(await reload())) return;
        await daemon.tellReloaded().catch((error: Error) => {
          log.error({ error: error.message }, 'the other processes could not be told; reload each of them');
        });
      });
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
}
