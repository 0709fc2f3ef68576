/** What developers and staging slots are busy with, and how many tickets wait for whom. */
import type { Stage, Task, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { isUnanswered } from './board.js';
import { type Database, json } from './database.js';

/** A ticket in work, without what only its own page shows. */
export interface Work
  extends Pick<
    Ticket,
    | 'key'
    | 'number'
    | 'title'
    | 'category'
    | 'stage'
    | 'stageSince'
    | 'organisation'
    | 'pm'
    | 'app'
    | 'stagingWaitSince'
  > {
  task: Pick<Task, 'developer' | 'queuedAt' | 'estimateMinutes'> | null;
  hold: { until: Instant | null } | null;
  nextDue: Instant | null;
}

/** @param developer only theirs; null: everybody's */
export async function workIn(db: Database, stages: readonly Stage[], developer: string | null = null): Promise<Work[]> {
  const query = db('tickets')
    .whereIn('stage', stages)
    .select('key', 'number', 'title', 'category', 'stage', 'stage_since', 'organisation', 'pm', 'app')
    .select('staging_wait_since', 'task', 'hold', 'next_due');
  if (developer !== null) query.where({ developer });
  const rows = await query;
  return rows.map((row) => ({
    key: row.key,
    number: row.number,
    title: row.title,
    category: row.category,
    stage: row.stage,
    stageSince: Number(row.stage_since),
    organisation: row.organisation,
    pm: row.pm,
    app: row.app,
    stagingWaitSince: row.staging_wait_since === null ? null : Number(row.staging_wait_since),
    task: json<Work['task']>(row.task),
    hold: json<Work['hold']>(row.hold),
    nextDue: Number(row.next_due) === Number.MAX_SAFE_INTEGER ? null : Number(row.next_due),
  }));
}

/** Since when a ticket has held its slot without a break; null where it never entered. */
export async function slotTaken(db: Database, ticket: string, holding: readonly Stage[]): Promise<Instant | null> {
  const moves: { at: number; from: Stage | null }[] = await db('events')
    .where({ ticket })
    .whereIn('to', holding)
    .orderBy('id', 'desc')
    .select('at', 'from');
  const entered = moves.find(({ from }) => from === null || !holding.includes(from));
  return entered ? Number(entered.at) : null;
}

/** Open tickets of which the same things decide whom they wait for. */
export interface WaitingGroup {
  stage: Stage;
  pm: string | null;
  app: string | null;
  developer: string | null;
  /** Whether the customer wrote what staff have not answered. */
  unanswered: boolean;
  all: number;
  late: number;
}

export async function waitingGroups(db: Database, stages: readonly Stage[], now: Instant): Promise<WaitingGroup[]> {
  const unanswered = `case when ${isUnanswered} then 1 else 0 end`;
  const rows: (WaitingGroup & { n: number })[] = await db('tickets')
    .whereIn('stage', stages)
    .groupBy('stage', 'pm', 'app', 'developer')
    .groupByRaw(unanswered)
    .select('stage', 'pm', 'app', 'developer')
    .select({ unanswered: db.raw(unanswered) })
    .count({ n: '*' })
    .select({ late: db.raw('sum(case when next_due <= ? then 1 else 0 end)', [now]) });
  return rows.map(({ n, late, unanswered, ...group }) => ({
    ...group,
    unanswered: Boolean(unanswered),
    all: Number(n),
    late: Number(late),
  }));
}

/** How many open tickets each organisation has; under '' those of none. */
export async function openByOrganisation(db: Database, stages: readonly Stage[]): Promise<Map<string, number>> {
  const rows: { organisation: string | null; n: number }[] = await db('tickets')
    .whereIn('stage', stages)
    .groupBy('organisation')
    .select('organisation')
    .count({ n: '*' });
  return new Map(rows.map(({ organisation, n }) => [organisation ?? '', Number(n)]));
}
