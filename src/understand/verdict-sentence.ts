import { coverings, Used } from './verdict-cover.js';
import type { Vocabulary } from './verdict-names.js';
import type { Token } from './verdict-tokens.js';

/**
 * What a sentence is, if every word of it is known; one unknown word makes it `other`, whatever the rest says:
 * that is what keeps "OK, but" and "OK once you" from being an approval without naming every way to say no.
 */
export type SentenceKind = 'approval' | 'courtesy' | 'remark' | 'other';

export interface Reading {
  kind: SentenceKind;
  /** It holds a word of thanks. */
  thanks: boolean;
}

/** Reads a sentence by all the ways to cover it with known phrases. */
export function readSentence(tokens: readonly Token[], vocabulary: Vocabulary): Reading {
  const ways = coverings(tokens, vocabulary);
  const some = (used: number) => ways.some((way) => (way & used) !== 0);
  // "Tom tested it and approved" is his approval.
  const own = ways.filter((way) => !(way & Used.reported));
  // "Yes, tested" may answer whether it was tested, and not whether it is approved.
  const approves = own.some((way) => way & Used.approval || (way & Used.yes && !(way & Used.testing)));
  const thanks = some(Used.thanks);
  if (approves) return { kind: 'approval', thanks };
  if (ways.some((way) => way & (Used.yes | Used.approval))) return { kind: 'other', thanks };
  if (some(Used.courtesy)) return { kind: 'courtesy', thanks };
  return { kind: ways.length > 0 ? 'remark' : 'other', thanks };
}
