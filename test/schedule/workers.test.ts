import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { Gateway } from '../../src/gateway/gateway.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { write } from '../../src/sandbox/write.js';
import { Worker } from '../../src/schedule/worker.js';
import { loadTemplates } from '../../src/template-files.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { engines, type Place, start } from '../support/databases.js';
import { exampleDeskOf } from '../support/house.js';
import { needsPostgres, postgresAvailable } from '../support/postgres.js';

const nothing = { drain: () => Promise.resolve(0) };
const tickets = 8;

describe.skipIf(!postgresAvailable)(`two workers of one desk on PostgreSQL (${needsPostgres})`, () => {
  const clock = new MovableClock(start);
  const databases: Database[] = [];
  let place: Place;
  let workers: Worker[];
  beforeAll(async () => {
    const engine = engines.find(({ name }) => name === 'PostgreSQL');
    if (!engine) throw new Error('PostgreSQL is among the engines');
    place = await engine.place();
    databases.push(openDatabase(place.database), openDatabase(place.database));
    await migrate(databases[0]!, place.database, start);
    const desk = exampleDeskOf();
    const templates = await loadTemplates(null);
    const words = mergeWords(shippedWords, desk.words);
    const verify = () => Promise.resolve({ dkim: true, dmarc: false });
    workers = databases.map(
      (db) => new Worker(new Gateway({ db, desk, templates, words, clock, verify, log: silentLog }), nothing),
    );
    for (let number = 1; number <= tickets; number += 1) {
      const { raw } = await write(
        { from: `Nora <nora@contoso.example>`, subject: `[With Error] ${number}` },
        desk.address,
        start,
      );
      await keep(databases[0]!, {
        source: 'test',
        folder: '',
        uidValidity: '',
        uid: 0,
        messageId: messageIdOf(raw),
        identity: identityOf(raw),
        raw,
        receivedAt: start,
      });
    }
    await workers[0]!.settle();
  });
  afterAll(async () => {
    await Promise.all(databases.map((db) => db.destroy()));
    await place.remove();
  });

  const counted = async (moment: string) => {
    clock.moveTo(Date.parse(moment));
    await Promise.all(workers.map((worker) => worker.settle()));
    const events = await databases[0]!('events').where({ kind: 'escalated' }).orderBy('id');
    const mails = await databases[0]!('outbox').where({ template: 'escalation' });
    return { events: events.map(({ ticket }) => ticket), mails: mails.length };
  };

  it('act on each deadline once, whoever comes first', async () => {
    // 80% of the time: to the owner, who is the monitor.
    const soon = await counted('2026-12-01T08:30:00Z');
    expect([soon.events.length, new Set(soon.events).size, soon.mails]).toEqual([tickets, tickets, tickets]);
    // 100%: monitor and lead.
    const late = await counted('2026-12-01T09:01:00Z');
    expect([late.events.length, late.mails]).toEqual([2 * tickets, 3 * tickets]);
    // What was missed in a row is one mail, by whichever worker.
    const after = await counted('2026-12-08T10:00:00Z');
    expect([after.events.length, after.mails]).toEqual([3 * tickets, 4 * tickets]);
  });

  it('send one digest a day between them', async () => {
    const before = await databases[0]!('outbox').where({ template: 'digest' });
    clock.moveTo(Date.parse('2026-12-09T09:00:00Z'));
    await Promise.all(workers.map((worker) => worker.settle()));
    const after = await databases[0]!('outbox').where({ template: 'digest' });
    expect(after.length - before.length).toBe(1);
  });
});
