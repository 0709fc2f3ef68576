import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { consoleServer } from '../../src/console/server.js';
import { type ConsoleUnderTest, onEachConsole } from '../support/console.js';
import { type Visitor, visitor } from '../support/visitor.js';

/** One of each role, who has no other. */
const people = {
  monitor: 'mona@acme.example',
  PM: 'anna@acme.example',
  lead: 'lena@acme.example',
  developer: 'dave@acme.example',
  admin: 'adam@acme.example',
};
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];

/** Pages of the table in docs/console.md, by how their addresses begin. */
const pages: Record<string, string> = {
  board: 'Board',
  stages: 'Board',
  search: 'Board',
  tickets: 'Ticket',
  queues: 'Queues',
  people: 'People',
  outbox: 'Outbox',
  quarantine: 'Quarantine',
  reports: 'Reports',
  templates: 'Templates',
  health: 'Health',
  account: 'Account',
  'sign-out': 'Account',
  'sign-out-everywhere': 'Account',
};

/** Who sees a page, as the table says. */
function promised(): Map<string, Who[]> {
  const text = readFileSync(new URL('../../docs/console.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (\w+) +\| ([^|]+?) +\| [^|]+\|$/gm)];
  return new Map(
    rows.map(([, page = '', who = '']) => [
      page,
      /^(all staff|everybody)/.test(who) ? everybody : everybody.filter((one) => who.split(', ').includes(one)),
    ]),
  );
}

onEachConsole('the pages and forms of the console', (desk) => {
  it('answer those whom the table in the docs names and nobody else, and each lets nothing run', async () => {
    const asked = routesOf(desk);
    expect(asked.size).toBeGreaterThan(30);
    const allowed: Record<string, Who[]> = {};
    const told: Record<string, Who[]> = {};
    for (const one of asked) {
      const [method = '', path = ''] = one.split(' ');
      told[one] = promised().get(pages[path.split('/')[2] ?? ''] ?? '') ?? [];
      allowed[one] = [];
      for (const who of everybody) {
        const { status, headers } = await ask(await visitor(desk, people[who]), method, path);
        expect([200, 302, 303, 403, 404, 409, 422], `${one} as ${who}: ${status}`).toContain(status);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy, one).toContain("default-src 'none'");
        // The styles of a mail stand in its elements; its preview is a frame in which nothing runs.
        if (!path.includes('/frame/')) expect(policy, one).not.toContain('unsafe');
        expect(headers.get('x-content-type-options'), one).toBe('nosniff');
        expect(headers.get('cache-control'), one).toBe('no-store');
        if (status !== 403) allowed[one].push(who);
        await desk.house.db('sessions').delete();
      }
    }
    expect(allowed).toEqual(told);
  }, 60_000);

  it('take no form without the token of the sign-in, nor from elsewhere, each of them', async () => {
    const forms = [...routesOf(desk)].filter((one) => one.startsWith('POST '));
    expect(forms.length).toBeGreaterThan(10);
    const before = await everything(desk);
    for (const form of forms) {
      const path = form.slice('POST '.length);
      const who = await visitor(desk, people.admin);
      expect((await who.post(path, {}, 'f'.repeat(64))).status, path).toBe(403);
      expect((await who.post(path, {}, undefined, 'https://evil.example')).status, path).toBe(403);
      await desk.house.db('sessions').delete();
    }
    expect(await everything(desk)).toEqual(before);
  }, 60_000);
});

/** All routes for whoever is signed in, with an address each. */
function routesOf(desk: ConsoleUnderTest): Set<string> {
  const { gateway } = desk.house;
  const site = { gateway, origin: desk.origin, clock: desk.clock, wake: () => {}, maxUpload: 1 };
  const routes = consoleServer(site).routes.filter(({ method, path }) => method !== 'ALL' && !isOpenToAll(path));
  return new Set(routes.map(({ method, path }) => `${method} ${example(path)}`));
}

async function everything({ house: { db } }: ConsoleUnderTest) {
  return [
    await db('events'),
    await db('outbox'),
    await db('ledger'),
    await db('mail_doings'),
    await db('template_versions'),
  ];
}

function ask(who: Visitor, method: string, path: string) {
  return method === 'POST' ? who.post(path) : who.get(path);
}

function isOpenToAll(path: string): boolean {
  return path === '/console' || /^\/console\/(assets|sign-in)/.test(path);
}

/** An address of the route, of things that mostly are not there: who may be there is asked first. */
function example(path: string): string {
  return path.replace('/edit/:key', '/edit/en%2Freceived').replace(/:\w+/g, '1');
}
