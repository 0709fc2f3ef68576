/** Applying one row of the flow to a ticket. What a move brings with it stands in consequences.ts. */
import type { Desk, Person, Role } from '../domain/desk.js';
import { appOf, categoryOf, developersOf, isTopPriority, plays, staffName } from '../domain/people.js';
import { type Said, say } from '../domain/said.js';
import type { RoundRef, Stage, Ticket } from '../domain/ticket.js';
import { type Act, type Result, textOf } from './act.js';
import { assignPeople, enter, leave } from './consequences.js';
import type { Draft } from './draft.js';
import { type Destination, type Move, moves, stageFacts, type Trigger } from './flow.js';
import { sendMails } from './move-mails.js';
import { unmet } from './needs.js';
import { slotHolder, waitingForSlot } from './queue.js';

/** The rows of the flow that lead on from where a ticket stands. */
export function rowsFrom(desk: Desk, ticket: Ticket): Move[] {
  const unfit = isTopPriority(desk, ticket) ? 'no top priority' : 'top priority';
  return moves.filter((row) => row.from.includes(ticket.stage) && !row.needs.includes(unfit));
}

/** The row for a trigger; null where the flow has none there. */
export function rowFor(desk: Desk, ticket: Ticket, on: Trigger): Move | null {
  return rowsFrom(desk, ticket).find((row) => row.on === on) ?? null;
}

/** Whether a person may make that move; a developer only on their own task. */
export function may(desk: Desk, ticket: Ticket, row: Move, person: Person): boolean {
  return row.by.some((role) => {
    if (role === 'customer' || role === 'desk') return false;
    if (role === 'developer') return developersOf(desk, ticket).some(({ email }) => email === person.email);
    return plays(desk, person, role);
  });
}

/** Moves a ticket by the flow, or says in one line why not. */
export function tryMove(draft: Draft, ticket: Ticket, act: Act): Result {
  const row = rowFor(draft.desk, ticket, act.on);
  const command = act.on;
  if (!row) {
    const why = say('notPossible', { command, ticket: ticket.key, stage: ticket.stage });
    // While the customer has an answer to judge there is something else to do with more words for them.
    return { refused: command === 'ANSWER' && ticket.stage === 'answered' ? say('replyMeanwhile', { why }) : why };
  }
  if (act.person && !may(draft.desk, ticket, row, act.person))
    return { refused: say('isFor', { command, people: whoMay(draft.desk, row, ticket) }) };
  const why = unmet(draft, ticket, row.needs, act);
  if (why) return { refused: say('refused', { command, why }) };
  return { done: carryOut(draft, ticket, row, act) };
}

/** Who has a role, as a refusal names them. */
export const roleWords: Record<Exclude<Role, 'developer'>, Said> = {
  monitor: say('theMonitor'),
  pm: say('thePm'),
  lead: say('theLead'),
  admin: say('theAdmin'),
};

function whoMay(desk: Desk, row: Move, ticket: Ticket): Said {
  const developer = ticket.task?.developer;
  const people = row.by.flatMap((role): Said[] => {
    if (role === 'customer' || role === 'desk') return [];
    if (role !== 'developer') return [roleWords[role]];
    return [developer ? say('itsDeveloper', { developer: staffName(desk, developer) }) : say('itsNoDeveloper')];
  });
  return { anyOf: people };
}

function carryOut(draft: Draft, ticket: Ticket, row: Move, act: Act): Said {
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
  sendMails(draft, ticket, row, act, { decided, asked });
  const move = outcomeOf(draft, ticket, from, act);
  return held ? say('holdEnded', { move }) : move;
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

function outcomeOf(draft: Draft, ticket: Ticket, from: Stage, act: Act): Said {
  const move =
    from === ticket.stage
      ? say('stayed', { ticket: ticket.key, stage: from })
      : say('moved', { ticket: ticket.key, from, to: ticket.stage });
  if (act.on === 'MERGE' && ticket.mergedInto) return say('movedInto', { move, other: ticket.mergedInto });
  if (act.on === 'ASSIGN') return say('movedWithManager', { move, person: nameOf(draft, ticket.pm) });
  if (ticket.stage === 'planned')
    return say('movedWithDeveloper', { move, person: nameOf(draft, ticket.task?.developer) });
  if (ticket.stage === 'awaiting-staging') {
    const holder = slotHolder(draft.board(), ticket.app ?? '', holdsSlot);
    const app = appOf(draft.desk, ticket)?.name ?? '';
    return holder ? say('slotHeld', { move, holder: holder.key, app }) : say('slotAwaited', { move, app });
  }
  if (act.on === 'DELIVER' && !act.words?.attachments.length) return say('noScreenshots', { move });
  return move;
}

function nameOf({ desk }: Draft, email: string | null | undefined): Said {
  return email ? staffName(desk, email) : say('noneYet');
}
