import { afterAll, beforeAll, expect, it } from 'vitest';
import { handleAgain } from '../../src/gateway/handling.js';
import { identify } from '../../src/intake/identity.js';
import { headOf, holdOut } from '../../src/intake/oversize.js';
import { deciding } from '../../src/record/database.js';
import { ledgerById } from '../../src/record/ledger.js';
import { TestHouse } from '../support/house.js';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

it('the header of a mail that is too large is never handled as if it were the mail', async () => {
  const raw = Buffer.from(
    'From: nora@contoso.example\r\nTo: support@acme.example\r\nSubject: Photos\r\n\r\nAll of them.\r\n',
  );
  const receivedAt = house.clock.now();
  const place = { source: 'imap:support@imap.acme.example', folder: 'INBOX', uidValidity: '1', uid: 5, receivedAt };
  const { id } = await holdOut(house.db, headOf({ ...place, ...identify(raw), raw }), 99e6, 40e6, receivedAt);
  const outcome = await deciding(house.db, (trx) => handleAgain(trx, { id, by: 'root', now: receivedAt }));
  expect(outcome).toEqual({
    refused: expect.stringMatching(/raise mail\.maxSize.* move the mail .*back to the inbox/),
  });
  await house.handleAll();
  expect(await ledgerById(house.db, id)).toMatchObject({ state: 'quarantined', ticket: null });
  expect(await house.posted()).toEqual([]);
});
