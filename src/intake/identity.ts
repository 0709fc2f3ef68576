/** What makes two arrivals the same mail. */
import { createHash, type Hash } from 'node:crypto';
import { splitMail, valuesOf } from './headers.js';

const telling = ['message-id', 'from', 'to', 'subject', 'date'];
/** RFC 5322 lines are at most 998 characters; nobody's Message-ID is longer than one. */
const longestId = 998;
/** Looked at in one go: a large mail is not copied as a whole. */
const piece = 256 * 1024;

export interface Identity {
  identity: string;
  /** With angle brackets and without inner white space; null where there is none. */
  messageId: string | null;
}

/**
 * SHA-256 in hex of Message-ID, From, To, Subject, Date and body, so that the same mail is the same by whatever way it
 * came: trace headers, folding, line ends and blank lines at the end do not count. A mail without a Message-ID is the
 * same only where its bytes are.
 */
export function identityOf(raw: Buffer): string {
  return identify(raw).identity;
}

/** The Message-ID with angle brackets and without inner white space; null where there is none. RFC 5322 section 3.6.4. */
export function messageIdOf(raw: Buffer): string | null {
  return messageIdIn(valuesOf(splitMail(raw), 'message-id'));
}

/** Both at once. */
export function identify(raw: Buffer): Identity {
  const identifier = new Identifier();
  for (let at = 0; at < raw.length; at += piece) identifier.update(raw.subarray(at, at + piece));
  return identifier.finish();
}

/** Finds a mail's identity while it comes in by pieces. */
export class Identifier {
  /** Until the header is whole. */
  private head: Buffer[] | null = [];
  private end = Buffer.alloc(0);
  private readonly hash = createHash('sha256');
  private messageId: string | null = null;
  private body: BodyHash | null = null;

  update(bytes: Buffer): void {
    if (this.head === null) {
      this.updateBody(bytes);
      return;
    }
    this.head.push(bytes);
    // An empty line may begin in the piece before.
    const seam = Buffer.concat([this.end, bytes]);
    this.end = Buffer.from(seam.subarray(-3));
    const starts = this.head.length === 1 && /^\r?\n/.test(bytes.toString('latin1', 0, 2));
    if (starts || seam.includes('\n\n') || seam.includes('\n\r\n')) this.closeHead();
  }

  finish(): Identity {
    this.closeHead();
    return { identity: this.hash.digest('hex'), messageId: this.messageId };
  }

  private closeHead(): void {
    if (this.head === null) return;
    const bytes = Buffer.concat(this.head);
    this.head = null;
    const mail = splitMail(bytes);
    this.messageId = messageIdIn(valuesOf(mail, 'message-id'));
    if (this.messageId === null) {
      this.hash.update('bytes\n').update(bytes);
      return;
    }
    // As JSON, so that no value can pretend to be the next one.
    this.hash.update(JSON.stringify(telling.map((name) => valuesOf(mail, name))));
    this.hash.update('\n');
    this.body = new BodyHash(this.hash);
    this.updateBody(bytes.subarray(mail.bodyAt));
  }

  private updateBody(bytes: Buffer): void {
    if (this.body) this.body.update(bytes);
    else this.hash.update(bytes);
  }
}

const [tab, feed, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20];

/** A body with \n for every line end and without white space at its end. As strings a large one took ten times as long, and byte by byte five times. */
class BodyHash {
  /** White space that counts only if something comes behind it. */
  private held: Buffer[] = [];
  /** Whether the last byte was a carriage return: a line feed behind it, maybe in the next piece, is of the same line end. */
  private returned = false;

  constructor(private readonly hash: Hash) {}

  update(bytes: Buffer): void {
    if (bytes.length === 0) return;
    const made = this.withLineFeeds(bytes);
    let end = made.length;
    while (end > 0 && isSpace(made[end - 1]!)) end -= 1;
    if (end > 0) {
      for (const space of this.held.splice(0)) this.hash.update(space);
      this.hash.update(made.subarray(0, end));
    }
    if (end < made.length) this.held.push(Buffer.from(made.subarray(end)));
  }

  /** A copy in which each line was moved up by the carriage returns that went before it. */
  private withLineFeeds(bytes: Buffer): Buffer {
    const made = Buffer.from(bytes);
    let from = this.returned && bytes[0] === feed ? 1 : 0;
    this.returned = bytes.at(-1) === carriageReturn;
    let length = 0;
    for (let at = made.indexOf(carriageReturn, from); at >= 0; at = made.indexOf(carriageReturn, from)) {
      made.copyWithin(length, from, at);
      length += at - from;
      made[length] = feed;
      length += 1;
      from = made[at + 1] === feed ? at + 2 : at + 1;
    }
    made.copyWithin(length, from);
    return made.subarray(0, length + made.length - from);
  }
}

function isSpace(byte: number): boolean {
  return byte === blank || byte === feed || byte === carriageReturn || byte === tab;
}

function messageIdIn(values: string[]): string | null {
  const value = values[0] ?? '';
  const inside = value.slice(value.indexOf('<') + 1);
  const closed = inside.indexOf('>');
  const id = (closed < 0 ? inside : inside.slice(0, closed)).replace(/[\s<>\x00-\x1f\x7f]+/g, '');
  return id === '' || id.length > longestId ? null : `<${id}>`;
}
