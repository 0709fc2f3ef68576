/** What stands behind a ticket: its deadlines and their reasons, its history, and the mails that went out. */

import { deadlineInWords } from '../domain/deadlines.js';
import type { Desk } from '../domain/desk.js';
import { mailName } from '../domain/mail-names.js';
import { staffName } from '../domain/people.js';
import type { DeadlineKind, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { StoredDeadline } from '../record/deadlines.js';
import type { OutboxState } from '../record/outbox.js';
import type { outboxOfTicketInShort } from '../record/outbox-pages.js';
import { escalationRecipients, escalationSteps } from '../workflow/escalations.js';
import { isOpen, stageFacts } from '../workflow/flow.js';
import { dueMarkOf } from './due.js';
import { type Html, html, table } from './html.js';
import { nameOf } from './names.js';
import { stageLabels } from './stages.js';
import { placeOf } from './ticket-thread.js';
import { moment, near } from './when.js';

export type Event = TicketEvent & { ledgerId: number | null };

export function deadlineList(deadlines: StoredDeadline[], ticket: Ticket, desk: Desk, now: Instant): Html | '' {
  if (deadlines.length === 0)
    return isOpen(ticket.stage) ? deadlinePanel(html`<p class="muted">${whyNone(ticket)}</p>`) : '';
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
  return deadlinePanel(html`<ul class="deadlines">${items}</ul>`);
}

function deadlinePanel(content: Html): Html {
  return html`<section class="panel" aria-labelledby="deadlines"><h2 id="deadlines">Deadlines</h2>${content}</section>`;
}

function whyNone({ stage, hold }: Ticket): string {
  if (hold) return 'None while it is on hold.';
  if (stage === 'discussion') return 'None while the customer has the word.';
  if (stageFacts[stage].waitsFor === 'customer') return 'None any more: the customer did not answer in time.';
  return stage === 'planned' ? 'None until it is the first of its queue.' : 'None in this stage.';
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

/**
 * The newest first: what happened last is what one looks for.
 *
 * @param shown mails that stand on the page
 */
export function history(
  events: Event[],
  shown: ReadonlySet<number | null>,
  ticket: Ticket,
  desk: Desk,
  now: Instant,
): Html {
  const items = [...events].reverse().map((event) => {
    const move = event.to
      ? html` <span class="move">${event.from ? `${stageLabels[event.from]} → ` : ''}${stageLabels[event.to]}</span>`
      : '';
    const mail = event.ledgerId ? html` <span class="muted">in</span> ${mailOf(event.ledgerId, shown)}` : '';
    return html`<li><p><span class="kind">${happened[event.kind]}</span>${move} <span class="muted">by</span> ${nameOf(event.by, ticket, desk)}${mail} <span class="at">${moment(event.at, desk.timezone, now)}</span></p>${event.note ? html`<p class="note">${noteOf(event, desk)}</p>` : ''}</li>`;
  });
  return html`<section class="panel" aria-labelledby="history"><h2 id="history">History</h2><ol class="history">${items}</ol></section>`;
}

function mailOf(id: number, shown: ReadonlySet<number | null>): Html {
  return shown.has(id) ? html`<a href="#${placeOf(id)}">mail ${id}</a>` : html`mail ${id}`;
}

function noteOf({ kind, note }: Event, desk: Desk): string {
  return kind === 'next-in-queue' ? note.replace(/\S+$/, (email) => staffName(desk, email)) : note;
}

export function mailsOut(
  { mails, counts }: Awaited<ReturnType<typeof outboxOfTicketInShort>>,
  desk: Desk,
  now: Instant,
): Html | '' {
  if (mails.length === 0) return '';
  const inState = (...states: OutboxState[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const troubled = inState('failed', 'withheld');
  const rows = mails.map((mail) => {
    const error = mail.lastError && mail.state !== 'sent' ? html`<br><span class="small">${mail.lastError}</span>` : '';
    return html`<tr><td class="nowrap first">${moment(mail.createdAt, desk.timezone, now)}</td><td data-label="Mail">${mailName(mail.template)}</td><td data-label="To">${mail.recipient}</td><td data-label="State" class="state-${mail.state}">${mail.state}${mail.maybeTwice ? ', perhaps twice' : ''}${error}</td><td data-label="Why" class="small">${mail.why}</td></tr>`;
  });
  const told = [
    [inState('sent'), 'went out'],
    [inState('waiting', 'sending'), 'on the way'],
    [inState('cancelled'), 'cancelled'],
  ] as const;
  const words = told.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : [])).join(', ');
  const trouble = html`<strong class="due late"><span aria-hidden="true">▲</span> ${troubled} did not go</strong>`;
  const count = html`Mails: ${words}${troubled > 0 ? html`${words === '' ? '' : ', '}${trouble}` : ''}`;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const more = all > mails.length ? html`<p class="muted small">The newest ${mails.length} of ${all}.</p>` : '';
  return html`<details class="panel mails"${troubled > 0 ? html` open` : ''}><summary>${count}</summary>${table('Mails that went out', ['When', 'Mail', 'To', 'State', 'Why'], rows)}${more}</details>`;
}
