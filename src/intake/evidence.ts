/** What of a mail itself proves who sent it: DKIM (RFC 6376), or the trusted server's word for DMARC (RFC 7489). */
import { Readable } from 'node:stream';
import { dkimVerify, type Resolver } from 'mailauth/lib/dkim/verify.js';
import { beginningOf, streamOf } from '../content.js';
import type { Content } from '../domain/content.js';
import type { Instant } from '../domain/time.js';
import { dmarcPassed } from './authentication-results.js';
import { type HeaderField, splitMail } from './headers.js';

export interface EvidenceOptions {
  /** Whose Authentication-Results count; null: nobody's do. */
  trustedAuthServ: string | null;
  /** The moment that signatures must be valid at. */
  at: Instant;
  /** Looks up TXT records; the system's resolver where none is given. */
  resolver?: Resolver;
}

/** Both false where there is no proof; DNS being slow or down is no proof either. */
export interface Proven {
  dkim: boolean;
  dmarc: boolean;
}

/** As the parser's bound on headers; what has more is no mail to prove anything by. */
const mostHeader = 2 * 1024 * 1024;
const patience = 10_000;
/** A mail has one or two signatures; each more is a look-up and a pass over the body that a stranger orders. */
const mostSignatures = 4;

/**
 * Fields that a mail has once (RFC 5322 section 3.6, RFC 2045). With two of them a reader may show one that is not the
 * signed one, so such a mail proves nothing.
 */
const once = ['from', 'sender', 'reply-to', 'to', 'subject', 'date', 'message-id', 'in-reply-to', 'references'].concat([
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

/** @param from the author's address as the desk reads it; what is proven is proven of this one */
export async function evidenceOf(raw: Content, from: string | null, options: EvidenceOptions): Promise<Proven> {
  const { fields, bodyAt } = splitMail(await beginningOf(raw, mostHeader));
  const ambiguous = once.some((name) => fields.filter((field) => field.name === name).length > 1);
  if (from === null || ambiguous) return { dkim: false, dmarc: false };
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const { trustedAuthServ } = options;
  return {
    dkim: await signed(fields, streamOf(raw, bodyAt), from, options),
    dmarc: trustedAuthServ !== null && dmarcPassed(fields, trustedAuthServ, domain),
  };
}

async function signed(
  fields: readonly HeaderField[],
  body: Readable,
  from: string,
  { at, resolver }: EvidenceOptions,
): Promise<boolean> {
  const worthy = fields.filter((field) => field.name === 'dkim-signature' && isWorthy(field));
  if (worthy.length === 0) return false;
  const trusted = worthy.slice(0, mostSignatures);
  const rest = fields.filter((field) => field.name !== 'dkim-signature' && !field.name.startsWith('arc-'));
  const header = [...trusted, ...rest].map((field) => withLineEnd(field.lines)).join('');
  const mail = Readable.from(headerThen(Buffer.from(`${header}\r\n`, 'latin1'), body));
  const verified = dkimVerify(mail, { curTime: new Date(at), ...(resolver ? { resolver } : {}) });
  const verdict = await within(patience, verified);
  if (verdict?.headerFrom.length !== 1) return false;
  // The address that was verified must be the one that the desk will believe, not merely a similar reading of it.
  if (verdict.headerFrom[0]?.toLowerCase() !== from.toLowerCase()) return false;
  return verdict.results.some((result) => result.status.result === 'pass' && Boolean(result.status.aligned));
}

/**
 * A signature that leaves out the subject leaves out the command, one with a body length (`l=`) lets anybody add to the
 * text, and SHA-1 can be forged. RFC 6376 sections 5.4 and 8.2, RFC 8301 section 3.1.
 */
function isWorthy({ value }: HeaderField): boolean {
  const tags = value.split(';').map((tag) => tag.replace(/\s+/g, '').toLowerCase());
  const names =
    tags
      .find((tag) => tag.startsWith('h='))
      ?.slice(2)
      .split(':') ?? [];
  const strong = tags.includes('a=rsa-sha256') || tags.includes('a=ed25519-sha256');
  return strong && names.includes('from') && names.includes('subject') && !tags.some((tag) => tag.startsWith('l='));
}

async function* headerThen(header: Buffer, body: Readable): AsyncGenerator<Buffer> {
  yield header;
  yield* body;
}

function withLineEnd(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\r\n`;
}

/** Null where it takes longer or fails: then nothing is proven. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
