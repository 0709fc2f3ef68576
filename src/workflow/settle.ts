/**
 * What must hold after every decision, whatever it was: a free staging slot goes to the first who waits for it,
 * and a free developer knows what is next.
 */
import { isTopPriority } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { theDesk } from './act.js';
import type { Draft } from './draft.js';
import { send } from './letters.js';
import { holdsSlot, tryMove } from './move.js';
import { inDevelopment, queueOf, slotHolder, waitingForSlot } from './queue.js';

export function settle(draft: Draft): void {
  const apps = new Set(draft.board().flatMap((ticket) => ticket.app ?? []));
  for (const app of apps) passOnSlot(draft, app);
  const developers = new Set(draft.board().flatMap((ticket) => ticket.task?.developer ?? []));
  for (const developer of developers) callNext(draft, developer);
}

function passOnSlot(draft: Draft, app: string): void {
  if (slotHolder(draft.board(), app, holdsSlot)) return;
  const next = waitingForSlot(draft.desk, draft.board(), app)[0];
  if (next) tryMove(draft, draft.ticket(next.key), { ...theDesk, on: 'SLOT FREE' });
}

function callNext(draft: Draft, developer: string): void {
  const queue = queueOf(draft.desk, draft.board(), developer);
  const first = mayStart(draft, queue[0], developer) ? queue[0] : null;
  for (const { key, task } of queue) {
    // Whose turn is over is called again when it comes back: its clock must not run while START is refused.
    if (key !== first?.key && task?.upNextSince) draft.change(draft.ticket(key)).task!.upNextSince = null;
  }
  if (!first?.task || first.task.upNextSince !== null) return;
  const next = draft.ticket(first.key);
  next.task!.upNextSince = draft.now;
  draft.event(next, 'next-in-queue', 'desk', `next for ${developer}`);
  // Whoever was just told of this task need not be told once more that it is theirs.
  if (draft.hasLetter(next.key, developer)) return;
  send(draft, 'task-next', next, theDesk, `${developer} is free and this is next in the queue`);
}

/** Top priority is picked up beside other work. */
function mayStart(draft: Draft, first: Ticket | undefined, developer: string): boolean {
  if (!first) return false;
  return isTopPriority(draft.desk, first) || inDevelopment(draft.board(), developer).length === 0;
}
