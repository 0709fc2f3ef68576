import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestHouse } from '../support/house.js';

const [nora, mona, anna] = ['nora@contoso.example', 'mona@acme.example', 'anna@acme.example'];

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
  await house.reset();
});
afterAll(() => house.close());

it('STATUS tells a customer’s answer once, and not as their words and as the move that they made', async () => {
  await house.mail({ from: `Nora Dekker <${nora}>`, subject: '[question] How?', text: 'How do I print?' });
  await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
  await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'By the printer button.');
  await house.answer(await house.newest(nora, 'answer'), { text: 'OK' });
  await house.command(await house.newest(anna, 'assigned'), 'STATUS');
  const { mail } = await house.newest(anna, 'transcript');
  expect(mail.text.match(/Nora Dekker: .*/g)).toEqual(['Nora Dekker: How do I print?', 'Nora Dekker: OK: OK']);
});
