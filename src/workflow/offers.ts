import type { Offer, Verb } from '../domain/command.js';
import type { Desk, Person } from '../domain/desk.js';
import { developersOfApp, plays } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { sideVerbs } from './commands.js';
import { isOpen, type Move } from './flow.js';
import { may, rowsFrom } from './move.js';

/** What must be filled in behind a verb, shown as an example. */
const examples: Partial<Record<Verb, (desk: Desk, ticket: Ticket) => string>> = {
  ASSIGN: (desk, ticket) => {
    const dedicated = desk.organisations.find((one) => one.name === ticket.organisation)?.pm;
    const other = desk.staff.find((person) => person.roles.includes('pm') && person.email !== ticket.pm);
    return ticket.pm === null && dedicated ? '' : (other?.name.split(' ')[0] ?? 'me');
  },
  ESTIMATE: () => '6h',
  PLAN: (desk, ticket) => {
    const other = developersOfApp(desk, ticket).find((email) => email !== ticket.task?.developer);
    const isReassigned = ticket.stage === 'planned' || ticket.stage === 'development';
    return (isReassigned && desk.staff.find((person) => person.email === other)?.name.split(' ')[0]) || '';
  },
  CATEGORY: (desk, ticket) => desk.categories.find((one) => one.key !== ticket.category)?.key ?? '',
  APP: (desk) => desk.apps[0]?.key ?? '',
  HOLD: () => '3 business days',
};

/** What that person may do with a ticket now, the flow's own steps first. */
export function offers(desk: Desk, ticket: Ticket, person: Person): Offer[] {
  const steps = rowsFrom(desk, ticket)
    .filter((row) => may(desk, ticket, row, person))
    // START out of order is the lead's, with a reason; a developer is offered it only when it would be done.
    .filter((row) => row.on !== 'START' || plays(desk, person, 'lead') || Boolean(ticket.task?.upNextSince))
    .sort((a, b) => rank(a, ticket) - rank(b, ticket))
    .map((row) => offer(desk, ticket, { verb: row.on as Verb, does: row.does, onward: rank(row, ticket) < 2 }));
  const manages = (['monitor', 'pm', 'lead'] as const).some((role) => plays(desk, person, role));
  const beside = sideVerbs()
    .filter(({ verb, by }) => (by === 'staff' || manages) && isUseful(verb, ticket, person))
    .map(({ verb, does }) => offer(desk, ticket, { verb, does, onward: false }));
  return [...steps, ...beside];
}

/**
 * What a mail offers by links, where one tap sends the command as it stands: none that would change a ticket by a guess, do
 * nothing, or cannot be done without a word that nobody can guess.
 */
export function linked(desk: Desk, ticket: Ticket, person: Person): Offer[] {
  return offers(desk, ticket, person)
    .filter(({ verb }) => verb !== 'MERGE' && (verb !== 'APP' || ticket.app === null))
    .map((one) => (one.verb === 'CATEGORY' ? { ...one, command: one.verb } : one));
}

/** The way on comes first, then the ways back and what is done already, last what is possible nearly everywhere. */
function rank(row: Move, { stage }: Ticket): number {
  if (row.to === 'same stage' || row.from.length > 10) return 2;
  return row.on === 'FAIL' || (row.on === 'ESTIMATE' && row.to === stage) ? 1 : 0;
}

function offer(desk: Desk, ticket: Ticket, what: Omit<Offer, 'command'>): Offer {
  const example = examples[what.verb]?.(desk, ticket) ?? '';
  return { ...what, command: example ? `${what.verb} ${example}` : what.verb };
}

function isUseful(verb: Verb, ticket: Ticket, person: Person): boolean {
  if (!isOpen(ticket.stage)) return verb === 'REPLY' || verb === 'NOTE';
  if (verb === 'RESUME') return ticket.hold !== null;
  if (verb === 'HOLD') return ticket.hold === null;
  const gets = [ticket.pm, ticket.task?.developer ?? null, ...ticket.watchers].includes(person.email);
  if (verb === 'WATCH') return !gets;
  if (verb === 'UNWATCH') return ticket.watchers.includes(person.email);
  return verb !== 'TITLE';
}
