import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { Advice } from '../errors.js';
import { retryWebhook, type WebhookRow, type WebhookState, webhooksInState } from '../record/webhooks.js';
import { iso } from '../views.js';
import { withRecord } from './desk.js';
import { globals, idOf, numberOf, print, table } from './io.js';
import { momentsIn } from './moments.js';

const states: readonly WebhookState[] = ['waiting', 'sending', 'sent', 'failed'];

export function addWebhooks(program: Command): void {
  const webhooks = program.command('webhooks').description('messages to other programs');
  webhooks
    .command('list')
    .description('messages that were not taken yet, or those in one state')
    .option('--state <state>', states.join(', '))
    .option('--limit <n>', 'at most so many', '100')
    .action(async (flags: { state?: string; limit: string }, command: Command) => {
      const options = globals(command);
      const limit = numberOf('--limit', flags.limit);
      const wanted = states.filter((state) => (flags.state ? state === flags.state : state !== 'sent'));
      if (wanted.length === 0) throw new Advice(`--state: say one of ${states.join(', ')}`, 2);
      const [rows, desk] = await withRecord(
        options,
        async (db, file) => [await webhooksInState(db, wanted, limit), file.desk] as const,
      );
      const lines = rows.map((row) => line(row, momentsIn(desk)));
      print(options, rows.map(view), lines.length > 0 ? table(lines) : 'nothing waits');
    });
  webhooks
    .command('retry <id>')
    .description('posts a failed or waiting message within a minute')
    .action(async (id: string, _flags: object, command: Command) => {
      const options = globals(command);
      const done = await withRecord(options, (db) => retryWebhook(db, idOf(id), systemClock.now()));
      if (!done) throw new Advice(`${id} is no message that failed or waits; postdesk webhooks list shows which do`, 1);
      print(options, { id: idOf(id), done: 'retry' }, `retry: ${id}`);
    });
}

function view({ nextAt, createdAt, sentAt, body, ...rest }: WebhookRow) {
  const at = { createdAt: iso(createdAt), nextAt: iso(nextAt), sentAt: sentAt === null ? null : iso(sentAt) };
  return { ...rest, ...at, body: JSON.parse(body) as unknown };
}

function line(row: WebhookRow, moment: ReturnType<typeof momentsIn>): (string | number | null)[] {
  const why = row.lastError ? `${row.attempts} attempts: ${row.lastError}` : '';
  return [row.id, row.state, row.ticket, row.type, row.url, row.state === 'waiting' ? moment(row.nextAt) : '', why];
}
