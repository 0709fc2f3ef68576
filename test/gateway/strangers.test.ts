import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retryMail } from '../../src/record/ledger.js';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const sam = 'Sam Stranger <sam@elsewhere.example>';
const samsAddress = 'sam@elsewhere.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const open = () => house.mail({ from: nora, subject: 'The secret report is empty', text: 'Only we may know this.' });

describe('a stranger who quotes a key', () => {
  it('gets a ticket of their own, and the other one is untouched', async () => {
    await open();
    const before = [await house.ticket(), await house.events()];
    const row = await house.mail({ from: sam, subject: 'Re: [HD-1] The secret report', text: 'What is it about?' });
    expect(row).toMatchObject({ state: 'processed', ticket: 'HD-2' });
    expect([await house.ticket(), await house.events()]).toEqual(before);
    expect(await house.ticket('HD-2')).toMatchObject({ requester: { email: samsAddress }, organisation: null });
  });

  it('learns nothing of it', async () => {
    await open();
    await house.mail({ from: sam, subject: '[HD-1]', text: 'What is it about?' });
    for (const { raw, mail } of await house.letters(samsAddress)) {
      expect(`${raw}\n${mail.text}\n${mail.html}`).not.toMatch(/secret|nora|contoso|HD-1\b/i);
    }
  });

  it('is answered alike whether it exists or not, byte for byte', async () => {
    const answersTo = async (subject: string) => {
      const row = await house.mail({
        from: sam,
        subject,
        text: 'What is it about?',
        headers: { 'Message-ID': '<same@elsewhere.example>' },
      });
      const key = row.ticket ?? '';
      return (await house.letters(samsAddress)).map((letter) => withoutIds(letter, key));
    };
    await open();
    const existing = await answersTo('Re: [HD-1] hello');
    await house.reset();
    await open();
    const missing = await answersTo('Re: [HD-9] hello');
    expect(existing).toEqual(missing);
    expect(existing).toHaveLength(1);
  });

  it.each(['!STATUS', '!CLOSE spam', '!REPLY', '!ASSIGN me', 'OK', 'NOT OK'])(
    'cannot do anything with %s',
    async (said) => {
      await open();
      const before = [await house.ticket(), await house.events()];
      await house.signedMail({ from: sam, subject: `[HD-1] ${said}`, text: 'please' });
      expect([await house.ticket(), await house.events()]).toEqual(before);
    },
  );

  it('or references a mail that the desk received is no part of its thread', async () => {
    const first = await open();
    const row = await house.mail({ from: sam, subject: 'Re: secret', inReplyTo: first.messageId ?? '', text: 'Hi' });
    expect(row.ticket).toBe('HD-2');
  });

  it('or answers a mail to staff that was passed on is no part of its thread', async () => {
    await open();
    const row = await house.answer(await house.newest(mona, 'triage'), { from: sam, text: 'Hello all' });
    expect(row.ticket).toBe('HD-2');
    expect((await house.events()).map((event) => event.kind)).toEqual(['opened', 'customer-wrote']);
  });
});

/** What differs between any two mails: tokens with all that is made of them. */
function withoutIds({ raw, row }: Letter, key: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? 'none';
  return raw
    .replaceAll('=\r\n', '')
    .replaceAll(boundary, 'BOUNDARY')
    .replaceAll(boundary.replace(/^-+/, ''), 'BOUNDARY')
    .replaceAll(row.token, 'TOKEN')
    .replaceAll(key, 'KEY');
}

describe('unknown senders', () => {
  const policy = (unknownSenders: 'accept' | 'hold' | 'refuse') => {
    house.desk = { ...house.desk, flow: { ...house.desk.flow, unknownSenders } };
  };

  it('are accepted', async () => {
    policy('accept');
    expect(await house.mail({ from: sam, subject: 'Hello' })).toMatchObject({ state: 'processed', ticket: 'HD-1' });
    expect(await house.posted()).toContain(`received to ${samsAddress}`);
  });

  it('are held: nothing goes out until staff let the mail in', async () => {
    policy('hold');
    const row = await house.mail({ from: sam, subject: 'Hello' });
    expect(row).toMatchObject({ state: 'held', ticket: null });
    expect(await house.posted()).toEqual([]);
    expect(await retryMail(house.db, row.id)).toBe(true);
    await house.handleAll();
    expect(await house.ticket()).toMatchObject({ title: 'Hello', requester: { email: samsAddress } });
    expect(await house.posted()).toContain(`received to ${samsAddress}`);
  });

  it('once let in take part in their ticket like anybody, and a new mail of theirs is held again', async () => {
    policy('hold');
    const row = await house.mail({ from: sam, subject: 'Hello' });
    await retryMail(house.db, row.id);
    await house.handleAll();
    expect(await house.answer(await house.newest(samsAddress), { text: 'One more thing.' })).toMatchObject({
      ticket: 'HD-1',
    });
    expect(await house.mail({ from: sam, subject: 'Another' })).toMatchObject({ state: 'held' });
  });

  it('are refused with one mail, and no ticket', async () => {
    policy('refuse');
    const row = await house.mail({ from: sam, subject: 'Hello' });
    expect(row).toMatchObject({ state: 'processed', ticket: null });
    expect(await house.posted()).toEqual([`refused to ${samsAddress}`]);
    expect(await house.tickets()).toEqual([]);
  });

  it.each(['hold', 'refuse'] as const)('are no concern of customers and staff (%s)', async (unknownSenders) => {
    policy(unknownSenders);
    expect(await open()).toMatchObject({ ticket: 'HD-1' });
    expect(await house.mail({ from: anna, subject: 'A thought' })).toMatchObject({ ticket: 'HD-2' });
  });

  it('that are refused are answered alike about an existing and a missing key', async () => {
    policy('refuse');
    await open();
    await house.mail({ from: sam, subject: 'Re: [HD-1] hello' });
    await house.mail({ from: sam, subject: 'Re: [HD-9] hello' });
    const [first, second] = (await house.letters(samsAddress)).map(({ mail }) => [mail.subject, mail.text]);
    expect(first).toEqual(second);
  });
});

describe('a merged ticket', () => {
  it('passes its later mail on to the other', async () => {
    await open();
    await house.mail({ from: nora, subject: 'The same once more', text: 'Still empty.' });
    const old = await house.newest('nora@contoso.example', 'received');
    await house.signedMail({ from: mona, subject: '[HD-2] !MERGE HD-1' });
    expect(await house.ticket('HD-2')).toMatchObject({
      stage: 'closed',
      closedReason: 'duplicate',
      mergedInto: 'HD-1',
    });
    expect(await house.answer(old, { text: 'And one more thing.' })).toMatchObject({ ticket: 'HD-1' });
    expect((await house.events('HD-1')).at(-1)).toMatchObject({ kind: 'customer-wrote', note: 'And one more thing.' });
    expect(await house.mail({ from: nora, subject: 'Re: [HD-2] x', text: 'Hi' })).toMatchObject({ ticket: 'HD-1' });
  });

  it('is not merged with one of another organisation', async () => {
    await open();
    await house.mail({ from: 'Fred <fred@fabrikam.example>', subject: 'Ours', text: 'Hi' });
    await house.signedMail({ from: mona, subject: '[HD-2] !MERGE HD-1' });
    expect((await house.ticket('HD-2')).stage).toBe('new');
  });
});
