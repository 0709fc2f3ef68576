import type { Automatic, Bounce, NewText, ParsedMail } from '../domain/mail.js';
import { readAutomatic } from './automatic/automatic.js';
import { readBounce } from './automatic/bounce.js';
import { parseMail } from './parse/parse.js';
import { newText } from './reply/reply.js';

/** A mail as far as it can be read without knowing any ticket. */
export interface ReadMail {
  mail: ParsedMail;
  automatic: Automatic;
  bounce: Bounce | null;
  /** What is new in it, where it answers another. */
  said: NewText;
}

/**
 * @param isOwnMessageId whether the desk sent a mail under that id
 * @throws Unreadable where nothing sensible can be made of it
 */
export async function readMail(
  raw: Buffer,
  own: { address: string; isOwnMessageId(id: string): boolean },
): Promise<ReadMail> {
  const mail = await parseMail(raw);
  const automatic = readAutomatic(mail, { addresses: [own.address], isOwnMessageId: own.isOwnMessageId });
  const bounce = automatic.kind === 'none' || automatic.kind === 'loop' ? null : readBounce(mail, raw);
  return { mail, automatic, bounce, said: newText(mail) };
}
