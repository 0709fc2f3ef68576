import { afterAll, beforeAll, expect, it } from 'vitest';
import { deciding, migrate, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { arrival, mail, saved, ticket } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

let place: Place;
beforeAll(async () => {
  place = await Place.make({});
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
