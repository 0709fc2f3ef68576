import { verbs } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { staffMarks } from '../domain/marks.js';
import { type Said, say, sayings } from '../domain/said.js';
import { stages } from '../domain/ticket.js';

/**
 * What stands in a text that only staff may read: reply addresses and keys with tokens, or the line that every
 * mail to staff bears. Null where nothing of the kind is in it.
 */
export function internalSigns(text: string, desk: Pick<Desk, 'address' | 'prefix'>): Said | null {
  const [local = '', domain = ''] = desk.address.split('@');
  const token = new RegExp(`${literal(local)}\\+[a-z0-9]{16,}@${literal(domain)}`, 'i').exec(text);
  if (token) return say('signAddress');
  if (new RegExp(`\\[${desk.prefix}-\\d+/[a-z0-9]+\\]`, 'i').test(text)) return say('signKey');
  const moved = moveIn(desk.prefix).exec(text.replace(/[\s>*]+/g, ' '));
  if (moved) return say('signTranscript', { line: moved[0] });
  const offered = new RegExp(`^[\\s>*•-]*(?:${verbs.join('|')})\\b[^\\n:]{0,40}: \\p{Ll}`, 'mu').exec(text);
  if (offered) return say('signOffer', { line: offered[0].trim() });
  if (/^[\s>*]*(?:Stage|Fase|Étape|Stand)\s?: [a-z-]+ · /mu.test(text)) return say('signStage');
  const folded = text.replace(/[\s>*]+/g, ' ').toLowerCase();
  const mark = staffMarks.find((line) => folded.includes(line.toLowerCase()));
  return mark ? say('signLine', { line: mark }) : null;
}

/** What a transcript says of a move, in any of the languages, as far as the first stage that it names. */
function moveIn(prefix: string): RegExp {
  const told = Object.values(sayings).flatMap(({ moved, stayed }) => [moved, stayed]);
  const beginnings = told.map((sentence) => {
    const [, between = ''] = /^\{ticket\}(.*?)\{/.exec(sentence) ?? [];
    return `${literal(between)}(?:${stages.join('|')})`;
  });
  return new RegExp(`\\b${prefix}-\\d+(?:${beginnings.join('|')})\\b`, 'i');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
