/** Mails on their way out, and what can be done with one. */
import type { Context } from 'hono';
import type { Role } from '../domain/desk.js';
import { mailName } from '../domain/mail-names.js';
import { personByEmail } from '../domain/people.js';
import { handleOutgoing } from '../gateway/handling.js';
import { type OutboxRow, type OutboxState, outboxById } from '../record/outbox.js';
import { countInStates, outboxPage } from '../record/outbox-pages.js';
import { keepNotice } from '../record/sessions.js';
import { keepsMails } from '../workflow/mail-rights.js';
import { attribute, form, type Html, html, numberIn, option, path, table } from './html.js';
import { missing, page } from './layout.js';
import { stateMark } from './mail-state.js';
import { outboxMail } from './outbox-mail.js';
import { pager, shownOnPage, tabs } from './pager.js';
import type { ConsoleEnv, Section, Site } from './site.js';
import { near, span } from './when.js';

const at = path('outbox');

export const outbox: Section = {
  nav: { href: at, label: 'Outbox' },
  paths: ['outbox'],
  roles: ['monitor', 'pm', 'lead', 'admin'] satisfies Role[],
  mount(routes, site) {
    const { house } = site.gateway;
    routes.get(at, async (c) => page(c, site, { title: 'Outbox' }, await list(site, c.req.query())));
    routes.get(`${at}/:id`, async (c) => {
      const row = await outboxById(house.db, numberIn(c.req.param('id')) ?? 0);
      if (!row) return missing(c, site, 'There is no such mail.');
      const doing = keepsMails(house.desk, c.get('visit').person) ? doings(c, row) : '';
      return page(c, site, { title: `Mail ${row.id}` }, await outboxMail(site, row, doing));
    });
    for (const did of ['retry', 'cancel'] as const) {
      routes.post(`${at}/:id/${did}`, async (c) => {
        const id = numberIn(c.req.param('id')) ?? 0;
        const { person, session } = c.get('visit');
        const outcome = await handleOutgoing(house, { id, did, by: person });
        const told = 'done' in outcome ? outcome.done : outcome.refused;
        await keepNotice(house.db, session.id, { kind: 'done' in outcome ? 'done' : 'refused', lines: [told] });
        if ('done' in outcome && did === 'retry') site.wake();
        return c.redirect(path('outbox', id), 303);
      });
    }
  },
};

const kinds = {
  open: { label: 'Not sent', states: ['waiting', 'sending', 'failed', 'withheld'] },
  waiting: { label: 'Waiting', states: ['waiting', 'sending'] },
  failed: { label: 'Failed', states: ['failed'] },
  withheld: { label: 'Withheld', states: ['withheld'] },
  cancelled: { label: 'Stopped', states: ['cancelled'] },
  sent: { label: 'Sent', states: ['sent'] },
} satisfies Record<string, { label: string; states: OutboxState[] }>;
type Kind = keyof typeof kinds;

async function list(site: Site, given: Record<string, string>): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const kind = given.state !== undefined && given.state in kinds ? (given.state as Kind) : 'open';
  const [to, recipient, ticket] = ['to', 'recipient', 'ticket'].map((name) => (given[name] ?? '').trim().slice(0, 320));
  const audience = to === 'customer' || to === 'staff' ? to : null;
  const filter = {
    states: kinds[kind].states as OutboxState[],
    audience: audience as 'customer' | 'staff' | null,
    recipient: recipient?.toLowerCase() || null,
    ticket: ticket?.toUpperCase() || null,
  };
  const before = numberIn(given.before);
  const rows = await outboxPage(db, filter, { before, limit: shownOnPage + 1 });
  const counts = await countInStates(db, ['waiting', 'sending', 'failed', 'withheld', 'cancelled']);
  const kept = { to: audience, recipient: filter.recipient, ticket: filter.ticket };
  const links = (Object.keys(kinds) as Kind[]).map((one) => {
    const n = (kinds[one].states as OutboxState[]).reduce((sum, state) => sum + (counts[state] ?? 0), 0);
    const label = html`${kinds[one].label}${one === 'sent' ? '' : html` <span class="count">${n}</span>`}`;
    return { href: withQuery({ ...kept, state: one }), label, current: one === kind };
  });
  const shown = rows.slice(0, shownOnPage);
  const now = clock.now();
  const lines = shown.map((row) => line(row, desk.timezone, now, personByEmail(desk, row.recipient)?.name ?? null));
  const mails =
    shown.length === 0
      ? html`<p class="muted">There are none${before === null ? '' : ' any more'}.</p>`
      : table('Mails', ['Mail', 'To', 'Ticket', 'State', 'When'], lines);
  const more = { before, last: shown.at(-1)?.id ?? 0, more: rows.length > shownOnPage };
  return html`<h1>Outbox</h1>${tabs('State', links)}${filters(kind, kept)}${mails}${pager(at, { ...kept, state: kind }, more)}`;
}

function withQuery(values: Record<string, string | null>): string {
  const given = Object.entries(values).filter((one): one is [string, string] => Boolean(one[1]));
  return `${at}?${new URLSearchParams(given)}`;
}

function filters(kind: Kind, kept: { to: string | null; recipient: string | null; ticket: string | null }): Html {
  const options = [
    ['', 'To anybody'],
    ['customer', 'To customers'],
    ['staff', 'To staff'],
  ].map(([value, label]) => option(value ?? '', label ?? '', (kept.to ?? '') === value));
  return html`<form class="filters" action="${at}"><input type="hidden" name="state" value="${kind}">
<label class="visually-hidden" for="to">To whom</label><select id="to" name="to">${options}</select>
<label class="visually-hidden" for="recipient">Address</label><input id="recipient" name="recipient" type="search" placeholder="Address" value="${kept.recipient ?? ''}">
<label class="visually-hidden" for="ticket">Ticket</label><input id="ticket" name="ticket" type="search" size="9" placeholder="Ticket" value="${kept.ticket ?? ''}">
<button>Show</button></form>`;
}

function line(row: OutboxRow, zone: string, now: number, name: string | null): Html {
  const error = row.lastError && row.state !== 'sent' ? html`<p class="small muted">${row.lastError}</p>` : '';
  return html`<tr><td class="first"><a href="${path('outbox', row.id)}">${withoutKey(row) || '(no subject)'}</a> <span class="small muted">${mailName(row.template)}</span></td>
<td data-label="To"${attribute('title', name === null ? '' : row.recipient)}>${name ?? row.recipient}</td><td data-label="Ticket" class="nowrap">${row.ticket === null ? '' : html`<a href="${path('tickets', row.ticket)}">${row.ticket}</a>`}</td>
<td data-label="State">${stateMark(row)}${error}</td><td data-label="When" class="nowrap">${whenOf(row, zone, now)}</td></tr>`;
}

/** The ticket stands in a column of its own. */
function withoutKey({ subject, ticket }: OutboxRow): string {
  return ticket !== null && subject.startsWith(`[${ticket}] `) ? subject.slice(ticket.length + 3) : subject;
}

function whenOf({ state, sentAt, nextAt, createdAt }: OutboxRow, zone: string, now: number): string {
  if (state === 'sent' && sentAt !== null) return near(sentAt, zone, now);
  if (state === 'waiting' && nextAt > now) return `next in ${span(nextAt - now)}`;
  return near(createdAt, zone, now);
}

function doings(c: Context<ConsoleEnv>, row: OutboxRow): Html {
  const visit = c.get('visit');
  const again = {
    waiting: 'Send it now',
    failed: 'Send it again',
    withheld: 'Send it after all',
    cancelled: 'Send it after all',
  };
  const retry = row.state in again ? again[row.state as keyof typeof again] : null;
  const cancel = row.state === 'waiting' || row.state === 'failed';
  return html`<div class="row">${retry === null ? '' : form(visit, path('outbox', row.id, 'retry'), html`<button class="primary">${retry}</button>`)}
${cancel ? form(visit, path('outbox', row.id, 'cancel'), html`<button>Do not send it</button>`) : ''}</div>`;
}
