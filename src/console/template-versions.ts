/** The versions of a template: which there are, what has changed since one, and the way back to it. */
import type { Context } from 'hono';
import { keyOf, type TemplateId } from '../editing/ids.js';
import { lineDiff } from '../editing/line-diff.js';
import { problemsOf } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { storeText } from '../editing/store.js';
import { Advice } from '../errors.js';
import { deciding } from '../record/database.js';
import { keepNotice, type Notice } from '../record/sessions.js';
import { type TemplateVersion, versionOf, versionsOf } from '../record/template-versions.js';
import { form, type Html, html, numberIn, path, table } from './html.js';
import { missing, page } from './layout.js';
import type { ConsoleEnv, Site } from './site.js';
import { moment } from './when.js';

type Here = Context<ConsoleEnv>;

export const shelfOf = ({ gateway }: Site): Shelf => gateway.house.shelf ?? new Shelf(null);

export const gone = html`There is no such template. <a href="${path('templates')}">All templates</a>`;

export async function versions({ gateway }: Site, id: TemplateId): Promise<Html> {
  const { db, desk } = gateway.house;
  const all = await versionsOf(db, keyOf(id));
  const row = (one: TemplateVersion) =>
    html`<tr><th scope="row"><a href="${path('templates', 'edit', keyOf(id), 'versions', one.version)}">Version ${one.version}</a></th><td data-label="When">${moment(one.at, desk.timezone)}</td><td data-label="Who">${one.by ?? ''}</td><td data-label="How">${howInWords(one)}</td></tr>`;
  const shipped = html`<tr><th scope="row"><a href="${path('templates', 'edit', keyOf(id), 'versions', 'shipped')}">Shipped</a></th><td></td><td></td><td data-label="How">came with the program</td></tr>`;
  return html`<section><h2>Versions</h2>
${table('Versions', ['Which', 'When', 'Who', 'How'], [all.map(row), shipped])}</section>`;
}

function howInWords({ how, source }: TemplateVersion): string {
  if (source === null) return 'taken away; the shipped one is used';
  switch (how) {
    case 'file':
      return 'edited on disk';
    case 'mail':
      return 'edited by mail';
    case 'console':
      return 'edited here';
    case 'rollback':
      return 'put back';
  }
}

/** A version's text, null for the shipped one; undefined where there is no such version. */
async function textAt(site: Site, id: TemplateId, named: string): Promise<string | null | undefined> {
  if (named === 'shipped') return null;
  return (await versionOf(site.gateway.house.db, keyOf(id), numberIn(named) ?? 0))?.source;
}

export async function version(c: Here, site: Site, id: TemplateId): Promise<Response> {
  const named = c.req.param('version') ?? '';
  const text = await textAt(site, id, named);
  if (text === undefined) return missing(c, site, gone);
  const shelf = shelfOf(site);
  const [now, then] = [(await shelf.read(id))?.source ?? '', text ?? (await shelf.shipped(id)) ?? ''];
  const diff = lineDiff(then, now);
  const back = form(
    c.get('visit'),
    path('templates', 'edit', keyOf(id), 'versions', named),
    html`<button>Use this text again</button>`,
  );
  const title = named === 'shipped' ? `${keyOf(id)}, as shipped` : `${keyOf(id)}, version ${named}`;
  const content = html`<p class="crumbs"><a href="${path('templates')}">Templates</a> / <a href="${path('templates', 'edit', keyOf(id))}">${keyOf(id)}</a></p>
<h1>${title}</h1>
${diff === '' ? html`<p>It is the text in use.</p>` : html`${back}<h2>What changed since</h2><pre class="panel diff">${diff.split('\n').map(diffLine)}</pre>`}
<h2>The text</h2><pre class="panel">${then}</pre>`;
  return page(c, site, { title }, content);
}

function diffLine(line: string): Html {
  if (line.startsWith('@@')) return html`<span class="place">${placeInWords(line)}</span>\n`;
  if (line.startsWith('+')) return html`<ins>${line}</ins>\n`;
  return line.startsWith('-') ? html`<del>${line}</del>\n` : html`${line}\n`;
}

/** Where a stretch of a diff stands: `@@ -5,7 +5,9 @@` as `Lines 5 to 11 then, lines 5 to 13 now`. */
function placeInWords(hunk: string): string {
  const [from = 0, before = 0, to = 0, after = 0] = (hunk.match(/\d+/g) ?? []).map(Number);
  const lines = (first: number, count: number) => {
    if (count === 0) return 'nothing';
    return count === 1 ? `line ${first}` : `lines ${first} to ${first + count - 1}`;
  };
  const [then, now] = [lines(from, before), lines(to, after)];
  const words = then === now ? then : `${then} then, ${now} now`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export async function rollback(c: Here, site: Site, id: TemplateId): Promise<Response> {
  const visit = c.get('visit');
  const { house } = site.gateway;
  const named = c.req.param('version') ?? '';
  const source = await textAt(site, id, named);
  if (source === undefined) return missing(c, site, gone);
  const shelf = shelfOf(site);
  const [first] = source === null ? [] : problemsOf(await shelf.sources(), { id, source });
  const tell = async (kind: Notice['kind'], line: string) => {
    await keepNotice(house.db, visit.session.id, { kind, lines: [line] });
    return c.redirect(path('templates', 'edit', keyOf(id)), 303);
  };
  if (first) return tell('refused', `That text would not be taken up: line ${first.line}: ${first.message}`);
  try {
    const storing = { id, source, by: visit.person.email, how: 'rollback', now: house.clock.now() } as const;
    await deciding(house.db, (trx) => storeText(trx, shelf, storing));
  } catch (error) {
    if (error instanceof Advice) return tell('refused', error.message);
    throw error;
  }
  site.wake();
  return tell(
    'done',
    named === 'shipped' ? 'The shipped text is used again.' : `The text of version ${named} is used again.`,
  );
}
