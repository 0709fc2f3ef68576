import { afterEach, expect, it } from 'vitest';
import { MovableClock } from '../src/clock.js';
import { parseDeskFile } from '../src/config/load.js';
import { Daemon } from '../src/daemon/daemon.js';
import { identify } from '../src/intake/identity.js';
import { silentLog } from '../src/log.js';
import { openDeadlines } from '../src/record/deadlines.js';
import { keep, pendingMails } from '../src/record/ledger.js';
import { eventsOf } from '../src/record/tickets.js';
import { type Place, placeForSqlite, start } from './support/databases.js';
import { freePort } from './support/dovecot.js';

let place: Place;
let daemon: Daemon | undefined;
afterEach(async () => {
  await daemon?.stop();
  daemon = undefined;
  await place.remove();
});

/** A desk that reaches no mail server; `more` is of its desk file. */
async function begin(more: object): Promise<Daemon> {
  const host = '127.0.0.1';
  const desk = {
    desk: { name: 'Acme', address: 'support@acme.example', timezone: 'Europe/Brussels' },
    mail: {
      in: [{ lmtp: { listen: `${host}:${await freePort()}` } }],
      out: { smtp: { host, port: await freePort(), secure: false } },
    },
    http: { listen: `${host}:${await freePort()}` },
    database: place.database,
    staff: [{ name: 'Anna', email: 'anna@acme.example', roles: ['pm', 'monitor'] }],
    ...more,
  };
  const file = parseDeskFile(JSON.stringify(desk), { path: null, env: {}, readFile: () => '' });
  return Daemon.start(file, silentLog, new MovableClock(start));
}

async function assignBy(): Promise<string> {
  const open = await openDeadlines(daemon!.db, ['HD-1']);
  return new Date(open.find(({ kind }) => kind === 'assign')!.dueAt).toISOString();
}

it('a desk that is started with another calendar has the deadlines of that one, and the history says so', async () => {
  place = await placeForSqlite();
  daemon = await begin({});
  const raw = Buffer.from(
    'From: carla@contoso.example\r\nTo: support@acme.example\r\nSubject: [Server] Down\r\n\r\nIt is.\r\n',
  );
  const source = { source: 'test', folder: '', uidValidity: '', uid: 0 };
  await keep(daemon.db, { ...source, ...identify(raw), raw, receivedAt: start });
  for (const row of await pendingMails(daemon.db, 1)) await daemon.gateway.handleMail(row);
  const before = await assignBy();
  await daemon.stop();
  daemon = await begin({ calendars: { mornings: { hours: { 'mon-fri': '09:00-11:00' } } } });
  expect([before, await assignBy()]).toEqual(['2026-11-30T13:30:00.000Z', '2026-12-02T09:00:00.000Z']);
  expect((await eventsOf(daemon.db, 'HD-1')).at(-1)?.note).toBe('the desk file changed; deadlines recomputed');
});
