/**
 * A file's text as it comes back by mail: in an attachment, or between the two lines that it was sent between. Mail
 * programs quote, indent, wrap and double lines, and make typographer's quotes; all that is undone where it can be told.
 */

import type { ParsedMail } from '../domain/mail.js';
import { textFrame } from '../domain/marks.js';
import { newText } from './reply/reply.js';

export interface EditedText {
  text: string;
  /** It came as a file, and so just as it was saved. */
  file: boolean;
}

/** The texts that a mail holds, the most telling first: files, then what stands between the lines, from the top. */
export interface EditedTexts {
  texts: EditedText[];
  /** A first line without its last one: it cannot be told where the text ends. */
  unended: boolean;
}

const mostTexts = 10;
const largestFile = 200_000;
/** `> `, `>> `, `| `: how mail programs mark what they quote. */
const quoting = '(?<quote>[ \\t]*(?:[>|][ \\t]?)*)';
const first = new RegExp(`^${quoting}${textFrame.begin('[^\\s]{1,80}')}\\s*$`);
const last = new RegExp(`^${quoting}${textFrame.end}\\s*$`);

export function editedTexts(mail: Pick<ParsedMail, 'text' | 'html' | 'headers' | 'attachments'>): EditedTexts {
  const files = mail.attachments
    .filter((file) => /\.(?:hbs|handlebars|txt)$/i.test(file.filename) && file.size <= largestFile)
    .flatMap(({ content }) => (Buffer.isBuffer(content) ? [{ text: decoded(content), file: true }] : []));
  const { texts, unended } = framed(mail.text.split('\n'));
  // Whoever leaves the lines away and sends nothing but the text means that.
  const bare = newText(mail).text;
  const typed = [...(/^subject:/i.test(bare) ? [bare] : []), ...texts];
  const all = [...files, ...typed.map((text) => ({ text: mended(text), file: false }))];
  return { texts: all.slice(0, mostTexts), unended };
}

/** Of an editor that writes in UTF-8, or in what Windows calls Unicode or Western European. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}

function framed(lines: string[]): { texts: string[]; unended: boolean } {
  const texts: string[] = [];
  let open: { quote: string; lines: string[] } | null = null;
  let unended = false;
  for (const line of lines) {
    const begins = first.exec(line);
    if (begins) {
      unended ||= open !== null;
      open = { quote: begins.groups?.quote ?? '', lines: [] };
    } else if (open && last.test(line)) {
      texts.push(unquoted(open.lines, open.quote));
      open = null;
    } else {
      open?.lines.push(line);
    }
  }
  return { texts, unended: unended || open !== null };
}

/** Takes off as many marks of quoting as stood before the first line; the text's own `> ` stay. */
function unquoted(lines: string[], quote: string): string {
  const depth = quote.replace(/[^>|]/g, '').length;
  const spaces = depth === 0 ? quote : '';
  return lines
    .map((line) => {
      if (depth === 0) return line.startsWith(spaces) ? line.slice(spaces.length) : line;
      const marks = /^[ \t]*(?:[>|][ \t]?)*/.exec(line)?.[0] ?? '';
      let [at, taken] = [0, 0];
      while (at < marks.length && taken < depth) taken += '>|'.includes(marks.charAt(at++)) ? 1 : 0;
      return taken < depth ? line : line.slice(at).replace(/^[ \t]/, '');
    })
    .join('\n');
}

function mended(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    // A link that was made of an address, and is written with it once more.
    .replace(/((?:https?:\/\/|mailto:)[^\s<>]+)[ ]?<\1\/?>/g, '$1')
    .replace(/\{\{[^{}]*\}\}/g, (tag) =>
      tag.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"').replace(/[\u2018\u2019]/g, "'"),
    )
    .split('\n')
    // Two spaces at a line's end are a line break in Markdown; one is a mail program's.
    .map((line) => line.replace(/(?<=\S) $/, ''));
  return withHead(undoubled(plain)).join('\n').trim();
}

/** Where every line is followed by an empty one, and every empty line has become three. */
function undoubled(lines: string[]): string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  const to = lines.findLastIndex((line) => line.trim() !== '');
  const inner = lines.slice(Math.max(from, 0), to + 1);
  const gaps: number[] = [];
  let gap = 0;
  for (const line of inner.slice(1)) {
    if (line.trim() === '') gap += 1;
    else {
      gaps.push(gap);
      gap = 0;
    }
  }
  const isDoubled = gaps.length > 1 && gaps.every((one) => one % 2 === 1) && gaps.some((one) => one >= 3);
  return isDoubled ? inner.filter((_line, index) => index % 2 === 0) : inner;
}

/** A subject that was wrapped is one line again: a file's head is the subject alone. */
function withHead(lines: string[]): string[] {
  if (!/^subject:/i.test(lines[0] ?? '')) return lines;
  const end = lines.findIndex((line) => line.trim() === '');
  if (end < 2) return lines;
  return [
    lines
      .slice(0, end)
      .map((line) => line.trim())
      .join(' '),
    ...lines.slice(end),
  ];
}
