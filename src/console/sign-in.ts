/**
 * Signing in by a link that is mailed to a person's address. Whether an address is known shows nowhere: the answer is
 * the same, and is given before anything is looked up. A link is used up by a button, since mail scanners open links.
 */

import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { personByEmail } from '../domain/people.js';
import { letterOf, postingOf, postLetters } from '../gateway/mailroom.js';
import { deciding } from '../record/database.js';
import { askedSince, keepSignIn, openSignIn, usableFor, useSignIn } from '../record/sign-ins.js';
import { sameOrigin } from './door.js';
import { html, path } from './html.js';
import { plainPage } from './layout.js';
import { signIn, visitOf } from './sessions.js';
import { base, type ConsoleEnv, type Routes, type Site } from './site.js';

const hour = 3_600_000;
/** Links an hour: what one address is mailed, and what one machine may ask for. */
const perAddress = 5;
const perClient = 30;

export function mountSignIn(app: Routes, site: Site): void {
  const { house } = site.gateway;
  const at = path('sign-in');
  app.use(`${at}/*`, sameOrigin(site), bodyLimit({ maxSize: 10_000 }));
  app.use(at, sameOrigin(site), bodyLimit({ maxSize: 10_000 }));

  app.get(at, async (c) => {
    const next = innerPath(c.req.query('next'));
    if (await visitOf(c, site)) return c.redirect(next);
    return plainPage(c, site, 'Sign in', askForm(next));
  });

  app.post(at, async (c) => {
    const given = await c.req.parseBody();
    const address = String(given.address ?? '')
      .trim()
      .toLowerCase();
    const next = innerPath(given.next);
    const client = clientOf(c);
    if ((await askedSince(house.db, { client }, site.clock.now() - hour)) >= perClient) {
      const content = html`<p>Too many links were asked for from here. Please try again in an hour.</p>`;
      return plainPage(c, site, 'Later, please', content, 429);
    }
    // After the answer is out: how long it takes would tell whether the address is known.
    setImmediate(() => {
      sendLink(site, { address, client, next }).catch((error) => house.log.error({ error }, 'a sign-in link failed'));
    });
    return plainPage(
      c,
      site,
      'Look into your mailbox',
      html`<p>If <strong>${address}</strong> is somebody’s on the staff, a link is on its way there. It works once, for ${usableFor / 60_000} minutes.</p>
<p><a href="${at}">Another address</a></p>`,
    );
  });

  app.get(`${at}/:token`, async (c) => {
    const open = await openSignIn(house.db, c.req.param('token'), site.clock.now());
    const person = personByEmail(house.desk, open?.person ?? null);
    if (!person) return used(c, site);
    return plainPage(
      c,
      site,
      'Sign in',
      html`<p>You are about to sign in as <strong>${person.name}</strong> (${person.email}) in this browser.</p>
<form method="post" action="${path('sign-in', c.req.param('token'))}"><button class="primary" autofocus>Sign in</button></form>`,
    );
  });

  app.post(`${at}/:token`, async (c) => {
    const token = c.req.param('token');
    const open = await openSignIn(house.db, token, site.clock.now());
    const person = personByEmail(house.desk, open?.person ?? null);
    if (!open || !person || !(await useSignIn(house.db, token, site.clock.now()))) return used(c, site);
    await signIn(c, site, person.email);
    house.log.info({ person: person.email, client: clientOf(c) }, 'signed in to the console');
    return c.redirect(innerPath(open.next), 303);
  });
}

function askForm(next: string) {
  return html`<form method="post" action="${path('sign-in')}" class="stacked">
<p><label for="address">Your address</label><input id="address" name="address" type="email" required autofocus autocomplete="email" maxlength="320"></p>
<input type="hidden" name="next" value="${next}">
<button class="primary">Mail me a link</button>
<p class="muted">There are no passwords: whoever can read your mail can sign in as you.</p>
</form>`;
}

function used(c: Context<ConsoleEnv>, site: Site) {
  const content = html`<p>This link was used already, is older than ${usableFor / 60_000} minutes, or is not whole.</p><p><a href="${path('sign-in')}">Ask for another</a></p>`;
  return plainPage(c, site, 'This link does not work any more', content, 403);
}

/**
 * Everybody who asks is counted; a link goes only to people on the staff. For anybody else a mail is written as well, and
 * thrown away: who asks for a page right behind would else see by the wait whose address is known.
 */
async function sendLink(site: Site, asked: { address: string; client: string; next: string }): Promise<void> {
  const { house } = site.gateway;
  const token = randomBytes(24).toString('base64url');
  const now = site.clock.now();
  const person = await deciding(house.db, async (trx) => {
    // Asked at once, many pass the page's own count before the first of them is on record.
    const tooOften =
      (await askedSince(trx, { client: asked.client }, now - hour)) >= perClient ||
      (await askedSince(trx, { address: asked.address }, now - hour)) >= perAddress;
    const gets = tooOften ? null : personByEmail(house.desk, asked.address);
    await keepSignIn(trx, { ...asked, token, person: gets?.email ?? null }, now);
    return gets;
  });
  const { name, address: email } = house.desk;
  const values = { signIn: { link: site.origin + path('sign-in', token), minutes: usableFor / 60_000 } };
  const why = `asked for on the sign-in page, from ${asked.client}`;
  const letter = letterOf('sign-in', 'staff', person ?? { name, email }, why, values);
  await deciding(house.db, async (trx) => {
    await postLetters(trx, [letter], postingOf(house, null));
    if (!person) throw new ForNobody();
  }).catch((error) => {
    if (!(error instanceof ForNobody)) throw error;
  });
  site.wake();
}

/** Takes back the mail to nobody. */
class ForNobody extends Error {}

/** A page of the console and nothing else: a link must not lead through here to somewhere. */
export function innerPath(wanted: unknown): string {
  const inside = typeof wanted === 'string' && wanted.startsWith(`${base}/`) && !/[\\\s]|\/\//.test(wanted);
  return inside && wanted.length <= 400 && !wanted.startsWith(path('sign-')) ? wanted : path('board');
}

/** Which machine asks. A proxy on this machine is believed when it says for whom it does. */
export function clientOf(c: Context<ConsoleEnv>): string {
  const peer = c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '';
  const local = /^(::1|(::ffff:)?127\..*|)$/.test(peer);
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return ((local && told) || peer || 'unknown').slice(0, 64);
}
