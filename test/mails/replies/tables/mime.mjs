/** RFC 5322 / 2045 / 2047 writing by hand, so that each mail has the bytes its client would have sent. */
import { createHash } from 'node:crypto';

/** Byte of each character that windows-1252 has above 0x7f. */
const CP1252 = new Map();
for (let byte = 0x80; byte <= 0xff; byte++) {
  CP1252.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
}

export function hex(seed, length) {
  return createHash('sha256').update(seed).digest('hex').slice(0, length);
}

function byteOf(character, charset) {
  const code = character.codePointAt(0);
  if (code < 0x80) return code;
  if (charset === 'iso-8859-1') return code >= 0xa0 && code <= 0xff ? code : undefined;
  if (charset === 'windows-1252') return CP1252.get(character);
  return undefined;
}

/** The text in `charset`; in UTF-8 where that charset lacks a character, as clients do. */
function encodeText(text, charset) {
  if (charset === 'utf-8') return { bytes: Buffer.from(text, 'utf8'), charset };
  const bytes = Array.from(text, (character) => byteOf(character, charset));
  if (bytes.includes(undefined)) return { bytes: Buffer.from(text, 'utf8'), charset: 'utf-8' };
  return { bytes: Buffer.from(bytes), charset };
}

function quotedPrintable(bytes) {
  const lines = [];
  for (const raw of bytes.toString('latin1').split('\r\n')) {
    let line = '';
    for (let i = 0; i < raw.length; i++) {
      const code = raw.charCodeAt(i);
      const last = i === raw.length - 1;
      const blank = code === 0x20 || code === 0x09;
      const literal = (code >= 33 && code <= 126 && code !== 61) || (blank && !last);
      const piece = literal ? raw[i] : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
      if (line.length + piece.length > 75) {
        lines.push(`${line}=`);
        line = '';
      }
      line += piece;
    }
    lines.push(line);
  }
  return lines.join('\r\n');
}

function base64(bytes) {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}

function latin1(bytes) {
  return bytes.toString('latin1');
}

/**
 * One leaf part as a string of bytes (latin1). `encoding` is 7bit, 8bit, quoted-printable or base64; 7bit turns into
 * quoted-printable where the text is not ASCII or has lines too long to travel.
 */
export function leaf({ type, text, charset = 'utf-8', encoding = '7bit', params = '' }) {
  const encoded = encodeText(text.replace(/\n/g, '\r\n'), charset);
  const ascii = encoded.bytes.every((byte) => byte < 0x80);
  const long = latin1(encoded.bytes)
    .split('\r\n')
    .some((line) => line.length > 900);
  let used = encoding;
  if ((used === '7bit' && !ascii) || (used.endsWith('bit') && long)) used = 'quoted-printable';
  if (used === '8bit' && ascii) used = '7bit';
  const body =
    used === 'base64'
      ? base64(encoded.bytes)
      : used === 'quoted-printable'
        ? quotedPrintable(encoded.bytes)
        : latin1(encoded.bytes);
  return `Content-Type: ${type}; charset="${encoded.charset}"${params}\r\nContent-Transfer-Encoding: ${used}\r\n\r\n${body}\r\n`;
}

export function multipart(subtype, boundary, parts, params = '') {
  const inner = parts.map((part) => `--${boundary}\r\n${part}`).join('\r\n');
  return `Content-Type: multipart/${subtype};\r\n\tboundary="${boundary}"${params}\r\n\r\n${inner}\r\n--${boundary}--\r\n`;
}

function encodedWord(text, charset) {
  const encoded = encodeText(text, charset);
  if (encoded.charset !== 'utf-8') {
    const q = Array.from(encoded.bytes, (byte) => {
      if (byte === 0x20) return '_';
      const safe = /[A-Za-z0-9!*+/-]/.test(String.fromCharCode(byte)) && byte < 0x80;
      return safe ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    const words = [];
    for (let i = 0; i < q.length; i += 18) words.push(`=?${encoded.charset}?Q?${q.slice(i, i + 18).join('')}?=`);
    return words.join('\r\n ');
  }
  const words = [];
  const characters = Array.from(text);
  for (let i = 0; i < characters.length; i += 22) {
    words.push(`=?UTF-8?B?${Buffer.from(characters.slice(i, i + 22).join(''), 'utf8').toString('base64')}?=`);
  }
  return words.join('\r\n ');
}

/** An unstructured header value, RFC 2047 where it must be. */
export function headerText(text, charset = 'utf-8') {
  return /^[\x20-\x7e]*$/.test(text) ? text : encodedWord(text, charset);
}

export function address({ name, email }, charset = 'utf-8') {
  if (!name) return email;
  if (/^[A-Za-z0-9 ]+$/.test(name)) return `${name} <${email}>`;
  if (/^[\x20-\x7e]+$/.test(name)) return `"${name}" <${email}>`;
  return `${encodedWord(name, charset)} <${email}>`;
}

export function escapeHtml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');
}

/** Breaks long lines at blanks, as clients do that send fixed-width plain text. */
export function wrap(text, width, tail = '') {
  return text
    .split('\n')
    .map((line) => {
      const [start, ...words] = line.split(' ');
      const rows = [start];
      for (const word of words) {
        const row = rows[rows.length - 1];
        if (row.length + word.length + 1 > width) rows.push(word);
        else rows[rows.length - 1] = `${row} ${word}`;
      }
      return rows.join(`${tail}\n`);
    })
    .join('\n');
}

export function quote(text) {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
}
