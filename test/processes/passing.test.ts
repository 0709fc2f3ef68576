/** The turn to read an inbox, where one process cannot reach the mail server and another can. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TcpProxy } from '../../bench/faults/tcp-proxy.js';
import { systemClock } from '../../src/clock.js';
import type { ImapConfig } from '../../src/config/types.js';
import { imapInbox } from '../../src/intake/imap.js';
import type { Inbox } from '../../src/intake/inbox.js';
import { silentLog } from '../../src/log.js';
import { Company } from '../../src/processes/company.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { engines, type Place } from '../support/databases.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';

const timing = {
  poll: 100,
  retryFirst: 20,
  retryMost: 40,
  retryRefused: 40,
  proven: 60_000,
  passOn: 300,
  passOnAgain: 60_000,
  silence: 60_000,
};
const patiently = { timeout: 20_000, interval: 20 };
const shared = engines.filter(({ name }) => name === 'PostgreSQL');
const noDovecot = dovecotAvailable() ? '' : ` (${needsDovecot})`;

describe.each(shared)(`the turn to read an inbox, on $title${noDovecot}`, { timeout: 60_000 }, (engine) => {
  describe.skipIf(!dovecotAvailable() || !engine.available)('of two processes', () => {
    let dovecot: Dovecot;
    let place: Place;
    const takeDown: (() => Promise<unknown>)[] = [];

    beforeEach(async () => {
      dovecot = await startDovecot();
      place = await engine.place();
    });
    afterEach(async () => {
      for (const one of takeDown.splice(0).reverse()) await one();
      await dovecot.remove();
      await place.remove();
    });

    /** A process, with a way of its own to the mail server. */
    async function begin(owner: string): Promise<{ inbox: Inbox; way: TcpProxy; db: Database }> {
      const way = await TcpProxy.open(dovecot.imapPort);
      const db = openDatabase(place.database);
      await migrate(db, place.database, 0);
      const company = new Company({
        db,
        clock: systemClock,
        log: silentLog,
        owner,
        timing: { lease: 1_000, each: 50 },
      });
      const config: ImapConfig = {
        kind: 'imap',
        host: '127.0.0.1',
        port: way.port,
        secure: false,
        insecure: false,
        user: 'support',
        password: dovecot.password,
        oauth2: null,
        folder: 'INBOX',
        from: 'all',
        done: 'Postdesk/Done',
        failed: 'Postdesk/Failed',
      };
      const deps = { db, clock: systemClock, log: silentLog, maxSize: 1e6, onKept() {}, turns: company.turns };
      const inbox = imapInbox(config, deps, timing);
      await company.start();
      await inbox.start();
      takeDown.push(
        () => way.close(),
        () => db.destroy(),
        () => company.stop(),
        () => inbox.stop(),
      );
      return { inbox, way, db };
    }

    const kindOf = ({ inbox }: { inbox: Inbox }) => inbox.state().kind;
    const refuse = (way: TcpProxy) => {
      way.refusing = true;
      way.cutAll();
    };

    it('goes to the one that reaches the mail server, and stays there', async () => {
      const first = await begin('desk-a');
      await expect.poll(() => kindOf(first), patiently).toBe('open');
      const second = await begin('desk-b');
      expect(kindOf(second)).toBe('standby');
      refuse(first.way);
      await expect.poll(() => kindOf(second), patiently).toBe('open');
      await expect.poll(() => kindOf(first), patiently).toBe('standby');
      await dovecot.deliver(
        'support',
        'Message-ID: <a@b.example>\r\nFrom: c@b.example\r\nSubject: Hello\r\n\r\nHello\r\n',
      );
      await expect.poll(() => second.db('ledger').select('message_id'), patiently).toHaveLength(1);
      expect([kindOf(first), kindOf(second)]).toEqual(['standby', 'open']);
    });

    it('does not go round while neither reaches it, so that whoever has it says so', async () => {
      const first = await begin('desk-a');
      await expect.poll(() => kindOf(first), patiently).toBe('open');
      const second = await begin('desk-b');
      for (const { way } of [first, second]) refuse(way);
      // Once to the other, and once back.
      const fence = async () => Number((await first.db('leases').whereLike('name', 'inbox %').first()).fence);
      await expect.poll(fence, patiently).toBe(3);
      await expect.poll(() => kindOf(first), patiently).toBe('unreachable');
      // Beyond the time after which it would be passed on.
      const knocks = first.way.refused;
      await expect.poll(() => first.way.refused, patiently).toBeGreaterThan(knocks + 30);
      expect(await fence()).toBe(3);
      expect([kindOf(first), kindOf(second)]).toEqual(['unreachable', 'standby']);
    });

    it('stays with one that is alone, however long', async () => {
      const only = await begin('desk-a');
      await expect.poll(() => kindOf(only), patiently).toBe('open');
      refuse(only.way);
      await expect.poll(() => kindOf(only), patiently).toBe('unreachable');
      const held = await only.db('leases').whereLike('name', 'inbox %').first('owner', 'fence');
      const knocks = only.way.refused;
      await expect.poll(() => only.way.refused, patiently).toBeGreaterThan(knocks + 30);
      expect(await only.db('leases').whereLike('name', 'inbox %').first('owner', 'fence')).toEqual(held);
      only.way.refusing = false;
      await expect.poll(() => kindOf(only), patiently).toBe('open');
    });
  });
});
