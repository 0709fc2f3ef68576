import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Address } from '../domain/mail.js';
import type { Instant } from '../domain/time.js';
import { oneLine } from './clean.js';
import { written } from './mime.js';

export interface OutgoingFile {
  filename: string;
  /** Media type, e.g. `image/png`. */
  type: string;
  /** The bytes, or of a large file what opens it to be read by pieces. */
  content: Buffer | (() => Readable);
  /** Without angle brackets; the file stands in the text only where the HTML refers to it. */
  contentId?: string | null;
}

/** A mail as it goes out: one author, one recipient. */
export interface OutgoingMail {
  /** The desk. */
  from: Address;
  to: Address;
  /** Bare address that carries the mail's token. */
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  /** With angle brackets, as all Message-IDs. */
  messageId: string;
  inReplyTo: string | null;
  references: string[];
  date: Instant;
  /** Written by the desk itself and not by a person (RFC 3834). */
  automatic: boolean;
  /** Headers of the desk's own; names begin with `X-`. */
  headers: Record<string, string>;
  attachments: OutgoingFile[];
}

/** A file of more bytes is written by pieces: encoded at once it would stand in memory several times. */
const mostAtOnce = 256 * 1024;
/** As many references as fit a header that every server takes: the first and the newest. */
const referencesKept = 25;

/**
 * The finished mail (RFC 5322, MIME), the same bytes for the same mail. Names, subjects and file names are cleaned;
 * what cannot be: an address, a Message-ID or a header's name that is none, throws.
 */
export function build(mail: OutgoingMail): Buffer {
  return written(compiled(mail));
}

/** The same by pieces, so that a large file is never whole in memory. */
export function buildByPieces(mail: OutgoingMail): AsyncIterable<Buffer> {
  return compiled(mail).createReadStream();
}

export function isLarge(mail: Pick<OutgoingMail, 'attachments'>): boolean {
  return mail.attachments.some(({ content }) => typeof content === 'function' || content.length > mostAtOnce);
}

function compiled(mail: OutgoingMail): ReturnType<MailComposer['compile']> {
  const composer = new MailComposer({
    from: mailbox(mail.from),
    to: mailbox(mail.to),
    replyTo: { name: displayName(mail.from.name), address: address(mail.replyTo) },
    subject: oneLine(mail.subject, 250),
    text: mail.text,
    html: mail.html,
    messageId: required(messageId(mail.messageId), `not a Message-ID: ${JSON.stringify(mail.messageId)}`),
    inReplyTo: messageId(mail.inReplyTo ?? '') ?? undefined,
    references: references(mail),
    date: new Date(mail.date),
    headers: { ...ownHeaders(mail.headers), ...automaticHeaders(mail) },
    attachments: mail.attachments.map((file) => attachment(file, mail.html)),
    // MIME boundaries come from it, so a mail that is built again is the same mail.
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  });
  return composer.compile();
}

function required<T>(value: T | null, otherwise: string): T {
  if (value === null) throw new RangeError(otherwise);
  return value;
}

/** A bare address that cannot become two, or end a header. */
function address(email: string): string {
  const valid =
    email.length <= 320 && /^[^\s\u0000-\u001f\u007f<>()[\]\\,;:"@]+@[^\s\u0000-\u001f\u007f<>()\\,;"@]+$/.test(email);
  return required(valid ? email : null, `not an address: ${JSON.stringify(email)}`);
}

/** A name without the marks that set an address off from a name. */
function displayName(name: string): string {
  return oneLine(name, 100)
    .replace(/[<>"\\]/g, '')
    .trim();
}

function mailbox({ name, email }: Address): { name: string; address: string } {
  return { name: displayName(name), address: address(email) };
}

function messageId(id: string): string | null {
  return id.length <= 500 && /^<[\u0021-\u003b\u003d\u003f-\u007e]+>$/.test(id) ? id : null;
}

function references(mail: OutgoingMail): string[] {
  const valid = mail.references.map(messageId).filter((id) => id !== null);
  return valid.length > referencesKept ? [...valid.slice(0, 1), ...valid.slice(1 - referencesKept)] : valid;
}

/** RFC 3834, 5: an automatic mail says so, and what it answers makes it a reply. */
function automaticHeaders({ automatic, inReplyTo }: OutgoingMail): Record<string, string> {
  if (!automatic) return {};
  return {
    'Auto-Submitted': inReplyTo === null ? 'auto-generated' : 'auto-replied',
    'X-Auto-Response-Suppress': 'All',
  };
}

function ownHeaders(headers: Record<string, string>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => {
    if (!/^X-[A-Za-z0-9-]{1,60}$/.test(name))
      throw new RangeError(`not a header of the desk's own: ${JSON.stringify(name)}`);
    return [name, oneLine(value, 500)] as const;
  });
  return Object.fromEntries(entries);
}

function attachment(file: OutgoingFile, html: string) {
  const type = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(file.type)
    ? file.type
    : 'application/octet-stream';
  const id =
    file.contentId && /^[\u0021-\u003b\u003d\u003f-\u007e]{1,200}$/.test(file.contentId) ? file.contentId : null;
  const shown = id !== null && html.includes(`cid:${id}`);
  return {
    filename: filename(file.filename),
    // A mail in a mail is not to be taken for the mail itself, and multipart content would have to be parsed.
    contentType: /^(?:message|multipart)\//i.test(type) ? 'application/octet-stream' : type,
    content: typeof file.content === 'function' ? file.content() : file.content,
    contentDisposition: shown ? 'inline' : 'attachment',
    ...(shown ? { cid: id } : {}),
  };
}

/** One name, no path; never empty. */
function filename(name: string): string {
  return (
    oneLine(name, 150)
      .replace(/[/\\:*?"<>|]/g, '_')
      .replace(/^\.+/, '') || 'file'
  );
}
