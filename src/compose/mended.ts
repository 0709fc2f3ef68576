/** A mail of a customer as staff put it right, to be handed in again. */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { type Content, inMemory } from '../domain/content.js';
import type { Address } from '../domain/mail.js';
import type { Instant } from '../domain/time.js';
import { oneLine } from './clean.js';

export interface MendedMail {
  from: Address;
  /** The desk's address. */
  to: string;
  subject: string;
  text: string;
  date: Instant;
  /** As the mail had it, with angle brackets; null: it gets one of its own. */
  messageId: string | null;
  attachments: { filename: string; type: string; content: Content }[];
  /** A machine wrote it (RFC 3834): nobody is to be answered. */
  automatic: boolean;
}

/**
 * The raw mail (RFC 5322). Of the one that came it has neither References nor In-Reply-To and no address with a token: it
 * answers nothing that the desk sent.
 */
export async function writeMended(mail: MendedMail): Promise<{ raw: Buffer; messageId: string }> {
  const seed = createHash('sha256').update(JSON.stringify([mail.from, mail.subject, mail.text, mail.date]));
  const digest = seed.digest('hex').slice(0, 32);
  const messageId = mail.messageId ?? `<${digest}@${mail.to.split('@')[1]}>`;
  const composer = new MailComposer({
    from: {
      name: oneLine(mail.from.name, 100)
        .replace(/[<>"\\]/g, '')
        .trim(),
      address: mail.from.email,
    },
    to: mail.to,
    subject: oneLine(mail.subject, 250),
    text: mail.text,
    date: new Date(mail.date),
    messageId,
    headers: mail.automatic ? { 'Auto-Submitted': 'auto-generated' } : {},
    attachments: mail.attachments.map(({ filename, type, content }) => {
      const bytes = inMemory(content);
      const what = bytes === null && 'path' in content ? { path: content.path } : { content: bytes ?? Buffer.alloc(0) };
      return { filename: oneLine(filename, 200), contentType: type, ...what };
    }),
    baseBoundary: digest.slice(0, 24),
    // A large attachment is a file of the desk's own; nothing that a mail names is ever opened.
    disableFileAccess: !mail.attachments.some(({ content }) => 'path' in content),
    disableUrlAccess: true,
    newline: 'win',
  });
  return { raw: await composer.compile().build(), messageId };
}
