import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, openDatabase, pendingMigrations } from '../../src/record/database.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

let place: Place;
beforeEach(async () => {
  place = await Place.make({});
});
afterEach(() => place.remove());

it('copies a database whole while somebody works in it', async () => {
  const database = `sqlite:${place.path('desk.sqlite')}`;
  const db = openDatabase(database);
  await migrate(db, database, start);
  const backup = await db.transaction(async (trx) => {
    await trx('unreachable').insert({ email: 'half@done.example', since: 0, why: '' });
    return place.run('backup', 'copy.sqlite');
  });
  await db.destroy();
  expect(backup).toMatchObject({ code: 0, out: expect.stringMatching(/copy\.sqlite: \d+ bytes\n$/), said: '' });
  expect((await stat(place.path('copy.sqlite'))).mode & 0o777).toBe(0o600);
  const copy = openDatabase(`sqlite:${place.path('copy.sqlite')}`);
  expect(await pendingMigrations(copy)).toEqual([]);
  expect(await copy('unreachable')).toEqual([]);
  expect(await copy.raw('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await copy.destroy();
});

it('writes over nothing', async () => {
  await place.run('migrate');
  await writeFile(place.path('copy.sqlite'), 'precious');
  const { code, said } = await place.run('backup', 'copy.sqlite');
  expect({ code, said }).toEqual({
    code: 2,
    said: expect.stringMatching(/^postdesk: .*copy\.sqlite is there already.*\n$/),
  });
  expect(await readFile(place.path('copy.sqlite'), 'utf8')).toBe('precious');
});

it('makes no empty copy of a database that is not there', async () => {
  expect(await place.run('backup', 'copy.sqlite')).toMatchObject({
    code: 1,
    said: expect.stringContaining('no database'),
  });
  await expect(stat(place.path('copy.sqlite'))).rejects.toThrow('ENOENT');
  await expect(stat(place.path('desk.sqlite'))).rejects.toThrow('ENOENT');
});

it('sends who is on PostgreSQL to pg_dump', async () => {
  await place.configure({ database: 'postgres://desk@127.0.0.1/desk' });
  const { code, said } = await place.run('backup', 'copy');
  expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(/^postdesk: .*pg_dump.*\n$/) });
});
