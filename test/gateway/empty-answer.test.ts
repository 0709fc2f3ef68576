/** Answers without new text: what they quote is the desk's, and nobody is told that the customer wrote it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rawOf } from '../../src/record/ledger.js';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const norasAddress = 'nora@contoso.example';
const anna = 'anna@acme.example';
const dave = 'dave@acme.example';
const mona = 'mona@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  await house.mail({ from: nora, subject: '[error] Labels', text: 'They print twice.' });
});
afterAll(() => house.close());

const say = (from: string, command: string, text = '') =>
  house.signedMail({ from, subject: `[HD-1] !${command}`, text });

async function deliver(): Promise<void> {
  await say(mona, 'ASSIGN anna');
  await say(anna, 'APP erp; PLAN dave', 'Agreed on the phone.');
  await say(dave, 'START; READY');
  await say(anna, 'PASS');
  await say('lena@acme.example', 'PASS');
  await say(anna, 'DELIVER', 'Please print a label.');
}

/** All that was posted since so many mails. */
async function textsSince(count: number): Promise<string> {
  return (await house.letters())
    .slice(count)
    .map(({ mail }) => mail.text)
    .join('\n');
}

describe('an answer without a text of its own', () => {
  it('is passed on as empty, without the mail that it quotes', async () => {
    await house.answer(await house.newest(norasAddress, 'received'), { text: '' });
    const { mail } = await house.newest(mona, 'customer-reply');
    expect(mail.text).toContain('Nora Dekker wrote:\n\n> (Labels)\n');
    expect(mail.text).not.toMatch(/Acme Support wrote|Hello Nora/);
  });

  it('leaves nothing of that mail in the scope of the task', async () => {
    await house.answer(await house.newest(norasAddress, 'received'), { text: '' });
    await say(mona, 'ASSIGN anna');
    await say(anna, 'APP erp; PLAN dave', 'Agreed on the phone.');
    const { mail } = await house.newest(dave, 'task-planned');
    expect(mail.text).toContain('> They print twice.');
    expect(mail.text).not.toMatch(/Acme Support wrote|Hello Nora/);
  });

  it('keeps what it quotes for staff, in the mail as it came', async () => {
    const row = await house.answer(await house.newest(norasAddress, 'received'), { text: '' });
    expect((await rawOf(house.db, row)).toString()).toContain('> Hello Nora');
  });

  it('that passes on a mail of somebody else brings that mail along', async () => {
    const passedOn =
      '---------- Forwarded message ---------\nFrom: Printers Ltd <help@printers.example>\nDate: Mon, 30 Nov 2026\nSubject: Your printer\nTo: Nora <nora@contoso.example>\n\nUpdate its driver.';
    await house.mail({ from: nora, subject: 'Fwd: [HD-1] Your printer', text: passedOn });
    expect((await house.newest(mona, 'customer-reply')).mail.text).toContain('Update its driver.');
  });
});

describe('a request that is answered by the subject alone', () => {
  it('with NOT OK tells so to staff in few words, and quotes nothing to anybody', async () => {
    await deliver();
    const before = (await house.letters()).length;
    const asked = await house.newest(norasAddress, 'solution');
    await house.answer(asked, { subject: 'Re: [HD-1] NOT OK', text: '' });
    expect((await house.ticket()).stage).toBe('planned');
    for (const reader of [anna, dave]) {
      expect((await house.newest(reader, 'feedback-not-ok')).mail.text).toContain('\n> (NOT OK)\n');
    }
    expect((await house.newest(norasAddress, 'changes-noted')).mail.text).not.toContain('You wrote');
    expect(await textsSince(before)).not.toMatch(/Acme Support.*wrote:|> Hello Nora/);
  });

  it('with OK does so, too', async () => {
    await deliver();
    const before = (await house.letters()).length;
    const asked = await house.newest(norasAddress, 'solution');
    await house.answer(asked, { subject: 'Re: [HD-1] OK', text: '' });
    expect((await house.ticket()).stage).toBe('approved');
    expect((await house.newest(anna, 'feedback-ok')).mail.text).toContain('> (OK)');
    expect(await textsSince(before)).not.toMatch(/Acme Support.*wrote:|> Hello Nora/);
  });
});
