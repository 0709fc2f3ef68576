import { readdir, readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { arrival, mail, posting, saved, ticket } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

const carla = { name: 'Carla Bruni', email: 'carla@customer.example' };
let place: Place;
beforeEach(async () => {
  place = await Place.make({});
  await within(async (db) => {
    await migrate(db, `sqlite:${place.path('desk.sqlite')}`, start);
    await saved(db, ticket(1, { stage: 'closed', closedAt: start, requester: carla, correspondent: carla }));
    const { id } = await keep(db, arrival(mail('1@customer.example', 'It does not print')));
    await db('ledger').where({ id }).update({ state: 'processed', sender: carla.email, ticket: 'HD-1' });
    const sent = await posting(db, {
      ticket: 'HD-1',
      recipient: carla.email,
      raw: Buffer.from('To: carla\r\n\r\nDone'),
    });
    await db('outbox').where({ id: sent }).update({ state: 'sent' });
  });
});
afterEach(() => place.remove());

async function within<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

it('exports what is held on a person into a new folder, with their mails', async () => {
  const exported = await place.run('person', 'export', 'Carla@Customer.example', '--out', 'carla');
  expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('1 ticket with'), said: '' });
  expect((await readdir(place.path('carla'))).sort()).toEqual(['person.json', 'received-1.eml', 'sent-1.eml']);
  expect(await readFile(place.path('carla/received-1.eml'), 'utf8')).toContain('It does not print');
  const held = JSON.parse(await readFile(place.path('carla/person.json'), 'utf8'));
  expect(held).toMatchObject({ address: carla.email, names: [carla.name], tickets: [{ key: 'HD-1' }] });
  expect(await place.run('person', 'export', carla.email, '--out', 'carla')).toMatchObject({ code: 2 });
}, 60_000);

it('tells moments in the desk’s zone, yes and no as such, and nothing of its own workings', async () => {
  await within((db) => db('tickets').update({ hold: JSON.stringify({ since: start, until: null }) }));
  const { out } = await place.run('person', 'export', carla.email);
  const { tickets, received, sent } = JSON.parse(out);
  const at = DateTime.fromMillis(start, { zone: 'Europe/Brussels' }).toISO();
  expect(at).toMatch(/T\d\d:00:00\.000\+0[12]:00$/);
  expect(tickets).toMatchObject([
    { requesterEmail: carla.email, untagged: expect.any(Boolean), closedAt: at, hold: { since: at, until: null } },
  ]);
  expect([typeof received[0].byMachine, typeof sent[0].maybeTwice]).toEqual(['boolean', 'boolean']);
  const numbers: string[] = [];
  JSON.parse(out, (name, value) => {
    if (typeof value === 'number' && value > 1e11) numbers.push(name);
    return value;
  });
  expect(numbers).toEqual([]);
  expect(out).not.toMatch(/"[a-z]+_[a-z_]+":|"(?:token|contentHash|leaseOwner)":/);
}, 60_000);

it('forgets them, says what it did, and finds nothing afterwards', async () => {
  const { code, out } = await place.run('person', 'forget', carla.email, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    pseudonym: expect.stringMatching(/^forgotten-[0-9a-f]{8}$/),
    tickets: ['HD-1'],
  });
  for (const args of [
    ['export', carla.email, '--out', 'carla'],
    ['export', carla.email],
    ['forget', carla.email],
  ]) {
    expect(await place.run('person', ...args)).toEqual({
      code: 1,
      out: '',
      said: expect.stringMatching(/^postdesk: nothing is held on carla@customer\.example; [^\n]*\n$/),
    });
  }
  expect(await readdir(place.dir)).not.toContain('carla');
}, 60_000);

it('refuses staff, approvers, the desk itself and what is no address', async () => {
  const refused: [string, number][] = [
    ['anna@acme.example', 1],
    ['cfo@contoso.example', 1],
    ['support@acme.example', 2],
    ['carla', 2],
  ];
  for (const [address, code] of refused) expect((await place.run('person', 'forget', address)).code).toBe(code);
}, 60_000);
