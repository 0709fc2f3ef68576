/** What makes two arrivals the same mail. */
import { createHash } from 'node:crypto';
import { splitMail, valuesOf } from './headers.js';

const telling = ['message-id', 'from', 'to', 'subject', 'date'];
/** RFC 5322 lines are at most 998 characters; nobody's Message-ID is longer than one. */
const longestId = 998;

/**
 * SHA-256 in hex of Message-ID, From, To, Subject, Date and body, so that the same mail is the same by whatever way it
 * came: trace headers, folding, line ends and blank lines at the end do not count. A mail without a Message-ID is the
 * same only where its bytes are.
 */
export function identityOf(raw: Buffer): string {
  const mail = splitMail(raw);
  const hash = createHash('sha256');
  if (messageIdIn(valuesOf(mail, 'message-id')) === null) return hash.update('bytes\n').update(raw).digest('hex');
  // As JSON, so that no value can pretend to be the next one.
  hash.update(JSON.stringify(telling.map((name) => valuesOf(mail, name))));
  hash.update('\n').update(plainBody(raw.toString('latin1', mail.bodyAt)), 'latin1');
  return hash.digest('hex');
}

/** The Message-ID with angle brackets and without inner white space; null where there is none. RFC 5322 section 3.6.4. */
export function messageIdOf(raw: Buffer): string | null {
  return messageIdIn(valuesOf(splitMail(raw), 'message-id'));
}

function messageIdIn(values: string[]): string | null {
  const value = values[0] ?? '';
  const inside = value.slice(value.indexOf('<') + 1);
  const closed = inside.indexOf('>');
  const id = (closed < 0 ? inside : inside.slice(0, closed)).replace(/[\s<>\x00-\x1f\x7f]+/g, '');
  return id === '' || id.length > longestId ? null : `<${id}>`;
}

function plainBody(body: string): string {
  const text = body.replace(/\r\n?/g, '\n');
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
