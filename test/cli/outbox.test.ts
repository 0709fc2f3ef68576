import { userInfo } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deciding, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { mailDoingsOf } from '../../src/record/mail-doings.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { eventsOf } from '../../src/record/tickets.js';
import { arrival, mail, posting, saved, ticket } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

let place: Place;
const id: Record<string, number> = {};

beforeAll(async () => {
  place = await Place.make({});
  await place.run('migrate');
  await onRecord(async (db) => {
    await saved(db, ticket(1));
    for (const state of ['waiting', 'failed', 'sent', 'sending'] as const) {
      id[state] = await posting(db, {
        token: state,
        messageId: `<${state}@acme.example>`,
        subject: state,
        ticket: 'HD-1',
      });
      const error = state === 'failed' ? '550 5.1.1 no such user' : null;
      await db('outbox').where({ id: id[state] }).update({ state, last_error: error });
    }
  });
}, 120_000);
afterAll(() => place.remove());

async function onRecord<T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

interface Listed {
  id: number;
  state: string;
  lastError: string | null;
}

async function outbox<T>(...args: string[]): Promise<T> {
  const { code, out, said } = await place.run('outbox', ...args, '--json');
  expect(said).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as T;
}

const statesOf = async (...args: string[]) =>
  (await outbox<Listed[]>('list', ...args)).map(({ state }) => state).sort();

it('postdesk outbox lists, shows, retries and cancels, and touches nothing that is sent or being sent', {
  timeout: 300_000,
}, async () => {
  expect(await statesOf()).toEqual(['failed', 'sending', 'waiting']);
  expect((await place.run('outbox', 'list', '--limit', '2')).out).toMatch(
    /\nthe newest 2 of more; --limit shows more of them\n$/,
  );
  expect((await place.run('outbox', 'list', '--limit', '3')).out).not.toContain('more');
  expect(await outbox<Listed[]>('list', '--state', 'failed')).toMatchObject([
    { id: id.failed, lastError: '550 5.1.1 no such user' },
  ]);
  expect(await outbox('show', String(id.sent))).toMatchObject({
    messageId: '<sent@acme.example>',
    text: '',
  });

  expect(await outbox('retry', String(id.failed))).toEqual({ id: id.failed, done: 'retry' });
  expect(await outbox('cancel', String(id.waiting), '--as', 'Anna@acme.example')).toEqual({
    id: id.waiting,
    done: 'cancel',
  });
  expect(await statesOf('--state', 'waiting')).toEqual(['waiting']);
  expect(await outbox<Listed[]>('list', '--state', 'cancelled')).toMatchObject([{ id: id.waiting }]);

  for (const [verb, which] of [
    ['retry', 'sent'],
    ['cancel', 'sending'],
  ] as const) {
    const refused = await place.run('outbox', verb, String(id[which]));
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(`no mail that one can ${verb}`) });
  }
});

it('the history of the ticket names who did it: the user of the machine, or whoever they say', async () => {
  const [events, doings] = await onRecord(async (db) => [
    await eventsOf(db, 'HD-1'),
    [...(await mailDoingsOf(db, 'outbox', id.failed!)), ...(await mailDoingsOf(db, 'outbox', id.waiting!))],
  ]);
  const me = userInfo().username;
  expect(doings.map(({ did, by, note }) => [did, by, note])).toEqual([
    ['retry', me, 'was failed'],
    ['cancel', 'anna@acme.example', 'was waiting'],
  ]);
  expect(events.map(({ by, note }) => [by, note])).toEqual([
    [me, 'Reply to nora@contoso.example: had it sent after all (was failed)'],
    ['anna@acme.example', 'Reply to nora@contoso.example: kept it from being sent (was waiting)'],
  ]);
});

it('nobody does it as somebody who is not on the staff', async () => {
  const ended = await place.run('outbox', 'retry', String(id.waiting), '--as', 'nora@contoso.example');
  expect(ended).toMatchObject({ code: 2, said: expect.stringContaining('--as: nobody on the staff') });
});

it('postdesk quarantine retry is kept in the same way', async () => {
  const settled = {
    ticket: null,
    outcome: 'too odd',
    why: [],
    sender: 'held@contoso.example',
    subject: '',
    byMachine: false,
  };
  const { id: held } = await onRecord(async (db) => {
    const kept = await keep(db, arrival(mail('held@contoso.example')));
    await deciding(db, (trx) => settleMail(trx, kept.id, { ...settled, state: 'held' }, start));
    return kept;
  });
  expect(await place.run('quarantine', 'retry', String(held), '--as', 'anna@acme.example')).toMatchObject({ code: 0 });
  expect(await onRecord((db) => mailDoingsOf(db, 'ledger', held))).toMatchObject([
    { did: 'let-in', by: 'anna@acme.example', note: 'too odd' },
  ]);
  expect(await place.run('quarantine', 'retry', String(held))).toMatchObject({ code: 1 });
});
