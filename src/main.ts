#!/usr/bin/env -S node --max-semi-space-size=4 --heap-growing-percent=50
/**
 * The command line. Each command is a file in cli/, loaded when it is run.
 *
 * V8 is told above to tidy up sooner than it would, or what is new and soon gone takes up most of a desk's memory
 * (docs/performance.md).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { Advice, isOutOfReach } from './errors.js';
import { packageRoot } from './paths.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

const program = new Command('postdesk')
  .description('a helpdesk that lives in a mailbox')
  .version(version)
  .option('--config <file>', 'the desk file (else POSTDESK_CONFIG, else ./postdesk.yaml)')
  .option('--json', 'print data as JSON')
  .option('--debug', 'more in the log, and stack traces');
/** By name, in the order of `--help`. A command's file brings along all that it needs: only that of the command that is run is loaded. */
const commands: Record<string, () => Promise<(program: Command) => void>> = {
  init: async () => (await import('./cli/init.js')).addInit,
  run: async () => (await import('./cli/run.js')).addRun,
  sandbox: async () => (await import('./cli/sandbox.js')).addSandbox,
  check: async () => (await import('./cli/check.js')).addCheck,
  connect: async () => (await import('./cli/connect.js')).addConnect,
  reload: async () => (await import('./cli/reload.js')).addReload,
  migrate: async () => (await import('./cli/migrate.js')).addMigrate,
  backup: async () => (await import('./cli/backup.js')).addBackup,
  restore: async () => (await import('./cli/restore.js')).addRestore,
  person: async () => (await import('./cli/person.js')).addPerson,
  retention: async () => (await import('./cli/retention.js')).addRetention,
  'send-test': async () => (await import('./cli/send-test.js')).addSendTest,
  reconcile: async () => (await import('./cli/reconcile.js')).addReconcile,
  replay: async () => (await import('./cli/replay.js')).addReplay,
  ticket: async () => (await import('./cli/ticket.js')).addTicket,
  queue: async () => (await import('./cli/queue.js')).addQueue,
  deadlines: async () => (await import('./cli/queue.js')).addQueue,
  why: async () => (await import('./cli/why.js')).addWhy,
  outbox: async () => (await import('./cli/outbox.js')).addOutbox,
  quarantine: async () => (await import('./cli/quarantine.js')).addQuarantine,
  token: async () => (await import('./cli/token.js')).addToken,
  webhooks: async () => (await import('./cli/webhooks.js')).addWebhooks,
  read: async () => (await import('./cli/read.js')).addRead,
  sla: async () => (await import('./cli/sla.js')).addSla,
  simulate: async () => (await import('./cli/simulate.js')).addSimulate,
  templates: async () => (await import('./cli/templates.js')).addTemplates,
  docs: async () => (await import('./cli/docs.js')).addDocs,
};
for (const add of await wanted(process.argv.slice(2))) add(program);
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

/** Every command that is named, as one name may be a value; all where none is, for the help and for whoever misspelt one. */
async function wanted(args: string[]): Promise<Set<(program: Command) => void>> {
  const named = args.flatMap((arg) => (Object.hasOwn(commands, arg) ? (commands[arg] ?? []) : []));
  const all = args.includes('--version') ? [] : Object.values(commands);
  return new Set(await Promise.all((named.length > 0 ? named : all).map((load) => load())));
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
