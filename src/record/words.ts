/** Tickets by the words of their titles and mails; the databases keep the index themselves (migration 0018). */
import { stages as everyStage, type Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { all, type BoardFilter, type Card, type CardRow, card, where } from './board.js';
import type { Database } from './database.js';

export interface Hit extends Card {
  /** The newest mail in which all words stand; null where they stand in title and names. */
  mail: { at: Instant; from: string; text: string; internal: boolean } | null;
}

/**
 * How many hits are looked at, the newest first: where a filter leaves few of them, and where all count. A word that
 * stands in more is no way to find anything, and must not take long either.
 */
const lookedAt = 4000;
const mailsShown = 400;
/** Where whole words find so many, beginnings are not asked for. */
const enough = 60;

/** What is shorter is a word by itself. */
const shortestBeginning = 3;

/** The words of a question, parted as the indexes part texts. */
export function wordsIn(question: string): string[] {
  const words = question
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 12);
}

/**
 * Tickets in whose title and names, or in one of whose mails, all words stand, or words that begin so; those found by
 * their title first, then the newest mails. Mails that people wrote: the desk's own quote them, and list other tickets.
 */
export async function ticketsWithWords(
  db: Database,
  words: readonly string[],
  stages: readonly Stage[],
  filter: BoardFilter,
  limit: number,
): Promise<Hit[]> {
  if (words.length === 0) return [];
  const narrowed = narrowing(stages, filter);
  const plain = narrowed.sql === '';
  const byTitle = await matching<CardRow>(db, 'ticket_words', words, plain ? limit : lookedAt, (found) => ({
    sql: `select tickets.* from (${found.sql}) as found join tickets on tickets.number = found.id
      where 1 = 1${narrowed.sql} order by found.id desc limit ${limit}`,
    bindings: [...found.bindings, ...narrowed.bindings],
  }));
  const mails = await matching<{ id: number; ticket: string }>(db, 'message_words', words, lookedAt, (found) => ({
    sql: `select messages.id as id, messages.ticket as ticket from (${found.sql}) as found
      join messages on messages.id = found.id and messages.direction = 'in' ${plain ? '' : 'join tickets on tickets.key = messages.ticket'}
      where 1 = 1${narrowed.sql} order by found.id desc limit ${mailsShown}`,
    bindings: [...found.bindings, ...narrowed.bindings],
  }));
  const newest = new Map<string, number>();
  for (const mail of mails) if (!newest.has(mail.ticket)) newest.set(mail.ticket, mail.id);
  const titled = byTitle.map(({ key }) => key);
  const others = [...newest.keys()].filter((key) => !titled.includes(key)).slice(0, Math.max(0, limit - titled.length));
  const cards = [...byTitle, ...(others.length > 0 ? await db('tickets').whereIn('key', others) : [])].map(card);
  const texts = await textsOf(
    db,
    [...titled, ...others].flatMap((key) => newest.get(key) ?? []),
  );
  return [...titled, ...others].flatMap((key): Hit[] => {
    const found = cards.find((one) => one.key === key);
    return found ? [{ ...found, mail: texts.get(newest.get(key) ?? 0) ?? null }] : [];
  });
}

/** The indexes, and what their entries are numbered by. */
const numbers = { ticket_words: 'number', message_words: 'id' } as const;
type Index = keyof typeof numbers;

/** A query and what it is asked with. */
interface Asked {
  sql: string;
  bindings: (string | number)[];
}

/**
 * What an index finds, the newest first: whole words, and only where those are few, words that begin so. The first walks
 * down one list for each word; the second has to merge the lists of all words with that beginning.
 */
async function matching<Row>(
  db: Database,
  index: Index,
  words: readonly string[],
  most: number,
  around: (found: Asked) => Asked,
): Promise<Row[]> {
  const ask = (found: Asked) => all<Row>(db, around(found)).catch(noWord);
  const whole = await ask(isPostgres(db) ? onPostgres(index, words, [], most) : onSqlite(index, words, [], most));
  const beginnings = words.filter((word) => word.length >= shortestBeginning);
  if (whole.length >= enough || beginnings.length === 0) return whole;
  if (!isPostgres(db)) return ask(onSqlite(index, words, beginnings, most));
  const order = (await areCommon(db, index, words, beginnings)) ? 'walk' : 'sort';
  return ask(onPostgres(index, words, beginnings, most, order));
}

/** So many of the newest are looked at to learn how common something is. */
const sample = 4_000;

/**
 * Whether words that begin so stand in many of the newest. PostgreSQL takes every beginning for one that a fiftieth of all
 * texts have, and would walk through all of them in search of one that none has.
 */
async function areCommon(db: Database, index: Index, words: readonly string[], beginnings: string[]): Promise<boolean> {
  const id = numbers[index];
  const recent = `(select ${id}, words from ${index} order by ${id} desc limit ${sample}) as recent`;
  const rows = await all(db, onPostgres(index, words, beginnings, enough, 'walk', recent));
  return rows.length >= enough;
}

/** SQLite knows the letters of an older Unicode: what it takes for several words, it has never indexed as one. */
function noWord(error: Error): [] {
  if (/fts5/i.test(error.message)) return [];
  throw error;
}

function onSqlite(index: Index, words: readonly string[], beginnings: string[], most: number): Asked {
  const asked = words.map((word) => `"${word}"${beginnings.includes(word) ? '*' : ''}`).join(' ');
  return {
    sql: `select rowid as id from ${index} where ${index} match ? order by rowid desc limit ${most}`,
    bindings: [asked],
  };
}

/** Folded as `words_of` folds texts. */
function folded(word: string): string {
  return word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

/** @param order whether to walk down the newest until enough are found, or to sort what the index of words finds */
function onPostgres(
  index: Index,
  words: readonly string[],
  beginnings: string[],
  most: number,
  order: 'walk' | 'sort' = 'walk',
  from: string = index,
): Asked {
  const id = numbers[index];
  const asked = words.map((word) => folded(word) + (beginnings.includes(word) ? ':*' : '')).join(' & ');
  // What is computed has no index to walk along.
  const by = order === 'walk' ? id : `${id} + 0`;
  return {
    sql: `select ${id} as id from ${from} where words @@ to_tsquery('simple', ?) order by ${by} desc limit ${most}`,
    bindings: [asked],
  };
}

function narrowing(stages: readonly Stage[], filter: BoardFilter) {
  const { owned, ...rest } = filter;
  const idle = owned === null && Object.values(rest).every((value) => value === null);
  if (idle && stages.length === everyStage.length) return { sql: '', bindings: [] };
  if (idle) {
    return { sql: ` and tickets.stage in (${stages.map(() => '?').join(', ')})`, bindings: [...stages] };
  }
  const arms = stages.map((stage) => where(stage, filter));
  return {
    sql: ` and (${arms.map(({ sql }) => `(${sql})`).join(' or ')})`,
    bindings: arms.flatMap(({ bindings }) => bindings),
  };
}

async function textsOf(db: Database, ids: number[]): Promise<Map<number, NonNullable<Hit['mail']>>> {
  if (ids.length === 0) return new Map();
  const rows = await db('messages')
    .whereIn('id', ids)
    .select('id', 'at', 'from_name', 'from_email', 'text', 'internal');
  return new Map(
    rows.map((row) => [
      row.id as number,
      { at: Number(row.at), from: row.from_name || row.from_email, text: row.text, internal: Boolean(row.internal) },
    ]),
  );
}

function isPostgres(db: Database): boolean {
  return db.client.config.client === 'pg';
}
