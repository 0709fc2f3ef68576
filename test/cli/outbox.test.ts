import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.js';
import { posting } from '../record/fixtures.js';
import { Place } from './postdesk.js';

let place: Place;
const id: Record<string, number> = {};

beforeAll(async () => {
  place = await Place.make({});
  await place.run('migrate');
  const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
  try {
    for (const state of ['waiting', 'failed', 'sent', 'sending'] as const) {
      id[state] = await posting(db, { token: state, messageId: `<${state}@acme.example>`, subject: state });
      const error = state === 'failed' ? '550 5.1.1 no such user' : null;
      await db('outbox').where({ id: id[state] }).update({ state, last_error: error });
    }
  } finally {
    await db.destroy();
  }
}, 120_000);
afterAll(() => place.remove());

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
  expect(await outbox<Listed[]>('list', '--state', 'failed')).toMatchObject([
    { id: id.failed, lastError: '550 5.1.1 no such user' },
  ]);
  expect(await outbox('show', String(id.sent))).toMatchObject({
    messageId: '<sent@acme.example>',
    raw: expect.stringContaining('mail '),
  });

  expect(await outbox('retry', String(id.failed))).toEqual({ id: id.failed, done: 'retry' });
  expect(await outbox('cancel', String(id.waiting))).toEqual({ id: id.waiting, done: 'cancel' });
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
