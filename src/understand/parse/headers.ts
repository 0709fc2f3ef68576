import libmime from 'libmime';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

/**
 * All header values by lower-case name: unfolded (RFC 5322 section 2.2.3), encoded words decoded (RFC 2047), raw 8-bit
 * bytes read as UTF-8 (RFC 6532) or else as windows-1252. `lines` hold one byte a character, as the library gives them.
 */
export function readHeaders(lines: readonly { key: string; line: string }[]): {
  decoded: Record<string, string[]>;
  /** The same before encoded words are decoded, for addresses, where decoding first would let a name make an address. */
  unfolded: Record<string, string[]>;
} {
  // Names are a stranger's: without a prototype `__proto__` and `constructor` are names like any other.
  const decoded: Record<string, string[]> = Object.create(null);
  const unfolded: Record<string, string[]> = Object.create(null);
  for (const { key, line } of lines) {
    const colon = line.indexOf(':');
    if (key === '' || colon < 0 || !/^[\x21-\x7e]+$/.test(key)) continue;
    const value = readBytes(line.slice(colon + 1))
      .replace(/[\r\n\0]+/g, '')
      .trim();
    unfolded[key] ??= [];
    unfolded[key].push(value);
    decoded[key] ??= [];
    decoded[key].push(decodeWords(value));
  }
  return { decoded, unfolded };
}

function readBytes(binary: string): string {
  if (/^[\x00-\x7f]*$/.test(binary)) return binary;
  const bytes = Buffer.from(binary, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    // Not UTF-8, so a single-byte character set that nobody named: the most common one.
    return western.decode(bytes);
  }
}

function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  try {
    return libmime.decodeWords(value);
  } catch {
    // An encoded word in an unknown character set stays as it was written.
    return value;
  }
}
