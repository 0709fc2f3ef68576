import { expect, it } from 'vitest';
import { getBlob, hashOf, putBlob, putBlobs } from '../../src/record/blobs.js';
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
