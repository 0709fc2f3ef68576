import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import type { Database } from '../record/database.js';
import { allTickets, eventsOf } from '../record/tickets.js';
import type { History } from '../reports/history.js';
import { beginningOf, endOf } from '../reports/period.js';
import { type Account, type Sla, slaOf, type Times } from '../reports/sla.js';
import { formatSpan } from '../time/words.js';
import { iso } from '../views.js';
import { withRecord } from './desk.js';
import { globals, plain, print, table } from './io.js';

interface SlaFlags {
  from?: string;
  to?: string;
}

export function addSla(program: Command): void {
  program
    .command('sla')
    .description('deadlines met and missed, and how long things took, by category and by person')
    .option('--from <iso-date>', 'first day; without it, from the beginning')
    .option('--to <iso-date>', 'last day; without it, until now')
    .action(async (flags: SlaFlags, command: Command) => {
      const options = globals(command);
      const { period, sla } = await withRecord(options, async (db, { desk }) => {
        const period = {
          from: flags.from === undefined ? 0 : beginningOf(flags.from, desk.timezone, '--from'),
          to: flags.to === undefined ? systemClock.now() : endOf(flags.to, desk.timezone, '--to'),
        };
        return { period, sla: slaOf(desk, await histories(db), period) };
      });
      const from = flags.from === undefined ? null : iso(period.from);
      print(options, { from, to: iso(period.to), ...sla }, textOf(sla));
    });
}

async function histories(db: Database): Promise<History[]> {
  const found: History[] = [];
  for (const ticket of await allTickets(db)) found.push({ ticket, events: await eventsOf(db, ticket.key) });
  return found;
}

function textOf({ all, categories, people }: Sla): string {
  const accounts: [string, Account][] = [
    ...categories.map((one): [string, Account] => [one.label, one]),
    ...people.map((one): [string, Account] => [one.name, one]),
    ['all', all],
  ];
  const kept = accounts.flatMap(([name, { deadlines, met, missed }]) => [
    ...Object.entries(deadlines).map(([kind, count]) => [name, kind, count.met, count.missed, share(count)]),
    [name, 'all', met, missed, share({ met, missed })],
  ]);
  const times = accounts.flatMap(([name, account]) =>
    timesIn(account).map(([what, { business, wall }]) => [
      name,
      what,
      business.count,
      span(business.medianMinutes),
      span(business.p90Minutes),
      span(wall.medianMinutes),
      span(wall.p90Minutes),
    ]),
  );
  return plain(
    [
      table([['', 'deadline', 'met', 'missed', 'in time'], ...kept]),
      '',
      table([['', 'time', 'count', 'business median', '90%', 'wall median', '90%'], ...times]),
    ].join('\n'),
  );
}

function timesIn({ toAssign, toFirstAnswer, waitingForCustomer, inStage }: Account): [string, Times][] {
  const named: [string, Times | null][] = [
    ['to assign', toAssign],
    ['to first answer', toFirstAnswer],
    ['waiting for the customer', waitingForCustomer],
    ...Object.entries(inStage).map(([stage, times]): [string, Times] => [`in ${stage}`, times]),
  ];
  return named.flatMap(([what, times]): [string, Times][] => (times ? [[what, times]] : []));
}

function share({ met, missed }: { met: number; missed: number }): string {
  return met + missed === 0 ? '-' : `${Math.round((100 * met) / (met + missed))}%`;
}

function span(minutes: number): string {
  return formatSpan(minutes * 60_000);
}
