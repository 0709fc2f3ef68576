import nodemailer from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Clock, MovableClock, systemClock } from '../../src/clock.js';
import type { PushConfig } from '../../src/config/types.js';
import { Advice } from '../../src/errors.js';
import { type PushInbox, pushInbox } from '../../src/intake/push.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { type LedgerRow, pendingMails, rawOf } from '../../src/record/ledger.js';

const raw = 'Message-ID: <1@outside.example>\r\nFrom: carla@contoso.example\r\nSubject: Help\r\n\r\nHello\r\n';
let db: Database;
let inbox: PushInbox;
const onKept = vi.fn();

async function open(kind: PushConfig['kind'], database = db, clock: Clock = systemClock): Promise<void> {
  const deps = { db: database, clock, log: silentLog, maxSize: 10_000, onKept };
  const accepts = (address: string) => /^support(\+[^@]*)?@acme\.example$/i.test(address);
  inbox = pushInbox({ kind, host: '127.0.0.1', port: 0 }, { ...deps, accepts });
  await inbox.start();
}

async function push(
  mail: string,
  to: string[] = ['support@acme.example'],
  from = 'carla@contoso.example',
  lmtp = true,
) {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: inbox.port(), lmtp, ignoreTLS: true });
  try {
    const info = await transport.sendMail({ envelope: { from, to }, raw: mail });
    return { accepted: info.accepted.length, response: info.response };
  } catch (error) {
    return { accepted: 0, response: (error as { response?: string }).response ?? String(error) };
  } finally {
    transport.close();
  }
}

const ledger = (): Promise<LedgerRow[]> => pendingMails(db, 100);

beforeEach(async () => {
  onKept.mockReset();
  db = openDatabase('sqlite::memory:');
  await migrate(db, 'sqlite::memory:', 0);
});

afterEach(async () => {
  await inbox.stop();
  await db.destroy();
});

describe.each<[PushConfig['kind'], boolean]>([
  ['lmtp', true],
  ['smtp', false],
])('a mail pushed by %s', (kind, lmtp) => {
  it('is in the ledger when the mail server is told that it was taken', async () => {
    await open(kind);
    const info = await push(raw, undefined, undefined, lmtp);
    expect(info.response).toMatch(/^250 /);
    const [row] = await ledger();
    expect(row).toMatchObject({ messageId: '<1@outside.example>', state: 'pending' });
    expect((await rawOf(db, row!)).toString()).toBe(
      `Return-Path: <carla@contoso.example>\r\nDelivered-To: support@acme.example\r\n${raw}`,
    );
    expect(onKept).toHaveBeenCalledTimes(1);
  });
});

describe('a mail pushed by lmtp', () => {
  it('is to be sent again when it could not be kept', async () => {
    const broken = openDatabase('sqlite::memory:');
    await open('lmtp', broken);
    expect(await push(raw)).toEqual({ accepted: 0, response: expect.stringMatching(/^451 4\.3\.0 /) });
    await broken.destroy();
    expect(onKept).not.toHaveBeenCalled();
  });

  it('is one when it comes twice', async () => {
    await open('lmtp');
    await push(raw);
    await push(`X-Trace: 2\r\n${raw}`);
    expect(await ledger()).toHaveLength(1);
    expect(await db('ledger').where({ state: 'duplicate' })).toHaveLength(1);
  });

  it('is one when it is for two addresses of the desk', async () => {
    await open('lmtp');
    const info = await push(raw, ['support@acme.example', 'support+urgent@acme.example']);
    expect(info.accepted).toBe(2);
    const [row, ...others] = await ledger();
    expect(others).toEqual([]);
    expect((await rawOf(db, row!)).toString()).toContain('Delivered-To: support+urgent@acme.example\r\n');
  });

  it('keeps the null return path of a bounce', async () => {
    await open('lmtp');
    await push(raw, undefined, '');
    const [row] = await ledger();
    expect((await rawOf(db, row!)).toString()).toMatch(/^Return-Path: <>\r\n/);
  });

  it('is refused for an address that is not the desk’s', async () => {
    await open('lmtp');
    expect(await push(raw, ['sales@acme.example'])).toEqual({
      accepted: 0,
      response: expect.stringMatching(/^550 5\.1\.1 /),
    });
    expect(await ledger()).toEqual([]);
  });

  it('is refused when it is too large', async () => {
    await open('lmtp');
    expect(await push(raw + 'x'.repeat(20_000))).toEqual({
      accepted: 0,
      response: expect.stringMatching(/^552 5\.3\.4 /),
    });
    expect(await ledger()).toEqual([]);
  });

  it('keeps dots and bytes as they were', async () => {
    await open('lmtp');
    const odd = `${raw}.\r\n..\r\nünïcode\r\n`;
    await push(odd);
    const [row] = await ledger();
    expect((await rawOf(db, row!)).toString().endsWith(odd)).toBe(true);
  });
});

describe('a port', () => {
  it('is fresh as long as it listens', async () => {
    await open('lmtp');
    expect(inbox.state()).toEqual({ kind: 'open' });
    expect(inbox.lastFetch()).not.toBeNull();
    await inbox.stop();
    expect(inbox.state()).toEqual({ kind: 'stopped' });
    expect(inbox.lastFetch()).toBeNull();
  });

  it('has heard all once mail servers had as long again as it was closed, an hour or so at most', async () => {
    const minute = 60_000;
    const now = 1_000 * minute;
    const clock = new MovableClock(now);
    await open('lmtp', db, clock);
    expect(inbox.heardTo(null)).toBe(now);
    expect(inbox.heardTo(now - 3 * minute)).toBeNull();
    clock.moveTo(now + 3 * minute);
    expect(inbox.heardTo(now - 3 * minute)).toBe(now + 3 * minute);
    expect(inbox.heardTo(now - 900 * minute)).toBeNull();
    clock.moveTo(now + 70 * minute);
    expect(inbox.heardTo(now - 900 * minute)).toBe(now + 70 * minute);
    await inbox.stop();
    expect(inbox.heardTo(null)).toBeNull();
  });

  it('has not heard all where a mail could not be kept, until its server came back', async () => {
    const clock = new MovableClock(0);
    const broken = openDatabase('sqlite::memory:');
    await open('lmtp', broken, clock);
    await push(raw);
    await broken.destroy();
    clock.moveTo(60_000);
    expect(inbox.heardTo(0)).toBeNull();
    clock.moveTo(70 * 60_000);
    expect(inbox.heardTo(0)).toBe(70 * 60_000);
  });

  it('that is taken is told in one line', async () => {
    await open('lmtp');
    const deps = { db, clock: systemClock, log: silentLog, maxSize: 1, onKept: () => {}, accepts: () => true };
    const second = pushInbox({ kind: 'smtp', host: '127.0.0.1', port: inbox.port() }, deps);
    await expect(second.start()).rejects.toThrow(Advice);
  });
});
