/**
 * The outbox: finished mails, written in the transaction of what caused them.
 *
 *   waiting -> sending (leased) -> sent | waiting again (temporary) | failed (permanent)
 *   withheld: a limit kept it back; cancelled: staff did
 */

import { type Content, sizeOf } from '../domain/content.js';
import type { TemplateName } from '../domain/decision.js';
import type { RequestKind, RoundRef } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { getBlob, hashIn, openBlob, openBlobs, putBlobs } from './blobs.js';
import { type Database, insertAll, type Transaction, type Whole } from './database.js';
import { noteSent } from './sent-lately.js';

export type OutboxState = 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled' | 'withheld';

/** A finished mail on its way into the outbox. */
export interface Finished {
  token: string;
  messageId: string;
  ticket: string | null;
  template: TemplateName;
  audience: 'customer' | 'staff';
  recipient: string;
  request: RoundRef | null;
  subject: string;
  why: string;
  raw: Content;
  /** 0 goes first (top priority), then 1. */
  priority: number;
  state: 'waiting' | 'withheld';
  ledgerId: number | null;
}

export interface OutboxRow {
  id: number;
  token: string;
  messageId: string;
  ticket: string | null;
  template: TemplateName;
  audience: 'customer' | 'staff';
  recipient: string;
  request: RoundRef | null;
  subject: string;
  why: string;
  rawHash: string;
  size: number;
  state: OutboxState;
  attempts: number;
  nextAt: Instant;
  lastError: string | null;
  maybeTwice: boolean;
  createdAt: Instant;
  sentAt: Instant | null;
  ledgerId: number | null;
}

/** Puts finished mails into the outbox, in their order. */
export async function postAll(trx: Transaction, mails: Finished[], now: Instant): Promise<void> {
  if (mails.length === 0) return;
  const contents = mails.map(({ raw }) => ({ bytes: raw, hash: hashIn(raw) }));
  await putBlobs(trx, contents);
  const rows = mails.map((mail, at) => ({
    token: mail.token,
    message_id: mail.messageId,
    ticket: mail.ticket,
    template: mail.template,
    audience: mail.audience,
    recipient: mail.recipient,
    request_kind: mail.request?.kind ?? null,
    request_round: mail.request?.round ?? null,
    subject: mail.subject.slice(0, 998),
    why: mail.why,
    raw_hash: contents[at]!.hash,
    size: sizeOf(mail.raw),
    priority: mail.priority,
    state: mail.state,
    attempts: 0,
    next_at: now,
    maybe_twice: false,
    created_at: now,
    ledger_id: mail.ledgerId,
  }));
  await insertAll(trx, 'outbox', rows);
  noteSent(trx, rows);
}

/**
 * Takes the next mails to send under a lease: whoever holds it sends, and once it has expired another may.
 * Top priority first, then oldest.
 */
export async function claim(
  db: Database,
  owner: string,
  limit: number,
  now: Instant,
  leaseMs: number,
): Promise<OutboxRow[]> {
  return db.transaction(async (trx) => {
    // Whoever held an expired lease may have sent the mail and died before saying so.
    const lost = await taken(trx, limit, { state: 'sending' }, 'lease_until', now);
    const waiting = await taken(trx, limit, { state: 'waiting' }, 'next_at', now);
    const rows = [...lost, ...waiting].sort((a, b) => a.priority - b.priority || a.id - b.id).slice(0, limit);
    if (rows.length === 0) return [];
    await trx('outbox')
      .whereIn('id', idsOf(rows))
      .update({ state: 'sending', lease_owner: owner, lease_until: now + leaseMs });
    const doubtful = idsOf(rows.filter((row) => row.state === 'sending'));
    if (doubtful.length > 0) await trx('outbox').whereIn('id', doubtful).update({ maybe_twice: true });
    return rows.map(outboxRow);
  });
}

/** Each by its own index: asked for together, all that waits would be sorted for each handful. */
async function taken(
  trx: Transaction,
  limit: number,
  state: { state: OutboxState },
  column: 'next_at' | 'lease_until',
  now: Instant,
): Promise<StoredRow[]> {
  const query = trx('outbox')
    .where(state)
    .where(column, '<=', now)
    .orderBy([{ column: 'priority' }, { column: 'id' }])
    .limit(limit);
  if (trx.client.config.client === 'pg') query.forUpdate().skipLocked();
  return query;
}

function idsOf(rows: { id: number }[]): number[] {
  return rows.map((row) => row.id);
}

/** Lets go of mails that were claimed and not begun. */
export async function unclaim(db: Database, owner: string, ids: number[]): Promise<void> {
  await db('outbox')
    .whereIn('id', ids)
    .where({ state: 'sending', lease_owner: owner })
    .update({ state: 'waiting', lease_owner: null, lease_until: null });
}

/** What came of sending a mail. */
export type Settlement =
  | { state: 'sent' }
  /** `counts`: as one of the attempts after which a mail is given up. */
  | { state: 'waiting'; nextAt: Instant; error: string; maybeTwice: boolean; counts: boolean }
  | { state: 'failed'; error: string };

/** A mail that was tried, and what came of it. */
export interface Settled {
  id: number;
  settlement: Settlement;
}

/** Only the holder of the lease settles a mail; the ids of those whose lease was not lost meanwhile. */
export async function settleAll(db: Database, owner: string, settled: Settled[], now: Instant): Promise<Set<number>> {
  const sent = idsOf(settled.filter(({ settlement }) => settlement.state === 'sent'));
  const settleSent = (on: Database) => settleRows(on, owner, sent, { sent_at: now, state: 'sent' });
  // As nearly always: one statement is whole by itself.
  if (sent.length === settled.length) return new Set(await settleSent(db));
  return db.transaction(async (trx) => {
    const mine = sent.length > 0 ? await settleSent(trx) : [];
    for (const { id, settlement } of settled) {
      if (settlement.state === 'sent') continue;
      const again =
        settlement.state === 'waiting'
          ? {
              next_at: settlement.nextAt,
              ...(settlement.maybeTwice ? { maybe_twice: true } : {}),
              ...(settlement.counts ? {} : { attempts: trx.raw('attempts') }),
            }
          : {};
      const changes = { sent_at: null, state: settlement.state, last_error: settlement.error, ...again };
      mine.push(...(await settleRows(trx, owner, [id], changes)));
    }
    return new Set(mine);
  });
}

async function settleRows(db: Database, owner: string, ids: number[], changes: object): Promise<number[]> {
  const rows: { id: number }[] = await db('outbox')
    .whereIn('id', ids)
    .where({ state: 'sending', lease_owner: owner })
    .update({ attempts: db.raw('attempts + 1'), ...changes, lease_owner: null, lease_until: null })
    .returning('id');
  return idsOf(rows);
}

/**
 * At the start of the only process on SQLite nobody else can hold a lease. What was being sent when the last process
 * ended may have arrived.
 */
export async function takeOverLeases(db: Database): Promise<number> {
  const free = { state: 'waiting', lease_owner: null, lease_until: null, maybe_twice: true };
  return db('outbox').where({ state: 'sending' }).update(free);
}

/**
 * Gives back what processes had claimed that are gone: of that one, or of all but those. What they were sending may have
 * arrived: whoever claims it next notes that, as with every lease that has run out.
 */
export async function freeClaims(
  db: Database,
  gone: { of: string } | { notOf: string[] },
  now: Instant,
): Promise<number> {
  const query = db('outbox').where({ state: 'sending' }).where('lease_until', '>', now);
  if ('of' in gone) query.where({ lease_owner: gone.of });
  else query.whereNotIn('lease_owner', gone.notOf);
  return query.update({ lease_until: now });
}

/** When the next mail may go that waits, or whose sender is overdue; null where there is none. */
export async function nextToSend(db: Database): Promise<Instant | null> {
  const earliest = async (state: OutboxState, column: 'next_at' | 'lease_until') => {
    const row = await db('outbox').where({ state }).min<{ at: number | null }>({ at: column }).first();
    return row?.at === null || row?.at === undefined ? null : Number(row.at);
  };
  const moments = [await earliest('waiting', 'next_at'), await earliest('sending', 'lease_until')];
  const known = moments.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

export async function outboxById(db: Database, id: number): Promise<OutboxRow | null> {
  const row = await db('outbox').where({ id }).first();
  return row ? outboxRow(row) : null;
}

export async function outboxInState(db: Database, states: OutboxState[], limit: number): Promise<OutboxRow[]> {
  const rows = await db('outbox').whereIn('state', states).orderBy('id', 'desc').limit(limit);
  return rows.map(outboxRow);
}

export async function outboxOfTicket(db: Database, ticket: string): Promise<OutboxRow[]> {
  return (await db('outbox').where({ ticket }).orderBy('id')).map(outboxRow);
}

export async function outboxByMessageId(db: Database, messageId: string): Promise<OutboxRow | null> {
  const row = await db('outbox').where({ message_id: messageId }).first();
  return row ? outboxRow(row) : null;
}

/** The mail to be read by pieces where it is large. */
export function openRawOfSent(db: Database, row: Pick<OutboxRow, 'rawHash'>): Promise<Content> {
  return openBlob(db, row.rawHash);
}

/** The same of several mails with one query; each is then opened by itself. */
export async function openRawsOfSent(
  db: Database,
  rows: Pick<OutboxRow, 'rawHash'>[],
): Promise<(row: Pick<OutboxRow, 'rawHash'>) => Promise<Content>> {
  const hashes = rows.map((row) => row.rawHash);
  const open = await openBlobs(db, hashes);
  return (row) => open(row.rawHash);
}

/** Which of these Message-IDs are of mails that the desk wrote. */
export async function ownMessageIds(db: Database, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db('outbox').whereIn('message_id', ids).select<{ message_id: string }[]>('message_id');
  return new Set(rows.map((row) => row.message_id));
}

export function rawOfSent(db: Database, row: Pick<OutboxRow, 'rawHash'>): Promise<Buffer> {
  return getBlob(db, row.rawHash);
}

/** Sends a failed, withheld or cancelled mail after all, or a waiting one at once. */
export async function retrySending(db: Database, id: number, now: Instant): Promise<boolean> {
  const changed = await db('outbox')
    .where({ id })
    .whereIn('state', ['failed', 'withheld', 'cancelled', 'waiting'])
    .update({ state: 'waiting', next_at: now, attempts: 0, created_at: now });
  return changed > 0;
}

export async function cancelSending(db: Database, id: number): Promise<boolean> {
  const changed = await db('outbox')
    .where({ id })
    .whereIn('state', ['waiting', 'failed'])
    .update({ state: 'cancelled' });
  return changed > 0;
}

/** What an address was sent, oldest first. */
export async function sentTo(db: Database, recipient: string): Promise<OutboxRow[]> {
  return (await db('outbox').where({ recipient, state: 'sent' }).orderBy('id')).map(outboxRow);
}

interface StoredRow {
  id: number;
  token: string;
  message_id: string;
  ticket: string | null;
  template: OutboxRow['template'];
  audience: OutboxRow['audience'];
  recipient: string;
  request_kind: RequestKind | null;
  request_round: number;
  subject: string;
  why: string;
  raw_hash: string;
  size: number;
  state: OutboxState;
  priority: number;
  attempts: number;
  next_at: Whole;
  last_error: string | null;
  maybe_twice: boolean | 0 | 1;
  created_at: Whole;
  sent_at: Whole | null;
  ledger_id: number | null;
}

export function outboxRow(row: StoredRow): OutboxRow {
  return {
    id: row.id,
    token: row.token,
    messageId: row.message_id,
    ticket: row.ticket,
    template: row.template,
    audience: row.audience,
    recipient: row.recipient,
    request: row.request_kind ? { kind: row.request_kind as RequestKind, round: row.request_round } : null,
    subject: row.subject,
    why: row.why,
    rawHash: row.raw_hash,
    size: row.size,
    state: row.state,
    attempts: row.attempts,
    nextAt: Number(row.next_at),
    lastError: row.last_error,
    maybeTwice: Boolean(row.maybe_twice),
    createdAt: Number(row.created_at),
    sentAt: row.sent_at === null ? null : Number(row.sent_at),
    ledgerId: row.ledger_id,
  };
}
