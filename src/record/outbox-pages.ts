/** Mails of the outbox as people look through them. */
import type { Database } from './database.js';
import { type OutboxRow, type OutboxState, outboxRow } from './outbox.js';

/** What is asked for; null asks for nothing. */
export interface OutboxFilter {
  states: OutboxState[];
  audience: 'customer' | 'staff' | null;
  recipient: string | null;
  ticket: string | null;
}

/** The newest, below that number where one is given. */
export async function outboxPage(
  db: Database,
  { states, ...same }: OutboxFilter,
  { before, limit }: { before: number | null; limit: number },
): Promise<OutboxRow[]> {
  const query = db('outbox').limit(limit);
  // Nearly all are sent: by that index they would all be sorted, so the table is walked from its end.
  if (states.includes('sent'))
    query.orderBy('id', 'desc').whereRaw(`coalesce(state, '') in (${states.map(() => '?').join(', ')})`, states);
  // Few are in the others: found by an index that holds their numbers, which no planner then takes for too many.
  else query.whereIn('id', db('outbox').whereIn('state', states).select('id')).orderByRaw('id + 0 desc');
  for (const [column, value] of Object.entries(same)) if (value !== null) query.where({ [column]: value });
  if (before !== null) query.where('id', '<', before);
  return (await query).map(outboxRow);
}

/** How many mails are in each of these states, of which there should be few. */
export async function countInStates(
  db: Database,
  states: readonly OutboxState[],
): Promise<Partial<Record<OutboxState, number>>> {
  const rows: { state: OutboxState; n: number }[] = await db('outbox')
    .whereIn('state', states)
    .groupBy('state')
    .select('state')
    .count({ n: '*' });
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

/** The newest mails of a ticket, newest first, and how many there are in each state. */
export async function outboxOfTicketInShort(
  db: Database,
  ticket: string,
  limit: number,
): Promise<{ mails: OutboxRow[]; counts: Partial<Record<OutboxState, number>> }> {
  const rows: { state: OutboxState; n: number }[] = await db('outbox')
    .where({ ticket })
    .groupBy('state')
    .select('state')
    .count({ n: '*' });
  // Those of the ticket, by its index, and not the whole table from its end.
  const mails = await db('outbox').where({ ticket }).orderByRaw('id + 0 desc').limit(limit);
  return {
    mails: mails.map(outboxRow),
    counts: Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)])),
  };
}

/** How many mails each address was sent. */
export async function recipients(db: Database): Promise<{ address: string; count: number }[]> {
  const rows: { recipient: string; n: number }[] = await db('outbox')
    .where({ state: 'sent' })
    .groupBy('recipient')
    .orderBy('recipient')
    .select('recipient')
    .count({ n: '*' });
  return rows.map((row) => ({ address: row.recipient, count: Number(row.n) }));
}

/** What became of attempts so far: whether there was any that came to an end, and how many mails wait since one failed. */
export async function attemptsSoFar(
  db: Database,
): Promise<{ any: boolean; waiting: number; lastError: string | null }> {
  const waiting = () => db('outbox').where({ state: 'waiting' }).whereNotNull('last_error');
  const counted = await waiting().count({ n: '*' }).first();
  const newest = await waiting().orderBy('next_at', 'desc').first('last_error');
  const ended = await db('outbox').whereIn('state', ['sent', 'failed']).first('id');
  return { any: ended !== undefined, waiting: Number(counted?.n ?? 0), lastError: newest?.last_error ?? null };
}
