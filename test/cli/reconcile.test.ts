import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { openDatabase } from '../../src/record/database.js';
import { keep, ledgerByMessageId, markMoved, pendingMails } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { type Dovecot, dovecotAvailable, freePort, needsDovecot, startDovecot } from '../support/dovecot.js';
import { Place } from './postdesk.js';

const mail = (id: string, body = 'Hello') =>
  `From: jan@contoso.example\r\nTo: support@acme.example\r\nSubject: ${id}\r\nMessage-ID: <${id}@contoso.example>\r\n\r\n${body}\r\n`;

const title = 'postdesk reconcile';
describe.skipIf(!dovecotAvailable())(
  dovecotAvailable() ? title : `${title} (${needsDovecot})`,
  { timeout: 120_000 },
  () => {
    let dovecot: Dovecot;
    let place: Place;
    beforeAll(async () => {
      dovecot = await startDovecot();
      place = await Place.make({ mail: mailFrom(dovecot.imapPort) });
      await place.run('migrate');
    });
    afterAll(async () => {
      await place.remove();
      await dovecot.remove();
    });

    const mailFrom = (port: number) => ({
      in: [{ imap: { host: '127.0.0.1', port, secure: false, user: 'support', password: 'secret' } }],
      maxSize: '1 KB',
    });

    async function onRecord<T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
      const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
      try {
        return await work(db);
      } finally {
        await db.destroy();
      }
    }

    /** In the ledger as read from the inbox, handled and moved, with its mail in no folder. */
    function handled(text: string, uid: number): Promise<void> {
      const raw = Buffer.from(text);
      const arrival = {
        source: 'imap:support@127.0.0.1',
        folder: 'INBOX',
        uidValidity: '1',
        uid,
        messageId: messageIdOf(raw),
        identity: identityOf(raw),
        raw,
        receivedAt: systemClock.now(),
      };
      return onRecord(async (db) => {
        const { id } = await keep(db, arrival);
        const settled = { ticket: null, outcome: '', why: [], sender: null, subject: '', byMachine: false };
        await db.transaction((trx) => settleMail(trx, id, { ...settled, state: 'processed' }, systemClock.now()));
        await markMoved(db, [id], systemClock.now());
      });
    }

    async function reconcile(...flags: string[]) {
      const { code, out, said } = await place.run('reconcile', '--json', ...flags);
      expect(said).toBe('');
      const [account] = JSON.parse(out);
      return { code, ...account, gaps: account.gaps.map((gap: { messageId: string }) => gap.messageId) };
    }

    it('accounts for every mail, and takes in what the ledger does not know', async () => {
      await dovecot.deliver('support', mail('in-the-inbox'));
      await dovecot.as('support', async (client) => {
        await client.mailboxCreate(['Postdesk', 'Done']);
        await client.append('Postdesk/Done', mail('handled'));
        await client.append('Postdesk/Done', mail('lost'));
        await client.append('Postdesk/Done', mail('large', 'x'.repeat(5000)));
      });
      await handled(mail('handled'), 1001);
      await handled(mail('tidied-up'), 1002);

      const looked = await reconcile('--dry-run');
      expect(looked).toMatchObject({
        code: 1,
        folders: [
          { folder: 'INBOX', mails: 1, known: 0 },
          { folder: 'Postdesk/Done', mails: 3, known: 1 },
          { folder: 'Postdesk/Failed', mails: 0, known: 0 },
        ],
        ledger: { rows: 2, inFolders: 1, inLedgerOnly: 1 },
      });
      expect(looked.gaps).toEqual([
        '<in-the-inbox@contoso.example>',
        '<lost@contoso.example>',
        '<large@contoso.example>',
      ]);

      expect(await reconcile()).toMatchObject({ code: 0, ledger: { rows: 5, inFolders: 4, inLedgerOnly: 1 } });
      const pending = await onRecord((db) => pendingMails(db, 10));
      expect(pending.map((row) => [row.messageId, row.folder])).toEqual([
        ['<in-the-inbox@contoso.example>', 'INBOX'],
        ['<lost@contoso.example>', 'Postdesk/Done'],
      ]);
      const [large] = await onRecord((db) => ledgerByMessageId(db, '<large@contoso.example>'));
      expect(large?.state).toBe('quarantined');
      expect(await reconcile()).toMatchObject({
        code: 0,
        gaps: [],
        ledger: { rows: 5, inFolders: 4, inLedgerOnly: 1 },
      });
    });

    it('tells of a mail that was left on the server because of its size and is gone from there', async () => {
      await dovecot.as('support', async (client) => {
        await client.mailboxOpen('Postdesk/Done');
        await client.messageDelete({ header: { 'message-id': '<large@contoso.example>' } });
      });
      const { code, out } = await place.run('reconcile');
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/GAP .*<large@contoso\.example> mail \d+ was left on the mail server/),
      ]);
    });

    it('ends with 3 where the server cannot be reached, and 1 where it does not let us in', async () => {
      const wrong = await Place.make({
        mail: { in: [{ imap: { ...mailFrom(dovecot.imapPort).in[0]?.imap, password: 'no' } }] },
      });
      await wrong.run('migrate');
      expect(await wrong.run('reconcile')).toMatchObject({
        code: 1,
        said: expect.stringMatching(/^postdesk: .* refused .*\n$/),
      });
      await wrong.configure({ mail: mailFrom(await freePort()) });
      expect(await wrong.run('reconcile')).toMatchObject({
        code: 3,
        said: expect.stringMatching(/^postdesk: .* unreachable .*\n$/),
      });
      await wrong.remove();
    });
  },
);
