/**
 * How a desk's database is opened. `npx knex --knexfile dist/knexfile.js migrate:status` reads it too, with
 * POSTDESK_DATABASE naming the database.
 */
import type { Knex } from 'knex';
import pg from 'pg';
import { migrations } from './migrations/index.js';
import { PreparingSqliteClient } from './src/record/sqlite-client.js';

/** @param database `sqlite:PATH`, `sqlite::memory:` or `postgres://…` */
export function databaseConfig(database: string): Knex.Config {
  return database.startsWith('sqlite:') ? sqlite(database.slice('sqlite:'.length)) : postgres(database);
}

/** Migrations are imported, not read from a folder, so that they run alike from source and from the build. */
const migrationConfig: Knex.MigratorConfig = {
  migrationSource: {
    getMigrations: async () => Object.keys(migrations).sort(),
    getMigrationName: (name: string) => name,
    getMigration: async (name: string) => migrations[name]!,
  },
};

/** Errors end in the log: they tell the statement, not the mails and secrets that were in it. */
const compileSqlOnError = false;

/** What goes wrong is thrown as well; the library would print it with its stack to standard output, among what is asked for. */
const log: Knex.Logger = { warn() {}, error() {} };

function sqlite(filename: string): Knex.Config {
  return {
    client: PreparingSqliteClient,
    compileSqlOnError,
    log,
    connection: { filename },
    useNullAsDefault: true,
    migrations: migrationConfig,
    pool: {
      // One connection: SQLite has one writer, and a second one would only wait for it.
      min: 1,
      max: 1,
      afterCreate(
        connection: { exec(sql: string, done: (error: Error | null) => void): void },
        done: (error: Error | null) => void,
      ) {
        const settings =
          'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;';
        connection.exec(settings, done);
      },
    },
  };
}

function postgres(connection: string): Knex.Config {
  // bigint comes as text by default; moments and counters are far below 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  return {
    client: 'pg',
    compileSqlOnError,
    log,
    connection,
    migrations: migrationConfig,
    pool: { min: 0, max: 8, afterCreate: prepareSession },
  };
}

/**
 * A process that stands still in the middle of a transaction, or whose machine is gone from the net, must not hold its
 * locks for ever: nobody could take over from it. And no statement of a desk is worth compiling, which takes longer than
 * any of them; PostgreSQL does it where it expects many rows, as it does of tables that it has no statistics of.
 * Behind a pooler this reaches what connection it happens to; docs/several-machines.md says what to set there.
 */
function prepareSession(
  connection: { query(sql: string, done: (error: Error | null) => void): void },
  done: (error: Error | null) => void,
): void {
  connection.query(`SET idle_in_transaction_session_timeout = '20s'; SET jit = off`, done);
}

export default databaseConfig(process.env.POSTDESK_DATABASE ?? 'sqlite:./data/postdesk.sqlite');
