/** All open tickets by stage, and the tickets of one stage. */
import type { Category, Desk } from '../domain/desk.js';
import { openStages, type Stage, stages } from '../domain/ticket.js';
import { type Card, type Counted, closedPage, countByStage, firstOfEach, openPage } from '../record/board.js';
import { isOpen, stageFacts } from '../workflow/flow.js';
import { cardLine, type Seen } from './cards.js';
import { filterForm, filterOf, narrowedBy, queryOf, type Wanted, waitsFor, wantedIn } from './filters.js';
import { type Html, html, numberIn, path } from './html.js';
import { missing, page } from './layout.js';
import { shownOnPage } from './pager.js';
import { found } from './search.js';
import type { Section, Site } from './site.js';
import { columns, stageLabels } from './stages.js';

/** So many of each stage stand on the board; the others are a click away. */
const shownOfEach = 8;

export const board: Section = {
  nav: { href: path('board'), label: 'Board' },
  paths: ['board', 'stages', 'search'],
  mount(routes, site) {
    routes.get(path('board'), async (c) => {
      const { seen, wanted } = asked(site, c.req.query(), c.get('visit').person);
      const content = wanted.q ? await found(site, wanted, seen) : await columnsOf(site, wanted, seen);
      const owner = waitsFor(wanted, seen);
      const board = owner ? `Board: waits for ${owner.email === seen.me.email ? 'me' : owner.name}` : 'Board';
      const title = wanted.q ? `Tickets with “${wanted.q}”` : board;
      return page(
        c,
        site,
        { title, wide: true, searches: true },
        html`<div class="head"><h1 class="visually-hidden">${title}</h1>${filterForm(wanted, seen)}</div>${content}`,
      );
    });
    routes.get(`${path('stages')}/:stage`, async (c) => {
      const stage = stages.find((one) => one === c.req.param('stage'));
      if (!stage)
        return missing(c, site, html`There is no such stage. <a href="${path('board')}">Back to the board</a>`);
      const { seen, wanted: given } = asked(site, c.req.query(), c.get('visit').person);
      // What is over waits for nobody, and is not late any more.
      const wanted = isOpen(stage) ? given : { ...given, late: false, mine: false, for: '' };
      const label = stageLabels[stage];
      const only = narrowedBy(wanted, seen);
      const narrowed =
        only.length > 0
          ? html`<p class="muted">Only: ${only.join(', ')}. <a href="${path('stages', stage)}">All</a></p>`
          : '';
      const list = await pageOf(site, stage, wanted, seen, numberIn(c.req.query('from')) ?? 0);
      return page(
        c,
        site,
        { title: label },
        html`<p><a href="${path('board')}${queryOf(given)}">Board</a></p><h1>${label}</h1>${narrowed}${list}`,
      );
    });
    routes.get(path('search'), (c) => {
      const q = (c.req.query('q') ?? '').trim();
      const { prefix } = site.gateway.house.desk;
      const key = new RegExp(`^\\[?${prefix}-?(\\d{1,9})\\]?$`, 'i').exec(q)?.[1];
      return c.redirect(
        key ? path('tickets', `${prefix}-${Number(key)}`) : path('board') + queryOf(wantedIn(c.req.query())),
      );
    });
  },
};

function asked(site: Site, given: Record<string, string>, me: Seen['me']) {
  const { desk, clock } = site.gateway.house;
  return { seen: { desk, me, now: clock.now() }, wanted: wantedIn(given) };
}

function urgentOf({ categories }: Desk): string[] {
  return categories.filter(({ topPriority }: Category) => topPriority).map(({ key }) => key);
}

async function columnsOf(site: Site, wanted: Wanted, seen: Seen): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const filter = filterOf(wanted, seen);
  const [counts, cards] = await Promise.all([
    countByStage(db, openStages, filter, seen.now),
    firstOfEach(db, openStages, filter, urgentOf(desk), shownOfEach),
  ]);
  const sum = (of: (counted: Counted) => number) => Object.values(counts).reduce((total, one) => total + of(one), 0);
  const [all, late] = [sum((one) => one.all), sum((one) => one.late)];
  return html`<p class="summary">${all} open${late > 0 ? html`, <a class="due late" href="${path('board')}${queryOf({ ...wanted, late: true })}"><span aria-hidden="true">▲</span> ${late} late</a>` : ''} · <a href="${path('stages', 'done')}${queryOf(wanted)}">done</a> · <a href="${path('stages', 'closed')}${queryOf(wanted)}">closed</a></p>
<div class="board">${columns.map(
    (column) =>
      html`<section class="column"><h2 class="label">${column.label}</h2>${column.stages.map((stage) =>
        stageList(
          stage,
          counts[stage] ?? { all: 0, late: 0 },
          cards.filter((card) => card.stage === stage),
          wanted,
          seen,
        ),
      )}</section>`,
  )}</div>`;
}

function stageList(stage: Stage, counted: Counted, cards: Card[], wanted: Wanted, seen: Seen): Html {
  const { waitsFor } = stageFacts[stage];
  const hidden = counted.all - cards.length;
  const late =
    counted.late > 0 ? html` <span class="due late"><span aria-hidden="true">▲</span> ${counted.late} late</span>` : '';
  return html`<section class="stage-list${counted.all === 0 ? ' empty' : ''}" aria-labelledby="stage-${stage}">
<h3 id="stage-${stage}"><a href="${path('stages', stage)}${queryOf(wanted)}">${stageLabels[stage]}</a> <span class="count">${counted.all}</span>${late}<span class="waits-for">${waitsFor === 'pm' ? 'PM' : waitsFor}</span></h3>
${cards.length > 0 ? html`<ol class="cards">${cards.map((card) => cardLine(card, seen))}</ol>` : ''}
${hidden > 0 ? html`<p class="more"><a href="${path('stages', stage)}${queryOf(wanted)}">${hidden} more in ${stageLabels[stage].toLowerCase()}</a></p>` : ''}
</section>`;
}

/** @param from for open stages how many to leave out; for the others the number below which they stand, 0 for all */
async function pageOf(site: Site, stage: Stage, wanted: Wanted, seen: Seen, from: number): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const filter = filterOf(wanted, seen);
  const limit = shownOnPage + 1;
  const cards = isOpen(stage)
    ? await openPage(db, stage, filter, urgentOf(desk), { offset: from, limit })
    : await closedPage(db, [stage], filter, { before: from || null, limit });
  const shown = cards.slice(0, shownOnPage);
  if (shown.length === 0) return html`<p class="muted">There are none${from > 0 ? ' any more' : ''}.</p>`;
  const next = isOpen(stage) ? from + shownOnPage : (shown.at(-1)?.number ?? 0);
  const more =
    cards.length > shownOnPage
      ? html`<a href="${path('stages', stage)}${queryOf(wanted, { from: next })}" rel="next">Next ${shownOnPage}</a>`
      : '';
  const first = from > 0 ? html`<a href="${path('stages', stage)}${queryOf(wanted)}">From the first</a>` : '';
  return html`<ol class="cards panel">${shown.map((card) => cardLine(card, seen))}</ol><p class="row">${first}${more}</p>`;
}
