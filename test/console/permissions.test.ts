import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { consoleServer } from '../../src/console/server.js';
import { onEachConsole } from '../support/console.js';
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
  it('answer those whom the table in the docs names and nobody else, each of them', async () => {
    const { gateway } = desk.house;
    const site = { gateway, origin: desk.origin, clock: desk.clock, wake: () => {}, maxUpload: 1 };
    const routes = consoleServer(site).routes.filter(({ method, path }) => method !== 'ALL' && !isOpenToAll(path));
    const asked = new Set(routes.map(({ method, path }) => `${method} ${example(path)}`));
    expect(asked.size).toBeGreaterThan(30);
    const allowed: Record<string, Who[]> = {};
    const told: Record<string, Who[]> = {};
    for (const one of asked) {
      const [method = '', path = ''] = one.split(' ');
      told[one] = promised().get(pages[path.split('/')[2] ?? ''] ?? '') ?? [];
      allowed[one] = [];
      for (const who of everybody) {
        const { status } = await ask(await visitor(desk, people[who]), method, path);
        expect([200, 302, 303, 403, 404, 409, 422], `${one} as ${who}: ${status}`).toContain(status);
        if (status !== 403) allowed[one].push(who);
        await desk.house.db('sessions').delete();
      }
    }
    expect(allowed).toEqual(told);
  }, 60_000);
});

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
