import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.js';
import type { ImapConfig } from '../../src/config/types.js';
import { imapInbox } from '../../src/intake/imap.js';
import type { Inbox } from '../../src/intake/inbox.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { pendingMails } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { type OlderServer, startOlderServer } from '../support/older-server.js';

const quick = {
  poll: 60_000,
  retryFirst: 30,
  retryMost: 60,
  retryRefused: 30,
  proven: 60_000,
  passOn: 60_000,
  passOnAgain: 60_000,
  silence: 60_000,
};

const mail = (name: string) =>
  `Message-ID: <${name}@outside.example>\r\nFrom: carla@contoso.example\r\nSubject: ${name}\r\n\r\nHello\r\n`;

describe.skipIf(!dovecotAvailable())(`moving on a server without MOVE (${needsDovecot})`, () => {
  let server: Dovecot;
  let db: Database;
  let user: string;
  let users = 0;
  let older: OlderServer;
  let inbox: Inbox;

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
    await inbox.stop();
    await older.close();
    await db.destroy();
  });

  const waitFor = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 8_000, interval: 20 });
  const rows = () => db('ledger').select('message_id', 'state').orderBy('id');

  /** Reads from now on, so that what stands there is nobody's business. */
  async function startWithout(...capabilities: string[]): Promise<void> {
    older = await startOlderServer(server.imapPort, capabilities);
    const config: ImapConfig = {
      kind: 'imap',
      host: server.host,
      port: older.port,
      secure: false,
      insecure: false,
      user,
      password: server.password,
      oauth2: null,
      folder: 'INBOX',
      from: 'now',
      done: 'Done',
      failed: 'Failed',
    };
    const deps = { db, clock: systemClock, log: silentLog, maxSize: 100_000, onKept: () => {} };
    inbox = imapInbox(config, deps, quick);
    await inbox.start();
    await waitFor(() => expect(inbox.lastFetch()).not.toBeNull());
  }

  async function come(...names: string[]): Promise<void> {
    for (const name of names) await server.deliver(user, mail(name));
    await waitFor(async () => expect(await pendingMails(db, 10)).toHaveLength(names.length));
  }

  async function handleAll(): Promise<void> {
    const handled = { ticket: null, outcome: '', why: [], sender: null, subject: '', byMachine: false };
    const pending = await pendingMails(db, 10);
    await db.transaction(async (trx) => {
      for (const row of pending) await settleMail(trx, row.id, { ...handled, state: 'processed' }, 0);
    });
  }

  const mark = (names: string[]) =>
    server.as(user, async (client) => {
      await client.mailboxOpen('INBOX');
      for (const subject of names) await client.messageFlagsAdd({ subject }, ['\\Deleted']);
    });
  const marked = () =>
    server.as(user, async (client) => {
      await client.mailboxOpen('INBOX');
      const mails = await client.fetchAll('1:*', { envelope: true, flags: true });
      return mails.filter(({ flags }) => flags?.has('\\Deleted')).map(({ envelope }) => envelope?.subject);
    });

  it.each([[['MOVE']], [['MOVE', 'UIDPLUS']]])(
    '(%s) takes none of the mails that others have marked as deleted',
    async (without) => {
      for (const name of ['old', 'ancient']) await server.deliver(user, mail(name));
      await startWithout(...without);
      await come('one', 'two', 'three');
      const [first] = await pendingMails(db, 1);
      await mark(['old', 'two']);
      const handled = { ticket: null, outcome: '', why: [], sender: null, subject: '', byMachine: false };
      await db.transaction((trx) => settleMail(trx, first!.id, { ...handled, state: 'processed' }, 0));
      await inbox.moveHandled();
      expect(await server.subjects(user, 'INBOX')).toEqual(['old', 'ancient', 'two', 'three']);
      expect(await marked()).toEqual(['old', 'two']);
      expect(await server.subjects(user, 'Done')).toEqual(['one']);
      expect(older.commands.filter((command) => /MOVE/.test(command))).toEqual([]);
    },
  );

  it.each(['UID COPY', 'UID STORE', 'EXPUNGE'])(
    'loses nothing and reads nothing twice where it ends before %s',
    async (step) => {
      await startWithout('MOVE', 'UIDPLUS');
      await come('one', 'two');
      await handleAll();
      older.cutBefore = step;
      await inbox.moveHandled();
      await waitFor(async () => expect(await server.subjects(user, 'INBOX')).toEqual([]));
      expect(older.cutBefore).toBeNull();
      expect(new Set(await server.subjects(user, 'Done'))).toEqual(new Set(['one', 'two']));
      expect(await rows()).toEqual(
        ['one', 'two'].map((name) => ({ message_id: `<${name}@outside.example>`, state: 'processed' })),
      );
      await waitFor(async () => expect(await db('ledger').whereNull('moved_at')).toEqual([]));
    },
  );

  it('keeps what could not be copied', async () => {
    await startWithout('MOVE', 'UIDPLUS');
    await come('one');
    await handleAll();
    await server.as(user, (client) => client.mailboxDelete('Done'));
    await inbox.moveHandled();
    expect(await server.subjects(user, 'INBOX')).toEqual(['one']);
    expect(await db('ledger').whereNull('moved_at')).toHaveLength(1);
  });
});
