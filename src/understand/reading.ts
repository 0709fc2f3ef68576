/** What interpreting a mail takes, and what it gives. */
import type { TemplateName } from '../domain/decision.js';
import type { Desk, Person } from '../domain/desk.js';
import type { Input } from '../domain/input.js';
import type { Address, Automatic, Bounce, NewText, ParsedMail } from '../domain/mail.js';
import type { Said } from '../domain/said.js';
import type { Instant } from '../domain/time.js';
import type { EditedTexts } from './edited-text.js';
import type { Evidence } from './proof.js';
import type { Findings, SentMail } from './thread.js';
import type { Lexicon } from './verdict/words.js';

/** What a mail comes to. Only `input` reaches the flow. */
export type Reading =
  | { kind: 'input'; input: Input; why: string[] }
  /** It asks for something that needs proof: a code goes to that person. */
  | { kind: 'confirm'; to: Address; audience: 'customer' | 'staff'; ticket: string | null; what: Said; why: string[] }
  /** It answers a mail with a one-time code. */
  | { kind: 'code'; answered: SentMail; person: string; text: string; why: string[] }
  | { kind: 'refuse'; to: Address; reason: Said; why: string[] }
  /** An admin asks for a template, or answers a mail that shows one. */
  | { kind: 'template'; by: Person; asks: TemplateAsking; why: string[] }
  /** A mail of the desk that is about no ticket did not arrive. */
  | { kind: 'undelivered'; address: string; template: TemplateName; what: Said; known: boolean; why: string[] }
  | { kind: 'hold'; reason: string; why: string[] }
  | { kind: 'nothing'; why: string[] };

export type TemplateAsking =
  | { do: 'fetch'; named: string }
  /** `token` is of the mail that is answered: what it showed is what is meant. */
  | { do: 'answer'; token: string; texts: EditedTexts; save: boolean };

export interface Interpreting {
  desk: Desk;
  mail: ParsedMail;
  automatic: Automatic;
  bounce: Bounce | null;
  /** What is new in the mail. */
  said: NewText;
  findings: Findings;
  /** When the mail server took it. */
  receivedAt: Instant;
  evidence: Evidence;
  words: Lexicon;
  /** Those who are to be told of the mail that bounced were told of its address before. */
  bounceTold: boolean;
  /** What this sender has written on the tickets in question within the last hour. */
  lastHour: readonly { ticket: string; text: string }[];
  /** Tickets that machines of this sender opened within the last hour. */
  machineTickets: number;
  /** The formatting that goes along where somebody's words are passed on; null where the text goes alone. */
  formatted(words: { text: string; html: string; contentIds: string[] }): string | null;
  /** Staff let this mail in, whoever wrote it. */
  letIn: boolean;
}
