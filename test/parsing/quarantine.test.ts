import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHere } from '../../src/gateway/reception.js';
import { ParserPool } from '../../src/parsing/parser-pool.js';
import { TestHouse } from '../support/house.js';

/** Dies of a mail that says so, and of no other. */
const wounded = new ParserPool({
  processes: 1,
  file: fileURLToPath(new URL('./workers/wounded.mjs', import.meta.url)),
  limits: { milliseconds: 1000 },
});
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
  house.gateway.house.parse = (raw, own) => (raw.toString() === 'spin' ? wounded.read(raw, own) : readHere(raw, own));
});
afterAll(async () => {
  await wounded.close();
  await house.close();
});

it('a mail that kills its parser is quarantined with the reason, an admin is told, and the next mail is handled', async () => {
  await house.keep('spin');
  const next = await house.mail({ from: 'nora@contoso.example', subject: 'The report is empty', text: 'It is.' });
  expect(next).toMatchObject({ state: 'processed', ticket: 'HD-1' });
  const [killer] = await house.db('ledger').orderBy('id');
  expect(killer).toMatchObject({ state: 'quarantined', outcome: 'Reading it took longer than 1 s.' });
  expect((await house.posted())[0]).toMatch(/^alert to /);
});
