import type { Command } from 'commander';
import { requireMail } from '../config/load.js';
import { needingRestart } from '../config/restart.js';
import { secretsIn } from '../config/secrets.js';
import type { DeskFile } from '../config/types.js';
import { Daemon } from '../daemon/daemon.js';
import type { Desk } from '../domain/desk.js';
import { type Log, makeLog } from '../log.js';
import type { Database } from '../record/database.js';
import { checkTickets } from './check-tickets.js';
import { deskFileOf, isSqlite } from './desk.js';
import { globals } from './io.js';
import { claimPidFile, pidFileOf } from './pid-file.js';
import { withoutRestart } from './reload.js';
import { answerReload, type ReloadAnswer } from './reload-answer.js';

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
      // Found by its pid file before it is open, it must not die of being asked to reload.
      let askedEarly = false;
      let onHangUp = () => {
        askedEarly = true;
      };
      process.on('SIGHUP', () => onHangUp());
      if (isSqlite(file)) claimPidFile(pidFileOf(file), 'reload it: postdesk reload');
      const daemon = await Daemon.start(file, log);
      const inboxes = daemon.inboxes.map((inbox) => inbox.source);
      const where = daemon.console === null ? '' : `; its console: ${daemon.console}`;
      log.info({ desk: file.desk.address, inboxes }, `the desk is open${where}`);
      await warnOfTickets(file.desk, daemon.db, log);
      const reload = async () => {
        const answer = await taken(daemon, file, () => deskFileOf(options), log);
        if (isSqlite(file)) answerReload(pidFileOf(file), answer);
        return answer.refused === null;
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
      const reloadAll = async () => {
        if (!(await reload())) return;
        await daemon.tellReloaded().catch((error: Error) => {
          log.error({ error: error.message }, 'the other processes could not be told; reload each of them');
        });
      };
      onHangUp = () => void reloadAll();
      if (askedEarly) onHangUp();
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
}

/** Takes up the desk file as it is by now; what was made at the start stays that of `started`. */
async function taken(
  daemon: Daemon,
  started: DeskFile,
  read: () => Promise<DeskFile>,
  log: Log,
): Promise<ReloadAnswer> {
  let changed: DeskFile;
  try {
    changed = await read();
    await daemon.reload(changed);
  } catch (error) {
    const { message } = error as Error;
    log.error({}, `the changed desk file is refused, the running one stays:\n${message}`);
    return { refused: message, restart: [] };
  }
  const restart = needingRestart(started, changed);
  log.info(restart.length > 0 ? { restart } : {}, `the changed desk file is in use${withoutRestart(restart)}`);
  await warnOfTickets(changed.desk, daemon.db, log);
  return { refused: null, restart };
}

/** No reason not to run, nor is it one that they cannot be looked at. */
async function warnOfTickets(desk: Desk, db: Database, log: Log): Promise<void> {
  const findings = await checkTickets(desk, db).catch((error: unknown) => {
    log.warn({ error: String(error) }, 'open tickets could not be held against the desk file');
    return [];
  });
  for (const { detail, cure } of findings) log.warn({}, `${detail}: ${cure}`);
}
