import type { Command } from 'commander';
import { withoutAnswerTokens } from '../api/answer-tokens.js';
import type { Desk } from '../domain/desk.js';
import { Advice } from '../errors.js';
import { formatEstimate } from '../time/duration.js';
import { type TicketDetail, type TicketView, ticketDetail, ticketList } from '../views.js';
import { withRecord } from './desk.js';
import { globals, oneLine, plain, print, table } from './io.js';
import { momentsIn } from './moments.js';

type Moment = ReturnType<typeof momentsIn>;

export function addTicket(program: Command): void {
  const ticket = program.command('ticket').description('tickets, as the flow has them');
  ticket
    .command('list')
    .description('all tickets, or the open ones')
    .option('--open', 'only those that are open')
    .action(async (flags: { open?: boolean }, command: Command) => {
      const options = globals(command);
      const [tickets, desk] = await withRecord(
        options,
        async (db, file) => [await ticketList(db, file.desk), file.desk] as const,
      );
      const shown = flags.open ? tickets.filter((one) => one.status !== 'DONE') : tickets;
      const rows = shown.map((one) => line(one, momentsIn(desk)));
      print(options, shown, rows.length > 0 ? table(rows) : `there is no ${flags.open ? 'open ' : ''}ticket`);
    });
  ticket
    .command('show <key>')
    .description('one ticket with its history and mails')
    .action(async (key: string, _flags: object, command: Command) => {
      const options = globals(command);
      const [view, desk] = await withRecord(
        options,
        async (db, file) => [await ticketDetail(db, file.desk, keyOf(key, file.desk)), file.desk] as const,
      );
      if (!view) throw new Advice(`there is no ticket ${key}; postdesk ticket list shows all`, 1);
      const found = withoutAnswerTokens(view);
      print(options, found, describe(found, momentsIn(desk)));
    });
}

/** A ticket's key as somebody typed it: its number is enough, since a desk has one prefix. */
export function keyOf(typed: string, { prefix }: Pick<Desk, 'prefix'>): string {
  return /^\d+$/.test(typed) ? `${prefix}-${Number(typed)}` : typed.toUpperCase();
}

/** What a person must meet: the customer too, whose silence ends a ticket. The rest the desk does by itself. */
function nextOf({ deadlines }: TicketView) {
  return deadlines.find(({ kind }) => kind !== 'escalate' && kind !== 'remind');
}

function line(ticket: TicketView, moment: Moment): (string | number | null)[] {
  const due = nextOf(ticket);
  return [
    ticket.key,
    ticket.stage,
    ticket.topPriority ? 'top' : '',
    ticket.category,
    ticket.pm?.email ?? '-',
    due ? `${due.kind} ${moment(due.dueAt)}` : '',
    ticket.title,
  ];
}

function describe(ticket: TicketDetail, moment: Moment): string {
  const { task } = ticket;
  const facts: [string, string | null | undefined][] = [
    [
      'stage',
      `${ticket.stage} (the customer sees ${ticket.status})${ticket.hold ? `, on hold${ticket.hold.until === null ? '' : ` until ${moment(ticket.hold.until)}`}` : ''}`,
    ],
    [
      'category',
      `${ticket.category}${ticket.topPriority ? ', top priority' : ''}${ticket.untagged ? ', untagged' : ''}`,
    ],
    [
      'customer',
      `${ticket.requester?.name ?? ''} <${ticket.requester?.email}>${ticket.organisation ? `, ${ticket.organisation}` : ''}`,
    ],
    ['PM', ticket.pm?.email],
    ['app', ticket.app],
    [
      'task',
      task
        ? `${task.title}, ${task.estimateMinutes === null ? 'no estimate yet' : formatEstimate(task.estimateMinutes)}, ${task.developer?.email ?? 'no developer'}`
        : null,
    ],
    ['asked', ticket.request ? `${ticket.request.kind}, round ${ticket.request.round}` : null],
    ['closed', ticket.closedReason],
    ['documented', ticket.documentation],
  ];
  return plain(
    [
      `${ticket.key}  ${oneLine(ticket.title)}`,
      ...facts.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(11)} ${oneLine(value ?? '')}`),
      ...ticket.deadlines.map(
        (one) => `${one.kind.padEnd(11)} due ${moment(one.dueAt)}${one.of ? `, of ${one.of}` : ''}`,
      ),
      '',
      ...ticket.events.map((event) => {
        const move = event.to ? ` ${event.from ?? ''} -> ${event.to}` : '';
        return `${moment(event.at)}  ${event.kind}${move}  ${event.by}: ${oneLine(event.note)}`;
      }),
      '',
      ...ticket.messages.flatMap((message) => [
        `--- ${moment(message.at)} ${message.direction} ${message.kind}${message.internal ? ' (internal)' : ''}: ${oneLine(message.subject)}`,
        message.text.trimEnd(),
        '',
      ]),
    ].join('\n'),
  );
}
