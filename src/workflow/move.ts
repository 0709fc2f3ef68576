/** Applying one row of the flow to a ticket: what leaving one stage and entering another brings with it. */
import type { TemplateName } from '../domain/decision.js';
import type { Role } from '../domain/desk.js';
import { appOf, categoryOf, isTopPriority, personByEmail, plays } from '../domain/people.js';
import type { OpenRequest, RequestKind, RoundRef, Stage, Ticket } from '../domain/ticket.js';
import { parseEstimate } from '../time/duration.js';
import { type Act, type Result, textOf } from './act.js';
import type { Draft } from './draft.js';
import { type Destination, type Move, moves, stageFacts, type Trigger } from './flow.js';
import { isForCustomer, type Postable, send } from './letters.js';
import { namedDeveloper, namedManager, unmet } from './needs.js';
import { slotHolder, waitingForSlot } from './queue.js';

/** The row of the flow for a trigger at a ticket's stage; null where the flow has none. */
export function rowFor(draft: Draft, ticket: Ticket, on: Trigger): Move | null {
  const top = isTopPriority(draft.desk, ticket);
  return (
    moves.find(
      (row) =>
        row.on === on &&
        row.from.includes(ticket.stage) &&
        !row.needs.includes(top ? 'no top priority' : 'top priority'),
    ) ?? null
  );
}

/** Whether that role's holder may make that move; a developer only on their own task. */
export function may(draft: Draft, ticket: Ticket, row: Move, act: Act): boolean {
  const { person } = act;
  if (!person) return true;
  return row.by.some((role) => {
    if (role === 'customer' || role === 'desk') return false;
    if (role === 'developer') return plays(draft.desk, person, 'developer') && ticket.task?.developer === person.email;
    return plays(draft.desk, person, role as Role);
  });
}

/** Moves a ticket by the flow, or says in one line why not. */
export function tryMove(draft: Draft, ticket: Ticket, act: Act): Result {
  const row = rowFor(draft, ticket, act.on);
  if (!row) return { refused: `${act.on} is not possible while ${ticket.key} is in ${ticket.stage}` };
  if (!may(draft, ticket, row, act)) return { refused: `${act.on} is for ${whoMay(row, ticket)}` };
  const refusal = unmet(draft, ticket, row.needs, act);
  if (refusal) return { refused: `${act.on}: ${refusal}` };
  return { done: carryOut(draft, ticket, row, act) };
}

function whoMay(row: Move, ticket: Ticket): string {
  return row.by
    .map((role) => (role === 'developer' ? `its developer (${ticket.task?.developer ?? 'none yet'})` : `the ${role}`))
    .join(' or ');
}

function carryOut(draft: Draft, ticket: Ticket, row: Move, act: Act): string {
  const from = ticket.stage;
  const to = destination(draft, ticket, row.to);
  const asked = ticket.request;
  const decided: RoundRef | null = asked ?? ticket.approval;
  draft.change(ticket);
  if (ticket.hold && row.to !== 'same stage') {
    ticket.hold = null;
    draft.event(ticket, 'resume', act.by.email, `${act.on} ends the hold`);
  }
  assignPeople(draft, ticket, act);
  draft.event(ticket, 'move', act.by.email, noteOf(act), { from, to });
  if (row.to !== 'same stage') {
    leave(ticket, to);
    ticket.stage = to;
    ticket.stageSince = draft.now;
    enter(draft, ticket, from, act, asked);
  }
  sendMails(draft, ticket, row, act, { decided, asked: asked?.text ?? null });
  return outcomeOf(draft, ticket, from, act);
}

function destination(draft: Draft, ticket: Ticket, to: Destination): Stage {
  switch (to) {
    case 'discussion or analysis':
      return categoryOf(draft.desk, ticket).discussFirst ? 'discussion' : 'analysis';
    case 'where it was given':
      return ticket.request?.givenFrom ?? 'analysis';
    case 'staging, or wait for it':
      return slotIsFree(draft, ticket) ? 'staging' : 'awaiting-staging';
    case 'production, if automatic':
      return draft.desk.flow.mtp === 'automatic' ? 'mtp' : 'approved';
    case 'analysis, or new without a PM':
      return ticket.pm ? 'analysis' : 'new';
    case 'same stage':
      return ticket.stage;
    default:
      return to;
  }
}

function slotIsFree(draft: Draft, ticket: Ticket): boolean {
  const app = ticket.app;
  if (!app) return true;
  const board = draft.board();
  return !slotHolder(board, app, holdsSlot) && waitingForSlot(draft.desk, board, app).length === 0;
}

export function holdsSlot(ticket: Ticket): boolean {
  return stageFacts[ticket.stage].holdsSlot;
}

/** Stages that stand on the customer's approval; anywhere else it is void. */
const standsOnApproval: readonly Stage[] = ['approved', 'mtp', 'released', 'done', 'closed'];

function leave(ticket: Ticket, to: Stage): void {
  ticket.request = null;
  if (!standsOnApproval.includes(to)) ticket.approval = null;
  if (ticket.stage === 'awaiting-staging') ticket.stagingWaitSince = null;
  if (ticket.stage === 'planned' && to !== 'planned' && ticket.task) ticket.task.upNextSince = null;
}

function assignPeople(draft: Draft, ticket: Ticket, act: Act): void {
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
  const what = `With ${personByEmail(draft.desk, after)?.name ?? after} now`;
  send(draft, 'alert', ticket, act, what, { to: [relieved], values: { what, detail: textOf(act) } });
}

function developerFor(draft: Draft, ticket: Ticket, act: Act): string | null {
  const named = namedDeveloper(draft, ticket, act);
  return 'email' in named ? named.email : null;
}

function enter(draft: Draft, ticket: Ticket, from: Stage, act: Act, asked: OpenRequest | null): void {
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
    unclearTold: false,
  };
  draft.event(ticket, 'request', act.by.email, `${kind}, round ${ticket.rounds[kind]}`);
}

function documentationOf(act: Act): string | null {
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
  return closingReasons.includes(folded) ? folded : reason;
}

const closingReasons: readonly string[] = ['answered', 'no-feedback', 'cancelled', 'duplicate', 'spam'];

function foldInto(draft: Draft, ticket: Ticket, other: Ticket, act: Act): void {
  ticket.mergedInto = other.key;
  const newcomers = [ticket.requester, ...ticket.participants].filter(
    (person) =>
      person.email !== other.requester.email && !other.participants.some((known) => known.email === person.email),
  );
  other.participants.push(...newcomers);
  const what = `${ticket.key} (${ticket.title}) was folded into this ticket`;
  draft.event(other, 'changed', act.by.email, what);
  send(draft, 'alert', other, act, what, { values: { what, detail: textOf(act) } });
}

function reopen(ticket: Ticket): void {
  ticket.closedAt = null;
  ticket.closedReason = null;
  ticket.mergedInto = null;
}

/** Reasons that a customer may read; other words of staff stay inside. */
const reasonsForCustomers: readonly string[] = ['answered', 'no-feedback', 'cancelled', 'duplicate'];

function sendMails(
  draft: Draft,
  ticket: Ticket,
  row: Move,
  act: Act,
  { decided, asked }: { decided: RoundRef | null; asked: string | null },
): void {
  // A spammer learns nothing from being closed.
  if (ticket.stage === 'closed' && ticket.closedReason === 'spam') return;
  const text = textOf(act);
  const forCustomer = row.needs.includes('words for the customer');
  const customerWords = act.person ? '' : text;
  const customerValues = {
    body: forCustomer ? text : '',
    words: customerWords,
    closedReason: reasonsForCustomers.includes(ticket.closedReason ?? '') ? ticket.closedReason : null,
    other: ticket.mergedInto,
    version: act.on === 'RELEASED' ? act.args || null : null,
    decided,
  };
  const what = `Closed: ${row.does}`;
  const staffValues = {
    what,
    detail: text,
    by: act.by,
    reason: act.person ? text : '',
    words: customerWords,
    asked,
    decided,
  };
  const mails: TemplateName[] = [...row.mails];
  if (ticket.stage === 'mtp' && act.on === 'OK') mails.push('move-to-production');
  if (act.on === 'REOPEN') mails.push(ticket.pm ? 'assigned' : 'triage');
  for (const template of mails) {
    const customer = isForCustomer(template);
    send(draft, template as Postable, ticket, act, `${act.on} by ${act.by.email}`, {
      values: customer ? customerValues : staffValues,
      attachments: customer && !forCustomer ? [] : (act.words?.attachments ?? []),
    });
  }
}

function noteOf(act: Act): string {
  const head = act.args ? `${act.on} ${act.args}` : act.on;
  const text = textOf(act);
  return text ? `${head}: ${text}` : head;
}

function outcomeOf(draft: Draft, ticket: Ticket, from: Stage, act: Act): string {
  const move =
    from === ticket.stage ? `${ticket.key} stays in ${from}` : `${ticket.key} went from ${from} to ${ticket.stage}`;
  if (act.on === 'ASSIGN') return `${move}, with ${ticket.pm} as project manager`;
  if (ticket.stage === 'planned') return `${move}, with ${ticket.task?.developer} as developer`;
  if (ticket.stage === 'awaiting-staging') {
    const holder = slotHolder(draft.board(), ticket.app ?? '', holdsSlot);
    return `${move}: ${holder ? `${holder.key} holds` : 'others wait for'} the staging slot of ${appOf(draft.desk, ticket)?.name}`;
  }
  if (act.on === 'DELIVER' && !act.words?.attachments.length) return `${move}; it went out without screenshots`;
  return move;
}
