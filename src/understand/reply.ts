import type { NewText, ParsedMail } from '../domain/mail.js';
import { textOfHtml } from './parse-html.js';
import { hasMarks, markedText } from './reply-html.js';
import { cutDisclaimers, cutSignature, type Line } from './reply-lines.js';
import { rolesOf } from './reply-quotes.js';

/**
 * What is new in a reply: quotes, signature and disclaimers are cut, text between and below quotes stays. Where the HTML part tells
 * by its markup what is quoted, it is read rather than the plain one. Pure, never throws, linear in the length of the mail.
 */
export function newText(mail: Pick<ParsedMail, 'text' | 'html' | 'headers'>): NewText {
  const writer = writerOf(mail.headers);
  const { html } = mail;
  if (html === null) return cutReply(mail.text, writer);
  const plainIsEmpty = mail.text.trim() === '';
  const reply = plainIsEmpty || hasMarks(html) ? cutReply(markedText(html), writer) : cutReply(mail.text, writer);
  if (plainIsEmpty) return reply;
  return {
    ...reply,
    below: [...reply.below, ...missing(cutReply(mail.text, writer), reply, textOfHtml(html), mail.text)],
  };
}

/**
 * A reader sees one of two parts and the desk the other: what only one of them says counts against a verdict. Each part's
 * new text is looked for in all of the other, so that quotes found in one only make no difference.
 */
function missing(plain: NewText, chosen: NewText, html: string, text: string): string[] {
  const checked = 4000;
  const inHtml = lettersOf(html);
  const inPlain = lettersOf(text);
  const absent = (said: string, whole: string) =>
    said
      .slice(0, checked)
      .split('\n')
      .filter((line) => !whole.includes(lettersOf(line)));
  return [...absent(plain.text, inHtml), ...absent(chosen.text, inPlain)];
}

function lettersOf(text: string): string {
  return text
    .replace(/(?:https?:\/\/|mailto:|cid:)[^\s<>\])]{1,2000}/gi, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}?]/gu, '');
}

/** The words of the From header's name, by which a sign-off is known. */
function writerOf(headers: ParsedMail['headers']): ReadonlySet<string> {
  const from = headers.from?.[0]?.slice(0, 300) ?? '';
  const name = from.replace(/<[^<>]*>/g, ' ');
  return new Set(name.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

function cutReply(text: string, writer: ReadonlySet<string>): NewText {
  const raw = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const roles = rolesOf(raw);
  const lines: Line[] = raw.map((line, i) => ({ text: line, fate: roles[i] === 'quote' ? 'cut' : 'new' }));
  const afterthoughts = new Set<Line>();
  let saidAbove = false;
  for (const block of blocksOf(lines)) {
    cutDisclaimers(block);
    cutSignature(block, writer);
    const said = block.filter((line) => line.fate === 'new' && line.text.trim() !== '');
    // Below a quote stands an answer in its own right, or an afterthought to the one above the quote.
    if (saidAbove) for (const line of said) afterthoughts.add(line);
    saidAbove ||= said.length > 0;
  }
  return {
    text: joined(lines.filter((line) => line.fate === 'new')),
    cut: joined(lines.filter((line) => line.fate !== 'new')),
    below: lines.filter((line) => line.fate === 'below' || afterthoughts.has(line)).map((line) => line.text.trim()),
  };
}

/** The runs of lines that are not quoted. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.fate === 'new') blocks[blocks.length - 1]!.push(line);
    else if (blocks[blocks.length - 1]!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function joined(lines: Line[]): string {
  return lines
    .map((line) => line.text.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
