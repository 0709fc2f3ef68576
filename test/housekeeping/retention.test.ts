import { expect, it } from 'vitest';
import type { Retained, Retention } from '../../src/domain/retention.js';
import { stages, type Ticket } from '../../src/domain/ticket.js';
import { letGo, sumUp } from '../../src/housekeeping/retention.js';
import { getBlob, hashOf, putBlob } from '../../src/record/blobs.js';
import { type Database, deciding } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { addEvents, addMessages, eventsOf, messagesOf } from '../../src/record/tickets.js';
import { arrival, mail, posting, saved, ticket } from '../record/fixtures.js';
import { onEachDatabase, start } from '../support/databases.js';

const day = 24 * 3_600_000;
const forever: Retention = {
  mails: null,
  attachments: null,
  texts: null,
  sent: null,
  automatic: null,
  quarantined: null,
};
const after = (days: number, ...kinds: Retained[]): Retention => ({
  ...forever,
  ...Object.fromEntries(kinds.map((kind) => [kind, { amount: days, unit: 'day', business: false }])),
});
const all: Retained[] = ['mails', 'attachments', 'texts', 'sent', 'automatic', 'quarantined'];

async function drop(db: Database, retention: Retention, dryRun = false) {
  const batches = [];
  for await (const batch of letGo(db, retention, () => start, dryRun)) batches.push(batch);
  return sumUp(batches).filter((one) => one.count > 0);
}

const isThere = (db: Database, hash: string): Promise<boolean> =>
  getBlob(db, hash).then(
    () => true,
    () => false,
  );

let number = 0;

/** A ticket with a mail that came, one that went, and an attachment in its thread. */
async function furnish(db: Database, given: Partial<Ticket>, file = Buffer.from(`file ${number}`)) {
  number += 1;
  const one = ticket(number, given);
  await saved(db, one);
  const raw = mail(`in-${number}@x.example`, `words ${number}`);
  const { id } = await keep(db, arrival(raw, { uid: number, receivedAt: start - 400 * day }));
  const handled = {
    ticket: one.key,
    outcome: '',
    why: [],
    sender: 'nora@contoso.example',
    subject: '',
    byMachine: false,
  };
  const hash = await putBlob(db, file);
  await deciding(db, async (trx) => {
    await settleMail(trx, id, { ...handled, state: 'processed' }, start);
    const ref = { filename: 'a.png', type: 'image/png', size: file.length, hash, contentId: null };
    const message = { ticket: one.key, at: start, from: one.requester, subject: 'Hello', text: `words ${number}` };
    await addMessages(
      trx,
      [{ ...message, direction: 'in', kind: 'customer', internal: false, attachments: [ref] }],
      id,
    );
  });
  const sent = Buffer.from(mail(`out-${number}@x.example`));
  const out = await posting(db, { ticket: one.key, raw: sent }, start - 400 * day);
  await db('outbox')
    .where({ id: out })
    .update({ state: 'sent', sent_at: start - 400 * day });
  return { key: one.key, raw: hashOf(Buffer.from(raw)), sent: hashOf(sent), file: hash };
}

const closed = (days: number): Partial<Ticket> => ({
  stage: 'closed',
  closedAt: start - days * day,
  closedReason: 'answered',
  documentation: 'Restart it.',
});

onEachDatabase('retention', (given) => {
  it('drops the contents of a ticket that was closed long ago, and keeps its line, history and documentation', async () => {
    const { db } = given;
    const old = await furnish(db, closed(31));
    const young = await furnish(db, closed(29));
    const gone = await drop(db, after(30, 'mails', 'attachments', 'texts'));
    expect(gone.map(({ kind, count, contents }) => [kind, count, contents])).toEqual([
      ['mails', 1, 2],
      ['attachments', 1, 1],
      ['texts', 1, 0],
    ]);
    for (const hash of [old.raw, old.sent, old.file]) expect(await isThere(db, hash)).toBe(false);
    for (const hash of [young.raw, young.sent, young.file]) expect(await isThere(db, hash)).toBe(true);
    expect((await messagesOf(db, old.key))[0]).toMatchObject({
      text: '',
      subject: 'Hello',
      attachments: [{ filename: 'a.png' }],
    });
    expect((await messagesOf(db, young.key))[0]!.text).not.toBe('');
    const row = await db('tickets').where({ key: old.key }).first();
    expect(row).toMatchObject({
      title: 'The report is empty',
      documentation: 'Restart it.',
      closed_reason: 'answered',
    });
    expect((await eventsOf(db, old.key)).map(({ kind, by, note }) => `${kind} ${by} ${note}`)).toEqual([
      'changed desk the raw mails of this ticket are no longer kept: it was closed 30 days ago',
      'changed desk the attachments of this ticket are no longer kept: it was closed 30 days ago',
      'changed desk the texts of this ticket are no longer kept: it was closed 30 days ago',
    ]);
    expect(await eventsOf(db, young.key)).toEqual([]);
  });

  it('has the history quote nobody any more, and still say who moved the ticket and why', async () => {
    const { db } = given;
    const { key } = await furnish(db, closed(31));
    const event = { ticket: key, at: start, by: 'carla@contoso.example', from: null, to: null };
    const told = [
      { ...event, kind: 'customer-wrote', note: 'My number is 0123' },
      { ...event, kind: 'note', by: 'anna@acme.example', note: 'She sounded cross' },
      { ...event, kind: 'staff-wrote', by: 'anna@acme.example', note: 'We look into it' },
      { ...event, kind: 'move', by: 'anna@acme.example', note: 'CLOSE answered by phone' },
    ] as const;
    await db.transaction((trx) => addEvents(trx, [...told], null));
    await drop(db, after(30, 'texts'));
    const history = (await eventsOf(db, key)).filter(({ by }) => by !== 'desk');
    expect(history.map(({ kind, note }) => [kind, note])).toEqual([
      ['customer-wrote', ''],
      ['note', ''],
      ['staff-wrote', ''],
      ['move', 'CLOSE answered by phone'],
    ]);
  });

  it('does the same once: the second time there is nothing to do', async () => {
    await furnish(given.db, closed(31));
    expect(await drop(given.db, after(30, ...all))).not.toEqual([]);
    expect(await drop(given.db, after(30, ...all))).toEqual([]);
  });

  it('keeps everything where the desk file does not say otherwise', async () => {
    const old = await furnish(given.db, closed(5000));
    expect(await drop(given.db, forever)).toEqual([]);
    expect(await isThere(given.db, old.raw)).toBe(true);
  });

  it('only tells what would go', async () => {
    const { db } = given;
    const old = await furnish(db, closed(31));
    const before = await db('blobs').where({ place: 'dropped' });
    const told = await drop(db, after(30, ...all), true);
    expect(told.map(({ kind }) => kind)).toEqual(['mails', 'attachments', 'texts', 'sent']);
    expect(await db('blobs').where({ place: 'dropped' })).toEqual(before);
    expect(await eventsOf(db, old.key)).toEqual([]);
    expect((await messagesOf(db, old.key))[0]!.text).not.toBe('');
  });

  it('law: nothing of an open ticket ever goes, in whatever stage it is and whatever it shares with closed ones', async () => {
    const { db } = given;
    const shared = Buffer.from('a logo that everybody sends');
    const open = stages.filter((stage) => stage !== 'done' && stage !== 'closed');
    const kept = [];
    for (const stage of open) kept.push(await furnish(db, { stage, openedAt: start - 5000 * day }, shared));
    // Reopened: it was closed once.
    kept.push(await furnish(db, { stage: 'analysis', closedAt: null }));
    const target = kept[0]!;
    const middle = await furnish(db, { ...closed(900), mergedInto: target.key });
    kept.push(middle, await furnish(db, { ...closed(900), mergedInto: middle.key }));
    const over = [];
    for (let at = 0; at < 45; at += 1) over.push(await furnish(db, closed(900 + at), at % 2 ? shared : undefined));
    await drop(db, after(1, ...all));
    for (const { key, raw, sent, file } of kept) {
      for (const hash of [raw, sent, file]) expect(await isThere(db, hash), `${key} ${hash}`).toBe(true);
      expect((await messagesOf(db, key)).every((message) => message.text !== '')).toBe(true);
      expect(await eventsOf(db, key)).toEqual([]);
    }
    for (const { raw, sent, file } of over) {
      expect([await isThere(db, raw), await isThere(db, sent)]).toEqual([false, false]);
      expect(await isThere(db, file)).toBe(file === hashOf(shared));
    }
  });

  it('drops what machines sent and what waits in quarantine, and not what still waits to be handled or sent', async () => {
    const { db } = given;
    const states = ['processed', 'duplicate', 'awaiting', 'quarantined', 'held', 'pending'] as const;
    const hashes = new Map<string, string>();
    for (const [uid, state] of states.entries()) {
      const raw = mail(`${state}@x.example`);
      const { id } = await keep(db, arrival(raw, { uid: uid + 9000, receivedAt: start - 31 * day }));
      await db('ledger').where({ id }).update({ state, by_machine: true });
      hashes.set(state, hashOf(Buffer.from(raw)));
    }
    const waiting = Buffer.from(mail('waiting@x.example'));
    await posting(db, { raw: waiting }, start - 31 * day);
    await drop(db, after(30, ...all));
    const left = [];
    for (const [state, hash] of hashes) if (await isThere(db, hash)) left.push(state);
    expect(left).toEqual(['pending']);
    expect(await isThere(db, hashOf(waiting))).toBe(true);
  });
});
