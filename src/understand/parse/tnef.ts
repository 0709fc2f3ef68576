/** The text in a `winmail.dat` (MS-OXTNEF), which Outlook sends where it takes the reader for Outlook. */
import { textOfHtml } from './html.js';

const signature = 0x223e9f78;
const attributes = { body: 0x800c, codepage: 0x9007, properties: 0x9003 } as const;
const properties = { body: 0x1000, html: 0x1013 } as const;
/** Honest ones have a hundred or so. */
const mostEntries = 5000;

/**
 * The text of the message that it holds, of its HTML where there is no other. Rich text alone is not read. Reads each byte
 * once and throws nothing.
 * @returns null where there is none or it is damaged
 */
export function textOfTnef(bytes: Buffer): string | null {
  try {
    return messageText(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Texts {
  plain: string | null;
  html: string | null;
}

function messageText(bytes: Buffer): string | null {
  if (bytes.readUInt32LE(0) !== signature) return null;
  const found: Texts = { plain: null, html: null };
  let charset = 'windows-1252';
  let at = 6;
  for (let count = 0; at + 9 <= bytes.length && count < mostEntries; count++) {
    const level = bytes.readUInt8(at);
    const id = bytes.readUInt16LE(at + 1);
    const end = at + 9 + bytes.readUInt32LE(at + 5);
    if (end > bytes.length) break;
    const data = bytes.subarray(at + 9, end);
    if (level === 1 && id === attributes.codepage) charset = charsetOf(data.readUInt32LE(0));
    if (level === 1 && id === attributes.body) found.plain ??= decode(data, charset);
    if (level === 1 && id === attributes.properties) readProperties(data, charset, found);
    at = end + 2;
  }
  return found.plain ?? (found.html === null ? null : textOfHtml(found.html));
}

const type = { string8: 0x1e, unicode: 0x1f, object: 0x0d, binary: 0x102 } as const;
/** Values of a fixed size, in bytes with their padding. */
const sizes: Record<number, number> = {
  2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16,
}; // biome-ignore format: a table

function readProperties(data: Buffer, charset: string, found: Texts): void {
  const count = Math.min(data.readUInt32LE(0), mostEntries);
  let at = 4;
  for (let property = 0; property < count; property++) {
    const kind = data.readUInt16LE(at) & 0xfff;
    const isMany = (data.readUInt16LE(at) & 0x1000) !== 0;
    const id = data.readUInt16LE(at + 2);
    at = id < 0x8000 ? at + 4 : afterName(data, at + 4);
    const size = sizes[kind];
    const isVariable = size === undefined;
    if (isVariable && !Object.values<number>(type).includes(kind)) return;
    const values = isMany || isVariable ? data.readUInt32LE(at) : 1;
    if (isMany || isVariable) at += 4;
    if (!isVariable) {
      at += size * values;
      continue;
    }
    for (let value = 0; value < values; value++) {
      const length = data.readUInt32LE(at);
      const text = () => decode(data.subarray(at + 4, at + 4 + length), kind === type.unicode ? 'utf-16le' : charset);
      if (at + 4 + length > data.length) return;
      if (id === properties.body) found.plain ??= text();
      if (id === properties.html) found.html ??= text();
      at = padded(at + 4 + length);
    }
  }
}

/** A property of a number that the sender chose has a name behind it: a GUID, and another number or a text. */
function afterName(data: Buffer, at: number): number {
  const isNumber = data.readUInt32LE(at + 16) === 0;
  return isNumber ? at + 24 : padded(at + 24 + data.readUInt32LE(at + 20));
}

const padded = (at: number) => Math.ceil(at / 4) * 4;

function charsetOf(codepage: number): string {
  if (codepage === 65001) return 'utf-8';
  if (codepage === 932) return 'shift_jis';
  if (codepage === 936) return 'gb18030';
  return `windows-${codepage}`;
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes).replace(/\0+$/, '');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/\0+$/, '');
  }
}
