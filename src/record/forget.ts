/** Forgetting a person: their name and address give way to a pseudonym, and their mails and files go. */
import { streamOf } from '../content.js';
import { inMemory } from '../domain/content.js';
import { finalStages } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { dropUnwanted, removeFiles } from './blob-uses.js';
import { openBlob } from './blobs.js';
import { type Database, deciding, json, type Transaction } from './database.js';
import { containing, namesOf, ticketsNaming } from './person.js';
import { namesAddress, newPseudonym, type Pseudonym, withoutAddress, withoutNames } from './pseudonym.js';
import { mergeIndices, rewriteRows, textTables } from './rewrite.js';
import { addEvents } from './tickets.js';

export interface Forgotten {
  /** What stands for the person now. */
  pseudonym: string;
  /** Keys of the tickets that they took part in or that named them. */
  tickets: string[];
  /** How many rows were changed. */
  rows: number;
  /** Raw mails and attachments that are gone, and their size in bytes. */
  contents: number;
  size: number;
  /** Whether SQLite's file was written anew, so that what was replaced stands in no gap of it; null for PostgreSQL. */
  writtenAnew: boolean | null;
}

export interface Asked {
  /** In lower case. */
  address: string;
  /** Also where they take part in open tickets. */
  force: boolean;
  /** Names of others, which are not replaced. */
  others: string[];
  now: Instant;
}

/** Words that the program and not a person wrote there. */
const ownWords = [
  'kind',
  'state',
  'stage',
  'from',
  'to',
  'of',
  'key',
  'ticket',
  'category',
  'template',
  'audience',
  'direction',
  'organisation',
  'app',
  'pm',
  'watchers',
  'rounds',
  'token',
  'message_id',
  'identity',
  'content_hash',
  'raw_hash',
  'source',
  'folder',
  'uid_validity',
  'request_kind',
  'url',
  'type',
  'lease_owner',
];

/**
 * In one transaction, so that either all of it is done or nothing; the files of what was dropped go afterwards.
 *
 * @throws Advice where they take part in open tickets, mails of theirs are on their way, or nothing is held on them
 */
export async function forget(db: Database, asked: Asked): Promise<Forgotten> {
  const isSqlite = db.client.config.client !== 'pg';
  const { hashes, ...done } = await deciding(db, (trx) => forgetWithin(trx, asked));
  await removeFiles(db, hashes);
  return { ...done, writtenAnew: isSqlite ? await writeAnew(db) : null };
}

/** It takes the file's size once more; where there is no room for that, or a desk holds it too long, it is left for later. */
async function writeAnew(db: Database): Promise<boolean> {
  try {
    await db.raw('VACUUM');
    await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    return true;
  } catch {
    return false;
  }
}

async function forgetWithin(
  trx: Transaction,
  asked: Asked,
): Promise<Omit<Forgotten, 'writtenAnew'> & { hashes: string[] }> {
  const { address, now } = asked;
  const tickets = await ticketsNaming(trx, address);
  const names = await namesOf(trx, address);
  await refuseOpen(trx, tickets, asked);
  await refuseUnderWay(trx, tickets, address);
  const raws = await dropRaws(trx, tickets, address, now);
  const files = await letGoOfFiles(trx, tickets, address);
  const dropped = await dropUnwanted(trx, [...raws, ...files]);
  const pseudonym = newPseudonym();
  const rows = await replace(trx, tickets, { ...asked, names }, pseudonym);
  if (rows === 0 && raws.length === 0 && files.length === 0) throw nothingHeld(address);
  const note = `somebody was forgotten at their own wish: ${pseudonym.name} stands for them, their mails and files are gone`;
  const told = tickets.map((ticket) => ({ ticket, at: now, by: 'desk', from: null, to: null, note }));
  await addEvents(
    trx,
    told.map((event) => ({ ...event, kind: 'changed' as const })),
    null,
  );
  await mergeIndices(trx);
  const { hashes, size } = dropped;
  return { pseudonym: pseudonym.name, tickets, rows, contents: hashes.length, size, hashes };
}

export function nothingHeld(address: string): Advice {
  return new Advice(`nothing is held on ${address}; see how they write it in: postdesk ticket list --json`);
}

async function refuseOpen(trx: Transaction, tickets: string[], { address, force }: Asked): Promise<void> {
  if (force) return;
  const open: { key: string }[] = await trx('tickets')
    .whereIn('key', tickets)
    .whereNotIn('stage', [...finalStages])
    .orderBy('number')
    .select('key');
  if (open.length === 0) return;
  const keys = open.map((row) => row.key).join(', ');
  throw new Advice(
    `${address} takes part in open tickets (${keys}): close them first, or add --force; the desk can then no longer write to them about these`,
  );
}

async function refuseUnderWay(trx: Transaction, tickets: string[], address: string): Promise<void> {
  const out = await trx('outbox')
    .whereIn('state', ['waiting', 'sending'])
    .where((mine) => mine.whereIn('ticket', tickets).orWhere({ recipient: address }))
    .orderBy('id')
    .select<{ id: number }[]>('id');
  const pending = await trx('ledger').where({ state: 'pending' }).first('id');
  if (out.length > 0) {
    const ids = out.map((row) => row.id).join(', ');
    throw new Advice(
      `mails about them are on their way (${ids} of the outbox): try again once they are sent, or: postdesk outbox cancel ID`,
    );
  }
  if (pending)
    throw new Advice('mails wait to be handled, and one may be theirs: try again once the desk has handled them');
}

async function dropRaws(trx: Transaction, tickets: string[], address: string, now: Instant): Promise<string[]> {
  const mine = (person: string) => (rows: ReturnType<Transaction>) => {
    rows.whereIn('ticket', tickets).orWhere({ [person]: address });
  };
  const hashes: string[] = [];
  for (const [table, hash, person] of [
    ['ledger', 'content_hash', 'sender'],
    ['outbox', 'raw_hash', 'recipient'],
  ] as const) {
    const query = trx(table).whereNull('raw_dropped_at').where(mine(person));
    const rows: { hash: string }[] = await query.clone().select({ hash });
    await query.update({ raw_dropped_at: now });
    hashes.push(...rows.map((row) => row.hash));
    hashes.push(...(await dropNaming(trx, table, hash, address, now)));
  }
  return hashes;
}

/** Mails of no ticket, such as those in quarantine, are known by nothing but what stands in them. */
async function dropNaming(
  trx: Transaction,
  table: 'ledger' | 'outbox',
  hash: string,
  address: string,
  now: Instant,
): Promise<string[]> {
  const hashes: string[] = [];
  for (let last = 0; ; ) {
    const rows: { id: number; hash: string }[] = await trx(table)
      .whereNull('ticket')
      .whereNull('raw_dropped_at')
      .where('id', '>', last)
      .orderBy('id')
      .limit(200)
      .select({ id: 'id', hash });
    if (rows.length === 0) return hashes;
    for (const row of rows) {
      if (!(await names(trx, row.hash, address))) continue;
      await trx(table).where({ id: row.id }).update({ raw_dropped_at: now });
      hashes.push(row.hash);
    }
    last = rows.at(-1)!.id;
  }
}

async function names(trx: Transaction, hash: string, address: string): Promise<boolean> {
  const content = await openBlob(trx, hash).catch(() => null);
  if (content === null) return false;
  const isNamed = namesAddress(address);
  const bytes = inMemory(content);
  if (bytes !== null) return isNamed(bytes.toString('utf8'));
  let end = '';
  for await (const piece of streamOf(content)) {
    const text = end + (piece as Buffer).toString('utf8');
    if (isNamed(text)) return true;
    end = text.slice(-2 * address.length);
  }
  return false;
}

/** All files of tickets that they opened, and elsewhere those that they sent and nobody else. */
async function letGoOfFiles(trx: Transaction, tickets: string[], address: string): Promise<string[]> {
  const hashes: string[] = [];
  for (const ticket of tickets) {
    const row = await trx('tickets').where({ key: ticket }).first<{ requester_email: string }>('requester_email');
    const messages: { from_email: string; attachments: string }[] = await trx('messages')
      .where({ ticket })
      .select('from_email', 'attachments');
    const filesOf = (mine: boolean) =>
      messages
        .filter((one) => (one.from_email === address) === mine)
        .flatMap((one) => (json<{ hash: string }[]>(one.attachments) ?? []).map(({ hash }) => hash));
    const others = new Set(row.requester_email === address ? [] : filesOf(false));
    const all = row.requester_email === address ? [...filesOf(true), ...filesOf(false)] : filesOf(true);
    const gone = [...new Set(all)].filter((hash) => !others.has(hash));
    for (let at = 0; at < gone.length; at += 400) {
      await trx('attachment_uses')
        .where({ ticket })
        .whereIn('hash', gone.slice(at, at + 400))
        .delete();
    }
    hashes.push(...gone);
  }
  return hashes;
}

async function replace(
  trx: Transaction,
  tickets: string[],
  { address, others, names: known }: Asked & { names: string[] },
  pseudonym: Pseudonym,
): Promise<number> {
  const noNames = withoutNames(known, others, pseudonym);
  const noAddress = withoutAddress(address, pseudonym);
  let rows = 0;
  const mails = await trx('ledger').where({ sender: address }).select<{ id: number }[]>('id');
  const sent = await trx('outbox').where({ recipient: address }).select<{ id: number }[]>('id');
  const ids = { ledger: mails.map((row) => row.id), outbox: sent.map((row) => row.id) };
  for (const table of await textTables(trx)) {
    // The address first: a name may be part of it.
    rows += await rewriteRows(trx, table, { like: containing(address) }, noAddress);
    if (table.name === 'tickets') rows += await rewriteRows(trx, table, { tickets, column: 'key' }, noNames, ownWords);
    if (table.ofTicket) rows += await rewriteRows(trx, table, { tickets, column: 'ticket' }, noNames, ownWords);
    if (table.name === 'ledger' || table.name === 'outbox') {
      rows += await rewriteRows(trx, table, { ids: ids[table.name] }, noNames, ownWords);
    }
  }
  return rows;
}
