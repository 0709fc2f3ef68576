import type { ParsedMail } from '../../domain/mail.js';
import { returnedMessageId } from './bounce.js';

/** Whether a provider's feedback loop reports that somebody called a mail spam (RFC 5965). */
export function isComplaint(mail: ParsedMail): boolean {
  const type = mail.headers['content-type']?.[0]?.toLowerCase() ?? '';
  return type.includes('feedback-report') || mail.attachments.some((part) => part.type === 'message/feedback-report');
}

/**
 * The complaint as one that refers to the mail complained about, which such reports hold as a part and name in no header: so it
 * belongs to the ticket of that mail and opens none.
 */
export function referringToReturned(mail: ParsedMail, raw: Buffer): ParsedMail {
  const id = returnedMessageId(mail, raw);
  return id === null || mail.references.includes(id) ? mail : { ...mail, references: [...mail.references, id] };
}
