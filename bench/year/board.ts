/** The laws that tickets keep together: one a staging slot, and developers' queues in order. */
import type { Desk } from '../../src/domain/desk.js';
import { isTopPriority, personByEmail } from '../../src/domain/people.js';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import { begins } from '../../src/reports/history.js';
import { stageFacts } from '../../src/workflow/flow.js';
import type { Law, Told } from './law.js';

/** A ticket as the history has told it so far. */
interface Standing {
  ticket: Ticket;
  stage: Stage;
  app: string | null;
  queuedAt: Instant | null;
  held: boolean;
}

/** Goes through all events of all tickets in the order in which they happened. */
function replay(
  tickets: Ticket[],
  events: Told[],
  look: (event: Told, standing: Standing, all: Standing[]) => void,
): void {
  const standings = new Map(tickets.map((ticket) => [ticket.key, standingOf(ticket)]));
  const all = [...standings.values()];
  for (const event of events) {
    const standing = standings.get(event.ticket);
    if (!standing) continue;
    follow(standing, event);
    look(event, standing, all);
  }
}

function standingOf(ticket: Ticket): Standing {
  return { ticket, stage: 'new', app: ticket.app, queuedAt: null, held: false };
}

function follow(standing: Standing, { kind, to, note, at }: Told): void {
  if (kind === 'hold') standing.held = true;
  if (kind === 'resume') standing.held = false;
  if (kind === 'changed') standing.app = /^app .+ to (\S+)$/.exec(note)?.[1] ?? standing.app;
  if (to === null) return;
  standing.stage = to;
  if (to === 'planned') standing.queuedAt ??= at;
  if (begins(note, 'REOPEN') || begins(note, 'WRITES AGAIN')) standing.queuedAt = null;
}

export function slotsHeldByOne(tickets: Ticket[], events: Told[]): Law {
  const broken: string[] = [];
  let seen = 0;
  const holders = new Map<string, Set<Standing>>();
  replay(tickets, events, (event, standing) => {
    if (event.to === null || standing.app === null) return;
    const holding = holders.get(standing.app) ?? new Set();
    holders.set(standing.app, holding);
    if (!stageFacts[standing.stage].holdsSlot) {
      holding.delete(standing);
      return;
    }
    holding.add(standing);
    seen += 1;
    if (holding.size > 1) {
      const keys = [...holding].map(({ ticket }) => ticket.key).join(' and ');
      broken.push(`${keys} both hold ${standing.app}, at event ${event.id}`);
    }
  });
  return { law: 'a staging slot is held by one ticket', seen, broken };
}

/** Each START of a developer is of the first in the queue. The lead may start out of order. */
export function queuesInOrder(desk: Desk, tickets: Ticket[], events: Told[]): Law {
  const broken: string[] = [];
  let seen = 0;
  const queue = new Set<Standing>();
  replay(tickets, events, (event, standing) => {
    const starts = event.from === 'planned' && event.to === 'development' && begins(event.note, 'START');
    if (starts && personByEmail(desk, event.by)?.roles.includes('developer')) {
      seen += 1;
      const mine = standing.ticket.task?.developer;
      const others = [...queue].filter(
        (other) => other !== standing && !other.held && other.ticket.task?.developer === mine,
      );
      const first = others.find((other) => isBefore(desk, other, standing));
      if (first) broken.push(`${standing.ticket.key} was started before ${first.ticket.key}, at event ${event.id}`);
    }
    if (standing.stage === 'planned') queue.add(standing);
    else queue.delete(standing);
  });
  return { law: 'developers take up what is first in their queue', seen, broken };
}

function isBefore(desk: Desk, one: Standing, other: Standing): boolean {
  const [a, b] = [isTopPriority(desk, one.ticket), isTopPriority(desk, other.ticket)];
  if (a !== b) return a;
  const [first, second] = [one.queuedAt ?? 0, other.queuedAt ?? 0];
  return first < second || (first === second && one.ticket.number < other.ticket.number);
}
