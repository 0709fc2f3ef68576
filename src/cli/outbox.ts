import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { mailName } from '../domain/mail-names.js';
import { isKey, withoutTokens } from '../domain/tokens.js';
import { Advice } from '../errors.js';
import { changeSending } from '../gateway/handling.js';
import { readHere } from '../gateway/reception.js';
import { deciding } from '../record/database.js';
import { type OutboxRow, type OutboxState, outboxById, outboxInState, rawOfSent } from '../record/outbox.js';
import { iso } from '../views.js';
import { asOption, whoDoesIt, withRecord } from './desk.js';
import { globals, idOf, numberOf, oneLine, plain, print, table } from './io.js';

const states: readonly OutboxState[] = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'withheld'];

export function addOutbox(program: Command): void {
  const outbox = program.command('outbox').description('mails on their way out');
  outbox
    .command('list')
    .description('mails that are not sent yet, or those in one state')
    .option('--state <state>', states.join(', '))
    .option('--limit <n>', 'at most so many', '100')
    .action(async (flags: { state?: string; limit: string }, command: Command) => {
      const options = globals(command);
      const limit = numberOf('--limit', flags.limit);
      const wanted = states.filter((state) =>
        flags.state ? state === flags.state : state !== 'sent' && state !== 'cancelled',
      );
      if (wanted.length === 0) throw new Advice(`--state: say one of ${states.join(', ')}`, 2);
      // One more than is shown tells that there are more.
      const found = await withRecord(options, (db) => outboxInState(db, wanted, limit + 1));
      const rows = found.slice(0, limit);
      const more = found.length > limit ? `\nthe newest ${limit} of more; --limit shows more of them` : '';
      print(options, rows.map(view), rows.length > 0 ? `${table(rows.map(line))}${more}` : 'nothing waits');
    });
  outbox
    .command('show <id>')
    .description('what one mail says, without the tokens by which its reader is known')
    .option('--raw', 'the whole mail as it goes out, tokens and all: keep it to yourself')
    .action(async (id: string, flags: { raw?: boolean }, command: Command) => {
      const options = globals(command);
      const [row, raw, { address }] = await withRecord(options, async (db, { desk }) => {
        const found = await outboxById(db, idOf(id));
        if (!found) throw new Advice(`there is no mail ${id} in the outbox; postdesk outbox list shows what waits`, 1);
        return [found, await rawOfSent(db, found), desk] as const;
      });
      if (flags.raw && !options.json) return void process.stdout.write(raw);
      if (flags.raw) return print(options, { ...view(row), raw: raw.toString('utf8') }, '');
      const said = isKey(row.template) ? null : await wordsOf(raw, address);
      const shown = { ...view(row), messageId: withoutTokens(row.messageId), ...said };
      const hidden = 'Whoever reads this mail could act as the one it is for. So it is shown by --raw alone.';
      print(options, shown, said === null ? hidden : textOf(said));
    });
  for (const [name, does] of [
    ['retry', 'sends a failed, withheld or cancelled mail after all, a waiting one sooner, within a minute'],
    ['cancel', 'keeps a waiting or failed mail from being sent'],
  ] as const) {
    outbox
      .command(`${name} <id>`)
      .description(does)
      .option(...asOption)
      .action(async (id: string, flags: { as?: string }, command: Command) => {
        const options = globals(command);
        const outcome = await withRecord(options, (db, file) => {
          const doing = { id: idOf(id), did: name, by: whoDoesIt(flags.as, file), now: systemClock.now() };
          return deciding(db, (trx) => changeSending(trx, doing));
        });
        if ('refused' in outcome)
          throw new Advice(
            `${id} is no mail that one can ${name}; postdesk outbox list shows what waits, failed or was withheld, and with --state cancelled what was cancelled`,
            1,
          );
        print(options, { id: idOf(id), done: name }, `${name}: ${id}`);
      });
  }
}

interface Words {
  headers: [string, string][];
  text: string;
  attachments: { filename: string; size: number }[];
}

async function wordsOf(raw: Buffer, address: string): Promise<Words> {
  const { mail } = await readHere(raw, { address, messageId: null });
  const headers = Object.entries(mail.headers).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, withoutTokens(oneLine(value))]),
  );
  const attachments = mail.attachments.map(({ filename, size }) => ({ filename, size }));
  return { headers, text: withoutTokens(mail.text), attachments };
}

function textOf({ headers, text, attachments }: Words): string {
  return [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    plain(text).trimEnd(),
    ...attachments.map(({ filename, size }) => `\n[${oneLine(filename)}, ${size} bytes]`),
  ].join('\n');
}

function view(row: OutboxRow) {
  const { id, ticket, template, recipient, subject, state, attempts, lastError, maybeTwice, messageId, why } = row;
  return {
    id,
    ticket,
    template,
    recipient,
    subject,
    state,
    attempts,
    lastError,
    maybeTwice,
    messageId,
    why,
    createdAt: iso(row.createdAt),
    nextAt: iso(row.nextAt),
    sentAt: row.sentAt === null ? null : iso(row.sentAt),
  };
}

function line(row: OutboxRow): (string | number | null)[] {
  return [
    row.id,
    row.state,
    row.ticket ?? '-',
    mailName(row.template),
    row.recipient,
    row.attempts,
    row.state === 'sent' ? row.subject : (row.lastError ?? row.subject),
  ];
}
