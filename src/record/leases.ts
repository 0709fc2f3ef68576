/**
 * Leases: what one of several processes does for all of them, such as reading an inbox.
 *
 *   free -- take --> held -- renew --> held ...        each take raises the fence
 *                      +-- release, or `until` passes --> free
 *
 * Who holds what is a row and no lock of a session, which a pooler such as PgBouncer would hand to another process. When
 * a lease ends is judged by the clock of the database alone: the clocks of several machines are never the same. And no
 * promise rests on any clock: what a holder writes carries its fence (`requireHeld`), so that one that was taken for
 * dead, and wakes up, writes nothing.
 */
import type { Database, Transaction } from './database.js';

/** A lease as its holder has it. */
export interface Held {
  name: string;
  owner: string;
  fence: number;
}

/** The lease was taken by another process meanwhile; what was to be written under it is not. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';

  constructor(readonly lease: string) {
    super(`${lease} is another process's by now`);
  }
}

/** Takes those of these that nobody holds, for so many milliseconds. */
export async function takeLeases(db: Database, names: string[], owner: string, ms: number): Promise<Held[]> {
  if (names.length === 0) return [];
  const until = db.raw(`${now(db)} + ?`, [ms]);
  // In one order, so that two that take the same ones never wait for each other crosswise.
  const rows = [...names].sort().map((name) => ({ name, owner, fence: 1, until }));
  return db('leases')
    .insert(rows)
    .onConflict('name')
    .merge({ owner, fence: db.raw('leases.fence + 1'), until })
    .whereRaw(`leases.until <= ${now(db)}`)
    .returning(['name', 'owner', 'fence'])
    .then((taken) => taken.map(held));
}

/**
 * Keeps what this owner still holds for so many milliseconds from now. One that has run out and that nobody took
 * meanwhile is held on as if nothing had been.
 *
 * @returns all that it holds
 */
export async function renewLeases(db: Database, owner: string, ms: number): Promise<Held[]> {
  const rows = await db('leases')
    .where({ owner })
    .update({ until: db.raw(`${now(db)} + ?`, [ms]) })
    .returning(['name', 'owner', 'fence']);
  return rows.map(held);
}

/** Lets others have them at once. The fence stays, so that the next one is higher. */
export async function releaseLeases(db: Database, owner: string): Promise<void> {
  await db('leases').where({ owner }).update({ owner: '', until: 0 });
}

/** Lets others have one of them at once. */
export async function releaseLease(db: Database, { name, owner, fence }: Held): Promise<void> {
  await db('leases').where({ name, owner, fence }).update({ owner: '', until: 0 });
}

/** Forgets leases whose names begin so and that ran out a day ago: names that will not come again. */
export async function forgetLeases(db: Database, beginning: string): Promise<void> {
  await db('leases')
    .whereLike('name', `${beginning}%`)
    .whereRaw(`until < ${now(db)} - ?`, [24 * 3_600_000])
    .delete();
}

/**
 * For the beginning of a transaction that is the holder's alone to do. Whoever takes the lease waits until it has ended,
 * and so sees all that it wrote.
 *
 * @throws LeaseLost where another process holds it by now
 */
export async function requireHeld(trx: Transaction, lease: Held): Promise<void> {
  const { name, owner, fence } = lease;
  const row = trx('leases').where({ name, owner, fence }).first('name');
  if (isPostgres(trx)) row.forShare();
  if (!(await row)) throw new LeaseLost(name);
}

/** Who holds a lease now; null where nobody does. */
export async function holderOf(db: Database, name: string): Promise<string | null> {
  const row = await db('leases')
    .where({ name })
    .whereRaw(`until > ${now(db)}`)
    .first<{ owner: string } | undefined>('owner');
  return row?.owner ?? null;
}

/** All that is held now whose name begins so, by name. */
export async function heldLeases(db: Database, beginning: string): Promise<Held[]> {
  const rows = await db('leases')
    .whereLike('name', `${beginning}%`)
    .whereRaw(`until > ${now(db)}`)
    .orderBy('name')
    .select(['name', 'owner', 'fence']);
  return rows.map(held);
}

/** Has all processes see that something happened: a row of which nothing but the fence counts. */
export async function announce(db: Database, name: string): Promise<void> {
  await db('leases')
    .insert({ name, owner: '', fence: 1, until: 0 })
    .onConflict('name')
    .merge({ fence: db.raw('leases.fence + 1') });
}

/** How often it was announced. */
export async function announced(db: Database, name: string): Promise<number> {
  const row = await db('leases').where({ name }).first<{ fence: number } | undefined>('fence');
  return Number(row?.fence ?? 0);
}

/** Milliseconds since 1970 by the clock that all processes have in common. */
export async function databaseNow(db: Database): Promise<number> {
  const row = await db.select({ at: db.raw(now(db)) }).first<{ at: number | string }>();
  return Number(row.at);
}

/** Milliseconds since 1970 by the database's clock, as the statement runs and not as its transaction began. */
function now(db: Database): string {
  return isPostgres(db)
    ? '(extract(epoch from clock_timestamp()) * 1000)::bigint'
    : `cast((julianday('now') - 2440587.5) * 86400000 as integer)`;
}

function isPostgres(db: Database): boolean {
  return db.client.config.client === 'pg';
}

function held(row: { name: string; owner: string; fence: number | string }): Held {
  return { name: row.name, owner: row.owner, fence: Number(row.fence) };
}
