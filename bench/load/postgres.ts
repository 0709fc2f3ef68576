/** Databases of their own on a PostgreSQL that is there. */
import pg from 'pg';

export interface Postgres {
  version: string;
  /** Makes a database, and drops it afterwards. */
  using<T>(work: (database: string) => Promise<T>): Promise<T>;
}

/** Null where none is reached at POSTDESK_TEST_POSTGRES. */
export async function findPostgres(): Promise<Postgres | null> {
  const address = process.env.POSTDESK_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';
  const asked = await ask(address, 'show server_version').catch(() => null);
  if (!asked) return null;
  return {
    version: String(asked[0]!.server_version),
    async using(work) {
      const name = `postdesk_bench_${process.pid}_${Math.round(performance.now())}`;
      await ask(address, `create database ${name}`);
      try {
        return await work(Object.assign(new URL(address), { pathname: `/${name}` }).href);
      } finally {
        await ask(address, `drop database ${name} with (force)`);
      }
    },
  };
}

async function ask(address: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
