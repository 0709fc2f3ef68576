/** What every request to the console passes: headers, origin, session, the form's token, and who may see a section. */
import type { Context, MiddlewareHandler, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Desk, Person } from '../domain/desk.js';
import { plays } from '../domain/people.js';
import { keepNotice } from '../record/sessions.js';
import { html, path, query } from './html.js';
import { page, plainPage } from './layout.js';
import { bringsToken, isSecure, visitOf } from './sessions.js';
import { base, type ConsoleEnv, type Routes, type Section, type Site } from './site.js';

/** Nothing of a page comes from elsewhere, nothing in it is a script or a style of its own, and nobody frames it. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What a response says of itself, such as the stricter policy of a download, stays. */
export function strictHeaders(site: Site): MiddlewareHandler<ConsoleEnv> {
  const secure = secureHeaders({
    contentSecurityPolicy,
    // With no-referrer, browsers hide the origin of forms, and they could not be told from another site's.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isSecure(site),
    crossOriginOpenerPolicy: isSecure(site),
    originAgentCluster: isSecure(site),
    xFrameOptions: 'DENY',
    overwrite: false,
  });
  return async (c, next) => {
    // What one person saw must not stand in the browser for the next.
    if (!c.req.path.startsWith(`${base}/assets/`)) c.header('cache-control', 'no-store');
    return secure(c, next);
  };
}

/** A form of another site is refused, before anybody looks who sends it. */
export function sameOrigin(site: Site): MiddlewareHandler<ConsoleEnv> {
  return csrf({ origin: (origin, c) => [site.origin, new URL(c.req.url).origin].includes(origin) });
}

/** Behind it, `c.get('visit')` is somebody who may be there, and whatever changes something was meant by them. */
export function mountDoor(app: Routes, site: Site, sections: readonly Section[]): void {
  for (const at of [base, `${base}/*`]) {
    app.use(at, async (c, next) => admit(c, next, site, sections));
    app.use(at, sameOrigin(site));
    app.use(at, bodyLimit({ maxSize: site.maxUpload, onError: (c) => tooLarge(c, site) }));
    app.use(at, async (c, next) => meant(c, next, site));
  }
  for (const section of sections) {
    for (const at of section.paths.flatMap((one) => [path(one), `${path(one)}/*`])) {
      app.use(at, async (c, next) => {
        if (maySee(site.gateway.house.desk, c.get('visit').person, section)) return next();
        const content = html`<h1>Not for you</h1><p>This page is for: ${section.roles?.join(', ')}.</p>`;
        return page(c, site, { title: 'Not for you', status: 403 }, content);
      });
    }
  }
}

/** Whether a section is somebody's. Who stands in for a role that nobody has may do its part here too. */
function maySee(desk: Desk, person: Person, { roles }: Section): boolean {
  return roles === undefined || roles.some((role) => plays(desk, person, role));
}

async function admit(c: Context<ConsoleEnv>, next: Next, site: Site, sections: readonly Section[]) {
  const visit = await visitOf(c, site);
  if (visit) {
    const { db, desk } = site.gateway.house;
    const nav = sections.flatMap((section) =>
      section.nav && maySee(desk, visit.person, section) ? [section.nav] : [],
    );
    c.set('visit', { ...visit, nav });
    await next();
    // Told on the page that was just made; a redirect to it tells nothing yet.
    const isPage = c.res.headers.get('content-type')?.startsWith('text/html');
    if (visit.session.notice && isPage) await keepNotice(db, visit.session.id, null);
    return;
  }
  if (isReading(c)) {
    const wanted = c.req.path === base ? '' : new URL(c.req.url).pathname + new URL(c.req.url).search;
    return c.redirect(path('sign-in') + query({ next: wanted }));
  }
  const content = html`<p>You are signed out by now, so nothing was done. <a href="${path('sign-in')}" target="_blank">Sign in</a> in another window, come back to this one, reload it and send it again: what you wrote is still there.</p>`;
  return plainPage(c, site, 'You are signed out', content, 403);
}

async function meant(c: Context<ConsoleEnv>, next: Next, site: Site) {
  if (isReading(c)) return next();
  const given = c.req.header('x-form-token') ?? (await c.req.parseBody().catch(() => null))?._token;
  if (bringsToken(c.get('visit'), given)) return next();
  const content = html`<h1>Not taken</h1><p>The form was made for another sign-in. Load the page anew and send it again; nothing was done.</p>`;
  return page(c, site, { title: 'Not taken', status: 403 }, content);
}

function tooLarge(c: Context<ConsoleEnv>, site: Site): Response | Promise<Response> {
  const most = Math.floor(site.maxUpload / 1_000_000);
  return page(
    c,
    site,
    { title: 'Too large', status: 413 },
    html`<h1>Too large</h1><p>A form with its files may have ${most} MB.</p>`,
  );
}

function isReading(c: Context<ConsoleEnv>): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD';
}
