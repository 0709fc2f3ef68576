import { basename } from 'node:path';
import type { Command } from 'commander';
import { Advice } from '../errors.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';
import { pidFileOf, runningIn } from './pid-file.js';

export function addReload(program: Command): void {
  program
    .command('reload')
    .description('has the running desk take up its changed desk file')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // Read here too: whoever changed it learns at once what is wrong with it.
      const file = await deskFileOf(options);
      const pidFile = pidFileOf(file);
      const pid = runningIn(pidFile);
      if (pid === null) throw new Advice(`no desk runs here (by ${pidFile}); start it: postdesk run`);
      signal(pid);
      const name = basename(file.path ?? 'its desk file');
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
