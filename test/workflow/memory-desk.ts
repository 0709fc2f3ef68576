/** A desk in memory: applies decisions and keeps deadlines as the record does (src/record/apply.ts, deadlines.ts). */
import type { Decision, Letter, NewEvent, NewMessage } from '../../src/domain/decision.js';
import type { Desk } from '../../src/domain/desk.js';
import type { Input } from '../../src/domain/input.js';
import type { Snapshot } from '../../src/domain/snapshot.js';
import {
  type Deadline,
  type DeadlineKind,
  openStages,
  type Stage,
  type Ticket,
  type TicketEvent,
} from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { decide } from '../../src/workflow/decide.js';
import { deepFreeze } from './factories.js';

const acting: readonly DeadlineKind[] = ['remind', 'silence', 'resume', 'escalate'];
const inWork: readonly Stage[] = [
  ...(['planned', 'development', 'testing', 'verification', 'awaiting-staging'] as const),
  ...(['staging', 'feedback', 'approved', 'mtp'] as const),
];

interface Row extends Deadline {
  state: 'open' | 'done';
  endedAt: Instant | null;
}

/** What one input came to, with how all stood before it. */
export interface Happened {
  input: Input;
  snapshot: Snapshot;
  decision: Decision;
  again: Decision;
  before: Map<string, Ticket>;
  now: Instant;
}

export class MemoryDesk {
  tickets = new Map<string, Ticket>();
  readonly events: NewEvent[] = [];
  readonly messages: NewMessage[] = [];
  readonly letters: Letter[] = [];
  private rows: Row[] = [];

  constructor(
    readonly desk: Desk,
    public now: Instant,
  ) {}

  /** Decides and applies; the snapshot is frozen, so that a decision that changes it throws. */
  handle(input: Input): Happened {
    const snapshot = deepFreeze(this.snapshotFor(input));
    deepFreeze(input);
    const decision = decide(snapshot, input, this.now);
    const again = decide(snapshot, input, this.now);
    const before = this.tickets;
    this.apply(structuredClone(decision));
    return { input, snapshot, decision, again, before, now: this.now };
  }

  /** Acts on the oldest deadline that is due by now, as the gateway does; null where none is. */
  actOnDue(): Happened | null {
    const open = this.rows.filter((row) => row.state === 'open' && acting.includes(row.kind) && row.dueAt <= this.now);
    const first = open.toSorted((a, b) => a.dueAt - b.dueAt)[0];
    if (!first) return null;
    const beside = (row: Row) =>
      row.ticket === first.ticket &&
      row.kind === 'escalate' &&
      row.of === first.of &&
      row.startedAt === first.startedAt;
    const together = first.kind === 'escalate' ? open.filter(beside).toSorted((a, b) => a.step - b.step) : [first];
    for (const row of together) Object.assign(row, { state: 'done', endedAt: this.now });
    const { state: _state, endedAt: _endedAt, ...deadline } = together.at(-1)!;
    return this.handle({ kind: 'due', deadline, collapsed: together.length - 1 });
  }

  nextMoment(): Instant | null {
    const moments = this.openDeadlines()
      .filter((row) => acting.includes(row.kind))
      .map((row) => row.dueAt);
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  openDeadlines(key?: string): Deadline[] {
    return this.rows.filter((row) => row.state === 'open' && (key === undefined || row.ticket === key));
  }

  /** What must be open by the history, leaving out what was acted on. */
  derivedDeadlines(ticket: Ticket): Deadline[] {
    return deadlinesOf(this.desk, ticket, this.eventsOf(ticket.key)).filter((deadline) => {
      const row = this.rows.find((one) => isSame(one, deadline));
      return !(row?.state === 'done' && deadline.dueAt <= row.endedAt!);
    });
  }

  eventsOf(key: string): TicketEvent[] {
    return this.events.filter((event) => event.ticket === key);
  }

  /** Derives the deadlines of all tickets, for those that were put here and not decided. */
  resync(): void {
    for (const ticket of this.tickets.values()) this.sync(ticket);
  }

  private snapshotFor(input: Input): Snapshot {
    const key = input.kind === 'due' ? input.deadline.ticket : input.ticket;
    const asked = input.kind === 'commands' ? input.commands : [];
    const merge = asked.find((command) => command.verb === 'MERGE');
    const lists = asked.some((command) => command.verb === 'LIST' || (command.verb === 'STATUS' && key === null));
    const on = lists ? openStages : inWork;
    const all = [...this.tickets.values()];
    const record: Omit<Snapshot, 'desk'> = {
      ticket: key === null ? null : this.tickets.get(key)!,
      nextNumber: this.tickets.size + 1,
      board: key === null && asked.length === 0 ? [] : all.filter((ticket) => on.includes(ticket.stage)),
      other: merge ? (this.tickets.get(merge.args) ?? null) : null,
      events: key !== null && asked.some((command) => command.verb === 'STATUS') ? this.eventsOf(key) : [],
    };
    return { desk: this.desk, ...structuredClone(record) };
  }

  private apply(decision: Decision): void {
    this.tickets = new Map(this.tickets);
    for (const ticket of decision.tickets) this.tickets.set(ticket.key, ticket);
    this.events.push(...decision.events);
    this.messages.push(...decision.messages);
    this.letters.push(...decision.letters);
    for (const ticket of decision.tickets) this.sync(ticket);
  }

  private sync(ticket: Ticket): void {
    const derived = deadlinesOf(this.desk, ticket, this.eventsOf(ticket.key));
    const others = this.rows.filter((row) => row.ticket !== ticket.key);
    const own = this.rows.filter((row) => row.ticket === ticket.key);
    const done = own.filter((row) => row.state === 'done');
    const open = derived.flatMap((deadline): Row[] => {
      const acted = done.find((row) => isSame(row, deadline));
      return acted && deadline.dueAt <= acted.endedAt! ? [] : [{ ...deadline, state: 'open', endedAt: null }];
    });
    const stillDone = done.filter((row) => !open.some((other) => isSame(row, other)));
    this.rows = [...others, ...stillDone, ...open];
  }
}

function isSame(row: Deadline, other: Deadline): boolean {
  return (
    row.ticket === other.ticket &&
    row.kind === other.kind &&
    row.of === other.of &&
    row.step === other.step &&
    row.startedAt === other.startedAt
  );
}
