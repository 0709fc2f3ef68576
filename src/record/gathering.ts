/**
 * Rows that a decision's transaction has still to write. What one mail causes is a row or two in each of half a dozen tables,
 * and a handful of mails shares a transaction: gathered, all of it goes by one statement a table.
 *
 * Nobody sees that they wait: before a statement that names one of their tables all of them are written.
 */
import type { Knex } from 'knex';

/** In this order, as what refers to a row must stand behind it. */
const tables = [
  'blobs',
  'tickets',
  'desk',
  'events',
  'messages',
  'deadlines',
  'attachment_uses',
  'outbox',
  'ledger',
] as const;
export type Table = (typeof tables)[number];

/** The statement that writes some rows. */
export type Writing<Row> = (rows: Row[]) => Knex.QueryBuilder | Knex.Raw;

/** Databases take so many rows by one statement (SQLite: 500 at most), and a statement must not grow with a desk. */
const together = 100;

const gatherings = new WeakMap<object, Gathering>();

/** Has what is written `later` in a transaction wait, until `writeGathered` at the latest. */
export function gather(trx: Knex.Transaction): void {
  gatherings.set(trx, new Gathering(trx));
}

/** Writes rows, one after the other: when it is their turn where the transaction gathers, else at once. */
export async function later<Row extends object>(
  trx: Knex.Transaction,
  table: Table,
  rows: Row[],
  writing: Writing<Row>,
): Promise<void> {
  const gathering = gatherings.get(trx);
  if (gathering) return gathering.add(table, rows, writing as Writing<object>);
  for (let at = 0; at < rows.length; at += together) await writing(rows.slice(at, at + together));
}

export async function writeGathered(trx: Knex.Transaction): Promise<void> {
  await gatherings.get(trx)?.write();
}

/** The rows of a table that are not written yet. */
export function gathered<Row extends object>(db: Knex, table: Table): readonly Row[] {
  return (gatherings.get(db)?.rowsOf(table) ?? []) as Row[];
}

/** For `options` of a query that those rows cannot change, whatever table it names. */
export const untouched = { untouched: true };

interface Waiting {
  rows: object[];
  writing: Writing<object>;
}

const nothing: Waiting = {
  rows: [],
  writing: () => {
    throw new Error('there is nothing to write');
  },
};

/** What Knex hands a client to run. */
type Query = string | { sql: string; options?: Partial<typeof untouched> };
type Run = (connection: unknown, query: unknown) => Promise<unknown>;

class Gathering {
  private readonly waiting = new Map<Table, Waiting>();
  private writingAll: Promise<void> | null = null;
  private readonly run: Run;

  constructor(private readonly trx: Knex.Transaction) {
    const { client } = trx;
    this.run = client.query.bind(client);
    client.query = async (connection: unknown, query: Query) => {
      if (this.touches(query)) await this.write();
      return this.run(connection, query);
    };
  }

  add(table: Table, rows: object[], writing: Writing<object>): void {
    if (rows.length === 0) return;
    const known = this.waiting.get(table);
    if (known) known.rows.push(...rows);
    else this.waiting.set(table, { rows: [...rows], writing });
  }

  rowsOf(table: Table): readonly object[] {
    return this.waiting.get(table)?.rows ?? [];
  }

  write(): Promise<void> {
    this.writingAll ??= this.writeAll().finally(() => {
      this.writingAll = null;
    });
    return this.writingAll;
  }

  private async writeAll(): Promise<void> {
    const connection = await this.trx.client.acquireConnection();
    try {
      for (const table of tables) {
        const { rows, writing } = this.waiting.get(table) ?? nothing;
        while (rows.length > 0) await this.run(connection, writing(rows.splice(0, together)).toSQL());
        // Only now: until then whoever names the table waits for it.
        this.waiting.delete(table);
      }
    } catch (error) {
      // The transaction is lost, and must not be kept from being rolled back.
      this.waiting.clear();
      throw error;
    }
  }

  private touches(query: Query): boolean {
    const { sql, options } = typeof query === 'string' ? { sql: query, options: {} } : query;
    if (this.waiting.size === 0 || options?.untouched) return false;
    return [...this.waiting.keys()].some((table) => sql.includes(table));
  }
}
