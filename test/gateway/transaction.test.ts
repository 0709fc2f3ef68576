import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recomputeDeadlines } from '../../src/gateway/upkeep.js';
import { deciding } from '../../src/record/database.js';
import { openDeadlines, syncDeadlines } from '../../src/record/deadlines.js';
import { ledgerInState, retryMail } from '../../src/record/ledger.js';
import { eventsOf } from '../../src/record/tickets.js';
import { write } from '../../src/sandbox/write.js';
import { Worker } from '../../src/schedule/worker.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { start } from '../support/databases.js';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const adam = 'adam@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** Templates of which one throws: the work of a mail then ends in its middle. */
function breakTemplate(broken: string): void {
  const { render } = house.gateway.house.templates;
  house.gateway.house.templates = {
    problems: [],
    render: (name, ...rest) => {
      if (name === broken) throw new Error(`${broken} is broken`);
      return render(name, ...rest);
    },
  };
}

describe('a first mail', () => {
  it('is a ticket, its history, thread, deadlines and letters, and settled', async () => {
    const row = await house.mail({
      from: nora,
      subject: '[With Error] The report is empty',
      text: 'It shows nothing.',
    });
    expect(row).toMatchObject({
      state: 'processed',
      ticket: 'HD-1',
      outcome: 'opened HD-1',
      sender: 'nora@contoso.example',
    });
    expect(await house.ticket()).toMatchObject({
      title: 'The report is empty',
      category: 'error',
      untagged: false,
      stage: 'new',
      organisation: 'Contoso',
      app: 'erp',
      requester: { name: 'Nora Dekker', email: 'nora@contoso.example' },
    });
    expect((await house.events()).map((event) => event.kind)).toEqual(['opened', 'customer-wrote']);
    expect(await house.posted()).toEqual(['received to nora@contoso.example', 'triage to mona@acme.example']);
    expect((await openDeadlines(house.db, ['HD-1'])).map((one) => one.kind)).toContain('assign');
  });

  it('that comes twice is one ticket', async () => {
    const { raw } = await write({ from: nora, subject: 'Hello', text: 'Hi' }, house.desk.address, start);
    await house.take(raw);
    const again = await house.take(Buffer.concat([Buffer.from('Received: by another way\r\n'), raw]));
    expect(again).toMatchObject({ state: 'duplicate' });
    expect(await house.tickets()).toHaveLength(1);
    expect(await house.posted()).toHaveLength(2);
  });

  it('that is handled twice, as after a crash, is one ticket', async () => {
    const row = await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    await house.gateway.handleMail({ ...row, state: 'pending' });
    expect(await house.tickets()).toHaveLength(1);
  });

  it('that two processes handle at once is one ticket', async () => {
    await house.keep((await write({ from: nora, subject: 'Hello', text: 'Hi' }, house.desk.address, start)).raw);
    await Promise.all([house.handleAll(), house.handleAll()]);
    expect(await house.tickets()).toHaveLength(1);
  });
});

describe('an error in the middle', () => {
  it('leaves no ticket: the mail is quarantined with the reason and the admin is told', async () => {
    breakTemplate('triage');
    const row = await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    expect(row).toMatchObject({ state: 'quarantined', ticket: null, outcome: 'triage is broken' });
    expect(await house.tickets()).toEqual([]);
    expect(await house.events('HD-1')).toEqual([]);
    expect(await openDeadlines(house.db)).toEqual([]);
    expect(await house.posted()).toEqual([`alert to ${adam}`]);
    const alert = await house.newest(adam);
    expect(alert.mail.text).toContain('triage is broken');
    expect(alert.mail.text).toContain(`postdesk quarantine retry ${row.id}`);
  });

  it('leaves an existing ticket as it was', async () => {
    await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    const before = [await house.ticket(), await house.events(), await openDeadlines(house.db)];
    breakTemplate('in-progress');
    const row = await house.command(await house.newest('mona@acme.example'), 'ASSIGN anna');
    expect(row.state).toBe('quarantined');
    expect([await house.ticket(), await house.events(), await openDeadlines(house.db)]).toEqual(before);
  });

  it('holds up nobody: the next mail goes on, and takes the number that was not used', async () => {
    breakTemplate('triage');
    await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    const { raw } = await write({ from: nora, subject: 'Another', text: 'Hi' }, house.desk.address, start);
    const { templates } = house.gateway.house;
    house.gateway.house.templates = { ...templates, render: (_name, ...rest) => templates.render('alert', ...rest) };
    expect(await house.take(raw)).toMatchObject({ state: 'processed', ticket: 'HD-1' });
  });

  it('is over with retry, which does the mail once', async () => {
    const whole = house.gateway.house.templates;
    breakTemplate('triage');
    const { id } = await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    house.gateway.house.templates = whole;
    expect(await retryMail(house.db, id)).toBe(true);
    await house.handleAll();
    expect(await house.tickets()).toMatchObject([{ key: 'HD-1', title: 'Hello' }]);
    expect(await retryMail(house.db, id)).toBe(false);
  });

  it('in the alert itself still quarantines the mail and lets the next one go on', async () => {
    house.gateway.house.templates = {
      problems: [],
      render: () => {
        throw new Error('nothing can be rendered');
      },
    };
    const row = await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    expect(row).toMatchObject({ state: 'quarantined' });
  });

  it('at a deadline leaves it due, for the next time', async () => {
    await house.mail({ from: nora, subject: '[URGENT] Hello', text: 'Hi' });
    house.clock.moveTo(start + 50 * 60_000);
    const whole = house.gateway.house.templates;
    breakTemplate('escalation');
    await expect(house.gateway.actOnDue()).rejects.toThrow('escalation is broken');
    let drained = 0;
    const worker = new Worker(house.gateway, {
      drain: () => {
        drained += 1;
        return Promise.resolve(0);
      },
    });
    await expect(worker.settle()).rejects.toThrow('escalation is broken');
    expect(drained, 'mails wait for no deadline').toBe(1);
    house.gateway.house.templates = whole;
    expect(await house.gateway.actOnDue()).toBe(true);
    expect(await house.gateway.actOnDue()).toBe(false);
    expect((await house.posted()).filter((one) => one.startsWith('escalation'))).toHaveLength(1);
  });
});

describe('hostile mail', () => {
  it.each([
    ['nothing', ''],
    ['only white space', '\r\n\r\n \r\n'],
    ['no headers', 'just some words'],
    ['a NUL in its subject', 'From: n@x.example\r\nSubject: a\0b\r\nMessage-ID: <nul@x.example>\r\n\r\nHi'],
    ['no From', 'Subject: hello\r\nMessage-ID: <nofrom@x.example>\r\n\r\nHi'],
    ['a From that is none', 'From: <<<>>>\r\nSubject: hello\r\n\r\nHi'],
  ])('with %s is settled and holds up nobody', async (_name, raw) => {
    const row = await house.take(raw || Buffer.alloc(0));
    expect(row.state).not.toBe('pending');
    expect(await house.mail({ from: nora, subject: 'Next', text: 'Hi' })).toMatchObject({ state: 'processed' });
  });

  it('without a readable From is held, and stands where staff see it', async () => {
    await house.take('Subject: hello\r\nMessage-ID: <nofrom@x.example>\r\n\r\nHi');
    expect(await ledgerInState(house.db, ['held'])).toHaveLength(1);
    expect(await house.posted()).toEqual([]);
  });
});

describe('deadlines', () => {
  const commands = ['ASSIGN anna', 'TASK Fix it', 'ESTIMATE 6h', 'PROPOSE', 'PLAN dave'];

  it('that are stored are those that follow from history, after every step', async () => {
    await house.mail({ from: nora, subject: '[error] The report is empty', text: 'It shows nothing.' });
    const triage = await house.newest('mona@acme.example');
    for (const [at, command] of commands.entries()) {
      house.clock.moveTo(start + (at + 1) * 20 * 60_000);
      await house.signedMail({
        from: command.startsWith('ASSIGN')
          ? 'mona@acme.example'
          : command.startsWith('EST')
            ? 'lena@acme.example'
            : 'anna@acme.example',
        subject: `[HD-1] !${command}`,
        text: 'because it is so',
        inReplyTo: triage.row.messageId,
      });
      const derived = deadlinesOf(house.desk, await house.ticket(), await eventsOf(house.db, 'HD-1'));
      const stored = (await openDeadlines(house.db, ['HD-1'])).map(({ id: _id, ...rest }) => rest);
      const order = (one: { dueAt: number; kind: string; step: number }) => `${one.dueAt} ${one.kind} ${one.step}`;
      expect(stored.map(order).sort()).toEqual(derived.map(order).sort());
      const changed = await deciding(house.db, (trx) => syncDeadlines(trx, 'HD-1', derived, house.clock.now()));
      expect(changed).toBe(false);
    }
    expect((await house.ticket()).stage).toBe('planned');
  });

  it('recomputed with the same desk file are the same, and the history says nothing', async () => {
    await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    const before = [await openDeadlines(house.db), await house.events()];
    await recomputeDeadlines(house.gateway.house);
    expect([await openDeadlines(house.db), await house.events()]).toEqual(before);
  });

  it('that two workers see at once are acted on once', async () => {
    await house.mail({ from: nora, subject: '[URGENT] Hello', text: 'Hi' });
    house.clock.moveTo(start + 50 * 60_000);
    const did = await Promise.all([house.gateway.actOnDue(), house.gateway.actOnDue(), house.gateway.actOnDue()]);
    expect(did.filter(Boolean)).toHaveLength(1);
    expect((await house.posted()).filter((one) => one.startsWith('escalation'))).toHaveLength(1);
  });

  it('that were missed in a row are told by one mail, as of now', async () => {
    await house.mail({ from: nora, subject: '[URGENT] Hello', text: 'Hi' });
    house.clock.moveTo(start + 7 * 24 * 3_600_000);
    while (await house.gateway.actOnDue());
    expect((await house.posted()).filter((one) => one.startsWith('escalation'))).toEqual([`escalation to ${adam}`]);
    expect((await house.events()).at(-1)).toMatchObject({ kind: 'escalated', at: house.clock.now() });
  });

  it('follow a changed desk file, and the history says so', async () => {
    await house.mail({ from: nora, subject: 'Hello', text: 'Hi' });
    const due = async () => (await openDeadlines(house.db)).find((one) => one.kind === 'assign')!.dueAt;
    const before = await due();
    const hours = { amount: 1, unit: 'hour', business: true } as const;
    house.desk = { ...house.desk, categories: house.desk.categories.map((one) => ({ ...one, assignWithin: hours })) };
    await recomputeDeadlines(house.gateway.house);
    expect(await due()).toBeLessThan(before);
    expect((await house.events()).at(-1)).toMatchObject({ kind: 'changed', by: 'desk' });
  });
});
