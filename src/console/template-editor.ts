/** One template: its text, what comes of it, its variables and versions. Works without scripts; they make it live. */
import type { Context } from 'hono';
import { type DescribedVariable, describeVariables } from '../compose/describe.js';
import { inEnglish } from '../domain/said.js';
import { findId, isPartial, keyOf, type TemplateId } from '../editing/ids.js';
import { lineDiff } from '../editing/line-diff.js';
import { problemsOf, shownBy } from '../editing/review.js';
import { noFolder, Shelf, type Sources } from '../editing/shelf.js';
import { baseOf, storeText } from '../editing/store.js';
import { postTestMail } from '../editing/test-mail.js';
import { Advice } from '../errors.js';
import { deciding } from '../record/database.js';
import { keepNotice, type Notice } from '../record/sessions.js';
import { type TemplateVersion, versionOf, versionsOf } from '../record/template-versions.js';
import { recentTickets } from '../record/tickets.js';
import { filesIn, localesOf, shippedTemplates } from '../template-files.js';
import { form, type Html, html, path } from './html.js';
import { type PageOptions, page } from './layout.js';
import type { ConsoleEnv, Routes, Site } from './site.js';
import { Frames, facts, framePolicy, type Preview, previewOf } from './template-preview.js';
import { moment } from './when.js';

type Here = Context<ConsoleEnv>;

/** What the form held, or what is on disk where nothing was sent. */
interface Draft {
  id: TemplateId;
  source: string;
  base: string;
  on: string;
}

export function mountEditor(routes: Routes, site: Site): void {
  const frames = new Frames();
  const at = (...more: string[]) => [path('templates', 'edit'), ':key', ...more].join('/');
  const named = (work: (c: Here, id: TemplateId) => Promise<Response>) => async (c: Here) => {
    const found = await idAt(site, c.req.param('key') ?? '');
    return found ? work(c, found) : missing(c, site);
  };
  routes.get(`${path('templates', 'frame')}/:name`, (c: Here) => {
    const made = frames.get(c.req.param('name') ?? '');
    return c.html(made ?? 'This preview is over; make it anew.', made === null ? 404 : 200, framePolicy);
  });
  routes.get(
    at(),
    named(async (c, id) => edit(c, site, frames, await onDisk(site, id, c.req.query('on') ?? ''), {})),
  );
  routes.post(
    at('preview'),
    named((c, id) => preview(c, site, frames, id)),
  );
  routes.post(
    at('save'),
    named((c, id) => save(c, site, frames, id)),
  );
  routes.post(
    at('test'),
    named((c, id) => test(c, site, frames, id)),
  );
  routes.get(
    at('versions', ':version'),
    named((c, id) => version(c, site, id)),
  );
  routes.post(
    at('versions', ':version'),
    named((c, id) => rollback(c, site, id)),
  );
}

async function idAt({ gateway }: Site, key: string): Promise<TemplateId | null> {
  const { desk } = gateway.house;
  const shipped = (await filesIn(shippedTemplates)).map((file) => file.locale);
  const found = findId(key, desk.locale, [...new Set([...localesOf(desk), ...shipped])]);
  return 'id' in found && keyOf(found.id) === key ? found.id : null;
}

function missing(c: Here, site: Site): Promise<Response> {
  const content = html`<h1>Not there</h1><p>There is no such template. <a href="${path('templates')}">All templates</a></p>`;
  return page(c, site, { title: 'Not there', status: 404 }, content);
}

const shelfOf = ({ gateway }: Site): Shelf => gateway.house.shelf ?? new Shelf(null);

/** The file as it is in use; of a locale that has none, the text that is used instead. */
async function onDisk(site: Site, id: TemplateId, on: string): Promise<Draft> {
  const shelf = shelfOf(site);
  const language = id.locale.split(/[-_]/)[0] ?? id.locale;
  const others =
    id.locale === ''
      ? []
      : [
          { ...id, locale: language },
          { ...id, locale: 'en' },
        ];
  for (const one of [id, ...others]) {
    const file = await shelf.read(one);
    if (file) return { id, source: file.source, base: (await baseOf(shelf, id)) ?? '', on };
  }
  return { id, source: '', base: '', on };
}

async function sent(c: Here, id: TemplateId): Promise<Draft> {
  const { source, base, on } = await c.req.parseBody();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { id, source: text(source).replace(/\r\n/g, '\n'), base: text(base), on: text(on).trim() };
}

async function preview(c: Here, site: Site, frames: Frames, id: TemplateId): Promise<Response> {
  const draft = await sent(c, id);
  if (!c.req.header('accept')?.includes('application/json')) return edit(c, site, frames, draft, {});
  const { problems, mail, on } = await previewOf(site, await shelfOf(site).sources(), draft, draft.on);
  const shown = mail
    ? { subject: mail.subject, text: mail.text, frame: path('templates', 'frame', frames.put(mail.html)) }
    : null;
  return c.json({ problems, mail: shown, on });
}

async function save(c: Here, site: Site, frames: Frames, id: TemplateId): Promise<Response> {
  const visit = c.get('visit');
  const { house } = site.gateway;
  const [draft, shelf] = [await sent(c, id), shelfOf(site)];
  const refuse = (line: string, status: 409 | 422 | 500) =>
    edit(c, site, frames, draft, { status, notice: { kind: 'refused', lines: [line] } });
  if (shelf.folder === null) return refuse(inEnglish(noFolder), 409);
  if (problemsOf(await shelf.sources(), draft).length > 0) return refuse('The text has problems; see below.', 422);
  const now = (await shelf.read(id))?.source;
  if (((await baseOf(shelf, id)) ?? '') !== draft.base) {
    const changed =
      now === undefined
        ? ''
        : ` What stands there now is version ${(await versionsOf(house.db, keyOf(id)))[0]?.version ?? '0'}.`;
    return refuse(
      `Somebody else has changed it since you began.${changed} Your text is kept in the form; open the template in another window and join the two.`,
      409,
    );
  }
  try {
    const storing = {
      id,
      source: draft.source,
      by: visit.person.email,
      how: 'console',
      now: house.clock.now(),
    } as const;
    const stored = await deciding(house.db, (trx) => storeText(trx, shelf, storing));
    site.wake();
    const lines = [
      stored ? `It is version ${stored.version} now, and used from the next mail on.` : 'It was so already.',
    ];
    await keepNotice(house.db, visit.session.id, { kind: 'done', lines });
    return c.redirect(path('templates', 'edit', keyOf(id)), 303);
  } catch (error) {
    if (error instanceof Advice) return refuse(error.message, 500);
    throw error;
  }
}

/** To whoever edits, and to nobody else. */
async function test(c: Here, site: Site, frames: Frames, id: TemplateId): Promise<Response> {
  const { person } = c.get('visit');
  const { house } = site.gateway;
  const draft = await sent(c, id);
  const { mail } = await previewOf(site, await shelfOf(site).sources(), draft, draft.on);
  const told: Notice = mail
    ? { kind: 'done', lines: [`The mail is on its way to ${person.email}.`] }
    : { kind: 'refused', lines: ['No mail can be made of it; see below.'] };
  if (mail) {
    await deciding(house.db, (trx) => postTestMail(trx, house, person, mail));
    site.wake();
  }
  return edit(c, site, frames, draft, { notice: told, status: mail ? 200 : 422 });
}

async function edit(
  c: Here,
  site: Site,
  frames: Frames,
  draft: Draft,
  options: Partial<PageOptions>,
): Promise<Response> {
  const visit = c.get('visit');
  const { id } = draft;
  const { house } = site.gateway;
  const [shelf, key] = [shelfOf(site), keyOf(draft.id)];
  const sources = await shelf.sources();
  const made = await previewOf(site, sources, draft, draft.on);
  const here = path('templates', 'edit', key);
  const own = (await shelf.own()).has(key);
  const tickets = (await recentTickets(house.db, 20)).map(
    (ticket) => [ticket.key, `${ticket.key} ${ticket.title}`] as const,
  );
  const content = html`<p class="crumbs"><a href="${path('templates')}">Templates</a></p>
<h1>${key}</h1>
<p class="muted">${own ? 'A text of your own, used instead of the shipped one.' : 'As shipped. What you save is used instead.'}</p>
${form(
  visit,
  `${here}/save`,
  html`<input type="hidden" name="base" value="${draft.base}">
<div class="text stacked"><label for="source">Text</label>
<textarea id="source" name="source" rows="24" spellcheck="true" class="mono" aria-describedby="problems">${draft.source}</textarea>
<div id="problems" role="status" aria-label="Problems">${problemList(made)}</div>
<div class="row"><button class="primary">Save</button><button formaction="${here}/preview">Preview</button><button formaction="${here}/test">Mail it to me</button></div></div>
<section class="shown stacked" aria-label="Preview">
<div class="row"><label for="on">Made with</label>${choiceOf(draft.on, tickets)}</div>
${shown(made, frames)}</section>`,
  { className: 'editor', id: 'editor' },
)}
${variables(sources, id)}
${await versions(site, id)}`;
  return page(c, site, { title: key, wide: true, scripts: ['templates.js'], ...options }, content);
}

function problemList({ problems, on, mail }: Preview): Html {
  if (problems.length === 0) return html`<p class="muted">${mail ? 'Nothing is wrong with it.' : on}</p>`;
  return html`<ul class="problems">${problems.map((one) => html`<li><strong>Line ${one.line}</strong> ${one.message}</li>`)}</ul>`;
}

function choiceOf(on: string, tickets: (readonly [string, string])[]): Html {
  const known = [
    [facts.newest, 'the newest ticket'],
    ...tickets,
    [facts.sample, 'sample values'],
    [facts.hostile, 'hostile values'],
  ] as const;
  const all = known.some(([value]) => value === on) ? known : [...known, [on, on] as const];
  const options = all.map(([value, label]) =>
    value === on
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  );
  return html`<select id="on" name="on">${options}</select>`;
}

function shown({ mail, on }: Preview, frames: Frames): Html {
  const frame = mail ? path('templates', 'frame', frames.put(mail.html)) : 'about:blank';
  return html`<p id="facts" class="muted small">${on}</p>
<p class="subject"><span class="label">Subject</span> <span id="subject">${mail?.subject ?? ''}</span></p>
<iframe id="mail" title="The HTML part" sandbox src="${frame}"></iframe>
<h2>Text part</h2>
<pre id="text" class="panel" tabindex="0" aria-label="The text part">${mail?.text ?? ''}</pre>`;
}

function variables(sources: Sources, id: TemplateId): Html {
  const name = shownBy(sources, id);
  const row = (one: DescribedVariable) =>
    html`<tr><th scope="row"><code>${one.use}</code></th><td>${one.optional ? 'can be missing' : 'always there'}</td><td>${one.doc}${one.example ? html` <span class="muted">${one.example.slice(0, 80)}</span>` : ''}</td></tr>`;
  const whose = isPartial(id) || id.locale === '' ? ` (of ${name})` : '';
  return html`<details class="panel"><summary>Variables${whose}</summary>
<div class="scrolls" tabindex="0" role="region" aria-label="Variables"><table><thead><tr><th scope="col">You write</th><th scope="col">Is it there?</th><th scope="col">What it is</th></tr></thead><tbody>${describeVariables(name).map(row)}</tbody></table></div></details>`;
}

async function versions({ gateway }: Site, id: TemplateId): Promise<Html> {
  const { db, desk } = gateway.house;
  const all = await versionsOf(db, keyOf(id));
  const row = (one: TemplateVersion) =>
    html`<tr><th scope="row"><a href="${path('templates', 'edit', keyOf(id), 'versions', one.version)}">Version ${one.version}</a></th><td>${moment(one.at, desk.timezone)}</td><td>${one.by ?? ''}</td><td>${howInWords(one)}</td></tr>`;
  const shipped = html`<tr><th scope="row"><a href="${path('templates', 'edit', keyOf(id), 'versions', 'shipped')}">Shipped</a></th><td></td><td></td><td>came with the program</td></tr>`;
  return html`<section><h2>Versions</h2>
<div class="scrolls" tabindex="0" role="region" aria-label="Versions"><table><thead><tr><th scope="col">Which</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">How</th></tr></thead><tbody>${all.map(row)}${shipped}</tbody></table></div></section>`;
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
  return (await versionOf(site.gateway.house.db, keyOf(id), Number(named) || 0))?.source;
}

async function version(c: Here, site: Site, id: TemplateId): Promise<Response> {
  const named = c.req.param('version') ?? '';
  const text = await textAt(site, id, named);
  if (text === undefined) return missing(c, site);
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
  if (line.startsWith('+')) return html`<ins>${line}</ins>\n`;
  return line.startsWith('-') ? html`<del>${line}</del>\n` : html`${line}\n`;
}

async function rollback(c: Here, site: Site, id: TemplateId): Promise<Response> {
  const visit = c.get('visit');
  const { house } = site.gateway;
  const named = c.req.param('version') ?? '';
  const source = await textAt(site, id, named);
  if (source === undefined) return missing(c, site);
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
