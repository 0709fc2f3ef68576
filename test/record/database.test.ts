import { copyFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.js';
import { Advice } from '../../src/errors.js';
import { apply } from '../../src/record/apply.js';
import { getBlob, hashOf, putBlob } from '../../src/record/blobs.js';
import {
  type Database,
  deciding,
  migrate,
  openDatabase,
  pendingMigrations,
  requireCurrent,
} from '../../src/record/database.js';
import { openDeadlines } from '../../src/record/deadlines.js';
import { keep, pendingMails } from '../../src/record/ledger.js';
import { outboxInState, post } from '../../src/record/outbox.js';
import { addEvents, allTickets, eventsOf, messagesOf, nextNumber, saveTickets } from '../../src/record/tickets.js';
import { isUnreachable, markUnreachable } from '../../src/record/unreachable.js';
import { engines, onEachDatabase, type Place, placeForSqlite, start } from '../support/databases.js';
import { needsPostgres } from '../support/postgres.js';
import { arrival, mail, posting, saved, ticket } from './fixtures.js';

const names = Object.keys(migrations).sort();

describe('a database is named', () => {
  it.each(['mysql://root@host/db', 'postdesk.sqlite', 'sqlite:', 'postgres:db', '', 'file:./x'])(
    'as SQLite or PostgreSQL, not as "%s"',
    (database) => {
      expect(() => openDatabase(database)).toThrow(Advice);
    },
  );
});

onEachDatabase('a decision’s transaction', (given) => {
  it('leaves nothing of a decision that failed', async () => {
    const { id } = await keep(given.db, arrival(mail('a@x.example')));
    const work = deciding(given.db, async (trx) => {
      await saveTickets(trx, [ticket(1)]);
      await addEvents(trx, [{ ticket: 'HD-1', at: start, kind: 'note', by: 'desk', from: null, to: null, note: '' }], id);
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
      apply(
        trx,
        decision,
        (one, events) => [
          { ticket: one.key, kind: 'assign', of: null, step: 0, startedAt: events[0]!.at, dueAt: start + 1, why: ['w'] },
        ],
        id,
        start,
      ),
    );
    const stored = (await openDeadlines(given.db)).map(({ id: _id, ...rest }) => rest);
    expect(stored).toEqual(derived.get('HD-1'));
    expect(await eventsOf(given.db, 'HD-1')).toMatchObject([{ ledgerId: id }]);
    expect(await messagesOf(given.db, 'HD-1')).toHaveLength(1);
  });
});

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

onEachDatabase('an address that bounced', (given) => {
  it('is remembered, with the first reason', async () => {
    expect(await isUnreachable(given.db, 'nora@contoso.example')).toBe(false);
    await markUnreachable(given.db, 'nora@contoso.example', 'no such user', start);
    await markUnreachable(given.db, 'nora@contoso.example', 'another reason', start + 1);
    expect(await isUnreachable(given.db, 'nora@contoso.example')).toBe(true);
    expect(await given.db('unreachable')).toMatchObject([{ why: 'no such user' }]);
  });
});

for (const engine of engines) {
  const name = `the schema on ${engine.name}${engine.available ? '' : ` (${needsPostgres})`}`;
  describe.skipIf(!engine.available)(name, () => {
    let place: Place;
    let db: Database;
    beforeEach(async () => {
      place = await engine.place();
      db = openDatabase(place.database);
    });
    afterEach(async () => {
      await db.destroy();
      await place.remove();
    });

    it('is brought up to date once, and says what was done', async () => {
      expect(await pendingMigrations(db)).toEqual(names);
      await expect(requireCurrent(db)).rejects.toThrow('run: postdesk migrate');
      expect(await migrate(db, place.database, start)).toEqual(names);
      expect(await migrate(db, place.database, start)).toEqual([]);
      await requireCurrent(db);
    });

    it('goes up and down by every migration, and up again', async () => {
      await migrate(db, place.database, start);
      for (let left = names.length; left > 0; left -= 1) {
        await db.migrate.down();
        expect(await pendingMigrations(db)).toEqual(names.slice(left - 1));
      }
      for (const table of ['desk', 'blobs', 'ledger', 'tickets', 'outbox', 'unreachable']) {
        expect(await db.schema.hasTable(table)).toBe(false);
      }
      for (const _ of names) await db.migrate.up();
      await requireCurrent(db);
      await saved(db, ticket(1));
      expect(await allTickets(db)).toEqual([ticket(1)]);
    });

    it('of a newer Postdesk is refused, and left as it is', async () => {
      await migrate(db, place.database, start);
      await db('knex_migrations').insert({ name: '9999_future', batch: 2, migration_time: new Date(start) });
      const newer = /newer Postdesk \(9999_future\)/;
      await expect(migrate(db, place.database, start)).rejects.toThrow(newer);
      await expect(requireCurrent(db)).rejects.toThrow(newer);
      await expect(pendingMigrations(db)).rejects.toBeInstanceOf(Advice);
    });

    it('survives two that bring it up to date at once', async () => {
      const other = engine.name === 'PostgreSQL' ? openDatabase(place.database) : db;
      try {
        const both = await Promise.allSettled([
          migrate(db, place.database, start),
          migrate(other, place.database, start),
        ]);
        // One does it; the other may be refused, but nothing is done twice or by halves.
        expect(both.some((one) => one.status === 'fulfilled')).toBe(true);
        await migrate(db, place.database, start);
        await requireCurrent(db);
      } finally {
        if (other !== db) await other.destroy();
      }
    });
  });
}

describe('an SQLite file', () => {
  let place: Place;
  beforeEach(async () => {
    place = await placeForSqlite();
  });
  afterEach(() => place.remove());
  const file = () => place.database.slice('sqlite:'.length);
  const backups = async () => (await readdir(dirname(file()))).filter((name) => name.includes('.before-'));

  it('is copied before a migration that is pending, with all that is in it', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await saved(db, ticket(1));
    await db.migrate.down();
    await migrate(db, place.database, start);
    const [copy, ...more] = await backups();
    expect(more).toEqual([]);
    expect(copy).toBe('postdesk.sqlite.before-2026-11-30T09-00-00-000Z');
    await migrate(db, place.database, start + 1);
    expect(await backups()).toHaveLength(1);
    await db.destroy();

    const restored = join(dirname(file()), 'restored.sqlite');
    await copyFile(join(dirname(file()), copy!), restored);
    const before = openDatabase(`sqlite:${restored}`);
    expect(await pendingMigrations(before)).toEqual(names.slice(-1));
    expect(await allTickets(before)).toEqual([ticket(1)]);
    await before.destroy();
  });

  it('that is new is not copied', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    expect(await backups()).toEqual([]);
    await db.destroy();
  });

  it('is written so that a crash loses nothing: write-ahead log, synchronous, and waiting for others', async () => {
    const db = openDatabase(place.database);
    const pragma = async (name: string) => Object.values((await db.raw(`PRAGMA ${name}`))[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBeGreaterThanOrEqual(5000);
    await db.destroy();
  });

  it('keeps what was committed when the process ends without closing it', async () => {
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    await deciding(db, async (trx) => {
      await saveTickets(trx, [ticket(1)]);
      await post(trx, { ...finished, raw: Buffer.from('mail') }, start);
    });
    // A copy of file and log, as a crash leaves them.
    const crashed = join(dirname(file()), 'crashed.sqlite');
    await copyFile(file(), crashed);
    await copyFile(`${file()}-wal`, `${crashed}-wal`);
    await db.destroy();
    const again = openDatabase(`sqlite:${crashed}`);
    expect(await allTickets(again)).toHaveLength(1);
    expect(await outboxInState(again, ['waiting'], 5)).toHaveLength(1);
    await again.destroy();
  });
});

const finished = {
  token: 'crash',
  messageId: '<crash@acme.example>',
  ticket: null,
  template: 'reply',
  audience: 'customer',
  recipient: 'nora@contoso.example',
  request: null,
  subject: '',
  why: '',
  priority: 1,
  state: 'waiting',
  ledgerId: null,
} as const;
