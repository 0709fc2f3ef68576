/** Where one is signed in, and the way out. */
import { endSession, endSessionsOf, keepNotice, sessionsOf } from '../record/sessions.js';
import { form, html, numberIn, path, table } from './html.js';
import { page } from './layout.js';
import { forget } from './sessions.js';
import type { Section } from './site.js';
import { moment } from './when.js';

export const account: Section = {
  nav: null,
  paths: ['account', 'sign-out', 'sign-out-everywhere'],
  mount(routes, site) {
    const { db } = site.gateway.house;
    routes.get(path('account'), async (c) => {
      const visit = c.get('visit');
      const now = site.clock.now();
      const { timezone } = site.gateway.house.desk;
      const rows = (await sessionsOf(db, visit.person.email, now)).map((one) => {
        const here = one.id === visit.session.id;
        const end = form(
          visit,
          path('account', 'end'),
          html`<input type="hidden" name="id" value="${one.id}"><button class="quiet">Sign out there</button>`,
        );
        return html`<tr><td class="first">${browserOf(one.agent)}</td><td data-label="Since">${moment(one.startedAt, timezone)}</td><td data-label="Last seen">${moment(one.seenAt, timezone)}</td><td>${here ? html`<strong>here</strong>` : end}</td></tr>`;
      });
      const content = html`<h1>Where you are signed in</h1>
${table('Sign-ins', ['With', 'Since', 'Last seen', html`<span class="visually-hidden">End</span>`], rows)}
<p class="muted">A sign-in ends after twelve hours without a page, and after a week.</p>
<div class="row">${form(visit, path('sign-out'), html`<button>Sign out here</button>`)}
${form(visit, path('sign-out-everywhere'), html`<button>Sign out everywhere</button>`)}</div>`;
      return page(c, site, { title: 'Where you are signed in' }, content);
    });
    routes.post(path('account', 'end'), async (c) => {
      const visit = c.get('visit');
      const { id } = await c.req.parseBody();
      const ended = await endSession(db, numberIn(String(id)) ?? 0, visit.person.email);
      const lines = [ended ? 'That sign-in is over.' : 'There is no such sign-in any more.'];
      await keepNotice(db, visit.session.id, { kind: ended ? 'done' : 'refused', lines });
      return c.redirect(path('account'), 303);
    });
    routes.post(path('sign-out'), async (c) => {
      const { session, person } = c.get('visit');
      await endSession(db, session.id, person.email);
      forget(c, site);
      return c.redirect(path('sign-in'), 303);
    });
    routes.post(path('sign-out-everywhere'), async (c) => {
      await endSessionsOf(db, c.get('visit').person.email);
      forget(c, site);
      return c.redirect(path('sign-in'), 303);
    });
  },
};

/** `Firefox on Windows` for people, from what browsers call themselves. */
function browserOf(agent: string): string {
  const browsers: [RegExp, string][] = [
    [/Edg(?:e|A|iOS)?\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/Firefox\/|FxiOS\//, 'Firefox'],
    [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ];
  const systems: [RegExp, string][] = [
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ];
  const found = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(agent))?.[1];
  return `${found(browsers) ?? 'a browser'} on ${found(systems) ?? 'some system'}`;
}
