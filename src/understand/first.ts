/** Mails that begin a matter, as far as can be told without the record. */
import type { NewText, ParsedMail } from '../domain/mail.js';

/** A first mail is kept whole: what it quotes or forwards is often the matter itself. */
export function whole(mail: Pick<ParsedMail, 'text'>): NewText {
  return { text: mail.text.trim(), cut: '', below: [] };
}

/** `[HD-12`, whatever a desk's keys begin with. */
const keyLike = /\[[^[\]]*-\d/;

/** Whether nothing in it could name a mail or a ticket of any desk: see `cluesOf`, which finds less. */
export function namesNothing({ inReplyTo, references, subject, recipients }: ParsedMail): boolean {
  const hasReference = inReplyTo.length > 0 || references.length > 0;
  return !hasReference && !keyLike.test(subject) && !recipients.some((recipient) => recipient.includes('+'));
}
