/** A PgBouncer of one's own, for tests: in transaction mode, before one schema of the test PostgreSQL. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './dovecot.js';
import { freshSchema, postgresAvailable } from './postgres.js';

const program = process.env.PGBOUNCER ?? '/usr/sbin/pgbouncer';

/** For `describe.skipIf(!pgbouncerAvailable)`. */
export const pgbouncerAvailable: boolean = postgresAvailable && existsSync(program);

export const needsPgbouncer = 'needs PostgreSQL and PgBouncer: set POSTDESK_TEST_POSTGRES, apt-get install pgbouncer';

export interface Pooled {
  /** `postgres://…`, by way of the pooler. */
  database: string;
  /** The same schema without the pooler, for what it must not be asked. */
  direct: string;
  stop(): Promise<void>;
}

/** A fresh schema behind a pooler of its own, which hands each transaction to whatever connection is free. */
export async function startPgbouncer(): Promise<Pooled> {
  const schema = await freshSchema();
  const server = new URL(schema.database);
  const name = /search_path=(\w+)/.exec(server.searchParams.get('options') ?? '')?.[1];
  const dir = await mkdtemp(join(tmpdir(), 'postdesk-pgbouncer-'));
  await chmod(dir, 0o755);
  const port = await freePort();
  const login = `user=${server.username || 'postgres'}${server.password ? ` password=${server.password}` : ''}`;
  const place = `host=${server.hostname} port=${server.port || 5432} dbname=${server.pathname.slice(1)}`;
  const config = [
    '[databases]',
    `desk = ${place} ${login} connect_query='SET search_path TO ${name}; SET jit = off'`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1`,
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 20',
    'max_client_conn = 200',
    'idle_transaction_timeout = 20',
  ];
  await writeFile(join(dir, 'pgbouncer.ini'), `${config.join('\n')}\n`);
  // It refuses to run as root.
  const as = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const pooler = spawn(program, [...as, join(dir, 'pgbouncer.ini')], { stdio: 'ignore' });
  await answering(port, pooler);
  return {
    database: `postgres://desk@127.0.0.1:${port}/desk`,
    direct: schema.database,
    async stop() {
      const gone = once(pooler, 'exit');
      pooler.kill('SIGTERM');
      await gone;
      await rm(dir, { recursive: true, force: true });
      await schema.drop();
    },
  };
}

async function answering(port: number, pooler: ChildProcess): Promise<void> {
  for (let tries = 0; pooler.exitCode === null && tries < 500; tries += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (answers) return;
    await pause(10);
  }
  throw new Error(`pgbouncer does not answer on port ${port} (exit code ${pooler.exitCode})`);
}
