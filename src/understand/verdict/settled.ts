import type { Vocabulary } from './names.js';
import type { Phrases } from './phrases.js';
import { readSentence } from './sentence.js';
import type { Sentence, Token } from './tokens.js';

/**
 * Finds the sentence by which a reply settles the matter without a word of approval: "Sorted, cheers", "Good, you can close the ticket".
 * That something is solved approves with thanks behind it, or with thanks and a test that is told; praise with a leave to close behind
 * it. Nothing else may be said: every sentence is a courtesy or a remark. To a proposal it says nothing, for nothing is done yet.
 */
export function settlement(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence | null {
  if (vocabulary.request === 'proposal' || sentences.length === 0) return null;
  const isQuiet = ({ tokens }: Sentence) => /^(?:courtesy|remark)$/.test(readSentence(tokens, vocabulary).kind);
  if (!sentences.every(isQuiet)) return null;
  const { words } = vocabulary;
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ kind }) => kind !== 'pause');
  const opens = openings(sentences);
  const settled = tokens.findIndex((token, at) => opens.has(token) && words.settled.longestAt(tokens, at) > 0);
  const [praised, tested] = [first(words.praise, tokens), first(words.tested, tokens)];
  const [thanked, closed] = [last(words.thanks, tokens), last(words.closes, tokens)];
  const isSettled = settled >= 0 && (thanked > settled || closed > settled || (tested >= 0 && thanked >= 0));
  const isClosed = praised >= 0 && closed > praised;
  if (!isSettled && !isClosed) return null;
  const start = tokens[isSettled ? settled : praised]!;
  return sentences.find((sentence) => sentence.tokens.includes(start)) ?? null;
}

/** The words that begin a sentence or a clause: "solved it myself" and "we solved it" are no settlement of the desk's. */
function openings(sentences: readonly Sentence[]): Set<Token> {
  const opens = ({ kind, key }: Token) => kind === 'pause' || kind === 'emoji' || /^(?:and|en|&)$/.test(key);
  return new Set(sentences.flatMap(({ tokens }) => tokens.filter((_, at) => at === 0 || opens(tokens[at - 1]!))));
}

function first(phrases: Phrases, tokens: readonly Token[]): number {
  return tokens.findIndex((_, at) => phrases.longestAt(tokens, at) > 0);
}

function last(phrases: Phrases, tokens: readonly Token[]): number {
  return tokens.findLastIndex((_, at) => phrases.longestAt(tokens, at) > 0);
}
