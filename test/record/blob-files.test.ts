import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { largeFrom } from '../../src/record/blob-files.js';
import { collectContent, getBlob, hashOf, openBlob, putBlob } from '../../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { type Place, placeForSqlite, start } from '../support/databases.js';

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

const fileOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
const large = () => randomBytes(largeFrom + 1);

/** All files of the folder, by their names. */
async function files(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile()).map((one) => one.name);
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

it('a large content stands beside the database, for its owner alone, and a small one in its row', async () => {
  const [bytes, few] = [large(), randomBytes(largeFrom - 1)];
  const [hash, small] = [await putBlob(db, bytes), await putBlob(db, few)];
  expect(await files()).toEqual([hash]);
  expect(hashOf(await readFile(fileOf(hash)))).toBe(hash);
  expect((await stat(fileOf(hash))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const rows = await db('blobs').select('hash', 'size', 'place', db.raw('length(bytes) as inside'));
  expect(rows).toEqual(
    expect.arrayContaining([
      { hash, size: bytes.length, place: 'file', inside: 0 },
      { hash: small, size: few.length, place: 'row', inside: few.length },
    ]),
  );
});

it('a transaction that fails leaves a file and no row, and the content can be stored again', async () => {
  const bytes = large();
  const failing = db.transaction(async (trx) => {
    await putBlob(trx, bytes);
    throw new Error('the rest of it failed');
  });
  await expect(failing).rejects.toThrow('the rest of it failed');
  expect(await db('blobs')).toEqual([]);
  expect(await files()).toEqual([hashOf(bytes)]);
  expect(hashOf(await getBlob(db, await putBlob(db, bytes)))).toBe(hashOf(bytes));
});

it('a file that cannot be written fails the transaction, and nothing refers to it', async () => {
  await writeFile(folder, 'in the way');
  await expect(putBlob(db, large())).rejects.toThrow();
  expect(await db('blobs')).toEqual([]);
});

it('a file that is gone or damaged is told and not handed out; storing the content again mends it', async () => {
  const bytes = large();
  const hash = await putBlob(db, bytes);
  const path = fileOf(hash);
  const faults: [string, () => Promise<void>][] = [
    ['is missing', () => unlink(path)],
    ['is damaged', () => truncate(path, 1000)],
  ];
  for (const [fault, damage] of faults) {
    await damage();
    await expect(openBlob(db, hash)).rejects.toThrow(fault);
    await putBlob(db, bytes);
    expect(hashOf(await getBlob(db, hash))).toBe(hash);
  }
  await writeFile(path, Buffer.alloc(bytes.length));
  await expect(openBlob(db, hash)).rejects.toThrow('is damaged');
});

it('a path is made of a hash and of nothing else', async () => {
  await db('blobs').insert({ hash: '../../secret', size: 1, bytes: Buffer.alloc(0), place: 'file' });
  await expect(openBlob(db, '../../secret')).rejects.toThrow('is no hash');
});

it('what comes by pieces is a file once it is large, and moves to its place with its row', async () => {
  const [bytes, few] = [large(), Buffer.from('few')];
  expect(await collectContent(db, inPieces(few))).toEqual(few);
  const content = await collectContent(db, inPieces(bytes));
  expect(content).toMatchObject({ size: bytes.length, hash: hashOf(bytes) });
  const hash = await putBlob(db, content);
  expect(await files()).toEqual([hash]);
  expect(hashOf(await getBlob(db, hash))).toBe(hash);
  // The same once more: what is there stays, and nothing is left over.
  await putBlob(db, await collectContent(db, inPieces(bytes)));
  expect(await files()).toEqual([hash]);
});

it('what comes by pieces and ends too soon leaves nothing', async () => {
  async function* broken() {
    yield large();
    throw new Error('the line is cut');
  }
  await expect(collectContent(db, broken())).rejects.toThrow('the line is cut');
  expect(await files()).toEqual([]);
});

it('a file that is not what it is said to be is refused', async () => {
  const content = await collectContent(db, inPieces(large()));
  await expect(putBlob(db, content, hashOf(Buffer.from('another')))).rejects.toThrow('is not the content');
  expect(await db('blobs')).toEqual([]);
});
