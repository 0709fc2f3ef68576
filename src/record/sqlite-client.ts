/**
 * Knex's client for SQLite, with statements that are prepared once: a desk asks the same few dozen questions all day, and
 * preparing one costs as much as answering it, and a turn of the thread pool of its own.
 */
import SqliteClient, { type Query } from 'knex/lib/dialects/sqlite3/index.js';
import type { Database, Statement } from 'sqlite3';

/** Statements kept a connection, the most recently used. */
const most = 200;
/** Others are rare, or change what statements are prepared against. */
const usual = /^(?:select|insert|update|delete|begin|commit)\b/i;

/** By connection and not by client: knex derives a client of its own for each transaction. */
const prepared = new WeakMap<Database, Map<string, Statement>>();

export class PreparingSqliteClient extends SqliteClient {
  override _query(connection: Database, query: Query): Promise<Query> {
    if (!usual.test(query.sql) || isFleeting(query)) return super._query(connection, query);
    return new Promise((resolve, reject) => {
      const settle = function (this: unknown, error: Error | null, response?: unknown) {
        if (error) return reject(error);
        // Knex reads the number of changed rows, and the last id, from it.
        resolve(Object.assign(query, { response, context: this }));
      };
      statementOf(connection, query.sql, reject)[howToRun(query)](query.bindings ?? [], settle);
    });
  }

  /** A connection with statements left open does not close. */
  override async destroyRawConnection(connection: Database): Promise<void> {
    for (const statement of prepared.get(connection)?.values() ?? []) statement.finalize();
    prepared.delete(connection);
    await super.destroyRawConnection(connection);
  }
}

/** A statement holds on to what was bound to it last, and contents are large; one of many rows hardly comes twice. */
function isFleeting({ bindings = [] }: Query): boolean {
  return bindings.length > 100 || bindings.some((value) => Buffer.isBuffer(value));
}

/** @param refused is told where the statement cannot be prepared: running it then says nothing at all */
function statementOf(connection: Database, sql: string, refused: (error: Error) => void): Statement {
  const known = prepared.get(connection) ?? new Map<string, Statement>();
  prepared.set(connection, known);
  const prepare = () =>
    connection.prepare(sql, (error: Error | null) => {
      if (!error) return;
      known.delete(sql);
      refused(error);
    });
  const statement = known.get(sql) ?? prepare();
  known.delete(sql);
  known.set(sql, statement);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) {
    known.get(oldest)?.finalize();
    known.delete(oldest);
  }
  return statement;
}

function howToRun({ method, returning }: Query): 'run' | 'all' {
  if (method === 'insert' || method === 'update') return returning ? 'all' : 'run';
  return method === 'del' || method === 'counter' ? 'run' : 'all';
}
