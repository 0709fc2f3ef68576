/** Several processes of one desk, as they are run: started, killed, reloaded, and met by a newer version. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/record/database.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { freshSchema, needsPostgres, type PostgresSchema, postgresAvailable } from '../support/postgres.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { end, Place, says } from './postdesk.js';

const patiently = { timeout: 60_000, interval: 100 };
const open = /the desk is open/;
const able = dovecotAvailable() && postgresAvailable;
const name = 'postdesk run, several times on one database';
const title = able ? name : `${name} (${needsDovecot}; ${needsPostgres})`;

describe.skipIf(!able)(title, { timeout: 180_000 }, () => {
  let dovecot: Dovecot;
  let sink: SmtpSink;
  let schema: PostgresSchema;
  let db: Database;
  let place: Place;
  let sections: Record<string, unknown>;
  const running: ChildProcess[] = [];

  beforeEach(async () => {
    dovecot = await startDovecot();
    sink = await startSmtpSink();
    schema = await freshSchema();
    db = openDatabase(schema.database);
    const imap = { host: dovecot.host, port: dovecot.imapPort, secure: false, user: 'support', password: 'secret' };
    sections = {
      mail: { in: [{ imap }], out: { smtp: { host: '127.0.0.1', port: sink.port }, perMinute: 60_000 } },
      database: schema.database,
      http: { listen: `127.0.0.1:${sink.port}` },
    };
    place = await Place.make(sections);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((desk) => end(desk)));
    await db.destroy();
    await place.remove();
    await dovecot.remove();
    await sink.close();
    await schema.drop();
  });

  function begin(): ChildProcess {
    const desk = place.start('run');
    running.push(desk);
    return desk;
  }

  async function both(): Promise<[ChildProcess, ChildProcess]> {
    const desks: [ChildProcess, ChildProcess] = [begin(), begin()];
    await Promise.all(desks.map((desk) => says(desk, open)));
    return desks;
  }

  async function write(number: number): Promise<void> {
    const head = `Message-ID: <mail-${number}@contoso.example>\r\nFrom: jan${number}@contoso.example\r\n`;
    const raw = `${head}To: support@acme.example\r\nSubject: Matter ${number}\r\n\r\nIt is broken.\r\n`;
    await dovecot.deliver('support', raw);
  }

  const answered = () =>
    sink.mails
      .map((mail) => mail.to)
      .filter((to) => to.startsWith('jan'))
      .sort();

  /** The process number of who holds the inbox. */
  async function reader(): Promise<number> {
    const row = await db('leases').whereLike('name', 'inbox %').whereNot({ owner: '' }).first('owner');
    return Number(row?.owner.split(':')[1]);
  }

  it('two that start at once make the tables once; the reader is killed, and the other reads on', async () => {
    const desks = await both();
    await write(1);
    await expect.poll(answered, patiently).toEqual(['jan1@contoso.example']);
    // A process that is killed before it has noted that a mail went out has it sent once more by another.
    const unsettled = () => db('outbox').whereNot({ state: 'sent' });
    await expect.poll(unsettled, patiently).toEqual([]);
    const reads = await reader();
    const [dies, lives] = desks[0].pid === reads ? desks : [desks[1], desks[0]];
    expect(dies.pid).toBe(reads);
    await end(dies, 'SIGKILL');
    await write(2);
    await expect.poll(answered, patiently).toEqual(['jan1@contoso.example', 'jan2@contoso.example']);
    expect(await reader()).toBe(lives.pid);
    expect((await db('ledger').select('state')).map((row) => row.state)).toEqual(['processed', 'processed']);
    expect(await db('tickets').select('key')).toHaveLength(2);
  });

  it('one reload reaches all of them', async () => {
    const desks = await both();
    await place.configure({ ...sections, security: { proof: 'any' } });
    const taken = Promise.all(desks.map((desk) => says(desk, /the changed desk file is in use/)));
    const told = await place.run('reload');
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('2 processes of this desk') });
    await taken;

    const again = Promise.all(desks.map((desk) => says(desk, /the changed desk file is in use/)));
    desks[0].kill('SIGHUP');
    await again;
    for (const desk of desks) await end(desk);
    expect(await place.run('reload')).toMatchObject({
      code: 1,
      said: 'postdesk: no process runs this desk; start one: postdesk run\n',
    });
  });

  it('a newer version ends them, each with one line, and they do not start again', async () => {
    const desks = await both();
    const newer = /the database is of a newer Postdesk \(9999_future\).*closing/;
    const ended = desks.map(async (desk) => {
      const [, [code]] = await Promise.all([says(desk, newer), once(desk, 'exit')]);
      return code;
    });
    await db('knex_migrations').insert({ name: '9999_future', batch: 99, migration_time: new Date() });
    expect(await Promise.all(ended)).toEqual([1, 1]);
    const again = await place.run('run');
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/^postdesk: the database is of a newer Postdesk[^\n]*\n$/);
  });
});
