import type { Command } from 'commander';
import { DateTime } from 'luxon';
import { systemClock } from '../clock.js';
import { openDeadlines } from '../record/deadlines.js';
import { deadlineView, queuesOf } from '../views.js';
import { withRecord } from './desk.js';
import { globals, print, table } from './io.js';
import { momentsIn } from './moments.js';

export function addQueue(program: Command): void {
  program
    .command('queue')
    .description('queues of the developers and staging slots of the apps')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const data = await withRecord(options, (db, { desk }) => queuesOf(db, desk));
      const rows = [
        ...data.developers.flatMap(({ email, inDevelopment: working, queue }) => [
          ...working.map((one) => [email, 'in development', one.key, one.topPriority ? 'top' : '', one.title]),
          ...queue.map((one, at) => [email, `${at + 1}.`, one.key, one.topPriority ? 'top' : '', one.title]),
        ]),
        ...data.staging.flatMap(({ app, holder, waiting }) => [
          [
            `staging ${app}`,
            holder ? 'held by' : 'free',
            holder?.key ?? '',
            holder?.topPriority ? 'top' : '',
            holder?.title ?? '',
          ],
          ...waiting.map((one, at) => [
            `staging ${app}`,
            `${at + 1}.`,
            one.key,
            one.topPriority ? 'top' : '',
            one.title,
          ]),
        ]),
      ];
      print(options, data, rows.length > 0 ? table(rows) : 'nothing is planned');
    });
  program
    .command('deadlines')
    .description('open deadlines, the next one first')
    .option('--today', 'only those due by the end of today, the overdue ones too')
    .action(async (flags: { today?: boolean }, command: Command) => {
      const options = globals(command);
      const [deadlines, desk] = await withRecord(options, async (db, { desk }) => {
        const today = DateTime.fromMillis(systemClock.now(), { zone: desk.timezone });
        const until = flags.today ? today.endOf('day').toMillis() : Number.POSITIVE_INFINITY;
        return [(await openDeadlines(db)).filter(({ dueAt }) => dueAt <= until), desk] as const;
      });
      const data = deadlines.map(deadlineView);
      const moment = momentsIn(desk);
      const rows = data.map((one) => [
        moment(one.dueAt),
        one.ticket,
        one.kind,
        one.of ? `of ${one.of}, step ${one.step + 1}` : '',
      ]);
      print(
        options,
        data,
        rows.length > 0 ? table(rows) : flags.today ? 'nothing is due today' : 'no deadline is open',
      );
    });
}
