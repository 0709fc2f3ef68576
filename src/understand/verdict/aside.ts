import type { Vocabulary } from './names.js';
import type { Phrases } from './phrases.js';
import type { Token } from './tokens.js';

/**
 * Reads a clause that tells where the writer is or why the answer is late, or under which number an invoice is booked. Unlike a remark it
 * holds no word that nobody listed, save the number: "I'm off tomorrow" says nothing of the matter, "I'm off tomorrow and the
 * labels are blue" does.
 */
export function isAside(clause: readonly Token[], { words }: Vocabulary): boolean {
  const tokens = clause.filter(({ kind }) => kind !== 'pause' && kind !== 'emoji');
  if (tokens.some(({ kind }) => kind === 'question' || kind === 'quote')) return false;
  if (isTold(tokens, words.whereabouts, words.around, () => [])) return true;
  const isNumbered = tokens.some(isOrderNumber);
  return isNumbered && isTold(tokens, words.orders, words.aroundOrders, (at) => numberEnds(tokens, at));
}

/** Whether a clause can be covered from end to end, with one of the marks in it. */
function isTold(tokens: readonly Token[], marks: Phrases, filling: Phrases, others: (at: number) => number[]): boolean {
  const reached = Array.from({ length: tokens.length + 1 }, () => new Set<'marked' | 'filled'>());
  reached[0]!.add('filled');
  for (let at = 0; at < tokens.length; at++) {
    const here = reached[at]!;
    if (here.size === 0) continue;
    for (const length of marks.lengthsAt(tokens, at)) reached[at + length]!.add('marked');
    const ends = [...filling.lengthsAt(tokens, at).map((length) => at + length), ...others(at)];
    for (const end of ends) for (const way of here) reached[end]!.add(way);
  }
  return reached[tokens.length]!.has('marked');
}

/** Ends of "4500-118", "BC - 2026/771", "PO 12 B". */
function numberEnds(tokens: readonly Token[], at: number): number[] {
  let end = at;
  while (end < tokens.length && end < at + 5 && (isOrderNumber(tokens[end]!) || isCode(tokens[end]!))) end++;
  return end > at && tokens.slice(at, end).some(isOrderNumber) ? [end] : [];
}

function isOrderNumber({ text }: Token): boolean {
  return /^\p{N}/u.test(text) || /^\p{Lu}{1,5}\p{N}{2,}$/u.test(text);
}

function isCode({ text }: Token): boolean {
  return /^\p{Lu}{1,5}$|^[#/:_]$/u.test(text);
}
