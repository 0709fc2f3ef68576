/** STATUS, QUEUE, LIST and HELP: answers in plain lines, for the transcript. */
import type { Command } from '../domain/command.js';
import type { Person } from '../domain/desk.js';
import { categoryOf, findPerson, isTopPriority, personByEmail, plays, staffName } from '../domain/people.js';
import { type Said, say } from '../domain/said.js';
import type { RequestKind, Ticket, TicketEvent } from '../domain/ticket.js';
import { formatEstimate } from '../time/duration.js';
import { sideVerbs } from './commands.js';
import type { Draft } from './draft.js';
import { isOpen, moves, type StageFacts, stageFacts } from './flow.js';
import { holdsSlot } from './move.js';
import { offers } from './offers.js';
import { inDevelopment, queueOf, slotHolder, waitingForSlot } from './queue.js';

export function answer(draft: Draft, ticket: Ticket | null, command: Command, by: Person): Said {
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

const waiting: Record<StageFacts['waitsFor'], Said> = {
  monitor: say('forMonitor'),
  pm: say('forPm'),
  lead: say('forLead'),
  developer: say('forDeveloper'),
  customer: say('forCustomer'),
  'staging slot': say('forSlot'),
  nobody: say('forNobody'),
};

export const requestWords: Record<RequestKind, Said> = {
  answer: say('anAnswer'),
  proposal: say('aProposal'),
  release: say('aRelease'),
};

function status(draft: Draft, ticket: Ticket): Said {
  const { desk } = draft;
  const facts = stageFacts[ticket.stage];
  const { stage, requester, organisation, task, request } = ticket;
  const whom = ticket.hold ? say('forHold') : waiting[facts.waitsFor];
  const customer = `${requester.name} <${requester.email}>${organisation ? `, ${organisation}` : ''}`;
  const lines: Said[] = [
    `${ticket.key} ${ticket.title}`,
    say('stageLine', { stage, status: facts.status, whom }),
    say(isTopPriority(desk, ticket) ? 'urgentLine' : 'categoryLine', { category: categoryOf(desk, ticket).label }),
    say('customerLine', { customer }),
    say('managerLine', { person: personByEmail(desk, ticket.pm)?.name ?? say('noneYet') }),
  ];
  if (ticket.app) lines.push(say('appLine', { app: ticket.app }));
  if (task) {
    const estimate = task.estimateMinutes === null ? say('noEstimate') : formatEstimate(task.estimateMinutes);
    lines.push(
      say('taskLine', {
        title: task.title,
        estimate,
        developer: task.developer ? staffName(desk, task.developer) : say('noneYet'),
      }),
    );
  }
  if (request) lines.push(say('requestLine', { request: requestWords[request.kind], round: request.round }));
  for (const event of draft.snapshot.events.filter(isTold).slice(-5))
    lines.push(
      say('eventLine', {
        moment: { at: event.at, zone: desk.timezone },
        by: whoDid(draft, event, ticket),
        note: event.note,
      }),
    );
  return { lines };
}

/** A customer's answer stands in the history as their words, as what was read in them, and as the move with both: told once here. */
function isTold({ kind, by }: TicketEvent, n: number, all: readonly TicketEvent[]): boolean {
  if (kind !== 'customer-wrote' && kind !== 'verdict') return true;
  const then = all.slice(n + 1).find((one) => one.by !== by || one.kind !== 'verdict');
  return then?.kind !== 'move' || then.by !== by;
}

/** Names, as far as they are known; the desk's own doings stand under its own. */
function whoDid({ desk }: Draft, { by }: TicketEvent, { requester, correspondent }: Ticket): string {
  if (by === 'desk') return desk.name;
  return [...desk.staff, requester, correspondent].find(({ email }) => email === by)?.name || by;
}

function queues(draft: Draft, ticket: Ticket | null, named: string, by: Person): Said {
  const { desk } = draft;
  const board = draft.board();
  const app = desk.apps.find(
    (one) => one.key.toLowerCase() === named.toLowerCase() || one.name.toLowerCase() === named.toLowerCase(),
  );
  if (app) return slot(draft, app.key);
  if (named) {
    const found = findPerson(desk, named, by);
    if ('person' in found) return queue(draft, found.person.email);
    const isNobody =
      typeof found.problem === 'object' && 'say' in found.problem && found.problem.say === 'nobodyCalled';
    const why = isNobody ? say('nothingCalled', { name: named }) : found.problem;
    return say('refused', { command: 'QUEUE', why });
  }
  if (ticket?.task?.developer) return queue(draft, ticket.task.developer);
  const developers = [...new Set(board.flatMap((one) => one.task?.developer ?? []))];
  const all = [...developers.map((email) => queue(draft, email)), ...desk.apps.map((one) => slot(draft, one.key))];
  if (all.length === 0) return say('nothingPlanned');
  return { lines: all.flatMap((one, at) => (at === 0 ? [one] : ['', one])) };
}

function queue(draft: Draft, developer: string): Said {
  const board = draft.board();
  const working = inDevelopment(board, developer).map((one) => say('inDevelopment', { ticket: short(draft, one) }));
  const lines = [...working, ...inOrder(draft, queueOf(draft.desk, board, developer))];
  return {
    lines: [
      say('queueLine', { developer: staffName(draft.desk, developer) }),
      ...(lines.length > 0 ? lines : [say('emptyQueue')]),
    ],
  };
}

function slot(draft: Draft, app: string): Said {
  const board = draft.board();
  const holder = slotHolder(board, app, holdsSlot);
  const head = say('slotLine', { app, holder: holder ? short(draft, holder) : say('slotFree') });
  return { lines: [head, ...inOrder(draft, waitingForSlot(draft.desk, board, app))] };
}

function inOrder(draft: Draft, tickets: readonly Readonly<Ticket>[]): Said[] {
  return tickets.map((ticket, at) => say('placeLine', { place: at + 1, ticket: short(draft, ticket) }));
}

function list(draft: Draft, by: Person): Said {
  const mine = draft.board().filter((ticket) => isOpen(ticket.stage) && concerns(ticket, by));
  const open = mine.length > 0 ? mine : draft.board().filter((ticket) => isOpen(ticket.stage));
  const inTurn = open.sort((a, b) => a.number - b.number);
  return {
    lines: [
      say(mine.length > 0 ? 'yourTickets' : 'allTickets'),
      ...inTurn.map((ticket) => say('listLine', { ticket: short(draft, ticket) })),
    ],
  };
}

function concerns(ticket: Ticket, by: Person): boolean {
  return ticket.pm === by.email || ticket.task?.developer === by.email || ticket.watchers.includes(by.email);
}

function short(draft: Draft, ticket: Ticket): Said {
  const urgent = isTopPriority(draft.desk, ticket);
  const marked = urgent ? 'urgentTicket' : 'ticketLine';
  const held = urgent ? 'heldUrgentTicket' : 'heldTicket';
  return say(ticket.hold ? held : marked, { ticket: `${ticket.key} ${ticket.title}`, stage: ticket.stage });
}

function help(draft: Draft, ticket: Ticket | null, by: Person): Said {
  const line = (command: string, does: string) => say('helpLine', { command, does: { does } });
  const known: Said[] = ticket
    ? offers(draft.desk, ticket, by).map((offer) => line(offer.command, offer.does))
    : [
        ...[...new Set(moves.map((row) => row.on))]
          .filter((on) =>
            moves.some((row) => row.on === on && row.by.some((role) => role !== 'customer' && role !== 'desk')),
          )
          .map((on) => line(on, moves.find((row) => row.on === on)?.does ?? '')),
        ...sideVerbs().map((one) => line(one.verb, one.does)),
        say('helpQuestions'),
        ...(plays(draft.desk, by, 'admin') ? [say('helpTemplates')] : []),
      ];
  return { lines: [ticket ? say('ticketHelp', { ticket: ticket.key }) : say('help'), ...known] };
}
