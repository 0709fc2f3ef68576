/** A PostgreSQL of one's own, for tests: a schema in a server that runs already. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const server = process.env.POSTDESK_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';

/** For the names of what is skipped without a server. */
export const needsPostgres = 'needs PostgreSQL: set POSTDESK_TEST_POSTGRES';

/** For `describe.skipIf(!postgresAvailable)`: asked once, when a test file is loaded. */
export const postgresAvailable: boolean = await inServer(async () => {}).then(
  () => true,
  () => false,
);

export interface PostgresSchema {
  /** `postgres://…`, in which everything happens in the new schema. */
  database: string;
  drop(): Promise<void>;
}

export async function freshSchema(): Promise<PostgresSchema> {
  const schema = `postdesk_${randomBytes(8).toString('hex')}`;
  await inServer((client) => client.query(`CREATE SCHEMA ${schema}`));
  const options = `options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return {
    database: `${server}${server.includes('?') ? '&' : '?'}${options}`,
    drop: () => inServer(async (client) => void (await client.query(`DROP SCHEMA ${schema} CASCADE`))),
  };
}

async function inServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
