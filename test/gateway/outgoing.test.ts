import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Duration } from '../../src/domain/time.js';
import { tellOfFailure } from '../../src/gateway/gateway.js';
import { alertAdmins, sendDigest } from '../../src/gateway/upkeep.js';
import { letGo } from '../../src/housekeeping/retention.js';
import { isUnreachable } from '../../src/record/unreachable.js';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const norasAddress = 'nora@contoso.example';
const cfo = 'cfo@contoso.example';
const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const dave = 'dave@acme.example';
const lena = 'lena@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** A conversation with everybody in it: customer, approver, monitor, PM. */
async function conversation(): Promise<void> {
  await house.mail({ from: nora, cc: 'Carl <cfo@contoso.example>', subject: 'The report is empty', text: 'Nothing.' });
  await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
  await house.answer(await house.newest(norasAddress, 'in-progress'), { text: 'Any news?' });
  await house.answer(await house.newest(anna, 'customer-reply'), { text: 'Soon.' });
  await house.mail({ from: `Carl <${cfo}>`, subject: 'Re: [HD-1] The report is empty', text: 'Hurry, please.' });
  await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Press the green button.');
}

describe('every outgoing mail', () => {
  it('has one recipient, in its header as in its envelope, and a Message-ID and token of its own', async () => {
    await conversation();
    const letters = await house.letters();
    expect(letters.length).toBeGreaterThan(8);
    for (const { mail, row } of letters) {
      expect(mail.to.map((to) => to.email)).toEqual([row.recipient]);
      expect(mail.cc).toEqual([]);
      expect(mail.headers.bcc).toBeUndefined();
      expect(mail.messageId).toBe(row.messageId);
      expect(mail.headers['reply-to']?.[0]).toContain(`support+${row.token}@acme.example`);
    }
    expect(new Set(letters.map(({ row }) => row.messageId)).size).toBe(letters.length);
    expect(new Set(letters.map(({ row }) => row.token)).size).toBe(letters.length);
  });

  it('names in its references only mails that its recipient sent or got', async () => {
    await conversation();
    const letters = await house.letters();
    const received: { message_id: string; sender: string }[] = await house.db('ledger').select('message_id', 'sender');
    for (const { mail, row } of letters) {
      const known = [
        ...letters.filter((one) => one.row.recipient === row.recipient).map((one) => one.row.messageId),
        ...received.filter((one) => one.sender === row.recipient).map((one) => one.message_id),
      ];
      expect(known).toEqual(expect.arrayContaining([...mail.references, ...mail.inReplyTo]));
    }
    expect(letters.some(({ mail }) => mail.references.length > 1)).toBe(true);
  });

  it('carries its key, and never a command, in its subject', async () => {
    for (const title of ['CLOSE everything', 'wait !CLOSE spam', '!START', 'Re: [HD-1] !DONE x', 'MERGE HD-1']) {
      await house.mail({ from: nora, subject: title, text: 'Hi' });
    }
    for (const { mail, row } of await house.letters()) expect(mail.subject).toContain(`[${row.ticket}]`);
    const triages = (await house.letters(mona)).filter(({ row }) => row.template === 'triage');
    const before = (await house.tickets()).map((ticket) => ticket.stage);
    for (const triage of triages) await house.answer(triage, { text: 'just a note' });
    expect((await house.tickets()).map((ticket) => ticket.stage)).toEqual(before);
    expect((await house.posted()).filter((one) => one.startsWith('transcript'))).toEqual([]);
  });

  it('says that it is automatic, unless a person wrote it', async () => {
    await conversation();
    for (const { mail, row } of await house.letters()) {
      const isPersons = ['reply', 'answer', 'customer-reply'].includes(row.template);
      expect([row.template, mail.headers['auto-submitted']?.[0] ?? 'no']).toEqual([
        row.template,
        isPersons ? 'no' : expect.stringMatching(/^auto-(generated|replied)$/),
      ]);
    }
  });
});

describe('names, subjects and files of strangers', () => {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  const evil = 'x\r\nBcc: victim@elsewhere.example\r\nX-Evil: yes\r\n\r\n<script>alert(1)</script>';

  it.each([
    ['a subject', `From: Nora <${norasAddress}>\r\nSubject: ${encoded(evil)}`],
    ['a name', `From: ${encoded(`"${evil}" <a@b.example>,`)} <${norasAddress}>\r\nSubject: Hello`],
    ['a folded name', `From: "Nora\r\n Bcc: victim@elsewhere.example" <${norasAddress}>\r\nSubject: Hello`],
    [
      'a Message-ID',
      `From: Nora <${norasAddress}>\r\nMessage-ID: <a\r\n Bcc: victim@elsewhere.example>\r\nSubject: Hello`,
    ],
  ])('add no header and no recipient by way of %s', async (_name, head) => {
    await house.take(
      `${head}\r\nTo: support@acme.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHi\r\n`,
    );
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const letters = await house.letters();
    expect(letters.map(({ row }) => row.recipient).sort()).toEqual([anna, mona, mona, norasAddress, norasAddress]);
    for (const { mail, raw, row } of letters) {
      const names = [...raw.split('\r\n\r\n')[0]!.matchAll(/^([^\s:]+):/gm)].map((found) => found[1]!.toLowerCase());
      expect(names).not.toContain('bcc');
      expect(names).not.toContain('x-evil');
      expect(new Set(names).size).toBe(names.length);
      expect(mail.to.map((to) => to.email)).toEqual([row.recipient]);
      expect(mail.html).not.toMatch(/<script/i);
    }
  });

  it('are no markup and no path', async () => {
    await house.mail({
      from: nora,
      subject: '<img src=x onerror=alert(1)> [x](javascript:alert(1))',
      text: '<script>alert(1)</script> {{desk.name}}',
      attachments: [{ filename: '../../etc/passwd', contentBase64: Buffer.from('x').toString('base64') }],
    });
    const triage = await house.newest(mona, 'triage');
    expect(triage.mail.html).not.toMatch(/<script|<img[^>]*onerror|href="javascript:/i);
    expect(triage.mail.text).toContain('{{desk.name}}');
    expect(triage.mail.attachments.map((file) => file.filename)).toEqual([expect.not.stringMatching(/[/\\]|^\.\./)]);
    expect(triage.raw).not.toMatch(/filename[^\r\n]*\.\.\//);
  });
});

describe('the outbox', () => {
  it('sends what is about top priority first', async () => {
    await house.mail({ from: nora, subject: 'A matter', text: 'Hi' });
    await house.mail({ from: nora, subject: '[URGENT] Everything is down', text: 'Hi' });
    const sent = await house.send();
    expect(sent.map((row) => row.ticket)).toEqual(['HD-2', 'HD-2', 'HD-1', 'HD-1']);
    expect(await house.send()).toEqual([]);
  });

  it('knows of each mail the mail that caused it, and why it is sent', async () => {
    const row = await house.mail({ from: nora, subject: 'A matter', text: 'Hi' });
    for (const mail of await house.outbox()) {
      expect(mail.ledgerId).toBe(row.id);
      expect(mail.why).not.toBe('');
    }
  });
});

describe('what a mail knows of where a ticket stands', () => {
  const textOf = async (who: string, template: string) =>
    (await house.newest(who, template)).mail.text.replace(/\s+/g, ' ');

  it('a customer with a question reads something new when it is taken on', async () => {
    await house.mail({ from: nora, subject: '[question] Export', text: 'How?' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    expect(await textOf(norasAddress, 'in-progress')).toContain('we would like to talk it over with you');
    await house.command(await house.newest(anna, 'assigned'), 'PROCEED');
    expect(await textOf(norasAddress, 'in-progress')).toContain('We are going on with your ticket now.');
  });

  it('a PM reads until when the customer is waited for, and what is due of themselves, each as what it is', async () => {
    await house.mail({ from: nora, subject: '[question] Export', text: 'How?' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.answer(await house.newest(norasAddress, 'in-progress'), { text: 'Any news?' });
    expect(await textOf(anna, 'customer-reply')).toContain('The next step is due by');
    await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Press the green button.');
    expect(await textOf(anna, 'transcript')).toContain('Customer to answer by');
    await house.answer(await house.newest(norasAddress, 'answer'), { text: 'Which green button do you mean?' });
    expect(await textOf(anna, 'customer-reply')).toMatch(/The customer has until .* to answer\./);
  });

  it('an approver reads with the question who asked, and in which words', async () => {
    await house.mail({ from: nora, subject: '[question] Export', text: 'Where is the export?' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Press the green button.');
    expect(await textOf(cfo, 'answer')).toMatch(/Nora Dekker asked us for help, and wrote: > Where is the export\?/);
    expect(await textOf(norasAddress, 'answer')).not.toContain('Where is the export?');
  });
});

describe('a mail that cannot be delivered', () => {
  it('is told to the PM, each that its server refuses, and the address is taken for no dead one', async () => {
    await house.mail({ from: nora, subject: 'A matter', text: 'Hi' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const before = (await house.outbox()).length;
    const [first, second] = await house.letters(norasAddress);
    await tellOfFailure(house.gateway.house, first!.row, '550 no such user');
    await tellOfFailure(house.gateway.house, second!.row, '552 too large');
    expect(await house.posted(before)).toEqual([`alert to ${anna}`, `alert to ${anna}`]);
    const { mail } = await house.newest(anna, 'alert');
    expect(mail.subject).toContain(`Mail to ${norasAddress} cannot be delivered`);
    expect(mail.text.replace(/\s+/g, ' ')).toMatch(
      /was refused for good: "552 too large"\. See whether nora@contoso\.example is right, and reach them in another way/,
    );
    expect(mail.text.match(/cannot be delivered/g)).toHaveLength(1);
    expect((await house.events()).map(({ kind }) => kind).filter((kind) => kind === 'bounced')).toHaveLength(2);
    expect(await isUnreachable(house.db, norasAddress)).toBe(false);
  });

  it('to the PM is told to the monitor, what the monitor does not get to an admin, and so on to an end', async () => {
    await house.mail({ from: nora, subject: 'A matter', text: 'Hi' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const before = (await house.outbox()).length;
    const fails = async (recipient: string, template: string) =>
      tellOfFailure(house.gateway.house, (await house.newest(recipient, template)).row, '550 no such user');
    await fails(anna, 'assigned');
    expect(await house.posted(before)).toEqual([`alert to ${mona}`]);
    await fails(mona, 'alert');
    expect(await house.posted(before + 1)).toEqual(['alert to adam@acme.example']);
    await fails('adam@acme.example', 'alert');
    expect(await house.posted(before + 2)).toEqual([]);
  });

  it('about no ticket is told to the admin, and an alert that failed to nobody', async () => {
    await alertAdmins(house.gateway.house, 'Something', 'is wrong');
    const [alert] = await house.outbox();
    await tellOfFailure(house.gateway.house, alert!, '550 no such user');
    expect(await house.outbox()).toHaveLength(1);
    await tellOfFailure(house.gateway.house, { ...alert!, template: 'digest', recipient: anna }, '550 no such user');
    expect(await house.posted(1)).toEqual(['alert to adam@acme.example']);
    await tellOfFailure(
      house.gateway.house,
      { ...alert!, template: 'digest', recipient: 'adam@acme.example' },
      '550 no such user',
    );
    expect(await house.posted(2)).toEqual([`alert to ${mona}`]);
  });
});

describe('the daily digest', () => {
  it('goes out at the opening of each day, never at the first start, never empty, and once after an outage', async () => {
    expect(await sendDigest(house.gateway.house)).toBe(false);
    await house.mail({ from: nora, subject: 'A matter', text: 'Hi' });
    expect(await sendDigest(house.gateway.house)).toBe(false);
    house.clock.moveTo(Date.parse('2026-12-03T10:00:00Z'));
    expect(await sendDigest(house.gateway.house)).toBe(true);
    expect(await sendDigest(house.gateway.house)).toBe(false);
    expect((await house.posted()).filter((one) => one.startsWith('digest'))).toEqual([`digest to ${mona}`]);
    await house.command(await house.newest(mona, 'triage'), 'CLOSE spam');
    house.clock.moveTo(Date.parse('2026-12-04T10:00:00Z'));
    expect(await sendDigest(house.gateway.house)).toBe(true);
    expect((await house.posted()).filter((one) => one.startsWith('digest'))).toHaveLength(1);
  });

  it('carry the moment of the decision that they come of, whatever the clock does meanwhile', async () => {
    await house.mail({ from: nora, subject: 'Labels print twice', text: 'Please.' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    let ticks = house.clock.now();
    Object.assign(house.gateway.house, {
      clock: {
        now: () => {
          ticks += 1;
          return ticks;
        },
      },
    });
    await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Press the green button.');
    const rows = await house.db('messages').where('text', 'like', '%green button%').orderBy('id');
    expect(rows.map(({ direction }) => direction)).toEqual(['in', 'out', 'out']);
    expect(new Set(rows.map(({ at }) => Number(at))).size).toBe(1);
  });

  it('come to the PM with the files that the customer sent along', async () => {
    const files = [{ filename: 'screen.png', contentBase64: Buffer.from('x').toString('base64') }];
    await house.mail({ from: nora, subject: 'Labels print twice', text: 'See the picture.', attachments: files });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const given = await house.newest(anna, 'assigned');
    expect(given.mail.text).toContain('> See the picture.');
    expect(given.mail.attachments.map((file) => file.filename)).toEqual(['screen.png']);
  });

  it('bring the lead all that the customer wrote, for the estimate', async () => {
    await house.mail({ from: nora, subject: '[With error] Labels', text: 'They print twice.' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.answer(await house.newest(norasAddress, 'in-progress'), { text: 'On the small printer alone.' });
    await house.command(await house.newest(anna, 'assigned'), 'APP erp; TASK', 'Find out why.');
    const [wanted] = (await house.letters()).filter(({ row }) => row.template === 'estimate-request');
    expect(wanted?.mail.text).toMatch(/> They print twice\..*> On the small printer alone\./s);
  });

  it('come to whoever is to build it with the files of all that the customer wrote, each once, and none of a note', async () => {
    const file = (filename: string) => ({ filename, contentBase64: Buffer.from(filename).toString('base64') });
    const opening = { subject: '[With error] Labels', text: 'See the picture.' };
    await house.mail({ from: nora, ...opening, attachments: [file('screen.png'), file('logo.png')] });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const assigned = await house.newest(anna, 'assigned');
    const progress = await house.newest(norasAddress, 'in-progress');
    await house.answer(progress, { text: 'And its log.', attachments: [file('log.txt'), file('logo.png')] });
    await house.answer(assigned, { text: 'For us alone.', attachments: [file('margin.xls')] });
    await house.command(assigned, 'APP erp; PLAN dave', 'Agreed on the phone.');
    const before = await house.letters();
    for (const reader of [dave, lena, anna]) {
      const { mail } = await house.newest(reader, 'task-planned');
      expect(mail.attachments.map(({ filename }) => filename)).toEqual(['screen.png', 'logo.png', 'log.txt']);
    }
    const toCustomers = before.filter(({ row }) => row.audience === 'customer');
    expect(toCustomers.flatMap(({ mail }) => mail.attachments)).toEqual([]);
  });

  it('come with their files to the developer of what is urgent, and of what is next', async () => {
    const attachments = [{ filename: 'screen.png', contentBase64: Buffer.from('x').toString('base64') }];
    const filesOf = async (template: string) =>
      (await house.newest(dave, template)).mail.attachments.map(({ filename }) => filename);
    const say = (from: string, key: string, command: string) =>
      house.signedMail({ from, subject: `[${key}] !${command}`, text: 'So be it.' });
    await house.mail({ from: nora, subject: '[With error] Labels', text: 'See the picture.', attachments });
    await say(mona, 'HD-1', 'ASSIGN anna');
    await house.mail({ from: nora, subject: '[urgent] Down', text: 'See the picture.', attachments });
    await say(mona, 'HD-2', 'ASSIGN anna');
    await say(anna, 'HD-2', 'APP erp; TASK');
    expect(await filesOf('task-urgent')).toEqual(['screen.png']);
    await say(anna, 'HD-1', 'APP erp; PLAN dave');
    await say(dave, 'HD-2', 'READY');
    expect(await filesOf('task-next')).toEqual(['screen.png']);
  });

  it('come with as many files as one mail may carry, and name the others', async () => {
    const file = (filename: string) => ({ filename, contentBase64: Buffer.from(filename).toString('base64') });
    await house.mail({ from: nora, subject: '[With error] Labels', text: 'See.', attachments: [file('first.mov')] });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    const progress = await house.newest(norasAddress, 'in-progress');
    await house.answer(progress, { text: 'Once more.', attachments: [file('second.mov'), file('log.txt')] });
    // A film of that size takes ten seconds to be sent.
    const written: { id: number; attachments: string }[] = await house.db('messages').select('id', 'attachments');
    for (const { id, attachments } of written) {
      const large = attachments.replace(/(?<=\.mov"[^}]*"size":)\d+/g, '10000000');
      await house.db('messages').where({ id }).update({ attachments: large });
    }
    await house.command(await house.newest(anna, 'assigned'), 'APP erp; PLAN dave', 'Agreed on the phone.');
    const { mail } = await house.newest(dave, 'task-planned');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['first.mov', 'log.txt']);
    expect(mail.text).toContain('> (too large to go along: second.mov)');
  });

  it('come without files that are not kept any more', async () => {
    const attachments = [{ filename: 'screen.png', contentBase64: Buffer.from('x').toString('base64') }];
    await house.mail({ from: nora, subject: '[With error] Labels', text: 'See the picture.', attachments });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.command(await house.newest(anna, 'assigned'), 'CLOSE cancelled');
    house.clock.moveTo(house.clock.now() + 40 * 24 * 3_600_000);
    const month: Duration = { amount: 30, unit: 'day', business: false };
    const forever = { mails: null, texts: null, sent: null, automatic: null, quarantined: null };
    for await (const _ of letGo(house.db, { ...forever, attachments: month }, () => house.clock.now(), false));
    await house.command(await house.newest(anna, 'assigned'), 'REOPEN');
    await house.command(await house.newest(anna, 'assigned'), 'APP erp; PLAN dave', 'Agreed on the phone.');
    const { mail } = await house.newest(dave, 'task-planned');
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toContain('> See the picture.');
  });

  it('go on in the ticket that another is folded into, with words and files', async () => {
    const files = [{ filename: 'screen.png', contentBase64: Buffer.from('x').toString('base64') }];
    await house.mail({ from: nora, subject: 'Labels print twice', text: 'Since Monday.' });
    await house.command(await house.newest(mona, 'triage'), 'ASSIGN anna');
    await house.mail({ from: nora, subject: 'Labels again', text: 'See the picture.', attachments: files });
    await house.command(await house.newest(mona, 'triage'), 'MERGE HD-1');
    const told = await house.newest(anna, 'alert');
    expect(told.mail.text).toMatch(/Nora Dekker wrote in HD-2:\s+See the picture\./);
    expect(told.mail.attachments.map((file) => file.filename)).toEqual(['screen.png']);
    expect((await house.newest(mona, 'transcript')).mail.text).toContain('it was folded into HD-1');
  });

  it('are answered by REPLY while an answer of the desk waits for its OK, and a second ANSWER says so', async () => {
    await conversation();
    await house.command(await house.newest(anna, 'assigned'), 'ANSWER', 'Or the red one.');
    const { mail } = await house.newest(anna, 'transcript');
    expect(mail.text).toMatch(
      /ANSWER is not possible while HD-1 is in answered;\s+REPLY writes to the customer meanwhile/,
    );
  });
});
