/**
 * Contents whose time is over, a batch at a time: what is dropped is the content, the rows that tell of it stay.
 *
 * Nothing of an open ticket is ever chosen; a ticket that was folded into an open one counts as open.
 */
import type { Retained } from '../domain/retention.js';
import { finalStages, type TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { type Dropped, dropUnwanted } from './blob-uses.js';
import { json, type Transaction } from './database.js';
import { addEvents } from './tickets.js';

/** Where a pass has come to; each kind goes through its rows once, in their order. */
export interface Place {
  at: Instant;
  number: number;
}

export const beginning: Place = { at: Number.MIN_SAFE_INTEGER, number: 0 };

export interface Batch {
  /** Null: there is nothing behind it. */
  next: Place | null;
  /** Tickets, or mails of no ticket, of which something went. */
  count: number;
  dropped: Dropped;
}

const ended: readonly string[] = finalStages;
/** Small enough to hold up no mail that comes in. */
const tickets = 20;
const mails = 500;

/**
 * Drops the contents of one kind that have been over since before that moment, for as many as make a batch.
 *
 * @param told how an event of the ticket says so; the rule and not the person is who did it
 */
export function dropBatch(
  trx: Transaction,
  kind: Retained,
  { before, from, now, told }: { before: Instant; from: Place; now: Instant; told: string },
): Promise<Batch> {
  switch (kind) {
    case 'mails':
    case 'attachments':
    case 'texts':
      return ofTickets(trx, kind, before, from, now, told);
    case 'sent':
    case 'automatic':
    case 'quarantined':
      return ofMails(trx, kind, before, from, now);
  }
}

async function ofTickets(
  trx: Transaction,
  kind: 'mails' | 'attachments' | 'texts',
  before: Instant,
  from: Place,
  now: Instant,
  told: string,
): Promise<Batch> {
  const found: { key: string; number: number; closed_at: number; merged_into: string | null }[] = await trx('tickets')
    .whereIn('stage', ended)
    .where('closed_at', '<=', before)
    .where((behind) => {
      behind.where('closed_at', '>', from.at);
      behind.orWhere((same) => same.where('closed_at', from.at).where('number', '>', from.number));
    })
    .orderBy(['closed_at', 'number'])
    .limit(tickets)
    .select('key', 'number', 'closed_at', 'merged_into');
  const hashes: string[] = [];
  let count = 0;
  for (const { key, merged_into } of found) {
    if (merged_into !== null && (await isOpen(trx, merged_into))) continue;
    const gone = await letGo[kind](trx, key, now);
    if (gone === null) continue;
    hashes.push(...gone);
    count += 1;
    await addEvents(
      trx,
      [{ ticket: key, at: now, kind: 'changed', by: 'desk', from: null, to: null, note: told }],
      null,
    );
  }
  const last = found.at(-1);
  const next = found.length < tickets || !last ? null : { at: Number(last.closed_at), number: last.number };
  return { next, count, dropped: await dropUnwanted(trx, hashes) };
}

/** Follows tickets that were folded into others, each into the next. */
async function isOpen(trx: Transaction, key: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let at: string | null = key; at !== null && !seen.has(at); ) {
    seen.add(at);
    const row: { stage: string; merged_into: string | null } | undefined = await trx('tickets')
      .where({ key: at })
      .first('stage', 'merged_into');
    if (!row) return false;
    if (!ended.includes(row.stage)) return true;
    at = row.merged_into;
  }
  return false;
}

const quoting: readonly TicketEvent['kind'][] = ['customer-wrote', 'staff-wrote', 'note'];

/** What of a ticket goes; null where there was nothing left. */
const letGo = {
  async mails(trx: Transaction, ticket: string, now: Instant): Promise<string[] | null> {
    const came = trx('ledger').where({ ticket }).whereNull('raw_dropped_at').whereNot({ state: 'pending' });
    const sent = trx('outbox')
      .where({ ticket })
      .whereNull('raw_dropped_at')
      .whereNotIn('state', ['waiting', 'sending']);
    const received: { hash: string }[] = await came.clone().select({ hash: 'content_hash' });
    const posted: { hash: string }[] = await sent.clone().select({ hash: 'raw_hash' });
    await came.update({ raw_dropped_at: now });
    await sent.update({ raw_dropped_at: now });
    const hashes = [...received, ...posted].map((row) => row.hash);
    return hashes.length > 0 ? hashes : null;
  },
  async attachments(trx: Transaction, ticket: string): Promise<string[] | null> {
    const uses = await trx('attachment_uses').where({ ticket }).select<{ hash: string }[]>('hash');
    if (uses.length === 0) return null;
    await trx('attachment_uses').where({ ticket }).delete();
    return uses.map((row) => row.hash);
  },
  async texts(trx: Transaction, ticket: string): Promise<string[] | null> {
    const messages = await trx('messages').where({ ticket }).whereNot({ text: '' }).update({ text: '' });
    const row = await trx('tickets').where({ key: ticket }).first<{ task: string | null }>('task');
    const task = json<{ scope: string; proposal: string | null }>(row.task);
    const written = task !== null && (task.scope !== '' || task.proposal !== null);
    if (written) {
      const bare = JSON.stringify({ ...task, scope: '', proposal: null });
      await trx('tickets').where({ key: ticket }).update({ task: bare });
    }
    // In the history stands a line of each mail that moved nothing; why somebody moved the ticket stays.
    const quoted = await trx('events')
      .where({ ticket })
      .whereIn('kind', quoting)
      .whereNot({ note: '' })
      .update({ note: '' });
    return messages > 0 || written || quoted > 0 ? [] : null;
  },
};

interface MailRow {
  id: number;
  hash: string;
  ticket: string | null;
  at: number;
  state: string;
  by_machine?: boolean | number;
  raw_dropped_at: number | null;
}

async function ofMails(
  trx: Transaction,
  kind: 'sent' | 'automatic' | 'quarantined',
  before: Instant,
  from: Place,
  now: Instant,
): Promise<Batch> {
  const table = kind === 'sent' ? 'outbox' : 'ledger';
  const columns =
    kind === 'sent'
      ? { hash: 'raw_hash', at: 'created_at' }
      : { hash: 'content_hash', at: 'received_at', by_machine: 'by_machine' };
  const rows: MailRow[] = await trx(table)
    .where('id', '>', from.number)
    .orderBy('id')
    .limit(mails)
    .select({ id: 'id', ticket: 'ticket', state: 'state', raw_dropped_at: 'raw_dropped_at', ...columns });
  const over: MailRow[] = [];
  for (const row of rows) {
    const isOver = row.raw_dropped_at === null && Number(row.at) <= before && isOf[kind](row);
    if (isOver && (row.ticket === null || !(await isOpen(trx, row.ticket)))) over.push(row);
  }
  await trx(table)
    .whereIn(
      'id',
      over.map((row) => row.id),
    )
    .update({ raw_dropped_at: now });
  const dropped = await dropUnwanted(
    trx,
    over.map((row) => row.hash),
  );
  const last = rows.at(-1);
  return { next: rows.length < mails || !last ? null : { at: 0, number: last.id }, count: over.length, dropped };
}

const isOf = {
  sent: ({ state }: MailRow) => state === 'sent' || state === 'cancelled',
  automatic: ({ state, ticket, by_machine }: MailRow) =>
    ['processed', 'duplicate', 'awaiting'].includes(state) && (Boolean(by_machine) || ticket === null),
  quarantined: ({ state }: MailRow) => state === 'quarantined' || state === 'held',
};
