import { decodedBody } from './attached.js';
import { type HeaderBlock, headerIn } from './structure.js';

/** Enough to tell a script by. */
const looked = 20_000;
/** Two bytes that look like one character are met by chance in western text, not four in a row of them. */
const fewest = 4;

/**
 * The character set of words whose mail names none and which are no UTF-8, where they are Chinese or Japanese by their bytes:
 * `gb18030` or `shift_jis`. Null for all else, which is read as western.
 */
export function unnamedCharset(raw: Buffer, blocks: readonly HeaderBlock[]): string | null {
  for (const block of blocks) {
    const header = raw.toString('latin1', block.start, block.end);
    const type = headerIn(header, 'content-type') ?? 'text/plain';
    if (!/^\s*text\/(?:plain|html)/i.test(type)) continue;
    if (/charset/i.test(type) && !/charset\s*=\s*"?us-ascii/i.test(type)) return null;
    return guessed(decodedBody(raw, block, header).subarray(0, looked));
  }
  return null;
}

function guessed(bytes: Buffer): string | null {
  if (!bytes.some((byte) => byte > 0x7f) || isReadableAs('utf-8', bytes)) return null;
  // Japanese is half kana, which begin with these two bytes; Chinese pairs have the high bit in both of theirs.
  const kana = share(bytes, (lead, trail) => (lead === 0x82 || lead === 0x83) && trail >= 0x40);
  if (kana > 0.3 && isReadableAs('shift_jis', bytes)) return 'shift_jis';
  const hanzi = share(bytes, (lead, trail) => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1);
  return hanzi > 0.9 && isReadableAs('gb18030', bytes) ? 'gb18030' : null;
}

/** Which part of the bytes beyond ASCII are the first of such a pair; 0 where there are only a few. */
function share(bytes: Buffer, isPair: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let leads = 0;
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    leads++;
    at++;
    if (isPair(lead, trail)) pairs++;
  }
  return pairs < fewest ? 0 : pairs / leads;
}

function isReadableAs(charset: string, bytes: Buffer): boolean {
  try {
    // A character that is cut in two at the end is no fault.
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
