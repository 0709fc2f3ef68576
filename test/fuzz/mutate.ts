/** Damages mails as the wires, the clients and the malice of this world do. Mails are texts of one byte a character. */
import type { Random } from './random.js';

export type Mutation = (mail: string, random: Random, seeds: readonly string[]) => string;

/** No mutation grows a mail beyond this, so that a million of them are done in a night. */
const largest = 64 * 1024;

const charsets = [
  'utf-8', 'UTF-7', 'iso-8859-1', 'windows-1252', 'iso-2022-jp', 'gb18030', 'big5', 'koi8-r', 'utf-16', 'utf-16le',
  'utf-32', 'us-ascii', 'shift_jis', 'x-unknown', '', '"', '=?', 'cp-850', 'macintosh', 'unicode-1-1-utf-7', 'hz-gb-2312',
]; // biome-ignore format: a list of names
const encodings = [
  '7bit',
  '8bit',
  'binary',
  'base64',
  'quoted-printable',
  'x-uuencode',
  'uuencode',
  'BASE64 ',
  '',
  'x',
];
const types = [
  'text/plain', 'text/html', 'text/calendar', 'multipart/mixed', 'multipart/alternative', 'multipart/related',
  'multipart/report; report-type=delivery-status', 'multipart/signed', 'multipart/digest', 'message/rfc822', 'text',
  'message/delivery-status', 'message/partial', 'message/external-body', 'application/ms-tnef', 'text/rfc822-headers', '/',
  'application/pkcs7-mime', 'application/x-pkcs7-mime; smime-type=signed-data', 'multipart/encrypted',
]; // biome-ignore format: a list of names
const headers = [
  'From', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References', 'Return-Path', 'Content-Type',
  'Content-Transfer-Encoding', 'Content-Disposition', 'Auto-Submitted', 'Precedence', 'List-Id', 'X-Loop', 'Delivered-To',
  'X-Failed-Recipients', 'Reply-To', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'X-Auto-Response-Suppress',
]; // biome-ignore format: a list of names
const fragments = [
  'OK', 'NOT OK', '[HD-1]', '!ASSIGN', '!START; !CLOSE', '[URGENT]', 'Re: ', 'Fwd: ', '> ', '-- \n', '>>>>>>>>', '=?utf-8?B?',
  '=?utf-8?Q?=', '?=', '=?a?b?c?=', '<', '>', '"', '(', ')', ',', ';', ':', '@', '=', '=3D', '=\r\n', '--', '\0', '\r', '\n',
  '\t', ' ', '\xff\xfe', '\xef\xbb\xbf', '\xe2\x80\xae', '\xe2\x80\x8b', '\xc2\xa0', '\xf0\x9f\x91\x8d', '<b>', '</td>', '<!--',
  '<blockquote>', '<style>', '&#', '&amp;', '<table><tr><td>', 'On Mon, Jan 5, 2026 at 10:00 AM x <x@y.example> wrote:',
  '-----Original Message-----', 'Von: ', 'Begin forwarded message:', 'begin 644 x\n', '%', '*0*=', 'utf-8\'\'', '\u00e9', '----',
  'Final-Recipient: rfc822; a@b.example\n', 'Status: 5.1.1\n', 'Category: Urgent', 'not ',
  '-----BEGIN PGP SIGNED MESSAGE-----\n', '-----BEGIN PGP SIGNATURE-----\n', '-----BEGIN PGP MESSAGE-----\n', '- ', "n't", 'however, ', '? ', '! ',
]; // biome-ignore format: a list of texts

function spanOf(mail: string, random: Random, most: number): [start: number, end: number] {
  const start = random.place(mail.length);
  return [start, Math.min(mail.length, start + 1 + random.below(most))];
}

const splice = (mail: string, start: number, end: number, by: string) => mail.slice(0, start) + by + mail.slice(end);

function inLines(mail: string, change: (lines: string[]) => void): string {
  const lines = mail.split('\n');
  change(lines);
  return lines.join('\n');
}

function inHeaders(mail: string, change: (lines: string[]) => void): string {
  const end = /\r?\n\r?\n/.exec(mail)?.index ?? mail.length;
  const lines = mail.slice(0, end).split(/\r?\n(?![ \t])/);
  change(lines);
  return lines.join('\r\n') + mail.slice(end);
}

/** One of the places where something stands, replaced. */
function oneOf(mail: string, what: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...mail.matchAll(what)];
  if (found.length === 0) return mail;
  const { index, 0: text } = random.pick(found);
  return splice(mail, index, index + text.length, by(text));
}

const damaged = (text: string, random: Random) => splice(text, ...spanOf(text, random, 3), random.pick(fragments));

export const mutations: Record<string, Mutation> = {
  flipByte: (mail, random) => {
    const at = random.below(Math.max(mail.length, 1));
    return splice(mail, at, at + 1, String.fromCharCode((mail.charCodeAt(at) || 0) ^ (1 << random.below(8))));
  },
  anyBytes: (mail, random) => {
    const [start, end] = spanOf(mail, random, 40);
    return splice(
      mail,
      start,
      end,
      Array.from({ length: end - start }, () => String.fromCharCode(random.below(256))).join(''),
    );
  },
  cutOut: (mail, random) => splice(mail, ...spanOf(mail, random, 400), ''),
  truncate: (mail, random) => mail.slice(0, random.place(mail.length)),
  beheaded: (mail, random) => mail.slice(random.place(Math.min(mail.length, 2000))),
  insertFragment: (mail, random) => {
    const at = random.place(mail.length);
    return splice(mail, at, at, random.pick(fragments));
  },
  repeatFragment: (mail, random) => {
    const at = random.place(mail.length);
    const text = random.pick(fragments);
    return splice(mail, at, at, text.repeat(1 + random.below(Math.ceil(30_000 / text.length))));
  },
  repeatSpan: (mail, random) => {
    const [start, end] = spanOf(mail, random, 200);
    return splice(mail, end, end, mail.slice(start, end).repeat(1 + random.below(100)));
  },
  repeatTwo: (mail, random) => {
    const at = random.place(mail.length);
    const text = random.pick(fragments) + random.pick(fragments);
    return splice(mail, at, at, text.repeat(1 + random.below(Math.ceil(30_000 / text.length))));
  },
  dropHeader: (mail, random) => inHeaders(mail, (lines) => lines.splice(random.below(lines.length), 1)),
  doubleHeader: (mail, random) =>
    inHeaders(mail, (lines) => lines.splice(random.place(lines.length), 0, random.pick(lines))),
  damageHeader: (mail, random) =>
    inHeaders(mail, (lines) => {
      const at = random.below(lines.length);
      lines[at] = damaged(lines[at] ?? '', random);
    }),
  addHeader: (mail, random, seeds) =>
    inHeaders(mail, (lines) => {
      const words = random.pick(seeds).slice(0, 200);
      const value = random.pick([random.pick(fragments), random.pick(fragments).repeat(random.below(2000)), words]);
      lines.splice(random.place(lines.length), 0, `${random.pick(headers)}: ${value}`);
    }),
  swapLines: (mail, random) =>
    inLines(mail, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }),
  shuffleLines: (mail, random) =>
    inLines(mail, (lines) => {
      for (let at = lines.length - 1; at > 0; at--) {
        const other = random.below(at + 1);
        [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
      }
    }),
  quoteLines: (mail, random) =>
    inLines(mail, (lines) => {
      const from = random.below(lines.length);
      const mark = random.pick(['>', '> ', '> > ', '| ', '>'.repeat(1 + random.below(500))]);
      for (let at = from; at < Math.min(lines.length, from + random.below(50)); at++) lines[at] = mark + lines[at];
    }),
  lineEnds: (mail, random) => {
    const end = random.pick(['\n', '\r', '\r\n', '\r\r\n', '\n\r']);
    return mail.replace(/\r?\n/g, end);
  },
  /** What base64 hides from the others: signed messages, winmail.dat, reports. */
  insideBase64: (mail, random) =>
    oneOf(mail, /(?:^[A-Za-z0-9+/]{20,80}={0,2}\r?\n){1,400}/gm, random, (found) => {
      const bytes = Buffer.from(found, 'base64');
      for (let times = 1 + random.below(8); times > 0; times--) bytes[random.below(bytes.length)] = random.below(256);
      const [start, end] = spanOf(found, random, 40);
      const kept = random.below(4) === 0 ? Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]) : bytes;
      return `${kept.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
    }),
  damageBoundary: (mail, random) =>
    oneOf(mail, /boundary=[^\r\n;]*|^--[^\r\n]+/gim, random, (found) => damaged(found, random)),
  doubleBoundary: (mail, random) =>
    oneOf(mail, /^--[^\r\n]+\r?\n/gm, random, (found) => found.repeat(2 + random.below(200))),
  nestBoundary: (mail, random) =>
    oneOf(
      mail,
      /^--[^\r\n]+\r?\n/gm,
      random,
      (found) => `${found}Content-Type: ${random.pick(types)}; boundary="${found.trim().slice(2)}"\r\n\r\n`,
    ),
  swapCharset: (mail, random) =>
    oneOf(mail, /charset="?[\w.:-]*"?/gi, random, () => `charset=${random.pick(charsets)}`),
  swapEncoding: (mail, random) =>
    oneOf(
      mail,
      /content-transfer-encoding:[^\r\n]*/gi,
      random,
      () => `Content-Transfer-Encoding: ${random.pick(encodings)}`,
    ),
  swapType: (mail, random) =>
    oneOf(mail, /content-type:\s*[^\s;]*/gi, random, () => `Content-Type: ${random.pick(types)}`),
  damageWord: (mail, random) => oneOf(mail, /=\?[^\r\n]*?\?=/g, random, (found) => damaged(found, random)),
  encodeWord: (mail, random) =>
    oneOf(mail, /^(?:subject|from|to):[^\r\n]*/gim, random, (found) => {
      const colon = found.indexOf(':') + 1;
      const words = Buffer.from(found.slice(colon), 'latin1').toString('base64');
      return `${found.slice(0, colon)} =?${random.pick(charsets)}?${random.pick(['B', 'Q', 'b', ''])}?${words}?=`;
    }),
  spliceTwo: (mail, random, seeds) => {
    const other = random.pick(seeds);
    return mail.slice(0, random.place(mail.length)) + other.slice(random.place(other.length));
  },
  headOfOther: (mail, random, seeds) => {
    const other = random.pick(seeds);
    const head = /\r?\n\r?\n/.exec(other)?.index ?? other.length;
    return other.slice(0, head) + mail.slice(/\r?\n\r?\n/.exec(mail)?.index ?? mail.length);
  },
  attachOther: (mail, random, seeds) =>
    `Subject: Fwd: x\r\nContent-Type: multipart/mixed; boundary=fz\r\n\r\n--fz\r\n\r\n${random.pick(fragments)}\r\n--fz\r\nContent-Type: message/rfc822\r\n\r\n${random.pick([mail, random.pick(seeds)])}\r\n--fz--`,
};

const all = Object.values(mutations);

/** A mail made of a seed by one to six mutations. */
export function mutate(random: Random, seeds: readonly string[]): Buffer {
  let mail = random.pick(seeds);
  for (let times = 1 + random.below(6); times > 0; times--) {
    mail = random.pick(all)(mail, random, seeds).slice(0, largest);
  }
  return Buffer.from(mail, 'latin1');
}
