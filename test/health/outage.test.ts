import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TcpProxy } from '../../bench/faults/tcp-proxy.js';
import { MovableClock } from '../../src/clock.js';
import { logThroughOutages } from '../../src/health/outage.js';
import type { Log } from '../../src/log.js';
import { type Database, openDatabase } from '../../src/record/database.js';
import { freshSchema, needsPostgres, postgresAvailable } from '../support/postgres.js';

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
  let way: TcpProxy;
  let db: Database;
  let log: Log;

  beforeEach(async () => {
    told.length = 0;
    clock.reset(0);
    schema = await freshSchema();
    const url = new URL(schema.database);
    way = await TcpProxy.open(Number(url.port || 5432));
    url.hostname = '127.0.0.1';
    url.port = String(way.port);
    db = openDatabase(url.href);
    log = logThroughOutages(listening, db, clock);
    await db.raw('SELECT 1');
  });
  afterEach(async () => {
    await db.destroy();
    await way.close();
    await schema.drop();
  });

  const attempt = async (words: string) =>
    db
      .raw('SELECT 1')
      .catch((error: Error) => log.error({ error: words === 'text' ? String(error) : error }, 'work failed'));
  const cut = () => {
    way.refusing = true;
    way.cutAll();
  };
  const noticed = async () => {
    await attempt('text');
    return aloud().length > 0;
  };
  const aloud = () => told.filter((line) => !line.startsWith('debug'));

  it('is told when it goes, once a minute, and when it is back, whatever fails of it meanwhile', async () => {
    cut();
    await expect.poll(noticed).toBe(true);
    for (let second = 0; second < 130; second += 10) {
      clock.moveTo(clock.now() + 10_000);
      await attempt(second % 20 === 0 ? 'text' : 'error');
    }
    way.heal();
    await attempt('text');
    expect(aloud()).toEqual([
      expect.stringMatching(
        /^error: the database is away \(.+\): mail stays where it is, nothing is sent; trying again$/,
      ),
      expect.stringMatching(/^error: the database is still away, for 1 min \(.+\)$/),
      expect.stringMatching(/^error: the database is still away, for 2 min \(.+\)$/),
      'info: the database is back, after 130 s',
    ]);
    expect(told.filter((line) => line === 'debug: work failed').length).toBeGreaterThan(10);
  });

  it('hides nothing of what else goes wrong meanwhile, nor of itself afterwards', async () => {
    cut();
    await expect.poll(noticed).toBe(true);
    told.length = 0;
    log.warn({ error: 'Error: connect ECONNREFUSED 192.0.2.1:993' }, 'the inbox is away');
    log.error({}, 'a template is broken');
    way.heal();
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
