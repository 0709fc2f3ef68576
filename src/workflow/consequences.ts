/** What leaving one stage and entering another brings with it. */
import { personByEmail } from '../domain/people.js';
import { inEnglish, say } from '../domain/said.js';
import {
  closingReasons,
  finalStages,
  type OpenRequest,
  type RequestKind,
  type Stage,
  type Ticket,
} from '../domain/ticket.js';
import { parseEstimate } from '../time/duration.js';
import { type Act, textOf } from './act.js';
import type { Draft } from './draft.js';
import { stageFacts } from './flow.js';
import { send } from './letters.js';
import { namedDeveloper, namedManager } from './needs.js';

/** Stages that stand on the customer's approval; anywhere else it is void. */
const standsOnApproval: readonly Stage[] = ['approved', 'mtp', 'released', ...finalStages];

export function leave(ticket: Ticket, to: Stage): void {
  ticket.request = null;
  if (!standsOnApproval.includes(to)) ticket.approval = null;
  if (ticket.stage === 'awaiting-staging') ticket.stagingWaitSince = null;
  if (ticket.stage === 'planned' && to !== 'planned' && ticket.task) ticket.task.upNextSince = null;
}

export function assignPeople(draft: Draft, ticket: Ticket, act: Act): void {
  const before = { pm: ticket.pm, developer: ticket.task?.developer ?? null };
  if (act.on === 'ASSIGN') {
    const named = namedManager(draft, ticket, act);
    if ('email' in named) ticket.pm = named.email;
  }
  if (act.on === 'TASK') {
    // An urgent task may start before anybody was assigned: whoever makes it takes the ticket on.
    ticket.pm ??= act.person?.email ?? null;
    const old = ticket.task;
    ticket.task = {
      title: act.args || old?.title || ticket.title,
      scope: textOf(act) || old?.scope || '',
      proposal: old?.proposal ?? null,
      estimateMinutes: old?.estimateMinutes ?? null,
      developer: developerFor(draft, ticket, act),
      queuedAt: old?.queuedAt ?? null,
      upNextSince: null,
      round: old?.round ?? 0,
    };
  }
  if (act.on === 'PLAN') {
    ticket.task = {
      title: ticket.title,
      scope: textOf(act),
      proposal: null,
      estimateMinutes: null,
      queuedAt: null,
      round: 0,
      ...ticket.task,
      developer: developerFor(draft, ticket, act),
      upNextSince: null,
    };
  }
  if ((act.on === 'ESTIMATE' || act.on === 'PROPOSE') && ticket.task) {
    ticket.task.estimateMinutes = parseEstimate(act.args) ?? ticket.task.estimateMinutes;
    if (act.on === 'PROPOSE') ticket.task.proposal = textOf(act);
  }
  tellRelieved(draft, ticket, act, before.pm, ticket.pm);
  tellRelieved(draft, ticket, act, before.developer, ticket.task?.developer ?? null);
}

/** Whoever had it until now learns that it is another's. */
function tellRelieved(draft: Draft, ticket: Ticket, act: Act, before: string | null, after: string | null): void {
  const relieved = before === after || before === act.by.email ? null : personByEmail(draft.desk, before);
  if (!relieved) return;
  const what = say('withThemNow', { person: personByEmail(draft.desk, after)?.name ?? after ?? say('noneYet') });
  send(draft, 'alert', ticket, act, inEnglish(what), { to: [relieved], values: { what, detail: textOf(act) } });
}

function developerFor(draft: Draft, ticket: Ticket, act: Act): string | null {
  const named = namedDeveloper(draft, ticket, act);
  return 'email' in named ? named.email : null;
}

export function enter(draft: Draft, ticket: Ticket, from: Stage, act: Act, asked: OpenRequest | null): void {
  const { now } = draft;
  const asks = stageFacts[ticket.stage].request;
  if (asks) openRequest(draft, ticket, asks, from, act);
  switch (ticket.stage) {
    case 'planned':
      if (ticket.task && act.on === 'OK') ticket.task.developer = developerFor(draft, ticket, act);
      if (ticket.task) ticket.task.queuedAt ??= now;
      break;
    case 'awaiting-staging':
      ticket.stagingWaitSince = now;
      break;
    case 'staging':
      send(draft, 'on-staging', ticket, act, 'it holds the staging slot now');
      break;
    case 'feedback':
      if (ticket.task) ticket.task.round = ticket.rounds.release;
      break;
    case 'approved':
    case 'mtp':
      if (act.on === 'OK' || (act.on === 'MTP' && from === 'feedback')) {
        ticket.approval = { kind: 'release', round: ticket.rounds.release, at: now, by: act.by.email };
      }
      break;
    case 'done':
      ticket.closedAt = now;
      ticket.documentation = documentationOf(act) ?? ticket.documentation;
      break;
    case 'closed':
      close(draft, ticket, from, act, asked);
      break;
    case 'analysis':
    case 'new':
      if (act.on === 'REOPEN' || act.on === 'WRITES AGAIN') reopen(ticket);
      break;
    default:
  }
}

function openRequest(draft: Draft, ticket: Ticket, kind: RequestKind, from: Stage, act: Act): void {
  ticket.rounds[kind] += 1;
  ticket.request = {
    kind,
    round: ticket.rounds[kind],
    openedAt: draft.now,
    givenFrom: from,
    text: textOf(act),
    unclearToldTo: [],
  };
  draft.event(ticket, 'request', act.by.email, `${kind}, round ${ticket.rounds[kind]}`);
}

/** What DONE documents a ticket with, for customers too. */
export function documentationOf(act: Act): string | null {
  // A reason for having none is for staff; it stands in the history, not in the documentation.
  if (/^nodoc\b/i.test(act.args)) return null;
  return [act.args, textOf(act)].filter(Boolean).join('\n\n');
}

function close(draft: Draft, ticket: Ticket, from: Stage, act: Act, asked: OpenRequest | null): void {
  ticket.closedAt = draft.now;
  ticket.closedReason = closingReason(from, act);
  if (act.on === 'MERGE') {
    const other = draft.snapshot.other;
    if (other) foldInto(draft, ticket, draft.ticket(other.key), act);
  }
  // A ticket closed as answered is documented by its answer.
  if (ticket.closedReason === 'answered' && asked?.kind === 'answer') ticket.documentation = asked.text;
}

function closingReason(from: Stage, act: Act): string {
  switch (act.on) {
    case 'OK':
      return 'answered';
    case 'SILENCE':
      return from === 'answered' ? 'answered' : 'no-feedback';
    case 'MERGE':
      return 'duplicate';
    default:
      return known(act.args || textOf(act) || 'cancelled');
  }
}

/** The known reasons in one spelling; other words of staff as they are. */
function known(reason: string): string {
  const folded = reason.trim().toLowerCase();
  return (closingReasons as readonly string[]).includes(folded) ? folded : reason;
}

function foldInto(draft: Draft, ticket: Ticket, other: Ticket, act: Act): void {
  ticket.mergedInto = other.key;
  const newcomers = [ticket.requester, ...ticket.participants].filter(
    (person) =>
      person.email !== other.requester.email && !other.participants.some((known) => known.email === person.email),
  );
  other.participants.push(...newcomers);
  const what = say('foldedInto', { ticket: ticket.key, title: ticket.title });
  draft.event(other, 'changed', act.by.email, inEnglish(what));
  send(draft, 'alert', other, act, inEnglish(what), {
    values: { what, detail: textOf(act), folded: { ticket: ticket.key, by: ticket.requester } },
  });
}

function reopen(ticket: Ticket): void {
  ticket.closedAt = null;
  ticket.closedReason = null;
  ticket.mergedInto = null;
}
