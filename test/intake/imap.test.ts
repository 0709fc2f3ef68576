import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.js';
import type { ImapConfig } from '../../src/config/types.js';
import { imapInbox } from '../../src/intake/imap.js';
import type { ImapTiming } from '../../src/intake/imap-client.js';
import type { Inbox, InboxDeps } from '../../src/intake/inbox.js';
import { reconcile } from '../../src/intake/reconcile.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { type LedgerRow, type LedgerState, ledgerInState, pendingMails, rawOf } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { type Dovecot, dovecotAvailable, freePort, needsDovecot, startDovecot } from '../support/dovecot.js';
import { startOlderServer } from '../support/older-server.js';

const quick: ImapTiming = {
  poll: 200,
  retryFirst: 30,
  retryMost: 60,
  retryRefused: 30,
  proven: 60_000,
  passOn: 60_000,
  passOnAgain: 60_000,
  silence: 60_000,
};

const mail = (name: string, body = 'Hello') =>
  `Message-ID: <${name}@outside.example>\r\nFrom: carla@contoso.example\r\nTo: support@desk.example\r\nSubject: ${name}\r\n\r\n${body}\r\n`;

describe.skipIf(!dovecotAvailable())(`an IMAP inbox (${needsDovecot})`, () => {
  let server: Dovecot;
  let db: Database;
  let user: string;
  let users = 0;
  const open: Inbox[] = [];
  const lines: { close(): unknown }[] = [];

  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.remove());

  beforeEach(async () => {
    users += 1;
    user = `desk${users}`;
    db = openDatabase('sqlite::memory:');
    await migrate(db, 'sqlite::memory:', 0);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((inbox) => inbox.stop()));
    await Promise.all(lines.splice(0).map((line) => line.close()));
    await db.destroy();
  });

  const configOf = (changes: Partial<ImapConfig> = {}): ImapConfig => ({
    kind: 'imap',
    host: server.host,
    port: server.imapPort,
    secure: false,
    insecure: false,
    user,
    password: server.password,
    oauth2: null,
    folder: 'INBOX',
    from: 'all',
    done: 'Postdesk/Done',
    failed: 'Postdesk/Failed',
    ...changes,
  });

  async function start(
    changes: Partial<ImapConfig> = {},
    deps: Partial<Pick<InboxDeps, 'db' | 'log' | 'maxSize' | 'onHeldOut'>> = {},
    timing = quick,
  ) {
    const onKept = vi.fn();
    const all = { db, clock: systemClock, log: silentLog, maxSize: 100_000, onKept, ...deps };
    const inbox = imapInbox(configOf(changes), all, timing);
    open.push(inbox);
    await inbox.start();
    return { inbox, onKept };
  }

  async function lineTo(port: number | null): Promise<Line> {
    const line = await startLine(port);
    lines.push(line);
    return line;
  }

  const pending = async () => (await pendingMails(db, 1000)).map((row) => row.messageId?.slice(1).split('@')[0]);
  const settled = (rows: LedgerRow[], state: LedgerState) =>
    db.transaction(async (trx) => {
      const handled = { state, ticket: null, outcome: '', why: [], sender: null, subject: '', byMachine: false };
      for (const row of rows) await settleMail(trx, row.id, handled, 0);
    });
  const waitFor = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 8_000, interval: 20 });

  it('keeps what is there and what comes, oldest first, as it is on the server', async () => {
    await server.deliver(user, mail('one'));
    await server.deliver(user, mail('two'));
    const { inbox, onKept } = await start();
    await waitFor(async () => expect(await pending()).toEqual(['one', 'two']));
    await server.deliver(user, mail('three'));
    await waitFor(async () => expect(await pending()).toEqual(['one', 'two', 'three']));
    expect(onKept).toHaveBeenCalledTimes(2);
    expect(inbox.state()).toEqual({ kind: 'open' });
    expect(inbox.lastFetch()).toBeGreaterThan(Date.now() - 60_000);

    const [row] = await pendingMails(db, 1);
    expect(row).toMatchObject({
      source: `imap:${user}@127.0.0.1`,
      folder: 'INBOX',
      uid: 1,
      messageId: '<one@outside.example>',
    });
    expect((await rawOf(db, row!)).toString()).toContain('Subject: one\r\n\r\nHello\r\n');
    expect(await server.subjects(user, 'INBOX')).toEqual(['one', 'two', 'three']);
  });

  describe('that is to read only what comes from now on', () => {
    it('never reads what stood there at its first start, in this process or a later one', async () => {
      for (const name of ['old', 'older']) await server.deliver(user, mail(name));
      const { inbox } = await start({ from: 'now' });
      await waitFor(() => expect(inbox.lastFetch()).not.toBe(null));
      await server.deliver(user, mail('new'));
      await waitFor(async () => expect(await pending()).toEqual(['new']));
      await inbox.stop();
      await server.deliver(user, mail('newer'));
      await start({ from: 'now' });
      await waitFor(async () => expect(await pending()).toEqual(['new', 'newer']));
      expect(await server.subjects(user, 'INBOX')).toEqual(['old', 'older', 'new', 'newer']);
    });

    it('reads what comes into a folder that was empty', async () => {
      await server.as(user, async () => {});
      const { inbox } = await start({ from: 'now' });
      await waitFor(() => expect(inbox.lastFetch()).not.toBe(null));
      for (const name of ['one', 'two']) await server.deliver(user, mail(name));
      await waitFor(async () => expect(await pending()).toEqual(['one', 'two']));
    });

    it('tells old from new by when they came, once the folder was made anew', async () => {
      const yesterday = new Date(Date.now() - 86_400_000);
      const fill = (...names: string[]) =>
        server.as(user, async (client) => {
          for (const name of names)
            await client.append('Help', mail(name), [], name === 'old' ? yesterday : new Date());
        });
      await server.as(user, (client) => client.mailboxCreate('Help'));
      await fill('old');
      const { inbox } = await start({ from: 'now', folder: 'Help' });
      await waitFor(() => expect(inbox.lastFetch()).not.toBe(null));
      await inbox.stop();
      await server.as(user, async (client) => {
        await client.mailboxDelete('Help');
        await client.mailboxCreate('Help');
      });
      await fill('new', 'old');
      await start({ from: 'now', folder: 'Help' });
      await waitFor(async () => expect(await pending()).toEqual(['new']));
    });

    it('is accounted for without them', async () => {
      await server.deliver(user, mail('old'));
      const { inbox } = await start({ from: 'now' });
      await waitFor(() => expect(inbox.lastFetch()).not.toBe(null));
      await inbox.stop();
      await server.deliver(user, mail('new'));
      const deps = { db, clock: systemClock, log: silentLog, maxSize: 100_000, onKept: () => {} };
      const account = await reconcile(configOf({ from: 'now' }), deps, true);
      expect(account.gaps.map((gap) => gap.messageId)).toEqual(['<new@outside.example>']);
      expect(await pending()).toEqual(['new']);
    });
  });

  it('takes the time when the server got a mail, and none that is still to come', async () => {
    const yesterday = new Date(Math.floor(Date.now() / 1000) * 1000 - 86_400_000);
    await server.as(user, async (client) => {
      await client.append('INBOX', mail('old'), [], yesterday);
      await client.append('INBOX', mail('future'), [], new Date(Date.now() + 86_400_000));
    });
    await start();
    await waitFor(async () => expect(await pending()).toEqual(['old', 'future']));
    const [old, future] = await pendingMails(db, 2);
    expect(old?.receivedAt).toBe(yesterday.getTime());
    expect(future?.receivedAt).toBeLessThanOrEqual(Date.now());
  });

  it('moves handled mails to their folders and leaves pending ones where they are', async () => {
    const names = ['processed', 'awaiting', 'held', 'quarantined', 'pending'];
    for (const name of names) await server.deliver(user, mail(name));
    const { inbox } = await start();
    await waitFor(async () => expect(await pending()).toEqual(names));
    const rows = await pendingMails(db, 10);
    for (const [at, row] of rows.entries()) await settled([row], names[at] as LedgerState);
    await inbox.moveHandled();
    expect(await server.subjects(user, 'Postdesk/Done')).toEqual(['processed', 'awaiting']);
    expect(await server.subjects(user, 'Postdesk/Failed')).toEqual(['held', 'quarantined']);
    expect(await server.subjects(user, 'INBOX')).toEqual(['pending']);
    expect(await db('ledger').whereNull('moved_at')).toHaveLength(1);
  });

  it('moves more mails than fit in one command', async () => {
    await server.as(user, async (client) => {
      for (let at = 0; at < 120; at += 1) await client.append('INBOX', mail(`m${at}`));
    });
    const { inbox } = await start();
    await waitFor(async () => expect(await pending()).toHaveLength(120));
    await settled(await pendingMails(db, 1000), 'processed');
    await inbox.moveHandled();
    expect(await server.subjects(user, 'INBOX')).toEqual([]);
    expect(await server.subjects(user, 'Postdesk/Done')).toHaveLength(120);
  });

  it('counts a mail as moved that somebody else took out of the folder', async () => {
    await server.deliver(user, mail('one'));
    const { inbox } = await start();
    await waitFor(async () => expect(await pending()).toEqual(['one']));
    await settled(await pendingMails(db, 1), 'processed');
    await server.as(user, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete('1:*');
    });
    await inbox.moveHandled();
    expect(await db('ledger').whereNull('moved_at')).toEqual([]);
  });

  it('takes a mail once when it was stopped between keeping and moving it', async () => {
    await server.deliver(user, mail('one'));
    const first = await start();
    await waitFor(async () => expect(await pending()).toEqual(['one']));
    await first.inbox.stop();
    expect(first.inbox.state()).toEqual({ kind: 'stopped' });
    expect(await server.subjects(user, 'INBOX')).toEqual(['one']);

    const second = await start();
    await server.deliver(user, mail('two'));
    await waitFor(async () => expect(await pending()).toEqual(['one', 'two']));
    expect(second.onKept).toHaveBeenCalledTimes(1);
    await settled(await pendingMails(db, 10), 'processed');
    await second.inbox.moveHandled();
    expect(await server.subjects(user, 'Postdesk/Done')).toEqual(['one', 'two']);
  });

  it('leaves in the folder what could not be kept', async () => {
    await server.deliver(user, mail('one'));
    const broken = openDatabase('sqlite::memory:');
    const error = vi.fn();
    const { inbox } = await start({}, { db: broken, log: { ...silentLog, error } });
    await waitFor(() => expect(error).toHaveBeenCalled());
    expect(inbox.lastFetch()).toBeNull();
    await inbox.stop();
    await broken.destroy();
    expect(await server.subjects(user, 'INBOX')).toEqual(['one']);
    await start();
    await waitFor(async () => expect(await pending()).toEqual(['one']));
  });

  it('looks again soon where the database was away for a moment', async () => {
    await server.deliver(user, mail('one'));
    const away = openDatabase('sqlite::memory:');
    const error = vi.fn();
    const { inbox } = await start({}, { db: away, log: { ...silentLog, error } }, { ...quick, poll: 60_000 });
    await waitFor(() => expect(error).toHaveBeenCalled());
    await migrate(away, 'sqlite::memory:', 0);
    await waitFor(async () => expect(await pendingMails(away, 10)).toHaveLength(1));
    await inbox.stop();
    await away.destroy();
  });

  it('leaves a connection on which the server refuses to go on, says in its words why, and reads by another', async () => {
    const line = await startOlderServer(server.imapPort, []);
    lines.push(line);
    const error = vi.fn();
    const { inbox } = await start({ port: line.port }, { log: { ...silentLog, error } });
    await waitFor(() => expect(inbox.lastFetch()).not.toBeNull());
    line.refuse('UID', '[SERVERBUG] Mailbox was deleted under us');
    await server.deliver(user, mail('one'));
    await waitFor(async () => expect(await pending()).toEqual(['one']));
    expect(line.connections()).toBe(2);
    expect(error.mock.calls[0]).toMatchObject([{ error: 'Mailbox was deleted under us' }, expect.any(String)]);
  });

  it('keeps a mail that was delivered twice as one, and clears both away', async () => {
    await server.deliver(user, mail('one'));
    await server.deliver(user, `X-Trace: again\r\n${mail('one')}`);
    const { inbox } = await start();
    await waitFor(async () => expect(await ledgerInState(db, ['duplicate'])).toHaveLength(1));
    expect(await pending()).toEqual(['one']);
    await settled(await pendingMails(db, 1), 'processed');
    await inbox.moveHandled();
    expect(await server.subjects(user, 'INBOX')).toEqual([]);
    expect(await server.subjects(user, 'Postdesk/Done')).toHaveLength(2);
  });

  it('keeps a different mail with the same Message-ID', async () => {
    await server.deliver(user, mail('one'));
    await server.deliver(user, mail('one', 'Something else'));
    await start();
    await waitFor(async () => expect(await pending()).toEqual(['one', 'one']));
  });

  it('holds out a mail that is too large, which stays whole on the server', async () => {
    await server.deliver(user, mail('huge', 'x'.repeat(70).concat('\r\n').repeat(2000)));
    await server.deliver(user, mail('small'));
    const onHeldOut = vi.fn();
    await start({}, { onHeldOut });
    await waitFor(async () => expect(await pending()).toEqual(['small']));
    const [row] = await ledgerInState(db, ['quarantined']);
    expect(row).toMatchObject({ messageId: '<huge@outside.example>', subject: 'huge' });
    expect(row?.outcome).toMatch(/0\.1 MB of mail\.maxSize/);
    expect(row?.size).toBeLessThan(2000);
    expect(onHeldOut.mock.calls).toEqual([[row!.id, row!.outcome]]);
    await waitFor(async () => expect(await server.subjects(user, 'Postdesk/Failed')).toEqual(['huge']));
  });

  it('reads a folder anew that was made anew, without taking anything twice', async () => {
    const folder = 'Support';
    const fill = () =>
      server.as(user, async (client) => {
        await client.mailboxCreate(folder);
        await client.append(folder, mail('one'));
        await client.append(folder, mail('two'));
      });
    await fill();
    const first = await start({ folder });
    await waitFor(async () => expect(await pending()).toEqual(['one', 'two']));
    await first.inbox.stop();
    await server.as(user, (client) => client.mailboxDelete(folder));
    // UIDVALIDITY is the second in which a folder was made.
    const before = Math.floor(Date.now() / 1000);
    await vi.waitUntil(() => Math.floor(Date.now() / 1000) > before, { timeout: 2_000, interval: 20 });
    await fill();
    await server.as(user, (client) => client.append(folder, mail('three')));
    const second = await start({ folder });
    await waitFor(async () => expect(await pending()).toEqual(['one', 'two', 'three']));
    await settled(await pendingMails(db, 10), 'processed');
    await second.inbox.moveHandled();
    expect(await server.subjects(user, folder)).toEqual([]);
    expect(await db('ledger').whereNull('moved_at')).toEqual([]);
  });

  it('takes each mail once while others are taken out of the folder under its hands', async () => {
    await server.as(user, async (client) => {
      for (let at = 0; at < 520; at += 1) await client.append('INBOX', mail(`m${at}`));
    });
    await start();
    // In the middle of it, mails that are read already go away: sequence numbers shift.
    await waitFor(async () => expect((await pending()).length).toBeGreaterThan(20));
    await server.as(user, async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete('1:10');
    });
    await waitFor(async () => expect(await pending()).toHaveLength(520));
  });

  it('comes back when the server was away, and says so once', async () => {
    const warn = vi.fn();
    const { inbox } = await start({}, { log: { ...silentLog, warn } });
    await waitFor(() => expect(inbox.state().kind).toBe('open'));
    await server.halt();
    await waitFor(() => expect(inbox.state().kind).toBe('unreachable'));
    expect(await inbox.moveHandled()).toBe(0);
    await server.start();
    await server.deliver(user, mail('later'));
    await waitFor(async () => expect(await pending()).toEqual(['later']));
    expect(inbox.state()).toEqual({ kind: 'open' });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('notices a connection that is open and dead', async () => {
    const line = await lineTo(server.imapPort);
    const { inbox } = await start({ port: line.port }, {}, { ...quick, silence: 250 });
    await waitFor(() => expect(inbox.state().kind).toBe('open'));
    line.die();
    const reason = /^no answer since 20\d\d-\d\d-\d\dT/;
    await waitFor(() => expect(inbox.state()).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) }));
    await server.deliver(user, mail('later'));
    await waitFor(async () => expect(await pending()).toEqual(['later']));
  });

  it('does nothing while nothing happens', async () => {
    await server.deliver(user, mail('one'));
    const { inbox } = await start({}, {}, { ...quick, poll: 60_000 });
    await waitFor(() => expect(inbox.lastFetch()).not.toBeNull());
    await settled(await pendingMails(db, 1), 'processed');
    await inbox.moveHandled();
    const fetched = inbox.lastFetch();
    // Long enough for IDLE to begin and for a needless look to follow.
    for (let at = 0; at < 3; at += 1) await server.subjects(user, 'INBOX');
    expect(inbox.lastFetch()).toBe(fetched);
    await server.deliver(user, mail('two'));
    await waitFor(async () => expect(await pending()).toEqual(['two']));
  });

  it('tells a refused login from a server that is not there', async () => {
    const wrong = await start({ password: 'wrong' });
    const nowhere = await start({ port: await freePort() });
    await waitFor(() => expect(wrong.inbox.state()).toMatchObject({ kind: 'refused' }));
    await waitFor(() => expect(nowhere.inbox.state()).toMatchObject({ kind: 'unreachable', reason: /ECONNREFUSED/ }));
  });

  it('shows its password to nobody in the clear but on loopback, unless told to', async () => {
    // A name that is not known to be loopback, although it leads there.
    const away = { host: '0.0.0.0' };
    const careful = await start(away);
    await waitFor(() => expect(careful.inbox.state()).toMatchObject({ kind: 'unreachable', reason: /STARTTLS/ }));
    const careless = await start({ ...away, insecure: true });
    await waitFor(() => expect(careless.inbox.state()).toEqual({ kind: 'open' }));
  });

  it.each<[string, () => Promise<number>]>([
    ['where nobody listens', freePort],
    ['where somebody listens and says nothing', async () => (await lineTo(null)).port],
  ])('stops at once %s', async (_, port) => {
    const { inbox } = await start({ port: await port() });
    await waitFor(() => expect(inbox.state().kind).not.toBe('stopped'));
    const began = performance.now();
    await inbox.stop();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(inbox.state()).toEqual({ kind: 'stopped' });
  });
});

interface Line {
  port: number;
  /** From now on it takes what is said and brings nothing back; new calls get through. */
  die(): void;
  close(): Promise<void>;
}

/** A line to a server, or to none: then nothing ever comes back. */
async function startLine(port: number | null): Promise<Line> {
  const sockets = new Set<Socket>();
  const watch = (socket: Socket) => sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
  const server = createServer((near) => {
    watch(near);
    if (port === null) return;
    const far = connect(port, '127.0.0.1');
    watch(far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    die: () => {
      for (const socket of sockets) socket.unpipe().resume();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
