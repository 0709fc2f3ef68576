import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Advice } from '../../src/errors.js';
import { apply } from '../../src/record/apply.js';
import { putBlob } from '../../src/record/blobs.js';
import { deciding, migrate, openDatabase } from '../../src/record/database.js';
import { openDeadlines } from '../../src/record/deadlines.js';
import { keep, pendingMails } from '../../src/record/ledger.js';
import { outboxInState } from '../../src/record/outbox.js';
import { addEvents, allTickets, eventsOf, messagesOf, nextNumber, saveTickets } from '../../src/record/tickets.js';
import { isUnreachable, markUnreachable } from '../../src/record/unreachable.js';
import { onEachDatabase, placeForSqlite, start } from '../support/databases.js';
import { arrival, mail, saved, ticket } from './fixtures.js';

describe('a database is named', () => {
  it.each(['mysql://root@host/db', 'postdesk.sqlite', 'sqlite:', 'postgres:db', '', 'file:./x'])(
    'as SQLite or PostgreSQL, not as "%s"',
    (database) => {
      expect(() => openDatabase(database)).toThrow(Advice);
    },
  );
});

it('an SQLite file is its owner’s alone, and so is what stands beside it', async () => {
  const place = await placeForSqlite();
  const db = openDatabase(place.database);
  await migrate(db, place.database, start);
  const folder = dirname(place.database.slice('sqlite:'.length));
  for (const name of await readdir(folder)) {
    if (name.startsWith('postdesk.sqlite')) expect((await stat(join(folder, name))).mode & 0o077, name).toBe(0);
  }
  await db.destroy();
  await place.remove();
});

onEachDatabase('a decision’s transaction', (given) => {
  it('leaves nothing of a decision that failed', async () => {
    const { id } = await keep(given.db, arrival(mail('a@x.example')));
    const work = deciding(given.db, async (trx) => {
      await saveTickets(trx, [ticket(1)]);
      await addEvents(
        trx,
        [{ ticket: 'HD-1', at: start, kind: 'note', by: 'desk', from: null, to: null, note: '' }],
        id,
      );
      await putBlob(trx, Buffer.from('a file that nobody will need'));
      await markUnreachable(trx, 'nora@contoso.example', 'bounced', start);
      throw new Error('in the middle');
    });
    await expect(work).rejects.toThrow('in the middle');
    expect(await allTickets(given.db)).toEqual([]);
    expect(await eventsOf(given.db, 'HD-1')).toEqual([]);
    expect(await outboxInState(given.db, ['waiting'], 10)).toEqual([]);
    expect(await isUnreachable(given.db, 'nora@contoso.example')).toBe(false);
    expect(await deciding(given.db, (trx) => nextNumber(trx))).toBe(1);
    expect(await given.db('blobs')).toHaveLength(1);
    expect((await pendingMails(given.db, 5)).map((row) => row.id)).toEqual([id]);
  });

  it('sees all of the decisions before it: no two take one number', async () => {
    const beside = given.engine === 'PostgreSQL' ? given.beside() : given.db;
    const both = [given.db, beside];
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        deciding(both[at % 2]!, async (trx) => {
          const number = await nextNumber(trx);
          await saveTickets(trx, [ticket(number)]);
          return number;
        }),
      ),
    );
    expect(taken.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('waits for the one before it, whatever both do between', async () => {
    const seen: string[] = [];
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = deciding(given.db, async (trx) => {
      begun();
      seen.push('first begins');
      await saveTickets(trx, [ticket(1)]);
      await allTickets(trx);
      seen.push('first ends');
    });
    await hasBegun;
    const second = deciding(given.db, async (trx) => {
      seen.push(`second sees ${(await allTickets(trx)).length}`);
    });
    await Promise.all([first, second]);
    expect(seen).toEqual(['first begins', 'first ends', 'second sees 1']);
  });

  it('goes on after one that failed', async () => {
    const failed = deciding(given.db, async () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await saved(given.db, ticket(1));
    expect(await allTickets(given.db)).toHaveLength(1);
  });

  it('applies tickets, history, thread and deadlines together, these derived from the history that it wrote', async () => {
    const { id } = await keep(given.db, arrival(mail('a@x.example')));
    const event = { ticket: 'HD-1', at: start, kind: 'opened' as const, by: 'desk', from: null, to: null, note: '' };
    const message = {
      ticket: 'HD-1',
      at: start,
      from: { name: '', email: 'nora@contoso.example' },
      direction: 'in' as const,
      kind: 'customer',
      internal: false,
      subject: '',
      text: 'Hello',
      attachments: [],
    };
    const decision = { tickets: [ticket(1)], events: [event], messages: [message], letters: [], outcome: '' };
    const derived = await deciding(given.db, (trx) =>
      apply(trx, decision, {
        derive: (one, events) => [
          {
            ticket: one.key,
            kind: 'assign',
            of: null,
            step: 0,
            startedAt: events[0]!.at,
            dueAt: start + 1,
            why: ['w'],
          },
        ],
        nextNumber: 1,
        ledgerId: id,
        now: start,
      }),
    );
    const stored = (await openDeadlines(given.db)).map(({ id: _id, ...rest }) => rest);
    expect(stored).toEqual(derived.get('HD-1'));
    expect(await eventsOf(given.db, 'HD-1')).toMatchObject([{ ledgerId: id }]);
    expect(await messagesOf(given.db, 'HD-1')).toHaveLength(1);
  });
});

onEachDatabase('an address that bounced', (given) => {
  it('is remembered, with the first reason', async () => {
    expect(await isUnreachable(given.db, 'nora@contoso.example')).toBe(false);
    await markUnreachable(given.db, 'nora@contoso.example', 'no such user', start);
    await markUnreachable(given.db, 'nora@contoso.example', 'another reason', start + 1);
    expect(await isUnreachable(given.db, 'nora@contoso.example')).toBe(true);
    expect(await given.db('unreachable')).toMatchObject([{ why: 'no such user' }]);
  });
});
