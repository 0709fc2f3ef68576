import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendDigest } from '../../src/gateway/upkeep.js';
import { isUnreachable } from '../../src/record/unreachable.js';
import type { MailBody } from '../../src/sandbox/write.js';
import { start } from '../support/databases.js';
import { exampleDeskOf, type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const norasAddress = 'nora@contoso.example';
const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const adam = 'adam@acme.example';
const hour = 3_600_000;

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const open = (more: Partial<MailBody> = {}) =>
  house.mail({ from: nora, subject: 'The report is empty', text: 'It shows nothing.', ...more });

/** A delivery status notification (RFC 3464) about a letter. */
function bounceOf({ row }: Letter, status: string, given: { id?: string | null } = {}): string {
  const original = given.id === undefined ? row.messageId : given.id;
  return [
    'From: MAILER-DAEMON@mx.acme.example',
    'To: support@acme.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${row.id}-${status}-${original ? 1 : 0}@mx.acme.example>`,
    'Return-Path: <>',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.acme.example',
    '',
    `Final-Recipient: rfc822; ${row.recipient}`,
    `Action: ${status.startsWith('5') ? 'failed' : 'delayed'}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    ...(original ? [`Message-ID: ${original}`] : []),
    `To: ${row.recipient}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}

describe('a bounce', () => {
  it('of a mail that the desk sent marks the address, and the PM is told once', async () => {
    await open();
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const before = (await house.outbox()).length;
    const [received, progress] = await house.letters(norasAddress);
    await house.take(bounceOf(received!, '5.1.1'));
    expect(await isUnreachable(house.db, norasAddress)).toBe(true);
    expect(await house.posted(before)).toEqual([`alert to ${anna}`]);
    expect((await house.events()).at(-1)).toMatchObject({ kind: 'bounced' });
    await house.take(bounceOf(progress!, '5.1.1'));
    expect(await house.posted(before)).toEqual([`alert to ${anna}`]);
  });

  it('is told to the PM of each ticket, to another PM again, and again once the person has written', async () => {
    await open();
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await open();
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN paul');
    const [first, second] = (await house.letters(norasAddress)).filter(({ row }) => row.template === 'received');
    let before = (await house.outbox()).length;
    const told = async (letter: Letter, status: string) => {
      await house.take(bounceOf(letter, status));
      const posted = await house.posted(before);
      before += posted.length;
      return posted;
    };
    expect(await told(first!, '5.1.1')).toEqual([`alert to ${anna}`]);
    expect(await told(second!, '5.1.1')).toEqual(['alert to paul@acme.example']);
    expect(await told(second!, '5.1.2')).toEqual([]);
    await house.command(await house.newest('paul@acme.example', 'assigned'), 'ASSIGN anna');
    before = (await house.outbox()).length;
    expect(await told(second!, '5.1.3')).toEqual([`alert to ${anna}`]);
    await house.mail({ from: nora, subject: 'Re: [HD-1] x', text: 'My mailbox was full.' });
    expect(await isUnreachable(house.db, norasAddress)).toBe(false);
    before = (await house.outbox()).length;
    expect(await told(first!, '5.1.4')).toEqual([`alert to ${anna}`]);
  });

  it('of a mail about no ticket is told to the admins once', async () => {
    await sendDigest(house.gateway.house);
    await open();
    house.clock.moveTo(Date.parse('2026-12-03T10:00:00Z'));
    await sendDigest(house.gateway.house);
    const before = (await house.outbox()).length;
    await house.take(bounceOf(await house.newest(mona, 'digest'), '5.1.1'));
    await house.take(bounceOf(await house.newest(mona, 'digest'), '5.1.2'));
    expect(await house.posted(before)).toEqual(['alert to adam@acme.example']);
    expect(await isUnreachable(house.db, mona)).toBe(true);
  });

  it('that is only a delay marks nothing', async () => {
    await open();
    await house.take(bounceOf(await house.newest(norasAddress), '4.4.1'));
    expect(await isUnreachable(house.db, norasAddress)).toBe(false);
    expect(await house.posted(2)).toEqual([]);
  });

  it.each([
    ['names no mail', null],
    ['names a mail that the desk never sent', '<made-up@acme.example>'],
  ])('that %s marks nothing, whatever address it names', async (_name, id) => {
    await open();
    await house.take(bounceOf(await house.newest(norasAddress), '5.1.1', { id }));
    expect(await isUnreachable(house.db, norasAddress)).toBe(false);
    expect(await house.posted(2)).toEqual([]);
    expect(await house.tickets()).toHaveLength(1);
  });
});

/** What a provider's feedback loop sends (RFC 5965) about a letter that somebody marked as spam. */
function complaintAbout({ row }: Letter): string {
  return [
    'From: feedback@isp.example',
    'To: support@acme.example',
    'Subject: FW: your mail',
    'Message-ID: <complaint-1@isp.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${row.messageId}`,
    'From: support@acme.example',
    'Subject: Received',
    '',
    'OK',
    '--b--',
    '',
  ].join('\r\n');
}

describe('a complaint of a feedback loop', () => {
  it('belongs to the ticket of the mail complained about, moves nothing and is answered by nobody', async () => {
    await open();
    const before = [await house.ticket(), await house.events()];
    const row = await house.take(complaintAbout(await house.newest(norasAddress)));
    expect(row).toMatchObject({ state: 'processed', ticket: 'HD-1' });
    expect([await house.ticket(), await house.events()]).toEqual(before);
    expect(await house.tickets()).toHaveLength(1);
    expect(await house.posted(2)).toEqual([]);
  });
});

describe('automatic mail', () => {
  it('out of office is recorded on its ticket, and nothing else', async () => {
    await open();
    const before = [await house.ticket(), await house.events()];
    const received = await house.newest(norasAddress);
    const row = await house.mail({
      from: nora,
      to: received.mail.headers['reply-to']?.[0] ?? '',
      subject: 'Automatic reply: The report is empty',
      text: 'I am out of office. OK.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect(row).toMatchObject({ state: 'processed', ticket: 'HD-1' });
    expect([await house.ticket(), await house.events()]).toEqual(before);
    expect(await house.posted(2)).toEqual([]);
  });

  it('out of office without a ticket opens none and is answered by nobody', async () => {
    await house.mail({ from: nora, subject: 'Out of office', headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(await house.tickets()).toEqual([]);
    expect(await house.posted()).toEqual([]);
  });

  it('does not reopen a closed ticket', async () => {
    await open();
    await house.command(await house.newest(mona, 'triage'), 'CLOSE solved by phone');
    const closed = await house.newest(norasAddress, 'closed');
    const before = (await house.outbox()).length;
    await house.mail({
      from: nora,
      to: closed.mail.headers['reply-to']?.[0] ?? '',
      subject: `Automatic reply: ${closed.mail.subject}`,
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    expect((await house.ticket()).stage).toBe('closed');
    expect(await house.posted(before)).toEqual([]);
  });

  it('through a list opens a ticket unacknowledged, at most ten an hour a sender', async () => {
    const list = (at: number, headers = { 'List-Id': '<all.contoso.example>' }) =>
      house.mail({ from: nora, subject: `Mail ${at}`, text: 'Please help.', headers });
    for (let at = 1; at <= 12; at += 1) await list(at);
    expect(await house.tickets()).toHaveLength(10);
    expect(await house.letters(norasAddress)).toEqual([]);
    house.clock.moveTo(start + hour + 1);
    await list(13);
    expect(await house.tickets()).toHaveLength(11);
  });
});

describe('a person’s answer with a sign of a machine that was added on its way', () => {
  const answers = async (headers: Record<string, string>, text: string) => {
    const asked = await house.newest(norasAddress, 'solution');
    const id = asked.row.messageId;
    const subject = `Re: ${asked.mail.subject}`;
    await house.mail({ from: nora, subject, text, inReplyTo: id, references: id, headers });
    return (await house.ticket()).stage;
  };
  beforeEach(async () => {
    await open({ subject: '[error] Labels' });
    const say = (from: string, command: string) =>
      house.signedMail({ from, subject: `[HD-1] !${command}`, text: 'By phone.' });
    await say(mona, 'ASSIGN anna');
    await say(anna, 'APP erp; PLAN dave');
    await say('dave@acme.example', 'START; READY');
    await say(anna, 'PASS');
    await say('lena@acme.example', 'PASS');
    await say(anna, 'DELIVER');
  });

  it('is read as one: the record knows which mail it answers', async () => {
    expect(await answers({ 'List-Unsubscribe': '<https://crm.example/u/1>' }, 'OK')).toBe('approved');
  });

  it('is, where a mail program names itself', async () => {
    expect(await answers({ Precedence: 'bulk', 'X-Mailer': 'Microsoft Outlook 16.0' }, 'OK')).toBe('approved');
  });

  it('is none in the words of a notice, nor with a sign that nobody adds', async () => {
    const notice = 'Thank you for your message. Our office is closed. OK?';
    expect(await answers({ 'List-Unsubscribe': '<https://crm.example/u/1>' }, notice)).toBe('feedback');
    expect(await answers({ 'Auto-Submitted': 'auto-replied' }, 'OK')).toBe('feedback');
    expect((await house.events()).filter(({ kind }) => kind === 'verdict')).toEqual([]);
  });

  it('is none where it answers no mail of the desk', async () => {
    const subject = 'Re: [HD-1] Please test: Labels';
    const headers = { 'List-Unsubscribe': '<https://crm.example/u/1>' };
    const other = '<other@contoso.example>';
    await house.mail({ from: nora, subject, text: 'OK', inReplyTo: other, references: other, headers });
    expect((await house.ticket()).stage).toBe('feedback');
  });
});

describe('automatic answers on a ticket', () => {
  it('count for none of the tickets that their sender may open through a list', async () => {
    await open();
    for (let at = 1; at <= 10; at += 1) {
      const headers = { 'Auto-Submitted': 'auto-replied' };
      await open({ subject: 'Re: [HD-1] The report is empty', text: `Away ${at}`, headers });
    }
    const row = await open({ subject: 'Another matter', headers: { 'List-Id': '<all.contoso.example>' } });
    expect(row).toMatchObject({ state: 'processed', ticket: 'HD-2' });
  });
});

describe('own mail that comes back', () => {
  it('is dropped, whoever it seems to come from', async () => {
    await open();
    const before = (await house.outbox()).length;
    for (const { raw } of await house.letters()) {
      expect(await house.take(Buffer.from(raw, 'latin1'))).toMatchObject({ state: 'processed', ticket: null });
      const sender = raw.replace(/^From: .*$/m, 'From: postmaster@elsewhere.example');
      expect(await house.take(Buffer.from(sender, 'latin1'))).toMatchObject({ ticket: null });
    }
    expect(await house.tickets()).toHaveLength(1);
    expect(await house.posted(before)).toEqual([]);
  });
});

describe('limits', () => {
  it('withhold the eleventh answer within an hour that nobody asked for, and tell the admin once', async () => {
    for (let at = 1; at <= 14; at += 1) await open({ subject: `Matter ${at}` });
    const received = (await house.outbox()).filter((row) => row.template === 'received');
    expect(received.map((row) => row.state)).toEqual([...Array(10).fill('waiting'), ...Array(4).fill('withheld')]);
    expect(await house.posted().then((all) => all.filter((one) => one.startsWith('alert')))).toEqual([
      `alert to ${adam}`,
    ]);
    expect(await house.tickets()).toHaveLength(14);
    expect((await house.events('HD-14')).map((event) => event.kind)).toContain('withheld');
  });

  it('end with the hour', async () => {
    for (let at = 1; at <= 11; at += 1) await open({ subject: `Matter ${at}` });
    house.clock.moveTo(start + hour + 1);
    await open({ subject: 'Later' });
    expect((await house.outbox()).filter((row) => row.template === 'received').at(-1)?.state).toBe('waiting');
  });

  it('withhold the third refusal about the same thing within an hour', async () => {
    await open();
    const triage = await house.newest(mona, 'triage');
    for (let at = 0; at < 4; at += 1)
      await house.answer(triage, { subject: `Re: ${triage.mail.subject} !DANCE`, text: String(at) });
    const transcripts = (await house.outbox()).filter((row) => row.template === 'transcript');
    expect(transcripts.map((row) => row.state)).toEqual(['waiting', 'waiting', 'withheld', 'withheld']);
    expect((await house.letters(adam)).map(({ row }) => row.template)).toEqual(['alert']);
  });

  it('hold a code back too, and the mail that waits for it does nothing', async () => {
    await open();
    for (let at = 0; at < 4; at += 1) await house.mail({ from: mona, subject: '[HD-1] !CLOSE spam', text: String(at) });
    expect((await house.letters(mona)).filter(({ row }) => row.template === 'confirm')).toHaveLength(2);
    expect((await house.ticket()).stage).toBe('new');
  });

  it('never hold back what a move, a person or a deadline causes', async () => {
    for (let at = 1; at <= 12; at += 1) await open({ subject: `Matter ${at}` });
    for (let at = 1; at <= 12; at += 1) await house.signedMail({ from: mona, subject: `[HD-${at}] !ASSIGN anna` });
    const rows = await house.outbox();
    expect(rows.filter((row) => row.template === 'in-progress').map((row) => row.state)).toEqual(
      Array(12).fill('waiting'),
    );
    expect(rows.filter((row) => row.template === 'transcript').map((row) => row.state)).toEqual(
      Array(12).fill('waiting'),
    );
  });
});

describe('two desks that write to each other', () => {
  let other: TestHouse;
  beforeAll(async () => {
    other = await TestHouse.open();
  });
  afterAll(() => other.close());

  /** Carries mail between both until none is left, or more went than any limit allows. */
  async function correspond(strip: (raw: string) => string): Promise<number> {
    other.desk = exampleDeskOf({ name: 'Other Desk', address: 'help@elsewhere.example', prefix: 'OT' });
    const houses = [house, other] as const;
    const seen = [0, 0];
    let carried = 0;
    for (let quiet = 0; quiet < 2 && carried < 100; ) {
      quiet += 1;
      for (const [at, from] of houses.entries()) {
        const to = houses[1 - at]!;
        const fresh = (await from.letters(to.desk.address)).slice(seen[at]);
        seen[at]! += fresh.length;
        for (const { raw } of fresh) {
          carried += 1;
          quiet = 0;
          await to.take(Buffer.from(strip(raw), 'latin1'));
        }
      }
    }
    return carried;
  }

  beforeEach(() => other.reset());

  it('are quiet after one mail each where both say that they are machines', async () => {
    await house.mail({ from: 'Other Desk <help@elsewhere.example>', subject: 'Hello', text: 'We have a question.' });
    expect(await correspond((raw) => raw)).toBe(1);
  });

  it('come to rest even where every sign of a machine was lost on the way', async () => {
    await house.mail({ from: 'Other Desk <help@elsewhere.example>', subject: 'Hello', text: 'We have a question.' });
    const carried = await correspond((raw) =>
      raw.replace(/^(Auto-Submitted|X-Auto-Response-Suppress|X-Postdesk): .*\r\n/gim, ''),
    );
    expect(carried).toBeLessThanOrEqual(25);
  });
});
