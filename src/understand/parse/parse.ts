import { createHash } from 'node:crypto';
import { type Attachment as LibraryAttachment, type ParsedMail as LibraryMail, simpleParser } from 'mailparser';
import type { Address, Attachment, ParsedMail } from '../../domain/mail.js';
import { Unreadable } from '../../errors.js';
import { addressesIn, normaliseEmail } from './address.js';
import { withoutArmour } from './armour.js';
import { unnamedCharset } from './charset.js';
import { cleanText, oneLine } from './clean.js';
import { nameForType, safeFilename } from './filename.js';
import { readHeaders } from './headers.js';
import { textOfHtml } from './html.js';
import { messageIdsIn, normaliseMessageId } from './ids.js';
import { isMisread, mended } from './repair.js';
import { bounds, type HeaderBlock, headerIn, scanStructure } from './structure.js';
import { textOfTnef } from './tnef.js';
import { noticeOfSecrecy, unwrapped } from './wrapped.js';

export { messageIdsIn, normaliseMessageId };

const maxSubjectLength = 500;
/** Nobody writes or reads more; what lies beyond stays in the raw mail. */
const maxTextLength = 1_000_000;
const cutNotice = '\n[The text of this mail is longer and was cut here; the whole mail is kept.]';

/**
 * Reads a mail (RFC 5322, MIME) as well as can be: a missing From, wrong dates, raw 8-bit, NULs and an empty mail are
 * all read. Attached mails stay attachments, nothing is unpacked; of a mail that is signed or in Outlook's own format its words
 * are read. Of one that is encrypted the text says so.
 * @throws Unreadable where it exceeds the bounds on parts, nesting or header size, or the parser can make nothing of it.
 */
export async function parseMail(received: Buffer): Promise<ParsedMail> {
  const raw = unwrapped(received);
  const blocks = scanStructure(raw);
  const mail = await readWords(raw, blocks);
  const { decoded, unfolded } = readHeaders(mail.headerLines ?? []);
  const to = addressesIn(unfolded.to ?? []);
  const cc = addressesIn(unfolded.cc ?? []);
  const html = htmlOf(mail);
  return {
    messageId: normaliseMessageId(decoded['message-id']?.[0] ?? ''),
    from: addressesIn((unfolded.from ?? []).slice(0, 1))[0] ?? null,
    to,
    cc,
    recipients: recipientsOf(unfolded, [...to, ...cc]),
    subject: oneLine(decoded.subject?.[0] ?? '', maxSubjectLength),
    inReplyTo: messageIdsIn((decoded['in-reply-to'] ?? []).join(' ')),
    references: messageIdsIn((decoded.references ?? []).join(' ')),
    text: textOf(mail, html) || winmailText(mail) || (noticeOfSecrecy(raw, blocks) ?? ''),
    html,
    attachments: mail.attachments.map(toAttachment),
    headers: decoded,
    returnPath: returnPathOf(decoded['return-path']?.[0]),
  };
}

/** Reads the parts, and once more where the character set of the words turns out to be another than was said. */
async function readWords(raw: Buffer, blocks: readonly HeaderBlock[]): Promise<LibraryMail> {
  const htmlAlone = isHtmlAlone(raw, blocks);
  const mail = await readParts(mended(raw, blocks, unnamedCharset(raw, blocks)), htmlAlone);
  if (!isMisread((mail.text ?? '') + (mail.html || ''))) return mail;
  const western = await readParts(mended(raw, blocks, 'windows-1252'), htmlAlone);
  return { ...western, attachments: mail.attachments, headerLines: mail.headerLines };
}

async function readParts(raw: Buffer, htmlAlone: boolean): Promise<LibraryMail> {
  try {
    return await simpleParser(raw, {
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      keepCidLinks: true,
      checksumAlgo: false,
      skipTextToHtml: true,
      skipTextLinks: true,
      // Where HTML stands beside plain text and not instead of it, the library joins both; a mail of HTML alone is ours.
      skipHtmlToText: htmlAlone,
      maxHtmlLengthToParse: 512 * 1024,
      maxChildNodes: bounds.parts,
      maxHeadSize: bounds.headerBytes,
    });
  } catch (error) {
    throw new Unreadable(`It cannot be parsed: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function isHtmlAlone(raw: Buffer, [root]: readonly HeaderBlock[]): boolean {
  const type = root ? headerIn(raw.toString('latin1', root.start, root.end), 'content-type') : null;
  return /^\s*text\/html/i.test(type ?? '');
}

function htmlOf(mail: LibraryMail): string | null {
  const html = mail.html || '';
  // What the library puts between parts is no HTML of the sender's.
  return html.replaceAll('<br/>\n', '').trim() === '' ? null : html;
}

function textOf(mail: LibraryMail, html: string | null): string {
  const plain = mail.text ?? '';
  const text = cleanText(plain).trim() === '' && html !== null ? textOfHtml(html) : plain;
  const whole = mail.textConversionError && html !== null && text === plain ? `${text}\n${textOfHtml(html)}` : text;
  const clean = withoutArmour(cleanText(whole));
  return clean.length > maxTextLength ? cleanText(clean.slice(0, maxTextLength)) + cutNotice : clean;
}

/** What stands only in Outlook's own format. */
function winmailText(mail: LibraryMail): string {
  const winmail = mail.attachments.find(({ contentType }) =>
    /^application\/(?:vnd\.)?ms-tnef$/i.test(contentType || ''),
  );
  const text = winmail ? textOfTnef(winmail.content) : null;
  return text === null ? '' : cleanText(text).slice(0, maxTextLength);
}

function toAttachment(part: LibraryAttachment): Attachment {
  // The library says false where a Content-Type names none.
  const declared = (part.contentType || '').toLowerCase();
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(declared) && declared.length <= 127 ? declared : 'application/octet-stream';
  const named = safeFilename(part.filename, nameForType(type));
  // The subject of an attached mail or whatever its sender called it is no name to trust the ending of.
  const filename = type === 'message/rfc822' && !/\.eml$/i.test(named) ? nameForType(type) : named;
  const contentId = oneLine(part.cid ?? '', 998);
  return {
    filename,
    type,
    size: part.content.length,
    hash: createHash('sha256').update(part.content).digest('hex'),
    contentId: contentId === '' ? null : contentId,
    content: part.content,
  };
}

/** Headers in which servers write down for whom they took a mail, beside what its author wrote. */
const deliveryHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

function recipientsOf(headers: Record<string, string[]>, written: readonly Address[]): string[] {
  const delivered = addressesIn(deliveryHeaders.flatMap((name) => headers[name] ?? []));
  return [...new Set([...delivered, ...written].map((address) => address.email))];
}

function returnPathOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const bare = oneLine(value, 998).replace(/^<|>$/g, '').trim();
  return normaliseEmail(bare) ?? bare.toLowerCase();
}
