/** Writing a mail as a person's mail client does. */
import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { z } from 'zod';
import type { ParsedMail } from '../domain/mail.js';
import type { Instant } from '../domain/time.js';
import { addressesIn } from '../understand/parse/address.js';

const attachment = z.strictObject({
  filename: z.string(),
  contentBase64: z.string(),
  contentType: z.string().optional(),
});
const addresses = z.union([z.string(), z.array(z.string())]);

/** Body of `POST /sandbox/mail`. */
export const mailBody = z.strictObject({
  from: z.string().refine((text) => addressesIn([text]).length > 0, 'it is no address'),
  to: addresses.optional(),
  cc: addresses.optional(),
  subject: z.string().default(''),
  text: z.string().optional(),
  html: z.string().optional(),
  attachments: z.array(attachment).optional(),
  inReplyTo: z.string().optional(),
  references: addresses.optional(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
});
export type MailBody = z.infer<typeof mailBody>;

/** Body of `POST /sandbox/reply`. */
export const replyBody = z.strictObject({
  mailbox: z.string().min(1),
  id: z.union([z.number(), z.string()]),
  text: z.string(),
  subject: z.string().optional(),
  attachments: z.array(attachment).optional(),
});
export type ReplyBody = z.infer<typeof replyBody>;

export interface RawMail {
  raw: Buffer;
  messageId: string;
}

/** Headers that the call's own fields already say. */
const named = [
  'from',
  'to',
  'cc',
  'subject',
  'in-reply-to',
  'references',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
];

export async function write(body: MailBody, desk: string, at: Instant): Promise<RawMail> {
  const headers = Object.entries(body.headers ?? {}).filter(([name]) => !named.includes(name.toLowerCase()));
  const given = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1];
  const messageId = String(given('message-id') ?? newMessageId(body.from));
  const date = given('date');
  const composer = new MailComposer({
    from: body.from,
    to: body.to ?? desk,
    ...(body.cc ? { cc: body.cc } : {}),
    subject: body.subject,
    ...(body.text === undefined && body.html !== undefined ? {} : { text: body.text ?? '' }),
    ...(body.html === undefined ? {} : { html: body.html }),
    ...(body.inReplyTo ? { inReplyTo: body.inReplyTo } : {}),
    ...(body.references ? { references: body.references } : {}),
    messageId,
    date: date ? String(date) : new Date(at),
    headers: headers
      .filter(([name]) => !['message-id', 'date'].includes(name.toLowerCase()))
      .flatMap(([key, values]) => [values].flat().map((value) => ({ key, value }))),
    attachments: (body.attachments ?? []).map((file) => ({
      filename: file.filename,
      content: Buffer.from(file.contentBase64, 'base64'),
      ...(file.contentType ? { contentType: file.contentType } : {}),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  });
  return { raw: await composer.compile().build(), messageId };
}

/** An answer to a mail in somebody's mailbox: to its Reply-To, in its thread, with the original quoted. */
export function reply(body: ReplyBody, original: ParsedMail, desk: string, at: Instant): Promise<RawMail> {
  const header = (name: string) => original.headers[name]?.[0] ?? '';
  const subject = body.subject ?? (/^re:/i.test(original.subject) ? original.subject : `Re: ${original.subject}`);
  const quoted = original.text
    .trimEnd()
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'));
  const lead = `On ${new Date(at).toUTCString()}, ${header('from')} wrote:`;
  return write(
    {
      from: header('to') || body.mailbox,
      to: header('reply-to') || header('from'),
      subject,
      text: [body.text, '', lead, ...quoted, ''].join('\n'),
      ...(body.attachments ? { attachments: body.attachments } : {}),
      ...(original.messageId
        ? { inReplyTo: original.messageId, references: [...original.references, original.messageId] }
        : {}),
    },
    desk,
    at,
  );
}

/** A raw mail with a Message-ID, as a mail server gives one to a mail that has none. */
export function withMessageId(raw: Buffer, messageId: string | null): RawMail {
  if (messageId) return { raw, messageId };
  const id = newMessageId('');
  return { raw: Buffer.concat([Buffer.from(`Message-ID: ${id}\r\n`), raw]), messageId: id };
}

function newMessageId(from: string): string {
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'sandbox.example';
  return `<${randomUUID()}@${domain}>`;
}
