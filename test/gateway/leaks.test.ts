/** Whatever staff write, paste, link or attach: no customer gets by it what lets them answer in the name of staff. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const anna = 'anna@acme.example';
const customer = 'nora@contoso.example';
const staffToken = ({ mail }: Letter) => mail.messageId?.slice(1, 21) ?? '';
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

let house: TestHouse;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
});
afterAll(() => house.close());

/** A ticket with its PM, who has the mail that makes it theirs and one that relays what the customer wrote. */
async function relayed(): Promise<{ assigned: Letter; relay: Letter }> {
  await house.mail({ from: nora, subject: 'The report is empty', text: 'Since Monday.' });
  await house.signedMail({ from: 'mona@acme.example', subject: '[HD-1] !ASSIGN anna', text: 'he is a pain' });
  await house.mail({ from: nora, subject: 'Re: [HD-1] The report is empty', text: 'All of them.' });
  return { assigned: await house.newest(anna, 'assigned'), relay: await house.newest(anna, 'customer-reply') };
}

async function toCustomer(): Promise<string[]> {
  return (await house.posted()).filter((one) => one === `reply to ${customer}`);
}

const transcript = async () => (await house.newest(anna, 'transcript')).mail.text;

describe.each([true, false])('where addresses may have a plus: %s', (plusAddressing) => {
  beforeEach(() => {
    house.desk = { ...house.desk, plusAddressing };
  });

  it('a link of a mail to staff in a reply makes it a note, and REPLY is refused', async () => {
    const { assigned, relay } = await relayed();
    const [link = ''] = /mailto:[^>\s]*CLOSE/.exec(assigned.mail.text) ?? [];
    expect(link).toContain(staffToken(assigned));
    expect((await house.answer(relay, { text: `Use ${link}` })).outcome).toBe('kept as a note on HD-1');
    expect(await transcript()).toMatch(/a reply address|a key with its token/);
    expect((await house.command(relay, 'REPLY', `Use ${link}`)).outcome).toMatch(/^refused: .*only staff may read/);
    expect(await toCustomer()).toEqual([]);
  });

  it('so does one behind a word of the HTML part', async () => {
    const { assigned, relay } = await relayed();
    const [href = ''] = /mailto:[^>\s]*CLOSE/.exec(assigned.mail.text) ?? [];
    const text = 'Please look here now';
    const html = `<p>Please look <a href="${href}">here</a> now</p>`;
    const row = await house.mail({
      from: anna,
      to: relay.mail.headers['reply-to']?.[0]?.replace(/^.*<|>$/g, '') ?? '',
      inReplyTo: relay.mail.messageId ?? '',
      subject: `Re: ${relay.mail.subject}`,
      text,
      html,
    });
    expect(row.outcome).toBe('kept as a note on HD-1');
    expect(await transcript()).toMatch(/behind a link/);
    expect(await toCustomer()).toEqual([]);
  });

  it.each([
    ['as it is', (raw: string) => raw],
    ['in base64', (raw: string) => `Content-Transfer-Encoding: base64\r\n\r\n${base64(raw)}\r\n`],
    ['in another mail', (raw: string) => `Subject: x\r\nContent-Type: message/rfc822\r\n\r\n${raw}`],
  ])('so does a mail to staff that is attached %s', async (_how, wrapped) => {
    const { assigned, relay } = await relayed();
    const attached = (contentType: string) => ({
      text: 'See attached',
      attachments: [{ filename: 'as.eml', contentType, contentBase64: base64(wrapped(assigned.raw)) }],
    });
    expect((await house.answer(relay, attached('message/rfc822'))).outcome).toBe('kept as a note on HD-1');
    expect((await house.answer(relay, attached('application/octet-stream'))).outcome).toBe('kept as a note on HD-1');
    expect(await transcript()).toContain('a mail of the desk in the file');
    expect(await toCustomer()).toEqual([]);
  });

  it('what a customer wrote comes to staff without the tokens of the customer', async () => {
    await relayed();
    const own = await house.newest(customer, 'in-progress');
    await house.mail({
      from: nora,
      subject: 'Re: [HD-1] The report is empty',
      text: `My mail says: mailto:support+${staffToken(own)}@acme.example [HD-1/${staffToken(own)}] ${own.mail.messageId}`,
    });
    const { mail, raw } = await house.newest(anna, 'customer-reply');
    expect(mail.text).toContain('My mail says: mailto:support+…@acme.example [HD-1] <');
    expect(mail.text + mail.html).not.toContain(staffToken(own));
    expect(raw).toContain(mail.messageId);
  });
});

it('a Message-ID of a mail to staff in a reply makes it a note, since it proves as much', async () => {
  const { assigned, relay } = await relayed();
  expect(
    (await house.answer(relay, { text: `Please quote ${assigned.mail.messageId} when you call us.` })).outcome,
  ).toBe('kept as a note on HD-1');
});

it('a reply with an ordinary link and file goes out with both', async () => {
  const { relay } = await relayed();
  const text = 'Please look here';
  const html = '<p>Please look <a href="https://acme.example/help">here</a></p>';
  const file = { filename: 'old.eml', contentType: 'message/rfc822', contentBase64: base64('Subject: x\r\n\r\nHi') };
  await house.mail({
    from: anna,
    to: relay.mail.headers['reply-to']?.[0]?.replace(/^.*<|>$/g, '') ?? '',
    inReplyTo: relay.mail.messageId ?? '',
    subject: `Re: ${relay.mail.subject}`,
    text,
    html,
    attachments: [file],
  });
  const { mail } = await house.newest(customer, 'reply');
  expect(mail.html).toContain('<a href="https://acme.example/help">here</a>');
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['old.eml']);
});

it('a title with a token stands in no mail but the one that it is of', async () => {
  const { assigned } = await relayed();
  await house.command(assigned, `TITLE Empty support+${staffToken(assigned)}@acme.example`);
  await house.command(assigned, 'REPLY', 'We look into it.');
  const { mail, raw } = await house.newest(customer, 'reply');
  expect(mail.subject).toContain('Empty support+…@acme.example');
  expect(raw).not.toContain(staffToken(assigned));
});

it('an answer with a line of STATUS is refused', async () => {
  const { assigned } = await relayed();
  const token = staffToken(assigned);
  for (const [subject, text] of [
    [`[HD-1] !DONE https://x.example/support+${token}@acme.example`, ''],
    ['[HD-1] !ANSWER', 'stage: analysis (customer sees PROGRESS), waits for: the project manager'],
  ] as const) {
    const row = await house.signedMail({ from: anna, subject, text });
    expect(row.outcome).toMatch(/^refused/);
  }
});

it('the answer to STATUS, whole or a line of it, does not go to the customer', async () => {
  const { relay } = await relayed();
  await house.signedMail({ from: anna, subject: '[HD-1] !STATUS' });
  const answer = (await house.newest(anna, 'transcript')).mail.text;
  const event = /^.*he is a pain$/m.exec(answer)?.[0] ?? '';
  expect(event).toMatch(/2026, .* Mona Maes: ASSIGN anna: he is a pain$/);
  for (const text of [event, event.replace(/^.*?(?=Mona)/, ''), /^stage: .*$/m.exec(answer)?.[0] ?? '']) {
    expect((await house.answer(relay, { text: `Hello,\n\n${text}` })).outcome).toBe('kept as a note on HD-1');
  }
  expect(await toCustomer()).toEqual([]);
});

it('a customer’s link that hides a command to the desk is none, in every mail that shows it', async () => {
  await house.mail({
    from: nora,
    subject: 'Log',
    text: 'Please see https://portal.acme.example for the log',
    html: '<p>Please see <a href="mailto:support@acme.example?subject=%5BHD-1%5D%20!CLOSE">https://portal.acme.example</a> for the log</p>',
  });
  for (const { row, mail } of await house.letters()) {
    expect(mail.html, row.template).not.toContain('mailto:support@acme.example?subject=%5BHD-1%5D%20!CLOSE');
    expect(mail.html, row.template).toContain('https://portal.acme.example');
  }
});
