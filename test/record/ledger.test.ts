import { describe, expect, it } from 'vitest';
import { deciding } from '../../src/record/database.js';
import {
  keep,
  knownUids,
  type LedgerState,
  ledgerById,
  ledgerByMessageId,
  ledgerInState,
  machineTicketsSince,
  markMoved,
  pendingMails,
  rawOf,
  retryMail,
  toMove,
} from '../../src/record/ledger.js';
import { type Handled, settleMail } from '../../src/record/settle-mail.js';
import { addEvents } from '../../src/record/tickets.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, saved, ticket } from './fixtures.js';

const states: LedgerState[] = ['pending', 'processed', 'duplicate', 'awaiting', 'held', 'quarantined'];

function handled(given: Partial<Handled> = {}): Handled {
  return {
    state: 'processed',
    ticket: null,
    outcome: 'opened HD-1',
    why: ['a person wrote it', 'nothing names a ticket'],
    sender: 'nora@contoso.example',
    subject: 'Hello',
    byMachine: false,
    ...given,
  };
}

onEachDatabase('the ledger', (given) => {
  const keeping = async (raw: string, more = {}) => keep(given.db, arrival(raw, more));
  const settle = async (id: number, more: Partial<Handled> = {}) =>
    deciding(given.db, (trx) => settleMail(trx, id, handled(more), start));

  describe('keeping a mail', () => {
    it('keeps the bytes as they came, with where they came from', async () => {
      const raw = Buffer.concat([Buffer.from(mail('a@x.example')), Buffer.from([0, 13, 255, 254, 10])]);
      const { id, duplicate } = await keep(
        given.db,
        arrival('', { raw, messageId: '<a@x.example>', identity: 'i', uid: 4_294_967_295 }),
      );
      expect(duplicate).toBe(false);
      const row = await ledgerById(given.db, id);
      expect(row).toMatchObject({
        source: 'imap:support@imap.acme.example',
        folder: 'INBOX',
        uidValidity: '18446744073709551615',
        uid: 4_294_967_295,
        messageId: '<a@x.example>',
        receivedAt: start,
        state: 'pending',
        size: raw.length,
        sender: null,
        ticket: null,
        letIn: false,
      });
      expect((await rawOf(given.db, row!)).equals(raw)).toBe(true);
    });

    it('keeps a second arrival of the same mail as a duplicate of the first, which is never handled', async () => {
      const first = await keeping(mail('a@x.example'));
      const again = await keeping(mail('a@x.example', 'Hello', 'Received: by another way\r\n'), { uid: 2 });
      expect(again).toEqual({ id: expect.any(Number), duplicate: true });
      expect(again.id).not.toBe(first.id);
      expect(await ledgerById(given.db, again.id)).toMatchObject({
        state: 'duplicate',
        outcome: `the same mail as ${first.id}`,
      });
      expect((await pendingMails(given.db, 10)).map((row) => row.id)).toEqual([first.id]);
    });

    it('keeps a third and fourth arrival too, all of the same first one', async () => {
      const first = await keeping(mail('a@x.example'));
      for (const uid of [2, 3, 4]) expect((await keeping(mail('a@x.example'), { uid })).duplicate).toBe(true);
      const duplicates = await ledgerInState(given.db, ['duplicate']);
      expect(duplicates.map((row) => row.outcome)).toEqual(Array(3).fill(`the same mail as ${first.id}`));
    });

    it('takes a different mail with a squatted Message-ID for another mail', async () => {
      await keeping(mail('a@x.example', 'the real one'));
      expect((await keeping(mail('a@x.example', 'somebody else'))).duplicate).toBe(false);
      expect(await ledgerByMessageId(given.db, '<a@x.example>')).toHaveLength(2);
    });

    it('takes mails without a Message-ID for the same only where their bytes are', async () => {
      const raw = 'From: nora@contoso.example\r\n\r\nHello\r\n';
      expect((await keeping(raw)).duplicate).toBe(false);
      expect((await keeping(raw)).duplicate).toBe(true);
      expect((await keeping(`${raw}!`)).duplicate).toBe(false);
    });

    it('keeps one when the same mail arrives many times at once', async () => {
      const beside = given.engine === 'PostgreSQL' ? given.beside() : given.db;
      const both = [given.db, beside];
      const raw = mail('race@x.example');
      const kept = await Promise.all(
        Array.from({ length: 12 }, (_, uid) => keep(both[uid % 2]!, arrival(raw, { uid }))),
      );
      expect(kept.filter((one) => !one.duplicate)).toHaveLength(1);
      expect(new Set(kept.map((one) => one.id)).size).toBe(12);
      const first = kept.find((one) => !one.duplicate)!.id;
      expect((await pendingMails(given.db, 20)).map((row) => row.id)).toEqual([first]);
      const duplicates = await ledgerInState(given.db, ['duplicate']);
      expect(new Set(duplicates.map((row) => row.outcome))).toEqual(new Set([`the same mail as ${first}`]));
    });

    it('keeps a Message-ID as long as a line, and a longer one cut', async () => {
      const id = `<${'a'.repeat(1500)}@x.example>`;
      const kept = await keep(given.db, arrival(mail('b@x.example'), { messageId: id }));
      expect((await ledgerById(given.db, kept.id))?.messageId).toBe(id.slice(0, 998));
    });

    it('knows by its UID what it has from a folder, and not after UIDVALIDITY changed', async () => {
      for (const uid of [7, 9, 4_294_967_295]) await keeping(mail(`${uid}@x.example`), { uid });
      await keeping(mail('7@x.example'), { uid: 8 });
      const inbox = { source: 'imap:support@imap.acme.example', folder: 'INBOX', uidValidity: '18446744073709551615' };
      expect(await knownUids(given.db, inbox, [6, 7, 8, 9, 10, 4_294_967_295])).toEqual(
        new Set([7, 8, 9, 4_294_967_295]),
      );
      expect(await knownUids(given.db, inbox, [])).toEqual(new Set());
      expect(await knownUids(given.db, { ...inbox, uidValidity: '2' }, [7])).toEqual(new Set());
      expect(await knownUids(given.db, { ...inbox, folder: 'Other' }, [7])).toEqual(new Set());
      expect(await knownUids(given.db, { ...inbox, source: 'imap:other@imap.acme.example' }, [7])).toEqual(new Set());
    });
  });

  describe('what became of a mail', () => {
    it('hands out pending mails oldest first, and only those', async () => {
      const ids: number[] = [];
      for (const name of ['a', 'b', 'c', 'd']) ids.push((await keeping(mail(`${name}@x.example`))).id);
      await settle(ids[1]!);
      expect((await pendingMails(given.db, 10)).map((row) => row.id)).toEqual([ids[0], ids[2], ids[3]]);
      expect((await pendingMails(given.db, 2)).map((row) => row.id)).toEqual([ids[0], ids[2]]);
    });

    it.each(states)('remembers the state %s with outcome and reasons', async (state) => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id, { state, ticket: null, outcome: 'ein Grund\n“zwei”', why: ['eins', 'zwei "drei"'] });
      expect(await ledgerById(given.db, id)).toMatchObject({
        state,
        outcome: 'ein Grund\n“zwei”',
        why: ['eins', 'zwei "drei"'],
        sender: 'nora@contoso.example',
        subject: 'Hello',
      });
      expect((await ledgerInState(given.db, [state])).map((row) => row.id)).toEqual([id]);
    });

    it('keeps a sender and a subject that are too long as far as they fit', async () => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id, { sender: `${'s'.repeat(400)}@x.example`, subject: 'ü'.repeat(2000) });
      const row = await ledgerById(given.db, id);
      expect(row?.sender).toHaveLength(320);
      expect(row?.subject).toHaveLength(998);
    });

    it('keeps a subject whose cut falls amid a character of two units', async () => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id, { subject: `x${'😀'.repeat(800)}` });
      expect((await ledgerById(given.db, id))?.state).toBe('processed');
    });

    it('keeps what holds a NUL character, which PostgreSQL refuses in text', async () => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id, { state: 'quarantined', outcome: 'parsing failed: \u0000', subject: 'a\u0000b' });
      expect((await ledgerById(given.db, id))?.state).toBe('quarantined');
    });

    it('knows no mail that is not there', async () => {
      expect(await ledgerById(given.db, 999_999)).toBeNull();
      expect(await ledgerByMessageId(given.db, '<none@x.example>')).toEqual([]);
    });
  });

  describe('trying again', () => {
    it.each(['quarantined', 'held'] as const)('sets a mail that is %s back and lets it in', async (state) => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id, { state });
      expect(await retryMail(given.db, id)).toBe(true);
      expect(await ledgerById(given.db, id)).toMatchObject({ state: 'pending', letIn: true });
      expect((await pendingMails(given.db, 5)).map((row) => row.id)).toEqual([id]);
    });

    it.each(['pending', 'processed', 'duplicate', 'awaiting'] as const)(
      'leaves alone a mail that is %s',
      async (state) => {
        const { id } = await keeping(mail('a@x.example'));
        await settle(id, { state });
        expect(await retryMail(given.db, id)).toBe(false);
        expect(await ledgerById(given.db, id)).toMatchObject({ state, letIn: false });
      },
    );
  });

  describe('moving handled mails on the server', () => {
    it('lists what was handled and still stands in the inbox, duplicates too, but nothing pending', async () => {
      const first = await keeping(mail('a@x.example'));
      await keeping(mail('b@x.example'), { uid: 2 });
      const double = await keeping(mail('a@x.example'), { uid: 3 });
      const other = await keeping(mail('c@x.example'), { source: 'lmtp:127.0.0.1:2424' });
      await settle(first.id);
      await settle(other.id);
      const rows = await toMove(given.db, { source: 'imap:support@imap.acme.example', folder: 'INBOX' }, 10);
      expect(rows.map((row) => row.id)).toEqual([first.id, double.id]);
      expect(await toMove(given.db, { source: 'imap:support@imap.acme.example', folder: 'INBOX' }, 1)).toHaveLength(1);
      await markMoved(given.db, [first.id], start);
      expect(
        (await toMove(given.db, { source: 'imap:support@imap.acme.example', folder: 'INBOX' }, 10)).map(
          (row) => row.id,
        ),
      ).toEqual([double.id]);
    });

    it('are those of one folder: another inbox of the same account moves its own', async () => {
      const { id } = await keeping(mail('a@x.example'));
      const elsewhere = await keeping(mail('b@x.example'), { folder: 'Sales' });
      await settle(id);
      await settle(elsewhere.id);
      const standing = async (folder: string) =>
        (await toMove(given.db, { source: 'imap:support@imap.acme.example', folder }, 10)).map((row) => row.id);
      expect(await standing('INBOX')).toEqual([id]);
      expect(await standing('Sales')).toEqual([elsewhere.id]);
    });

    it('marks nothing where nothing is given', async () => {
      const { id } = await keeping(mail('a@x.example'));
      await settle(id);
      await markMoved(given.db, [], start);
      expect(await toMove(given.db, { source: 'imap:support@imap.acme.example', folder: 'INBOX' }, 10)).toHaveLength(1);
    });
  });

  it('counts what machines of a sender opened since a moment, and neither people nor other senders', async () => {
    await saved(given.db, ticket(1));
    const came = async (name: string, more: Partial<Handled>, at = start) => {
      const { id } = await keeping(mail(`${name}@x.example`), { receivedAt: at });
      await settle(id, { ticket: 'HD-1', ...more });
      return id;
    };
    const opened = async (name: string, more: Partial<Handled>, at = start) => {
      const id = await came(name, more, at);
      const event = { ticket: 'HD-1', at, kind: 'opened' as const, by: '', from: null, to: 'new' as const, note: '' };
      await deciding(given.db, (trx) => addEvents(trx, [event], id));
    };
    await came('reply', { sender: 'monitor@x.example', byMachine: true });
    await opened('a', { sender: 'monitor@x.example', byMachine: true });
    await opened('b', { sender: 'monitor@x.example', byMachine: true }, start - 1);
    await opened('c', { sender: 'monitor@x.example', byMachine: true, ticket: null });
    await opened('d', { sender: 'monitor@x.example' });
    await opened('e', { sender: 'other@x.example', byMachine: true });
    expect(await machineTicketsSince(given.db, 'monitor@x.example', start)).toBe(1);
    expect(await machineTicketsSince(given.db, 'monitor@x.example', start - 1)).toBe(2);
    expect(await machineTicketsSince(given.db, 'nobody@x.example', 0)).toBe(0);
  });
});
