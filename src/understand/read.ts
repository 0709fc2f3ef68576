import type { Automatic, Bounce, NewText, ParsedMail } from '../domain/mail.js';
import { readAutomatic } from './automatic/automatic.js';
import { readBounce } from './automatic/bounce.js';
import { isComplaint, referringToReturned } from './automatic/complaint.js';
import { namesNothing, whole } from './first.js';
import { parseMail } from './parse/parse.js';
import { newText } from './reply/reply.js';

/** A mail as far as it can be read without knowing any ticket. */
export interface ReadMail {
  mail: ParsedMail;
  automatic: Automatic;
  bounce: Bounce | null;
  /** What is new in it; a first mail is whole. */
  said: NewText;
}

export interface Reader {
  /** The desk's address. */
  address: string;
  /** Whether the desk sent a mail under that id. */
  isOwnMessageId(id: string): boolean;
  /**
   * Whose first mails have their new text found as well, by address; null: everybody's. It takes as long as parsing, and of
   * a customer's first mail nobody asks for it; staff may write a word above what they forward, or none.
   */
  staff?: readonly string[] | null;
}

/** @throws Unreadable where nothing sensible can be made of it */
export async function readMail(raw: Buffer, own: Reader): Promise<ReadMail> {
  const parsed = await parseMail(raw);
  const mail = isComplaint(parsed) ? referringToReturned(parsed, raw) : parsed;
  const automatic = readAutomatic(mail, { addresses: [own.address], isOwnMessageId: own.isOwnMessageId });
  const bounce = automatic.kind === 'none' || automatic.kind === 'loop' ? null : readBounce(mail, raw);
  const { staff = null } = own;
  const isFirst = staff !== null && !staff.includes(mail.from?.email ?? '') && namesNothing(mail);
  return { mail, automatic, bounce, said: isFirst ? whole(mail) : newText(mail) };
}
