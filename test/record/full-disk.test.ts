import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postgresEngine } from '../../bench/faults/engines.js';
import { mayMount } from '../../bench/faults/small-disk.js';
import { type Database, isPassing, migrate } from '../../src/record/database.js';
import { needsPostgres, postgresAvailable } from '../support/postgres.js';

const missing = [
  ...(mayMount() ? [] : ['needs root, to mount a small disk']),
  ...(postgresAvailable ? [] : [needsPostgres]),
];
const about = 'a full disk under PostgreSQL';

describe.skipIf(missing.length > 0)(missing.length === 0 ? about : `${about} (${missing.join(', ')})`, () => {
  it('is something that passes, on an open connection and on a new one', { timeout: 60_000 }, async () => {
    const engine = await postgresEngine(async (db, database) => void (await migrate(db, database, 0)));
    const place = await engine.fresh(true);
    try {
      const write = (db: Database) => {
        const bytes = randomBytes(9000);
        return db('blobs').insert({ hash: randomBytes(32).toString('hex'), size: 9000, place: 'row', bytes });
      };
      const failure = (work: () => Promise<unknown>) =>
        work().then(
          () => null,
          (error: unknown) => error,
        );
      const fill = () =>
        place.ask(async (db) => {
          for (let written = 0; written < 1000; written += 1) await write(db);
        });
      // Of the two, the first opens the connection.
      for (const moment of ['connecting', 'writing']) {
        const free = await place.trouble.fill!();
        expect(isPassing(await failure(fill)), moment).toBe(true);
        await free();
        await place.ask(write);
      }
    } finally {
      await place.remove();
      await engine.close();
    }
  });
});
