/** What happens on a desk, as a simulation tells it and as a record has it. */
import type { TemplateName } from '../domain/decision.js';
import type { DeadlineKind, RoundRef, Stage, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';

export type Happening = MailIn | Moved | MailOut | Acted;

export interface MailIn {
  kind: 'mail in';
  at: Instant;
  ticket: string | null;
  from: string;
  subject: string;
  /** What became of it. */
  outcome: string;
}

/** A ticket went from one stage to another; `from` is null where it was opened. */
export interface Moved {
  kind: 'move';
  at: Instant;
  ticket: string;
  from: Stage | null;
  to: Stage;
  by: string;
  note: string;
}

export interface MailOut {
  kind: 'mail out';
  at: Instant;
  ticket: string | null;
  template: TemplateName;
  to: string;
  request: RoundRef | null;
  subject: string;
}

/** The desk did what it does at a deadline. */
export interface Acted {
  kind: 'deadline';
  at: Instant;
  ticket: string;
  what: string;
}

/** A deadline as it stands in the record, open or not. */
export interface Dated {
  ticket: string;
  kind: DeadlineKind;
  step: number;
  startedAt: Instant;
  dueAt: Instant;
}

/** What an event of a ticket's history tells; null for those that move nothing and are no deadline. */
export function happeningOf({
  ticket,
  at,
  kind,
  by,
  from,
  to,
  note,
}: TicketEvent & { ticket: string }): Happening | null {
  if (to !== null) return { kind: 'move', at, ticket, from, to, by, note };
  const byTheClock = kind === 'reminded' || kind === 'silence' || kind === 'escalated';
  if (byTheClock || (kind === 'resume' && by === 'desk')) {
    return { kind: 'deadline', at, ticket, what: kind === 'escalated' ? `escalated: ${note}` : note };
  }
  return null;
}
