import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { say } from '../../src/domain/said.js';
import { ReconciliationWatch } from '../../src/health/reconciliation.js';
import type { Account, Gap } from '../../src/intake/reconcile.js';
import { TestHouse } from '../support/house.js';

const hour = 3_600_000;
const admin = 'adam@acme.example';
const passedOver: Gap = {
  folder: 'INBOX',
  uid: 7,
  messageId: '<a@contoso.example>',
  what: say('gapTakenIn', { what: say('gapPassedOver') }),
  repaired: true,
};

let house: TestHouse;
let gaps: Gap[];
let times: number;
let watch: ReconciliationWatch;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  gaps = [];
  times = 0;
  watch = new ReconciliationWatch(house.gateway.house, async () => {
    times += 1;
    const ledger = { rows: 1, inFolders: 1, inLedgerOnly: 0 };
    return [{ source: 'imap:support@acme.example', folders: [], ledger, gaps } satisfies Account];
  });
});
afterAll(() => house.close());

async function after(hours: number): Promise<void> {
  house.clock.moveTo(house.clock.now() + hours * hour);
  await watch.look();
  await watch.done();
}

const told = async () => (await house.letters(admin)).map(({ mail }) => mail.text);

it('goes through the folders an hour after the start, and then once a day', async () => {
  await after(0.9);
  expect(times).toBe(0);
  await after(0.1);
  await after(23);
  expect(times).toBe(1);
  await after(1);
  expect(times).toBe(2);
  expect(await told()).toEqual([]);
});

it('tells the admin of a gap once, and of a new one again', async () => {
  gaps = [passedOver];
  await after(1);
  await after(24);
  expect(await told()).toEqual([expect.stringMatching(/INBOX uid 7: <a@contoso\.example> stands in the inbox/)]);
  gaps = [passedOver, { ...passedOver, uid: 8, messageId: '<b@contoso.example>', what: 'is lost', repaired: false }];
  await after(24);
  const [, second] = await told();
  expect(second).toMatch(/uid 8: <b@contoso\.example> is lost \(not repaired\)/);
  expect(second).not.toContain('uid 7');
});

it('tells of it in the language of the desk', async () => {
  const { desk } = house.gateway.house;
  house.gateway.house.desk = { ...desk, locale: 'nl' };
  gaps = [passedOver];
  await after(1);
  house.gateway.house.desk = desk;
  expect(await told()).toEqual([
    expect.stringContaining(
      'INBOX uid 7: <a@contoso.example> staat in het postvak en niet in het register: opgenomen; wordt afgehandeld zodra de desk draait',
    ),
  ]);
});

it('keeps nobody waiting, and never goes twice at once', async () => {
  let end: () => void = () => {};
  const slow = new Promise<Account[]>((resolve) => {
    end = () => resolve([]);
  });
  let begun = 0;
  const patient = new ReconciliationWatch(house.gateway.house, () => {
    begun += 1;
    return slow;
  });
  house.clock.moveTo(house.clock.now() + hour);
  await patient.look();
  house.clock.moveTo(house.clock.now() + 48 * hour);
  await patient.look();
  expect(begun).toBe(1);
  end();
  await patient.done();
});

it('tries again the next day where the mail server was away', async () => {
  let tries = 0;
  const failing = new ReconciliationWatch(house.gateway.house, async () => {
    tries += 1;
    throw new Error('away');
  });
  for (let day = 0; day < 2; day += 1) {
    house.clock.moveTo(house.clock.now() + 24 * hour);
    await failing.look();
    await failing.done();
  }
  expect(tries).toBe(2);
});
