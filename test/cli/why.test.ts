import { afterAll, beforeAll, expect, it } from 'vitest';
import { deciding, migrate, openDatabase } from '../../src/record/database.js';
import { insertDeadlines } from '../../src/record/deadlines.js';
import { keep } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { arrival, mail, saved, ticket } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

let place: Place;
beforeAll(async () => {
  place = await Place.make({ mail: { in: [{ lmtp: { listen: '127.0.0.1:2424' } }] } });
  const database = `sqlite:${place.path('desk.sqlite')}`;
  const db = openDatabase(database);
  await migrate(db, database, start);
  await saved(db, ticket(1, { title: 'Labels print twice' }));
  const { id } = await keep(db, arrival(mail('first@contoso.example')));
  const settled = {
    ticket: 'HD-1',
    outcome: 'opened HD-1',
    why: ['no ticket is named: a new one'],
    sender: 'nora@contoso.example',
  };
  await deciding(db, (trx) =>
    settleMail(trx, id, { ...settled, state: 'processed', subject: 'Labels print twice', byMachine: false }, start),
  );
  await saved(db, ticket(2, { title: 'Where is it?', stage: 'answered' }));
  const silence = { ticket: 'HD-2', kind: 'silence' as const, of: null, step: 0, why: ['the customer was asked'] };
  await deciding(db, (trx) => insertDeadlines(trx, 'HD-2', [{ ...silence, startedAt: 0, dueAt: 60_000 }]));
  await db.destroy();
});
afterAll(() => place.remove());

it.each([
  ['its Message-ID', '<first@contoso.example>'],
  ['that without brackets', 'first@contoso.example'],
  ['its number', '1'],
])('a mail tells by %s what became of it and why', async (_by, asked) => {
  const { code, out } = await place.run('why', asked);
  expect(code).toBe(0);
  expect(out).toContain('received as mail 1 from nora@contoso.example: Labels print twice');
  expect(out).toContain('no ticket is named: a new one');
  expect(out).toContain('processed on HD-1: opened HD-1');
});

it('a ticket tells its history', async () => {
  expect(await place.run('why', 'HD-1')).toMatchObject({
    code: 0,
    out: expect.stringContaining('HD-1 Labels print twice'),
  });
});

it('a silence that is due tells which inbox must be read before anything follows from it', async () => {
  const { out } = await place.run('why', 'HD-2');
  expect(out).toContain('the customer was asked\n  waits until lmtp:127.0.0.1:2424 is read: it never was\n');
});

it.each(['HD-9', '9', '<nobody@contoso.example>', '99999999999999999999'])(
  '%s is unknown, in one line',
  async (asked) => {
    const { code, said } = await place.run('why', asked);
    expect(code).toBe(1);
    const what = `neither a ticket nor a mail is called ${asked}`;
    const todo = 'postdesk ticket list shows all tickets, and a Message-ID stands in the header of the mail';
    expect(said).toBe(`postdesk: ${what}; ${todo}\n`);
  },
);
