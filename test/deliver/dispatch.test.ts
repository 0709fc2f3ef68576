import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { type Courier, smtpCourier } from '../../src/deliver/courier.js';
import { type DispatchDeps, type Dispatcher, makeDispatcher } from '../../src/deliver/dispatch.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { claim, outboxByMessageId, postAll, takeOverLeases } from '../../src/record/outbox.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

const start = Date.UTC(2026, 10, 2, 9);
const minute = 60_000;
const hour = 60 * minute;

let db: Database;
let sink: SmtpSink;
let courier: Courier;
let clock: MovableClock;
let dispatcher: Dispatcher;
const onFailed = vi.fn<DispatchDeps['onFailed']>();

beforeEach(async () => {
  db = openDatabase('sqlite::memory:');
  await migrate(db, 'sqlite::memory:', 0);
  sink = await startSmtpSink();
  clock = new MovableClock(start);
  const config = { host: '127.0.0.1', port: sink.port, secure: false, insecure: false, user: null, password: null };
  courier = smtpCourier({ ...config, oauth2: null, dkim: null }, clock);
  onFailed.mockReset();
  onFailed.mockResolvedValue();
  dispatcher = dispatcherWith();
});

afterEach(async () => {
  await dispatcher.stop();
  courier.close();
  await sink.close();
  await db.destroy();
});

function dispatcherWith(changes: Partial<DispatchDeps> = {}): Dispatcher {
  const from = 'support@acme.example';
  return makeDispatcher({
    db,
    courier,
    clock,
    log: silentLog,
    owner: 'one',
    from,
    perMinute: 1000,
    onFailed,
    ...changes,
  });
}

/** Puts a mail to NAME@contoso.example into the outbox. */
async function write(name: string, priority = 1): Promise<string> {
  const messageId = `<${name}@acme.example>`;
  const recipient = `${name}@contoso.example`;
  const raw = `Message-ID: ${messageId}\r\nFrom: support@acme.example\r\nTo: ${recipient}\r\nSubject: Hi\r\n\r\nHello\r\n`;
  const about = { ticket: 'HD-1', template: 'received' as const, audience: 'customer' as const, request: null };
  await db.transaction((trx) =>
    postAll(
      trx,
      [
        {
          token: name,
          messageId,
          recipient,
          subject: 'Hi',
          why: 'a test',
          raw: Buffer.from(raw),
          priority,
          state: 'waiting',
          ledgerId: null,
          ...about,
        },
      ],
      clock.now(),
    ),
  );
  return messageId;
}

const row = async (messageId: string) => (await outboxByMessageId(db, messageId))!;
const arrived = () => sink.mails.map((mail) => mail.messageId);

describe('the dispatcher', () => {
  it('sends what waits and settles it', async () => {
    const [anna, carla] = [await write('anna'), await write('carla')];
    expect(await dispatcher.drain()).toBe(2);
    expect(arrived().sort()).toEqual([anna, carla]);
    expect(sink.mails[0]).toMatchObject({ from: 'support@acme.example' });
    expect(await row(anna)).toMatchObject({ state: 'sent', attempts: 1, sentAt: start, maybeTwice: false });
    expect(await dispatcher.drain()).toBe(0);
    expect(await dispatcher.wakeAt()).toBeNull();
  });

  it('sends top priority first', async () => {
    for (let at = 0; at < 12; at += 1) await write(`usual${at}`);
    const urgent = await write('urgent', 0);
    await dispatcherWith({ perMinute: 1 }).drain();
    expect(arrived()).toEqual([urgent]);
  });

  it('tries again later what was refused for now, with the same Message-ID', async () => {
    const carla = await write('carla');
    sink.behaviour = { afterData: () => ({ code: 451, text: '4.3.0 later' }) };
    expect(await dispatcher.drain()).toBe(0);
    const waiting = await row(carla);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, lastError: '451 4.3.0 later', maybeTwice: false });
    expect(waiting.nextAt).toBeGreaterThan(start);
    expect(await dispatcher.wakeAt()).toBe(waiting.nextAt);

    sink.behaviour = {};
    expect(await dispatcher.drain()).toBe(0);
    clock.moveTo(waiting.nextAt);
    expect(await dispatcher.drain()).toBe(1);
    expect(sink.seen.map((mail) => mail.messageId)).toEqual([carla, carla]);
    expect(await row(carla)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(onFailed).not.toHaveBeenCalled();
  });

  it('stops with what was refused for good, and tells', async () => {
    const carla = await write('carla');
    sink.behaviour = { onRecipient: () => ({ code: 550, text: '5.1.1 nobody' }) };
    await dispatcher.drain();
    expect(await row(carla)).toMatchObject({ state: 'failed', lastError: '550 5.1.1 nobody' });
    expect(onFailed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ messageId: carla }), '550 5.1.1 nobody');
    clock.moveTo(start + 48 * hour);
    expect(await dispatcher.drain()).toBe(0);
    expect(sink.conversation.filter((line) => line.startsWith('C: RCPT'))).toHaveLength(1);
  });

  it('keeps all mails while the server relays for nobody, and sends them when it does again', async () => {
    const all = [];
    for (const name of ['anna', 'carla', 'nora', 'paul', 'rosa']) all.push(await write(name));
    sink.behaviour = { onRecipient: () => ({ code: 550, text: '5.7.1 Relaying denied' }) };
    await dispatcher.drain();
    expect(dispatcher.trouble()).toMatchObject({ reason: '550 5.7.1 Relaying denied' });
    const refusals = () => sink.conversation.filter((line) => line.startsWith('C: RCPT')).length;
    // One at a time from then on.
    for (let at = 0; at < 3 * 24; at += 1) {
      clock.moveTo(clock.now() + hour);
      const before = refusals();
      await dispatcher.drain();
      expect(refusals()).toBe(before + 1);
    }
    for (const one of all) expect(await row(one)).toMatchObject({ state: 'waiting' });
    expect((await row(all[0]!)).attempts).toBeLessThan(3);
    expect(onFailed).not.toHaveBeenCalled();

    sink.behaviour = {};
    expect(await dispatcher.wakeAt()).toBeLessThanOrEqual(clock.now() + minute);
    clock.moveTo(clock.now() + 3 * minute);
    expect(await dispatcher.drain()).toBe(5);
    expect([dispatcher.trouble(), arrived().sort()]).toEqual([null, [...all].sort()]);
  });

  it('stops also when nobody can be told', async () => {
    const carla = await write('carla');
    sink.behaviour = { onRecipient: () => ({ code: 550, text: '5.1.1 nobody' }) };
    onFailed.mockRejectedValue(new Error('no'));
    await dispatcher.drain();
    expect(await row(carla)).toMatchObject({ state: 'failed' });
  });

  it('gives up after two days of being refused for now', async () => {
    const carla = await write('carla');
    sink.behaviour = { onRecipient: () => ({ code: 450, text: '4.2.1 full' }) };
    let attempts = 0;
    for (; onFailed.mock.calls.length === 0 && attempts < 100; attempts += 1) {
      await dispatcher.drain();
      clock.moveTo((await dispatcher.wakeAt()) ?? clock.now());
    }
    expect(await row(carla)).toMatchObject({ state: 'failed', lastError: expect.stringContaining('two days') });
    expect(attempts).toBeLessThan(40);
    expect(clock.now() - start).toBeGreaterThan(36 * hour);
    expect(clock.now() - start).toBeLessThan(63 * hour);
  });

  it('sends again what was lost after DATA, with the same Message-ID, and records that it may have come twice', async () => {
    const carla = await write('carla');
    sink.behaviour = { afterData: () => 'drop' };
    await dispatcher.drain();
    const waiting = await row(carla);
    expect(waiting).toMatchObject({ state: 'waiting', maybeTwice: true });
    sink.behaviour = {};
    clock.moveTo(waiting.nextAt);
    await dispatcher.drain();
    expect(sink.seen.map((mail) => mail.messageId)).toEqual([carla, carla]);
    expect(await row(carla)).toMatchObject({ state: 'sent', maybeTwice: true });
  });

  it('records nothing of the kind for what was lost before DATA', async () => {
    const carla = await write('carla');
    sink.behaviour = { onRecipient: () => 'drop' };
    await dispatcher.drain();
    expect(await row(carla)).toMatchObject({ state: 'waiting', maybeTwice: false });
  });
});

describe("one recipient's failure holds up no other", () => {
  it('when some are refused and some connections are lost', async () => {
    sink.behaviour = {
      onRecipient: (address) =>
        address.startsWith('gone')
          ? { code: 550, text: '5.1.1 nobody' }
          : address.startsWith('full')
            ? { code: 452, text: '4.2.2 full' }
            : 'take',
      afterData: ({ to }) => (to.startsWith('lost') ? 'drop' : 'take'),
    };
    const good: string[] = [];
    for (const name of ['gone1', 'good1', 'full1', 'lost1', 'good2', 'gone2', 'lost2', 'good3']) {
      const messageId = await write(name);
      if (name.startsWith('good')) good.push(messageId);
    }
    expect(await dispatcher.drain()).toBe(3);
    expect(arrived().sort()).toEqual(good);
  });

  it('when one of them takes as long as it likes', async () => {
    let letGo: () => void = () => {};
    const slow = new Promise<'take'>((resolve) => {
      letGo = () => resolve('take');
    });
    sink.behaviour = { afterData: ({ to }) => (to.startsWith('slow') ? slow : 'take') };
    await write('slow');
    for (let at = 0; at < 25; at += 1) await write(`good${at}`);
    const draining = dispatcher.drain();
    await vi.waitFor(() => expect(sink.mails).toHaveLength(25), { timeout: 5_000 });
    // And what comes meanwhile does not wait for it.
    await write('late');
    dispatcher.kick();
    await vi.waitFor(() => expect(sink.mails).toHaveLength(26), { timeout: 5_000 });
    letGo();
    expect(await draining).toBe(27);
  });

  it('when its mail cannot be read from the record', async () => {
    const [broken, carla] = [await write('broken'), await write('carla')];
    const read = (await row(broken)).rawHash;
    const send = vi.fn(courier.send);
    const failing = {
      send: (mail: Parameters<Courier['send']>[0]) =>
        mail.to.startsWith('broken') ? Promise.reject(new Error(read)) : send(mail),
    };
    expect(await dispatcherWith({ courier: failing }).drain()).toBe(1);
    expect(arrived()).toEqual([carla]);
    expect(await row(broken)).toMatchObject({ state: 'waiting', maybeTwice: false });
    clock.moveTo((await row(broken)).nextAt);
    expect(await dispatcher.drain()).toBe(1);
  });
});

describe('what came of a mail', () => {
  const refuseSettling = (error: string) =>
    db.raw(
      `CREATE TRIGGER away BEFORE UPDATE ON outbox WHEN old.state = 'sending' AND new.state <> 'sending' BEGIN SELECT RAISE(ABORT, '${error}'); END`,
    );

  it('is recorded once the database can, and the mail not sent again', async () => {
    const carla = await write('carla');
    await refuseSettling('away');
    const errors: string[] = [];
    const log = { ...silentLog, error: (_fields: object, message: string) => void errors.push(message) };
    const draining = dispatcherWith({ log }).drain();
    await vi.waitFor(() => expect(errors).toHaveLength(2), { timeout: 5_000 });
    expect(errors[0]).toMatch(/could not be recorded: it is tried again/);
    expect(await row(carla)).toMatchObject({ state: 'sending' });
    await db.raw('DROP TRIGGER away');
    expect(await draining).toBe(1);
    expect(await row(carla)).toMatchObject({ state: 'sent', attempts: 1, maybeTwice: false });
    expect(sink.seen).toHaveLength(1);
  });

  it('is told once the database lets it be told', async () => {
    await write('carla');
    sink.behaviour = { onRecipient: () => ({ code: 550, text: '5.1.1 nobody' }) };
    onFailed.mockRejectedValueOnce(Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }));
    await dispatcher.drain();
    expect(onFailed).toHaveBeenCalledTimes(2);
    expect(sink.conversation.filter((line) => line.startsWith('C: RCPT'))).toHaveLength(1);
  });

  it('is left to the lease where the process ends meanwhile', async () => {
    const carla = await write('carla');
    await refuseSettling('away');
    let stop: Promise<void> | undefined;
    const ending = dispatcherWith({
      log: {
        ...silentLog,
        error: () => {
          stop ??= ending.stop();
        },
      },
    });
    expect(await ending.drain()).toBe(0);
    await stop;
    expect(await row(carla)).toMatchObject({ state: 'sending' });
  });
});

describe('leases', () => {
  it('keep two dispatchers from sending the same mail', async () => {
    for (let at = 0; at < 20; at += 1) await write(`m${at}`);
    const other = dispatcherWith({ owner: 'two' });
    const [a, b] = await Promise.all([dispatcher.drain(), other.drain()]);
    expect(a + b).toBe(20);
    expect(new Set(arrived()).size).toBe(20);
    expect(arrived()).toHaveLength(20);
  });

  it('of a process that died are taken over, at once or when they run out', async () => {
    await write('carla');
    await claim(db, 'dead', 10, start, 15 * minute);
    expect(await dispatcher.drain()).toBe(0);
    clock.moveTo(start + 15 * minute);
    expect(await dispatcher.drain()).toBe(1);
    await write('anna');
    await claim(db, 'dead', 10, clock.now(), 15 * minute);
    await takeOverLeases(db);
    expect(await dispatcher.drain()).toBe(1);
  });
});

describe('the limit a minute', () => {
  it('holds, and says when there is room again', async () => {
    for (let at = 0; at < 5; at += 1) await write(`m${at}`);
    const limited = dispatcherWith({ perMinute: 2 });
    expect(await limited.drain()).toBe(2);
    expect(await limited.drain()).toBe(0);
    expect(await limited.wakeAt()).toBe(start + minute);
    clock.moveTo(start + minute);
    expect(await limited.drain()).toBe(2);
    clock.moveTo(start + 2 * minute);
    expect(await limited.drain()).toBe(1);
    expect(await limited.wakeAt()).toBeNull();
  });
});

it('needs no waking while all places are taken: whoever is done makes room', async () => {
  let letGo: () => void = () => {};
  const slow = new Promise<'take'>((resolve) => {
    letGo = () => resolve('take');
  });
  sink.behaviour = { afterData: () => slow };
  for (let at = 0; at < 21; at += 1) await write(`slow${at}`);
  const draining = dispatcher.drain();
  await vi.waitFor(() => expect(sink.seen).toHaveLength(5), { timeout: 5_000 });
  expect(await dispatcher.wakeAt()).toBeNull();
  letGo();
  expect(await draining).toBe(21);
});

describe('stopping', () => {
  it('waits for what is on its way and begins nothing more', async () => {
    let letGo: () => void = () => {};
    const held = new Promise<'take'>((resolve) => {
      letGo = () => resolve('take');
    });
    sink.behaviour = { afterData: () => held };
    const carla = await write('carla');
    dispatcher.kick();
    await vi.waitFor(() => expect(sink.seen).toHaveLength(1));
    const anna = await write('anna');
    const stopping = dispatcher.stop();
    letGo();
    await stopping;
    expect(await row(carla)).toMatchObject({ state: 'sent' });
    expect(await dispatcher.drain()).toBe(0);
    expect(await row(anna)).toMatchObject({ state: 'waiting' });
  });

  it('gives back at once what was claimed and not begun', async () => {
    let letGo: () => void = () => {};
    const held = new Promise<'take'>((resolve) => {
      letGo = () => resolve('take');
    });
    sink.behaviour = { afterData: () => held };
    for (let at = 0; at < 30; at += 1) await write(`m${at}`);
    dispatcher.kick();
    const states = async (state: string) => (await db('outbox').where({ state })).length;
    // Twenty have their place; the others were claimed behind them.
    await vi.waitFor(async () => expect([await states('sending'), sink.seen.length]).toEqual([30, 5]));
    const stopping = dispatcher.stop();
    letGo();
    await stopping;
    expect([await states('sent'), await states('waiting')]).toEqual([20, 10]);
  });

  it('does not wait for ever', async () => {
    sink.behaviour = { afterData: () => new Promise(() => {}) };
    const carla = await write('carla');
    dispatcher.kick();
    await vi.waitFor(() => expect(sink.seen).toHaveLength(1));
    await dispatcher.stop(10);
    expect(await row(carla)).toMatchObject({ state: 'sending' });
    sink.hangUp();
    await vi.waitFor(async () => expect(await row(carla)).toMatchObject({ state: 'waiting', maybeTwice: true }));
  });
});
