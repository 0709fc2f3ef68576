import { cleanText } from './clean.js';
import { readHeaders } from './headers.js';
import { textOfHtml } from './html.js';
import { type HeaderBlock, headerIn, scanStructure } from './structure.js';

/** What an attached mail says at first sight. */
export interface AttachedMail {
  headers: Record<string, string[]>;
  /** Header values before encoded words are decoded, for addresses. */
  unfolded: Record<string, string[]>;
  text: string;
}

/**
 * The headers and the first text of a mail attached to another (RFC 2046 section 5.2.1). A mail is read whole by
 * `parseMail`; this takes as much as tells who wrote what, at once and without its files.
 * @throws Unreadable as `parseMail` does.
 */
export function readAttachedMail(content: Buffer): AttachedMail {
  const blocks = scanStructure(content);
  const { decoded, unfolded } = readHeaders(linesOf(content, blocks[0]));
  return { headers: decoded, unfolded, text: firstText(content, blocks) };
}

function linesOf(content: Buffer, root: HeaderBlock | undefined): { key: string; line: string }[] {
  if (!root) return [];
  return content
    .toString('latin1', root.start, root.end)
    .split(/\r?\n(?![ \t])/)
    .map((line) => ({ key: (/^[^:\s]+(?=[ \t]*:)/.exec(line)?.[0] ?? '').toLowerCase(), line }));
}

function firstText(content: Buffer, blocks: readonly HeaderBlock[]): string {
  const parts = blocks.map((block) => {
    const header = content.toString('latin1', block.start, block.end);
    const type = headerIn(header, 'content-type')?.trim().toLowerCase() ?? 'text/plain';
    const isFile = /^\s*attachment/i.test(headerIn(header, 'content-disposition') ?? '');
    return { block, header, type: isFile ? 'file' : type };
  });
  const plain = parts.find(({ type }) => type.startsWith('text/plain'));
  if (plain) return cleanText(bodyOf(content, plain.block, plain.header));
  const html = parts.find(({ type }) => type.startsWith('text/html'));
  return html ? cleanText(textOfHtml(bodyOf(content, html.block, html.header))) : '';
}

/** The bytes of a part, its transfer encoding taken off (RFC 2045 section 6). */
export function decodedBody(content: Buffer, block: HeaderBlock, header: string): Buffer {
  const encoding = headerIn(header, 'content-transfer-encoding')?.trim().toLowerCase() ?? '';
  return decoded(content.subarray(block.end, block.bodyEnd), encoding);
}

function bodyOf(content: Buffer, block: HeaderBlock, header: string): string {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headerIn(header, 'content-type') ?? '')?.[1] ?? 'utf-8';
  return inCharset(charset, decodedBody(content, block, header));
}

function decoded(bytes: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'base64':
      return Buffer.from(bytes.toString('latin1'), 'base64');
    case 'quoted-printable': {
      // RFC 2045 section 6.7: soft line breaks go, then each =XX is a byte.
      const joined = bytes.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
      const plain = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return Buffer.from(plain, 'latin1');
    }
    default:
      return bytes;
  }
}

function inCharset(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A character set that nobody knows: most are ASCII in the main, and so is UTF-8.
    return bytes.toString('utf8');
  }
}
