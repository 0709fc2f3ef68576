/** Changing words wherever they stand in the database, in tables that this file need not know. */
import type { Transaction } from './database.js';

export interface TextTable {
  name: string;
  /** Columns that hold text, with the length that they may have; null for any. */
  columns: { name: string; length: number | null }[];
  /** Whether its rows belong to tickets, by a column `ticket`. */
  ofTicket: boolean;
}

/** Those of the desk's own; what the migrations and a full-text search keep for themselves is theirs. */
export async function textTables(trx: Transaction): Promise<TextTable[]> {
  const found = trx.client.config.client === 'pg' ? await inPostgres(trx) : await inSqlite(trx);
  const tables = new Map<string, TextTable>();
  for (const { table, column, length } of found) {
    if (/^(knex_|sqlite_|blobs$)|_(fts|data|idx|content|docsize|config)$|fts/.test(table)) continue;
    const known = tables.get(table) ?? { name: table, columns: [], ofTicket: false };
    known.columns.push({ name: column, length });
    if (column === 'ticket') known.ofTicket = true;
    tables.set(table, known);
  }
  return [...tables.values()];
}

interface Column {
  table: string;
  column: string;
  length: number | null;
}

async function inPostgres(trx: Transaction): Promise<Column[]> {
  const { rows } = await trx.raw(
    `select table_name, column_name, character_maximum_length from information_schema.columns
     where table_schema = current_schema() and data_type in ('text', 'character varying') and is_generated = 'NEVER'
     and table_name in (select table_name from information_schema.tables
       where table_schema = current_schema() and table_type = 'BASE TABLE')
     order by table_name, ordinal_position`,
  );
  return rows.map((row: Record<string, unknown>) => ({
    table: row.table_name,
    column: row.column_name,
    length: row.character_maximum_length === null ? null : Number(row.character_maximum_length),
  }));
}

async function inSqlite(trx: Transaction): Promise<Column[]> {
  const columns: Column[] = [];
  const tables: { name: string }[] = await trx('sqlite_master')
    .where({ type: 'table' })
    // A virtual table follows the tables that it is about.
    .whereRaw(`sql not like 'create virtual%'`)
    .orderBy('name')
    .select('name');
  for (const { name } of tables) {
    const facts: { name: string; type: string }[] = await trx.raw('select name, type from pragma_table_info(?)', [
      name,
    ]);
    for (const fact of facts) {
      const isText = /char|text/i.test(fact.type);
      if (isText) columns.push({ table: name, column: fact.name, length: null });
    }
  }
  return columns;
}

/** SQLite's full-text indices keep words that are gone until they are merged; PostgreSQL's do not. */
export async function mergeIndices(trx: Transaction): Promise<void> {
  if (trx.client.config.client === 'pg') return;
  const indices: { name: string }[] = await trx('sqlite_master')
    .whereRaw(`sql like 'create virtual table%using fts5%'`)
    .select('name');
  for (const { name } of indices) await trx.raw(`insert into ?? (??) values ('optimize')`, [name, name]);
}

/** Which rows are looked at: those that hold a pattern (SQL LIKE, lower case) in any column, or those of some tickets. */
export type Where = { like: string } | { tickets: string[]; column: 'ticket' | 'key' } | { ids: number[] };

/**
 * Passes the text columns of rows through a function and writes back what it changed.
 *
 * @param except columns that are not text of people's
 * @returns how many rows changed
 */
export async function rewriteRows(
  trx: Transaction,
  table: TextTable,
  where: Where,
  rewrite: (text: string, column: string) => string,
  except: readonly string[] = [],
): Promise<number> {
  const columns = table.columns.filter((column) => !except.includes(column.name));
  if (columns.length === 0) return 0;
  const isPg = trx.client.config.client === 'pg';
  let changed = 0;
  for (const condition of partsOf(where)) {
    const query = trx(table.name).select(
      trx.raw(isPg ? 'ctid::text as place_' : 'rowid as place_'),
      ...columns.map((column) => column.name),
    );
    if ('like' in condition) {
      const any = columns.map(() => `lower(??) like ? escape '\\'`).join(' or ');
      query.whereRaw(
        `(${any})`,
        columns.flatMap((column) => [column.name, condition.like]),
      );
    } else if ('ids' in condition) query.whereIn('id', condition.ids);
    else query.whereIn(condition.column, condition.tickets);
    for (const row of (await query) as Record<string, unknown>[]) {
      const changes = changesIn(row, columns, rewrite);
      if (Object.keys(changes).length === 0) continue;
      await trx(table.name)
        .whereRaw(isPg ? 'ctid = ?::tid' : 'rowid = ?', [row.place_ as string])
        .update(changes);
      changed += 1;
    }
  }
  return changed;
}

function changesIn(
  row: Record<string, unknown>,
  columns: TextTable['columns'],
  rewrite: (text: string, column: string) => string,
): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const { name, length } of columns) {
    const text = row[name];
    if (typeof text !== 'string') continue;
    const rewritten = rewrite(text, name);
    if (rewritten !== text) changes[name] = length === null ? rewritten : rewritten.slice(0, length);
  }
  return changes;
}

/** No statement takes more values than a database allows. */
function partsOf(where: Where): Where[] {
  if ('like' in where) return [where];
  const parts: Where[] = [];
  const all: (string | number)[] = 'ids' in where ? where.ids : where.tickets;
  for (let at = 0; at < all.length; at += 400) {
    const some = all.slice(at, at + 400);
    parts.push('ids' in where ? { ids: some as number[] } : { ...where, tickets: some as string[] });
  }
  return parts;
}
