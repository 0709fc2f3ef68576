import { coverings, Used } from './verdict-cover.js';
import type { Vocabulary } from './verdict-names.js';
import { goesOn, readRemark } from './verdict-remark.js';
import type { Token } from './verdict-tokens.js';

/**
 * What a sentence is, if it is understood; one word that may turn it around makes it `other`, whatever the rest says:
 * that is what keeps "OK, but" and "OK once you" from being an approval without naming every way to say no.
 */
export type SentenceKind = 'approval' | 'courtesy' | 'remark' | 'other';

export interface Reading {
  kind: SentenceKind;
  /** It holds a word of thanks. */
  thanks: boolean;
}

/**
 * Reads a sentence by all the ways to cover it with known phrases, else clause by clause, where clauses beside an approval may be in
 * words of the writer's own.
 *
 * @param leads whether it stands before any approval, in a line of its own
 */
export function readSentence(tokens: readonly Token[], vocabulary: Vocabulary, leads = false): Reading {
  return readCovered(tokens, vocabulary) ?? readClauses(tokens, vocabulary, leads);
}

/** Null if no phrases cover it. */
function readCovered(tokens: readonly Token[], vocabulary: Vocabulary): Reading | null {
  const ways = coverings(tokens, vocabulary);
  if (ways.length === 0) return null;
  const some = (used: number) => ways.some((way) => (way & used) !== 0);
  // "Tom tested it and approved" is his approval.
  const own = ways.filter((way) => !(way & Used.reported));
  // "Yes, tested" may answer whether it was tested, and not whether it is approved.
  const approves = own.some((way) => way & Used.approval || (way & Used.yes && !(way & Used.testing)));
  const thanks = some(Used.thanks);
  if (approves) return { kind: 'approval', thanks };
  if (some(Used.yes | Used.approval)) return { kind: 'other', thanks };
  return { kind: some(Used.courtesy) ? 'courtesy' : 'remark', thanks };
}

/** An approval in the first clause, or none at all, and remarks behind it. */
function readClauses(tokens: readonly Token[], vocabulary: Vocabulary, leads: boolean): Reading {
  const other: Reading = { kind: 'other', thanks: false };
  if (tokens.some(({ kind }) => kind === 'question' || kind === 'quote')) return other;
  const [first, ...rest] = clausesOf(tokens);
  if (!first) return other;
  const opening = readCovered(first, vocabulary);
  let reading = opening ?? readOwn(first, vocabulary, leads);
  for (const clause of rest) {
    if (reading.kind === 'other') return other;
    const next = readCovered(clause, vocabulary) ?? readOwn(clause, vocabulary, leads && reading.kind !== 'approval');
    if (next.kind === 'approval' && reading.kind !== 'approval') return other;
    if (next.kind === 'other' && !goesOn(clause, vocabulary)) return other;
    reading = { kind: both(reading.kind, next.kind), thanks: reading.thanks || next.thanks };
  }
  return reading;
}

function readOwn(clause: readonly Token[], vocabulary: Vocabulary, leads: boolean): Reading {
  const remark = readRemark(clause, vocabulary, leads);
  if (remark === null) return { kind: 'other', thanks: false };
  return { kind: remark === 'thanks' ? 'courtesy' : 'remark', thanks: remark === 'thanks' };
}

function both(first: SentenceKind, next: SentenceKind): SentenceKind {
  if (first === 'approval') return first;
  return first === 'courtesy' && next === 'courtesy' ? 'courtesy' : 'remark';
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'pause') clauses.push([]);
    else clauses[clauses.length - 1]!.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}
