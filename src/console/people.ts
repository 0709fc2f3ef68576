/** Staff and what waits for them; organisations; addresses that no mail reaches. */
import type { Desk, Organisation, Person } from '../domain/desk.js';
import { personByEmail } from '../domain/people.js';
import { openStages } from '../domain/ticket.js';
import { unreachableAddresses } from '../record/unreachable.js';
import { openByOrganisation, type WaitingGroup, waitingGroups } from '../record/work.js';
import { ownersOf } from '../workflow/owners.js';
import { type Html, html, path, query, table } from './html.js';
import { page } from './layout.js';
import { waitsForStaff } from './mine.js';
import { nameOf } from './names.js';
import { shownOnPage } from './pager.js';
import type { Section, Site } from './site.js';
import { stageLabels } from './stages.js';
import { moment } from './when.js';

export const people: Section = {
  nav: { href: path('people'), label: 'People' },
  paths: ['people'],
  mount(routes, site) {
    routes.get(path('people'), async (c) => {
      const content = html`<h1>People</h1>${await staff(site, c.get('visit').person)}${await organisations(site)}${await unreachable(site, (c.req.query('address') ?? '').trim().slice(0, 320))}`;
      return page(c, site, { title: 'People' }, content);
    });
  },
};

interface Waiting {
  all: number;
  late: number;
  byStage: Map<WaitingGroup['stage'], number>;
}

async function staff(site: Site, me: Person): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const waiting = waitingFor(desk, await waitingGroups(db, openStages, clock.now()));
  const lines = desk.staff.map((person) => {
    const { all, late, byStage } = waiting.get(person.email) ?? { all: 0, late: 0, byStage: new Map() };
    const theirs = person.email === me.email ? { mine: 1 } : { for: person.email };
    const stages = [...byStage]
      .map(([stage, n]) => `${n} ${stageLabels[stage as WaitingGroup['stage']].toLowerCase()}`)
      .join(', ');
    const count =
      all === 0
        ? html`<span class="muted">nothing</span>`
        : html`<a href="${path('board')}${query(theirs)}">${all}</a>`;
    const overdue =
      late > 0
        ? html` <a class="due late" href="${path('board')}${query({ ...theirs, late: 1 })}"><span aria-hidden="true">▲</span> ${late} late</a>`
        : '';
    return html`<tr><td class="first">${person.name} <span class="small muted">${person.email}</span></td><td data-label="Roles">${person.roles.map((role) => (role === 'pm' ? 'PM' : role)).join(', ')}</td><td data-label="Waits for them">${count}${overdue} <span class="small muted">${stages}</span></td></tr>`;
  });
  return html`<section><h2>Staff</h2>
${table('Staff', ['Name', 'Roles', 'Waits for them'], lines)}</section>`;
}

/** What staff must do; what waits for the customer's OK or a staging slot waits for nobody here. */
function waitingFor(desk: Desk, groups: WaitingGroup[]): Map<string, Waiting> {
  const found = new Map<string, Waiting>();
  for (const group of groups) {
    if (!waitsForStaff(group.stage, group.unanswered)) continue;
    for (const { email } of ownersOf(desk, { ...group, task: { developer: group.developer } })) {
      const one = found.get(email) ?? { all: 0, late: 0, byStage: new Map() };
      one.all += group.all;
      one.late += group.late;
      one.byStage.set(group.stage, (one.byStage.get(group.stage) ?? 0) + group.all);
      found.set(email, one);
    }
  }
  return found;
}

async function organisations(site: Site): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const open = await openByOrganisation(db, openStages);
  const known = new Set(desk.organisations.map(({ name }) => name));
  const others = [...open].filter(([name]) => !known.has(name)).reduce((sum, [, n]) => sum + n, 0);
  const lines = desk.organisations.map((one) => organisation(one, open.get(one.name) ?? 0, desk));
  const rest =
    others > 0
      ? html`<p class="muted">${others} open ${others === 1 ? 'ticket is' : 'tickets are'} of no organisation that the desk file names.</p>`
      : '';
  return html`<section><h2>Organisations</h2>
${lines.length === 0 ? html`<p class="muted">The desk file names none.</p>` : table('Organisations', ['Name', 'Project manager', 'App', 'Approvers', 'Open tickets'], lines)}${rest}</section>`;
}

function organisation({ name, domains, pm, app, approvers }: Organisation, open: number, desk: Desk): Html {
  const manager = pm === null ? html`<span class="muted">none</span>` : html`${personByEmail(desk, pm)?.name ?? pm}`;
  const product = desk.apps.find(({ key }) => key === app)?.name ?? app ?? html`<span class="muted">none</span>`;
  return html`<tr><td class="first">${name} <span class="small muted">${domains.join(', ')}</span></td><td data-label="Project manager">${manager}</td><td data-label="App">${product}</td>
<td data-label="Approvers">${approvers.length > 0 ? approvers.join(', ') : html`<span class="muted">the requester alone</span>`}</td><td data-label="Open tickets"><a href="${path('board')}${query({ organisation: name })}">${open}</a></td></tr>`;
}

async function unreachable(site: Site, part: string): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const { count, newest } = await unreachableAddresses(db, part, shownOnPage);
  const lines = newest.map(
    ({ email, since, why }) =>
      html`<tr><td class="first">${nameOf(email, null, desk)}</td><td data-label="Since" class="nowrap">${moment(since, desk.timezone, clock.now())}</td><td data-label="Why">${why}</td></tr>`,
  );
  const told =
    count > newest.length
      ? `The newest ${newest.length} of ${count}. A mail to each of them came back for good.`
      : 'A mail to each of them came back for good.';
  const none = part === '' ? 'There are none: no mail came back for good.' : 'No such address.';
  const find = html`<form class="filters" action="${path('people')}#unreachable"><label class="visually-hidden" for="address">Address</label><input id="address" name="address" type="search" placeholder="Address" value="${part}"><button>Show</button></form>`;
  return html`<section><h2 id="unreachable">Unreachable addresses</h2>
${count > newest.length || part !== '' ? find : ''}<p class="muted">${lines.length > 0 ? told : none}</p>
${lines.length > 0 ? table('Unreachable addresses', ['Address', 'Since', 'Why'], lines) : ''}</section>`;
}
