import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { FreshnessWatch } from '../../src/health/freshness.js';
import { readiness } from '../../src/health/readiness.js';
import type { InboxState } from '../../src/intake/inbox.js';
import { TestHouse } from '../support/house.js';

const minute = 60_000;

let house: TestHouse;
let state: InboxState;
let watch: FreshnessWatch;
const inbox = { source: 'imap:support@acme.example', lastFetch: () => null, state: () => state };

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  state = { kind: 'standby', reader: 'desk-a:7:0:0' };
  watch = new FreshnessWatch(house.gateway.house, [inbox]);
});
afterAll(() => house.close());

async function after(minutes: number): Promise<void> {
  house.clock.moveTo(house.clock.now() + minutes * minute);
  await watch.look();
}

const told = async () => (await house.letters('adam@acme.example')).map(({ mail }) => mail.subject);

it('a process that stands by tells nobody that it does not read', async () => {
  await after(60);
  expect(await told()).toEqual([]);
});

it('a process that takes over has ten minutes from then, whenever it was started', async () => {
  await after(60);
  state = { kind: 'connecting' };
  await after(9);
  expect(await told()).toEqual([]);
  await after(1);
  expect(await told()).toEqual([expect.stringContaining('is not read')]);
});

it('a process that stands by is ready, and says who reads', async () => {
  const { db, clock } = house.gateway.house;
  const found = await readiness({ db, clock, inboxes: [inbox] });
  expect(found.ready).toBe(true);
  expect(found.checks.at(-1)).toEqual({
    of: 'imap:support@acme.example',
    ok: true,
    detail: 'standing by; read by desk-a:7:0:0',
  });
});
