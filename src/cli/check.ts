import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { tokensOf } from '../oauth2/desk.js';
import { checkFiles } from '../record/blob-care.js';
import { type Database, openDatabase, pendingMigrations } from '../record/database.js';
import { loadTemplates } from '../template-files.js';
import { makeCalendar } from '../time/calendar.js';
import { checkClock } from './check-clock.js';
import { checkDns, dnsOf } from './check-dns.js';
import { checkMail } from './check-mail.js';
import { faultLine } from './contents.js';
import { deskFileOf } from './desk.js';
import { attempt, type Finding, fault, findingLines, fine } from './findings.js';
import { globals, print } from './io.js';

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('tries it all: desk file, database, mail servers, templates, calendars, DNS, clock')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // A bad desk file is told whole by the error that it throws.
      const file = await deskFileOf(options);
      requireMail(file);
      const findings = await checkAll(file);
      print(options, findings, findingLines(findings).join('\n'));
      if (findings.some((one) => one.result === 'fault')) process.exitCode = 1;
    });
}

export async function checkAll(file: DeskFile): Promise<Finding[]> {
  const db = openDatabase(file.database);
  try {
    const record = await database(db);
    const usable = record.result === 'fine' && (await pendingMigrations(db)).length === 0;
    const tokens = tokensOf(file, { db, clock: systemClock, env: process.env });
    return [
      fine('desk file', file.path ?? ''),
      record,
      ...(usable ? await contents(db) : []),
      ...(await checkMail(file, tokens)),
      ...(await templates(file)),
      ...calendars(file),
      ...(await checkDns(file, dnsOf(process.env.POSTDESK_DNS))),
      ...(await checkClock(file, usable ? db : null, systemClock)),
    ];
  } finally {
    await db.destroy();
  }
}

function database(db: Database): Promise<Finding> {
  const cure = 'correct database in the desk file, or see whether its server is up and the user may make tables';
  return attempt('database', cure, async () => {
    const pending = await pendingMigrations(db);
    return pending.length > 0
      ? `reachable; ${pending.length} migrations are done at the next start`
      : 'reachable and up to date';
  });
}

/** The files beside the database, each compared with its hash. */
async function contents(db: Database): Promise<Finding[]> {
  const { files, faults } = await checkFiles(db);
  if (files === 0) return [];
  if (faults.length === 0) return [fine('contents', `${files} files beside the database are whole`)];
  return faults.map((one) => fault('contents', faultLine(one), 'put its file back from a backup: docs/storage.md'));
}

async function templates(file: DeskFile): Promise<Finding[]> {
  const { problems } = await loadTemplates(file.templates);
  if (problems.length === 0) return [fine('templates', file.templates ?? 'the shipped ones')];
  const cure = 'correct that line, then: postdesk templates check';
  return problems.map(({ path, line, message }) => fault('templates', `${path}:${line} ${message}`, cure));
}

function calendars({ desk }: DeskFile): Finding[] {
  const now = systemClock.now();
  return Object.values(desk.calendars).map((spec) => {
    const calendar = makeCalendar(spec);
    const state = calendar.isOpen(now) ? 'open now' : `closed now, opens ${calendar.format(calendar.nextOpening(now))}`;
    return fine(`calendar ${calendar.spec.name}`, state);
  });
}
