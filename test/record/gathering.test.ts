import { expect, it } from 'vitest';
import { deciding, type Transaction } from '../../src/record/database.js';
import { keep, ledgerById } from '../../src/record/ledger.js';
import { outboxByMessageId, outboxOfTicket, postAll } from '../../src/record/outbox.js';
import { sentSince } from '../../src/record/sent-lately.js';
import { settleMail } from '../../src/record/settle-mail.js';
import {
  addEvents,
  addMessages,
  eventsOf,
  messagesOf,
  nextNumber,
  saveTickets,
  ticketByKey,
} from '../../src/record/tickets.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, finished, mail, ticket } from './fixtures.js';

onEachDatabase('what a transaction has still to write', (given) => {
  const event = (number: number, note: string) => ({
    ticket: `HD-${number}`,
    at: start,
    kind: 'note' as const,
    by: 'desk',
    from: null,
    to: null,
    note,
  });
  const message = (number: number, text: string) => ({
    ticket: `HD-${number}`,
    at: start,
    from: { name: 'Nora', email: 'nora@contoso.example' },
    direction: 'in' as const,
    kind: 'customer' as const,
    internal: false,
    subject: 'Hello',
    text,
    attachments: [],
  });
  const post = (trx: Transaction, name: string, recipient: string) =>
    postAll(trx, [finished({ token: name, messageId: `<${name}@acme.example>`, ticket: 'HD-1', recipient })], start);
  /** What work had the database do, apart from what begins and ends each transaction. */
  const statements = async (work: (trx: Transaction) => Promise<void>): Promise<string[]> => {
    const asked: string[] = [];
    const listen = ({ sql }: { sql: string }) => asked.push(sql);
    given.db.on('query', listen);
    await deciding(given.db, work);
    given.db.removeListener('query', listen);
    return asked.filter((sql) => !/^(begin|commit|update .desk. set .decisions)/i.test(sql));
  };
  const opening = async (trx: Transaction, number: number) => {
    await saveTickets(trx, [ticket(number)], number);
    await addEvents(trx, [event(number, 'opened')], null);
    await addMessages(trx, [message(number, `words ${number}`)], null);
  };

  it('goes by one statement a table, however many mails caused it', async () => {
    const asked = await statements(async (trx) => {
      for (let number = 1; number <= 60; number += 1) await opening(trx, number);
    });
    expect(asked.map((sql) => /(tickets|desk|events|messages)/.exec(sql)?.[1])).toEqual([
      'tickets',
      'desk',
      'events',
      'messages',
    ]);
    for (const number of [1, 60]) {
      expect(await ticketByKey(given.db, `HD-${number}`)).toEqual(ticket(number));
      expect((await messagesOf(given.db, `HD-${number}`)).map(({ text }) => text)).toEqual([`words ${number}`]);
    }
    await deciding(given.db, async (trx) => expect(await nextNumber(trx)).toBe(61));
  });

  it('is there for whoever asks for it within the transaction, in its order', async () => {
    await deciding(given.db, async (trx) => {
      await opening(trx, 1);
      expect(await ticketByKey(trx, 'HD-1')).toEqual(ticket(1));
      await addEvents(trx, [event(1, 'second')], null);
      await addEvents(trx, [event(1, 'third')], null);
      expect((await eventsOf(trx, 'HD-1')).map(({ note }) => note)).toEqual(['opened', 'second', 'third']);
      // A row that stands behind what it refers to, although its table was written to before.
      await addMessages(trx, [message(1, 'more')], null);
      await opening(trx, 2);
      await post(trx, 'one', 'nora@contoso.example');
      expect((await outboxOfTicket(trx, 'HD-1')).map(({ token }) => token)).toEqual(['one']);
      expect(await nextNumber(trx)).toBe(3);
    });
    expect(await ticketByKey(given.db, 'HD-2')).toEqual(ticket(2));
  });

  it('is asked for at once and seen by questions that are put together', async () => {
    await deciding(given.db, async (trx) => {
      await opening(trx, 1);
      const [events, messages, found] = await Promise.all([
        eventsOf(trx, 'HD-1'),
        messagesOf(trx, 'HD-1'),
        ticketByKey(trx, 'HD-1'),
      ]);
      expect([events.length, messages.length, found?.number]).toEqual([1, 1, 1]);
    });
  });

  it('waits while it is asked what others were sent, and not where it is the same person', async () => {
    const asked = await statements(async (trx) => {
      await opening(trx, 1);
      await post(trx, 'one', 'nora@contoso.example');
      expect(await sentSince(trx, 'finn@contoso.example', start - 1)).toEqual([]);
      expect(await sentSince(trx, 'nora@contoso.example', start - 1)).toHaveLength(1);
    });
    expect(asked.filter((sql) => /^select/.test(sql))).toHaveLength(2);
    expect(asked.findIndex((sql) => /^insert into .outbox/.test(sql))).toBeGreaterThan(
      asked.findIndex((sql) => /^select/.test(sql)),
    );
  });

  it('says of each mail what became of it', async () => {
    const kept = await Promise.all(
      ['a', 'b', 'c'].map((name) => keep(given.db, arrival(mail(`${name}@x.example`), { uid: name.charCodeAt(0) }))),
    );
    const handled = (subject: string) => ({
      state: 'processed' as const,
      ticket: null,
      outcome: `became ${subject}`,
      why: ['because'],
      sender: subject === 'b' ? null : `${subject}@x.example`,
      subject,
      byMachine: subject === 'c',
    });
    await deciding(given.db, async (trx) => {
      for (const [at, name] of ['a', 'b', 'c'].entries()) await settleMail(trx, kept[at]!.id, handled(name), start);
    });
    for (const [at, name] of ['a', 'b', 'c'].entries()) {
      const { state, outcome, why, sender, subject } = (await ledgerById(given.db, kept[at]!.id))!;
      expect({ state, outcome, why, sender, subject }).toEqual({
        state: 'processed',
        outcome: `became ${name}`,
        why: ['because'],
        sender: handled(name).sender,
        subject: name,
      });
      const row = await given.db('ledger').where({ id: kept[at]!.id }).first();
      expect([Boolean(row.by_machine), Number(row.processed_at)]).toEqual([name === 'c', start]);
    }
  });

  it('fails the whole transaction where it cannot be written, by whoever comes to write it', async () => {
    for (const asks of [true, false]) {
      const failing = deciding(given.db, async (trx) => {
        await opening(trx, 1);
        await addEvents(trx, [event(404, 'of no ticket')], null);
        if (asks) await eventsOf(trx, 'HD-1');
      });
      await expect(failing).rejects.toThrow(/foreign key/i);
      expect(await ticketByKey(given.db, 'HD-1')).toBeNull();
    }
    await deciding(given.db, (trx) => opening(trx, 1));
    expect(await ticketByKey(given.db, 'HD-1')).toEqual(ticket(1));
  });

  it('is nobody’s where the work fails', async () => {
    const failing = deciding(given.db, async (trx) => {
      await opening(trx, 1);
      await post(trx, 'one', 'nora@contoso.example');
      throw new Error('after all');
    });
    await expect(failing).rejects.toThrow('after all');
    expect(await outboxByMessageId(given.db, '<one@acme.example>')).toBeNull();
  });
});
