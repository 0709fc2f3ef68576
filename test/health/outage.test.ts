import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { logThroughOutages } from '../../src/health/outage.js';
import type { Log } from '../../src/log.js';
import { type Database, openDatabase } from '../../src/record/database.js';
import { freshSchema, needsPostgres, postgresAvailable } from '../support/postgres.js';

/** The way to a real PostgreSQL, which can be cut. */
class Way {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  port = 0;

  constructor(private readonly to: URL) {}

  async open(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.to.port || 5432), this.to.hostname);
      for (const socket of [near, far]) this.sockets.add(socket.on('error', () => {}));
      near.pipe(far).pipe(near);
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(null));
    this.server = null;
  }
}

describe.skipIf(!postgresAvailable)(`a database that goes away (${needsPostgres})`, () => {
  const clock = new MovableClock(0);
  const told: string[] = [];
  const listening: Log = {
    debug: (_, words) => told.push(`debug: ${words}`),
    info: (_, words) => told.push(`info: ${words}`),
    warn: (_, words) => told.push(`warn: ${words}`),
    error: (_, words) => told.push(`error: ${words}`),
  };
  let schema: Awaited<ReturnType<typeof freshSchema>>;
  let way: Way;
  let db: Database;
  let log: Log;

  beforeEach(async () => {
    told.length = 0;
    clock.reset(0);
    schema = await freshSchema();
    const url = new URL(schema.database);
    way = new Way(new URL(schema.database));
    await way.open();
    url.hostname = '127.0.0.1';
    url.port = String(way.port);
    db = openDatabase(url.href);
    log = logThroughOutages(listening, db, clock);
    await db.raw('SELECT 1');
  });
  afterEach(async () => {
    await db.destroy();
    await way.cut();
    await schema.drop();
  });

  const attempt = async (words: string) =>
    db
      .raw('SELECT 1')
      .catch((error: Error) => log.error({ error: words === 'text' ? String(error) : error }, 'work failed'));
  const noticed = async () => {
    await attempt('text');
    return aloud().length > 0;
  };
  const aloud = () => told.filter((line) => !line.startsWith('debug'));

  it('is told when it goes, once a minute, and when it is back, whatever fails of it meanwhile', async () => {
    await way.cut();
    await expect.poll(noticed).toBe(true);
    for (let second = 0; second < 130; second += 10) {
      clock.moveTo(clock.now() + 10_000);
      await attempt(second % 20 === 0 ? 'text' : 'error');
    }
    await way.open();
    await attempt('text');
    expect(aloud()).toEqual([
      expect.stringMatching(
        /^error: the database is away \(.+\): mail stays where it is, nothing is sent; trying again$/,
      ),
      expect.stringMatching(/^error: the database is still away, for 1 min \(connect ECONNREFUSED .*\)$/),
      expect.stringMatching(/^error: the database is still away, for 2 min \(connect ECONNREFUSED .*\)$/),
      'info: the database is back, after 130 s',
    ]);
    expect(told.filter((line) => line === 'debug: work failed').length).toBeGreaterThan(10);
  });

  it('hides nothing of what else goes wrong meanwhile, nor of itself afterwards', async () => {
    await way.cut();
    await expect.poll(noticed).toBe(true);
    told.length = 0;
    log.warn({ error: 'Error: connect ECONNREFUSED 192.0.2.1:993' }, 'the inbox is away');
    log.error({}, 'a template is broken');
    await way.open();
    await attempt('text');
    await db.raw('SELECT nothing').catch((error: Error) => log.error({ error }, 'a statement is wrong'));
    expect(told).toEqual([
      'warn: the inbox is away',
      'error: a template is broken',
      'info: the database is back, after 0 s',
      'error: a statement is wrong',
    ]);
  });
});
