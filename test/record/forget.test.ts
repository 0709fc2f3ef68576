import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { largeFrom } from '../../src/record/blob-files.js';
import { getBlob, hashOf, putBlob } from '../../src/record/blobs.js';
import { type Database, deciding } from '../../src/record/database.js';
import { forget } from '../../src/record/forget.js';
import { keep } from '../../src/record/ledger.js';
import { heldOn } from '../../src/record/person.js';
import { textTables } from '../../src/record/rewrite.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { addEvents, addMessages, eventsOf, messagesOf, ticketByKey } from '../../src/record/tickets.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, posting, saved, ticket } from './fixtures.js';

const nora = { name: 'Nora van Dekkeren', email: 'nora@contoso.example' };
const piet = { name: 'Piet Smit', email: 'piet@contoso.example' };
const others = ['Anna Peeters', 'Acme Support'];
const words = ['nora@contoso.example', 'nora', 'dekkeren'];

const asked = { address: nora.email, force: false, others, now: start };

/** A closed ticket of hers with all that the desk writes about it, and one of Piet's where she stands in Cc. */
async function furnish(db: Database) {
  const closed = { stage: 'closed', closedAt: start, closedReason: 'answered' } as const;
  await saved(
    db,
    ticket(1, {
      ...closed,
      title: 'Nora cannot print',
      requester: nora,
      correspondent: nora,
      documentation: 'Told Nora.',
    }),
    ticket(2, { ...closed, requester: piet, correspondent: piet, participants: [nora] }),
    ticket(3, { ...closed, requester: piet, correspondent: piet, title: 'Nora is a nice name for an app' }),
  );
  const large = Buffer.concat([Buffer.from(`From: ${nora.email}\r\n`), randomBytes(largeFrom)]);
  const raw = mail('her@contoso.example', 'I am Nora van Dekkeren <nora@contoso.example> '.repeat(100));
  const first = await keep(db, arrival(raw));
  await keep(db, {
    ...arrival(raw, { uid: 2 }),
    raw: large,
    identity: hashOf(large),
    messageId: '<nora@contoso.example>',
  });
  const stranger = await keep(db, arrival('From: NORA@Contoso.example\r\n\r\nbroken', { uid: 3 }));
  await db('ledger').where({ id: stranger.id }).update({ state: 'quarantined', outcome: 'cannot be parsed' });
  await db('ledger')
    .where({ id: first.id + 1 })
    .update({ state: 'processed', sender: nora.email });
  const [hers, his] = [Buffer.from('her file'), Buffer.from('his file')];
  await putBlob(db, hers);
  await putBlob(db, his);
  const refOf = (file: Buffer, filename: string) => {
    return { filename, type: 'image/png', size: file.length, hash: hashOf(file), contentId: null };
  };
  await deciding(db, async (trx) => {
    const handled = {
      ticket: 'HD-1',
      outcome: 'Nora van Dekkeren wrote',
      why: [],
      sender: nora.email,
      byMachine: false,
    };
    await settleMail(trx, first.id, { ...handled, state: 'processed', subject: 'From Nora' }, start);
    const base = { at: start, direction: 'in' as const, kind: 'customer', internal: false };
    const text = 'Hello, Nora van  Dekkeren here, or NORA; write to Nora@Contoso.example. Anna knows.';
    await addMessages(
      trx,
      [
        { ...base, ticket: 'HD-1', from: nora, subject: 'From Nora', text, attachments: [refOf(hers, 'Nora.png')] },
        { ...base, ticket: 'HD-2', from: piet, subject: 'x', text: 'cc Nora', attachments: [refOf(his, 'his.png')] },
        {
          ...base,
          ticket: 'HD-2',
          from: nora,
          subject: 'x',
          text: 'me too',
          attachments: [refOf(hers, 'dekkeren-2.png')],
        },
      ],
      first.id,
    );
    const event = { at: start, from: null, to: null, by: nora.email, note: 'Nora: it does not print' };
    await addEvents(trx, [{ ...event, ticket: 'HD-1', kind: 'customer-wrote' }], first.id);
  });
  for (const [key, recipient] of [
    ['HD-1', nora.email],
    ['HD-1', 'anna@acme.example'],
    ['HD-2', piet.email],
  ] as const) {
    const given = {
      ticket: key,
      recipient,
      raw: Buffer.from(`to ${recipient} about ${nora.email} ${key} `.repeat(200)),
    };
    const id = await posting(db, { ...given, subject: 'Re: From Nora' });
    await db('outbox').where({ id }).update({ state: 'sent', sent_at: start });
  }
  await db('unreachable').insert({ email: nora.email, since: start, why: `550 <${nora.email}>` });
  await db('confirmations').insert({
    ledger_id: first.id,
    person: nora.email,
    code_hash: 'x',
    token: 't1',
    expires_at: 1,
  });
  return { hers: hashOf(hers), his: hashOf(his) };
}

/** All that stands in the database and in the files beside it. */
async function everything(db: Database, database: string): Promise<string> {
  const texts: string[] = [];
  const tables = await db.transaction((trx) => textTables(trx));
  for (const { name } of tables) texts.push(JSON.stringify(await db(name)));
  for (const { bytes } of await db('blobs')) texts.push(Buffer.from(bytes).toString('latin1'));
  if (database.startsWith('sqlite:')) {
    const path = database.slice('sqlite:'.length);
    texts.push(await readFile(path, 'latin1'), await readFile(`${path}-wal`, 'latin1').catch(() => ''));
    const files = await readdir(`${path}.blobs`, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const one of files) if (one.isFile()) texts.push(await readFile(join(one.parentPath, one.name), 'latin1'));
  }
  return texts.join('\n').toLowerCase();
}

onEachDatabase('forgetting a person', (given) => {
  it('leaves neither address nor name anywhere, in rows, raw mails or files', async () => {
    const { db, database } = given;
    await furnish(db);
    await db('tickets').where({ key: 'HD-3' }).delete();
    const before = await everything(db, database);
    for (const word of words) expect(before).toContain(word);
    const done = await forget(db, asked);
    expect(done.tickets).toEqual(['HD-1', 'HD-2']);
    const after = await everything(db, database);
    for (const word of words) expect(after.indexOf(word), word).toBe(-1);
    expect(after).toContain(done.pseudonym);
  });

  it('lets one pseudonym stand for them everywhere, and touches nobody else', async () => {
    const { db } = given;
    const { hers, his } = await furnish(db);
    const { pseudonym } = await forget(db, asked);
    const email = `${pseudonym}@forgotten.invalid`;
    expect(await ticketByKey(db, 'HD-1')).toMatchObject({
      title: `${pseudonym} cannot print`,
      requester: { name: pseudonym, email },
      documentation: `Told ${pseudonym}.`,
      stage: 'closed',
    });
    expect(await ticketByKey(db, 'HD-2')).toMatchObject({
      requester: piet,
      participants: [{ name: pseudonym, email }],
    });
    expect((await ticketByKey(db, 'HD-3'))?.title).toBe('Nora is a nice name for an app');
    expect((await messagesOf(db, 'HD-1'))[0]).toMatchObject({
      from: { name: pseudonym, email },
      text: `Hello, ${pseudonym} here, or ${pseudonym}; write to ${email}. Anna knows.`,
      attachments: [{ filename: `${pseudonym}.png` }],
    });
    const [wrote, told] = await eventsOf(db, 'HD-1');
    expect(wrote).toMatchObject({ by: email, note: `${pseudonym}: it does not print` });
    expect(told).toMatchObject({
      kind: 'changed',
      by: 'desk',
      note: expect.stringContaining('forgotten at their own wish'),
    });
    expect(await eventsOf(db, 'HD-3')).toEqual([]);
    await expect(getBlob(db, hers)).rejects.toThrow('dropped');
    expect((await getBlob(db, his)).toString()).toBe('his file');
  });

  it('is refused while they take part in an open ticket, unless forced', async () => {
    const { db } = given;
    await furnish(db);
    await db('tickets').where({ key: 'HD-2' }).update({ stage: 'analysis', closed_at: null });
    await expect(forget(db, asked)).rejects.toThrow(/open tickets \(HD-2\).*--force/);
    expect((await ticketByKey(db, 'HD-1'))?.requester).toEqual(nora);
    expect((await forget(db, { ...asked, force: true })).tickets).toEqual(['HD-1', 'HD-2']);
    expect((await ticketByKey(db, 'HD-2'))?.stage).toBe('analysis');
  });

  it('is refused while mails about them are on their way', async () => {
    const { db } = given;
    await furnish(db);
    const id = await posting(db, { ticket: 'HD-1', recipient: 'anna@acme.example' });
    await expect(forget(db, { ...asked, force: true })).rejects.toThrow(`(${id} of the outbox)`);
    await db('outbox').where({ id }).update({ state: 'cancelled' });
    await keep(db, arrival(mail('late@x.example'), { uid: 9 }));
    await expect(forget(db, asked)).rejects.toThrow('wait to be handled');
  });

  it('does not mistake a longer address for theirs', async () => {
    const { db } = given;
    const eleonora = { name: 'Eleonora', email: 'eleonora@contoso.example' };
    await saved(db, ticket(1, { stage: 'closed', closedAt: start, requester: eleonora, correspondent: eleonora }));
    const raw = Buffer.from(mail('e@x.example', eleonora.email));
    const { id } = await keep(db, { ...arrival(''), raw });
    await db('ledger').where({ id }).update({ state: 'processed', ticket: 'HD-1', sender: eleonora.email });
    await expect(forget(db, asked)).rejects.toThrow(`nothing is held on ${nora.email}`);
    expect((await ticketByKey(db, 'HD-1'))?.requester).toEqual(eleonora);
    expect((await getBlob(db, hashOf(raw))).equals(raw)).toBe(true);
  });

  it('finds nothing of somebody who never wrote', async () => {
    const forgetting = forget(given.db, { ...asked, address: 'nobody@x.example' });
    await expect(forgetting).rejects.toThrow('nothing is held on nobody@x.example');
  });
});

onEachDatabase('what is held on a person', (given) => {
  it('is all of it: tickets, messages, history, mails both ways, codes, bounces', async () => {
    await furnish(given.db);
    const held = await heldOn(given.db, nora.email);
    expect(held.names).toEqual([nora.name]);
    expect(held.tickets.map((row) => row.key)).toEqual(['HD-1', 'HD-2']);
    expect(held).toMatchObject({
      messages: [{ ticket: 'HD-1' }, { ticket: 'HD-2' }, { ticket: 'HD-2' }],
      events: [{ by: nora.email }],
      received: [{ sender: nora.email }, { sender: nora.email }],
      sent: [{ recipient: nora.email }],
      confirmations: [{ used_at: null }],
      unreachable: [{ email: nora.email }],
    });
    expect(JSON.stringify(held)).not.toContain('code_hash');
  });
});
