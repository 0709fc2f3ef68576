/** Who wrote a mail, and what proves it. */
import type { Desk } from '../domain/desk.js';
import type { Address, NewText } from '../domain/mail.js';
import { organisationOfAddress, personByEmail } from '../domain/people.js';
import type { Thread } from './thread.js';

/** What proves that the sender is who From says. */
export interface Evidence {
  /** DKIM verified and aligned with From. */
  dkim: boolean;
  /** The trusted server's Authentication-Results say dmarc=pass. */
  dmarc: boolean;
  /** The sender sent back the one-time code for this very mail. */
  confirmed: boolean;
}

const excerpt = 120;

/** Proof of the sender, as far as the desk asks for it. */
export function isProven(desk: Desk, email: string, thread: Thread, evidence: Evidence): boolean {
  return proofOf(desk, email, thread, evidence) !== null;
}

/** What proves the sender, in words; null where nothing does that the desk takes for proof. */
function proofOf(desk: Desk, email: string, thread: Thread, evidence: Evidence): string | null {
  if (evidence.confirmed) return 'the one-time code';
  if (evidence.dmarc) return 'dmarc=pass of the trusted server';
  if (desk.proof === 'none') return 'the desk asks for no proof';
  if (desk.proof === 'dmarc') return null;
  if (evidence.dkim) return 'a DKIM signature aligned with From';
  return thread.answered?.to === email ? 'it answers a mail that was sent to that very person' : null;
}

/** Who wrote a mail, and by what that is proven, for `postdesk why`. */
export function whoWrote(desk: Desk, from: Address, thread: Thread, evidence: Evidence): string {
  const person = personByEmail(desk, from.email);
  const organisation = organisationOfAddress(desk, from.email)?.name;
  const who = person
    ? `staff (${person.roles.join(', ') || 'no role'})`
    : organisation
      ? `of ${organisation}`
      : 'of no organisation';
  const proof = proofOf(desk, from.email, thread, evidence);
  return `${from.email} is ${who}; ${proof ? `proven by: ${proof}` : 'not proven'}`;
}

/** The beginning of what is new in a mail, for `postdesk why`. */
export function whatIsNew(said: NewText): string {
  const text = said.text.replace(/\s+/g, ' ');
  return text === '' ? 'no new text' : `new text: "${text.slice(0, excerpt)}${text.length > excerpt ? '…' : ''}"`;
}
