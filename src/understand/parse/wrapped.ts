import { encryptedNotice } from './armour.js';
import { decodedBody } from './attached.js';
import { signedContent } from './cms.js';
import { type HeaderBlock, headerIn, scanStructure } from './structure.js';

/** Signed, then encrypted, then signed again is as far as anybody goes. */
const mostLayers = 3;

/**
 * A mail whose whole content is one signed message of S/MIME is that content under the mail's own headers; any other mail as it
 * is. Its size only shrinks.
 */
export function unwrapped(raw: Buffer): Buffer {
  let mail = raw;
  for (let layer = 0; layer < mostLayers; layer++) {
    const inner = contentOf(mail);
    if (inner === null) break;
    mail = inner;
  }
  return mail;
}

/** Words in place of what nobody here can read; null where the mail is not encrypted. */
export function noticeOfSecrecy(raw: Buffer, [root]: readonly HeaderBlock[]): string | null {
  if (!root) return null;
  const type = headerIn(raw.toString('latin1', root.start, root.end), 'content-type') ?? '';
  return /^\s*multipart\/encrypted/i.test(type) || isSmime(type) ? encryptedNotice : null;
}

function isSmime(type: string): boolean {
  return /^\s*application\/(?:x-)?pkcs7-mime/i.test(type);
}

function contentOf(mail: Buffer): Buffer | null {
  const [root] = scanStructure(mail);
  if (!root) return null;
  const header = mail.toString('latin1', root.start, root.end);
  if (!isSmime(headerIn(header, 'content-type') ?? '')) return null;
  const content = signedContent(decodedBody(mail, root, header));
  return content === null ? null : Buffer.concat([Buffer.from(ownHeaders(header), 'latin1'), entityOf(content)]);
}

/** The mail's headers but for those of its content (RFC 2045). */
function ownHeaders(header: string): string {
  return fieldsOf(header)
    .filter((field) => !/^content-/i.test(field))
    .join('\r\n')
    .concat('\r\n');
}

/** Of what was signed only the headers of its content count: who wrote the mail, to whom and when stands outside. */
function entityOf(content: Buffer): Buffer {
  const [block] = scanStructure(content);
  const fields = block ? fieldsOf(content.toString('latin1', block.start, block.end)) : [];
  const own = fields.filter((field) => /^content-[\w-]{1,40}[ \t]*:/i.test(field));
  if (!block || own.length === 0) return Buffer.concat([Buffer.from('\r\n'), content]);
  return Buffer.concat([Buffer.from(`${own.join('\r\n')}\r\n\r\n`, 'latin1'), content.subarray(block.end)]);
}

function fieldsOf(header: string): string[] {
  return header.split(/\r?\n(?![ \t])/).filter((field) => field.trim() !== '');
}
