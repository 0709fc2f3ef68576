/** Who a request comes from. The cookie holds a secret, the database its hash, the desk file what the person may do. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { personByEmail } from '../domain/people.js';
import { endSession, livesFor, sessionOf, startSession } from '../record/sessions.js';
import type { ConsoleEnv, Site, Visit } from './site.js';

const cookie = 'postdesk';

/** Whether browsers reach the console by TLS: then the cookie never goes out in the clear. */
export function isSecure(site: Site): boolean {
  return site.origin.startsWith('https:');
}

/**
 * Signs a person in with a new secret; a session that the browser had before is over.
 * The name's prefix `__Host-` keeps other hosts of the domain from setting it (RFC 6265bis, 4.1.3.2).
 */
export async function signIn(c: Context<ConsoleEnv>, site: Site, person: string): Promise<void> {
  const { db } = site.gateway.house;
  const before = await visitOf(c, site);
  if (before) await endSession(db, before.session.id, before.person.email);
  const secret = randomBytes(32).toString('base64url');
  const agent = c.req.header('user-agent') ?? '';
  await startSession(db, { hash: sha256(secret), person, agent }, site.clock.now());
  setCookie(c, cookie, secret, { ...attributes(site), maxAge: livesFor / 1000 });
}

/** Takes the secret from the browser; the session itself is ended in the record. */
export function forget(c: Context<ConsoleEnv>, site: Site): void {
  deleteCookie(c, cookie, attributes(site));
}

/** Who is signed in; null where nobody is, the session is over, or the person is no longer on the staff. */
export async function visitOf(c: Context<ConsoleEnv>, site: Site): Promise<Omit<Visit, 'nav'> | null> {
  const secret = isSecure(site) ? getCookie(c, cookie, 'host') : getCookie(c, cookie);
  if (!secret) return null;
  const { db, desk } = site.gateway.house;
  const session = await sessionOf(db, sha256(secret), site.clock.now());
  const person = session ? personByEmail(desk, session.person) : null;
  return session && person ? { person, session, formToken: sha256(`form ${secret}`) } : null;
}

/** Whether a request brings the token of this very session, which no other site can know. */
export function bringsToken({ formToken }: Pick<Visit, 'formToken'>, given: unknown): boolean {
  if (typeof given !== 'string' || given.length !== formToken.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(formToken));
}

function attributes(site: Site) {
  const shared = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;
  return isSecure(site) ? { ...shared, secure: true, prefix: 'host' as const } : shared;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
