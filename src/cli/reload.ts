import { basename } from 'node:path';
import type { Command } from 'commander';
import { Advice } from '../errors.js';
import { announceReload } from '../processes/company.js';
import { checkTickets } from './check-tickets.js';
import { deskFileOf, isSqlite, withRecord } from './desk.js';
import { findingLines } from './findings.js';
import { globals, print } from './io.js';
import { pidFileOf, runningIn } from './pid-file.js';
import { askedToReload, type ReloadAnswer } from './reload-answer.js';

export function addReload(program: Command): void {
  program
    .command('reload')
    .description('has the running desk, all its processes, take up the changed desk file')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // Read here too: whoever changed it learns at once what is wrong with it.
      const file = await deskFileOf(options);
      const name = basename(file.path ?? 'its desk file');
      const tickets = () => withRecord(options, (db) => checkTickets(file.desk, db));
      if (!isSqlite(file)) {
        const processes = await withRecord(options, (db) => announceReload(db));
        if (processes === 0) throw new Advice('no process runs this desk; start one: postdesk run');
        const words = `${processes} ${processes === 1 ? 'process' : 'processes'} of this desk will take up the ${name} of their machines within seconds; their logs say what came of it`;
        const findings = await tickets();
        return print(options, { processes, findings }, [words, ...findingLines(findings)].join('\n'));
      }
      const pidFile = pidFileOf(file);
      const pid = runningIn(pidFile);
      if (pid === null) throw new Advice(`no desk runs here (by ${pidFile}); start it: postdesk run`);
      const answer = await askedToReload(pidFile, () => signal(pid));
      if (answer?.refused) throw new Advice(`process ${pid} refused ${name}, and goes on as before: ${answer.refused}`);
      const findings = await tickets();
      const words = [outcome(answer, pid, name), ...findingLines(findings)];
      print(options, { pid, inUse: answer !== null, restart: answer?.restart ?? [], findings }, words.join('\n'));
    });
}

function outcome(answer: ReloadAnswer | null, pid: number, name: string): string {
  if (answer === null) return `process ${pid} takes up ${name}, and is still at it; its log will say what came of it`;
  return `process ${pid} uses the changed ${name}${withoutRestart(answer.restart)}`;
}

/** What is said of keys that are in use only later; nothing where there are none. */
export function withoutRestart(keys: readonly string[]): string {
  return keys.length === 0 ? '' : `, but for what needs a restart: ${keys.join(', ')}`;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGHUP');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Advice(
      code === 'EPERM'
        ? `process ${pid} belongs to another user; run this as that user`
        : `process ${pid} has just ended; start the desk: postdesk run`,
    );
  }
}
