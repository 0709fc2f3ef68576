/** Mails made of templates as they would look: with the facts of a real ticket, or with sample values. */
import { fillingOf } from '../compose/letter.js';
import { sampleValues, type VariableName, type Variables, variablesOf } from '../compose/variables.js';
import { customerTemplates, type Letter, type TemplateName } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import { judgesOf, managersOf, personByEmail } from '../domain/people.js';
import type { Message, RequestKind, RoundRef, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { TicketFile } from '../gateway/correspondence.js';
import type { House } from '../gateway/house.js';
import type { Database, Transaction } from '../record/database.js';
import { messagesOf, recentTickets, ticketByKey } from '../record/tickets.js';
import { looksLikeCommand } from '../understand/command.js';
import { greets } from '../understand/greeting.js';
import { linked } from '../workflow/offers.js';

/** What a template is filled with, and where from. */
export interface Filling {
  values: Variables;
  /** In which the mail on that ticket would be written, the first that has the template. */
  locales: string[];
  /** Key of the ticket; null for sample values. */
  on: string | null;
  /** Variables that the ticket has no value for, and that show the sample's. */
  sampled: string[];
}

type Room = Pick<House, 'desk' | 'templates' | 'clock'>;

/** What tells of one mail alone, and the ticket does not keep: shown as the sample has it. */
const ofOneMail: readonly VariableName[] = [
  ...(['body', 'words', 'by', 'reason', 'why', 'code', 'command', 'lines', 'what', 'detail', 'possible'] as const),
  ...(['asked', 'links', 'request', 'round', 'version', 'documentation'] as const),
  ...(['due', 'dueAt', 'late', 'step', 'queue', 'position', 'sections'] as const),
  ...(['edited', 'state', 'source', 'problems', 'preview'] as const),
];

export function sampleFilling(name: TemplateName, desk: Desk, now: Instant): Filling {
  return { values: { ...sampleValues(name), now }, locales: [desk.locale], on: null, sampled: [] };
}

/** What a mail on a ticket would be filled with now; null where there is no such ticket. */
export async function fillingOn(db: Database, house: Room, name: TemplateName, key: string): Promise<Filling | null> {
  const ticket = await ticketByKey(db, key);
  return ticket ? filled(db, house, name, ticket) : null;
}

/** As above, on the newest ticket; with sample values where there is none. */
export async function fillingOnNewest(db: Database, house: Room, name: TemplateName): Promise<Filling> {
  const [newest] = await recentTickets(db, 1);
  return newest ? filled(db, house, name, newest) : sampleFilling(name, house.desk, house.clock.now());
}

async function filled(db: Database, house: Room, name: TemplateName, ticket: Ticket): Promise<Filling> {
  const letter = letterOn(name, ticket, house.desk, await messagesOf(db, ticket.key));
  const { desk } = house;
  // Nothing is written: a transaction is what the mailroom has, and any database will do.
  const view = await new TicketFile(db as Transaction, { desk, decided: null, cause: null }).view(ticket.key);
  const person = letter.audience === 'staff' ? personByEmail(desk, letter.to.email) : null;
  const { values, locales } = fillingOf(letter, {
    ...house,
    now: house.clock.now(),
    ticket: view,
    offers: person ? linked(desk, ticket, person) : [],
    token: 'preview0000000000000',
    thread: [],
    files: [],
    looksLikeCommand: (title) => looksLikeCommand(title, desk),
    greets,
  });
  const sample: Record<string, unknown> = { ...sampleValues(name) };
  const own: Record<string, unknown> = { ...values };
  const known = variablesOf(name);
  const sampled = ofOneMail.filter(
    (variable) => Object.hasOwn(known, variable) && isEmpty(own[variable]) && !isEmpty(sample[variable]),
  );
  for (const variable of sampled) own[variable] = sample[variable];
  return { values: own as unknown as Variables, locales, on: ticket.key, sampled };
}

/** Those of them that a mail's sources speak of; see `sourcesOf`. */
export function sampledIn(sources: string, { sampled }: Pick<Filling, 'sampled'>): string[] {
  // What stands in front of an argument is a helper: "words" of `{{words body}}`.
  const spoken = [...sources.matchAll(/\{\{[~#^]*\s*(?![/!>])(?:[\w-]+\s+(?=[^\s}~]))?([^{}]*)\}\}/g)].map(
    ([, said]) => said,
  );
  return sampled.filter((variable) => spoken.some((said) => new RegExp(`\\b${variable}\\b`).test(said ?? '')));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const asks: Partial<Record<TemplateName, RequestKind>> = {
  answer: 'answer',
  proposal: 'proposal',
  solution: 'release',
};

/** The letter that the flow would write, as far as the ticket's history tells. */
function letterOn(name: TemplateName, ticket: Ticket, desk: Desk, messages: Message[]): Letter {
  const audience = (customerTemplates as readonly string[]).includes(name) ? 'customer' : 'staff';
  const to = (audience === 'customer' ? judgesOf(desk, ticket) : managersOf(desk, ticket))[0] ?? ticket.requester;
  const words = messages.findLast((one) => one.direction === 'in' && one.kind === 'customer')?.text;
  const body = messages.findLast((one) => one.direction === 'in' && one.kind === 'staff' && one.text.trim())?.text;
  const by = audience === 'customer' ? managersOf(desk, ticket)[0] : ticket.requester;
  const values = { by, ...(body ? { body } : {}), ...(words ? { words } : {}) };
  return {
    template: name,
    to,
    audience,
    ticket: ticket.key,
    request: roundOf(name, ticket),
    values,
    attachments: [],
    why: '',
  };
}

function roundOf(name: TemplateName, ticket: Ticket): RoundRef | null {
  const kind = asks[name] ?? ticket.request?.kind ?? (name === 'reminder' || name === 'unclear' ? 'release' : null);
  return kind ? { kind, round: Math.max(1, ticket.rounds[kind]) } : null;
}
