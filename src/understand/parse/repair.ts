import { type HeaderBlock, headerIn } from './structure.js';

/**
 * The mail as the library reads it best. Text files that some clients send `inline` would run into the mail's own
 * words, and an "OK" in a log is nobody's approval: behind the first text part, an inline text part with a file name is
 * made an attachment. `charset` declares all text to be in it: windows-1252 is
 * what mails of an unnamed character set mostly are.
 */
export function mended(raw: Buffer, blocks: readonly HeaderBlock[], charset: string | null): Buffer {
  let seenText = false;
  return rewritten(raw, blocks, (found) => {
    const typed = withType(found);
    const block = blocks.length === 1 ? withoutMissingParts(typed) : typed;
    if (!isText(block)) return block;
    const attached = seenText && isInlineFile(block) ? asAttachment(block) : block;
    seenText = true;
    return charset ? inCharset(attached, charset) : withLines(attached);
  });
}

/** UTF-16 and UTF-32 have no line ends that mail knows (RFC 2781 section 4.2): what names them and is sent as it is, is neither. */
function withLines(block: string): string {
  if (/base64|quoted-printable/i.test(headerIn(block, 'content-transfer-encoding') ?? '')) return block;
  const claim = /charset\s*=\s*"?(?:utf-?(?:16|32)|ucs-?[24])/i;
  return claim.test(headerIn(block, 'content-type') ?? '') ? inCharset(block, 'utf-8') : block;
}

/** A Content-Type that names none is as good as missing (RFC 2045 section 5.2), which the library sees in the root alone. */
function withType(block: string): string {
  return block.replace(/^content-type[ \t]*:[ \t]*(?=;|\r?\n(?![ \t])|\r?(?![\s\S]))/im, '$&text/plain');
}

/**
 * A multipart mail whose delimiter never comes has no part that anybody could show: its body is text. One whose
 * delimiter is written in a way that only the library reads is left alone.
 */
function withoutMissingParts(block: string): string {
  if (/boundary\*|[(\\]/i.test(headerIn(block, 'content-type') ?? '')) return block;
  return block.replace(/^(content-type[ \t]*:\s*)multipart\/[^;\s]*/im, '$1text/plain');
}

function isInlineFile(block: string): boolean {
  const disposition = headerIn(block, 'content-disposition') ?? '';
  return /^\s*inline\s*;/i.test(disposition) && /filename/i.test(disposition);
}

function asAttachment(block: string): string {
  return block.replace(/^(content-disposition[ \t]*:\s*)inline/im, '$1attachment');
}

function inCharset(block: string, charset: string): string {
  if (headerIn(block, 'content-type') === null) return `Content-Type: text/plain; charset=${charset}\r\n${block}`;
  // The first of two parameters of one name counts.
  return block.replace(/^(content-type[ \t]*:\s*text\/[a-z]+)/im, `$1; charset=${charset}`);
}

/**
 * Whether text was read as UTF-8 and was not: some of its bytes could not be read, and none beyond ASCII could. Text in
 * UTF-8 that quotes somebody else's damage has others that could.
 */
export function isMisread(text: string): boolean {
  return text.includes('\ufffd') && !/[^\0-\x7f\ufffd]/.test(text);
}

function isText(block: string): boolean {
  return /^\s*text\/(?:plain|html)/i.test(headerIn(block, 'content-type') ?? 'text/plain');
}

function rewritten(raw: Buffer, blocks: readonly HeaderBlock[], change: (block: string) => string): Buffer {
  const pieces: Buffer[] = [];
  let copied = 0;
  for (const { start, end } of blocks) {
    const before = raw.toString('latin1', start, end);
    const after = change(before);
    if (after === before) continue;
    pieces.push(raw.subarray(copied, start), Buffer.from(after, 'latin1'));
    copied = end;
  }
  return pieces.length === 0 ? raw : Buffer.concat([...pieces, raw.subarray(copied)]);
}
