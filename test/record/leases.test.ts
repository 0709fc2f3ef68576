import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, isPassing } from '../../src/record/database.js';
import {
  heldLeases,
  holderOf,
  LeaseLost,
  releaseLeases,
  renewLeases,
  requireHeld,
  takeLeases,
} from '../../src/record/leases.js';
import { keep, pendingMails } from '../../src/record/ledger.js';
import { onEachDatabase } from '../support/databases.js';
import { arrival, mail } from './fixtures.js';

const minute = 60_000;
const inbox = 'inbox imap:support@imap.acme.example INBOX';

onEachDatabase('a lease', (given) => {
  beforeEach(() => given.db('leases').delete());

  /** Its holder has not been heard of for long enough. */
  const runsOut = (name = inbox) => given.db('leases').where({ name }).update({ until: 0 });
  const take = (owner: string, ms = minute, db: Database = given.db) => takeLeases(db, [inbox], owner, ms);
  const under = <T>(lease: Parameters<typeof requireHeld>[1], work: () => T) =>
    given.db.transaction(async (trx) => {
      await requireHeld(trx, lease);
      return work();
    });

  it('is with whoever took it first', async () => {
    expect(await take('one')).toEqual([{ name: inbox, owner: 'one', fence: 1 }]);
    expect(await take('two')).toEqual([]);
    expect(await holderOf(given.db, inbox)).toBe('one');
  });

  it('is taken by one of many who try at once', async () => {
    const beside = given.engine === 'PostgreSQL' ? given.beside() : given.db;
    const owners = Array.from({ length: 10 }, (_, at) => `process ${at}`);
    const taken = await Promise.all(owners.map((owner, at) => take(owner, minute, at % 2 ? beside : given.db)));
    expect(taken.flat()).toHaveLength(1);
    await runsOut();
    const again = await Promise.all(owners.map((owner, at) => take(owner, minute, at % 2 ? beside : given.db)));
    expect(again.flat()).toMatchObject([{ fence: 2 }]);
  });

  it('goes to another once it has run out, with a higher fence', async () => {
    await take('one');
    await runsOut();
    expect(await holderOf(given.db, inbox)).toBe(null);
    expect(await take('two')).toEqual([{ name: inbox, owner: 'two', fence: 2 }]);
    expect(await renewLeases(given.db, 'one', minute)).toEqual([]);
    expect(await holderOf(given.db, inbox)).toBe('two');
  });

  it('ends by the time that it was taken for', async () => {
    await take('one', -1);
    expect(await take('two')).toMatchObject([{ owner: 'two' }]);
    expect(await renewLeases(given.db, 'two', -1)).toHaveLength(1);
    expect(await holderOf(given.db, inbox)).toBe(null);
  });

  it('that has run out and that nobody took is held on', async () => {
    const [lease] = await take('one');
    await runsOut();
    expect(await renewLeases(given.db, 'one', minute)).toEqual([lease]);
    expect(await take('two')).toEqual([]);
  });

  it('is let go at once by who stops, and never comes with the same fence again', async () => {
    const [lease] = await take('one');
    await releaseLeases(given.db, 'one');
    await expect(under(lease!, () => {})).rejects.toBeInstanceOf(LeaseLost);
    expect(await take('one')).toMatchObject([{ fence: 2 }]);
    await expect(under(lease!, () => {})).rejects.toBeInstanceOf(LeaseLost);
  });

  it('is one of several, each by itself', async () => {
    await takeLeases(given.db, ['b', 'a'], 'one', minute);
    await takeLeases(given.db, ['a', 'b', 'c'], 'two', minute);
    await runsOut('a');
    const owners = async () => (await heldLeases(given.db, '')).map(({ name, owner }) => `${name} ${owner}`);
    expect(await owners()).toEqual(['b one', 'c two']);
    await takeLeases(given.db, ['a', 'b', 'c'], 'two', minute);
    expect(await owners()).toEqual(['a two', 'b one', 'c two']);
    expect(await takeLeases(given.db, [], 'two', minute)).toEqual([]);
  });

  describe('guards what its holder writes', () => {
    it('while it is held, run out or not, and not once another took it', async () => {
      const [lease] = await take('one');
      expect(await under(lease!, () => 'written')).toBe('written');
      await runsOut();
      expect(await under(lease!, () => 'written')).toBe('written');
      await take('two');
      await expect(under(lease!, () => 'written')).rejects.toThrow("another process's by now");
    });

    it('so that a mail is not kept by a reader whose turn is over', async () => {
      const [stale] = await take('one');
      const { id } = await keep(given.db, arrival(mail('first@x.example')), stale);
      await runsOut();
      const [fresh] = await take('two');
      await expect(keep(given.db, arrival(mail('second@x.example')), stale)).rejects.toBeInstanceOf(LeaseLost);
      expect((await pendingMails(given.db, 5)).map((row) => row.id)).toEqual([id]);
      await keep(given.db, arrival(mail('second@x.example')), fresh);
      expect(await pendingMails(given.db, 5)).toHaveLength(2);
    });
  });

  it('is not taken in the middle of what its holder writes', async () => {
    const [lease] = await take('one');
    await runsOut();
    const order: string[] = [];
    let taking: Promise<unknown> = Promise.resolve();
    await given.db.transaction(async (trx) => {
      await requireHeld(trx, lease!);
      taking = take('two', minute, given.engine === 'PostgreSQL' ? given.beside() : given.db);
      taking = taking.then(() => order.push('two took it'));
      if (given.engine === 'PostgreSQL') await someoneWaitsFor(trx, given.db);
      order.push('one has written');
    });
    await taking;
    expect(order).toEqual(['one has written', 'two took it']);
  });

  it('can be taken soon after a holder stood still in the middle of what it writes', async () => {
    if (given.engine === 'SQLite') return;
    const [lease] = await take('one');
    await runsOut();
    const stale = given.beside();
    const stands = stale.transaction(async (trx) => {
      await trx.raw(`SET LOCAL idle_in_transaction_session_timeout = '200ms'`);
      await requireHeld(trx, lease!);
      await take('two', minute, given.beside());
      await trx('leases').select('name');
    });
    const error = await stands.catch((one: unknown) => one);
    expect(isPassing(error)).toBe(true);
    expect(await holderOf(given.db, inbox)).toBe('two');
  });
});

async function someoneWaitsFor(trx: Database, db: Database): Promise<void> {
  const { rows } = await trx.raw('select pg_backend_pid() as pid');
  // Asked outside of the transaction, within which the answer would never change.
  const waiting = async () => {
    const asked = 'select count(*) as n from pg_stat_activity where ? = any(pg_blocking_pids(pid))';
    return Number((await db.raw(asked, [rows[0].pid])).rows[0].n);
  };
  await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
}
