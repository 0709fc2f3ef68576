import { verbs } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { staffMarks } from '../domain/marks.js';

/**
 * What stands in a text that only staff may read: reply addresses and keys with tokens, or the line that every
 * mail to staff bears. Null where nothing of the kind is in it.
 */
export function internalSigns(text: string, desk: Pick<Desk, 'address' | 'prefix'>): string | null {
  const [local = '', domain = ''] = desk.address.split('@');
  const token = new RegExp(`${literal(local)}\\+[a-z0-9]{16,}@${literal(domain)}`, 'i').exec(text);
  if (token) return 'a reply address of the desk';
  if (new RegExp(`\\[${desk.prefix}-\\d+/[a-z0-9]+\\]`, 'i').test(text)) return 'a key with its token';
  const moved = new RegExp(`\\b${desk.prefix}-\\d+ (?:went from|stays in) [a-z]+`, 'i').exec(text);
  if (moved) return `a line of a transcript, "${moved[0]}"`;
  const offered = new RegExp(`^[\\s>*•-]*(?:${verbs.join('|')})\\b[^\\n:]{0,40}: \\p{Ll}`, 'mu').exec(text);
  if (offered) return `an offer of a command, "${offered[0].trim()}…"`;
  if (/^[\s>*]*Stage: \S+ · /m.test(text)) return 'the stage as staff see it';
  const folded = text.replace(/[\s>*]+/g, ' ').toLowerCase();
  const mark = staffMarks.find((line) => folded.includes(line.toLowerCase()));
  return mark ? `the line "${mark}"` : null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
