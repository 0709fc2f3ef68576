import { randomBytes } from 'node:crypto';
import { mkdir, readdir, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFiles, shardsOf, sweepShard, sweepUnfinished } from '../../src/record/blob-care.js';
import { largeFrom, pathOfBlob } from '../../src/record/blob-files.js';
import { removeFiles } from '../../src/record/blob-uses.js';
import { getBlob, hashOf, putBlob } from '../../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { type Place, placeForSqlite, start } from '../support/databases.js';
import { arrival } from './fixtures.js';

let place: Place;
let db: Database;
let folder: string;
beforeEach(async () => {
  place = await placeForSqlite();
  db = openDatabase(place.database);
  await migrate(db, place.database, start);
  folder = `${place.database.slice('sqlite:'.length)}.blobs`;
});
afterEach(async () => {
  await db.destroy();
  await place.remove();
});

const large = () => randomBytes(largeFrom);

/** Files that stand where contents stand, by name. */
async function files(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => one.name);
}

async function sweep(): Promise<number> {
  let swept = 0;
  for (const shard of await shardsOf(db)) swept += await sweepShard(db, shard);
  return swept;
}

it('files that no row refers to are swept, and nothing else is', async () => {
  const kept = await putBlob(db, large());
  const orphan = large();
  const failing = db.transaction(async (trx) => {
    await putBlob(trx, orphan);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await writeFile(join(folder, kept.slice(0, 2), 'readme.txt'), 'not ours');
  expect(await sweep()).toBe(1);
  expect((await files()).sort()).toEqual([kept, 'readme.txt'].sort());
  expect(await sweep()).toBe(0);
});

it('the file of a content that has just come again is not removed', async () => {
  const bytes = large();
  const hash = await putBlob(db, bytes);
  await db('blobs').where({ hash }).update({ place: 'dropped' });
  await putBlob(db, bytes);
  expect(await removeFiles(db, [hash])).toBe(0);
  expect(hashOf(await getBlob(db, hash))).toBe(hash);
});

it('what was begun a day ago and never finished is taken away', async () => {
  const aside = join(folder, 'unfinished');
  await mkdir(aside, { recursive: true });
  for (const [name, age] of [
    ['old', 25],
    ['young', 23],
  ] as const) {
    await writeFile(join(aside, name), 'begun');
    const at = new Date(start - age * 3_600_000);
    await utimes(join(aside, name), at, at);
  }
  expect(await sweepUnfinished(db, start)).toBe(1);
  expect(await readdir(aside)).toEqual(['young']);
});

it('missing and damaged files are found, with the mails that they are of', async () => {
  const [whole, gone, rotten] = [large(), large(), large()];
  await putBlob(db, whole);
  const { id } = await keep(db, { ...arrival('x'), raw: gone });
  await putBlob(db, rotten);
  await unlink(pathOfBlob(folder, hashOf(gone)));
  await writeFile(pathOfBlob(folder, hashOf(rotten)), Buffer.alloc(rotten.length));
  const { files: seen, faults } = await checkFiles(db);
  expect(seen).toBe(3);
  expect(faults).toEqual(
    expect.arrayContaining([
      { hash: hashOf(gone), what: 'is missing', ledger: [id], tickets: [] },
      { hash: hashOf(rotten), what: 'is damaged', ledger: [], tickets: [] },
    ]),
  );
  expect(faults).toHaveLength(2);
  expect(dirname(pathOfBlob(folder, hashOf(gone)))).toBe(join(folder, hashOf(gone).slice(0, 2)));
});
