#!/usr/bin/env node
/** The command line. Each command is a file in cli/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addBackup } from './cli/backup.js';
import { addCheck } from './cli/check.js';
import { addConnect } from './cli/connect.js';
import { addDocs } from './cli/docs.js';
import { addInit } from './cli/init.js';
import { addMigrate } from './cli/migrate.js';
import { addOutbox } from './cli/outbox.js';
import { addPerson } from './cli/person.js';
import { addQuarantine } from './cli/quarantine.js';
import { addQueue } from './cli/queue.js';
import { addRead } from './cli/read.js';
import { addReconcile } from './cli/reconcile.js';
import { addReload } from './cli/reload.js';
import { addReplay } from './cli/replay.js';
import { addRestore } from './cli/restore.js';
import { addRetention } from './cli/retention.js';
import { addRun } from './cli/run.js';
import { addSandbox } from './cli/sandbox.js';
import { addSendTest } from './cli/send-test.js';
import { addSimulate } from './cli/simulate.js';
import { addSla } from './cli/sla.js';
import { addTemplates } from './cli/templates.js';
import { addTicket } from './cli/ticket.js';
import { addToken } from './cli/token.js';
import { addWebhooks } from './cli/webhooks.js';
import { addWhy } from './cli/why.js';
import { Advice, isOutOfReach } from './errors.js';
import { packageRoot } from './paths.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

const program = new Command('postdesk')
  .description('a helpdesk that lives in a mailbox')
  .version(version)
  .option('--config <file>', 'the desk file (else POSTDESK_CONFIG, else ./postdesk.yaml)')
  .option('--json', 'print data as JSON')
  .option('--debug', 'more in the log, and stack traces');
const commands = [
  addInit,
  addRun,
  addSandbox,
  addCheck,
  addConnect,
  addReload,
  addMigrate,
  addBackup,
  addRestore,
  addPerson,
  addRetention,
  addSendTest,
  addReconcile,
  addReplay,
  addTicket,
  addQueue,
  addWhy,
  addOutbox,
  addQuarantine,
  addToken,
  addWebhooks,
  addRead,
  addSla,
  addSimulate,
  addTemplates,
  addDocs,
];
for (const add of commands) add(program);
tellInOneLine(program, 'postdesk');
// Whoever reads it has heard enough, as `head` does. Words on standard error that nobody hears end nothing.
process.stdout.on('error', endQuietly);
process.stderr.on('error', () => {});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failed(error);
  // What was opened before the failure must not keep a dead program alive; what is still to be written goes out first.
  setTimeout(() => process.exit(), 200).unref();
}

/** One line that says what to do; 1 a finding, 2 wrong usage, 3 cannot reach. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = sentence(error);
  const debug = process.argv.includes('--debug');
  process.stderr.write(`postdesk: ${message}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (error instanceof Advice) return error.exitCode;
  return isOutOfReach(error) ? 3 : 1;
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function sentence(error: unknown): string {
  const { code, message = String(error) } = (error ?? {}) as { code?: unknown; message?: string };
  if (code === 'SQLITE_READONLY')
    return 'the database may not be written: run this as the user that runs the desk (postdesk check says more)';
  // Of the system, of SQLite and of PostgreSQL.
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL|53100)$/.test(String(code)))
    return 'a disk is full: make room on that of the database, and of the file to be written if there is one, and try again';
  return message;
}

/** Of wrong usage too, with the command that shows the right one. */
function tellInOneLine(command: Command, path: string): void {
  command.exitOverride();
  command.configureOutput({
    outputError: (text, write) => {
      const what = text
        .trim()
        .replace(/^error: /, '')
        .replace(/\.?\n/g, ' ');
      write(`postdesk: ${what.replace(/\.$/, '')}; see: ${path} --help\n`);
    },
  });
  for (const sub of command.commands) tellInOneLine(sub, `${path} ${sub.name()}`);
}
