import type { Desk } from '../domain/desk.js';
import { isTopPriority } from '../domain/people.js';
import type { Task, Ticket } from '../domain/ticket.js';

/** A ticket as far as queues and slots depend on it. */
export type InWork = Pick<Ticket, 'stage' | 'category' | 'number' | 'app' | 'stagingWaitSince'> & {
  task: Pick<Task, 'developer' | 'queuedAt'> | null;
  hold: object | null;
};

/**
 * A developer's queue: tickets planned and not started, in the order of first planning, top priority first.
 * A ticket that the customer sent back has kept its `queuedAt` and so its place.
 */
export function queueOf<T extends InWork>(desk: Desk, board: readonly T[], developer: string): T[] {
  return board
    .filter((ticket) => ticket.stage === 'planned' && ticket.task?.developer === developer && !ticket.hold)
    .sort((a, b) => byPriority(desk, a, b) || (a.task!.queuedAt ?? 0) - (b.task!.queuedAt ?? 0) || a.number - b.number);
}

/** What a developer has in development now; top priority does not make them busy for others' sake. */
export function inDevelopment<T extends InWork>(board: readonly T[], developer: string): T[] {
  return board.filter((ticket) => ticket.stage === 'development' && ticket.task?.developer === developer);
}

/** Who holds an app's staging slot: at most one ticket. */
export function slotHolder<T extends InWork>(
  board: readonly T[],
  app: string,
  holds: (ticket: T) => boolean,
): T | null {
  return board.find((ticket) => ticket.app === app && holds(ticket)) ?? null;
}

/** Who waits for an app's staging slot: top priority first, then the longest waiting. On hold nobody takes it, nor loses its place. */
export function waitingForSlot<T extends InWork>(desk: Desk, board: readonly T[], app: string): T[] {
  return board
    .filter((ticket) => ticket.app === app && ticket.stage === 'awaiting-staging' && !ticket.hold)
    .sort(
      (a, b) => byPriority(desk, a, b) || (a.stagingWaitSince ?? 0) - (b.stagingWaitSince ?? 0) || a.number - b.number,
    );
}

function byPriority(desk: Desk, a: InWork, b: InWork): number {
  return Number(isTopPriority(desk, b)) - Number(isTopPriority(desk, a));
}
