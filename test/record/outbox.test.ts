import { describe, expect, it } from 'vitest';
import { keep } from '../../src/record/ledger.js';
import {
  cancelSending,
  claim,
  nextToSend,
  outboxById,
  outboxByMessageId,
  outboxInState,
  outboxOfTicket,
  rawOfSent,
  retrySending,
  type Settlement,
  sentTo,
  settleAll,
  takeOverLeases,
} from '../../src/record/outbox.js';
import { recipients } from '../../src/record/outbox-pages.js';
import { sentSince } from '../../src/record/sent-lately.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, posting } from './fixtures.js';

const lease = 60_000;

onEachDatabase('the outbox', (given) => {
  const claimed = async (owner: string, limit = 10, now = start) =>
    (await claim(given.db, owner, limit, now, lease)).map((row) => row.id);
  const settle = (id: number, owner: string, settlement: Settlement, now = start) =>
    settleAll(given.db, owner, [{ id, settlement }], now).then((mine) => mine.has(id));
  const state = async (id: number) => (await outboxById(given.db, id))?.state;

  it('keeps a finished mail whole, with its round and what caused it', async () => {
    const cause = await keep(given.db, arrival(mail('a@x.example')));
    const raw = Buffer.from([0, 255, 13, 10]);
    const id = await posting(given.db, {
      token: 'abc',
      messageId: '<abc@acme.example>',
      ticket: 'HD-1',
      template: 'solution',
      request: { kind: 'release', round: 3 },
      priority: 0,
      raw,
      ledgerId: cause.id,
      subject: 'ü'.repeat(1200),
    });
    const row = await outboxById(given.db, id);
    expect(row).toEqual({
      id,
      token: 'abc',
      messageId: '<abc@acme.example>',
      ticket: 'HD-1',
      template: 'solution',
      audience: 'customer',
      recipient: 'nora@contoso.example',
      request: { kind: 'release', round: 3 },
      subject: 'ü'.repeat(998),
      why: 'somebody wrote',
      rawHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: 4,
      state: 'waiting',
      attempts: 0,
      nextAt: start,
      lastError: null,
      maybeTwice: false,
      createdAt: start,
      sentAt: null,
      ledgerId: cause.id,
    });
    expect((await rawOfSent(given.db, row!)).equals(raw)).toBe(true);
    expect(await outboxByMessageId(given.db, '<abc@acme.example>')).toEqual(row);
    expect(await outboxOfTicket(given.db, 'HD-1')).toEqual([row]);
  });

  it.each(['token', 'messageId'] as const)('never has one %s twice', async (field) => {
    await posting(given.db, { [field]: 'same' });
    await expect(posting(given.db, { [field]: 'same' })).rejects.toThrow();
  });

  describe('claiming', () => {
    it('hands out top priority first, then what was posted first', async () => {
      const [a, b, c, d] = [
        await posting(given.db),
        await posting(given.db),
        await posting(given.db, { priority: 0 }),
        await posting(given.db, { priority: 0 }),
      ];
      expect(await claimed('one', 3)).toEqual([c, d, a]);
      expect(await claimed('one', 3)).toEqual([b]);
    });

    it('never hands one mail to two, one after the other', async () => {
      const id = await posting(given.db);
      expect(await claimed('one')).toEqual([id]);
      expect(await claimed('two')).toEqual([]);
      expect(await claimed('one')).toEqual([]);
    });

    it('never hands one mail to two, at the same time', async () => {
      const ids = await Promise.all(Array.from({ length: 40 }, () => posting(given.db)));
      const others = given.engine === 'PostgreSQL' ? [given.beside(), given.beside()] : [];
      const connections = [given.db, ...others];
      const all = await Promise.all(
        Array.from({ length: 24 }, async (_, at) => {
          const rows = await claim(connections[at % connections.length]!, `owner ${at}`, 3, start, lease);
          return rows.map((row) => row.id);
        }),
      );
      const taken = all.flat();
      expect(new Set(taken).size).toBe(taken.length);
      // Whoever looked past mails that another was just taking comes again; nothing is left behind.
      const rest = await claimed('last', 100);
      expect([...taken, ...rest].sort((a, b) => a - b)).toEqual(ids.sort((a, b) => a - b));
    });

    it('leaves alone what waits for later, is withheld, cancelled, failed or sent', async () => {
      const later = await posting(given.db);
      await claimed('one');
      await settle(later, 'one', {
        state: 'waiting',
        nextAt: start + 1,
        error: 'greylisted',
        maybeTwice: false,
        counts: true,
      });
      await posting(given.db, { state: 'withheld' });
      const cancelled = await posting(given.db);
      await cancelSending(given.db, cancelled);
      expect(await claimed('two')).toEqual([]);
      expect(await claimed('two', 10, start + 1)).toEqual([later]);
    });

    it('gives a mail whose lease has expired to another, and the first can no longer settle it', async () => {
      const id = await posting(given.db);
      await claimed('slow');
      expect(await claimed('quick', 10, start + lease - 1)).toEqual([]);
      expect(await claimed('quick', 10, start + lease)).toEqual([id]);
      // The first may have sent it and died before it could say so.
      expect((await outboxById(given.db, id))?.maybeTwice).toBe(true);
      expect(await settle(id, 'slow', { state: 'sent' }, start + lease)).toBe(false);
      expect(await state(id)).toBe('sending');
      expect(await settle(id, 'quick', { state: 'sent' }, start + lease)).toBe(true);
      expect(await state(id)).toBe('sent');
    });

    it('frees all leases at the start of the only process', async () => {
      const ids = [await posting(given.db), await posting(given.db)];
      await claimed('gone');
      expect(await takeOverLeases(given.db)).toBe(2);
      expect(await claimed('new')).toEqual(ids);
      expect((await outboxById(given.db, ids[0]!))?.maybeTwice).toBe(true);
    });
  });

  describe('settling', () => {
    it('remembers when a mail was sent, and settles it once', async () => {
      const id = await posting(given.db);
      await claimed('one');
      expect(await settle(id, 'one', { state: 'sent' }, start + 5)).toBe(true);
      expect(await settle(id, 'one', { state: 'failed', error: 'no' }, start + 6)).toBe(false);
      expect(await outboxById(given.db, id)).toMatchObject({
        state: 'sent',
        sentAt: start + 5,
        attempts: 1,
        lastError: null,
      });
    });

    it('counts attempts, with the last error and whether it may have arrived before', async () => {
      const id = await posting(given.db);
      await claimed('one');
      await settle(id, 'one', {
        state: 'waiting',
        nextAt: start + 10,
        error: 'lost after DATA',
        maybeTwice: true,
        counts: true,
      });
      expect(await nextToSend(given.db)).toBe(start + 10);
      await claimed('one', 10, start + 10);
      await settle(id, 'one', { state: 'waiting', nextAt: start + 20, error: 'busy', maybeTwice: false, counts: true });
      expect(await outboxById(given.db, id)).toMatchObject({
        state: 'waiting',
        attempts: 2,
        lastError: 'busy',
        maybeTwice: true,
        nextAt: start + 20,
        sentAt: null,
      });
    });

    it('keeps a permanent failure for staff to see', async () => {
      const id = await posting(given.db);
      await claimed('one');
      await settle(id, 'one', { state: 'failed', error: '550 no such user' });
      expect(await outboxById(given.db, id)).toMatchObject({ state: 'failed', lastError: '550 no such user' });
      expect((await outboxInState(given.db, ['failed'], 5)).map((row) => row.id)).toEqual([id]);
      expect(await nextToSend(given.db)).toBeNull();
    });

    it('is not done by somebody who never claimed', async () => {
      const id = await posting(given.db);
      expect(await settle(id, 'one', { state: 'sent' })).toBe(false);
      expect(await state(id)).toBe('waiting');
    });
  });

  describe('what staff do', () => {
    it('cancels a waiting or failed mail, and none that is being sent or was', async () => {
      const waiting = await posting(given.db);
      expect(await cancelSending(given.db, waiting)).toBe(true);
      expect(await state(waiting)).toBe('cancelled');
      const sending = await posting(given.db);
      await claimed('one');
      expect(await cancelSending(given.db, sending)).toBe(false);
      await settle(sending, 'one', { state: 'sent' });
      expect(await cancelSending(given.db, sending)).toBe(false);
      expect(await cancelSending(given.db, 999_999)).toBe(false);
    });

    it('sends a withheld, cancelled or failed mail after all, with attempts counted anew', async () => {
      const withheld = await posting(given.db, { state: 'withheld' });
      const cancelled = await posting(given.db);
      await cancelSending(given.db, cancelled);
      const failed = await posting(given.db);
      await claimed('one');
      await settle(failed, 'one', { state: 'failed', error: 'no' });
      for (const id of [withheld, cancelled, failed]) expect(await retrySending(given.db, id, start + 1)).toBe(true);
      expect(await outboxById(given.db, failed)).toMatchObject({ state: 'waiting', attempts: 0, nextAt: start + 1 });
      expect(await claimed('two', 10, start + 1)).toEqual([withheld, cancelled, failed]);
    });

    it('sends a mail that waits for its next attempt at once', async () => {
      const id = await posting(given.db);
      await claimed('one');
      await settle(id, 'one', {
        state: 'waiting',
        nextAt: start + 100,
        error: 'busy',
        maybeTwice: false,
        counts: true,
      });
      expect(await retrySending(given.db, id, start + 1)).toBe(true);
      expect(await claimed('one', 10, start + 1)).toEqual([id]);
    });

    it('never sends again what is being sent or was', async () => {
      const id = await posting(given.db);
      await claimed('one');
      expect(await retrySending(given.db, id, start)).toBe(false);
      await settle(id, 'one', { state: 'sent' });
      expect(await retrySending(given.db, id, start)).toBe(false);
      expect(await retrySending(given.db, 999_999, start)).toBe(false);
    });
  });

  describe('what an address was sent', () => {
    it('since a moment, without what was withheld', async () => {
      await posting(given.db, { why: 'old' }, start - 10);
      await posting(given.db, { why: 'at the moment' }, start);
      await posting(given.db, { why: 'new', ticket: 'HD-1', template: 'unclear' }, start + 1);
      await posting(given.db, { why: 'withheld', state: 'withheld' }, start + 1);
      await posting(given.db, { recipient: 'fred@fabrikam.example' }, start + 1);
      expect(await sentSince(given.db, 'nora@contoso.example', start)).toEqual([
        { template: 'unclear', ticket: 'HD-1', why: 'new', at: start + 1 },
      ]);
    });

    it('and how many, counting only what really went', async () => {
      const ids = [
        await posting(given.db),
        await posting(given.db),
        await posting(given.db, { recipient: 'fred@fabrikam.example' }),
      ];
      await claimed('one');
      for (const id of ids) await settle(id, 'one', { state: 'sent' });
      await posting(given.db);
      expect(await recipients(given.db)).toEqual([
        { address: 'fred@fabrikam.example', count: 1 },
        { address: 'nora@contoso.example', count: 2 },
      ]);
      expect((await sentTo(given.db, 'nora@contoso.example')).map((row) => row.id)).toEqual(ids.slice(0, 2));
    });
  });
});
