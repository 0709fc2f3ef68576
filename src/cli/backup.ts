import { resolve } from 'node:path';
import type { Command } from 'commander';
import { backUpTo } from '../record/backup.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';

export function addBackup(program: Command): void {
  program
    .command('backup <file>')
    .description('copies all of an SQLite desk into one new file, also while the desk runs')
    .action(async (name: string, _flags: object, command: Command) => {
      const options = globals(command);
      const { database } = await deskFileOf(options);
      const file = resolve(name);
      const { size, missing } = await backUpTo(database, file);
      const gaps = missing.map((hash) => `\nMISSING the content ${hash}: its file is gone or damaged`);
      print(options, { file, size, missing }, `${file}: ${size} bytes${gaps.join('')}`);
      if (missing.length > 0) process.exitCode = 1;
    });
}
