import type { Content } from './content.js';
import type { Said } from './said.js';

/** `email` is the bare address in lower case, an identity; `name` is a stranger's text, '' where there was none. */
export interface Address {
  name: string;
  email: string;
}

/** A part of a mail that is a file; its bytes are stored once under `hash`. */
export interface AttachmentRef {
  /** Safe as a file name: no path, no control or invisible characters, never empty. */
  filename: string;
  /** Media type in lower case, e.g. `image/png`. */
  type: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of the content, hex. */
  hash: string;
  /** Content-ID without angle brackets, for `cid:` references. */
  contentId: string | null;
}

export interface Attachment extends AttachmentRef {
  /** In memory for attached mails and reports, which are read; of other parts a large one may be a file. */
  content: Content;
}

/** Whether a file is a mail, by what it is declared to be or how it is called: ours go out as files without a type. */
export function isMailFile({ filename, type }: Pick<AttachmentRef, 'filename' | 'type'>): boolean {
  return /^message\/|^text\/rfc822/.test(type) || /\.(?:eml|msg|mht|mhtml)$/i.test(filename);
}

/** A mail as parsed: what it says, before anybody decided what it means. */
export interface ParsedMail {
  /** With angle brackets and without inner white space; null where the mail has none. */
  messageId: string | null;
  /** The author (RFC 5322 From, first address); null where it is missing or unreadable. */
  from: Address | null;
  to: Address[];
  cc: Address[];
  /** Addresses it was delivered to as far as headers tell (Delivered-To, X-Original-To, To, Cc), lower case. */
  recipients: string[];
  /** Decoded, one line. */
  subject: string;
  /** Message-IDs with angle brackets, in order. */
  inReplyTo: string[];
  references: string[];
  /** The text that a reader sees: the plain part, else made from HTML. Line ends are \n. */
  text: string;
  /** As sent, unsanitised; null where there is no HTML part. */
  html: string | null;
  attachments: Attachment[];
  /** All values by lower-case name, decoded and unfolded, in order. */
  headers: Record<string, string[]>;
  /** Bare address of Return-Path; '' for the null return path; null where the header is missing. */
  returnPath: string | null;
}

export type AutomaticKind = 'none' | 'auto-reply' | 'out-of-office' | 'bulk' | 'list' | 'loop';

/** Whether a machine wrote a mail (RFC 3834 and what is met in the wild), and the sign that it rests on. */
export interface Automatic {
  kind: AutomaticKind;
  why: string;
}

/** A delivery status notification (RFC 3464) or one of the common free forms. */
export interface Bounce {
  recipients: { address: string; status: string | null; permanent: boolean }[];
  /** Message-ID of the mail that bounced, with angle brackets; null where the bounce does not name it. */
  originalMessageId: string | null;
}

/** What is new in a reply, and what was cut from it. */
export interface NewText {
  /** Without quotes, signature and disclaimer; '' where the reply says nothing of its own. */
  text: string;
  /** All that was cut, in order, so that staff can still see it. */
  cut: string;
  /**
   * Sentences that stand below a cut signature or quote and are no contact line, disclaimer or quoted text:
   * they still count against a verdict ("PS: not before Monday"). What is surely the writer's stands in `text`, too.
   */
  below: string[];
  /** What stands between quotes, each the answer to what is above it, where it is more than one. */
  answers?: string[];
  /** Questions of somebody else's that are quoted: those right above an answer, and all others, which a bare yes or no may answer. */
  questions?: { above: string[]; other: string[] };
  /** Quotes whose end cannot be seen, so that the writer's own words may stand below them. */
  unended?: UnendedQuote[];
}

export interface UnendedQuote {
  text: string;
  /** What of it is taken for the writer's, and stands in `below`; who knows the mail that is answered can tell (`belowAnswered`). */
  guess: string[];
}

export type VerdictValue = 'ok' | 'not-ok' | 'unclear';

export interface Verdict {
  value: VerdictValue;
  /** The words it rests on, in one line. */
  why: Said;
  /** Words of the subject, in one line, where it is unclear because of these too. */
  subject?: string;
}
