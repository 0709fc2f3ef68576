import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImapConfig } from '../../src/config/types.js';
import { say } from '../../src/domain/said.js';
import { reconcile } from '../../src/intake/reconcile.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { ledgerByMessageId } from '../../src/record/ledger.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';

const hour = 3_600_000;
const grace = 600_000;

const title = 'accounting for the folders beside a desk that runs';
describe.skipIf(!dovecotAvailable())(dovecotAvailable() ? title : `${title} (${needsDovecot})`, () => {
  let dovecot: Dovecot;
  let db: Database;
  let user: string;
  let users = 0;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  beforeEach(async () => {
    db = openDatabase('sqlite::memory:');
    await migrate(db, 'sqlite::memory:', 0);
    user = `user${++users}`;
  });
  afterAll(async () => {
    await db.destroy();
    await dovecot.remove();
  });

  const mail = (id: string) =>
    `From: jan@contoso.example\r\nSubject: ${id}\r\nMessage-ID: <${id}@contoso.example>\r\n\r\nHello\r\n`;

  async function stands(folder: string, id: string, ago: number): Promise<void> {
    await dovecot.as(user, async (client) => {
      if (folder !== 'INBOX') await client.mailboxCreate(folder);
      await client.append(folder, mail(id), [], new Date(Date.now() - ago));
    });
  }

  function account(now = Date.now()) {
    const where = { host: dovecot.host, port: dovecot.imapPort, secure: false, insecure: false };
    const login = { user, password: dovecot.password, oauth2: null };
    const folders = { folder: 'INBOX', from: 'all' as const, done: 'Postdesk/Done', failed: 'Postdesk/Failed' };
    const config: ImapConfig = { kind: 'imap', ...where, ...login, ...folders };
    const deps = { db, clock: { now: () => now }, log: silentLog, maxSize: 1024 * 1024, onKept: () => {} };
    return reconcile(config, deps, true, { grace });
  }

  it('leaves a mail to the reader that came just now, and takes in one that was passed over', async () => {
    await stands('INBOX', 'new', 0);
    await stands('INBOX', 'old', hour);
    const { gaps } = await account();
    expect(gaps).toEqual([
      expect.objectContaining({ messageId: '<old@contoso.example>', repaired: true, folder: 'INBOX' }),
    ]);
    expect(await ledgerByMessageId(db, '<old@contoso.example>')).toMatchObject([{ state: 'pending' }]);
    expect(await ledgerByMessageId(db, '<new@contoso.example>')).toEqual([]);
    // Once it has stood there for long, it was passed over as well.
    expect((await account(Date.now() + 2 * grace)).gaps).toMatchObject([{ messageId: '<new@contoso.example>' }]);
  });

  it('has a handled mail moved that still stands in the inbox, unless it was moved only just now', async () => {
    await stands('INBOX', 'old', hour);
    await account();
    const [row] = await ledgerByMessageId(db, '<old@contoso.example>');
    const movedAt = Date.now();
    await db('ledger').where({ id: row?.id }).update({ state: 'processed', moved_at: movedAt });
    expect((await account(movedAt + grace / 2)).gaps).toEqual([]);
    const { gaps } = await account(movedAt + 2 * grace);
    expect(gaps).toMatchObject([{ what: say('gapMoved', { what: say('gapHandled') }), repaired: true }]);
    expect(await db('ledger').where({ id: row?.id }).first()).toMatchObject({ moved_at: null });
  });

  it('only tells of what somebody put into the other folders', async () => {
    await stands('Postdesk/Done', 'strange', hour);
    expect((await account()).gaps).toMatchObject([{ folder: 'Postdesk/Done', repaired: false }]);
    expect(await ledgerByMessageId(db, '<strange@contoso.example>')).toEqual([]);
  });
});
