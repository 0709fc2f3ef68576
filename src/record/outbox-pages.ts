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
  const query = db('outbox').orderBy('id', 'desc').limit(limit);
  // Nearly all are sent: by that index they would all be sorted, so the table is walked from its end.
  if (states.includes('sent')) query.whereRaw(`coalesce(state, '') in (${states.map(() => '?').join(', ')})`, states);
  else query.whereIn('state', states);
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
