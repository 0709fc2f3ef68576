/** What reports count, by the database itself and along its indexes: a desk may have very many tickets. */
import type { StaffDeadlineKind } from '../domain/desk.js';
import type { Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

/** From the first moment up to, and without, the last. */
export interface Stretch {
  from: Instant;
  to: Instant;
}

const day = 24 * 3_600_000;

/** A stretch as the whole days of UTC in it, which are counted already (migrations/0031), and what is left at its ends. */
function daysOf({ from, to }: Stretch): { first: number; end: number; edges: Stretch[] } {
  const [first, end] = [Math.ceil(from / day), Math.floor(to / day)];
  if (first >= end) return { first, end: first, edges: [{ from, to }] };
  const edges = [
    { from, to: first * day },
    { from: end * day, to },
  ];
  return { first, end, edges: edges.filter((edge) => edge.from < edge.to) };
}

/** How many tickets were opened in each of some stretches, by category. */
export async function openedIn(
  db: Database,
  stretches: readonly Stretch[],
): Promise<{ stretch: number; category: string; n: number }[]> {
  const parts = stretches.map(daysOf);
  const days = parts.map(({ first, end }, at) => [at, first, end]);
  const edges = parts.flatMap((part, at) => part.edges.map(({ from, to }) => [at, from, to]));
  // Not one select a stretch, since PostgreSQL plans each of hundreds by itself; and the ends counted for each category by
  // itself, since it takes a join of them for millions of rows and spreads it over workers.
  const arms = [
    'select stretch, category, n from days cross join report_opened where day >= since and day < until',
    `select stretch, category, (select count(*) from tickets
      where opened_at >= since and opened_at < until and tickets.category = known.category) as n
      from edges cross join (select distinct category from report_opened) as known`,
  ];
  const rows = await raw(
    db,
    `with days (stretch, since, until) as (${valuesOf(days)}), edges (stretch, since, until) as (${valuesOf(edges)})
      select stretch, category, sum(n) as n from (${arms.join(' union all ')}) as parts group by stretch, category having sum(n) > 0`,
    [...days, ...edges].flat(),
  );
  return rows.map(({ stretch, category, n }) => ({
    stretch: Number(stretch),
    category: String(category),
    n: Number(n),
  }));
}

/** Of the deadlines of staff that were due then: how many were met, and how many were not. */
export async function keptIn(
  db: Database,
  stretch: Stretch,
): Promise<{ kind: StaffDeadlineKind; met: number; missed: number }[]> {
  const stands = isPostgres(db) ? 'not acts' : 'acts = 0';
  const isMet = "case when state = 'ended' and ended_at <= due_at then 1 else 0 end";
  const { first, end, edges } = daysOf(stretch);
  const arms = [
    'select kind, met, missed from report_due where day >= ? and day < ?',
    ...edges.map(
      () =>
        `select kind, ${isMet} as met, 1 - ${isMet} as missed from deadlines where ${stands} and due_at >= ? and due_at < ?`,
    ),
  ];
  const rows = await raw(
    db,
    `select kind, sum(met) as met, sum(missed) as missed from (${arms.join(' union all ')}) as parts group by kind having sum(met) + sum(missed) > 0`,
    [first, end, ...edges.flatMap(({ from, to }) => [from, to])],
  );
  return rows.map(({ kind, met, missed }) => ({
    kind: kind as StaffDeadlineKind,
    met: Number(met),
    missed: Number(missed),
  }));
}

/**
 * How many tickets of some stages are how old; stages of open tickets.
 *
 * @param ages bounds in milliseconds, rising; the last group has no bound
 */
export async function agesOf(
  db: Database,
  stages: readonly Stage[],
  ages: readonly number[],
  now: Instant,
): Promise<{ stage: Stage; age: number; n: number }[]> {
  const age = `case ${ages.map((_, at) => `when opened_at > ? then ${at}`).join(' ')} else ${ages.length} end`;
  const rows = await raw(
    db,
    `select stage, age, count(*) as n from (select stage, ${age} as age from tickets where closed_at is null and stage in (${stages.map(() => '?').join(', ')})) as open group by stage, age`,
    [...ages.map((ms) => now - ms), ...stages],
  );
  return rows.map((row) => ({ stage: row.stage as Stage, age: Number(row.age), n: Number(row.n) }));
}

/** An entry into a stage, as far as lengths of stays depend on it. */
export interface Entry {
  id: number;
  ticket: string;
  at: Instant;
  from: Stage | null;
  to: Stage;
  /** The beginning of why, where it came from the same stage: only then does the length depend on it. */
  note: string;
}

/** Entries into stages behind an event's number, oldest first. */
export async function entriesAfter(db: Database, id: number, limit: number): Promise<Entry[]> {
  const rows = await db('events')
    .where('id', '>', id)
    .whereNotNull('to')
    .orderBy('id')
    .limit(limit)
    .select('id', 'ticket', 'at', 'from', 'to')
    .select(db.raw(`case when "from" = "to" then substr(note, 1, 60) else '' end as note`));
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
}

/** The numbers of the first and the newest event; 0 where there is none. */
export async function eventsFromTo(db: Database): Promise<{ first: number; newest: number }> {
  // Each by itself is the end of an index; both in one select would have SQLite read them all.
  const [row] = await raw(
    db,
    'select (select min(id) from events) as first, (select max(id) from events) as newest',
    [],
  );
  return { first: Number(row?.first ?? 0), newest: Number(row?.newest ?? 0) };
}

/** Rows of three whole numbers; of none where there are none. */
function valuesOf(rows: readonly unknown[]): string {
  const row = `(${Array(3).fill('cast(? as bigint)').join(', ')})`;
  return rows.length > 0 ? `values ${rows.map(() => row).join(', ')}` : 'select 0, 0, 0 where 1 = 0';
}

async function raw(db: Database, sql: string, bindings: (string | number)[]): Promise<Record<string, unknown>[]> {
  const answer = await db.raw(sql, bindings);
  return Array.isArray(answer) ? answer : answer.rows;
}

function isPostgres(db: Database): boolean {
  return db.client.config.client === 'pg';
}
