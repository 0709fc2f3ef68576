import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { beginningOf, bufferOf, streamOf } from '../../src/content.js';
import { type ContentFile, sizeOf } from '../../src/domain/content.js';
import { blobFolder, pathOfBlob } from '../../src/record/blob-files.js';
import { dropUnwanted } from '../../src/record/blob-uses.js';
import { collectContent, getBlob, hashOf, openBlob, putBlob, putBlobs } from '../../src/record/blobs.js';
import { deciding } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { onEachDatabase } from '../support/databases.js';
import { arrival, mail, posting } from './fixtures.js';

onEachDatabase('bytes', (given) => {
  it('are stored once under their SHA-256, whoever stores them', async () => {
    const raw = mail('a@x.example');
    const bytes = Buffer.from(raw);
    const hashes = [await putBlob(given.db, bytes), await putBlob(given.db, bytes)];
    await keep(given.db, arrival(raw));
    await keep(given.db, arrival(raw, { uid: 2 }));
    await posting(given.db, { raw: bytes });
    expect(new Set(hashes)).toEqual(new Set([hashOf(bytes)]));
    expect(hashOf(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await given.db('blobs')).toHaveLength(1);
    expect((await getBlob(given.db, hashes[0]!)).equals(bytes)).toBe(true);
  });

  it('are stored once when many store them at once', async () => {
    const bytes = Buffer.from('many at once');
    await Promise.all(Array.from({ length: 8 }, () => putBlob(given.db, bytes)));
    expect(await given.db('blobs')).toHaveLength(1);
  });

  it.each([0, 1, 5_000_000])('come back whole, %i of them', async (size) => {
    const bytes = Buffer.alloc(size, 0xfe);
    const hash = await putBlob(given.db, bytes);
    expect((await getBlob(given.db, hash)).equals(bytes)).toBe(true);
  });

  const megabyte = 1024 * 1024;
  it.each([megabyte - 1, megabyte, megabyte + 1, 3 * megabyte + 12_345])(
    'that are large come back from any place on, %i of them',
    async (size) => {
      const bytes = randomBytes(size);
      const content = await openBlob(given.db, await putBlob(given.db, bytes));
      expect(sizeOf(content)).toBe(size);
      for (const from of [0, 1, megabyte / 2 - 1, megabyte / 2, size - 1, size]) {
        const read = Buffer.concat(await streamOf(content, from).toArray());
        expect(read.equals(bytes.subarray(from)), `from ${from}`).toBe(true);
      }
      expect((await beginningOf(content, 1000)).equals(bytes.subarray(0, 1000))).toBe(true);
      expect((await bufferOf(content)).equals(bytes)).toBe(true);
    },
  );

  it('that came by pieces are stored like any others, and leave no file where they were put together', async () => {
    const bytes = randomBytes(2 * megabyte + 1);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
    }
    const content = await collectContent(given.db, pieces());
    const { path } = content as ContentFile;
    await expect(
      given.db.transaction(async (trx) => {
        await putBlob(trx, content);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    // Whoever was refused may try anew.
    const hash = await putBlob(given.db, content);
    expect((await getBlob(given.db, hash)).equals(bytes)).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  it('that were dropped come to be again when they are stored again, whatever their size', async () => {
    const bytes = randomBytes(2 * megabyte);
    const hash = await putBlob(given.db, bytes);
    await given.db.transaction((trx) => dropUnwanted(trx, [hash]));
    await expect(getBlob(given.db, hash)).rejects.toThrow('was dropped');
    await putBlob(given.db, bytes);
    expect((await getBlob(given.db, hash)).equals(bytes)).toBe(true);
  });

  it('are stored together, each once, and named in order', async () => {
    const known = Buffer.from('known before');
    await putBlob(given.db, known);
    const [small, large] = [Buffer.from('new'), Buffer.alloc(600_000, 7)];
    const contents = [known, small, large, small, large].map((bytes) => ({ bytes, hash: hashOf(bytes) }));
    await given.db.transaction((trx) => putBlobs(trx, contents));
    expect(await given.db('blobs')).toHaveLength(3);
    for (const bytes of [known, small, large])
      expect((await getBlob(given.db, hashOf(bytes))).equals(bytes)).toBe(true);
    await putBlobs(given.db, []);
  });

  it('that were dropped come to be again when they are stored again, and are no content meanwhile', async () => {
    for (const bytes of [Buffer.from('a small one'), Buffer.alloc(600_000, 9)]) {
      const hash = await putBlob(given.db, bytes);
      await given
        .db('blobs')
        .where({ hash })
        .update({ place: 'dropped', bytes: Buffer.alloc(0) });
      await expect(getBlob(given.db, hash)).rejects.toThrow('was dropped');
      await putBlob(given.db, bytes);
      expect((await getBlob(given.db, hash)).equals(bytes)).toBe(true);
    }
  });

  it('that are large stand in no row that is', async () => {
    const hash = await putBlob(given.db, randomBytes(3 * megabyte));
    const inPieces = given.engine === 'PostgreSQL';
    let largest = 0;
    for (const table of inPieces ? ['blobs', 'blob_pieces'] : ['blobs']) {
      const rows = await given.db(table).select<{ bytes: Buffer }[]>('bytes');
      largest = Math.max(largest, ...rows.map(({ bytes }) => bytes.length));
    }
    expect(largest).toBe(inPieces ? megabyte / 2 : 0);
    expect((await getBlob(given.db, hash)).length).toBe(3 * megabyte);
  });

  it('that are not whole any more are an error, not a shorter file', async () => {
    const hash = await putBlob(given.db, randomBytes(3 * megabyte));
    if (given.engine === 'PostgreSQL') await given.db('blob_pieces').where({ at: megabyte }).delete();
    else await truncate(pathOfBlob(blobFolder(given.db)!, hash), megabyte);
    await expect(getBlob(given.db, hash)).rejects.toThrow('is damaged');
  });

  it('that are missing are an error, not an empty file', async () => {
    await expect(getBlob(given.db, 'f'.repeat(64))).rejects.toThrow('is missing');
  });

  it('of a mail in the outbox cannot be lost while it is there', async () => {
    const id = await posting(given.db);
    await expect(given.db('blobs').delete()).rejects.toThrow();
    expect(await given.db('outbox').where({ id })).toHaveLength(1);
    await expect(
      deciding(given.db, async (trx) => {
        await trx('outbox').where({ id }).update({ raw_hash: 'missing' });
      }),
    ).rejects.toThrow();
  });
});
