import { resolveMx } from 'node:dns/promises';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { smtpCourier } from '../deliver/courier.js';
import { checkImap } from '../intake/check.js';
import { openDatabase, pendingMigrations } from '../record/database.js';
import { loadTemplates } from '../template-files.js';
import { makeCalendar } from '../time/calendar.js';
import { deskFileOf } from './desk.js';
import { globals, print } from './io.js';

/** `fault` makes the desk unable to run; `note` is worth knowing. */
interface Finding {
  of: string;
  result: 'fine' | 'note' | 'fault';
  detail: string;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('tries it all: desk file, database, mail servers, templates, calendars, DNS')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      // A bad desk file is told whole by the error that it throws.
      const file = await deskFileOf(options);
      requireMail(file);
      const findings: Finding[] = [{ of: 'desk file', result: 'fine', detail: file.path ?? '' }];
      for (const check of [database, inboxes, outgoing, templates, calendars, dns])
        findings.push(...(await check(file)));
      const marks = { fine: 'ok  ', note: 'note', fault: 'BAD ' };
      print(options, findings, findings.map((one) => `${marks[one.result]} ${one.of}: ${one.detail}`).join('\n'));
      if (findings.some((one) => one.result === 'fault')) process.exitCode = 1;
    });
}

async function attempt(of: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { of, result: 'fine', detail: await work() };
  } catch (error) {
    return { of, result: 'fault', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function database({ database: url }: DeskFile): Promise<Finding[]> {
  const db = openDatabase(url);
  try {
    const finding = await attempt('database', async () => {
      const pending = await pendingMigrations(db);
      return pending.length > 0
        ? `reachable; ${pending.length} migrations are done at the next start`
        : 'reachable and up to date';
    });
    return [finding];
  } finally {
    await db.destroy();
  }
}

async function inboxes({ mail }: DeskFile): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const config of mail.in) {
    if (config.kind === 'imap')
      findings.push(await attempt(`imap ${config.user}@${config.host}`, () => checkImap(config, systemClock)));
    else
      findings.push({
        of: config.kind,
        result: 'note',
        detail: `listens on ${config.host}:${config.port} when it runs`,
      });
  }
  return findings;
}

async function outgoing({ mail }: DeskFile): Promise<Finding[]> {
  const { out } = mail;
  if (!out) return [];
  const finding = await attempt(`smtp ${out.host}`, async () => {
    const courier = smtpCourier(out, systemClock);
    try {
      await courier.verify();
    } finally {
      courier.close();
    }
    return `takes our mail${out.dkim ? ', signed by DKIM' : ''}`;
  });
  return [finding];
}

async function templates(file: DeskFile): Promise<Finding[]> {
  const { problems } = await loadTemplates(file.templates);
  if (problems.length === 0) return [{ of: 'templates', result: 'fine', detail: file.templates ?? 'the shipped ones' }];
  return problems.map(({ path, line, message }) => ({
    of: 'templates',
    result: 'fault',
    detail: `${path}:${line} ${message}`,
  }));
}

async function calendars({ desk }: DeskFile): Promise<Finding[]> {
  const now = systemClock.now();
  return Object.values(desk.calendars).map((spec) => {
    const calendar = makeCalendar(spec);
    const state = calendar.isOpen(now) ? 'open now' : `closed now, opens ${calendar.format(calendar.nextOpening(now))}`;
    return { of: `calendar ${calendar.spec.name}`, result: 'fine', detail: state };
  });
}

/** Mail to the desk's domain must arrive somewhere; on a closed network that cannot be told. */
async function dns({ desk }: DeskFile): Promise<Finding[]> {
  const domain = desk.address.split('@')[1] ?? '';
  try {
    const hosts = await resolveMx(domain);
    return [
      { of: 'dns', result: 'fine', detail: `${domain} takes mail at ${hosts.map((host) => host.exchange).join(', ')}` },
    ];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return [
      {
        of: 'dns',
        result: 'note',
        detail: `no MX for ${domain} (${code}): make sure that mail to ${desk.address} arrives`,
      },
    ];
  }
}
