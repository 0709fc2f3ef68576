import { resolve } from 'node:path';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { Advice } from '../errors.js';
import { type Restored, restoreFrom } from '../record/restore.js';
import { iso } from '../views.js';
import { deskFileOf } from './desk.js';
import { counted, globals, print } from './io.js';
import { pidFileOf, runningIn } from './pid-file.js';

export function addRestore(program: Command): void {
  program
    .command('restore <file>')
    .description('puts a backup in the place of the SQLite database; the desk must not run')
    .option('--force', 'also where there is a database already, which is moved aside')
    .action(async (name: string, flags: { force?: boolean }, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const running = runningIn(pidFileOf(file));
      if (running !== null) throw new Advice(`process ${running} runs this desk; stop it first`);
      const stamp = iso(systemClock.now()).replace(/[:.]/g, '-');
      const restored = await restoreFrom(file.database, resolve(name), flags.force ?? false, stamp);
      print(options, restored, lines(restored).join('\n'));
      if (restored.missing.length > 0) process.exitCode = 1;
    });
}

function lines({ tickets, mails, contents, missing, maybeSent, migrations, before }: Restored): string[] {
  return [
    `restored: ${counted(tickets, 'ticket')}, ${counted(mails, 'mail')} in the ledger, ${counted(contents - missing.length, 'content')} whole`,
    ...missing.map((hash) => `MISSING the content ${hash}: it is not in the backup, or not as it was`),
    ...(before === null ? [] : [`what was there before is now ${before}`]),
    ...(maybeSent === 0
      ? []
      : [
          `${maybeSent} mails wait to be sent and may have gone out since the backup was taken; see: postdesk outbox list`,
          '  (those that must not go again: postdesk outbox cancel ID, before the desk runs)',
        ]),
    ...(migrations === 0 ? [] : [`it is of an older Postdesk; run: postdesk migrate (${migrations} migrations)`]),
    'now run: postdesk reconcile, which takes in the mails that came since the backup and still stand in the folders;',
    'then: postdesk run',
    'it handles those mails again, and customers may read what they caused a second time, in new mails;',
    'what was done in the console since the backup is lost: docs/storage.md, "Restore", says what to do before it runs',
  ];
}
