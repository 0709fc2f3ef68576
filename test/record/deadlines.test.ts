import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/domain/ticket.js';
import { deciding } from '../../src/record/database.js';
import {
  dueBeside,
  markActed,
  nextDigest,
  nextDue,
  nextMoment,
  openDeadlines,
  setNextDigest,
  syncDeadlines,
  upcoming,
} from '../../src/record/deadlines.js';
import { onEachDatabase, start } from '../support/databases.js';
import { saved, ticket } from './fixtures.js';

const minute = 60_000;

function deadline(kind: Deadline['kind'], minutes: number, given: Partial<Deadline> = {}): Deadline {
  return {
    ticket: 'HD-1',
    kind,
    of: null,
    step: 0,
    startedAt: start,
    dueAt: start + minutes * minute,
    why: [`${kind} "quoted"`, 'second line'],
    ...given,
  };
}

function escalation(step: number, minutes: number, given: Partial<Deadline> = {}): Deadline {
  return deadline('escalate', minutes, { of: 'assign', step, ...given });
}

onEachDatabase('deadlines', (given) => {
  const sync = (derived: Deadline[], now = start, key = 'HD-1') =>
    deciding(given.db, (trx) => syncDeadlines(trx, key, derived, now));
  const act = async (now: number) => {
    const due = await nextDue(given.db, now);
    if (due) await deciding(given.db, (trx) => markActed(trx, [due.id], now));
    return due?.kind ?? null;
  };
  const open = async () =>
    (await openDeadlines(given.db)).map(({ kind, step, dueAt }) => [kind, step, (dueAt - start) / minute]);
  const at = (minutes: number) => start + minutes * minute;

  it('come back with every field, by due moment', async () => {
    await saved(given.db, ticket(1));
    const derived = [deadline('assign', 60), escalation(0, 48), deadline('remind', 30, { step: 2 })];
    expect(await sync(derived)).toBe(true);
    const stored = (await openDeadlines(given.db)).map(({ id: _id, ...rest }) => rest);
    expect(stored).toEqual([derived[2], derived[1], derived[0]]);
  });

  it('stay as they are where history says the same again', async () => {
    await saved(given.db, ticket(1));
    const derived = [deadline('assign', 60), escalation(0, 48)];
    await sync(derived);
    const before = await openDeadlines(given.db);
    expect(await sync(derived, at(5))).toBe(false);
    expect(await openDeadlines(given.db)).toEqual(before);
  });

  it('move with their derivation, under the same row', async () => {
    await saved(given.db, ticket(1));
    await sync([deadline('assign', 60)]);
    const [before] = await openDeadlines(given.db);
    expect(await sync([deadline('assign', 90, { why: ['recomputed'] })])).toBe(true);
    expect(await openDeadlines(given.db)).toEqual([{ ...before, dueAt: at(90), why: ['recomputed'] }]);
  });

  it('of one ticket are none of another’s business', async () => {
    await saved(given.db, ticket(1), ticket(2));
    await sync([deadline('assign', 60)]);
    await sync([deadline('assign', 50, { ticket: 'HD-2' })], start, 'HD-2');
    await sync([], at(1));
    expect((await openDeadlines(given.db)).map((one) => one.ticket)).toEqual(['HD-2']);
    expect(await openDeadlines(given.db, ['HD-1'])).toEqual([]);
    expect(await openDeadlines(given.db, ['HD-2'])).toHaveLength(1);
    expect(await openDeadlines(given.db, [])).toEqual([]);
  });

  describe('at which the desk acts', () => {
    it('come due oldest first, and each once', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('silence', 30), deadline('remind', 10), deadline('remind', 20, { step: 1 })]);
      expect(await nextDue(given.db, at(9))).toBeNull();
      expect(await act(at(10))).toBe('remind');
      expect(await act(at(10))).toBeNull();
      expect(await act(at(60))).toBe('remind');
      expect(await act(at(60))).toBe('silence');
      expect(await act(at(60))).toBeNull();
    });

    it('are not those that staff must meet, which only stand there', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('assign', 5), escalation(0, 10)]);
      expect((await nextDue(given.db, at(60)))?.kind).toBe('escalate');
      expect(await nextMoment(given.db)).toBe(at(10));
      expect((await upcoming(given.db, 5)).map((one) => one.kind)).toEqual(['escalate']);
    });

    it('are not acted on again when they are derived again at the same moment', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10)]);
      await act(at(10));
      expect(await sync([deadline('remind', 10)], at(11))).toBe(false);
      expect(await act(at(99))).toBeNull();
    });

    it('are not acted on again when they are derived for an earlier moment, or one up to the acting', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10)]);
      await act(at(15));
      for (const minutes of [2, 12, 15]) await sync([deadline('remind', minutes)], at(20));
      expect(await act(at(99))).toBeNull();
    });

    it('are acted on again when their moment has moved on to after the acting', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10)]);
      await act(at(15));
      expect(await sync([deadline('remind', 16)], at(15))).toBe(true);
      expect(await act(at(15))).toBeNull();
      expect(await act(at(16))).toBe('remind');
    });

    it('go where history no longer has them, and come back when it has them again', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10), deadline('silence', 30)]);
      await sync([], at(1));
      expect(await act(at(99))).toBeNull();
      await sync([deadline('remind', 40), deadline('silence', 60)], at(5));
      expect(await open()).toEqual([
        ['remind', 0, 40],
        ['silence', 0, 60],
      ]);
    });

    it('that were acted on stay so through a hold', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10), deadline('silence', 30)]);
      await act(at(10));
      await sync([deadline('resume', 100, { startedAt: at(12) })], at(12));
      expect(await open()).toEqual([['resume', 0, 100]]);
      // What the reminder waited for was over before the hold, so that its moment did not move.
      await sync([deadline('remind', 10), deadline('silence', 118)], at(100));
      expect(await open()).toEqual([['silence', 0, 118]]);
    });

    it('start anew with a new start, beside those that were acted on', async () => {
      await saved(given.db, ticket(1));
      await sync([deadline('remind', 10)]);
      await act(at(10));
      await sync([deadline('remind', 25, { startedAt: at(15) })], at(15));
      expect(await act(at(25))).toBe('remind');
    });
  });

  it('that staff must meet end with the hold and reopen after it, for the moment that history then gives', async () => {
    await saved(given.db, ticket(1));
    await sync([deadline('assign', 60), escalation(0, 48)]);
    await sync([deadline('resume', 100, { startedAt: at(10) })], at(10));
    expect(await open()).toEqual([['resume', 0, 100]]);
    await act(at(100));
    expect(await sync([deadline('assign', 150), escalation(0, 138)], at(100))).toBe(true);
    expect(await open()).toEqual([
      ['escalate', 0, 138],
      ['assign', 0, 150],
    ]);
  });

  describe('of the escalation', () => {
    it('that are due about the same deadline come together, in order of their steps', async () => {
      await saved(given.db, ticket(1));
      await sync([
        escalation(2, 30),
        escalation(0, 10),
        escalation(1, 20),
        escalation(3, 90),
        escalation(0, 10, { of: 'analysis' }),
        escalation(0, 11, { startedAt: start - 1 }),
      ]);
      const first = await nextDue(given.db, at(60));
      const together = await deciding(given.db, (trx) => dueBeside(trx, first!, at(60)));
      expect(first).toMatchObject({ of: 'assign', step: 0 });
      expect(together.map((one) => one.step)).toEqual([0, 1, 2]);
    });
  });

  it('and the digest: the next moment is the earlier of both, and null where neither is', async () => {
    await saved(given.db, ticket(1));
    expect(await nextDigest(given.db)).toBeNull();
    expect(await nextMoment(given.db)).toBeNull();
    await setNextDigest(given.db, at(50));
    expect(await nextMoment(given.db)).toBe(at(50));
    await sync([deadline('silence', 30)]);
    expect(await nextMoment(given.db)).toBe(at(30));
    await setNextDigest(given.db, at(20));
    expect(await nextMoment(given.db)).toBe(at(20));
    await setNextDigest(given.db, null);
    expect(await nextMoment(given.db)).toBe(at(30));
  });
});
