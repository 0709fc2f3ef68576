/** All open tickets by stage; the tickets of one stage; those in which some words stand. */
import type { Category, Desk } from '../domain/desk.js';
import { type Stage, stages } from '../domain/ticket.js';
import { type Card, type Counted, closedPage, countByStage, firstOfEach, openPage } from '../record/board.js';
import { type Hit, ticketsWithWords, wordsIn } from '../record/words.js';
import { isOpen, openStages, stageFacts } from '../workflow/flow.js';
import { cardFacts, cardLine, type Seen } from './cards.js';
import { filterForm, filterOf, queryOf, type Wanted, wantedIn } from './filters.js';
import { type Html, html, numberIn, path } from './html.js';
import { missing, page } from './layout.js';
import { shownOnPage } from './pager.js';
import type { Section, Site } from './site.js';
import { columns, stageLabels } from './stages.js';
import { moment } from './when.js';

/** So many of each stage stand on the board; the others are a click away. */
const shownOfEach = 8;
const mostFound = 60;

export const board: Section = {
  nav: { href: path('board'), label: 'Board' },
  paths: ['board', 'stages', 'search'],
  mount(routes, site) {
    routes.get(path('board'), async (c) => {
      const { seen, wanted } = asked(site, c.req.query(), c.get('visit').person);
      const content = wanted.q ? await found(site, wanted, seen) : await columnsOf(site, wanted, seen);
      const title = wanted.q ? `Tickets with “${wanted.q}”` : wanted.mine ? 'Board: waits for me' : 'Board';
      return page(
        c,
        site,
        { title, wide: true, searches: true },
        html`<div class="head"><h1 class="visually-hidden">${title}</h1>${filterForm(wanted, site.gateway.house.desk)}</div>${content}`,
      );
    });
    routes.get(`${path('stages')}/:stage`, async (c) => {
      const stage = stages.find((one) => one === c.req.param('stage'));
      if (!stage)
        return missing(c, site, html`There is no such stage. <a href="${path('board')}">Back to the board</a>`);
      const { seen, wanted } = asked(site, c.req.query(), c.get('visit').person);
      const label = stageLabels[stage];
      const list = await pageOf(site, stage, wanted, seen, numberIn(c.req.query('from')) ?? 0);
      return page(
        c,
        site,
        { title: label },
        html`<p><a href="${path('board')}${queryOf(wanted)}">Board</a></p><h1>${label}</h1>${list}`,
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
  const filter = filterOf(wanted, desk, seen.me);
  const [counts, cards] = await Promise.all([
    countByStage(db, openStages, filter, seen.now),
    firstOfEach(db, openStages, filter, urgentOf(desk), shownOfEach),
  ]);
  const sum = (of: (counted: Counted) => number) => Object.values(counts).reduce((total, one) => total + of(one), 0);
  const [all, late] = [sum((one) => one.all), sum((one) => one.late)];
  return html`<p class="summary">${all} open${late > 0 ? html`, <span class="due late"><span aria-hidden="true">▲</span> ${late} late</span>` : ''} · <a href="${path('stages', 'done')}${queryOf(wanted)}">done</a> · <a href="${path('stages', 'closed')}${queryOf(wanted)}">closed</a></p>
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
  const filter = filterOf({ ...wanted, mine: wanted.mine && isOpen(stage) }, desk, seen.me);
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

async function found(site: Site, wanted: Wanted, seen: Seen): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const words = wordsIn(wanted.q);
  const within = wanted.mine ? openStages : stages;
  const hits = await ticketsWithWords(db, words, within, filterOf(wanted, desk, seen.me), mostFound);
  if (hits.length === 0)
    return html`<p class="muted">Nothing was found: every word must stand in the title or in one mail. Fewer words find more.</p>`;
  const all = hits.length < mostFound ? `${hits.length} found` : `The first ${mostFound}; another word narrows it`;
  return html`<p class="summary">${all}</p><ol class="cards panel hits">${hits.map((hit) => hitLine(hit, words, seen))}</ol>`;
}

function hitLine(hit: Hit, words: string[], seen: Seen): Html {
  const { mail } = hit;
  const quote = mail
    ? html`<blockquote><span class="muted">${mail.from}, ${moment(mail.at, seen.desk.timezone, seen.now)}${mail.internal ? ', internal' : ''}:</span> ${marked(around(mail.text, words), words)}</blockquote>`
    : '';
  return html`<li class="card">${cardFacts(hit, seen, { stage: true })}${quote}</li>`;
}

/** The place of a text where the first of the words stands. */
export function around(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const at = Math.max(0, flat.search(beginningWith(words)));
  const from = at < 60 ? 0 : flat.indexOf(' ', at - 60) + 1;
  const piece = flat.slice(from, from + 180);
  return `${from > 0 ? '… ' : ''}${piece}${from + 180 < flat.length ? ' …' : ''}`;
}

function marked(text: string, words: readonly string[]): (string | Html)[] {
  return text.split(beginningWith(words)).map((part, at) => (at % 2 === 1 ? html`<mark>${part}</mark>` : part));
}

/** Only where accents are written as they were typed; the index itself folds them. */
function beginningWith(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|') || '$^'})`, 'giu');
}
