import type { Address } from '../domain/mail.js';
import { normaliseEmail } from './parse/address.js';
import { oneLine } from './parse/clean.js';

/** The header lines that a mail program writes above what it forwards; `end` is the index of the first line behind them. */
export interface InlineHeaders {
  from: Address;
  subject: string | null;
  end: number;
}

type Field = 'from' | 'to' | 'date' | 'subject' | 'other';

/** Labels in English, Dutch, French and German, without accents. */
const labels: Record<string, Field> = {
  ...fields('from', 'from|van|de|von'),
  ...fields('to', 'to|aan|a|pour|an'),
  ...fields('date', "date|sent|datum|verzonden|verstuurd|envoye|gesendet|date d'envoi"),
  ...fields('subject', 'subject|onderwerp|objet|sujet|betreff'),
  ...fields(
    'other',
    'cc|bcc|kopie|copie a|copie|kopie (cc)|reply-to|antwoord aan|repondre a|antwort an|importance|attachments',
  ),
  ...fields(
    'other',
    'priority|prioriteit|prioritaet|prioritat|wichtigkeit|bijlagen|anlagen|pieces jointes|organization',
  ),
};

function fields(field: Field, names: string): Record<string, Field> {
  return Object.fromEntries(names.split('|').map((name) => [name, field]));
}

/** Blank lines that may stand between a program's marker and its headers. */
const maxBlankLines = 3;
/** Long To lines are wrapped, some by clients that give no sign of it. */
const maxWrappedLines = 20;
/** So that a mail made of nothing but such lines is not read once from each of them. */
const maxLines = 60;

/**
 * The headers that begin at a line, blank lines passed over; null where they are not: an author with an address and at
 * least two of date, recipient and subject make the difference to a sentence that begins "From: …".
 */
export function headerBlockAt(lines: readonly string[], start: number): InlineHeaders | null {
  let at = start;
  while (at < lines.length && at - start < maxBlankLines && bare(lines[at]) === '') at++;
  if (fieldOf(bare(lines[at])) === null) return null;
  const found = new Map<Field, string>();
  let wrapped = 0;
  for (; at < lines.length && bare(lines[at]) !== ''; at++) {
    if (at - start > maxLines) return null;
    const field = fieldOf(bare(lines[at]));
    if (field === null && ++wrapped > maxWrappedLines) return null;
    if (field !== null && !found.has(field.name)) found.set(field.name, field.value);
  }
  const from = authorIn(found.get('from') ?? '');
  const others = (['date', 'to', 'subject'] as const).filter((name) => found.has(name));
  return from === null || others.length < 2 ? null : { from, subject: found.get('subject') ?? null, end: at };
}

/** Without quote marks and the asterisks of what was bold. */
function bare(line: string | undefined): string {
  return (line ?? '')
    .replace(/^(?:>\s?)+/, '')
    .replace(/\*/g, '')
    .trim();
}

function fieldOf(line: string): { name: Field; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 30) return null;
  const label = line
    .slice(0, colon)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
  const name = Object.hasOwn(labels, label) ? labels[label] : undefined;
  return name === undefined ? null : { name, value: line.slice(colon + 1).trim() };
}

/** `Jane <jane@x>`, `Jane [mailto:jane@x]`, `Jane <jane@x<mailto:jane@x>>`, `jane@x`. */
function authorIn(value: string): Address | null {
  const words = value.split(/[\s<>[\]()"',;]+/);
  const emails = words.map((word) => normaliseEmail(word.replace(/^mailto:/i, ''))).filter((email) => email !== null);
  const email = emails[0];
  // Two different addresses: it cannot be told whose mail it is.
  if (email === undefined || emails.some((other) => other !== email)) return null;
  const name = oneLine(value.split(/[<[]/, 1)[0] ?? '', 200).replace(/^["']+|["']+$/g, '');
  return { name: name.includes('@') ? '' : name, email };
}
