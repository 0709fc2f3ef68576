import type { AutomaticKind, Bounce, VerdictValue } from '../../src/domain/mail.js';
import type { RequestKind } from '../../src/domain/ticket.js';
import type { Findings } from '../../src/understand/thread.js';

/** A reply's verdict as a person reads it. */
export interface VerdictLabel {
  expect: VerdictValue;
  /** An answer that anybody would understand at once. */
  plain: boolean;
  kind: string;
  language: string;
}

/** A reply as a mail client sent it, in a file of its own. */
export interface ReplyLabel extends VerdictLabel {
  file: string;
  client: string;
  newText: string;
  signOff?: string;
}

/** A reply by its text alone, with greeting, closing and signature as typed. */
export interface TypedReplyLabel extends VerdictLabel {
  /** Which of the lists it is of; each was written before the reader was run on it. */
  set: number;
  from: string;
  text: string;
  subject?: string;
  /** What stood in the subject before, where the list says so. */
  subjects?: string[];
  /** What was asked, where the list says so. */
  request?: RequestKind;
}

export interface AutomaticLabel {
  file: string;
  kind: AutomaticKind;
  /** Words of the sign that it rests on. */
  why: string;
}

/** Of a list that was written apart from the reader. */
export interface HeldOutAutomaticLabel extends AutomaticLabel {
  /** Kinds that would be as right. */
  also?: AutomaticKind[];
}

export interface BounceLabel {
  file: string;
  bounce: Bounce | null;
}

export interface HeldOutBounceLabel extends BounceLabel {
  /** Whole readings that would be as right. */
  bounceAlso?: Bounce[];
  /** Addresses that would be as right. */
  addressAlso?: string[];
  /** Whether it may be left open. */
  statusOptional?: boolean;
}

/** Of a list of both kinds. */
export interface AcceptanceLabel extends HeldOutAutomaticLabel, HeldOutBounceLabel {
  /** It came within a minute of the desk's mail that it answers, which alone says nothing of who wrote it. */
  withinMinute?: boolean;
}

export interface ThreadingLabel {
  file: string;
  client: string;
  quirk: string;
  ticket: string | null;
  /** The round that it answers. */
  round: number | null;
}

export interface Folders {
  replies: ReplyLabel;
  'replies-2': TypedReplyLabel;
  'replies-3': TypedReplyLabel;
  'replies-7': TypedReplyLabel;
  'replies-11': TypedReplyLabel;
  'replies-12': TypedReplyLabel;
  'replies-13': TypedReplyLabel;
  'replies-14': TypedReplyLabel;
  'replies-15': TypedReplyLabel;
  'replies-16': TypedReplyLabel;
  'replies-17': TypedReplyLabel;
  'replies-18': TypedReplyLabel;
  'replies-19': TypedReplyLabel;
  'replies-23': TypedReplyLabel;
  'replies-24': TypedReplyLabel;
  'replies-30': TypedReplyLabel;
  'replies-33': TypedReplyLabel;
  'replies-34': TypedReplyLabel;
  'replies-35': TypedReplyLabel;
  'replies-39': TypedReplyLabel;
  wrapped: ReplyLabel;
  automatic: AutomaticLabel;
  'automatic-2': HeldOutAutomaticLabel;
  'automatic-3': AcceptanceLabel;
  bounces: BounceLabel;
  'bounces-2': HeldOutBounceLabel;
  threading: ThreadingLabel;
}

export interface Judged {
  label: VerdictLabel;
  value: VerdictValue;
}

export function labelsOf<Folder extends keyof Folders>(folder: Folder): Folders[Folder][];
export function rawMail(folder: string, file: string): Buffer;
export function rawReply(reply: { text: string; from?: string; subject?: string }): Buffer;
export function threadingRecord(): Findings;
export function isSameText(text: string, label: Pick<ReplyLabel, 'newText' | 'signOff'>): boolean;
export function isSameBounce(bounce: Bounce | null, label: HeldOutBounceLabel): boolean;
export function isFalse(value: VerdictValue): (result: Judged) => boolean;
export function isPlain(result: Judged): boolean;
export function isRight(result: Judged): boolean;

/** A mail of a list that was written apart from the reader. */
export interface HeldOutLabel {
  file: string;
  newText: string;
  client: string;
  language: string;
  kind: string;
  request: 'answer' | 'proposal' | 'release';
  /** What it may be read as: now and then an honest reader may be in doubt. */
  expect: VerdictValue[];
  plain: boolean;
  note: string;
}

export function heldOut(folder: string): HeldOutLabel[];
export const heldOutStaff: readonly string[];
