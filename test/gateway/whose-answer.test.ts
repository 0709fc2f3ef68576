import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const bob = 'Bob Bakker <bob@contoso.example>';
const carol = 'Carol Claes <carol@contoso.example>';
const mallory = 'Mallory <mallory@elsewhere.example>';
const anna = 'anna@acme.example';
const mona = 'mona@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const say = (from: string, command: string, text = '', key = 'HD-1') =>
  house.signedMail({ from, subject: `[${key}] !${command}`, text });
const answersTo = async (template: string) =>
  (await house.letters()).filter(({ row }) => row.template === template).map(({ row }) => row.recipient);
const stages = async () => (await house.tickets()).map(({ key, stage }) => `${key} ${stage}`);

describe('an unclear answer', () => {
  it('is asked about once a round, each who gives one', async () => {
    await house.mail({ from: nora, subject: '[question] How?', text: 'How?' });
    await say(mona, 'ASSIGN anna');
    await say(anna, 'ANSWER', 'So.');
    for (const asked of ['nora@contoso.example', 'cfo@contoso.example', 'nora@contoso.example']) {
      await house.answer(await house.newest(asked, 'answer'), { text: 'OK, but not on a Mac.' });
    }
    expect(await answersTo('unclear')).toEqual(['nora@contoso.example', 'cfo@contoso.example']);
  });
});

describe('an OK that cannot be tied to the open request', () => {
  beforeEach(async () => {
    await house.mail({ from: nora, subject: '[question] How?', text: 'How?' });
    await say(mona, 'ASSIGN anna');
    await say(anna, 'ANSWER', 'So.');
  });
  const told = async () =>
    [await house.newest('nora@contoso.example', 'unclear'), await house.newest(anna, 'customer-reply')].map(
      ({ mail }) => mail.text.replace(/\s+/g, ' '),
    );

  it('is said to answer no mail where it answers none, and the links are offered', async () => {
    await house.signedMail({ from: nora, subject: '[HD-1] OK', text: '' });
    const [customer, manager] = await told();
    expect(await stages()).toEqual(['HD-1 answered']);
    expect(customer).toContain('It does not answer a mail of ours, so we cannot tell which question it is about');
    expect(customer).toContain('OK: mailto:');
    expect(customer).not.toContain('older mail');
    expect(manager).toContain('it answers no mail of the desk, so that it cannot be told which question it answers');
  });

  it('is said to answer an older mail where it does', async () => {
    await house.answer(await house.newest('nora@contoso.example', 'received'), { text: 'OK' });
    const [customer, manager] = await told();
    expect(customer).toContain('It answers an older mail');
    expect(manager).toContain('it does not answer the open request');
  });
});

describe('an answer of staff to a mail that was passed on', () => {
  it('goes to the requester and to whoever wrote it, not to who wrote since', async () => {
    await house.mail({ from: nora, subject: 'Slow', text: 'Very.' });
    await say(mona, 'ASSIGN anna');
    await house.mail({ from: bob, subject: 'Re: [HD-1] Slow', text: 'Since Monday?' });
    const bobs = await house.newest(anna, 'customer-reply');
    await house.mail({ from: carol, subject: 'Re: [HD-1] Slow', text: 'And in Ghent?' });
    await house.answer(bobs, { text: 'Since Monday, yes.' });
    expect(await answersTo('reply')).toEqual(['nora@contoso.example', 'bob@contoso.example']);
    await house.command(bobs, 'REPLY', 'Since noon, to be exact.');
    expect((await answersTo('reply')).slice(2)).toEqual(['nora@contoso.example', 'bob@contoso.example']);
  });

  it('finds its writer after the ticket was folded into another', async () => {
    await house.mail({ from: nora, subject: 'Slow', text: 'Very.' });
    await house.mail({ from: nora, subject: 'Slower', text: 'Very.' });
    await say(mona, 'ASSIGN anna');
    await say(mona, 'ASSIGN anna', '', 'HD-2');
    await house.mail({ from: bob, subject: 'Re: [HD-1] Slow', text: 'Since Monday?' });
    const bobs = await house.newest(anna, 'customer-reply');
    await say(mona, 'MERGE HD-2');
    await house.answer(bobs, { text: 'Since Monday, yes.' });
    expect(await answersTo('reply')).toEqual(['nora@contoso.example', 'bob@contoso.example']);
  });
});

describe('a command about a ticket that was folded into another', () => {
  let triage: Letter;
  beforeEach(async () => {
    await house.mail({ from: nora, subject: 'One', text: 'y' });
    triage = await house.newest(mona, 'triage');
    await house.mail({ from: nora, subject: 'Two', text: 'y' });
    await say(mona, 'MERGE HD-2');
  });

  it('does not end the other', async () => {
    await house.command(triage, 'CLOSE cancelled');
    expect(await stages()).toEqual(['HD-1 closed', 'HD-2 new']);
  });

  it('takes it up again', async () => {
    await say(mona, 'REOPEN');
    expect(await stages()).toEqual(['HD-1 new', 'HD-2 new']);
    expect((await house.ticket()).mergedInto).toBeNull();
  });
});

describe('somebody whom nothing but a passed-on mail connects with a ticket', () => {
  it('does not open it again, and staff are told what they wrote', async () => {
    await house.mail({ from: nora, subject: 'Slow', text: 'Very.' });
    await say(mona, 'ASSIGN anna');
    await say(mona, 'CLOSE cancelled');
    const closed = await house.newest('nora@contoso.example', 'closed');
    const before = (await house.posted()).length;
    await house.answer(closed, { from: mallory, text: 'Buy my pills.' });
    expect(await stages()).toEqual(['HD-1 closed']);
    expect(await house.posted(before)).toEqual([`customer-reply to ${anna}`]);
    await house.answer(closed, { text: 'It is slow again.' });
    expect(await stages()).toEqual(['HD-1 analysis']);
  });

  it('does not break a silence', async () => {
    await house.mail({ from: nora, subject: '[question] How?', text: 'How?' });
    await say(mona, 'ASSIGN anna');
    await say(anna, 'ANSWER', 'So.');
    const answer = await house.newest('nora@contoso.example', 'answer');
    await house.answer(answer, { from: mallory, text: 'Buy my pills.' });
    expect((await house.ticket()).request?.heard ?? null).toBeNull();
    await house.answer(answer, { text: 'On a Mac as well?' });
    expect((await house.ticket()).request?.heard).not.toBeNull();
  });
});

it('a ticket that was closed as spam is not opened again by its writer, who is told nothing', async () => {
  await house.mail({ from: mallory, subject: 'Pills', text: 'Buy.' });
  await say(mona, 'ASSIGN anna');
  await say(mona, 'CLOSE spam');
  const before = (await house.posted()).length;
  await house.mail({ from: mallory, subject: 'Re: [HD-1] Pills', text: 'Do buy.' });
  expect(await stages()).toEqual(['HD-1 closed']);
  expect(await house.posted(before)).toEqual([`customer-reply to ${anna}`]);
});

it('whoever takes another mail’s Message-ID for their own does not come between it and its answers', async () => {
  const squatted = '<first@contoso.example>';
  const raw = (from: string, subject: string) =>
    `From: ${from}\r\nTo: support@acme.example\r\nSubject: ${subject}\r\nMessage-ID: ${squatted}\r\n\r\n${subject}\r\n`;
  await house.take(raw(mallory, 'Pills'));
  await house.take(raw(nora, 'Slow'));
  const row = await house.mail({ from: bob, subject: 'It is the printer', inReplyTo: squatted, text: 'Only that.' });
  expect(row.ticket).toBe('HD-2');
});
