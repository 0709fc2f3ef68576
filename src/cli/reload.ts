import { basename } from 'node:path';
import type { Command } from 'commander';
import { Advice } from '../errors.js';
import { announceReload } from '../processes/company.js';
import { deskFileOf, isSqlite, withRecord } from './desk.js';
import { globals, print } from './io.js';
import { pidFileOf, runningIn } from './pid-file.js';

export function addReload(program: Command): void {
  program
    .command('reload')
    .description('has the running desk, all its processes, take up the changed desk file')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // Read here too: whoever changed it learns at once what is wrong with it.
      const file = await deskFileOf(options);
      const name = basename(file.path ?? 'its desk file');
      if (!isSqlite(file)) {
        const processes = await withRecord(options, (db) => announceReload(db));
        if (processes === 0) throw new Advice('no process runs this desk; start one: postdesk run');
        const words = `${processes} ${processes === 1 ? 'process' : 'processes'} of this desk will take up the ${name} of their machines within seconds; their logs say what came of it`;
        return print(options, { processes }, words);
      }
      const pidFile = pidFileOf(file);
      const pid = runningIn(pidFile);
      if (pid === null) throw new Advice(`no desk runs here (by ${pidFile}); start it: postdesk run`);
      signal(pid);
      print(options, { pid }, `process ${pid} takes up ${name}; its log says what came of it`);
    });
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
