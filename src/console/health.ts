/** Whether the desk does its work: inboxes, outbox, deadlines, database, processes, templates, alerts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holders } from '../domain/people.js';
import { readiness } from '../health/readiness.js';
import { packageRoot } from '../paths.js';
import { conditionOf, lastAlerts, storeOf } from '../record/condition.js';
import { heldLeases } from '../record/leases.js';
import { type Html, html, path, sheet, table } from './html.js';
import { page } from './layout.js';
import { sizeOf } from './names.js';
import type { Running, Section, Site } from './site.js';
import { moment, near, span } from './when.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
/** Less room on the disk than this is told of. */
const scarce = 1024 ** 3;
/** The desk acts within a minute of a moment; later it is behind. */
const behind = 5 * 60_000;

type Fact = [string, unknown];

export const health: Section = {
  nav: { href: path('health'), label: 'Health' },
  paths: ['health'],
  roles: ['lead', 'admin'],
  mount(routes, site) {
    routes.get(path('health'), async (c) => {
      const content = html`<h1>Health</h1>${await checks(site)}<div class="side-by-side">${await mails(site)}${await database(site)}${program(site)}${await processes(site)}</div>${inboxes(site)}${templates(site)}${await alerts(site)}`;
      return page(c, site, { title: 'Health' }, content);
    });
  },
};

async function checks(site: Site): Promise<Html> {
  const { db, clock, desk, templates: used } = site.gateway.house;
  const now = clock.now();
  const { inboxes: read = [], trouble = () => null } = site.running ?? {};
  const found = (await readiness({ db, clock, inboxes: read, trouble })).checks;
  const { overdue, firstPending, mails: waiting } = await conditionOf(db, now);
  const { free, pending } = await storeOf(db);
  const inQuarantine = told([
    [waiting.quarantined, 'could not be handled'],
    [waiting.held, 'held for staff'],
  ]);
  const late = firstPending !== null && now - firstPending > behind;
  const all = [
    ...found,
    {
      of: 'mail',
      ok: !late,
      detail: late ? `a mail has waited ${span(now - firstPending)} to be handled` : 'what came is handled',
    },
    {
      of: 'deadlines',
      ok: overdue.desk === 0,
      detail: overdue.desk === 0 ? 'the desk acts in time' : `${overdue.desk} at which the desk has not acted yet`,
    },
    {
      of: 'quarantine',
      ok: inQuarantine === '',
      detail: inQuarantine || 'empty',
    },
    {
      of: 'disk',
      ok: free === null || free > scarce,
      detail: free === null ? 'the database’s own' : `${sizeOf(free)} free`,
    },
    {
      of: 'schema',
      ok: pending.length === 0,
      detail: pending.length === 0 ? 'up to date' : `to be done: ${pending.join(', ')}`,
    },
    {
      of: 'templates',
      ok: used.problems.length === 0,
      detail: used.problems.length === 0 ? 'all in use' : `${used.problems.length} problems`,
    },
  ];
  const wrong = all.filter(({ ok }) => !ok).length;
  const lines = all.map(
    ({ of, ok, detail }) =>
      html`<li><span class="due ${ok ? 'good' : 'late'}"><span aria-hidden="true">${ok ? '✓' : '▲'}</span><span class="visually-hidden">${ok ? 'fine' : 'wrong'}:</span></span><span>${named(of)} ${detail}</span></li>`,
  );
  return html`<section class="panel" aria-labelledby="checks"><h2 id="checks">${wrong === 0 ? `${desk.name} works` : `${wrong} ${wrong === 1 ? 'thing needs' : 'things need'} a look`}</h2><ul class="check-list">${lines}</ul></section>`;
}

/** Numbers in words; those of which there are none are left out. */
function told(numbers: readonly [number | undefined, string][]): string {
  return numbers.flatMap(([n, what]) => (n ? [`${n} ${what}`] : [])).join(', ');
}

/** A check by its name, with the way to the page that tells more. */
function named(of: string): Html {
  const more = of === 'outbox' || of === 'quarantine';
  return html`<strong>${more ? html`<a href="${path(of)}">${of}</a>` : of}</strong>`;
}

async function mails(site: Site): Promise<Html> {
  const { db, clock } = site.gateway.house;
  const now = clock.now();
  const { mails: inn, outbox: out, firstPending, firstWaiting, overdue } = await conditionOf(db, now);
  const since = (at: number | null) =>
    at === null ? '' : html` <span class="muted">the first for ${span(now - at)}</span>`;
  return facts('Mail and deadlines', [
    ['To be handled', html`${inn.pending ?? 0}${since(firstPending)}`],
    ['Held', link('quarantine', 'held', inn.held)],
    ['Not handled', link('quarantine', 'quarantined', inn.quarantined)],
    ['Wait for a code', inn.awaiting ?? 0],
    ['To be sent', html`${link('outbox', 'waiting', (out.waiting ?? 0) + (out.sending ?? 0))}${since(firstWaiting)}`],
    ['Failed', link('outbox', 'failed', out.failed)],
    ['Withheld', link('outbox', 'withheld', out.withheld)],
    ['Overdue by the desk', overdue.desk],
    ['Overdue by staff', overdue.staff],
  ]);
}

function link(section: string, state: string, n = 0): Html {
  return html`<a href="${path(section)}?state=${state}">${n}</a>`;
}

async function database(site: Site): Promise<Html> {
  const { engine, size, free, schema, pending } = await storeOf(site.gateway.house.db);
  return facts('Database', [
    ['Kind', engine],
    ['Size', size === null ? 'in memory' : sizeOf(size)],
    ...(free === null ? [] : [['Free on its disk', sizeOf(free)] as Fact]),
    ['Schema', schema],
    ...(pending.length === 0 ? [] : [['To be migrated', pending.join(', ')] as Fact]),
  ]);
}

function program({ running, gateway }: Site): Html {
  const { desk, clock } = gateway.house;
  return facts('Program', [
    ['Postdesk', version],
    ['Node', process.versions.node],
    ['Runs since', running ? moment(running.startedAt, desk.timezone, clock.now()) : 'not told'],
    ['Memory', sizeOf(process.memoryUsage.rss())],
  ]);
}

/** Of a desk that several share; none are told of on SQLite. */
async function processes(site: Site): Promise<Html | ''> {
  const leases = await heldLeases(site.gateway.house.db, '');
  const members = leases.filter(({ name }) => name.startsWith('process '));
  if (members.length === 0) return '';
  const rows = members.map(({ owner }): Fact => {
    const does = leases.filter(
      (one) => one.owner === owner && !one.name.startsWith('process ') && !one.name.startsWith('told '),
    );
    return [owner, does.map(({ name }) => name).join(', ') || 'stands by'];
  });
  return facts('Processes', rows);
}

function facts(title: string, rows: readonly Fact[]): Html {
  return html`<section class="panel"><h2>${title}</h2>${sheet(rows)}</section>`;
}

function inboxes({ running, gateway }: Site): Html | '' {
  if (!running) return '';
  const { clock, desk } = gateway.house;
  const lines = running.inboxes.map((inbox) => {
    const at = inbox.lastFetch();
    return html`<tr><td class="first">${inbox.source}</td><td data-label="State">${stateOf(inbox)}</td><td data-label="Last read">${at === null ? 'not yet' : near(at, desk.timezone, clock.now())}</td></tr>`;
  });
  return html`<section><h2>Inboxes</h2>${table('Inboxes', ['Inbox', 'State', 'Last read'], lines)}</section>`;
}

function stateOf(inbox: Running['inboxes'][number]): string {
  const told = inbox.state();
  if ('reason' in told) return `${told.kind}: ${told.reason}`;
  return told.kind === 'standby' ? `read by ${told.reader ?? 'another process'}` : told.kind;
}

function templates(site: Site): Html | '' {
  const { problems } = site.gateway.house.templates;
  if (problems.length === 0) return '';
  const lines = problems
    .slice(0, 50)
    .map(({ path: file, line, message }) => html`<li><code>${file}:${line}</code> ${message}</li>`);
  return html`<section class="panel" aria-labelledby="templates"><h2 id="templates">Templates that are not used</h2><ul class="lines">${lines}</ul></section>`;
}

async function alerts(site: Site): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const last = await lastAlerts(
    db,
    holders(desk, 'admin').map(({ email }) => email),
    10,
  );
  const lines = last.map(
    ({ id, at, subject }) =>
      html`<li>${moment(at, desk.timezone, clock.now())} <a href="${path('outbox', id)}">${subject}</a></li>`,
  );
  return html`<section class="panel" aria-labelledby="alerts"><h2 id="alerts">Last alerts</h2>${lines.length > 0 ? html`<ul class="lines">${lines}</ul>` : html`<p class="muted">There were none.</p>`}</section>`;
}
