/** Who works on what, in which order, and who holds which staging slot. */
import type { Desk } from '../domain/desk.js';
import { develops, isTopPriority, personByEmail } from '../domain/people.js';
import { stages } from '../domain/ticket.js';
import { slotTaken, type Work, workIn } from '../record/work.js';
import { stageFacts } from '../workflow/flow.js';
import { holdsSlot } from '../workflow/move.js';
import { inDevelopment, queueOf, slotHolder, waitingForSlot } from '../workflow/queue.js';
import { dueMark } from './due.js';
import { type Html, html, path } from './html.js';
import { missing, page } from './layout.js';
import { nameOf } from './names.js';
import type { Section, Site } from './site.js';
import { stageLabels } from './stages.js';
import { hours, near, span } from './when.js';

const at = path('queues');
/** So many of a queue stand beside the others; the whole of it has a page. */
const shownOfEach = 8;
const holding = stages.filter((stage) => stageFacts[stage].holdsSlot);
const ofDevelopers = ['planned', 'development'] as const;

export const queues: Section = {
  nav: { href: at, label: 'Queues' },
  paths: ['queues'],
  mount(routes, site) {
    routes.get(at, async (c) => page(c, site, { title: 'Queues' }, await all(site)));
    routes.get(`${at}/:email`, async (c) => {
      const { db, desk } = site.gateway.house;
      const email = c.req.param('email').toLowerCase();
      const board = await workIn(db, ofDevelopers, email);
      if (board.length === 0 && !personByEmail(desk, email)) return missing(c, site, 'There is no such queue.');
      const title = `Queue of ${nameOf(email, null, desk)}`;
      const list = queue(email, board, site, Number.POSITIVE_INFINITY);
      return page(
        c,
        site,
        { title },
        html`<p><a href="${at}">Queues</a></p><h1>${title}</h1><div class="panel">${list}</div>`,
      );
    });
  },
};

async function all(site: Site): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const board = await workIn(db, [...ofDevelopers, 'awaiting-staging', ...holding]);
  const working = new Set(
    board.flatMap(({ task, stage }) => (isDevelopers(stage) && task?.developer ? [task.developer] : [])),
  );
  const named = desk.staff.filter((person) => develops(desk, person)).map(({ email }) => email);
  const developers = [...new Set([...named, ...[...working].sort()])];
  const slots = await Promise.all(desk.apps.map((app) => slot(app, board, site)));
  return html`<h1>Queues</h1>
<section aria-labelledby="developers"><h2 id="developers" class="label">Developers</h2>
<div class="side-by-side">${developers.map((email) => html`<section class="panel" aria-labelledby="of-${email}"><h3 id="of-${email}"><a href="${path('queues', email)}">${nameOf(email, null, desk)}</a></h3>${queue(email, board, site, shownOfEach)}</section>`)}</div></section>
<section aria-labelledby="slots"><h2 id="slots" class="label">Staging slots</h2>
${slots.length > 0 ? html`<div class="side-by-side">${slots}</div>` : html`<p class="muted">The desk file names no app.</p>`}</section>`;
}

function isDevelopers(stage: Work['stage']): boolean {
  return stage === 'planned' || stage === 'development';
}

function queue(email: string, board: readonly Work[], site: Site, most: number): Html {
  const { desk, clock } = site.gateway.house;
  const now = clock.now();
  const working = inDevelopment(board, email);
  const waiting = queueOf(desk, board, email);
  const held = board.filter(({ stage, task, hold }) => stage === 'planned' && task?.developer === email && hold);
  const hidden = waiting.length - most;
  if (working.length + waiting.length + held.length === 0) return html`<p class="muted">Nothing to do.</p>`;
  return html`${working.length === 0 ? html`<p class="muted small">Nothing in development.</p>` : html`<ul class="work in-work" aria-label="In development">${working.map((one) => work(one, '▶', `in development for ${span(now - one.stageSince)}`, desk, now))}</ul>`}
${waiting.length > 0 ? html`<ol class="work">${waiting.slice(0, most).map((one, n) => work(one, String(n + 1), since('planned', one.task?.queuedAt ?? one.stageSince, desk, now), desk, now))}</ol>` : ''}
${hidden > 0 ? html`<p class="small"><a href="${path('queues', email)}">${hidden} more</a></p>` : ''}
${held.length > 0 ? html`<ul class="work" aria-label="On hold">${held.slice(0, most).map((one) => work(one, '‖', 'out of the queue', desk, now))}</ul>` : ''}`;
}

function work(one: Work, place: string, told: string, desk: Desk, now: number): Html {
  const top = isTopPriority(desk, one) ? html`<span class="flag">top</span> ` : '';
  const minutes = one.task?.estimateMinutes ?? null;
  const estimate = minutes === null || !isDevelopers(one.stage) ? '' : html`, ${hours(minutes)} estimated`;
  return html`<li><span class="place">${place}</span><a class="title" href="${path('tickets', one.key)}"><span class="key">${one.key}</span> ${one.title || '(no title)'}</a>${dueMark(one, desk.timezone, now) || html`<span></span>`}
<p class="facts">${top}${one.organisation ?? ''}${one.organisation ? ', ' : ''}${told}${estimate}</p></li>`;
}

function since(word: string, when: number, desk: Desk, now: number): string {
  return `${word} ${near(when, desk.timezone, now)}`;
}

async function slot(app: Desk['apps'][number], board: readonly Work[], site: Site): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const now = clock.now();
  const holder = slotHolder(board, app.key, holdsSlot);
  const waiting = waitingForSlot(desk, board, app.key);
  const taken = holder ? ((await slotTaken(db, holder.key, holding)) ?? holder.stageSince) : now;
  const held = holder
    ? html`<ul class="work in-work" aria-label="Holds the slot">${work(holder, '▶', `holds it since ${near(taken, desk.timezone, now)}, ${span(now - taken)}; ${stageLabels[holder.stage].toLowerCase()}`, desk, now)}</ul>`
    : html`<p class="muted">Free.</p>`;
  const first = waiting.slice(0, shownOfEach);
  const more =
    waiting.length > first.length
      ? html`<p class="small"><a href="${path('stages', 'awaiting-staging')}?app=${encodeURIComponent(app.key)}">${waiting.length - first.length} more</a></p>`
      : '';
  return html`<section class="panel" aria-labelledby="slot-${app.key}"><h3 id="slot-${app.key}">${app.name}</h3>${held}
${first.length > 0 ? html`<ol class="work" aria-label="Wait for it">${first.map((one, n) => work(one, String(n + 1), since('waits since', one.stagingWaitSince ?? one.stageSince, desk, now), desk, now))}</ol>` : html`<p class="muted small">Nobody waits for it.</p>`}${more}</section>`;
}
