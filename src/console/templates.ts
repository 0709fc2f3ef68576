/** The mails that the desk writes: which there are, whose they are, and the way to edit one. For admins. */
import { customerTemplates, staffTemplates } from '../domain/decision.js';
import { mailName } from '../domain/mail-names.js';
import { isPartial, keyOf, layoutId, type TemplateId } from '../editing/ids.js';
import { Shelf, type Sources } from '../editing/shelf.js';
import { newestVersions } from '../record/template-versions.js';
import { localesOf } from '../template-files.js';
import { attribute, type Html, html, path, query, table } from './html.js';
import { page } from './layout.js';
import type { Section, Site } from './site.js';
import { mountEditor } from './template-editor.js';
import { moment } from './when.js';

export const templates: Section = {
  nav: { href: path('templates'), label: 'Templates' },
  roles: ['admin'],
  paths: ['templates'],
  mount(routes, site) {
    routes.get(path('templates'), async (c) => {
      const locales = localesOf(site.gateway.house.desk);
      const locale = locales.find((one) => one === c.req.query('locale')) ?? locales[0] ?? 'en';
      return page(c, site, { title: 'Templates' }, await listing(site, locale, locales));
    });
    mountEditor(routes, site);
  },
};

async function listing(site: Site, locale: string, locales: string[]): Promise<Html> {
  const { db, desk, shelf = new Shelf(null) } = site.gateway.house;
  const [sources, own, versions] = [await shelf.sources(), await shelf.own(), await newestVersions(db)];
  const newest = new Map(versions.map((one) => [one.file, one]));
  const row = (id: TemplateId): Html => {
    const [key, called] = [keyOf(id), mailName(id.name)];
    const last = newest.get(key);
    const state = own.has(key)
      ? html`<strong>your own</strong>`
      : sourceOf(sources, id)
        ? html`<span class="muted">as shipped</span>`
        : html`<span class="muted">none; ${fallback(sources, id)} is used</span>`;
    const changed = last
      ? html`${moment(last.at, desk.timezone)}, ${last.by ?? 'edited on disk'}${last.removed ? ' (taken away)' : ''}`
      : '';
    return html`<tr><th scope="row"><a href="${path('templates', 'edit', key)}">${id.name}</a>${called === id.name ? '' : html` <span class="muted small">${called}</span>`}</th><td data-label="Text">${state}</td><td data-label="Last change">${changed}</td></tr>`;
  };
  const group = (title: string, ids: TemplateId[]): Html => html`<section><h2>${title}</h2>
${table(title, ['Template', 'Text', 'Last change'], ids.map(row), 'templates')}</section>`;
  const of = (names: readonly string[]) => names.map((name) => ({ locale, name }));
  const partials = [...new Set(sources.files.filter(isPartial).map((file) => file.name))].sort();
  const choice = locales.map(
    (one) =>
      html`<a href="${path('templates') + query({ locale: one })}"${attribute('aria-current', one === locale ? 'page' : '')}>${one}</a>`,
  );
  const folder =
    shelf.folder === null
      ? html`<p class="notice refused">The desk file names no folder for templates of your own: texts can be looked at and tried here, and not stored. Write <code>templates: my-templates</code> into it, and run <code>postdesk reload</code>.</p>`
      : '';
  return html`<h1>Templates</h1>
<p class="muted">Every mail of the desk is made from one of these. A text of your own is used instead of the shipped one.</p>
${folder}
${locales.length > 1 ? html`<nav class="choice" aria-label="Language">${choice}</nav>` : ''}
${group('Mails to customers', of(customerTemplates))}
${group('Mails to staff', of(staffTemplates))}
${group('Parts of several mails', of(partials))}
${group('Around every mail', [layoutId])}`;
}

function sourceOf({ files }: Sources, id: TemplateId): string | null {
  return id.locale === '' ? 'layout' : (files.findLast((file) => keyOf(file) === keyOf(id))?.source ?? null);
}

/** What is used where a locale has no file of its own. */
function fallback({ files }: Sources, { locale, name }: TemplateId): string {
  const language = locale.split(/[-_]/)[0] ?? locale;
  return files.some((file) => file.locale === language && file.name === name) ? language : 'en';
}
