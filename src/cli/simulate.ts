import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Desk } from '../domain/desk.js';
import { mailName } from '../domain/mail-names.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { beginningOf, endOf } from '../reports/period.js';
import { type Difference, differences } from '../simulate/against.js';
import { readFolder } from '../simulate/folder.js';
import type { Dated, Happening } from '../simulate/happening.js';
import { type Original, readOriginal } from '../simulate/original.js';
import { Simulation } from '../simulate/simulation.js';
import { iso } from '../views.js';
import { calendarOf } from '../workflow/calendars.js';
import { deskFileOf } from './desk.js';
import { globals, oneLine, print } from './io.js';

interface SimulateFlags {
  from?: string;
  to?: string;
  against?: boolean;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate <source>')
    .description('what the desk would have done with mails that were received before; nothing is sent')
    .option('--from <iso-date>', 'tells what happens from then on; without it, from the first mail')
    .option('--to <iso-date>', 'goes on until then; without it, to the end of the record, or the last mail of a folder')
    .option('--against', 'tells only what differs from what did happen; for the database of a desk')
    .addHelpText(
      'after',
      '\nThe source is a folder of .eml files, an SQLite database, or the postgres:// address of one.',
    )
    .action(async (source: string, flags: SimulateFlags, command: Command) => {
      const options = globals(command);
      const deskFile = await deskFileOf(options);
      const { desk } = deskFile;
      const original = (await isFolder(source)) ? null : await readOriginal(source);
      try {
        if (flags.against && !original) {
          throw new Advice('--against needs the database of a desk: mails alone do not tell what happened', 2);
        }
        const { mails, leftOut } = original?.recording ?? (await readFolder(source));
        const first = mails[0]?.at ?? original?.last ?? 0;
        const end = original?.last ?? mails.at(-1)?.at ?? 0;
        const from = flags.from === undefined ? first : beginningOf(flags.from, desk.timezone, '--from');
        const to = flags.to === undefined ? end : endOf(flags.to, desk.timezone, '--to') - 1;
        const simulation = await Simulation.open(deskFile, original, Math.min(first, to));
        try {
          await simulation.play(mails, to);
          const told = { desk, from, to, leftOut, happened: within(simulation.happened, from, to) };
          const differing =
            flags.against && original
              ? compare(original, simulation.happened, await simulation.deadlines(), from, to)
              : null;
          const notes = [...leftOut.map((one) => `left out ${one}`), ...(original?.unrepeatable ?? [])];
          if (differing)
            print(options, { differences: differing.map(asJson), notes }, againstText(desk, differing, notes));
          else print(options, { happened: told.happened.map(asJson), notes }, happenedText(desk, told.happened, notes));
        } finally {
          await simulation.close();
        }
      } finally {
        await original?.close();
      }
    });
}

async function isFolder(source: string): Promise<boolean> {
  if (/^postgres(ql)?:\/\//.test(source)) return false;
  const found = await stat(source).catch(() => null);
  if (!found) throw new Advice(`there is no ${source}; name a folder of .eml files or the database of a desk`, 2);
  return found.isDirectory();
}

function within<T extends { at: Instant }>(all: readonly T[], from: Instant, to: Instant): T[] {
  return all.filter(({ at }) => at >= from && at <= to);
}

function compare(
  original: Original,
  happened: readonly Happening[],
  deadlines: readonly Dated[],
  from: Instant,
  to: Instant,
): Difference[] {
  const begun = (all: readonly Dated[]) => all.filter(({ startedAt }) => startedAt <= to);
  const now = { happened: within(happened, from, to), deadlines: begun(deadlines) };
  return differences({ happened: within(original.happened, from, to), deadlines: begun(original.deadlines) }, now);
}

/** Moments as ISO, whatever they are called. */
function asJson(one: Happening | Difference): object {
  const moments = ['at', 'before', 'now'];
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, moments.includes(name) && value !== null ? iso(value) : value]),
  );
}

function happenedText(desk: Desk, happened: Happening[], notes: string[]): string {
  const calendar = calendarOf(desk);
  const lines = happened.map((one) => {
    const head = `${calendar.format(one.at)}  ${(one.ticket ?? '-').padEnd(8)}  ${one.kind.padEnd(8)}  `;
    return head + oneLine(inWords(one));
  });
  return [...(lines.length > 0 ? lines : ['nothing would have happened']), ...notes.map(oneLine)].join('\n');
}

function inWords(one: Happening): string {
  switch (one.kind) {
    case 'mail in':
      return `from ${one.from || 'nobody'}: ${one.subject} (${one.outcome})`;
    case 'move':
      return `${one.from === null ? '' : `${one.from} `}to ${one.to} by ${one.by}: ${one.note}`;
    case 'mail out':
      return `${mailName(one.template)} to ${one.to}: ${one.subject}`;
    case 'deadline':
      return one.what;
  }
}

function againstText(desk: Desk, found: Difference[], notes: string[]): string {
  const calendar = calendarOf(desk);
  const lines = found.map(({ ticket, about, what, before, now }) => {
    const was = about === 'deadline' ? 'due' : about === 'mail' ? 'went out' : 'happened';
    const how =
      before === null
        ? `in addition, ${calendar.format(now ?? 0)}`
        : now === null
          ? `not at all; it ${was} ${calendar.format(before)}`
          : `${calendar.format(now)} instead of ${calendar.format(before)}`;
    return `${(ticket ?? '-').padEnd(8)}  ${about.padEnd(8)}  ${oneLine(what)}: ${how}`;
  });
  return [...(lines.length > 0 ? lines : ['nothing would have been different']), ...notes.map(oneLine)].join('\n');
}
