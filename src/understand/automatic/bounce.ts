import { inMemory } from '../../domain/content.js';
import type { Attachment, Bounce, ParsedMail } from '../../domain/mail.js';
import { normaliseMessageId } from '../parse/ids.js';
import { headerIn } from '../parse/structure.js';
import { type BouncedRecipient, messageIdInReport, recipientsInReport } from './bounce-report.js';
import { recipientsInText } from './bounce-text.js';

const maxHeaderBytes = 256 * 1024;
const maxSearchedBytes = 1024 * 1024;

/**
 * What a delivery status notification (RFC 3464) or one of the common free forms says: whom a mail did not reach, whether
 * for good (`failed` with a 5.x.x status) and which mail it was. Null for any other mail: for notices of success, read
 * receipts and feedback reports (RFC 5965), and for a person's mail about a bounce.
 */
export function readBounce(mail: ParsedMail, raw: Buffer): Bounce | null {
  const type = mail.headers['content-type']?.[0]?.toLowerCase() ?? '';
  if (/feedback-report|disposition-notification/.test(type) || partsOf(mail, /^message\/feedback-report$/).length > 0) {
    return null;
  }
  const reports = partsOf(mail, /^message\/(?:global-)?delivery-status$/);
  const isReport = reports.length > 0 && (type.startsWith('multipart/report') || isFromMailSystem(mail));
  const recipients = isReport ? reports.flatMap((part) => recipientsInReport(bytesOf(part))) : fromWords(mail);
  if (recipients.length === 0) return null;
  return { recipients: onceEach(recipients), originalMessageId: returnedMessageId(mail, raw, reports) };
}

/** Of a part that is read and so never is a file. */
function bytesOf({ content }: Attachment): Buffer {
  return inMemory(content) ?? Buffer.alloc(0);
}

function partsOf(mail: ParsedMail, type: RegExp): Attachment[] {
  return mail.attachments.filter((attachment) => type.test(attachment.type));
}

function fromWords(mail: ParsedMail): BouncedRecipient[] {
  return isFromMailSystem(mail) ? recipientsInText(mail) : [];
}

const mailSystem =
  /^(?:mailer-daemon|postmaster|mail-?daemon|mdaemon|mail-?delivery(?:-?(?:sub)?system)?|microsoftexchange[0-9a-f]{20,}|bounces?)(?:[-+.].*)?@/;
const mailSystemName =
  /^(?:mail delivery (?:sub)?system|mail delivery service|mail administrator|system administrator|mailer-daemon)$/i;

/** People quote bounces and ask what they mean; only a mail system's own words count. */
function isFromMailSystem(mail: ParsedMail): boolean {
  const { from, returnPath } = mail;
  if (from === null) return returnPath === '' || /mailer-daemon|postmaster/i.test(mail.headers.from?.[0] ?? '');
  if (mailSystem.test(from.email) || mailSystemName.test(from.name)) return true;
  return returnPath === '' && mail.headers['x-failed-recipients'] !== undefined;
}

function onceEach(recipients: readonly BouncedRecipient[]): BouncedRecipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.address, recipient])).values()];
}

/**
 * The Message-ID of the mail that a report is about: from the mail that came back, else the report, else what the report answers,
 * else the copy in its words. Null where it names none.
 */
export function returnedMessageId(mail: ParsedMail, raw: Buffer, reports: readonly Attachment[] = []): string | null {
  const returned = partsOf(
    mail,
    /^(?:message\/(?:rfc822|partial|global|rfc822-headers|global-headers)|text\/rfc822(?:-headers)?)$/,
  );
  const candidates = [
    ...returned.map((part) => headerIn(headerBlockOf(bytesOf(part)), 'message-id') ?? ''),
    ...reports.map((part) => messageIdInReport(bytesOf(part))),
    mail.headers['x-original-message-id']?.[0] ?? '',
    messageIdInWords(mail.text),
    mail.inReplyTo.at(-1) ?? '',
    mail.references.at(-1) ?? '',
    messageIdInWords(bodyOf(raw)),
  ];
  for (const candidate of candidates) {
    const id = normaliseMessageId(candidate);
    if (id !== null) return id;
  }
  return null;
}

function headerBlockOf(content: Buffer): string {
  const text = content.toString('latin1', 0, maxHeaderBytes).replace(/\r\n/g, '\n').replace(/^\n+/, '');
  const end = text.indexOf('\n\n');
  return end < 0 ? text : text.slice(0, end);
}

/** The raw body too, for reports whose MIME structure is broken and whose parts nobody could tell apart. */
function bodyOf(raw: Buffer): string {
  const text = raw.toString('latin1', 0, maxSearchedBytes).replace(/\r\n/g, '\n');
  const end = text.indexOf('\n\n');
  return end < 0 ? '' : text.slice(end);
}

function messageIdInWords(text: string): string {
  return /^[> \t]{0,8}message-id:\s{0,80}<?([^<>\s]{1,900})>?/im.exec(text)?.[1] ?? '';
}
