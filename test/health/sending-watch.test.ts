import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { SendingWatch } from '../../src/health/sending-watch.js';
import { TestHouse } from '../support/house.js';

const minute = 60_000;
const admin = 'adam@acme.example';

let house: TestHouse;
let trouble: { since: number; reason: string } | null;
let watch: SendingWatch;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  trouble = null;
  watch = new SendingWatch(house.gateway.house, () => trouble);
});
afterAll(() => house.close());

async function after(minutes: number): Promise<void> {
  house.clock.moveTo(house.clock.now() + minutes * minute);
  await watch.look();
}

const told = async () => (await house.letters(admin)).map(({ mail }) => mail.subject);

it('tells the admin once that no mail is taken, and when it is again', async () => {
  trouble = { since: house.clock.now(), reason: '550 5.7.1 Relaying denied' };
  await after(4);
  expect(await told()).toEqual([]);
  await after(1);
  await after(60);
  expect(await told()).toEqual([expect.stringContaining('Mails cannot be sent')]);
  const { text } = (await house.newest(admin)).mail;
  expect(text).toMatch(
    /^Since \w+day \d\d? \w+ \d{4}, \d\d:\d\d the mail server .*: "550 5\.7\.1 Relaying denied"\.$/m,
  );
  trouble = null;
  await after(0);
  await after(10);
  expect((await told()).slice(1)).toEqual([expect.stringContaining('Mails can be sent again')]);
  expect((await house.newest(admin)).mail.text).toContain('65 minutes');
});

it('says nothing of trouble that was over before anybody could see to it', async () => {
  trouble = { since: house.clock.now(), reason: '535 wrong' };
  await after(4);
  trouble = null;
  await after(4);
  expect(await told()).toEqual([]);
});
