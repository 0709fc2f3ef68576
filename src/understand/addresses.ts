import type { Desk } from '../domain/desk.js';
import type { Address, ParsedMail } from '../domain/mail.js';
import { organisationOfAddress, personByEmail } from '../domain/people.js';

/** What stands behind the plus of the desk's address in a mail's recipients: tags and reply tokens, lower case. */
export function plusParts(recipients: readonly string[], desk: Pick<Desk, 'address'>): string[] {
  const [local, domain] = split(desk.address);
  return recipients.flatMap((recipient) => {
    const [own, host] = split(recipient.toLowerCase());
    return host === domain && own.startsWith(`${local}+`) ? [own.slice(local.length + 1)] : [];
  });
}

/** Whether an address is the desk's own, with or without something behind a plus. */
export function isDeskAddress(email: string, desk: Pick<Desk, 'address'>): boolean {
  return email.toLowerCase() === desk.address || plusParts([email], desk).length > 0;
}

function split(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}

/** People of the same organisation in To and Cc. */
export function copiedOf(desk: Desk, mail: ParsedMail, organisation: string | null, from: Address): Address[] {
  return [...mail.to, ...mail.cc].filter(
    ({ email }) =>
      email !== from.email &&
      organisation !== null &&
      !isDeskAddress(email, desk) &&
      !personByEmail(desk, email) &&
      organisationOfAddress(desk, email)?.name === organisation,
  );
}
