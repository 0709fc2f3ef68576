import type { Vocabulary } from './names.js';
import type { Phrases } from './phrases.js';
import { readSentence } from './sentence.js';
import type { Sentence, Token } from './tokens.js';

/**
 * Finds the sentence by which a reply settles the matter without a word of approval: "Sorted, cheers", "Thanks, everything works", "Good, you
 * can close the ticket". That all of it is solved or works approves with thanks beside it, before or behind, for these end the
 * matter; or with a leave to close behind it, as praise does. That an answer was understood settles it in
 * the same way ("Got it, thanks"). Nothing else may be said: every sentence is a courtesy or a remark. To a proposal it says nothing, for
 * nothing is done yet.
 */
export function settlement(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence | null {
  if (vocabulary.request === 'proposal' || sentences.length === 0) return null;
  const isQuiet = ({ tokens }: Sentence) => /^(?:courtesy|remark)$/.test(readSentence(tokens, vocabulary).kind);
  if (!sentences.every(isQuiet)) return null;
  const { words } = vocabulary;
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ kind }) => kind !== 'pause');
  const [opens, ends] = [openings(sentences), endings(sentences, vocabulary)];
  const isAnswer = vocabulary.request === 'answer';
  const settling = isAnswer ? [words.settled, words.understood] : [words.settled];
  const isWhole = (at: number) =>
    settling.some((phrases) => phrases.lengthsAt(tokens, at).some((length) => ends.has(tokens[at + length - 1]!)));
  // "Thank you for the answer" tells that it was read, and nothing more.
  const isThanks = (at: number) => words.thanks.longestAt(tokens, at) > 0;
  const settled = tokens.findIndex((token, at) => opens.has(token) && isWhole(at) && !isThanks(at));
  const thanked = first(words.thanks, tokens);
  const closed = last(words.closes, tokens);
  const praised = Math.max(first(words.praise, tokens), isAnswer ? thanked : -1);
  const isSettled = settled >= 0 && (thanked >= 0 || closed > settled);
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

/** The words that end one, thanks and whom it is for aside: "works on my machine" says nothing of the others. */
function endings(sentences: readonly Sentence[], { words, names }: Vocabulary): Set<Token> {
  const isEnd = (tokens: readonly Token[], at: number) =>
    tokens[at]?.kind !== 'word' ||
    [words.thanks, names, words.closes].some((phrases) => phrases.longestAt(tokens, at) > 0);
  return new Set(sentences.flatMap(({ tokens }) => tokens.filter((_, at) => isEnd(tokens, at + 1))));
}

function first(phrases: Phrases, tokens: readonly Token[]): number {
  return tokens.findIndex((_, at) => phrases.longestAt(tokens, at) > 0);
}

function last(phrases: Phrases, tokens: readonly Token[]): number {
  return tokens.findLastIndex((_, at) => phrases.longestAt(tokens, at) > 0);
}
