/** Applying one row of the flow to a ticket. What a move brings with it stands in consequences.ts. */
import type { Role } from '../domain/desk.js';
import { appOf, categoryOf, isTopPriority, plays } from '../domain/people.js';
import type { RoundRef, Stage, Ticket } from '../domain/ticket.js';
import { type Act, type Result, textOf } from './act.js';
import { assignPeople, enter, leave } from './consequences.js';
import type { Draft } from './draft.js';
import { type Destination, type Move, moves, stageFacts, type Trigger } from './flow.js';
import { sendMails } from './move-mails.js';
import { unmet } from './needs.js';
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
  const held = ticket.hold !== null && row.to !== 'same stage';
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
  return `${outcomeOf(draft, ticket, from, act)}${held ? '; its hold has ended' : ''}`;
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

export function holdsSlot(ticket: Pick<Ticket, 'stage'>): boolean {
  return stageFacts[ticket.stage].holdsSlot;
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
