/** Knex declares no types for its clients; this is what `sqlite-client.ts` builds on. */
declare module 'knex/lib/dialects/sqlite3/index.js' {
  import type { Knex } from 'knex';
  import type { Database } from 'sqlite3';

  /** A compiled query on its way; its answer is put into it. */
  export interface Query {
    sql: string;
    bindings?: unknown[];
    method?: string;
    returning?: unknown;
  }

  export default class SqliteClient extends Knex.Client {
    _query(connection: Database, query: Query): Promise<Query>;
    destroyRawConnection(connection: Database): Promise<void>;
  }
}
