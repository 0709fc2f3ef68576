/**
 * What must hold after every decision, whatever it was: a free staging slot goes to the first who waits for it,
 * and a free developer knows what is next.
 */
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
  if (next) tryMove(draft, next, { ...theDesk, on: 'SLOT FREE' });
}

function callNext(draft: Draft, developer: string): void {
  const board = draft.board();
  const next = queueOf(draft.desk, board, developer)[0];
  if (!next?.task || next.task.upNextSince !== null || inDevelopment(board, developer).length > 0) return;
  next.task.upNextSince = draft.now;
  draft.event(next, 'next-in-queue', 'desk', `next for ${developer}`);
  // Whoever was just told of this task need not be told once more that it is theirs.
  if (!draft.hasLetter(next.key, developer))
    send(draft, 'task-next', next, theDesk, `${developer} is free and this is next in the queue`);
}
