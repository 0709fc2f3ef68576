import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.js';
import { Advice } from '../../src/errors.js';
import { type Database, migrate, openDatabase, pendingMigrations, requireCurrent } from '../../src/record/database.js';
import { outboxInState } from '../../src/record/outbox.js';
import { allTickets } from '../../src/record/tickets.js';
import { engines, type Place, placeForSqlite, start } from '../support/databases.js';
import { posting, saved, ticket } from './fixtures.js';

const names = Object.keys(migrations).sort();

for (const engine of engines) {
  describe.skipIf(!engine.available)(`the schema on ${engine.title}`, () => {
    let place: Place;
    let db: Database;
    beforeEach(async () => {
      place = await engine.place();
      db = openDatabase(place.database);
    });
    afterEach(async () => {
      await db.destroy();
      await place.remove();
    });

    it('is brought up to date once, and says what was done', async () => {
      expect(await pendingMigrations(db)).toEqual(names);
      await expect(requireCurrent(db)).rejects.toThrow('the database is empty; postdesk run makes its tables');
      expect(await migrate(db, place.database, start)).toEqual(names);
      expect(await migrate(db, place.database, start)).toEqual([]);
      await requireCurrent(db);
    });

    it('goes up and down by every migration, and up again', async () => {
      await migrate(db, place.database, start);
      for (let left = names.length; left > 0; left -= 1) {
        await db.migrate.down();
        expect(await pendingMigrations(db)).toEqual(names.slice(left - 1));
      }
      for (const table of ['desk', 'blobs', 'ledger', 'tickets', 'outbox', 'unreachable']) {
        expect(await db.schema.hasTable(table)).toBe(false);
      }
      for (const _ of names) await db.migrate.up();
      await requireCurrent(db);
      await saved(db, ticket(1));
      expect(await allTickets(db)).toEqual([ticket(1)]);
    });

    it('of a newer Postdesk is refused, and left as it is', async () => {
      await migrate(db, place.database, start);
      await db('knex_migrations').insert({ name: '9999_future', batch: 2, migration_time: new Date(start) });
      const newer = /newer Postdesk \(9999_future\)/;
      await expect(migrate(db, place.database, start)).rejects.toThrow(newer);
      await expect(requireCurrent(db)).rejects.toThrow(newer);
      await expect(pendingMigrations(db)).rejects.toBeInstanceOf(Advice);
    });

    it('is brought up to date once by those that start at the same time', async () => {
      const others = engine.name === 'PostgreSQL' ? [1, 2, 3].map(() => openDatabase(place.database)) : [];
      try {
        const all = await Promise.all([db, ...others].map((one) => migrate(one, place.database, start)));
        expect(all.filter((done) => done.length > 0)).toEqual([names]);
        await requireCurrent(db);
      } finally {
        await Promise.all(others.map((one) => one.destroy()));
      }
    });

    it('is brought up to date whatever an earlier migrator left of its lock', async () => {
      await migrate(db, place.database, start);
      await db.migrate.down();
      await db('knex_migrations_lock').update({ is_locked: 1 });
      await db('knex_migrations_lock').insert({ is_locked: 0 });
      expect(await migrate(db, place.database, start)).toEqual(names.slice(-1));
      await requireCurrent(db);
    });
  });
}

describe('an SQLite file', () => {
  let place: Place;
  beforeEach(async () => {
    place = await placeForSqlite();
  });
  afterEach(() => place.remove());
  const file = () => place.database.slice('sqlite:'.length);
  const backups = async () => (await readdir(dirname(file()))).filter((name) => name.includes('.before-'));

  it('is copied before a migration that is pending, with all that is in it', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await saved(db, ticket(1));
    await db.migrate.down();
    await migrate(db, place.database, start);
    const [copy, ...more] = await backups();
    expect(more).toEqual([]);
    expect(copy).toBe('postdesk.sqlite.before-2026-11-30T09-00-00-000Z');
    await migrate(db, place.database, start + 1);
    expect(await backups()).toHaveLength(1);
    await db.destroy();

    const restored = join(dirname(file()), 'restored.sqlite');
    await copyFile(join(dirname(file()), copy!), restored);
    const before = openDatabase(`sqlite:${restored}`);
    expect(await pendingMigrations(before)).toEqual(names.slice(-1));
    expect(await allTickets(before)).toEqual([ticket(1)]);
    await before.destroy();
  });

  it('is copied whole before a migration while somebody else reads in it', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await db.migrate.down();
    const other = openDatabase(place.database);
    const reading = await other.transaction();
    await reading('tickets').select();
    await db('desk').update({ decisions: 7 });
    await db.raw('PRAGMA busy_timeout = 10');
    await migrate(db, place.database, start);
    await reading.rollback();
    await other.destroy();
    await db.destroy();
    const [copy] = await backups();
    const restored = join(dirname(file()), 'restored.sqlite');
    await copyFile(join(dirname(file()), copy!), restored);
    const before = openDatabase(`sqlite:${restored}`);
    expect(await before('desk').first('decisions')).toEqual({ decisions: 7 });
    await before.destroy();
  });

  it('is copied anew where a process died while it made a copy, and half a copy is never called one', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await db.migrate.down();
    await writeFile(`${file()}.copying`, 'half of it');
    await migrate(db, place.database, start);
    await db.destroy();
    expect(await backups()).toHaveLength(1);
    expect((await readdir(dirname(file()))).filter((name) => name.includes('copying'))).toEqual([]);
  });

  it('that is new is not copied', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    expect(await backups()).toEqual([]);
    await db.destroy();
  });

  it('is written so that a crash loses nothing: write-ahead log, synchronous, and waiting for others', async () => {
    const db = openDatabase(place.database);
    const pragma = async (name: string) => Object.values((await db.raw(`PRAGMA ${name}`))[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBeGreaterThanOrEqual(5000);
    await db.destroy();
  });

  it('keeps what was committed when the process ends without closing it', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await saved(db, ticket(1));
    await posting(db);
    // A copy of file and log, as a crash leaves them.
    const crashed = join(dirname(file()), 'crashed.sqlite');
    await copyFile(file(), crashed);
    await copyFile(`${file()}-wal`, `${crashed}-wal`);
    await db.destroy();
    const again = openDatabase(`sqlite:${crashed}`);
    expect(await allTickets(again)).toHaveLength(1);
    expect(await outboxInState(again, ['waiting'], 5)).toHaveLength(1);
    await again.destroy();
  });
});
