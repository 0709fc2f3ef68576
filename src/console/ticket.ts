/** One ticket: its thread, what stands behind it, and what can be done with it. */
import type { Context } from 'hono';
import type { CommandLine } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { appOf, categoryOf, isTopPriority, personByEmail } from '../domain/people.js';
import { inEnglish } from '../domain/said.js';
import type { Ticket } from '../domain/ticket.js';
import { getBlob } from '../record/blobs.js';
import { openDeadlines } from '../record/deadlines.js';
import { outboxOfTicketInShort } from '../record/outbox-pages.js';
import { keepNotice, type Notice } from '../record/sessions.js';
import { countMessages, eventsOf, messagesOf, ticketByKey } from '../record/tickets.js';
import { isOpen, stageFacts } from '../workflow/flow.js';
import { whoActs } from './cards.js';
import { commandForms } from './command-forms.js';
import { download } from './download.js';
import { dueMark } from './due.js';
import { commandsIn, inputOf, type Typed, typedIn } from './give.js';
import { type Html, html, path } from './html.js';
import { missing, type PageOptions, page } from './layout.js';
import { nameOf } from './names.js';
import type { ConsoleEnv, Section, Site } from './site.js';
import { stageLabels } from './stages.js';
import { deadlineList, history, mailsOut } from './ticket-story.js';
import { thread } from './ticket-thread.js';
import { hours, moment, near } from './when.js';

/** Of a long thread and history the newest stand there, the others a click away. */
const newest = 60;

const gone = html`There is no such ticket or file. <a href="${path('board')}">Back to the board</a>`;

export const ticket: Section = {
  nav: null,
  paths: ['tickets'],
  mount(routes, site) {
    routes.get(`${path('tickets')}/:key`, async (c) => {
      const found = await ticketByKey(site.gateway.house.db, c.req.param('key'));
      return found ? ticketPage(c, site, found) : missing(c, site, gone);
    });
    routes.post(`${path('tickets')}/:key/command`, async (c) => {
      const { db } = site.gateway.house;
      const found = await ticketByKey(db, c.req.param('key'));
      return found ? give(c, site, found) : missing(c, site, gone);
    });
    routes.get(`${path('tickets')}/:key/files/:hash/:name`, async (c) => {
      const { db } = site.gateway.house;
      const messages = await messagesOf(db, c.req.param('key').toUpperCase());
      const file = messages.flatMap(({ attachments }) => attachments).find(({ hash }) => hash === c.req.param('hash'));
      if (!file) return missing(c, site, gone);
      return download(c, await getBlob(db, file.hash), file.filename);
    });
  },
};

/** Gives the commands of a form; what was not done stands there again as it was typed. */
async function give(c: Context<ConsoleEnv>, site: Site, found: Ticket): Promise<Response> {
  const { db, desk } = site.gateway.house;
  const visit = c.get('visit');
  const typed = await typedIn(await c.req.formData());
  const read = commandsIn(typed, desk);
  if (read.kind !== 'commands') {
    return ticketPage(c, site, found, { status: 422, notice: { kind: 'refused', lines: [whyNot(read)] } }, typed);
  }
  const input = inputOf(read.commands, typed, found.key, visit.person, desk);
  const outcome = await site.gateway.command(input, { files: typed.files, seen: typed.seen });
  if (outcome.kind === 'changed') {
    const meanwhile = (await eventsOf(db, found.key)).slice(typed.seen ?? 0);
    const lines = meanwhile.map((event) => `${nameOf(event.by, found, desk)}: ${event.note || event.kind}`);
    const notice: Notice = {
      kind: 'refused',
      lines: ['It has changed since you opened it. Send it again if you still want it.', ...lines],
    };
    return ticketPage(c, site, (await ticketByKey(db, found.key)) ?? found, { status: 409, notice }, typed);
  }
  site.wake();
  const lines = outcome.lines.map((line) => `${line.command}: ${line.outcome}`);
  if (outcome.lines.some(({ refused }) => refused)) {
    const files = typed.files.length > 0 ? ['Please choose the files again.'] : [];
    return ticketPage(c, site, found, { status: 422, notice: { kind: 'refused', lines: [...lines, ...files] } }, typed);
  }
  await keepNotice(db, visit.session.id, { kind: 'done', lines });
  return c.redirect(path('tickets', found.key), 303);
}

function whyNot(read: Exclude<CommandLine, { kind: 'commands' }>): string {
  switch (read.kind) {
    case 'malformed':
      return inEnglish(read.why);
    case 'desk':
      return `${read.verb} is for mails; in the console templates have a page of their own`;
    case 'none':
      return 'nothing was asked for';
  }
}

async function ticketPage(
  c: Context<ConsoleEnv>,
  site: Site,
  found: Ticket,
  options: Pick<PageOptions, 'status' | 'notice'> = {},
  typed: Typed | null = null,
): Promise<Response> {
  const { db, desk, clock } = site.gateway.house;
  const visit = c.get('visit');
  const now = clock.now();
  const deadlines = await openDeadlines(db, [found.key]);
  const events = await eventsOf(db, found.key);
  const whole = c.req.query('all') === '1';
  const messages = await messagesOf(db, found.key, whole ? null : newest);
  const count = whole ? messages.length : await countMessages(db, found.key);
  const mails = await outboxOfTicketInShort(db, found.key, newest);
  const content = html`${head(found, deadlines.find(({ kind }) => kind !== 'remind' && kind !== 'escalate')?.dueAt ?? null, desk, visit.person, now)}
<div class="ticket"><div class="reading">
<h2 class="visually-hidden">Thread</h2>
${count > messages.length ? html`<p class="muted">The newest ${messages.length} of ${count} messages, and of what happened. <a href="?all=1">All</a></p>` : ''}
${thread(messages, events, found, desk, now)}
${mailsOut(mails, desk, now)}
</div><div class="doing">
${commandForms({ visit, desk, ticket: found, now, seen: events.length, typed })}
${facts(found, count, desk, now)}
${deadlineList(deadlines, found, desk, now)}
${history(whole ? events : events.slice(-newest), new Set(messages.map(({ ledgerId }) => ledgerId)), found, desk, now)}
</div></div>`;
  return page(c, site, { title: `${found.key} ${found.title}`, ...options }, content);
}

function head(found: Ticket, nextDue: number | null, desk: Desk, me: Parameters<typeof whoActs>[2], now: number): Html {
  const top = isTopPriority(desk, found) ? html`<span class="flag">top priority</span>` : '';
  const card = { ...found, developer: found.task?.developer ?? null };
  return html`<header class="ticket-head"><h1><span class="key">${found.key}</span> ${found.title || '(no title)'}</h1>
<p class="facts"><span class="badge ${stageFacts[found.stage].status.toLowerCase()}">${stageLabels[found.stage]}</span>${top}<span>${categoryOf(desk, found).label}${found.untagged ? ' (untagged)' : ''}</span>${isOpen(found.stage) ? html`<span>waits for ${whoActs(card, desk, me)}</span>` : ''}${dueMark({ ...found, nextDue }, desk.timezone, now)}</p>
<p class="jumps"><a href="#do">What you can do</a> <a href="#history">History</a></p></header>`;
}

function facts(found: Ticket, messages: number, desk: Desk, now: number): Html {
  const app = appOf(desk, found);
  const { task, request, hold } = found;
  const links = app
    ? [
        ['staging', app.staging],
        ['workflows', app.workflows],
      ].flatMap(([label, href]) =>
        href ? html` <a href="${href}" rel="noopener noreferrer" target="_blank">${label}</a>` : '',
      )
    : '';
  const rows: [string, Html | string | null][] = [
    [
      'Customer',
      html`${found.requester.name || found.requester.email}${found.requester.name ? html`<br><span class="muted">${found.requester.email}</span>` : ''}`,
    ],
    ['Organisation', found.organisation],
    ['Project manager', personByEmail(desk, found.pm)?.name ?? found.pm],
    ['App', app ? html`${app.name}${links}` : null],
    ['Developer', task?.developer ? nameOf(task.developer, found, desk) : null],
    [
      'Task',
      task ? html`${task.title}${task.estimateMinutes === null ? '' : html`, ${hours(task.estimateMinutes)}`}` : null,
    ],
    [
      'Scope',
      task?.scope ? html`<details><summary>read it</summary><div class="text">${task.scope}</div></details>` : null,
    ],
    [
      'Asked',
      request ? html`${request.kind}, round ${request.round}, ${moment(request.openedAt, desk.timezone, now)}` : null,
    ],
    [
      'On hold',
      hold ? (hold.until === null ? 'until resumed' : `until ${near(hold.until, desk.timezone, now)}`) : null,
    ],
    ['Closed', found.closedReason ?? null],
    [
      'Folded into',
      found.mergedInto ? html`<a href="${path('tickets', found.mergedInto)}">${found.mergedInto}</a>` : null,
    ],
    ['Documentation', found.documentation ? html`<div class="text">${found.documentation}</div>` : null],
    ['Watchers', found.watchers.map((email) => nameOf(email, found, desk)).join(', ') || null],
    [
      'Opened',
      html`${moment(found.openedAt, desk.timezone, now)}, ${messages === 1 ? 'one message' : `${messages} messages, notices and copies counted too`}`,
    ],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  return html`<section class="panel" aria-labelledby="facts"><h2 id="facts">About it</h2><dl class="facts-list">${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
}
