/** The tickets: a list, and the one that is open with its path, who is waited for, what is due and its history. */
import { avatar, byId, h, redraw } from './dom.js';
import { drawPath } from './path.js';
import { firstName, hueOf, openTicket, player, state } from './state.js';
import { effort, moment, shortMoment } from './when.js';

/** @import { Ticket, TicketDetail } from './api.js' */

/** What each deadline is about, in words. @type {Record<string, string>} */
export const dueWords = {
  assign: 'assigning',
  analysis: 'the analysis',
  estimate: 'the estimate',
  propose: 'the proposal',
  start: 'the start of work',
  test: 'the PM’s test',
  verify: 'the workflows',
  deliver: 'the delivery',
  mtp: 'the move to production',
  release: 'the release',
  document: 'the documentation',
  remind: 'reminder to the customer',
  silence: 'closing for want of an answer',
  resume: 'the end of the hold',
  escalate: 'escalation',
};

/** `escalation about the estimate`. @type {(kind: string, of: string | null) => string} */
export function dueInWords(kind, of) {
  const words = dueWords[kind] ?? kind;
  return of ? `${words} about ${dueWords[of] ?? of}` : words;
}

/** In pixels; the drawing scales with its place. */
const pathWidth = 312;

export function drawTickets() {
  const { tickets, ticket } = state;
  redraw(
    byId('tickets'),
    h('h2', { class: 'label' }, 'Tickets'),
    tickets.length === 0
      ? h('p', { class: 'muted none-yet' }, 'None yet: a mail to the desk opens one. This is the way that it will go.')
      : h('ul', { class: 'ticket-list', 'data-scroll': 'tickets' }, ...[...tickets].reverse().map(row)),
    ticket
      ? h('div', { class: 'ticket', 'data-scroll': `ticket:${ticket.key}` }, ...detail(ticket))
      : h('div', { class: 'ticket' }, drawPath(state.cast.stages, null, pathWidth)),
  );
}

/** @param {Ticket} ticket */
function row(ticket) {
  const { key, title, stage, status, topPriority } = ticket;
  const isOpen = state.ticket?.key === key;
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'ticket-row',
        'data-key': `ticket:${key}`,
        'aria-current': isOpen ? 'true' : null,
        onclick: () => void openTicket(key),
      },
      h('span', { class: `status-dot at-${status}`, title: status }),
      h('span', { class: 'key' }, key),
      h('span', { class: 'ticket-title' }, topPriority && h('b', { class: 'urgent' }, 'urgent '), title),
      h('span', { class: 'stage' }, stage),
    ),
  );
}

/** @param {TicketDetail} ticket */
function detail(ticket) {
  return [
    h('h3', {}, h('span', { class: 'key' }, ticket.key), ` ${ticket.title}`),
    waiting(ticket),
    drawPath(state.cast.stages, ticket, pathWidth),
    deadlines(ticket),
    facts(ticket),
    history(ticket),
  ].filter((part) => part !== null);
}

/**
 * Whom the ticket waits for, by name where it is somebody's.
 *
 * @param {Ticket} ticket
 */
function waiting(ticket) {
  const waitsFor = state.cast.stages.find(({ stage }) => stage === ticket.stage)?.waitsFor ?? 'nobody';
  const named = { pm: ticket.pm, developer: ticket.task?.developer ?? null, customer: ticket.requester };
  const person = named[/** @type {keyof typeof named} */ (waitsFor)] ?? onlyOne(waitsFor);
  const badge = h('span', { class: `status at-${ticket.status}` }, ticket.status);
  if (ticket.hold)
    return h('p', { class: 'waiting' }, badge, 'On hold', ticket.hold.until ? ` until ${at(ticket.hold.until)}` : '');
  if (waitsFor === 'nobody')
    return h(
      'p',
      { class: 'waiting' },
      badge,
      ticket.closedReason ? `Closed: ${ticket.closedReason}` : 'Waits for nobody',
    );
  return h(
    'p',
    { class: 'waiting' },
    badge,
    person && avatar(person.name || person.email, hueOf(person.email)),
    h(
      'span',
      {},
      'Waits for ',
      h('b', {}, person?.name || person?.email || `the ${waitsFor}`),
      person ? ` (${waitsFor})` : '',
    ),
  );
}

/** The person with a role that only one has. @param {string} role */
function onlyOne(role) {
  const having = state.cast.people.filter(({ roles }) => roles.includes(role));
  return having.length === 1 ? (having[0] ?? null) : null;
}

/** @param {string} iso */
const at = (iso) => moment(iso, state.cast.desk.timezone);

/** @param {string} iso */
const isPast = (iso) => Date.parse(iso) < Date.parse(state.clock.now);

/** @param {Ticket} ticket */
function deadlines(ticket) {
  if (ticket.deadlines.length === 0) return null;
  return h(
    'section',
    { class: 'deadlines', 'aria-label': 'What is due' },
    h('h4', { class: 'label' }, 'Due'),
    h(
      'ol',
      {},
      ...ticket.deadlines
        .slice(0, 4)
        .map(({ kind, of, dueAt }, n) =>
          h(
            'li',
            { class: [n === 0 ? 'due-next' : '', isPast(dueAt) ? 'late' : ''].join(' ').trim() },
            h('span', {}, dueInWords(kind, of)),
            h('time', { datetime: dueAt }, isPast(dueAt) ? `late since ${at(dueAt)}` : at(dueAt)),
          ),
        ),
    ),
  );
}

/** @param {Ticket} ticket */
function facts(ticket) {
  const { task } = ticket;
  /** @type {[string, string | null | undefined][]} */
  const all = [
    ['Customer', [ticket.requester.name || ticket.requester.email, ticket.organisation].filter(Boolean).join(', ')],
    ['Category', ticket.category],
    ['PM', ticket.pm?.name],
    ['Task', task?.title],
    ['Developer', task?.developer?.name],
    ['Estimate', task?.estimateMinutes ? effort(task.estimateMinutes) : null],
    ['Staging', ticket.stagingHeld ? 'holds the slot' : null],
    ['Documented', ticket.documentation],
  ];
  return h(
    'dl',
    { class: 'facts' },
    ...all.flatMap(([term, value]) => (value ? [h('div', {}, h('dt', {}, term), h('dd', {}, value))] : [])),
  );
}

/** @param {TicketDetail} ticket */
function history(ticket) {
  const { timezone } = state.cast.desk;
  return h(
    'section',
    { class: 'history', 'aria-label': 'History' },
    h('h4', { class: 'label' }, 'History'),
    h(
      'ol',
      {},
      ...[...ticket.events]
        .reverse()
        .map((event) =>
          h(
            'li',
            {},
            h('time', { datetime: event.at }, shortMoment(event.at, timezone, state.clock.now)),
            h(
              'span',
              {},
              h(
                'b',
                {},
                event.by === 'desk' ? 'The desk' : player(event.by).name === event.by ? event.by : firstName(event.by),
              ),
              ` ${(event.note || event.kind).slice(0, 160)}`,
              event.to !== null && event.from !== event.to && h('i', {}, ` → ${event.to}`),
            ),
          ),
        ),
    ),
  );
}
