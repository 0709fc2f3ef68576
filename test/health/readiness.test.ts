import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alertAdmins } from '../../src/gateway/upkeep.js';
import { healthServer } from '../../src/health/server.js';
import type { Watched } from '../../src/health/watched.js';
import type { InboxState } from '../../src/intake/inbox.js';
import { TestHouse } from '../support/house.js';
import { WatchedInbox } from '../support/watched-inbox.js';

const minute = 60_000;

let house: TestHouse;
let fetched: number | null;
let state: InboxState;
let watched: Watched;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  fetched = house.clock.now();
  state = { kind: 'open' };
  const inbox = new WatchedInbox(
    () => fetched,
    () => state,
  );
  watched = { db: house.db, clock: house.clock, inboxes: [inbox] };
});
afterAll(() => house.close());

async function ask(path: string): Promise<{ status: number; text: string }> {
  const response = await healthServer(watched).request(path);
  return { status: response.status, text: await response.text() };
}

const later = (minutes: number) => house.clock.moveTo(house.clock.now() + minutes * minute);

describe('/readyz', () => {
  it('is 200 where the database answers, the inboxes were read and nothing waits too long', async () => {
    const { status, text } = await ask('/readyz');
    expect([status, JSON.parse(text)]).toMatchObject([200, { ready: true }]);
  });

  it('is 503 where an inbox was not read for ten minutes, and says why', async () => {
    later(9);
    expect((await ask('/readyz')).status).toBe(200);
    later(1);
    expect((await ask('/readyz')).status).toBe(503);
    fetched = null;
    state = { kind: 'refused', reason: 'wrong password' };
    const { text } = await ask('/readyz');
    expect(JSON.parse(text).checks).toContainEqual({
      of: 'imap:support@acme.example',
      ok: false,
      detail: 'not read yet (refused: wrong password)',
    });
  });

  it('says what is wrong with an inbox that was read before', async () => {
    later(3);
    state = { kind: 'unreachable', reason: 'no answer since 2026-11-28T08:08:00.000Z' };
    const detail = 'read 3 minutes ago (unreachable: no answer since 2026-11-28T08:08:00.000Z)';
    const { text } = await ask('/readyz');
    expect(JSON.parse(text).checks).toContainEqual({ of: 'imap:support@acme.example', ok: true, detail });
  });

  it('is 503 where a mail could have gone for more than a quarter of an hour', async () => {
    await alertAdmins(house.gateway.house, 'Something', 'happened');
    later(15);
    fetched = house.clock.now();
    expect((await ask('/readyz')).status).toBe(200);
    later(1);
    fetched = house.clock.now();
    const { status, text } = await ask('/readyz');
    expect([status, text]).toEqual([503, expect.stringContaining('a mail has waited for 16 minutes')]);
  });

  it('says of the outbox what came of it so far: nothing yet, mails that wait and why, or mails that went', async () => {
    const outbox = async () =>
      JSON.parse((await ask('/readyz')).text).checks.find((one: { of: string }) => one.of === 'outbox');
    expect(await outbox()).toEqual({ of: 'outbox', ok: true, detail: 'not tried yet' });
    await house.mail({ from: 'jan@contoso.example', subject: 'Nothing works', text: 'Help' });
    expect((await outbox()).detail).toBe('not tried yet');
    const refused = { state: 'waiting', last_error: '451 4.7.1 Come back later', next_at: house.clock.now() + minute };
    await house.db('outbox').update(refused);
    const count = (await house.letters()).length;
    expect(await outbox()).toEqual({ of: 'outbox', ok: true, detail: `${count} wait: 451 4.7.1 Come back later` });
    await house.db('outbox').update({ state: 'sent' });
    expect((await outbox()).detail).toBe('mails go out');
  });

  it('is 503 where the mail server takes nothing of the desk, and says why', async () => {
    const since = house.clock.now();
    watched = { ...watched, trouble: () => ({ since, reason: '550 5.7.1 Relaying denied' }) };
    later(2);
    const { status, text } = await ask('/readyz');
    const detail =
      'not taken by the mail server for 2 minutes (550 5.7.1 Relaying denied): mails are kept; check mail.out';
    expect(status).toBe(503);
    expect(JSON.parse(text).checks).toContainEqual({ of: 'outbox', ok: false, detail });
  });

  it('is 503 where the database fails, while /livez still is 200', async () => {
    const other = await TestHouse.open();
    await other.close();
    watched = { ...watched, db: other.db };
    expect((await ask('/readyz')).status).toBe(503);
    expect((await ask('/metrics')).status).toBe(503);
    expect(await ask('/livez')).toEqual({ status: 200, text: 'alive\n' });
  });
});

describe('/metrics', () => {
  it('counts mails, tickets, deadlines and what goes out, as of now', async () => {
    await house.mail({ from: 'jan@contoso.example', subject: '[urgent] Nothing works', text: 'Help' });
    later(24 * 60);
    fetched = house.clock.now() - 90_000;
    const { status, text } = await ask('/metrics');
    expect(status).toBe(200);
    const lines = text.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'postdesk_mails{state="processed"} 1',
        'postdesk_mails{state="quarantined"} 0',
        'postdesk_tickets{stage="new"} 1',
        'postdesk_deadlines_open 1',
        'postdesk_deadlines_overdue 1',
        'postdesk_mails_sent_total 0',
        'postdesk_inbox_seconds_since_fetch{inbox="imap:support@acme.example"} 90',
      ]),
    );
    const waiting = (await house.letters()).length;
    expect(lines).toContain(`postdesk_outbox{state="waiting"} ${waiting}`);
  });

  it('tells how long an inbox was not read, from the start where it never was, and of none that another reads', async () => {
    fetched = null;
    state = { kind: 'unreachable', reason: 'ECONNREFUSED' };
    const server = healthServer(watched);
    const seconds = async () =>
      /^postdesk_inbox_seconds_since_fetch\{.*\} (\S+)$/m.exec(await (await server.request('/metrics')).text())?.[1];
    later(11);
    expect(await seconds()).toBe('660');
    state = { kind: 'standby', reader: 'desk-a:7:0:0' };
    expect(await seconds()).toBe('Nan');
    later(5);
    expect(await seconds()).toBe('Nan');
    state = { kind: 'connecting' };
    later(1);
    expect(await seconds()).toBe('60');
  });
});
