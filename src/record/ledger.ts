/**
 * The ledger: every mail ever seen, and what became of it.
 *
 *   pending      safe, not handled yet: handled again after any crash
 *   processed    what it caused is in the same transaction as this word
 *   duplicate    another arrival of a mail that is here already
 *   awaiting     waits for the sender's one-time code
 *   held         waits for staff (unknown sender, or nobody to answer)
 *   quarantined  could not be handled; `postdesk quarantine retry` tries again
 */
import { type Content, sizeOf } from '../domain/content.js';
import type { Instant } from '../domain/time.js';
import { getBlob, hashIn, openBlobs, putBlobs } from './blobs.js';
import { type Database, json, type Transaction, type Whole } from './database.js';
import { type Held, requireHeld } from './leases.js';

export type LedgerState = 'pending' | 'processed' | 'duplicate' | 'awaiting' | 'held' | 'quarantined';

/** A mail as it arrives. */
export interface Arrival {
  /** Which inbox, e.g. `imap:support@imap.acme.example`. */
  source: string;
  folder: string;
  /** '' and 0 where the source has none (LMTP, SMTP). */
  uidValidity: string;
  uid: number;
  messageId: string | null;
  /** What makes two arrivals the same mail (see `intake/identity.ts`). */
  identity: string;
  raw: Content;
  /** When the server took it. */
  receivedAt: Instant;
}

export interface LedgerRow {
  id: number;
  source: string;
  folder: string;
  uidValidity: string;
  uid: number;
  messageId: string | null;
  sender: string | null;
  subject: string;
  contentHash: string;
  size: number;
  receivedAt: Instant;
  state: LedgerState;
  ticket: string | null;
  outcome: string;
  why: string[];
  /** Staff let it in although its sender is unknown. */
  letIn: boolean;
}

/** What became of a mail that was to be kept. */
export interface Kept {
  id: number;
  duplicate: boolean;
}

/** Keeps a mail; once this returns it is safe and may be acknowledged. A second arrival of the same is kept as one. */
export async function keep(db: Database, arrival: Arrival, lease: Held | null = null): Promise<Kept> {
  const [kept] = await keepAll(db, [arrival], lease);
  return kept!;
}

/**
 * Keeps mails, all of them or none, in their order.
 *
 * @param lease under which they were read, where several processes might read
 * @throws LeaseLost where another process reads by now; nothing is kept then
 */
export async function keepAll(db: Database, arrivals: Arrival[], lease: Held | null = null): Promise<Kept[]> {
  if (arrivals.length === 0) return [];
  const hashes = arrivals.map((arrival) => hashIn(arrival.raw));
  return db.transaction(async (trx) => {
    if (lease) await requireHeld(trx, lease);
    await putBlobs(
      trx,
      arrivals.map(({ raw }, at) => ({ bytes: raw, hash: hashes[at]! })),
    );
    const rows = arrivals.map((arrival, at) => rowOf(arrival, hashes[at]!));
    const fresh = await insertFresh(trx, rows);
    const again = rows.filter((_, at) => !fresh.has(at));
    const later = again.length > 0 ? await insertDuplicates(trx, again) : [];
    return rows.map((_, at) => {
      const id = fresh.get(at);
      return id === undefined ? { id: later.shift()!, duplicate: true } : { id, duplicate: false };
    });
  });
}

type NewRow = ReturnType<typeof rowOf>;

/** Inserts those whose identity is new; the id of each by its place. */
async function insertFresh(trx: Transaction, rows: NewRow[]): Promise<Map<number, number>> {
  const inserted: { id: number; identity: string }[] = await trx('ledger')
    .insert(rows)
    .onConflict('identity')
    .ignore()
    .returning(['id', 'identity']);
  // Of the same mail twice among them the first is the one that was taken.
  return new Map(inserted.map(({ id, identity }) => [rows.findIndex((row) => row.identity === identity), id]));
}

async function insertDuplicates(trx: Transaction, rows: NewRow[]): Promise<number[]> {
  const identities = [...new Set(rows.map((row) => row.identity))];
  const known: { id: number; identity: string }[] = await trx('ledger')
    .whereIn('identity', identities)
    .select('id', 'identity');
  const firsts = new Map(known.map(({ id, identity }) => [identity, id]));
  const ids: number[] = [];
  for (const row of rows) {
    const first = firsts.get(row.identity)!;
    const outcome = `the same mail as ${first}`;
    const [second] = await trx('ledger')
      .insert({ ...row, identity: null, state: 'duplicate', duplicate_of: first, outcome })
      .returning('id');
    ids.push(second.id);
  }
  return ids;
}

function rowOf(arrival: Arrival, contentHash: string) {
  return {
    source: arrival.source,
    folder: arrival.folder,
    uid_validity: arrival.uidValidity,
    uid: arrival.uid,
    message_id: arrival.messageId?.slice(0, 998) ?? null,
    sender: null,
    subject: '',
    content_hash: contentHash,
    identity: arrival.identity,
    size: sizeOf(arrival.raw),
    received_at: arrival.receivedAt,
    state: 'pending',
    outcome: '',
    why: '[]',
  };
}

/** Which of these UIDs of a folder are in the ledger; at most a few hundred at a time. */
export async function knownUids(
  db: Database,
  folder: Pick<Arrival, 'source' | 'folder' | 'uidValidity'>,
  uids: number[],
): Promise<Set<number>> {
  const rows = await db('ledger')
    .where({ source: folder.source, folder: folder.folder, uid_validity: folder.uidValidity })
    .whereIn('uid', uids)
    .select<{ uid: number }[]>('uid');
  return new Set(rows.map((row) => Number(row.uid)));
}

/** The next mails to handle, oldest first. */
export async function pendingMails(db: Database, limit: number): Promise<LedgerRow[]> {
  const rows = await db('ledger').where({ state: 'pending' }).orderBy('id').limit(limit);
  return rows.map(ledgerRow);
}

/** Whether no mail ever came; also of a database that has no tables yet. */
export async function noMailYet(db: Database): Promise<boolean> {
  if (!(await db.schema.hasTable('ledger'))) return true;
  return (await db('ledger').first('id')) === undefined;
}

export async function anyPending(db: Database): Promise<boolean> {
  return (await db('ledger').where({ state: 'pending' }).first('id')) !== undefined;
}

/**
 * Mails of a folder that were handled and still stand there, for the move to `done` or `failed`. By folder, as one account
 * may have several that are read, each by an inbox of its own.
 */
export async function toMove(
  db: Database,
  { source, folder }: Pick<Arrival, 'source' | 'folder'>,
  limit: number,
): Promise<LedgerRow[]> {
  const rows = await db('ledger')
    .where({ source, folder })
    .whereNull('moved_at')
    .whereNot({ state: 'pending' })
    .orderBy('id')
    .limit(limit);
  return rows.map(ledgerRow);
}

export async function markMoved(db: Database, ids: number[], now: Instant, lease: Held | null = null): Promise<void> {
  await db.transaction(async (trx) => {
    if (lease) await requireHeld(trx, lease);
    await trx('ledger').whereIn('id', ids).update({ moved_at: now });
  });
}

export async function ledgerById(db: Database, id: number): Promise<LedgerRow | null> {
  const row = await db('ledger').where({ id }).first();
  return row ? ledgerRow(row) : null;
}

export async function ledgerInState(db: Database, states: LedgerState[]): Promise<LedgerRow[]> {
  const rows = await db('ledger').whereIn('state', states).orderBy('id');
  return rows.map(ledgerRow);
}

export async function ledgerByMessageId(db: Database, messageId: string): Promise<LedgerRow[]> {
  const rows = await db('ledger').where({ message_id: messageId }).orderBy('id');
  return rows.map(ledgerRow);
}

/** Which of these mails wait to be handled still, in a transaction that will handle them. */
export async function stillPending(trx: Transaction, ids: number[]): Promise<Set<number>> {
  const rows = await trx('ledger').whereIn('id', ids).where({ state: 'pending' }).select<{ id: number }[]>('id');
  return new Set(rows.map((row) => row.id));
}

export function rawOf(db: Database, row: Pick<LedgerRow, 'contentHash'>): Promise<Buffer> {
  return getBlob(db, row.contentHash);
}

/** The raw mails of several rows with one query; each is then opened by itself. */
export async function openRaws(
  db: Database,
  rows: Pick<LedgerRow, 'contentHash'>[],
): Promise<(row: Pick<LedgerRow, 'contentHash'>) => Promise<Content>> {
  const hashes = rows.map((row) => row.contentHash);
  const open = await openBlobs(db, hashes);
  return (row) => open(row.contentHash);
}

/** Stands among the reasons of a mail of which only the header was taken in. */
export const unreadForSize = 'it was not read because of its size';

/** PostgreSQL's text takes every character but this one. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

/** Sets a mail back so that it is handled again; one that was held for its sender is let in. */
export async function retryMail(db: Database, id: number): Promise<boolean> {
  const changed = await db('ledger')
    .where({ id })
    .whereIn('state', ['quarantined', 'held'])
    .update({ state: 'pending', let_in: true });
  return changed > 0;
}

/** The same for one that is no longer waiting, or that has just come in by staff. */
export async function letInAnew(trx: Transaction, id: number): Promise<boolean> {
  return (await trx('ledger').where({ id }).update({ state: 'pending', let_in: true })) > 0;
}

/** Nothing comes of a mail that waits for staff; it stays on record. */
export async function setAside(trx: Transaction, id: number, outcome: string): Promise<boolean> {
  const changed = await trx('ledger')
    .where({ id })
    .whereIn('state', ['quarantined', 'held'])
    .update({ state: 'processed', outcome: withoutNul(outcome) });
  return changed > 0;
}

/** Those of these, in that order. */
export async function ledgerByIds(db: Database, ids: number[]): Promise<LedgerRow[]> {
  const rows = (await db('ledger').whereIn('id', ids)).map(ledgerRow);
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** The newest in some states, below that number where one is given. */
export async function ledgerPage(
  db: Database,
  states: LedgerState[],
  { before, limit }: { before: number | null; limit: number },
): Promise<LedgerRow[]> {
  // Few wait: found by an index that holds their numbers, where a walk would pass all that were handled.
  const ids = db('ledger').whereIn('state', states).select('id');
  const query = db('ledger').whereIn('id', ids).orderByRaw('id + 0 desc').limit(limit);
  if (before !== null) query.where('id', '<', before);
  return (await query).map(ledgerRow);
}

/** How many tickets machines of that sender have opened since then; what they wrote on others is none. */
export async function machineTicketsSince(db: Database, sender: string, since: Instant): Promise<number> {
  const row = await db('ledger')
    .where({ sender, by_machine: true })
    .where('received_at', '>=', since)
    .whereExists(
      db('events').whereRaw(
        "events.ticket = ledger.ticket and events.ledger_id = ledger.id and events.kind = 'opened'",
      ),
    )
    .count<{ n: number }>({ n: '*' })
    .first();
  return Number(row?.n ?? 0);
}

interface StoredRow {
  id: number;
  source: string;
  folder: string;
  uid_validity: string;
  uid: Whole;
  message_id: string | null;
  sender: string | null;
  subject: string;
  content_hash: string;
  size: number;
  received_at: Whole;
  state: LedgerState;
  ticket: string | null;
  outcome: string;
  why: string | null;
  let_in: boolean | 0 | 1;
}

function ledgerRow(row: StoredRow): LedgerRow {
  return {
    id: row.id,
    source: row.source,
    folder: row.folder,
    uidValidity: row.uid_validity,
    uid: Number(row.uid),
    messageId: row.message_id,
    sender: row.sender,
    subject: row.subject,
    contentHash: row.content_hash,
    size: row.size,
    receivedAt: Number(row.received_at),
    state: row.state,
    ticket: row.ticket,
    outcome: row.outcome,
    why: json<string[]>(row.why) ?? [],
    letIn: Boolean(row.let_in),
  };
}
