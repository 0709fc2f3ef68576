import type { Knex } from 'knex';
import type { Deadline, DeadlineKind } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { type Database, insertAll, json, type Transaction } from './database.js';
import { heardUntil } from './listening.js';

/** Kinds at which the desk itself acts; the others are what staff must meet. */
const acting: readonly DeadlineKind[] = ['remind', 'silence', 'resume', 'escalate'];
/** Kinds that claim that a customer was silent, which only who has listened can say. */
const ofSilence: readonly DeadlineKind[] = ['remind', 'silence'];

interface Row {
  id: number;
  ticket: string;
  kind: DeadlineKind;
  of: string;
  step: number;
  started_at: number;
  due_at: number;
  acts: boolean;
  state: 'open' | 'done' | 'ended';
  ended_at: number | null;
  why: string;
}

export type StoredDeadline = Deadline & { id: number };

/**
 * Makes the rows of a ticket what its history says. A deadline that was acted on is not acted on again, unless
 * its moment has moved on to after that.
 *
 * @returns whether any row changed
 */
export async function syncDeadlines(
  trx: Transaction,
  ticket: string,
  derived: Deadline[],
  now: Instant,
): Promise<boolean> {
  let changed = false;
  const missing: Deadline[] = [];
  const rows: Row[] = await trx('deadlines').where({ ticket });
  const kept = new Set<number>();
  for (const deadline of derived) {
    const row = rows.find((one) => isSame(one, deadline));
    const values = { due_at: deadline.dueAt, why: JSON.stringify(deadline.why), state: 'open', ended_at: null };
    if (!row) {
      changed = true;
      missing.push(deadline);
      continue;
    }
    kept.add(row.id);
    const acted = row.state === 'done' && deadline.dueAt <= Number(row.ended_at);
    const unchanged = row.state === 'open' && Number(row.due_at) === deadline.dueAt;
    if (acted || unchanged) continue;
    changed = true;
    await trx('deadlines').where({ id: row.id }).update(values);
  }
  await insertDeadlines(trx, ticket, missing);
  const over = rows.filter((row) => row.state === 'open' && !kept.has(row.id));
  const [acts, stands] = [over.filter((row) => row.acts), over.filter((row) => !row.acts)];
  if (acts.length > 0) await trx('deadlines').whereIn('id', idsOf(acts)).delete();
  if (stands.length > 0) await trx('deadlines').whereIn('id', idsOf(stands)).update({ state: 'ended', ended_at: now });
  return changed || over.length > 0;
}

/** Deadlines that no row says yet. */
export async function insertDeadlines(trx: Transaction, ticket: string, deadlines: Deadline[]): Promise<void> {
  const rows = deadlines.map((deadline) => ({
    ticket,
    kind: deadline.kind,
    of: deadline.of ?? '',
    step: deadline.step,
    started_at: deadline.startedAt,
    due_at: deadline.dueAt,
    acts: acting.includes(deadline.kind),
    state: 'open',
    ended_at: null,
    why: JSON.stringify(deadline.why),
  }));
  await insertAll(trx, 'deadlines', rows);
}

function idsOf(rows: Row[]): number[] {
  return rows.map((row) => row.id);
}

function isSame(row: Row, deadline: Deadline): boolean {
  return (
    row.kind === deadline.kind &&
    row.of === (deadline.of ?? '') &&
    row.step === deadline.step &&
    Number(row.started_at) === deadline.startedAt
  );
}

/** Whether it follows from a customer's silence. */
export function isOfSilence({ kind }: Pick<Deadline, 'kind'>): boolean {
  return ofSilence.includes(kind);
}

/**
 * The oldest deadline that the desk must act on by then. In a transaction it is taken: on PostgreSQL one that another
 * holds is passed over, and holds up no other.
 *
 * @param inboxes of the desk: what follows from a customer's silence waits until all of them were read since it was due,
 *   and what was read is handled
 */
export async function nextDue(
  db: Database,
  now: Instant,
  inboxes: readonly string[] = [],
): Promise<StoredDeadline | null> {
  const query = () => {
    const oldest = acted(db)
      .where('due_at', '<=', now)
      .orderBy([{ column: 'due_at' }, { column: 'id' }])
      .first();
    return db.isTransaction && db.client.config.client === 'pg' ? oldest.forUpdate().skipLocked() : oldest;
  };
  let row: Row | undefined = await query();
  if (row && isOfSilence(row)) row = await query().where(unlessUnheard(now, await heardUntil(db, inboxes)));
  return row ? deadlineOf(row) : null;
}

/** When the desk must act next, whatever is due already included, as it is said what is due. */
export async function nextMomentToAct(db: Database, now: Instant, inboxes: readonly string[]): Promise<Instant | null> {
  const moment = await nextMoment(db);
  if (moment === null || moment > now) return moment;
  return nextMoment(db, unlessUnheard(now, await heardUntil(db, inboxes)));
}

function acted(db: Database) {
  return db('deadlines').where({ state: 'open', acts: true });
}

/** Leaves out what is due and follows from a silence that nobody has listened to. */
function unlessUnheard(now: Instant, heard: Instant) {
  return (query: Knex.QueryBuilder) =>
    void query
      .whereNotIn('kind', [...ofSilence])
      .orWhere('due_at', '<=', heard)
      .orWhere('due_at', '>', now);
}

/** The latest due moment of what is due and follows from a customer's silence; null where nothing does. */
export async function latestSilence(db: Database, now: Instant): Promise<Instant | null> {
  const row = await acted(db)
    .whereIn('kind', [...ofSilence])
    .where('due_at', '<=', now)
    .max<{ at: number | null }>({ at: 'due_at' })
    .first();
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
}

/** When the desk must act next, whatever is due already included. */
export async function nextMoment(db: Database, which: Knex.QueryCallback = () => {}): Promise<Instant | null> {
  const row = await acted(db).where(which).min<{ at: number | null }>({ at: 'due_at' }).first();
  const moments = [row?.at, await nextDigest(db)].filter((at) => at !== null && at !== undefined).map(Number);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** When the daily digest goes out next; null before the desk's first start. */
export async function nextDigest(db: Database): Promise<Instant | null> {
  const row = await db('desk').where({ id: 1 }).first<{ next_digest_at: number | null }>('next_digest_at');
  return row.next_digest_at === null ? null : Number(row.next_digest_at);
}

export async function setNextDigest(db: Database, at: Instant | null): Promise<void> {
  await db('desk').where({ id: 1 }).update({ next_digest_at: at });
}

/** The next few moments at which the desk acts, with what they are. */
export async function upcoming(db: Database, limit: number): Promise<StoredDeadline[]> {
  const rows = await db('deadlines')
    .where({ state: 'open', acts: true })
    .orderBy([{ column: 'due_at' }, { column: 'id' }])
    .limit(limit);
  return rows.map(deadlineOf);
}

/** Escalations about the same deadline that are due as well, the last one last: they collapse into it. */
export async function dueBeside(trx: Transaction, deadline: StoredDeadline, now: Instant): Promise<StoredDeadline[]> {
  const rows = await trx('deadlines')
    .where({
      ticket: deadline.ticket,
      kind: 'escalate',
      of: deadline.of ?? '',
      started_at: deadline.startedAt,
      state: 'open',
    })
    .where('due_at', '<=', now)
    .orderBy([{ column: 'due_at' }, { column: 'step' }]);
  return rows.map(deadlineOf);
}

export async function markActed(trx: Transaction, ids: number[], now: Instant): Promise<void> {
  await trx('deadlines').whereIn('id', ids).update({ state: 'done', ended_at: now });
}

/** Open deadlines of tickets, by due moment. */
export async function openDeadlines(db: Database, tickets?: string[]): Promise<StoredDeadline[]> {
  const query = db('deadlines').orderBy([{ column: 'due_at' }, { column: 'id' }]);
  // Those of a few tickets are found by these: an index of the state would lead through all that are open.
  if (tickets) query.whereIn('ticket', tickets).whereRaw("state || '' = 'open'");
  else query.where({ state: 'open' });
  return (await query).map(deadlineOf);
}

function deadlineOf(row: Row): StoredDeadline {
  return {
    id: row.id,
    ticket: row.ticket,
    kind: row.kind,
    of: row.of === '' ? null : (row.of as DeadlineKind),
    step: row.step,
    startedAt: Number(row.started_at),
    dueAt: Number(row.due_at),
    why: json<string[]>(row.why) ?? [],
  };
}
