import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { FreshnessWatch } from '../../src/health/freshness.js';
import type { InboxState } from '../../src/intake/inbox.js';
import { TestHouse } from '../support/house.js';
import { WatchedInbox } from '../support/watched-inbox.js';

const minute = 60_000;
const admin = 'adam@acme.example';

let house: TestHouse;
let fetched: number | null;
let watch: FreshnessWatch;
const state: InboxState = { kind: 'unreachable', reason: 'ECONNREFUSED' };

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  fetched = house.clock.now();
  const inbox = new WatchedInbox(
    () => fetched,
    () => state,
  );
  watch = new FreshnessWatch(house.gateway.house, [inbox]);
});
afterAll(() => house.close());

async function after(minutes: number): Promise<void> {
  house.clock.moveTo(house.clock.now() + minutes * minute);
  await watch.look();
}

const told = async () => (await house.letters(admin)).map(({ mail }) => mail.subject);

it('tells the admin once an outage, and when it is over', async () => {
  await after(9);
  expect(await told()).toEqual([]);
  await after(1);
  await after(1);
  await after(60);
  expect(await told()).toEqual([expect.stringContaining('The inbox imap:support@acme.example is not read')]);
  expect((await house.newest(admin)).mail.text).toMatch(
    /since \w+day \d\d? \w+ \d{4}, \d\d:\d\d\. Its state: unreachable: "ECONNREFUSED"\./,
  );
  fetched = house.clock.now();
  await watch.look();
  await after(1);
  expect((await told()).slice(1)).toEqual([expect.stringContaining('is read again')]);
  expect((await house.newest(admin)).mail.text).toContain('71 minutes');
  await after(10);
  expect((await told()).slice(2)).toEqual([expect.stringContaining('is not read')]);
});

it('says the state in the language of the desk, and quotes what the server said', async () => {
  const { desk } = house.gateway.house;
  house.gateway.house.desk = { ...desk, locale: 'de' };
  await after(10);
  house.gateway.house.desk = desk;
  expect((await house.newest(admin)).mail.text).toContain('nicht erreichbar: „ECONNREFUSED“');
});

it('counts from the start of the desk where an inbox was never read', async () => {
  fetched = null;
  await after(9);
  expect(await told()).toEqual([]);
  await after(1);
  expect(await told()).toHaveLength(1);
});

it('tells again where telling failed', async () => {
  const { db } = house.gateway.house;
  const other = await TestHouse.open();
  await other.close();
  house.gateway.house.db = other.db;
  await expect(after(10)).rejects.toThrow();
  house.gateway.house.db = db;
  await watch.look();
  expect(await told()).toHaveLength(1);
});
