/** Tickets as they stand on the board: by stage, top priority first, then what is due next. */
import type { OpenRequest, Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { type Database, json, type Whole } from './database.js';

/** A ticket as a line on the board. */
export interface Card {
  key: string;
  number: number;
  title: string;
  category: string;
  untagged: boolean;
  stage: Stage;
  stageSince: Instant;
  organisation: string | null;
  requester: { name: string; email: string };
  pm: string | null;
  app: string | null;
  developer: string | null;
  hold: { until: Instant | null } | null;
  request: Pick<OpenRequest, 'heard'> | null;
  /** When staff must have done their part, silence ends or a hold does; null where nothing is due. */
  nextDue: Instant | null;
  closedReason: string | null;
}

/** What is asked for; null asks for nothing. */
export interface BoardFilter {
  app: string | null;
  pm: string | null;
  organisation: string | null;
  category: string | null;
  /** By when something was due at the latest. */
  dueBy: Instant | null;
  /** Of which tickets of a stage somebody is the owner; a stage that is not named is nobody's. Null: all tickets. */
  owned: Partial<Record<Stage, Owned>> | null;
}

/** All tickets of a stage; or those whose column has that value, or none that is known. */
export type Owned =
  | 'all'
  | {
      column: 'pm' | 'app' | 'developer';
      values: string[];
      unlessOneOf: string[] | null;
      /** Only those whose customer wrote what staff have not answered. */
      unanswered?: boolean;
    };

export interface Counted {
  all: number;
  late: number;
}

interface Arms {
  sql: string;
  bindings: (string | number)[];
}

const columns =
  'key, number, title, category, untagged, stage, stage_since, organisation, requester_name, requester_email, pm, app, developer, hold, request, next_due, closed_reason';

/** Of a request's JSON. No text in it can hold this: there each quotation mark has a backslash before it. */
export const isUnanswered = `request like '%"replied":false%'`;

/** How many tickets there are in each stage, and of how many of them a moment is past. */
export async function countByStage(
  db: Database,
  stages: readonly Stage[],
  filter: BoardFilter,
  now: Instant,
): Promise<Partial<Record<Stage, Counted>>> {
  const arms = stages.map((stage) => {
    const { sql, bindings } = where(stage, filter);
    return {
      sql: `select '${stage}' as stage, count(*) as n, sum(case when next_due <= ? then 1 else 0 end) as late from tickets where ${sql}`,
      bindings: [now, ...bindings],
    };
  });
  const rows = await union<{ stage: Stage; n: number; late: number | null }>(db, arms);
  return Object.fromEntries(rows.map(({ stage, n, late }) => [stage, { all: Number(n), late: Number(late ?? 0) }]));
}

/**
 * The first few of each stage.
 *
 * @param urgent the categories that go before all others
 */
export async function firstOfEach(
  db: Database,
  stages: readonly Stage[],
  filter: BoardFilter,
  urgent: readonly string[],
  limit: number,
): Promise<Card[]> {
  const arms = stages.flatMap((stage) => {
    const { sql, bindings } = where(stage, filter);
    // Two walks along an index, instead of sorting the whole stage.
    return [true, false].flatMap((first) => {
      if (first && urgent.length === 0) return [];
      const which = urgent.length > 0 ? ` and category ${first ? '' : 'not '}in (${marks(urgent)})` : '';
      const order = `order by next_due, number limit ${limit}`;
      return {
        sql: `select * from (select ${columns} from tickets where ${sql}${which} ${order}) as ${first ? 'urgent' : 'others'}`,
        bindings: [...bindings, ...urgent],
      };
    });
  });
  const cards = (await union<CardRow>(db, arms)).map(card);
  return stages.flatMap((stage) => cards.filter((one) => one.stage === stage).slice(0, limit));
}

/** Some of one stage, in the order of the board. */
export async function openPage(
  db: Database,
  stage: Stage,
  filter: BoardFilter,
  urgent: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): Promise<Card[]> {
  const { sql, bindings } = where(stage, filter);
  const first = urgent.length > 0 ? `case when category in (${marks(urgent)}) then 0 else 1 end, ` : '';
  const order = `order by ${first}next_due, number limit ? offset ?`;
  const rows = await all<CardRow>(db, {
    sql: `select ${columns} from tickets where number in (select number from tickets where ${sql} ${order}) order by ${first}next_due, number`,
    bindings: [...bindings, ...urgent, limit, offset, ...urgent],
  });
  return rows.map(card);
}

/** What a column of numbers takes at most. */
const highestNumber = 2 ** 31 - 1;

/** Some of those that are over, the newest first, below that number. */
export async function closedPage(
  db: Database,
  stages: readonly Stage[],
  filter: BoardFilter,
  { before, limit }: { before: number | null; limit: number },
): Promise<Card[]> {
  const arms = stages.map((stage) => {
    const { sql, bindings } = where(stage, filter);
    return {
      sql: `select * from (select ${columns} from tickets where ${sql} and number < ? order by number desc limit ${limit}) as one`,
      bindings: [...bindings, before ?? highestNumber],
    };
  });
  const cards = (await union<CardRow>(db, arms)).map(card);
  return cards.sort((a, b) => b.number - a.number).slice(0, limit);
}

/** The condition that a filter is in one stage, on a table that is called by its name. */
export function where(stage: Stage, { owned, dueBy, ...filter }: BoardFilter): Arms {
  const parts = ['stage = ?'];
  const bindings: (string | number)[] = [stage];
  for (const [column, value] of Object.entries(filter)) {
    if (value === null) continue;
    parts.push(`${column} = ?`);
    bindings.push(value);
  }
  if (dueBy !== null) {
    parts.push('next_due <= ?');
    bindings.push(dueBy);
  }
  const own = owned === null ? 'all' : (owned[stage] ?? 'none');
  if (own === 'none') parts.push('1 = 0');
  else if (own !== 'all') {
    if (own.unanswered) parts.push(isUnanswered);
    const either: string[] = [];
    if (own.values.length > 0) either.push(`${own.column} in (${marks(own.values)})`);
    bindings.push(...own.values);
    if (own.unlessOneOf !== null) {
      const known = own.unlessOneOf.length > 0 ? ` or ${own.column} not in (${marks(own.unlessOneOf)})` : ' or 1 = 1';
      either.push(`${own.column} is null${known}`);
      bindings.push(...own.unlessOneOf);
    }
    parts.push(either.length > 0 ? `(${either.join(' or ')})` : '1 = 0');
  }
  return { sql: parts.join(' and '), bindings };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

async function union<Row>(db: Database, arms: Arms[]): Promise<Row[]> {
  if (arms.length === 0) return [];
  return all(db, {
    sql: arms.map(({ sql }) => sql).join(' union all '),
    bindings: arms.flatMap(({ bindings }) => bindings),
  });
}

/** SQLite gives rows, PostgreSQL an answer that holds them. */
export async function all<Row>(db: Database, { sql, bindings }: Arms): Promise<Row[]> {
  const answer = await db.raw(sql, bindings);
  return Array.isArray(answer) ? answer : answer.rows;
}

/** A row of `tickets`, as far as a card shows it. */
export interface CardRow {
  key: string;
  number: number;
  title: string;
  category: string;
  untagged: boolean | 0 | 1;
  stage: Stage;
  stage_since: Whole;
  organisation: string | null;
  requester_name: string;
  requester_email: string;
  pm: string | null;
  app: string | null;
  developer: string | null;
  /** JSON */
  hold: string | null;
  /** JSON */
  request: string | null;
  next_due: Whole;
  closed_reason: string | null;
}

export function card(row: CardRow): Card {
  const due = Number(row.next_due);
  return {
    key: row.key,
    number: row.number,
    title: row.title,
    category: row.category,
    untagged: Boolean(row.untagged),
    stage: row.stage,
    stageSince: Number(row.stage_since),
    organisation: row.organisation,
    requester: { name: row.requester_name, email: row.requester_email },
    pm: row.pm,
    app: row.app,
    developer: row.developer,
    hold: json<Card['hold']>(row.hold),
    request: json<Card['request']>(row.request),
    nextDue: due === Number.MAX_SAFE_INTEGER ? null : due,
    closedReason: row.closed_reason,
  };
}
