/** One template: its text, what comes of it, its variables and versions. Works without scripts; they make it live. */
import type { Context } from 'hono';
import { type DescribedVariable, describeVariables } from '../compose/describe.js';
import { inEnglish } from '../domain/said.js';
import { findId, isPartial, keyOf, type TemplateId } from '../editing/ids.js';
import { problemsOf, shownBy } from '../editing/review.js';
import { noFolder, type Sources } from '../editing/shelf.js';
import { baseOf, storeText } from '../editing/store.js';
import { postTestMail } from '../editing/test-mail.js';
import { Advice } from '../errors.js';
import { deciding } from '../record/database.js';
import { keepNotice, type Notice } from '../record/sessions.js';
import { versionsOf } from '../record/template-versions.js';
import { recentTickets } from '../record/tickets.js';
import { localesOf, shippedFiles } from '../template-files.js';
import { form, type Html, html, option, path, table } from './html.js';
import { missing, type PageOptions, page } from './layout.js';
import type { ConsoleEnv, Routes, Site } from './site.js';
import { Frames, facts, framePolicy, type Preview, previewOf } from './template-preview.js';
import { gone, rollback, shelfOf, version, versions } from './template-versions.js';

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
    return found ? work(c, found) : missing(c, site, gone);
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
  const shipped = (await shippedFiles()).map((file) => file.locale);
  const found = findId(key, desk.locale, [...new Set([...localesOf(desk), ...shipped])]);
  return 'id' in found && keyOf(found.id) === key ? found.id : null;
}

/** The file as it is in use; of a locale that has none, the text that is used instead. */
async function onDisk(site: Site, id: TemplateId, on: string): Promise<Draft> {
  const shelf = shelfOf(site);
  return { id, source: (await shelf.inUse(id))?.source ?? '', base: (await baseOf(shelf, id)) ?? '', on };
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
  const refuse = (line: string, status: 409 | 422) =>
    edit(c, site, frames, draft, { status, notice: { kind: 'refused', lines: [line] } });
  if (shelf.folder === null) return refuse(inEnglish(noFolder), 409);
  if (problemsOf(await shelf.sources(), draft).length > 0) return refuse('The text has problems; see below.', 422);
  const now = (await shelf.read(id))?.source;
  if (((await baseOf(shelf, id)) ?? '') !== draft.base) {
    const [newest] = await versionsOf(house.db, keyOf(id));
    const changed =
      newest?.source === now ? `What stands there now is version ${newest?.version}.` : 'It was edited on disk.';
    return refuse(
      `Somebody else has changed it since you began. ${now === undefined ? '' : changed} Your text is kept in the form; open the template in another window and join the two.`,
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
    const notice: Notice = stored
      ? { kind: 'done', lines: [`It is version ${stored.version} now, and used from the next mail on.`] }
      : { kind: 'refused', lines: ['Nothing has changed: this is the text in use already.'] };
    await keepNotice(house.db, visit.session.id, notice);
    return c.redirect(path('templates', 'edit', keyOf(id)), 303);
  } catch (error) {
    if (error instanceof Advice) return refuse(`${error.message}. Your text is kept in the form.`, 409);
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
  const inUse = made.problems.length > 0 ? await onDisk(site, id, draft.on) : null;
  // Of a text with problems nothing can be shown; the mail as it is now stays in sight beside it.
  const instead = inUse && (await previewOf(site, sources, inUse, draft.on));
  const seen = instead ? { ...instead, on: `${ofTheTextInUse} ${instead.on}`.trim() } : made;
  const here = path('templates', 'edit', key);
  const own = (await shelf.own()).has(key);
  const fault = await shelf.faultOf(id);
  const tickets = (await recentTickets(house.db, 20)).map(
    (ticket) => [ticket.key, `${ticket.key} ${ticket.title}`] as const,
  );
  const content = html`<p class="crumbs"><a href="${path('templates')}">Templates</a></p>
<h1>${key}</h1>
${fault ? html`<p class="notice refused">There is a file of your own, and it is not used: ${inEnglish(fault)}. The shipped text stands below; what you save takes the place of that file.</p>` : html`<p class="muted">${own ? 'A text of your own, used instead of the shipped one.' : 'As shipped. What you save is used instead.'}</p>`}
${form(
  visit,
  `${here}/save`,
  html`<input type="hidden" name="base" value="${draft.base}">
<div class="source stacked"><label for="source">Text</label>
<textarea id="source" name="source" rows="24" spellcheck="true" class="mono" aria-describedby="problems">${draft.source}</textarea>
<div id="problems" role="status" aria-label="Problems">${problemList(made)}</div>
<div class="row"><button class="primary">Save</button><button formaction="${here}/preview">Preview</button><button formaction="${here}/test">Mail it to me</button></div></div>
<section class="shown stacked" aria-label="Preview">
<div class="row"><label for="on">Made with</label>${choiceOf(draft.on, tickets)}</div>
${shown(seen, frames)}</section>`,
  { className: inUse ? 'editor stale' : 'editor', id: 'editor' },
)}
${variables(sources, id)}
${await versions(site, id)}`;
  return page(c, site, { title: key, wide: true, scripts: ['templates.js'], ...options }, content);
}

const ofTheTextInUse = 'Made of the text in use, because yours has problems.';

function problemList({ problems, on, mail }: Preview): Html {
  if (problems.length === 0) return html`<p class="muted">${mail ? 'Nothing is wrong with it.' : on}</p>`;
  return html`<ul class="problems">${problems.map((one) => html`<li><strong>Line ${one.line}</strong> ${one.message}</li>`)}</ul>`;
}

function choiceOf(on: string, tickets: (readonly [string, string])[]): Html {
  const known = [
    [facts.newest, 'the newest ticket'],
    ...tickets,
    [facts.sample, 'sample values'],
    [facts.sparse, 'the fewest values'],
    [facts.hostile, 'hostile values'],
  ] as const;
  const all = known.some(([value]) => value === on) ? known : [...known, [on, on] as const];
  const options = all.map(([value, label]) => option(value, label, value === on));
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
    html`<tr><th scope="row"><code>${one.use}</code></th><td data-label="Is it there?">${one.optional ? 'can be missing' : 'always there'}</td><td data-label="What it is">${one.doc}${one.example ? html` <span class="muted">${one.example.slice(0, 80)}</span>` : ''}</td></tr>`;
  const whose = isPartial(id) || id.locale === '' ? ` (of ${name})` : '';
  return html`<details class="panel"><summary>Variables${whose}</summary>
${table('Variables', ['You write', 'Is it there?', 'What it is'], describeVariables(name).map(row))}</details>`;
}
