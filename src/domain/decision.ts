import type { Address, AttachmentRef } from './mail.js';
import type { Message, RoundRef, Ticket, TicketEvent } from './ticket.js';

export const customerTemplates = [
  'received',
  'in-progress',
  'reply',
  'answer',
  'proposal',
  'planned',
  'development-started',
  'solution',
  'reminder',
  'changes-noted',
  'approved',
  'released',
  'done',
  'closed',
  'closed-no-feedback',
  'reopened',
  'unclear',
  'refused',
  'confirm',
] as const;

export const staffTemplates = [
  'triage',
  'assigned',
  'estimate-request',
  'estimate-ready',
  'task-planned',
  'task-next',
  'task-urgent',
  'ready-for-test',
  'ready-for-verification',
  'test-failed',
  'on-staging',
  'feedback-ok',
  'feedback-not-ok',
  'move-to-production',
  'can-close',
  'customer-reply',
  'escalation',
  'transcript',
  'digest',
  'alert',
  'sign-in',
  'template',
] as const;

export type CustomerTemplate = (typeof customerTemplates)[number];
export type StaffTemplate = (typeof staffTemplates)[number];
/** `confirm` goes to customers and staff alike. */
export type TemplateName = CustomerTemplate | StaffTemplate;

/** A mail that is to be written: who gets which template about what. One recipient each. */
export interface Letter {
  template: TemplateName;
  to: Address;
  audience: 'customer' | 'staff';
  /** Key of the ticket; null for mails about none. */
  ticket: string | null;
  /** The round that an answer to this mail judges. */
  request: RoundRef | null;
  /** Values of this mail alone, beside those of the ticket (see `compose/variables.ts`). */
  values: Record<string, unknown>;
  attachments: AttachmentRef[];
  /** Why it is sent, in one line, for `postdesk why`. */
  why: string;
}

/** An event on its way into the history of the ticket with that key. */
export interface NewEvent extends TicketEvent {
  ticket: string;
}

export interface NewMessage extends Message {
  ticket: string;
}

/** What an input causes. It is applied whole, in one transaction, or not at all. */
export interface Decision {
  /** New and changed tickets as they are after it. */
  tickets: Ticket[];
  events: NewEvent[];
  messages: NewMessage[];
  letters: Letter[];
  /** What became of the input, in one line, for the ledger and the log. */
  outcome: string;
}
