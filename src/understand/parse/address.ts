import { domainToASCII } from 'node:url';
import { type EmailAddress, parseAddressHeader } from 'mailparser';
import type { Address } from '../../domain/mail.js';
import { oneLine } from './clean.js';

const maxNameLength = 200;
/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain, and the at sign. */
const maxAddressLength = 320;
/** Quoted local parts with blanks or special characters are legal and used by nobody but attackers. */
const plainAddress = /^[^\s@"<>()[\]\\,;:\u0000-\u001f\u007f-\u009f]+@[^\s@"<>()\\,;:\u0000-\u001f\u007f-\u009f]+$/u;

/** The readable addresses of header values (RFC 5322 section 3.4), groups flattened, each address once, in order. */
export function addressesIn(values: readonly string[]): Address[] {
  const found = new Map<string, Address>();
  for (const value of values) {
    for (const entry of parseAddressHeader(value, { flatten: true, decodePunycode: false }).value) {
      const address = toAddress(entry);
      if (address !== null && !found.has(address.email)) found.set(address.email, address);
    }
  }
  return [...found.values()];
}

function toAddress(entry: EmailAddress): Address | null {
  const email = normaliseEmail(entry.address ?? '');
  return email === null ? null : { name: oneLine(entry.name, maxNameLength), email };
}

/**
 * A bare address as an identity: lower case, its domain in ASCII (RFC 5891), so that two spellings of one mailbox
 * compare equal; null where it is none.
 */
export function normaliseEmail(text: string): string | null {
  const trimmed = text.trim().normalize('NFC').toLowerCase();
  if (trimmed.length > maxAddressLength || !plainAddress.test(trimmed)) return null;
  const at = trimmed.lastIndexOf('@');
  const domain = trimmed.slice(at + 1).replace(/\.$/, '');
  const ascii = /^[\x20-\x7e]*$/.test(domain) ? domain : domainToASCII(domain);
  return ascii === '' ? null : `${trimmed.slice(0, at)}@${ascii}`;
}
