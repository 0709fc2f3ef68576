/** The sandbox by HTTP: the calls of the specification, and what its page needs beside them. Loopback only. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { openApi } from '../api/server.js';
import { inMemory } from '../domain/content.js';
import { stages } from '../domain/ticket.js';
import { messageIdOf } from '../intake/identity.js';
import { packageRoot } from '../paths.js';
import { rawOf } from '../record/ledger.js';
import { recipients } from '../record/outbox-pages.js';
import { writtenBy } from '../record/sandbox.js';
import { parseDuration } from '../time/duration.js';
import { parseMail } from '../understand/parse/parse.js';
import { iso } from '../views.js';
import { stageFacts } from '../workflow/flow.js';
import { castOf } from './cast.js';
import type { Sandbox } from './sandbox.js';
import { storyBody } from './story.js';
import { mailBody, reply, replyBody, withMessageId, write } from './write.js';

const pageFolder = join(packageRoot, 'src', 'sandbox', 'page');
const pageTypes: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
/** A mail is a stranger's page: it runs nothing, fetches nothing and is framed by nobody else. */
const mailPolicy =
  "sandbox allow-same-origin allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

export function sandboxServer(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    sandbox.gateway.house.log.error({ error }, 'a call to the sandbox failed');
    return c.json({ error: error.message }, 500);
  });
  app.notFound((c) => c.json({ error: `there is no ${c.req.method} ${c.req.path}` }, 404));
  app.use(onlyLoopback);
  app.get('/', (c) => c.redirect('/sandbox'));
  mailCalls(app, sandbox);
  clockCalls(app, sandbox);
  mailboxCalls(app, sandbox);
  app.route('/', openApi({ db: sandbox.db, desk: () => sandbox.deskFile.desk, clock: sandbox.clock }));
  pageCalls(app, sandbox);
  return app;
}

/** A page of somebody else that found out the port must not reach in by a name of its own. */
async function onlyLoopback(c: Context, next: () => Promise<void>): Promise<void> {
  const host = (c.req.header('host') ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
  if (!['localhost', '127.0.0.1', '[::1]'].includes(host))
    throw new HTTPException(403, { message: 'the sandbox answers on loopback only' });
  const origin = c.req.header('origin');
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== c.req.header('host')))
    throw new HTTPException(403, { message: 'another site cannot play the sandbox' });
  await next();
}

function mailCalls(app: Hono, sandbox: Sandbox): void {
  const desk = sandbox.deskFile.desk.address;
  app.post('/sandbox/mail', async (c) => {
    const type = c.req.header('content-type') ?? '';
    if (type.startsWith('message/rfc822')) {
      const given = Buffer.from(await c.req.arrayBuffer());
      const { raw, messageId } = withMessageId(given, messageIdOf(given));
      await sandbox.take(raw);
      return c.json({ messageId });
    }
    const { raw, messageId } = await write(await body(c, mailBody), desk, sandbox.clock.now());
    await sandbox.take(raw);
    return c.json({ messageId });
  });
  app.post('/sandbox/reply', async (c) => {
    const wanted = await body(c, replyBody);
    const found = await sandbox.mailboxes.find(wanted.mailbox, wanted.id);
    if (!found) throw new HTTPException(404, { message: `${wanted.mailbox} has no mail ${wanted.id}` });
    const { raw, messageId } = await reply(wanted, found.mail, desk, sandbox.clock.now());
    await sandbox.take(raw);
    return c.json({ messageId });
  });
}

const clockBody = z.union([z.strictObject({ to: z.string() }), z.strictObject({ advance: z.string() })]);

function clockCalls(app: Hono, sandbox: Sandbox): void {
  const time = async () => {
    const next = await sandbox.next();
    return { now: iso(sandbox.clock.now()), next: next ? { ...next, at: iso(next.at) } : null };
  };
  app.post('/sandbox/settle', async (c) => {
    await sandbox.settle();
    return c.json({ now: iso(sandbox.clock.now()) });
  });
  app.get('/sandbox/clock', async (c) => c.json(await time()));
  app.post('/sandbox/clock', async (c) => {
    const wanted = await body(c, clockBody);
    await sandbox.moveTo(
      'to' in wanted ? momentOf(wanted.to, sandbox.clock.now()) : sandbox.after(durationOf(wanted.advance)),
    );
    return c.json(await time());
  });
  app.post('/sandbox/reset', async (c) => {
    await sandbox.reset();
    return c.json(await time());
  });
}

/** The clock only goes forward: what has happened by it stands. */
function momentOf(text: string, now: number): number {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new HTTPException(400, { message: `to: "${text}" is no ISO moment such as 2026-11-30T08:00:00Z` });
  if (at < now)
    throw new HTTPException(400, { message: `to: "${text}" is before now, ${iso(now)}; the clock only goes forward` });
  return at;
}

function durationOf(text: string) {
  const duration = parseDuration(text);
  if (!duration) throw new HTTPException(400, { message: `advance: "${text}" is no duration such as 3 business days` });
  return duration;
}

function mailboxCalls(app: Hono, sandbox: Sandbox): void {
  const find = async (c: Context) => {
    const address = c.req.param('address') ?? '';
    const id = (c.req.param('id') ?? '').replace(/\.eml$/, '');
    const found = await sandbox.mailboxes.find(address, id);
    if (!found) throw new HTTPException(404, { message: `${address} has no mail ${id}` });
    return found;
  };
  app.get('/sandbox/mailboxes', async (c) => c.json(await recipients(sandbox.db)));
  app.get('/sandbox/mailboxes/:address', async (c) => c.json(await sandbox.mailboxes.list(c.req.param('address'))));
  app.get('/sandbox/mailboxes/:address/:id/html', async (c) => {
    const { mail } = await find(c);
    c.header('content-security-policy', mailPolicy);
    return c.html(mail.html ?? '');
  });
  app.get('/sandbox/mailboxes/:address/:id/attachments/:n', async (c) => {
    const file = (await find(c)).mail.attachments[Number(c.req.param('n'))];
    if (!file) throw new HTTPException(404, { message: 'there is no such attachment' });
    // Read in this process, where nothing is put aside.
    const content = inMemory(file.content) ?? Buffer.alloc(0);
    return bytes(c, content, 'application/octet-stream', { 'content-disposition': disposition(file.filename) });
  });
  app.get('/sandbox/mailboxes/:address/:id{.+\\.eml}', async (c) => bytes(c, (await find(c)).raw, 'message/rfc822'));
  app.get('/sandbox/sent/:address', async (c) => {
    const rows = await writtenBy(sandbox.db, c.req.param('address').toLowerCase());
    const sent = rows.map(async ({ contentHash, ...row }) => {
      const mail = await parseMail(await rawOf(sandbox.db, { contentHash }));
      const { id, receivedAt, ticket, outcome } = row;
      return {
        id,
        at: iso(receivedAt),
        to: mail.headers.to?.join(', ') ?? '',
        subject: mail.subject,
        text: mail.text,
        ticket,
        outcome,
      };
    });
    return c.json(await Promise.all(sent));
  });
}

function pageCalls(app: Hono, sandbox: Sandbox): void {
  const { desk } = sandbox.deskFile;
  app.get('/sandbox/cast', (c) =>
    c.json({
      desk: { name: desk.name, address: desk.address, prefix: desk.prefix, timezone: desk.timezone },
      people: castOf(desk),
      stages: stages.map((stage) => ({
        stage,
        status: stageFacts[stage].status,
        waitsFor: stageFacts[stage].waitsFor,
      })),
    }),
  );
  app.get('/sandbox/story', async (c) => c.json(await sandbox.story.place()));
  app.post('/sandbox/story', async (c) => {
    await sandbox.story.keep(await body(c, storyBody));
    return c.json(await sandbox.story.place());
  });
  app.get('/sandbox', (c) => pageFile(c, 'index.html'));
  app.get('/sandbox/page/:file{[a-z0-9-]+\\.(?:js|css|svg)}', (c) => pageFile(c, c.req.param('file')));
}

async function pageFile(c: Context, name: string): Promise<Response> {
  const content = await readFile(join(pageFolder, name)).catch(() => null);
  if (!content) throw new HTTPException(404, { message: `the page has no ${name}` });
  const type = `${pageTypes[extname(name)]}; charset=utf-8`;
  return bytes(c, content, type, {
    'content-security-policy': pagePolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
}

function bytes(c: Context, content: Buffer, type: string, headers: Record<string, string> = {}): Response {
  return c.body(new Uint8Array(content), 200, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
}

function disposition(filename: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
}

/** The checked JSON body of a call; what is wrong with it is said in one line. */
async function body<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const given = await c.req.json().catch(() => {
    throw new HTTPException(400, { message: 'the body is no JSON' });
  });
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new HTTPException(400, { message: problems.join('; ') });
}
