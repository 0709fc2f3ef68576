/**
 * The desk's tickets for other programs, as JSON; nothing can be changed here.
 *
 *   GET /api/tickets        filters and paging: query.ts
 *   GET /api/tickets/HD-1   with history and thread
 *   GET /api/deadlines      what is open, the next first
 *   GET /api/queues         developers' queues and staging slots
 */
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Clock } from '../clock.js';
import type { Desk } from '../domain/desk.js';
import { type ApiToken, findApiToken } from '../record/api-tokens.js';
import type { Database } from '../record/database.js';
import { openDeadlines } from '../record/deadlines.js';
import { deadlineView, queuesOf, ticketDetail, ticketsFound } from '../views.js';
import { withoutAnswerTokens } from './answer-tokens.js';
import { forCustomer } from './customer.js';
import { RateLimit } from './limit.js';
import { readQuery } from './query.js';

export interface ApiDeps {
  db: Database;
  /** The desk as it is now: a changed desk file counts at once. */
  desk(): Desk;
  clock: Clock;
}

/** Staff read all, a customer the tickets of an organisation; who plays the sandbox sees what is, tokens included. */
type Reader = { kind: 'sandbox' | 'staff' } | { kind: 'customer'; organisation: string };
type Env = { Variables: { reader: Reader } };

const perMinute = 120;
const pageSize = 200;

/** For a running desk: by token. It answers paths below `/api` alone, so that it stands beside other apps. */
export function api(deps: ApiDeps): Hono<Env> {
  const limit = new RateLimit(perMinute);
  const app = new Hono<Env>();
  app.use('/api/*', async (c, next) => {
    const token = await tokenOf(c, deps);
    if (!token) {
      c.header('www-authenticate', 'Bearer realm="postdesk"');
      return c.json({ error: 'show a token: Authorization: Bearer …; postdesk token create makes one' }, 401);
    }
    const wait = limit.take(String(token.id), deps.clock.now());
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return c.json({ error: `at most ${perMinute} requests a minute` }, 429);
    }
    c.set('reader', readerOf(token));
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    return next();
  });
  calls(app, deps, pageSize);
  return app;
}

/** For the sandbox: without a token, and all at once. */
export function openApi(deps: ApiDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/api/*', (c, next) => {
    c.set('reader', { kind: 'sandbox' });
    return next();
  });
  calls(app, deps, null);
  return app;
}

async function tokenOf(c: Context, { db, clock }: ApiDeps): Promise<ApiToken | null> {
  const shown = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  return shown === undefined ? null : findApiToken(db, shown, clock.now());
}

function readerOf({ role, organisation }: ApiToken): Reader {
  // A customer's token that names nobody would read the tickets that belong to nobody.
  return role === 'customer' ? { kind: 'customer', organisation: organisation ?? '' } : { kind: 'staff' };
}

function calls(app: Hono<Env>, { db, desk }: ApiDeps, usualLimit: number | null): void {
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    throw error;
  });
  app.use('/api/*', async (c, next) => {
    // PostgreSQL refuses to look for a text that holds it.
    if (c.req.url.includes('%00')) throw new HTTPException(400, { message: '%00 is part of no name; leave it out' });
    await next();
  });
  app.get('/api/tickets', async (c) => {
    const reader = c.get('reader');
    const query = readQuery(c.req.query(), usualLimit);
    if (typeof query === 'string') throw new HTTPException(400, { message: query });
    const { filter, limit } = query;
    const { organisation } = reader.kind === 'customer' ? reader : filter;
    const found = await ticketsFound(db, desk(), { ...filter, organisation }, limit);
    const last = found.at(-1);
    if (last && found.length === limit) {
      const next = new URL(c.req.url);
      next.searchParams.set('after', last.key);
      c.header('link', `<${next.pathname}${next.search}>; rel="next"`);
    }
    return c.json(reader.kind === 'customer' ? found.map((one) => forCustomer(one)) : found);
  });
  app.get('/api/tickets/:key', async (c) => {
    const reader = c.get('reader');
    const key = c.req.param('key');
    const ticket = await ticketDetail(db, desk(), key);
    // What is another organisation's is answered like what is not there.
    if (!ticket || (reader.kind === 'customer' && ticket.organisation !== reader.organisation))
      throw new HTTPException(404, { message: `there is no ticket ${key}` });
    if (reader.kind === 'sandbox') return c.json(ticket);
    const shown = withoutAnswerTokens(ticket);
    return c.json(reader.kind === 'customer' ? forCustomer(shown) : shown);
  });
  app.get('/api/deadlines', async (c) => {
    staffOnly(c.get('reader'));
    return c.json((await openDeadlines(db)).map(deadlineView));
  });
  app.get('/api/queues', async (c) => {
    staffOnly(c.get('reader'));
    return c.json(await queuesOf(db, desk()));
  });
  app.all('/api/*', (c) => {
    const known = 'GET /api/tickets, /api/tickets/KEY, /api/deadlines, /api/queues';
    return c.json({ error: `there is no ${c.req.method} ${c.req.path}; there are ${known}` }, 404);
  });
}

function staffOnly(reader: Reader): void {
  if (reader.kind === 'customer') throw new HTTPException(403, { message: 'a customer’s token reads tickets alone' });
}
