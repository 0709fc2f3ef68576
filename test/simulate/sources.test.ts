import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { migrate, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { openReadOnly } from '../../src/record/read-only.js';
import { momentOf } from '../../src/simulate/folder.js';
import { readOriginal } from '../../src/simulate/original.js';
import { engines, start } from '../support/databases.js';
import { needsPostgres } from '../support/postgres.js';

describe('the moment of a recorded mail', () => {
  test.each([
    [
      'the newest Received, which stands first',
      'Received: from a by b; Mon, 30 Nov 2026 10:00:05 +0100 (CET)\r\nReceived: from c by a; Mon, 30 Nov 2026 10:00:01 +0100\r\nDate: Sun, 29 Nov 2026 10:00:00 +0100\r\n\r\n',
      '2026-11-30T09:00:05.000Z',
    ],
    [
      'the next one where that has no date, folded as it may be',
      'Received: from a by b\r\nReceived: from c by a;\r\n\tMon, 30 Nov 2026\r\n 09:00:01 +0000\r\n\r\n',
      '2026-11-30T09:00:01.000Z',
    ],
    ['Date where there is no Received', 'Date: 30 Nov 2026 09:00 GMT\r\n\r\nHello', '2026-11-30T09:00:00.000Z'],
  ])('is %s', (_name, raw, moment) => {
    expect(momentOf(Buffer.from(raw))).toBe(Date.parse(moment));
  });

  test.each(['Subject: none\r\n\r\n', 'Date: yesterday\r\n\r\n', '', '\r\nDate: Mon, 30 Nov 2026 09:00:00 +0000'])(
    'is unknown in %j',
    (raw) => {
      expect(momentOf(Buffer.from(raw))).toBeNull();
    },
  );
});

describe.each(engines)('the record of a desk on $name', ({ name, available, place }) => {
  it.skipIf(!available)(`is read as it stands (${name === 'PostgreSQL' ? needsPostgres : 'always here'})`, async () => {
    const { database, remove } = await place();
    const db = openDatabase(database);
    try {
      await migrate(db, database, start);
      const raw = Buffer.from('Subject: Hello\r\n\r\n');
      const arrival = { source: 'test', folder: '', uidValidity: '', uid: 0, messageId: null, identity: 'one', raw };
      await keep(db, { ...arrival, receivedAt: start });
      const original = await readOriginal(database.replace(/^sqlite:/, ''));
      const [mail] = original.recording.mails;
      expect(mail).toMatchObject({ name: 'mail 1', at: start, proven: true, letIn: false, opened: null });
      expect((await mail!.raw()).equals(raw)).toBe(true);
      expect(original.last).toBe(start);
      await original.close();
      const readOnly = await openReadOnly(database.replace(/^sqlite:/, ''));
      await expect(readOnly('desk').update({ next_ticket: 7 })).rejects.toThrow(/read-?only/i);
      await readOnly.destroy();
    } finally {
      await db.destroy();
      await remove();
    }
  });
});

describe('what is no record of a desk', () => {
  it('is refused with what it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdesk-other-'));
    try {
      const text = join(folder, 'notes.txt');
      await writeFile(text, 'Nothing but words.');
      await expect(readOriginal(text)).rejects.toThrow('no SQLite database');
      const other = join(folder, 'other.sqlite');
      const db = openDatabase(`sqlite:${other}`);
      await db.schema.createTable('birds', (table) => table.increments('id'));
      await db.destroy();
      await expect(readOriginal(other)).rejects.toThrow('no database of a desk');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
