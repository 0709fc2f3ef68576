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
  const folded = text.replace(/[\s>*]+/g, ' ').toLowerCase();
  const mark = staffMarks.find((line) => folded.includes(line.toLowerCase()));
  return mark ? `the line "${mark}"` : null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
