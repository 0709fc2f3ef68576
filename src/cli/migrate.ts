import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { migrate, openDatabase } from '../record/database.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('brings the database up to date; an SQLite file is copied first')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const { database } = await deskFileOf(options);
      const db = openDatabase(database);
      try {
        const done = await migrate(db, database, systemClock.now());
        print(
          options,
          { done },
          done.length > 0 ? done.map((name) => `done: ${name}`).join('\n') : 'the database is up to date',
        );
      } finally {
        await db.destroy();
      }
    });
}
