/**
 * Writes a mail whose contents are in memory. Nodemailer says what stands in its headers and how its parts are encoded; it
 * writes them through half a dozen streams a part, which for a letter of a few KB costs more than all the rest of it.
 */
import * as base64 from 'nodemailer/lib/base64/index.js';
import type MimeNode from 'nodemailer/lib/mime-node/index.js';
import * as quotedPrintable from 'nodemailer/lib/qp/index.js';

/** The same mail as `node.build()`. @throws where a content is to be read from elsewhere */
export function written(node: MimeNode): Buffer {
  const mail = partOf(node);
  return Buffer.from(mail.endsWith('\r\n') ? mail : `${mail}\r\n`, 'utf8');
}

function partOf(node: MimeNode): string {
  // They say by which boundary the parts are set off: must come BEFORE what is within.
  const headers = node.buildHeaders();
  return `${headers}\r\n\r\n${node.multipart ? multipartOf(node) : contentOf(node)}`;
}

/** RFC 2046, 5.1.1. */
function multipartOf({ boundary, childNodes }: MimeNode): string {
  return `${childNodes.map((child) => `--${boundary}\r\n${partOf(child)}`).join('\r\n')}\r\n--${boundary}--\r\n`;
}

/** RFC 2045, 6. */
function contentOf(node: MimeNode): string {
  const content = node.content ?? '';
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) throw new Error('this content is not in memory');
  switch (node.getTransferEncoding()) {
    case 'base64':
      return base64.wrap(base64.encode(content));
    case 'quoted-printable':
      return withLineEnds(quotedPrintable.wrap(quotedPrintable.encode(content)));
    default:
      return withLineEnds(content.toString());
  }
}

function withLineEnds(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
