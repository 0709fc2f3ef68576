import type { Command } from 'commander';
import { Advice } from '../errors.js';
import { type TicketDetail, type TicketView, ticketDetail, ticketList } from '../views.js';
import { withRecord } from './desk.js';
import { globals, oneLine, plain, print, table } from './io.js';

export function addTicket(program: Command): void {
  const ticket = program.command('ticket').description('tickets, as the flow has them');
  ticket
    .command('list')
    .description('all tickets, or the open ones')
    .option('--open', 'only those that are open')
    .action(async (flags: { open?: boolean }, command: Command) => {
      const options = globals(command);
      const tickets = await withRecord(options, (db, file) => ticketList(db, file.desk));
      const shown = flags.open ? tickets.filter((one) => one.status !== 'DONE') : tickets;
      print(options, shown, shown.length > 0 ? table(shown.map(line)) : 'there is no ticket');
    });
  ticket
    .command('show <key>')
    .description('one ticket with its history and mails')
    .action(async (key: string, _flags: object, command: Command) => {
      const options = globals(command);
      const found = await withRecord(options, (db, file) => ticketDetail(db, file.desk, key));
      if (!found) throw new Advice(`there is no ticket ${key}; postdesk ticket list shows all`, 1);
      print(options, found, describe(found));
    });
}

function line(ticket: TicketView): (string | number | null)[] {
  const due = ticket.deadlines[0];
  return [
    ticket.key,
    ticket.stage,
    ticket.topPriority ? 'top' : '',
    ticket.category,
    ticket.pm?.email ?? '-',
    due ? `${due.kind} ${due.dueAt.slice(0, 16)}` : '',
    ticket.title,
  ];
}

function describe(ticket: TicketDetail): string {
  const { task } = ticket;
  const facts: [string, string | null | undefined][] = [
    [
      'stage',
      `${ticket.stage} (the customer sees ${ticket.status})${ticket.hold ? `, on hold until ${ticket.hold.until}` : ''}`,
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
      task ? `${task.title}, ${task.estimateMinutes ?? '?'} minutes, ${task.developer?.email ?? 'no developer'}` : null,
    ],
    ['asked', ticket.request ? `${ticket.request.kind}, round ${ticket.request.round}` : null],
    ['closed', ticket.closedReason],
    ['documented', ticket.documentation],
  ];
  return plain(
    [
      `${ticket.key}  ${oneLine(ticket.title)}`,
      ...facts.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(11)} ${oneLine(value ?? '')}`),
      ...ticket.deadlines.map((one) => `${one.kind.padEnd(11)} due ${one.dueAt}`),
      '',
      ...ticket.events.map((event) => {
        const move = event.to ? ` ${event.from ?? ''} -> ${event.to}` : '';
        return `${event.at}  ${event.kind}${move}  ${event.by}: ${oneLine(event.note)}`;
      }),
      '',
      ...ticket.messages.flatMap((message) => [
        `--- ${message.at} ${message.direction} ${message.kind}${message.internal ? ' (internal)' : ''}: ${oneLine(message.subject)}`,
        message.text.trimEnd(),
        '',
      ]),
    ].join('\n'),
  );
}
