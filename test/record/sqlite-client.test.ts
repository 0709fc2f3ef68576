import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { type Place, placeForSqlite, start } from '../support/databases.js';

describe('statements that are prepared once', () => {
  let place: Place;
  let db: Database;
  beforeAll(async () => {
    place = await placeForSqlite();
    db = openDatabase(place.database);
    await migrate(db, place.database, start);
  });
  afterAll(async () => {
    await db.destroy();
    await place.remove();
  });

  it('answer each time by what is there now', async () => {
    const decisions = async () => (await db('desk').where({ id: 1 }).first()).decisions;
    for (const value of [3, 5]) {
      expect(await db('desk').where({ id: 1 }).update({ decisions: value })).toBe(1);
      expect(await decisions()).toBe(value);
    }
  });

  it('say what is wrong each time, where they cannot be prepared and where they fail', async () => {
    for (let again = 0; again < 2; again += 1) {
      await expect(db('nowhere').select('x')).rejects.toThrow('no such table: nowhere');
      await expect(db('desk').insert({ id: 1, next_ticket: 1, decisions: 0 })).rejects.toThrow('UNIQUE');
    }
  });

  it('follow a schema that changes beneath them', async () => {
    const all = () => db('passing').select();
    await db.schema.createTable('passing', (table) => table.integer('one'));
    expect(await all()).toEqual([]);
    await db.schema.alterTable('passing', (table) => table.integer('two'));
    await db('passing').insert({ one: 1, two: 2 });
    expect(await all()).toEqual([{ one: 1, two: 2 }]);
    await db.schema.dropTable('passing');
    await expect(all()).rejects.toThrow('no such table');
  });

  it('are more than are kept, and each still answers', async () => {
    for (let number = 0; number < 250; number += 1) {
      expect(await db('desk').select(db.raw(`${number} as number`))).toEqual([{ number }]);
    }
    expect(await db('desk').select(db.raw('0 as number'))).toEqual([{ number: 0 }]);
  });

  it('let a transaction be taken back', async () => {
    const before = await db('desk').first();
    const failing = db.transaction(async (trx) => {
      await trx('desk').update({ decisions: 99 });
      throw new Error('never mind');
    });
    await expect(failing).rejects.toThrow('never mind');
    expect(await db('desk').first()).toEqual(before);
  });
});
