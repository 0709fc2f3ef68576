import { inMemory } from '../domain/content.js';
import type { Desk } from '../domain/desk.js';
import type { Address, NewText, ParsedMail } from '../domain/mail.js';
import { personByEmail } from '../domain/people.js';
import { Unreadable } from '../errors.js';
import { isDeskAddress } from './addresses.js';
import { headerBlockAt, type InlineHeaders } from './forwarded-headers.js';
import { addressesIn } from './parse/address.js';
import { readAttachedMail } from './parse/attached.js';
import { oneLine } from './parse/clean.js';
import { isForward } from './subject.js';

export interface ForwardedMail {
  from: Address;
  subject: string;
  text: string;
}

/** A customer's first mail that somebody of the staff passes on, so that it counts as the customer's; null of any other mail. */
export function forwardedByStaff(mail: ParsedMail, said: Pick<NewText, 'text'>, desk: Desk): ForwardedMail | null {
  if (!personByEmail(desk, mail.from?.email ?? null)) return null;
  const forwarded = isForward(mail.subject) || !said.text ? readForwarded(mail) : null;
  const from = forwarded?.from.email ?? null;
  return from === null || personByEmail(desk, from) || isDeskAddress(from, desk) ? null : forwarded;
}

const maxSubjectLength = 500;
/** Nobody writes more above what they forward. */
const maxSearchedLines = 2000;

/** Lines by which mail programs begin what they forward, in English, Dutch, French and German. */
const markers =
  /^(?:-{5,}\s*(?:forwarded message|doorgestuurd bericht|message transféré|weitergeleitete nachricht|forwarded by .{1,80})\s*-{5,}|(?:begin forwarded message|begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-?mail))\s*:)\s*$/i;
const forwardPrefix = /^(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|tr|wg|doorst|doorgest|rv|enc|vb|i)\s*:\s*/i;
const answerPrefix = /^(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|sv|rép|rif)\s*:/i;

/**
 * The customer's mail in one that staff forward: inline as Gmail, Outlook, Apple Mail and Thunderbird do, or attached.
 * Null where it is not certain, as in an answer that quotes headers, or where the form does not give an address.
 */
export function readForwarded(mail: ParsedMail): ForwardedMail | null {
  if (answerPrefix.test(mail.subject)) return null;
  return inline(mail) ?? attached(mail);
}

function inline(mail: ParsedMail): ForwardedMail | null {
  const lines = mail.text.replaceAll('\u00a0', ' ').split('\n');
  const marker = lines.findIndex((line) => markers.test(line.trim().replace(/\u2011/g, '-')));
  if (marker >= 0) return fromBlock(mail, lines, headerBlockAt(lines, marker + 1));
  // Outlook puts the same lines above what it quotes in an answer: only the subject tells them apart.
  if (!forwardPrefix.test(mail.subject)) return null;
  for (let at = 0; at < Math.min(lines.length, maxSearchedLines); at++) {
    const block = headerBlockAt(lines, at);
    if (block) return fromBlock(mail, lines, block);
  }
  return null;
}

function fromBlock(mail: ParsedMail, lines: readonly string[], block: InlineHeaders | null): ForwardedMail | null {
  if (block === null) return null;
  const subject = oneLine(block.subject ?? mail.subject.replace(forwardPrefix, ''), maxSubjectLength);
  return { from: block.from, subject, text: unquoted(lines.slice(block.end)).join('\n').trim() };
}

/** Apple Mail quotes what it forwards: one level is its own. */
function unquoted(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length > 0 && written.every((line) => line.startsWith('>'))
    ? lines.map((line) => line.replace(/^> ?/, ''))
    : lines;
}

/** One attached mail that the forwarding mail says nothing else about than `Fwd:` and its subject. */
function attached(mail: ParsedMail): ForwardedMail | null {
  const [only, ...others] = mail.attachments.filter((attachment) => attachment.type === 'message/rfc822');
  if (!only || others.length > 0) return null;
  const content = inMemory(only.content);
  const inner = content && readOrNull(content);
  const from = addressesIn((inner?.unfolded.from ?? []).slice(0, 1))[0];
  if (!inner || !from || from.email === mail.from?.email) return null;
  const subject = oneLine(inner.headers.subject?.[0] ?? '', maxSubjectLength);
  const isForward = forwardPrefix.test(mail.subject) || mail.subject === subject || mail.subject === '';
  return isForward ? { from, subject, text: inner.text.trim() } : null;
}

function readOrNull(content: Buffer): ReturnType<typeof readAttachedMail> | null {
  try {
    return readAttachedMail(content);
  } catch (error) {
    // An attachment that is no readable mail is a file like any other.
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
