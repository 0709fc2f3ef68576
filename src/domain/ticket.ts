import type { StaffDeadlineKind } from './desk.js';
import type { Address, AttachmentRef } from './mail.js';
import type { Instant } from './time.js';

export const stages = [
  'new',
  'discussion',
  'analysis',
  'answered',
  'estimation',
  'estimated',
  'proposal',
  'planned',
  'development',
  'testing',
  'verification',
  'awaiting-staging',
  'staging',
  'feedback',
  'approved',
  'mtp',
  'released',
  'done',
  'closed',
] as const;
export type Stage = (typeof stages)[number];
/** Those in which a ticket is over. */
export const finalStages: readonly Stage[] = ['done', 'closed'];
export const openStages: readonly Stage[] = stages.filter((stage) => !finalStages.includes(stage));

/** The reasons for closing that have a name; any other is in the staff's own words. */
export const closingReasons = ['answered', 'cancelled', 'duplicate', 'no-feedback', 'spam'] as const;
/** Those that a customer may read. */
export const toldReasons = closingReasons.filter((reason) => reason !== 'spam');

/** The reason as a customer may read it; null where it is not for them. */
export function toldReason(reason: unknown): string | null {
  return toldReasons.find((told) => told === reason) ?? null;
}

/** What the customer sees of a stage. */
export const statuses = ['NEW', 'PROGRESS', 'FEEDBACK', 'DONE'] as const;
export type Status = (typeof statuses)[number];

export type RequestKind = 'answer' | 'proposal' | 'release';

/** One round of a question to the customer. A mail belongs to a round by kind and round number. */
export interface RoundRef {
  kind: RequestKind;
  round: number;
}

/** The question that the customer is asked now. */
export interface OpenRequest extends RoundRef {
  openedAt: Instant;
  /** Where NOT OK to an answer goes back to. */
  givenFrom: Stage;
  /** What the customer was asked to judge, as they read it. */
  text: string;
  /** Who of the customer's side was already told in this round that an answer was unclear: addresses. */
  unclearToldTo: string[];
  /** When the customer's side wrote last since, and whether staff have written to them after that; absent until they do. */
  heard?: { at: Instant; replied: boolean };
}

/** A round that was decided, and by whom; void once the ticket goes any way back. */
export interface Approval extends RoundRef {
  at: Instant;
  /** Email of who approved: the customer, or the PM who answers for them. */
  by: string;
}

/** The development work of a ticket. */
export interface Task {
  title: string;
  /** What the PM wrote when the task was made. */
  scope: string;
  /** What was proposed to the customer last. */
  proposal: string | null;
  estimateMinutes: number | null;
  /** Email of the developer. */
  developer: string | null;
  /** First planning: the place in the queue, kept when the customer sends the ticket back. */
  queuedAt: Instant | null;
  /** Since when it is the developer's next one, while it is planned: starts the clock of START. */
  upNextSince: Instant | null;
  /** How often the solution went to the customer. */
  round: number;
}

/** A ticket as the flow knows it. Who is top priority follows from the category. */
export interface Ticket {
  /** `HD-42`. */
  key: string;
  number: number;
  title: string;
  /** Key of the category. */
  category: string;
  /** The customer gave no tag: the monitor is asked to classify it. */
  untagged: boolean;
  stage: Stage;
  /** Since when it is in that stage. */
  stageSince: Instant;
  openedAt: Instant;
  /** Name of the organisation. */
  organisation: string | null;
  requester: Address;
  /** Whoever of the customer's side wrote last: words of staff go to them too. */
  correspondent: Address;
  /** Others of the customer's side who wrote or were in Cc. */
  participants: Address[];
  /** Email of the PM. */
  pm: string | null;
  /** Key of the app. */
  app: string | null;
  task: Task | null;
  request: OpenRequest | null;
  approval: Approval | null;
  /** Rounds asked so far, so that a number is never used twice. */
  rounds: Record<RequestKind, number>;
  /** Waiting in `awaiting-staging` since, for the order of waiters. */
  stagingWaitSince: Instant | null;
  hold: { since: Instant; until: Instant | null } | null;
  closedAt: Instant | null;
  closedReason: string | null;
  documentation: string | null;
  /** Key of the ticket that this one was folded into. */
  mergedInto: string | null;
  /** Emails of staff who asked for copies. */
  watchers: string[];
}

/**
 * One line of a ticket's history. Deadlines are computed from these and nothing else, so whatever starts,
 * stops or pauses a clock is an event.
 */
export interface TicketEvent {
  at: Instant;
  kind:
    | 'opened'
    | 'move'
    | 'changed'
    | 'request'
    | 'verdict'
    | 'customer-wrote'
    | 'staff-wrote'
    | 'note'
    | 'next-in-queue'
    | 'hold'
    | 'resume'
    | 'reminded'
    | 'silence'
    | 'escalated'
    | 'bounced'
    | 'withheld';
  /** Email of who did it; `desk` for what the clock or the flow did. */
  by: string;
  from: Stage | null;
  to: Stage | null;
  /** Why, in words that staff read: the verb, the reason, the customer's words. */
  note: string;
}

/** A mail or note as it stands in a ticket's thread. */
export interface Message {
  at: Instant;
  from: Address;
  direction: 'in' | 'out';
  /** Incoming: `customer`, `staff`, `automatic`; outgoing: the template's name. */
  kind: string;
  /** Never shown to the customer. */
  internal: boolean;
  subject: string;
  text: string;
  attachments: AttachmentRef[];
}

/** What the customer wrote first. */
export type Opening = Pick<Message, 'text' | 'attachments'>;

export type DeadlineKind = StaffDeadlineKind | 'remind' | 'silence' | 'resume' | 'escalate';

/** A moment at which the desk itself acts on a ticket. */
export interface Deadline {
  ticket: string;
  kind: DeadlineKind;
  /** Of `escalate`: the deadline that it is about; null for the others. */
  of: DeadlineKind | null;
  /** Of `remind` and `escalate`: which one, from 0; 0 for the others. */
  step: number;
  /** What its clock started with; the same moment again is the same deadline. */
  startedAt: Instant;
  dueAt: Instant;
  /** How the due moment follows from history, line by line. */
  why: string[];
}
