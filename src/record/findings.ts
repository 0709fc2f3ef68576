/** What the record knows of the tokens, Message-IDs and keys that a mail names. */
import type { Knex } from 'knex';
import type { Content } from '../domain/content.js';
import type { Ticket } from '../domain/ticket.js';
import { openBlob } from './blobs.js';
import type { Database } from './database.js';
import { type OutboxRow, outboxRow } from './outbox.js';
import { ticketsByKeys } from './tickets.js';

export interface Found {
  sent: (OutboxRow & { to: string; author: string | null })[];
  received: { messageId: string; ticket: string; from: string; subject: string }[];
  tickets: Ticket[];
}

export async function find(
  db: Database,
  clues: { tokens: string[]; messageIds: string[]; keys: string[] },
): Promise<Found> {
  const names = clues.tokens.length + clues.messageIds.length > 0;
  const sentRows = names ? await db('outbox').where((row) => isNamed(row, clues)) : [];
  const authors = await authorsOf(db, sentRows.map(outboxRow));
  const sent = sentRows
    .map(outboxRow)
    .map((row) => ({ ...row, to: row.recipient, author: authors.get(row.ledgerId ?? 0) ?? null }));
  const receivedRows =
    clues.messageIds.length === 0
      ? []
      : await db('ledger')
          .whereIn('message_id', clues.messageIds)
          .whereNotNull('ticket')
          .select('message_id', 'ticket', 'sender', 'subject');
  const received = receivedRows.map((row) => ({
    messageId: row.message_id as string,
    ticket: row.ticket as string,
    from: (row.sender as string | null) ?? '',
    subject: row.subject as string,
  }));
  const keys = [...clues.keys, ...sent.flatMap((one) => one.ticket ?? []), ...received.map((one) => one.ticket)];
  return { sent, received, tickets: await withMerged(db, await ticketsByKeys(db, [...new Set(keys)])) };
}

/** Senders of the mails that those to staff came of, by the mail's id: whoever answers one answers them. */
async function authorsOf(db: Database, sent: readonly OutboxRow[]): Promise<Map<number, string>> {
  const ids = sent.flatMap(({ audience, ledgerId }) => (audience === 'staff' && ledgerId !== null ? [ledgerId] : []));
  if (ids.length === 0) return new Map();
  const rows = await db('ledger').whereIn('id', ids).whereNotNull('sender').select('id', 'sender');
  return new Map(rows.map(({ id, sender }) => [id as number, sender as string]));
}

/** The desk's newest mails, as they were sent, that a mail names by token or Message-ID. */
export async function sentNamed(db: Database, clues: { tokens: string[]; messageIds: string[] }): Promise<Content[]> {
  if (clues.tokens.length + clues.messageIds.length === 0) return [];
  const rows = await db('outbox')
    .where((row) => isNamed(row, clues))
    .orderBy('id', 'desc')
    .limit(mostNamed)
    .select<{ raw_hash: string }[]>('raw_hash');
  return Promise.all(rows.map((row) => openBlob(db, row.raw_hash)));
}

/** A round's request, its reminders and what was said of it. */
const mostNamed = 5;

/** A list of none would be written as a condition that no index answers, and all mails ever sent be read. */
function isNamed(row: Knex.QueryBuilder, { tokens, messageIds }: { tokens: string[]; messageIds: string[] }): void {
  if (tokens.length > 0) row.whereIn('token', tokens);
  if (messageIds.length > 0) row.orWhereIn('message_id', messageIds);
}

/** Tickets that were folded into others bring those along. */
async function withMerged(db: Database, tickets: Ticket[]): Promise<Ticket[]> {
  const missing = tickets
    .flatMap((ticket) => ticket.mergedInto ?? [])
    .filter((key) => !tickets.some((ticket) => ticket.key === key));
  const found = await ticketsByKeys(db, [...new Set(missing)]);
  return found.length === 0 ? tickets : withMerged(db, [...tickets, ...found]);
}

const threadLength = 10;

/** Message-IDs on a ticket that one recipient has sent or was sent, oldest first: what References may name. */
export async function threadOfRecipient(db: Database, ticket: string, recipient: string): Promise<string[]> {
  const sent = await db('outbox')
    .where({ ticket, recipient })
    .whereIn('state', ['waiting', 'sending', 'sent'])
    .orderBy('id', 'desc')
    .limit(threadLength)
    .select('id', 'message_id', 'created_at', 'ledger_id');
  const received = await db('ledger')
    .where({ ticket, sender: recipient })
    .whereNotNull('message_id')
    .orderBy('id', 'desc')
    .limit(threadLength)
    .select('id', 'message_id', 'received_at');
  const placed = [
    ...received.map((row) => ({ id: row.message_id as string, place: [Number(row.received_at), row.id, 0] })),
    // Within one moment a mail stands behind the one that caused it.
    ...sent.map((row) => ({
      id: row.message_id as string,
      place: [Number(row.created_at), row.ledger_id ?? Number.MAX_SAFE_INTEGER, row.id],
    })),
  ];
  return placed.sort((a, b) => byPlace(a.place, b.place)).map((one) => one.id);
}

function byPlace(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
