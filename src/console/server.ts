/**
 * The console: pages for staff in which they see and do what they can see and do by mail. Server-rendered; it works
 * without scripts. Who comes in passes the door (door.ts); what there is stands in sections.ts.
 */
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { mountAssets } from './assets.js';
import { mountDoor, strictHeaders } from './door.js';
import { html, path } from './html.js';
import { page, plainPage } from './layout.js';
import { atOneName } from './origin.js';
import { sections } from './sections.js';
import { mountSignIn } from './sign-in.js';
import { base, type ConsoleEnv, type Site } from './site.js';

export function consoleServer(site: Site): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  for (const at of [base, `${base}/*`]) app.use(at, strictHeaders(site), atOneName(site));
  app.onError(async (error, c) => {
    if (error instanceof HTTPException && error.status === 403) {
      return plainPage(c, site, 'Not taken', html`<p>This came from another site, so nothing was done.</p>`, 403);
    }
    site.gateway.house.log.error({ error, path: c.req.path }, 'a page of the console failed');
    return plainPage(
      c,
      site,
      'That went wrong',
      html`<p>The desk could not make this page; nothing was changed. Whoever runs it finds the reason in its log.</p>
<p><a href="${path('board')}">Back to the board</a></p>`,
      500,
    );
  });
  // PostgreSQL refuses to look for a text that holds this character, so nothing can be called so.
  app.use(`${base}/*`, (c, next) => (c.req.url.includes('%00') ? notThere(c, site) : next()));
  mountAssets(app);
  mountSignIn(app, site);
  mountDoor(app, site, sections);
  app.get(base, (c) => c.redirect(path('board')));
  for (const section of sections) section.mount(app, site);
  app.all(`${base}/*`, (c) =>
    page(
      c,
      site,
      { title: 'Not there', status: 404 },
      html`<h1>Not there</h1><p>There is no such page. <a href="${path('board')}">Back to the board</a></p>`,
    ),
  );
  return app;
}

function notThere(c: Context<ConsoleEnv>, site: Site) {
  return plainPage(
    c,
    site,
    'Not there',
    html`<p>There is no such page. <a href="${path('board')}">The board</a></p>`,
    404,
  );
}
