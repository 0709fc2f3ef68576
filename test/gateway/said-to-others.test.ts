import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const tess = 'Tess Tester <tess@contoso.example>';
const anna = 'anna@acme.example';
const lena = 'lena@acme.example';
const desk = 'support@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const replyAddress = ({ mail }: Letter) => /[^<\s]+@[^>\s]+/.exec(mail.headers['reply-to']![0]!)![0];

describe('colleagues of the customer who write to each other with the desk in Cc', () => {
  let request: Letter;
  beforeEach(async () => {
    await house.mail({ from: nora, subject: '[urgent] Wrong VAT', text: 'It says 19 %.' });
    const say = (from: string, command: string, text = '') =>
      house.signedMail({ from: `${from}@acme.example`, subject: `[HD-1] !${command}`, text });
    await say('mona', 'ASSIGN anna');
    await say('anna', 'TASK', 'Twenty-one it must be.');
    await say('dave', 'READY');
    await say('anna', 'PASS');
    await say('lena', 'PASS');
    await say('anna', 'DELIVER', 'Please test.');
    request = await house.newest('nora@contoso.example', 'solution');
  });

  it('approve nothing by an OK that answers the colleague', async () => {
    const asks = await house.mail({
      from: tess,
      to: 'nora@contoso.example',
      cc: replyAddress(request),
      subject: `Re: ${request.mail.subject}`,
      inReplyTo: request.mail.messageId!,
      text: 'Shall I test it on Friday?',
    });
    expect(asks.ticket).toBe('HD-1');
    await house.mail({
      from: nora,
      to: 'tess@contoso.example',
      cc: replyAddress(request),
      subject: `Re: ${request.mail.subject}`,
      inReplyTo: asks.messageId!,
      references: [request.mail.messageId!, asks.messageId!],
      text: 'OK',
    });
    expect((await house.ticket()).stage).toBe('feedback');
    await house.answer(request, { text: 'OK' });
    expect((await house.ticket()).stage).toBe('approved');
  });

  it('approve nothing by passing the request on', async () => {
    await house.mail({
      from: nora,
      to: 'tess@contoso.example',
      cc: desk,
      subject: `Fwd: ${request.mail.subject}`,
      inReplyTo: request.mail.messageId!,
      text: 'Looks good to me.',
    });
    expect((await house.ticket()).stage).toBe('feedback');
  });
});

describe('staff who write to each other about a customer’s mail, the desk in Cc', () => {
  let relayed: Letter;
  let before: number;
  beforeEach(async () => {
    await house.mail({ from: nora, subject: 'It is slow', text: 'Very.' });
    await house.signedMail({ from: 'mona@acme.example', subject: '[HD-1] !ASSIGN anna' });
    await house.mail({ from: nora, subject: 'Re: [HD-1] It is slow', text: 'Any news?' });
    relayed = await house.newest(anna, 'customer-reply');
    before = (await house.posted()).length;
  });

  it.each<[string, () => { from: string; to: string; subject: string; inReplyTo: string; references?: string[] }]>([
    [
      'passing it on',
      () => ({ from: anna, to: lena, subject: `Fwd: ${relayed.mail.subject}`, inReplyTo: relayed.mail.messageId! }),
    ],
    [
      'asking a colleague',
      () => ({ from: anna, to: lena, subject: `Re: ${relayed.mail.subject}`, inReplyTo: relayed.mail.messageId! }),
    ],
    [
      'answering what was passed on',
      () => ({
        from: lena,
        to: anna,
        subject: `Re: Fwd: ${relayed.mail.subject}`,
        inReplyTo: '<forward@acme.example>',
        references: [relayed.mail.messageId!, '<forward@acme.example>'],
      }),
    ],
  ])('tell the customer nothing: %s', async (_what, mail) => {
    await house.signedMail({ ...mail(), cc: desk, text: 'Between us: they break it themselves every month.' });
    expect((await house.letters('nora@contoso.example')).map(({ mail: { text } }) => text).join()).not.toMatch(
      /between us/i,
    );
    expect((await house.posted(before)).filter((line) => line.includes('nora@'))).toEqual([]);
  });

  it('but an answer to the mail itself goes to the customer, whoever else is told', async () => {
    await house.answer(relayed, { text: 'Tomorrow it will be quicker.' });
    expect((await house.newest('nora@contoso.example', 'reply')).mail.text).toContain('Tomorrow it will be quicker.');
  });
});
