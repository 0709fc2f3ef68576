import { resolve } from 'node:path';
import type { Command } from 'commander';
import { backUpTo } from '../record/backup.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';

export function addBackup(program: Command): void {
  program
    .command('backup <file>')
    .description('copies the SQLite database into a new file, also while the desk runs')
    .action(async (name: string, _flags: object, command: Command) => {
      const options = globals(command);
      const { database } = await deskFileOf(options);
      const file = resolve(name);
      const size = await backUpTo(database, file);
      print(options, { file, size }, `${file}: ${size} bytes`);
    });
}
