import type { Command } from './command.js';
import type { TemplateName } from './decision.js';
import type { Person } from './desk.js';
import type { Address, AttachmentRef, Verdict } from './mail.js';
import type { Said } from './said.js';
import type { Deadline, RoundRef } from './ticket.js';
import type { Instant } from './time.js';

/** What somebody wrote, as it goes into the thread and into other people's mail. */
export interface Words {
  from: Address;
  subject: string;
  /** The new text. */
  text: string;
  /** The HTML part that they were written in, as it came; null where there is none. */
  html: string | null;
  attachments: AttachmentRef[];
  /** Lines or tokens of the desk's own mails to staff that stand in the text: it must not reach a customer. */
  internal: Said | null;
}

/** A mail from the customer's side. */
export interface CustomerMail {
  kind: 'customer';
  /** Key of the ticket that it belongs to; null: it opens one. */
  ticket: string | null;
  /** When the mail server took it, from which on the customer has waited; what lies ahead counts as now. */
  receivedAt: Instant;
  words: Words;
  /** Of the customer's side, in To or Cc beside the desk. */
  copied: Address[];
  /** What the mail was read as, were it an answer to a request; null for what is no verdict at all. */
  verdict: Verdict | null;
  /** The round that the mail answers, told by token or reference; null where it cannot be told. */
  answers: RoundRef | null;
  /** It answers a mail of the desk, which need not have asked anything. */
  isAnswer: boolean;
  /** The sender is the requester or an approver. */
  mayAnswer: boolean;
  thanksOnly: boolean;
  /** For the ticket that it opens. */
  opening: {
    title: string;
    category: string;
    untagged: boolean;
    organisation: string | null;
    app: string | null;
    /** Staff who forwarded it for the customer; they are told instead of being taken for the customer. */
    reportedBy: Address | null;
    /** A machine or a list wrote it: the ticket is opened without an acknowledgement. */
    acknowledge: boolean;
  };
}

export interface StaffCommands {
  kind: 'commands';
  ticket: string | null;
  by: Person;
  commands: Command[];
  words: Words;
  /** Who wrote what it answers, by address; null where that was nobody or is not known. */
  correspondent?: string | null;
  via: 'mail' | 'console';
}

/** A subject that was meant as a command and could not be read. */
export interface StaffMistake {
  kind: 'mistake';
  ticket: string | null;
  by: Person;
  found: Said;
  why: Said;
}

/** Words of staff without a command. */
export interface StaffWords {
  kind: 'staff-words';
  ticket: string;
  by: Person;
  words: Words;
  /** See `StaffCommands`. */
  correspondent?: string | null;
  /** True where it answers a mail whose first line says that answers go to the customer. */
  toCustomer: boolean;
  /** Why it was taken for a note although it might have been meant for the customer. */
  doubt: Said | null;
}

/** Recorded in the thread, and nothing else. */
export interface AutomaticMail {
  kind: 'automatic';
  ticket: string;
  words: Words;
  why: string;
}

/** A mail of the desk did not arrive, for good: its server refused it, or it came back. */
export interface BouncedMail {
  kind: 'bounced';
  ticket: string;
  address: string;
  /** What sort of mail it was. */
  template: TemplateName;
  why: Said;
  /** The ticket's PM was told before that this address does not take mail. */
  known: boolean;
}

export interface DueDeadline {
  kind: 'due';
  deadline: Deadline;
  /** Escalations about the same deadline that were missed before this one and collapse into it. */
  collapsed: number;
}

/** Every input that can change a ticket. */
export type Input =
  | CustomerMail
  | StaffCommands
  | StaffMistake
  | StaffWords
  | AutomaticMail
  | BouncedMail
  | DueDeadline;
