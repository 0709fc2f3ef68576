import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const month = 30 * 24 * 3_600_000;

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

it('what opens a new ticket instead of an old one stands under the new one, and so does what follows it', async () => {
  await house.mail({ from: nora, subject: 'The report is empty', text: 'Nothing.' });
  await house.command(await house.newest('mona@acme.example', 'triage'), 'CLOSE cancelled');
  const closed = await house.newest('nora@contoso.example', 'closed');
  house.clock.moveTo(house.clock.now() + month);
  const late = await house.answer(closed, { text: 'It is empty again.' });
  expect(late).toMatchObject({ ticket: 'HD-2', outcome: 'opened HD-2' });
  const subject = 'Re: [HD-1] The report is empty';
  const next = await house.mail({ from: nora, subject, text: 'Mondays, too.', inReplyTo: late.messageId! });
  expect(next).toMatchObject({ ticket: 'HD-2' });
  expect((await house.tickets()).map(({ key }) => key)).toEqual(['HD-1', 'HD-2']);
});
