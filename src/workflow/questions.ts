/** STATUS, QUEUE, LIST and HELP: answers in plain lines, for the transcript. */
import type { Command } from '../domain/command.js';
import type { Person } from '../domain/desk.js';
import { categoryOf, findPerson, isTopPriority, personByEmail, plays } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { formatEstimate } from '../time/duration.js';
import { calendarOf } from './calendars.js';
import { sideVerbs } from './commands.js';
import type { Draft } from './draft.js';
import { isOpen, moves, stageFacts } from './flow.js';
import { holdsSlot } from './move.js';
import { offers } from './offers.js';
import { inDevelopment, queueOf, slotHolder, waitingForSlot } from './queue.js';

export function answer(draft: Draft, ticket: Ticket | null, command: Command, by: Person): string {
  switch (command.verb) {
    case 'STATUS':
      return ticket ? status(draft, ticket) : list(draft, by);
    case 'QUEUE':
      return queues(draft, ticket, command.args, by);
    case 'LIST':
      return list(draft, by);
    default:
      return help(draft, ticket, by);
  }
}

function status(draft: Draft, ticket: Ticket): string {
  const { desk } = draft;
  const facts = stageFacts[ticket.stage];
  const lines = [
    `${ticket.key} ${ticket.title}`,
    `stage: ${ticket.stage} (customer sees ${facts.status}), waits for: ${ticket.hold ? 'the end of its hold' : facts.waitsFor}`,
    `category: ${categoryOf(desk, ticket).label}${isTopPriority(desk, ticket) ? ', top priority' : ''}`,
    `customer: ${ticket.requester.name} <${ticket.requester.email}>${ticket.organisation ? `, ${ticket.organisation}` : ''}`,
    `project manager: ${personByEmail(desk, ticket.pm)?.name ?? 'none yet'}`,
  ];
  if (ticket.app) lines.push(`app: ${ticket.app}`);
  if (ticket.task) {
    const estimate = ticket.task.estimateMinutes === null ? 'no estimate' : formatEstimate(ticket.task.estimateMinutes);
    lines.push(`task: ${ticket.task.title}, ${estimate}, developer: ${ticket.task.developer ?? 'none yet'}`);
  }
  if (ticket.request) lines.push(`asked of the customer: ${ticket.request.kind}, round ${ticket.request.round}`);
  for (const event of draft.snapshot.events.slice(-5))
    lines.push(`${calendarOf(desk).format(event.at)} ${event.by}: ${event.note}`);
  return lines.join('\n');
}

function queues(draft: Draft, ticket: Ticket | null, named: string, by: Person): string {
  const { desk } = draft;
  const board = draft.board();
  const app = desk.apps.find(
    (one) => one.key.toLowerCase() === named.toLowerCase() || one.name.toLowerCase() === named.toLowerCase(),
  );
  if (app) return slot(draft, app.key);
  if (named) {
    const found = findPerson(desk, named, by);
    return 'problem' in found ? `QUEUE: ${found.problem}, and no app is` : queue(draft, found.person.email);
  }
  if (ticket?.task?.developer) return queue(draft, ticket.task.developer);
  const developers = [...new Set(board.flatMap((one) => one.task?.developer ?? []))];
  const all = [...developers.map((email) => queue(draft, email)), ...desk.apps.map((one) => slot(draft, one.key))];
  return all.join('\n\n') || 'nothing is planned';
}

function queue(draft: Draft, developer: string): string {
  const board = draft.board();
  const working = inDevelopment(board, developer).map((ticket) => `  in development: ${short(draft, ticket)}`);
  const waiting = queueOf(draft.desk, board, developer).map((ticket, at) => `  ${at + 1}. ${short(draft, ticket)}`);
  const lines = [...working, ...waiting];
  return [`queue of ${developer}:`, ...(lines.length > 0 ? lines : ['  empty'])].join('\n');
}

function slot(draft: Draft, app: string): string {
  const board = draft.board();
  const holder = slotHolder(board, app, holdsSlot);
  const waiting = waitingForSlot(draft.desk, board, app).map((ticket, at) => `  ${at + 1}. ${short(draft, ticket)}`);
  return [`staging of ${app}: ${holder ? short(draft, holder) : 'free'}`, ...waiting].join('\n');
}

function list(draft: Draft, by: Person): string {
  const mine = draft.board().filter((ticket) => isOpen(ticket.stage) && concerns(ticket, by));
  const open = mine.length > 0 ? mine : draft.board().filter((ticket) => isOpen(ticket.stage));
  const head = mine.length > 0 ? 'your open tickets:' : 'open tickets (none is yours):';
  return [head, ...open.sort((a, b) => a.number - b.number).map((ticket) => `  ${short(draft, ticket)}`)].join('\n');
}

function concerns(ticket: Ticket, by: Person): boolean {
  return ticket.pm === by.email || ticket.task?.developer === by.email || ticket.watchers.includes(by.email);
}

function short(draft: Draft, ticket: Ticket): string {
  const marks = [isTopPriority(draft.desk, ticket) ? 'top priority' : '', ticket.hold ? 'on hold' : ''].filter(Boolean);
  return `${ticket.key} ${ticket.title} (${[ticket.stage, ...marks].join(', ')})`;
}

function help(draft: Draft, ticket: Ticket | null, by: Person): string {
  const known = ticket
    ? offers(draft.desk, ticket, by).map((offer) => `  ${offer.command}: ${offer.does}`)
    : [
        ...[...new Set(moves.map((row) => row.on))]
          .filter((on) =>
            moves.some((row) => row.on === on && row.by.some((role) => role !== 'customer' && role !== 'desk')),
          )
          .map((on) => `  ${on}: ${moves.find((row) => row.on === on)?.does}`),
        ...sideVerbs().map((one) => `  ${one.verb}: ${one.does}`),
        '  STATUS, QUEUE, LIST, HELP: answer by mail',
        ...(plays(draft.desk, by, 'admin')
          ? ['  !TEMPLATE name [locale]: mails you a template to edit; only with the "!"']
          : []),
      ];
  return [
    ticket
      ? `what you can do with ${ticket.key} now:`
      : 'commands; answer a mail of a ticket with one behind "!" in the subject:',
    ...known,
  ].join('\n');
}
