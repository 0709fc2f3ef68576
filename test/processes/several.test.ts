/** Several processes of one desk, as on several machines: one database, one mailbox. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { exampleDesk } from '../../src/config/example.js';
import { parseDeskFile } from '../../src/config/load.js';
import { Daemon } from '../../src/daemon/daemon.js';
import { silentLog } from '../../src/log.js';
import type { CompanyTiming } from '../../src/processes/company.js';
import { engines, type Place } from '../support/databases.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

const quick: CompanyTiming = { lease: 2_000, each: 100 };
const patiently = { timeout: 60_000, interval: 50 };
const shared = engines.filter(({ name }) => name === 'PostgreSQL');
const noDovecot = dovecotAvailable() ? '' : ` (${needsDovecot})`;

describe.each(shared)(`processes of one desk on $title${noDovecot}`, { timeout: 120_000 }, (engine) => {
  describe.skipIf(!dovecotAvailable() || !engine.available)('together', () => {
    let dovecot: Dovecot;
    let sink: SmtpSink;
    let place: Place;
    const running: Daemon[] = [];

    beforeEach(async () => {
      dovecot = await startDovecot();
      sink = await startSmtpSink();
      place = await engine.place();
    });
    afterEach(async () => {
      await Promise.all(running.splice(0).map((daemon) => daemon.stop()));
      await dovecot.remove();
      await sink.close();
      await place.remove();
    });

    async function start(owner: string): Promise<Daemon> {
      const imap = { host: dovecot.host, port: dovecot.imapPort, secure: false, user: 'support', password: 'secret' };
      const mail = {
        in: [{ imap }],
        out: { smtp: { host: '127.0.0.1', port: sink.port }, perMinute: 60_000 },
      };
      const text = [
        exampleDesk,
        `mail: ${JSON.stringify(mail)}`,
        `database: ${JSON.stringify(place.database)}`,
        'http: { listen: "127.0.0.1:1" }',
      ].join('\n');
      const file = parseDeskFile(text, {
        path: null,
        env: {},
        readFile: () => {
          throw new Error('no file');
        },
      });
      const daemon = await Daemon.start(file, silentLog, systemClock, { owner, timing: quick });
      running.push(daemon);
      return daemon;
    }

    async function stop(daemon: Daemon): Promise<void> {
      running.splice(running.indexOf(daemon), 1);
      await daemon.stop();
    }

    async function write(from: number, to: number): Promise<void> {
      for (let number = from; number <= to; number += 1) {
        const head = `Message-ID: <mail-${number}@contoso.example>\r\nFrom: jan${number}@contoso.example\r\n`;
        const raw = `${head}To: support@acme.example\r\nSubject: Matter ${number}\r\n\r\nIt is broken.\r\n`;
        await dovecot.deliver('support', raw);
      }
    }

    const states = (daemons: Daemon[]) => daemons.map((daemon) => daemon.inboxes[0]?.state().kind);
    const readers = () => running.filter((daemon) => daemon.inboxes[0]?.state().kind === 'open');
    const confirmed = () =>
      sink.mails
        .map((mail) => mail.to)
        .filter((to) => to.startsWith('jan'))
        .sort();
    const customers = (to: number) => Array.from({ length: to }, (_, at) => `jan${at + 1}@contoso.example`).sort();

    /** Each mail once in the ledger, one ticket and one answer of it, and put away. */
    async function allDone(count: number): Promise<void> {
      await expect.poll(confirmed, patiently).toEqual(customers(count));
      await expect.poll(async () => (await dovecot.subjects('support', 'Postdesk/Done')).length, patiently).toBe(count);
      const { db } = running[0]!;
      expect((await db('ledger').select('state')).map((row) => row.state)).toEqual(Array(count).fill('processed'));
      expect(await db('tickets').select('key')).toHaveLength(count);
      // The server has them a moment before that is written down.
      await expect
        .poll(() => db('outbox').where({ template: 'received' }).select('attempts'), patiently)
        .toEqual(Array(count).fill({ attempts: 1 }));
    }

    it('one reads, the others stand by, and each mail is handled and answered once', async () => {
      await write(1, 5);
      const all = await Promise.all(['desk-a', 'desk-b', 'desk-c'].map(start));
      await expect.poll(() => states(all).sort(), patiently).toEqual(['open', 'standby', 'standby']);
      await write(6, 20);
      await allDone(20);
      const standby = all.find((daemon) => daemon.inboxes[0]?.state().kind === 'standby')!;
      const reader = ['desk-a', 'desk-b', 'desk-c'][states(all).indexOf('open')];
      expect(standby.inboxes[0]?.state()).toEqual({ kind: 'standby', reader });
    });

    it('when the reader stops, another takes over at once', async () => {
      const first = await start('desk-a');
      await expect.poll(() => states([first]), patiently).toEqual(['open']);
      const second = await start('desk-b');
      await write(1, 3);
      await allDone(3);
      expect(states([second])).toEqual(['standby']);
      await stop(first);
      await write(4, 6);
      await allDone(6);
      expect(readers()).toEqual([second]);
    });

    it('a reader whose lease another took writes and moves nothing more, and stands by', async () => {
      const first = await start('desk-a');
      await expect.poll(() => states([first]), patiently).toEqual(['open']);
      // As after a pause longer than the lease: another took it, and the first does not know yet.
      const taken = { owner: 'desk-x', fence: 1_000, until: Date.now() + 3_600_000 };
      await first.db('leases').where({ owner: 'desk-a' }).whereLike('name', 'inbox %').update(taken);
      await write(1, 2);
      await expect.poll(() => first.inboxes[0]?.state(), patiently).toEqual({ kind: 'standby', reader: 'desk-x' });
      expect(await first.db('ledger').select('id')).toEqual([]);
      await first.db('leases').where({ owner: 'desk-x' }).update({ until: 0 });
      await allDone(2);
    });

    it('what a process was sending that is gone is sent by another, and noted as perhaps sent twice', async () => {
      const first = await start('desk-a');
      await write(1, 1);
      await allDone(1);
      const lost = { state: 'sending', lease_owner: 'desk-x', lease_until: Date.now() + 3_600_000 };
      await first.db('outbox').where({ template: 'received' }).update(lost);
      const row = () => first.db('outbox').where({ template: 'received' }).first('state', 'maybe_twice');
      await expect.poll(row, patiently).toEqual({ state: 'sent', maybe_twice: true });
      const ids = sink.mails.filter((mail) => mail.to === 'jan1@contoso.example').map((mail) => mail.messageId);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
    });

    it('what another process posted is sent within seconds, and what it plans is acted on', async () => {
      const first = await start('desk-a');
      await write(1, 1);
      await allDone(1);
      const again = { state: 'waiting', next_at: Date.now(), message_id: '<again@acme.example>' };
      const begun = performance.now();
      await first.db('outbox').where({ template: 'received' }).update(again);
      await expect.poll(() => confirmed().length, patiently).toBe(2);
      expect(performance.now() - begun).toBeLessThan(10_000);
    });
  });
});
