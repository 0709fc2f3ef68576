import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFiles } from '../../src/record/blob-care.js';
import { largeFrom } from '../../src/record/blob-files.js';
import { getBlob, hashOf } from '../../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { keep, rawOf } from '../../src/record/ledger.js';
import { claim } from '../../src/record/outbox.js';
import { arrival, mail, posting } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

let place: Place;
let database: string;
beforeEach(async () => {
  place = await Place.make({});
  database = `sqlite:${place.path('desk.sqlite')}`;
});
afterEach(() => place.remove());

async function within<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(database);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** A mail of that number; every third one is large. */
function numbered(number: number) {
  const padding = number % 3 === 0 ? randomBytes(largeFrom).toString('hex') : '';
  return arrival(mail(`${number}@x.example`, `mail ${number} ${padding}`), { uid: number });
}

it('a backup taken while mails come in comes back with each mail that it knows, large ones too', async () => {
  await within(async (db) => {
    await migrate(db, database, start);
    let backup: ReturnType<Place['run']> | null = null;
    for (let number = 1; number <= 60; number += 1) {
      await keep(db, numbered(number));
      if (number === 20) backup = place.run('backup', 'copy.sqlite');
    }
    expect((await backup)?.code).toBe(0);
    await db('ledger').update({ outcome: 'lost with the disk' });
  });
  const restored = await place.run('restore', 'copy.sqlite', '--force', '--json');
  expect(restored).toMatchObject({ code: 0, said: '' });
  const { mails, missing, before } = JSON.parse(restored.out);
  expect(missing).toEqual([]);
  expect(mails).toBeGreaterThanOrEqual(20);
  await within(async (db) => {
    const rows = await db('ledger').orderBy('id');
    // From the first on without a gap, up to the moment of the backup.
    expect(rows.map((row) => row.uid)).toEqual(Array.from({ length: mails }, (_, at) => at + 1));
    expect(rows.some((row) => row.outcome !== '')).toBe(false);
    for (const row of rows) {
      const raw = await rawOf(db, { contentHash: row.content_hash });
      expect(raw.toString('latin1')).toContain(`mail ${row.uid} `);
    }
  });
  const aside = openDatabase(`sqlite:${before}`);
  expect(await aside('ledger').where({ outcome: 'lost with the disk' })).toHaveLength(60);
  expect((await checkFiles(aside)).faults).toEqual([]);
  await aside.destroy();
}, 120_000);

it('on a new machine the folder of the database is made', async () => {
  await within((db) => migrate(db, database, start));
  expect(await place.run('backup', 'copy.sqlite')).toMatchObject({ code: 0 });
  const elsewhere = await Place.make({ database: 'sqlite:data/new/desk.sqlite' });
  expect(await elsewhere.run('restore', place.path('copy.sqlite'))).toMatchObject({ code: 0 });
  expect((await stat(elsewhere.path('data/new/desk.sqlite'))).mode & 0o077).toBe(0);
  await elsewhere.remove();
});

it('what was on its way out is marked as maybe sent, and waits', async () => {
  await within(async (db) => {
    await migrate(db, database, start);
    await posting(db);
    await posting(db);
    await claim(db, 'somebody', 1, start, 900_000);
  });
  await place.run('backup', 'copy.sqlite');
  const { out } = await place.run('restore', 'copy.sqlite', '--force');
  expect(out).toContain('2 mails wait to be sent and may have gone out');
  expect(out).toContain('postdesk reconcile');
  expect(out).toContain('customers may read what they caused a second time');
  expect(out).toContain('what was done in the console since the backup is lost');
  await within(async (db) => {
    const rows = await db('outbox').select('state', 'maybe_twice', 'lease_owner');
    expect(rows).toEqual([0, 1].map(() => ({ state: 'waiting', maybe_twice: 1, lease_owner: null })));
  });
});

it('refuses over a database that is there, and over anything that is no whole backup', async () => {
  await place.run('migrate');
  await place.run('backup', 'copy.sqlite');
  await writeFile(place.path('text'), 'no database at all, only words that go on for a while');
  const empty = openDatabase(`sqlite:${place.path('other.sqlite')}`);
  await empty.schema.createTable('recipes', (table) => table.increments());
  await empty.destroy();
  const whole = await readFile(place.path('copy.sqlite'));
  await writeFile(place.path('cut-off.sqlite'), whole.subarray(0, whole.length / 2));
  await writeFile(place.path('overwritten.sqlite'), Buffer.from(whole).fill(7, 40_000, 140_000));
  const refusals: [string[], number, RegExp][] = [
    [['copy.sqlite'], 2, /desk\.sqlite is there already; add --force/],
    [['missing.sqlite', '--force'], 2, /there is no file/],
    [['text', '--force'], 2, /is no SQLite database/],
    [['other.sqlite', '--force'], 2, /is no backup of a desk/],
    [['cut-off.sqlite', '--force'], 1, /no whole backup .*the database was left alone; use another one\n$/],
    [['overwritten.sqlite', '--force'], 1, /no whole backup .*the database was left alone; use another one\n$/],
  ];
  const before = await stat(place.path('desk.sqlite'));
  for (const [args, code, words] of refusals) {
    const refused = await place.run('restore', ...args);
    expect(refused).toEqual({ code, out: '', said: expect.stringMatching(words) });
    expect(refused.said).toMatch(/^postdesk: [^\n]+\n$/);
  }
  expect((await stat(place.path('desk.sqlite'))).ino).toBe(before.ino);
  expect((await readdir(place.dir)).filter((name) => name.includes('restored'))).toEqual([]);
}, 120_000);

it('brings the files of a copy that was made by hand, as before a migration', async () => {
  const bytes = randomBytes(largeFrom);
  await within(async (db) => {
    await migrate(db, database, start);
    await keep(db, { ...arrival('x'), raw: bytes });
    await db.raw('VACUUM INTO ?', [place.path('by-hand.sqlite')]);
  });
  const restored = await place.run('restore', 'by-hand.sqlite', '--force', '--json');
  expect(JSON.parse(restored.out)).toMatchObject({ contents: 1, missing: [] });
  await within(async (db) => expect(hashOf(await getBlob(db, hashOf(bytes)))).toBe(hashOf(bytes)));
});

it('sends who is on PostgreSQL to pg_restore', async () => {
  await place.configure({ database: 'postgres://desk@127.0.0.1/desk' });
  expect(await place.run('restore', 'copy')).toMatchObject({ code: 2, said: expect.stringMatching(/pg_restore/) });
});
