import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.js';
import { pendingMails } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

const mail = (id: string) =>
  `From: jan@contoso.example\r\nTo: support@acme.example\r\nSubject: ${id}\r\nMessage-ID: <${id}@contoso.example>\r\n\r\nHello\r\n`;

let place: Place;
beforeAll(async () => {
  place = await Place.make({ mail: { maxSize: '1 KB' } });
  await place.run('migrate');
  await writeFile(place.path('1.eml'), mail('one'));
  await writeFile(place.path('2.eml'), mail('two'));
  await writeFile(place.path('big.eml'), mail('big') + 'x'.repeat(2000));
});
afterAll(() => place.remove());

async function onRecord<T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

it('takes raw mails in as if they had just arrived, and tells those that came before', async () => {
  const first = await place.run('replay', '1.eml', '2.eml');
  expect(first).toMatchObject({
    code: 0,
    out: '1.eml: mail 1, handled when postdesk runs\n2.eml: mail 2, handled when postdesk runs\n',
  });
  const rows = await onRecord((db) => pendingMails(db, 10));
  expect(rows).toMatchObject([
    { source: 'replay', messageId: '<one@contoso.example>' },
    { source: 'replay', messageId: '<two@contoso.example>' },
  ]);
  const again = await place.run('replay', '1.eml');
  expect(again).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^1\.eml: mail \d+, the same mail as 1: nothing is done\n$/),
  });
  expect(await onRecord((db) => pendingMails(db, 10))).toHaveLength(2);
});

it('has a quarantined mail handled again, and no other', async () => {
  const settled = { ticket: null, outcome: 'too odd', why: [], sender: null, subject: '', byMachine: false };
  await onRecord((db) =>
    db.transaction(async (trx) => {
      await settleMail(trx, 1, { ...settled, state: 'quarantined' }, start);
      await settleMail(trx, 2, { ...settled, state: 'processed', outcome: 'HD-1 opened' }, start);
    }),
  );
  expect(await place.run('replay', '1')).toMatchObject({
    code: 0,
    out: '1: mail 1, handled again when postdesk runs\n',
  });
  expect(await place.run('replay', '2')).toMatchObject({
    code: 1,
    out: '2: mail 2, is processed (HD-1 opened): nothing is done\n',
  });
});

it.each([
  ['99', 2, 'there is no mail 99'],
  ['absent.eml', 2, 'cannot be read'],
  ['.', 2, 'is no file'],
  ['big.eml', 1, 'mail.maxSize'],
])('refuses %s in one line', async (what, code, words) => {
  const ended = await place.run('replay', what);
  expect(ended).toMatchObject({ code, said: expect.stringContaining(words) });
  expect(ended.said.trimEnd().split('\n')).toHaveLength(1);
});
