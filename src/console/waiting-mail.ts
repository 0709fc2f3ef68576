/** A mail that waits for staff, as far as it can be read. */
import { beginningOf } from '../content.js';
import type { Content } from '../domain/content.js';
import type { Address, Attachment, ParsedMail } from '../domain/mail.js';
import type { House } from '../gateway/house.js';
import { readHere } from '../gateway/reception.js';
import { type LedgerRow, openRaws } from '../record/ledger.js';
import { addressesIn } from '../understand/parse/address.js';
import { cleanText, oneLine } from '../understand/parse/clean.js';
import { readHeaders } from '../understand/parse/headers.js';

/** Of a mail that cannot be parsed so much is looked at. */
const lookedAt = 64 * 1024;
/** More of its text is on no page. */
const shownText = 200_000;

export interface WaitingMail {
  from: Address | null;
  subject: string;
  text: string;
  headers: [string, string][];
  attachments: Attachment[];
  /** A machine wrote it, as far as can be told. */
  automatic: boolean;
  /** Why it could not be parsed: then all of this is a guess at its first bytes. Null: it could. */
  unreadable: string | null;
}

/** From and subject as the header has them, without parsing the mail. */
export async function glance(content: Content): Promise<Pick<WaitingMail, 'from' | 'subject'>> {
  const { unfolded, decoded } = headersOf((await beginningOf(content, lookedAt)).toString('latin1'));
  return {
    from: addressesIn((unfolded.from ?? []).slice(0, 1))[0] ?? null,
    subject: oneLine(decoded.subject?.[0] ?? '', 300),
  };
}

/**
 * Read by the parser that can be stopped, so that looking at a mail which was put here for breaking a parser breaks
 * nothing.
 *
 * @returns null where the mail is kept no longer
 */
export async function readWaiting(house: House, row: LedgerRow): Promise<WaitingMail | null> {
  const content = await openRaws(house.db, [row])
    .then((open) => open(row))
    .catch(() => null);
  if (content === null) return null;
  const { parse = readHere, desk } = house;
  try {
    const { mail, automatic } = await parse(content, { address: desk.address, messageId: null });
    return { ...wordsOf(mail), automatic: automatic.kind !== 'none', unreadable: null };
  } catch (error) {
    return guess(content, error instanceof Error ? error.message : String(error));
  }
}

function wordsOf(mail: ParsedMail) {
  const headers = Object.entries(mail.headers).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, oneLine(value, 2000)]),
  );
  const { from, subject, attachments } = mail;
  return { from, subject, text: mail.text.slice(0, shownText), headers: headers.slice(0, 200), attachments };
}

/** The first bytes as they are: head and body apart, and no more is made of them. */
async function guess(content: Content, unreadable: string): Promise<WaitingMail> {
  const bytes = await beginningOf(content, lookedAt);
  const latin = bytes.toString('latin1');
  const end = /\r?\n\r?\n/.exec(latin);
  const { decoded } = headersOf(latin);
  const body = end ? bytes.subarray(end.index + end[0].length) : Buffer.alloc(0);
  const headers = Object.entries(decoded).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, oneLine(value, 2000)]),
  );
  const machine = headers.some(
    ([name, value]) =>
      (name === 'auto-submitted' && !/^no\b/i.test(value)) ||
      (name === 'precedence' && /^(bulk|junk|list)/i.test(value)) ||
      ['list-id', 'list-unsubscribe', 'x-autoreply', 'x-auto-response-suppress'].includes(name) ||
      (name === 'return-path' && /^<\s*>$/.test(value)),
  );
  return {
    ...(await glance(content)),
    text: cleanText(body.toString('utf8')),
    headers: headers.slice(0, 200),
    attachments: [],
    automatic: machine,
    unreadable,
  };
}

function headersOf(latin: string) {
  const [head = ''] = latin.split(/\r?\n\r?\n/, 1);
  const lines = head
    .replace(/\r?\n(?=[ \t])/g, ' ')
    .split(/\r?\n/)
    .slice(0, 1000)
    .map((line) => ({ key: line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase(), line }));
  return readHeaders(lines);
}

export function isWaiting({ state }: Pick<LedgerRow, 'state'>): boolean {
  return state === 'quarantined' || state === 'held';
}
