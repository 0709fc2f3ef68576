import type { Message, Opening, OpenRequest, Stage, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { noteUses } from './blob-uses.js';
import type { CardRow } from './board.js';
import { type Database, insertAll, json, type Transaction, type Whole } from './database.js';
import { later } from './gathering.js';

/** As a transaction knows it that has asked: nobody else gives numbers meanwhile. */
const nextNumbers = new WeakMap<Transaction, number>();

export async function nextNumber(trx: Transaction): Promise<number> {
  const known = nextNumbers.get(trx);
  if (known !== undefined) return known;
  const row = await trx('desk').where({ id: 1 }).first<{ next_ticket: number }>('next_ticket');
  nextNumbers.set(trx, row.next_ticket);
  return row.next_ticket;
}

export async function ticketByKey(db: Database, key: string): Promise<Ticket | null> {
  const row = await db('tickets').where({ key: key.toUpperCase() }).first();
  return row ? ticketOf(row) : null;
}

export async function ticketsByKeys(db: Database, keys: string[]): Promise<Ticket[]> {
  if (keys.length === 0) return [];
  return (await db('tickets').whereIn('key', keys)).map(ticketOf);
}

export async function ticketsInStages(db: Database, stages: readonly Stage[]): Promise<Ticket[]> {
  return (await db('tickets').whereIn('stage', stages).orderBy('number')).map(ticketOf);
}

/**
 * Open ones that have one of the developers, in some stages, and those of an app, in others; each once, by number. That they
 * are open is said in both halves, so that each is found by an index that no closed ticket lengthens.
 */
export async function ticketsSharing(
  db: Database,
  shared: {
    developers: readonly string[];
    withDeveloper: readonly Stage[];
    app: string | null;
    withSlot: readonly Stage[];
  },
): Promise<Ticket[]> {
  const rows = await db('tickets')
    .where((query) =>
      query.whereNull('closed_at').whereIn('developer', shared.developers).whereIn('stage', shared.withDeveloper),
    )
    .orWhere((query) =>
      query
        .whereNull('closed_at')
        .where({ app: shared.app ?? '' })
        .whereIn('stage', shared.withSlot),
    )
    .orderBy('number');
  return rows.map(ticketOf);
}

export async function allTickets(db: Database): Promise<Ticket[]> {
  return (await db('tickets').orderBy('number')).map(ticketOf);
}

/** The newest tickets, the last one first. */
export async function recentTickets(db: Database, most: number): Promise<Ticket[]> {
  return (await db('tickets').orderBy('number', 'desc').limit(most)).map(ticketOf);
}

/**
 * Writes tickets back as they are after a decision.
 *
 * @param free the next number as the decision knew it: where no ticket has it or a higher one, none is taken
 */
export async function saveTickets(trx: Transaction, tickets: Ticket[], free = 0): Promise<void> {
  await later(trx, 'tickets', tickets.map(rowOf), (rows) => trx('tickets').insert(rows).onConflict('key').merge());
  const next = Math.max(0, ...tickets.map((ticket) => ticket.number)) + 1;
  if (next <= free) return;
  nextNumbers.set(trx, next);
  await later(trx, 'desk', [{ next }], (rows) => {
    const highest = Math.max(...rows.map((row) => row.next));
    return trx('desk').where({ id: 1 }).where('next_ticket', '<', highest).update({ next_ticket: highest });
  });
}

export async function addEvents(
  trx: Transaction,
  events: (TicketEvent & { ticket: string })[],
  ledgerId: number | null,
): Promise<void> {
  const rows = events.map(({ ticket, at, kind, by, from, to, note }) => ({
    ticket,
    at,
    kind,
    by,
    from,
    to,
    note,
    ledger_id: ledgerId,
  }));
  await insertAll(trx, 'events', rows);
}

export async function eventsOf(db: Database, ticket: string): Promise<(TicketEvent & { ledgerId: number | null })[]> {
  const rows = await db('events').where({ ticket }).orderBy('id');
  return rows.map((row) => ({
    at: Number(row.at),
    kind: row.kind,
    by: row.by,
    from: row.from,
    to: row.to,
    note: row.note,
    ledgerId: row.ledger_id,
  }));
}

/** How many events a ticket has: it grows with whatever happens. */
export async function historyLength(db: Database, ticket: string): Promise<number> {
  return Number((await db('events').where({ ticket }).count({ n: '*' }).first())?.n ?? 0);
}

export type NewMessage = Message & { ticket: string };

export async function addMessages(trx: Transaction, messages: NewMessage[], ledgerId: number | null): Promise<void> {
  const rows = messages.map((message) => ({
    ticket: message.ticket,
    at: message.at,
    from_email: message.from.email,
    from_name: message.from.name.slice(0, 400),
    direction: message.direction,
    kind: message.kind,
    internal: message.internal,
    subject: message.subject.slice(0, 998),
    text: message.text,
    attachments: JSON.stringify(message.attachments),
    ledger_id: ledgerId,
  }));
  await insertAll(trx, 'messages', rows);
  await noteUses(
    trx,
    messages.flatMap(({ ticket, attachments }) => attachments.map(({ hash }) => ({ ticket, hash }))),
  );
}

/** What somebody has written on some tickets since then. */
export async function textsSince(
  db: Database,
  tickets: string[],
  from: string,
  since: Instant,
): Promise<{ ticket: string; text: string }[]> {
  if (tickets.length === 0) return [];
  return db('messages')
    .whereIn('ticket', tickets)
    .where({ direction: 'in', from_email: from })
    .where('at', '>', since)
    .orderBy('id', 'desc')
    .limit(20)
    .select('ticket', 'text');
}

/** What the customer wrote first; null before it is in the thread. */
export async function openingOf(db: Database, ticket: string): Promise<Opening | null> {
  const [first] = await customersMails(db, ticket, 1);
  return first ?? null;
}

/**
 * What the customer's side wrote on a ticket, oldest first, with those of its files that are still kept.
 *
 * @param most so many of them; all where it is left out
 */
export async function customersMails(db: Database, ticket: string, most: number | null = null): Promise<Opening[]> {
  const query = db('messages').where({ ticket, direction: 'in', kind: 'customer' }).orderBy('id');
  if (most !== null) query.limit(most);
  const rows: { text: string; attachments: string }[] = await query.select('text', 'attachments');
  const mails = rows.map(({ text, attachments }) => ({
    text,
    attachments: json<Message['attachments']>(attachments) ?? [],
  }));
  if (mails.every(({ attachments }) => attachments.length === 0)) return mails;
  const uses: { hash: string }[] = await db('attachment_uses').where({ ticket }).select('hash');
  const kept = new Set(uses.map(({ hash }) => hash));
  return mails.map(({ text, attachments }) => ({
    text,
    attachments: attachments.filter(({ hash }) => kept.has(hash)),
  }));
}

/** @param newest so many of them; all where it is left out. They stand oldest first. */
export async function messagesOf(
  db: Database,
  ticket: string,
  newest: number | null = null,
): Promise<(Message & { ledgerId: number | null })[]> {
  const query = db('messages').where({ ticket }).orderBy('id', 'desc');
  if (newest !== null) query.limit(newest);
  const rows = await query;
  return rows.reverse().map((row) => ({
    at: Number(row.at),
    from: { name: row.from_name, email: row.from_email },
    direction: row.direction,
    kind: row.kind,
    internal: Boolean(row.internal),
    subject: row.subject,
    text: row.text,
    attachments: json<Message['attachments']>(row.attachments) ?? [],
    ledgerId: row.ledger_id,
  }));
}

export async function countMessages(db: Database, ticket: string): Promise<number> {
  return Number((await db('messages').where({ ticket }).count({ n: '*' }).first())?.n ?? 0);
}

function rowOf(ticket: Ticket) {
  const text = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return {
    key: ticket.key,
    number: ticket.number,
    title: ticket.title,
    category: ticket.category,
    untagged: ticket.untagged,
    stage: ticket.stage,
    stage_since: ticket.stageSince,
    opened_at: ticket.openedAt,
    organisation: ticket.organisation,
    requester_email: ticket.requester.email,
    requester_name: ticket.requester.name.slice(0, 400),
    correspondent: JSON.stringify(ticket.correspondent),
    participants: JSON.stringify(ticket.participants),
    pm: ticket.pm,
    app: ticket.app,
    task: text(ticket.task),
    request: text(ticket.request),
    approval: text(ticket.approval),
    rounds: JSON.stringify(ticket.rounds),
    staging_wait_since: ticket.stagingWaitSince,
    hold: text(ticket.hold),
    closed_at: ticket.closedAt,
    closed_reason: ticket.closedReason,
    documentation: ticket.documentation,
    merged_into: ticket.mergedInto,
    watchers: JSON.stringify(ticket.watchers),
  };
}

/** What a ticket has beside its card; objects are JSON. */
interface TicketRow extends CardRow {
  opened_at: Whole;
  correspondent: string | null;
  participants: string | null;
  task: string | null;
  request: string | null;
  approval: string | null;
  rounds: string | null;
  staging_wait_since: Whole | null;
  closed_at: Whole | null;
  documentation: string | null;
  merged_into: string | null;
  watchers: string | null;
}

/** Requests that were opened before it was kept whom they were asked again say nothing of it. */
function requestOf(stored: string | null): Ticket['request'] {
  const request = json<OpenRequest>(stored);
  return request && { ...request, unclearToldTo: request.unclearToldTo ?? [] };
}

export function ticketOf(row: TicketRow): Ticket {
  return {
    key: row.key,
    number: row.number,
    title: row.title,
    category: row.category,
    untagged: Boolean(row.untagged),
    stage: row.stage,
    stageSince: Number(row.stage_since),
    openedAt: Number(row.opened_at),
    organisation: row.organisation,
    requester: { name: row.requester_name, email: row.requester_email },
    correspondent: json<Ticket['correspondent']>(row.correspondent) ?? {
      name: row.requester_name,
      email: row.requester_email,
    },
    participants: json<Ticket['participants']>(row.participants) ?? [],
    pm: row.pm,
    app: row.app,
    task: json<Ticket['task']>(row.task),
    request: requestOf(row.request),
    approval: json<Ticket['approval']>(row.approval),
    rounds: json<Ticket['rounds']>(row.rounds) ?? { answer: 0, proposal: 0, release: 0 },
    stagingWaitSince: row.staging_wait_since === null ? null : Number(row.staging_wait_since),
    hold: json<Ticket['hold']>(row.hold),
    closedAt: row.closed_at === null ? null : Number(row.closed_at),
    closedReason: row.closed_reason,
    documentation: row.documentation,
    mergedInto: row.merged_into,
    watchers: json<string[]>(row.watchers) ?? [],
  };
}
