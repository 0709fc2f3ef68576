/** What stands behind a ticket: its deadlines and their reasons, its history, and the mails that went out. */

import { deadlineInWords } from '../domain/deadlines.js';
import type { Desk } from '../domain/desk.js';
import { mailName } from '../domain/mail-names.js';
import { staffName } from '../domain/people.js';
import type { DeadlineKind, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { StoredDeadline } from '../record/deadlines.js';
import type { OutboxRow, OutboxState } from '../record/outbox.js';
import { escalationRecipients, escalationSteps } from '../workflow/escalations.js';
import { dueMarkOf } from './due.js';
import { type Html, html, table } from './html.js';
import { nameOf } from './names.js';
import { stageLabels } from './stages.js';
import { moment, near } from './when.js';

export type Event = TicketEvent & { ledgerId: number | null };

export function deadlineList(deadlines: StoredDeadline[], ticket: Ticket, desk: Desk, now: Instant): Html | '' {
  if (deadlines.length === 0) return '';
  // What people must do stands before what the desk does about it.
  const sorted = [...deadlines].sort((a, b) => Number(isOfDesk(a.kind)) - Number(isOfDesk(b.kind)));
  const items = sorted.map(({ kind, of, dueAt, why, step }) => {
    const words =
      kind === 'escalate'
        ? `escalation ${step + 1}, to ${toldAt(step, ticket, desk)}`
        : deadlineInWords({ kind, of, step }, ticket.stage);
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    const when = isOfDesk(kind)
      ? html`<span class="due later">${near(dueAt, desk.timezone, now)}</span>`
      : dueMarkOf(dueAt, desk.timezone, now);
    return html`<li><details><summary><span>${name}</span> ${when}</summary><p class="small muted">${moment(dueAt, desk.timezone)}, because</p><ol class="why">${why.map((line) => html`<li>${line}</li>`)}</ol></details></li>`;
  });
  return html`<section class="panel" aria-labelledby="deadlines"><h2 id="deadlines">Deadlines</h2><ul class="deadlines">${items}</ul></section>`;
}

/** Who hears at that step of the escalation, as things are now. */
function toldAt(step: number, ticket: Ticket, desk: Desk): string {
  const rule = escalationSteps(desk)[step];
  const people = rule ? escalationRecipients(desk, ticket, rule) : [];
  return people.map(({ name, email }) => name || email).join(' and ') || 'nobody';
}

function isOfDesk(kind: DeadlineKind): boolean {
  return ['remind', 'silence', 'resume', 'escalate'].includes(kind);
}

/** What happened, as people say it. */
const happened: Record<TicketEvent['kind'], string> = {
  opened: 'opened',
  move: 'moved',
  changed: 'corrected',
  request: 'asked the customer',
  verdict: 'answer read',
  'customer-wrote': 'customer wrote',
  'staff-wrote': 'wrote to the customer',
  note: 'note',
  'next-in-queue': 'next in the queue',
  hold: 'put on hold',
  resume: 'goes on',
  reminded: 'reminded',
  silence: 'no answer in time',
  escalated: 'escalated',
  bounced: 'mail came back',
  withheld: 'mail held back',
};

/** The newest first: what happened last is what one looks for. */
export function history(events: Event[], ticket: Ticket, desk: Desk, now: Instant): Html {
  const items = [...events].reverse().map((event) => {
    const move = event.to
      ? html` <span class="move">${event.from ? `${stageLabels[event.from]} → ` : ''}${stageLabels[event.to]}</span>`
      : '';
    const mail = event.ledgerId ? html` <span class="muted">(mail ${event.ledgerId})</span>` : '';
    return html`<li><p><span class="kind">${happened[event.kind]}</span>${move} <span class="muted">by</span> ${nameOf(event.by, ticket, desk)}${mail} <span class="at">${moment(event.at, desk.timezone, now)}</span></p>${event.note ? html`<p class="note">${noteOf(event, desk)}</p>` : ''}</li>`;
  });
  return html`<section class="panel" aria-labelledby="history"><h2 id="history">History</h2><ol class="history">${items}</ol></section>`;
}

function noteOf({ kind, note }: Event, desk: Desk): string {
  return kind === 'next-in-queue' ? note.replace(/\S+$/, (email) => staffName(desk, email)) : note;
}

export function mailsOut(mails: OutboxRow[], desk: Desk, now: Instant): Html | '' {
  if (mails.length === 0) return '';
  const inState = (...states: OutboxState[]) => mails.filter(({ state }) => states.includes(state)).length;
  const troubled = inState('failed', 'withheld');
  const rows = [...mails].reverse().map((mail) => {
    const error = mail.lastError && mail.state !== 'sent' ? html`<br><span class="small">${mail.lastError}</span>` : '';
    return html`<tr><td class="nowrap">${moment(mail.createdAt, desk.timezone, now)}</td><td>${mailName(mail.template)}</td><td>${mail.recipient}</td><td class="state-${mail.state}">${mail.state}${mail.maybeTwice ? ', perhaps twice' : ''}${error}</td><td class="small">${mail.why}</td></tr>`;
  });
  const told = [
    [inState('sent'), 'went out'],
    [inState('waiting', 'sending'), 'on the way'],
    [inState('cancelled'), 'cancelled'],
  ] as const;
  const words = told.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : [])).join(', ');
  const trouble = html`<strong class="due late"><span aria-hidden="true">▲</span> ${troubled} did not go</strong>`;
  const count = html`Mails: ${words}${troubled > 0 ? html`${words === '' ? '' : ', '}${trouble}` : ''}`;
  return html`<details class="panel mails"${troubled > 0 ? html` open` : ''}><summary>${count}</summary>${table('Mails that went out', ['When', 'Mail', 'To', 'State', 'Why'], rows)}</details>`;
}
