/** Sees every SQL statement of a process, before and after, by the two drivers' own functions. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Onlooker {
  before(sql: string, connection: object): void;
  after(sql: string, connection: object): void;
}

type Call = (this: object, ...args: unknown[]) => unknown;

export function watchStatements(onlooker: Onlooker): void {
  watchSqlite(onlooker);
  watchPostgres(onlooker);
}

function watchSqlite({ before, after }: Onlooker): void {
  const { Database, Statement } = require('sqlite3') as Record<string, { prototype: Record<string, Call> }>;
  const prepared = new WeakMap<object, { sql: string; connection: object }>();
  const around = (prototype: Record<string, Call>, name: string, told: (self: object, args: unknown[]) => Told) => {
    const original = prototype[name];
    if (!original) return;
    prototype[name] = function (...args) {
      const { sql, connection } = told(this, args);
      before(sql, connection);
      const last = args.at(-1);
      if (typeof last === 'function') {
        args[args.length - 1] = function (this: unknown, error: unknown, ...rest: unknown[]) {
          if (!error) after(sql, connection);
          return (last as Call).call(this as object, error, ...rest);
        };
      }
      return original.apply(this, args);
    };
  };
  for (const name of ['run', 'all', 'get', 'each', 'exec']) {
    around(Database!.prototype, name, (self, [sql]) => ({ sql: String(sql), connection: self }));
  }
  const { prepare } = Database!.prototype;
  Database!.prototype.prepare = function (...args) {
    const statement = prepare!.apply(this, args) as object;
    prepared.set(statement, { sql: String(args[0]), connection: this });
    return statement;
  };
  for (const name of ['run', 'all', 'get', 'each']) {
    around(Statement!.prototype, name, (self) => prepared.get(self) ?? { sql: '', connection: self });
  }
}

interface Told {
  sql: string;
  connection: object;
}

function watchPostgres({ before, after }: Onlooker): void {
  const { Client } = require('pg') as { Client: { prototype: { query: Call } } };
  const { query } = Client.prototype;
  Client.prototype.query = function (...args) {
    const [first] = args;
    const sql = typeof first === 'string' ? first : String((first as { text?: unknown } | undefined)?.text ?? '');
    before(sql, this);
    const last = args.at(-1);
    if (typeof last === 'function') {
      args[args.length - 1] = (error: unknown, ...rest: unknown[]) => {
        if (!error) after(sql, this);
        return (last as (...all: unknown[]) => unknown)(error, ...rest);
      };
      return query.apply(this, args);
    }
    const result = query.apply(this, args);
    if (!(result instanceof Promise)) return result;
    return result.then((value: unknown) => {
      after(sql, this);
      return value;
    });
  };
}
