import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { alertAdminsOnce } from '../../src/gateway/upkeep.js';
import { TestHouse } from '../support/house.js';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  await house.db('leases').delete();
});
afterAll(() => house.close());

const told = async () => (await house.letters('adam@acme.example')).length;

it('what every process notices by itself is told by the first of them', async () => {
  const notice = () => alertAdminsOnce(house.gateway.house, 'Edited templates are broken', 'received.hbs:3');
  await Promise.all([notice(), notice(), notice()]);
  expect(await told()).toBe(1);
  await alertAdminsOnce(house.gateway.house, 'Edited templates are broken', 'received.hbs:4');
  expect(await told()).toBe(2);
  // The same once more, some minutes later.
  await house.db('leases').update({ until: 0 });
  await notice();
  expect(await told()).toBe(3);
});
