import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const anna = 'anna@acme.example';
const mona = 'mona@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  await house.mail({ from: nora, subject: 'The report is empty', text: 'It shows nothing.' });
});
afterAll(() => house.close());

const codeIn = (letter: Letter): string => /\b\d{8}\b/.exec(letter.mail.text)?.[0] ?? 'no code';
const saying = (letter: Letter): string => `The code is ${codeIn(letter)}.`;
const unproven = (subject = 'Re: [HD-1] The report is empty !ASSIGN anna', from = mona) =>
  house.mail({ from, subject, text: 'please' });

describe('a command without proof', () => {
  it('does nothing but ask for a code, from the person that From names and nobody else', async () => {
    const row = await unproven();
    expect(row.state).toBe('awaiting');
    expect((await house.ticket()).stage).toBe('new');
    expect(await house.posted(2)).toEqual([`confirm to ${mona}`]);
    expect(codeIn(await house.newest(mona, 'confirm'))).toMatch(/^\d{8}$/);
  });

  it.each([
    ['the code alone', (code: string) => code],
    ['the code in a sentence', (code: string) => `The code is ${code}.`],
    ['the code between greeting and signature', (code: string) => `Hi,\n\n${code}\n\n-- \nMona Maes\n+32 2 555 01 23`],
  ])('is done once its sender answers with %s, and once only', async (_name, textFor) => {
    const row = await unproven();
    const confirm = await house.newest(mona, 'confirm');
    const confirmed = await house.answer(confirm, { text: textFor(codeIn(confirm)) });
    expect(confirmed.outcome).toContain(`confirmed mail ${row.id}`);
    expect(await house.ticket()).toMatchObject({ stage: 'analysis', pm: anna });
    const events = await house.events();
    await house.answer(confirm, { text: `The code is ${codeIn(confirm)}.` });
    expect(await house.events()).toEqual(events);
    expect((await house.posted()).filter((one) => one === `assigned to ${anna}`)).toHaveLength(1);
  });

  it('is done with the words of the mail that was confirmed, not with those of the answer', async () => {
    await house.mail({ from: mona, subject: 'Re: [HD-1] x !NOTE', text: 'the confirmed words' });
    const confirm = await house.newest(mona, 'confirm');
    await house.answer(confirm, { text: `${saying(confirm)}\n\n!CLOSE other words` });
    const events = await house.events();
    expect(events.at(-1)).toMatchObject({ kind: 'note', by: mona, note: 'the confirmed words' });
    expect((await house.ticket()).stage).toBe('new');
  });

  it.each([
    ['no code', () => 'yes, it was me'],
    ['a wrong code', (code: string) => `The code is ${code === '12345678' ? '87654321' : '12345678'}.`],
    ['a part of the code', (code: string) => `The code is ${code.slice(0, 7)}.`],
  ])('is not done by %s', async (_name, textFor) => {
    await unproven();
    const confirm = await house.newest(mona, 'confirm');
    const answered = await house.answer(confirm, { text: textFor(codeIn(confirm)) });
    expect(answered.outcome).toBe('the code is missing, wrong, used, or older than a day');
    const { text } = (await house.newest(mona, 'refused')).mail;
    expect(text).toContain('please write to support@acme.example.');
    expect(text).not.toContain('the address that we know you by');
    expect((await house.ticket()).stage).toBe('new');
  });

  it('is not done by an answer that only quotes the code', async () => {
    await unproven();
    await house.answer(await house.newest(mona, 'confirm'), { text: 'That was not me!' });
    expect((await house.ticket()).stage).toBe('new');
  });

  it('is not done by the code in an answer to another confirmation', async () => {
    await unproven();
    const first = await house.newest(mona, 'confirm');
    await unproven('Re: [HD-1] The report is empty !CLOSE spam');
    const second = await house.newest(mona, 'confirm');
    await house.answer(second, { text: saying(first) });
    expect((await house.ticket()).stage).toBe('new');
    await house.answer(second, { text: saying(second) });
    expect((await house.ticket()).stage).toBe('closed');
  });

  it('is not done by a code that is a day old, and is by one a moment younger', async () => {
    await unproven();
    await unproven('Re: [HD-1] The report is empty !NOTE');
    const [first, second] = (await house.letters(mona)).filter(({ row }) => row.template === 'confirm');
    const day = 24 * 3_600_000;
    house.clock.moveTo(house.clock.now() + day - 1);
    await house.answer(second!, { text: saying(second!) });
    expect((await house.events()).at(-1)?.kind).toBe('note');
    house.clock.moveTo(house.clock.now() + 1);
    await house.answer(first!, { text: saying(first!) });
    expect((await house.ticket()).stage).toBe('new');
  });

  it.each(['sam@elsewhere.example', 'nora@contoso.example', 'paul@acme.example'])(
    'is not done by the code from somebody else, %s, however they came by it',
    async (from) => {
      await unproven();
      const confirm = await house.newest(mona, 'confirm');
      await house.answer(confirm, { text: saying(confirm), from });
      expect((await house.ticket()).stage).toBe('new');
    },
  );

  it('is judged by what holds when it is confirmed', async () => {
    await unproven();
    const confirm = await house.newest(mona, 'confirm');
    await house.command(await house.newest(mona, 'triage'), 'CLOSE spam');
    await house.answer(confirm, { text: saying(confirm) });
    expect((await house.ticket()).stage).toBe('closed');
    expect((await house.newest(mona, 'transcript')).mail.text).toMatch(/ASSIGN/);
  });

  it('is not confirmed by a machine that answers with the code in its quote', async () => {
    await unproven();
    const confirm = await house.newest(mona, 'confirm');
    await house.mail({
      from: mona,
      to: confirm.mail.headers['reply-to']?.[0] ?? '',
      subject: `Automatic reply: ${confirm.mail.subject}`,
      text: saying(confirm),
      inReplyTo: confirm.row.messageId,
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect((await house.ticket()).stage).toBe('new');
  });
});

describe('proof is', () => {
  it('an answer to a mail that was sent to that same person', async () => {
    expect(await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna')).toMatchObject({
      state: 'processed',
    });
    expect((await house.ticket()).stage).toBe('analysis');
  });

  it('a signature of the sender’s domain', async () => {
    await house.signedMail({ from: mona, subject: '[HD-1] !ASSIGN anna' });
    expect((await house.ticket()).stage).toBe('analysis');
  });

  it('not an answer to a mail that was sent to somebody else', async () => {
    await house.answer(await house.newest(mona, 'triage'), {
      from: anna,
      subject: 'Re: [HD-1] !ASSIGN anna',
      text: '',
    });
    expect((await house.ticket()).stage).toBe('new');
    expect(await house.posted(2)).toEqual([`confirm to ${anna}`]);
  });

  it('not a Reply-To, a Sender or a header of the desk’s own that came from outside', async () => {
    const row = await house.mail({
      from: mona,
      subject: '[HD-1] !ASSIGN anna',
      headers: { 'Reply-To': mona, Sender: mona, 'X-Postdesk': 'support@acme.example', 'X-Sandbox-Proof': 'dkim' },
    });
    expect(row.state).toBe('awaiting');
  });

  it('less where the desk file asks for dmarc: neither a signature nor an answer is enough', async () => {
    house.desk = { ...house.desk, proof: 'dmarc' };
    await house.signedMail({ from: mona, subject: '[HD-1] !ASSIGN anna' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    expect((await house.ticket()).stage).toBe('new');
  });

  it('not asked for where the desk file says so', async () => {
    house.desk = { ...house.desk, proof: 'none' };
    await unproven();
    expect((await house.ticket()).stage).toBe('analysis');
  });
});

describe('words of staff', () => {
  const opened = async () => {
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.answer(await house.newest('nora@contoso.example', 'in-progress'), { text: 'Any news?' });
  };

  it('that answer a customer-reply go to the customer', async () => {
    await opened();
    await house.answer(await house.newest(anna, 'customer-reply'), { text: 'We are looking into it.' });
    const reply = await house.newest('nora@contoso.example', 'reply');
    expect(reply.mail.text).toContain('We are looking into it.');
    expect((await house.events()).at(-1)).toMatchObject({ kind: 'staff-wrote', by: anna });
  });

  it.each(['assigned', 'transcript'])('that answer any other mail, such as %s, are a note', async (template) => {
    await opened();
    const who = template === 'assigned' ? anna : mona;
    await house.answer(await house.newest(who, template), { text: 'The customer is a nuisance.' });
    expect((await house.events()).at(-1)).toMatchObject({ kind: 'note', by: who, note: 'The customer is a nuisance.' });
    const toNora = await house.letters('nora@contoso.example');
    expect(toNora.filter(({ raw }) => raw.includes('nuisance'))).toEqual([]);
  });

  it('that would reach the customer need proof', async () => {
    await opened();
    const letter = await house.newest(anna, 'customer-reply');
    const before = (await house.outbox()).length;
    await house.answer(letter, { from: 'paul@acme.example', text: 'Hello from somebody.' });
    expect(await house.posted(before)).toEqual(['confirm to paul@acme.example']);
    const confirm = await house.newest('paul@acme.example', 'confirm');
    await house.answer(confirm, { text: saying(confirm) });
    expect((await house.newest('nora@contoso.example', 'reply')).mail.text).toContain('Hello from somebody.');
  });

  it('that hold what only staff may read are a note, and the transcript says so', async () => {
    await opened();
    const letter = await house.newest(anna, 'customer-reply');
    await house.answer(letter, { text: `Look at ${letter.mail.headers['reply-to']?.[0]}` });
    expect((await house.events()).at(-1)?.kind).toBe('note');
    expect((await house.newest(anna, 'transcript')).mail.text).toContain('kept as an internal note');
    expect((await house.posted()).filter((one) => one.startsWith('reply'))).toEqual([]);
  });

  it('of which it cannot be told what they answer are a note, and the transcript says so', async () => {
    await opened();
    await house.signedMail({ from: anna, subject: 'Re: [HD-1] The report is empty', text: 'for whom is this?' });
    expect((await house.events()).at(-1)?.kind).toBe('note');
    expect((await house.newest(anna, 'transcript')).mail.text).toContain('it cannot be told which mail it answers');
  });
});

describe('an approval', () => {
  it('without proof moves nothing until the customer confirms it', async () => {
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Press the green button.');
    const answer = await house.newest('nora@contoso.example', 'answer');
    const token = answer.row.token;
    const forged = await house.mail({
      from: 'cfo@contoso.example',
      to: `support+${token}@acme.example`,
      subject: 'OK',
      text: 'OK',
    });
    expect(forged.state).toBe('awaiting');
    expect((await house.ticket()).stage).toBe('answered');
    const confirm = await house.newest('cfo@contoso.example', 'confirm');
    await house.answer(confirm, { text: saying(confirm) });
    expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
  });
});
