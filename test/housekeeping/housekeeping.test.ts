import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { Housekeeping } from '../../src/housekeeping/housekeeping.js';
import { silentLog } from '../../src/log.js';
import { largeFrom, pathOfBlob } from '../../src/record/blob-files.js';
import { hashOf, putBlob } from '../../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { sizeAt } from '../../src/record/files.js';
import { keep } from '../../src/record/ledger.js';
import { arrival, mail } from '../record/fixtures.js';
import { type Place, placeForSqlite, start } from '../support/databases.js';

const day = 24 * 3_600_000;
let place: Place;
let db: Database;
let clock: MovableClock;
let housekeeping: Housekeeping;
beforeEach(async () => {
  place = await placeForSqlite();
  db = openDatabase(place.database);
  await migrate(db, place.database, start);
  clock = new MovableClock(start);
  const quarantined = { amount: 30, unit: 'day', business: false } as const;
  const forever = { mails: null, attachments: null, texts: null, sent: null, automatic: null };
  housekeeping = new Housekeeping({ db, clock, log: silentLog }, { ...forever, quarantined });
});
afterEach(async () => {
  await db.destroy();
  await place.remove();
});

/** A file that no row refers to. */
async function orphan(): Promise<() => Promise<boolean>> {
  const bytes = randomBytes(largeFrom);
  const failing = db.transaction(async (trx) => {
    await putBlob(trx, bytes);
    throw new Error('no');
  });
  await failing.catch(() => {});
  const path = pathOfBlob(`${place.database.slice('sqlite:'.length)}.blobs`, hashOf(bytes));
  return async () => (await sizeAt(path)) !== null;
}

/** Until nothing is left of the round. */
async function lookUntil(isDone: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 100 && !(await isDone()); looks += 1) await housekeeping.look();
  expect(await isDone()).toBe(true);
}

it('lets go of what is over and sweeps what is left over, once a day', async () => {
  const old = await keep(db, arrival(mail('old@x.example'), { receivedAt: start - 31 * day }));
  await db('ledger').where({ id: old.id }).update({ state: 'quarantined' });
  const first = await orphan();
  const isDone = async () => {
    const row = await db('ledger').where({ id: old.id }).first('raw_dropped_at');
    return row.raw_dropped_at !== null && !(await first());
  };
  await lookUntil(isDone);
  for (let looks = 0; looks < 5; looks += 1) await housekeeping.look();
  const second = await orphan();
  await housekeeping.look();
  expect(await second()).toBe(true);
  clock.moveTo(start + day);
  await lookUntil(async () => !(await second()));
});

it('waits while a mail waits to be handled', async () => {
  const left = await orphan();
  const { id } = await keep(db, arrival(mail('waits@x.example')));
  for (let looks = 0; looks < 5; looks += 1) await housekeeping.look();
  expect(await left()).toBe(true);
  await db('ledger').where({ id }).update({ state: 'processed' });
  await lookUntil(async () => !(await left()));
});
