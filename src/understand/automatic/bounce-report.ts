import type { Bounce } from '../../domain/mail.js';
import { normaliseEmail } from '../parse/address.js';
import { cleanText } from '../parse/clean.js';

export type BouncedRecipient = Bounce['recipients'][number];

const maxLength = 256 * 1024;
/** A mail of the desk has one recipient; a report that names more is somebody else's or made up. */
export const maxRecipients = 50;

/** A group of `Name: value` fields (RFC 3464 section 2.1), names in lower case, values unfolded. */
type Fields = Map<string, string>;

/** The recipients that a message/delivery-status part says were not reached, yet or for good. RFC 3464. */
export function recipientsInReport(part: Buffer): BouncedRecipient[] {
  return fieldGroups(part)
    .map(recipientOf)
    .filter((recipient) => recipient !== null)
    .slice(0, maxRecipients);
}

/** The Message-ID that Exchange and some others write into the report itself; '' where there is none. */
export function messageIdInReport(part: Buffer): string {
  const names = ['x-original-message-id', 'original-message-id', 'x-original-messageid'];
  for (const fields of fieldGroups(part)) {
    const found = names.map((name) => fields.get(name)).find((value) => value !== undefined);
    if (found !== undefined) return found;
  }
  return '';
}

function fieldGroups(part: Buffer): Fields[] {
  const groups: Fields[] = [new Map()];
  const text = cleanText(part.toString('utf8', 0, maxLength)).replace(/\n[ \t]+(?=\S)/g, ' ');
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const group = groups.at(-1) ?? new Map<string, string>();
    // Some systems forget the empty line between two recipients.
    const isNext = line.trim() === '' || (name === 'final-recipient' && group.has(name));
    if (isNext && group.size > 0) groups.push(new Map());
    if (name !== '' && !groups.at(-1)?.has(name)) groups.at(-1)?.set(name, line.slice(colon + 1).trim());
  }
  return groups;
}

function recipientOf(fields: Fields): BouncedRecipient | null {
  // The original recipient is whom the desk wrote to; the final one may be where they have their mail sent on.
  const address = typedAddress(fields.get('original-recipient')) ?? typedAddress(fields.get('final-recipient'));
  if (address === null) return null;
  const action =
    fields
      .get('action')
      ?.toLowerCase()
      .match(/^[a-z]+/)?.[0] ?? 'failed';
  const status = enhancedStatus(fields.get('status') ?? '') ?? enhancedStatus(fields.get('diagnostic-code') ?? '');
  switch (action) {
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return null;
    case 'failed':
      return { address, status, permanent: status?.startsWith('5') ?? isRefusal(fields.get('diagnostic-code') ?? '') };
    default:
      return { address, status, permanent: false };
  }
}

/** `rfc822; <user@example.com>` (RFC 3464 section 2.1.2). */
function typedAddress(value: string | undefined): string | null {
  const bare = value?.replace(/^[a-z0-9-]+\s*;/i, '').trim() ?? '';
  return normaliseEmail(/^<([^<>]*)>/.exec(bare)?.[1] ?? bare.split(/[\s(]/, 1)[0] ?? '');
}

/** The enhanced status code in a text (RFC 3463); null where there is none, or it says that all went well. */
export function enhancedStatus(text: string): string | null {
  return /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null;
}

/** Whether an SMTP reply in a text is a permanent one (RFC 5321 section 4.2.1). */
export function isRefusal(text: string): boolean {
  return /(?<![\d.-])5[0-7]\d(?![\d.]*\d)/.test(text);
}
