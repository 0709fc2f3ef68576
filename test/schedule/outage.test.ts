import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../src/domain/ticket.js';
import { sendDigest } from '../../src/gateway/upkeep.js';
import { openDeadlines } from '../../src/record/deadlines.js';
import { Worker } from '../../src/schedule/worker.js';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const nothing = { drain: () => Promise.resolve(0) };

let house: TestHouse;
let worker: Worker;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  worker = new Worker(house.gateway, nothing);
});
afterAll(() => house.close());

/** The desk is off until then, and then comes back. */
async function backAt(moment: string): Promise<void> {
  house.clock.moveTo(Date.parse(moment));
  await worker.settle();
}

/** Of Nora, who wrote it long before by her own clock. */
function mailOf(subject: string): string {
  const date = 'Date: Mon, 02 Nov 2026 08:00:00 +0000';
  return [`From: ${nora}`, 'To: support@acme.example', subject, date, '', 'Could you look at it?', ''].join('\r\n');
}

async function acted(kind: TicketEvent['kind']): Promise<string[]> {
  const rows = await house.db('events').where({ kind }).orderBy('id');
  return rows.map((row) => `${row.ticket}: ${row.note}`);
}

async function escalationMails(): Promise<string[]> {
  return (await house.posted()).filter((line) => line.startsWith('escalation'));
}

describe('after an outage', () => {
  it('missed escalations in a row are one mail, and later ones come as if nothing had been', async () => {
    await house.mail({ from: nora, subject: '[With Error] Totals are wrong', text: 'On every page.' });
    const told =
      'HD-1: to be assigned to a project manager; step 4 of the escalation, to Adam Bakker; 3 before it were missed and are told by this one';
    // Due on Tuesday at 10:00; 80% and 100% of it were missed, and two of the repeats.
    await backAt('2026-12-02T09:30:00Z');
    expect(await acted('escalated')).toEqual([told]);
    expect(await escalationMails()).toEqual(['escalation to adam@acme.example']);
    await backAt('2026-12-02T15:00:00Z');
    expect(await acted('escalated')).toEqual([
      told,
      'HD-1: to be assigned to a project manager; step 5 of the escalation, to Adam Bakker',
    ]);
  });

  it('all that came due is acted on once, the oldest first', async () => {
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    await house.mail({ from: nora, subject: '[Question] Where?', text: 'Where is it?' });
    await house.mail({ from: nora, subject: '[URGENT] Nobody can work', text: 'At all.' });
    await backAt('2026-12-14T09:00:00Z');
    const order = (await acted('escalated')).map((line) => line.split(':')[0]);
    expect(order).toEqual(['HD-3', 'HD-1', 'HD-2']);
    await backAt('2026-12-14T09:00:00Z');
    expect(await acted('escalated')).toHaveLength(3);
  });

  it('a customer is reminded and given up in the order in which it was due, each once', async () => {
    await house.mail({ from: nora, subject: '[Question] Where?', text: 'Where is it?' });
    await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
    await house.command(await house.newest('anna@acme.example', 'assigned'), 'ANSWER', 'Under Settings.');
    await backAt('2026-12-09T09:00:00Z');
    const events = (await house.events())
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'reminded' || kind === 'silence');
    expect(events).toEqual(['reminded', 'reminded', 'silence']);
    expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
    await backAt('2026-12-10T09:00:00Z');
    expect(await acted('silence')).toHaveLength(1);
  });

  it('is as of now: what it does carries the moment at which it is done', async () => {
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    await backAt('2026-12-05T09:30:00Z');
    expect((await house.events()).find(({ kind }) => kind === 'escalated')?.at).toBe(
      Date.parse('2026-12-05T09:30:00Z'),
    );
  });

  it('a mail that came meanwhile is handled before deadlines are acted on, so nobody is told of what was done in time', async () => {
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    const triage = await house.newest('mona@acme.example', 'triage');
    house.clock.moveTo(Date.parse('2026-12-02T09:30:00Z'));
    const raw = [
      'From: Mona Maes <mona@acme.example>',
      `To: ${house.desk.address.replace('@', `+${triage.row.token}@`)}`,
      `Subject: Re: ${triage.row.subject} !ASSIGN`,
      'Message-ID: <late@acme.example>',
      `In-Reply-To: ${triage.row.messageId}`,
      '',
      '',
    ];
    await house.keep(raw.join('\r\n'));
    await worker.settle();
    expect((await house.ticket()).stage).toBe('analysis');
    expect(await escalationMails()).toEqual([]);
  });

  it('a new ticket has waited since its mail was taken by the server, so that what was missed is told at once', async () => {
    const taken = Date.parse('2026-12-01T09:00:00Z');
    house.clock.moveTo(Date.parse('2026-12-04T08:30:00Z'));
    await house.keep(mailOf('Subject: [With Error] Totals'), taken);
    await worker.settle();
    const [assign] = await openDeadlines(house.db, ['HD-1']).then((all) => all.filter(({ kind }) => kind === 'assign'));
    expect(new Date(assign!.dueAt).toISOString()).toBe('2026-12-02T09:00:00.000Z');
    expect(await house.ticket()).toMatchObject({ openedAt: taken, stageSince: taken });
    expect(await escalationMails()).toEqual(['escalation to adam@acme.example']);
  });

  it('words of the customer start their patience anew from when the server took them', async () => {
    await house.mail({ from: nora, subject: '[Question] Where?', text: 'Where is it?' });
    await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
    await house.command(await house.newest('anna@acme.example', 'assigned'), 'ANSWER', 'Under Settings.');
    const taken = Date.parse('2026-12-02T09:00:00Z');
    house.clock.moveTo(Date.parse('2026-12-03T16:00:00Z'));
    await house.keep(mailOf('Subject: [HD-1] Where?'), taken);
    await worker.settle();
    const silence = (await openDeadlines(house.db, ['HD-1'])).find(({ kind }) => kind === 'silence');
    expect(new Date(silence!.dueAt).toISOString()).toBe('2026-12-07T09:00:00.000Z');
  });

  it('a closed ticket is reopened by a mail that the server took in time', async () => {
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    await house.command(await house.newest('mona@acme.example', 'triage'), 'CLOSE cancelled');
    house.clock.moveTo(Date.parse('2026-12-20T09:00:00Z'));
    await house.keep(mailOf('Subject: [HD-1] Totals'), Date.parse('2026-12-10T09:00:00Z'));
    await house.keep(mailOf('Subject: [HD-1] Totals once more'), Date.parse('2026-12-19T09:00:00Z'));
    await worker.settle();
    expect((await house.tickets()).map(({ key, stage }) => `${key} ${stage}`)).toEqual(['HD-1 new']);
  });

  it('what a mail server says it took in the future came now', async () => {
    await house.keep(mailOf('Subject: [With Error] Totals'), house.clock.now() + 3_600_000);
    await worker.settle();
    expect(await house.ticket()).toMatchObject({ openedAt: house.clock.now() });
  });

  it('the last of missed escalations tells of them, in whatever order the desk file has them', async () => {
    const { desk } = house;
    house.desk = { ...desk, escalations: [...desk.escalations].reverse() };
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    await backAt('2026-12-02T09:30:00Z');
    expect(await escalationMails()).toEqual(['escalation to adam@acme.example']);
  });

  it('one digest goes out, not those that were missed', async () => {
    await sendDigest(house.gateway.house);
    await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
    await backAt('2026-12-10T09:00:00Z');
    expect((await house.posted()).filter((line) => line.startsWith('digest'))).toEqual(['digest to mona@acme.example']);
  });
});
