/** The frame around every page. */
import type { Context } from 'hono';
import type { Notice } from '../record/sessions.js';
import { assetUrl } from './assets.js';
import { attribute, form, type Html, html, path } from './html.js';
import type { ConsoleEnv, Site } from './site.js';

export interface PageOptions {
  /** Title of the window and, where the content brings none of its own, of the page. */
  title: string;
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  /** What became of what was asked for, told above the content. */
  notice?: Notice | null;
  /** File names in assets/ of scripts; pages work without. */
  scripts?: string[];
  /** For wide content such as the board. */
  wide?: boolean;
  /** Whether the content has a search of its own. */
  searches?: boolean;
}

/** A page for somebody who is signed in. What the session has to tell is told here, once. */
export async function page(
  c: Context<ConsoleEnv>,
  site: Site,
  { title, status = 200, notice = null, scripts = [], wide = false, searches = false }: PageOptions,
  content: unknown,
): Promise<Response> {
  const visit = c.get('visit');
  const { desk } = site.gateway.house;
  const here = c.req.path;
  const links = visit.nav.map(({ href, label }) => {
    const current = here === href || here.startsWith(`${href}/`);
    return html`<li><a href="${href}"${attribute('aria-current', current ? 'page' : '')}>${label}</a></li>`;
  });
  const told = [notice, visit.session.notice].filter((one) => one !== null);
  const body = html`<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${path('board')}">${desk.name}</a>
<nav aria-label="Console"><ul class="sections">${links}</ul></nav>
${searches ? '' : findForm(desk.prefix)}
<details class="me"><summary><span class="visually-hidden">Signed in as </span>${visit.person.name}</summary>
<div class="menu"><p class="muted">${visit.person.email}<br>${visit.person.roles.join(', ')}</p>
<a href="${path('account')}">Where you are signed in</a>
${form(visit, path('sign-out'), html`<button class="quiet">Sign out</button>`)}</div></details>
</header>
<main id="main" tabindex="-1"${attribute('class', wide ? 'wide' : '')}>
${told.map(noticeBox)}
${content}
</main>`;
  const whole = await document(`${title} · ${desk.name}`, body, scripts);
  return c.html(whole, status);
}

/** A page of the console that is not there, or not any more. */
export function missing(c: Context<ConsoleEnv>, site: Site, what: unknown): Promise<Response> {
  return page(c, site, { title: 'Not there', status: 404 }, html`<h1>Not there</h1><p>${what}</p>`);
}

function findForm(prefix: string): Html {
  return html`<form class="find" role="search" action="${path('search')}"><label class="visually-hidden" for="find">Search tickets</label><input id="find" type="search" name="q" placeholder="Search, or ${prefix}-42" autocomplete="off"></form>`;
}

/** A page for whoever is not signed in. */
export async function plainPage(
  c: Context<ConsoleEnv>,
  site: Site,
  title: string,
  content: unknown,
  status: PageOptions['status'] = 200,
): Promise<Response> {
  const { desk } = site.gateway.house;
  const body = html`<main id="main" class="plain"><p class="brand">${desk.name}</p><h1>${title}</h1>${content}</main>`;
  return c.html(await document(`${title} · ${desk.name}`, body), status);
}

function noticeBox({ kind, lines: [first = '', ...rest] }: Notice): Html {
  const role = kind === 'refused' ? 'alert' : 'status';
  const more = rest.length > 0 ? html`<ul>${rest.map((line) => html`<li>${line}</li>`)}</ul>` : '';
  return html`<div class="notice ${kind}" role="${role}"><p><strong>${kind === 'refused' ? 'Not done. ' : 'Done. '}</strong>${first}</p>${more}</div>`;
}

/** One file a page or part; small, and kept by the browser for good. */
const styles = ['console.css', 'board.css', 'ticket.css', 'templates.css', 'pages.css'];

function document(title: string, body: Html, scripts: string[] = []) {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
${styles.map((name) => html`<link rel="stylesheet" href="${assetUrl(name)}">`)}
${scripts.map((name) => html`<script type="module" src="${assetUrl(name)}"></script>`)}
</head>
<body>
${body}
</body>
</html>`;
}
