import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { originOf } from '../console/origin.js';
import { tokensOf } from '../oauth2/desk.js';
import type { Database } from '../record/database.js';
import { noMailYet } from '../record/ledger.js';
import { makeCalendar } from '../time/calendar.js';
import { isLoopback } from '../tls.js';
import { checkClock } from './check-clock.js';
import { checkDatabase } from './check-database.js';
import { checkDns, dnsOf } from './check-dns.js';
import { checkFlow } from './check-flow.js';
import { checkMail } from './check-mail.js';
import { checkStaff } from './check-staff.js';
import { checkTemplates } from './check-templates.js';
import { checkTickets } from './check-tickets.js';
import { deskFileOf, fileOfMissing, openToLook } from './desk.js';
import { exitCodeOf, type Finding, findingLines, fine, note } from './findings.js';
import { globals, print } from './io.js';
import { momentsIn } from './moments.js';

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('tries it all: desk file, database, open tickets, mail servers, templates, calendars, DNS, clock')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // A bad desk file is told whole by the error that it throws.
      const file = await deskFileOf(options);
      requireMail(file);
      const findings = await checkAll(file);
      print(options, findings, findingLines(findings).join('\n'));
      process.exitCode = exitCodeOf(findings);
    });
}

async function checkAll(file: DeskFile): Promise<Finding[]> {
  const db = openToLook(file.database);
  try {
    const { usable, findings } = await checkDatabase(file.database, db);
    const tokens = tokensOf(file, { db, clock: systemClock, env: process.env });
    return [
      fine('desk file', file.path ?? ''),
      ...checkStaff(file.desk),
      ...findings,
      ...(usable ? await checkTickets(file.desk, db) : []),
      ...(await checkMail(file, tokens, await isNew(file, db))),
      ...(await checkTemplates(file)),
      ...calendars(file),
      ...checkFlow(file.desk, systemClock.now()),
      ...consoleLinks(file),
      ...(await checkDns(file, dnsOf(process.env.POSTDESK_DNS))),
      ...(await checkClock(file, usable ? db : null, systemClock)),
    ];
  } finally {
    await db.destroy();
  }
}

async function isNew({ database }: DeskFile, db: Database): Promise<boolean> {
  return fileOfMissing(database) !== null || (await noMailYet(db).catch(() => false));
}

function calendars({ desk }: DeskFile): Finding[] {
  const now = systemClock.now();
  return Object.values(desk.calendars).map((spec) => {
    const calendar = makeCalendar(spec);
    const state = calendar.isOpen(now) ? 'open now' : `closed now, opens ${momentsIn(desk)(calendar.nextOpening(now))}`;
    return fine(`calendar ${calendar.spec.name}`, state);
  });
}

/** Links of a console that others reach than this machine. */
function consoleLinks({ http }: DeskFile): Finding[] {
  if (http.url !== null || isLoopback(http.host)) return [];
  const detail = `listens on ${http.host}:${http.port}, and its links lead to ${originOf(http)}, which is right on this machine alone`;
  return [note('console', detail, 'say http.url in the desk file: where the browsers of your staff reach it')];
}
