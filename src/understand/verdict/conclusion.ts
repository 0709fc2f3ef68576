import { isNumber } from './amounts.js';
import type { Vocabulary } from './names.js';
import { placesOf } from './phrases.js';
import { isLess, isListed, isWhole } from './remark.js';
import { readSentence } from './sentence.js';
import { bareOf, isLoud, isShare, isWeekday, marksSlots } from './slots.js';
import { isAnd, type Sentence, type Token } from './tokens.js';

/** Whoever tells more than this is for a person to read. */
const longestAccount = 40;

/**
 * Finds the approval that concludes an account of what was tested and found: "Drivers get their stops in the right order. Everybody's happy.
 * It's a go from us, release it please." A bare fact behind an OK may be a fault told politely; an explicit permission behind the whole
 * account is given with all of it in view. So the account need not be understood word by word where it ends well, its last clause
 * saying that something is right, and holds no word of doubt. Null where one of these fails.
 *
 * @returns the sentence that approves, and what stands behind it
 */
export function approvalAfterAccount(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): { approving: Sentence; after: Sentence[] } | null {
  for (const [at, sentence] of sentences.slice(0, longestAccount).entries()) {
    const { tokens } = sentence;
    if (!isFoundWell(tokens, vocabulary) && concludes(tokens, vocabulary)) {
      const account = sentences.slice(0, at).map((told) => told.tokens);
      return endsWell(account, vocabulary) ? { approving: sentence, after: sentences.slice(at + 1) } : null;
    }
    const behind = concludedAt(tokens, vocabulary);
    if (behind > 0) {
      const account = [...sentences.slice(0, at).map((one) => one.tokens), tokens.slice(0, behind)];
      const told = account.at(-1)!;
      const isWell =
        !told.some(({ key }) => subordinate.test(key)) && isQuiet(told, vocabulary) && endsWell(account, vocabulary);
      return isWell ? { approving: sentence, after: sentences.slice(at + 1) } : null;
    }
    if (!isQuiet(tokens, vocabulary)) return null;
  }
  return null;
}

/** In words; nobody tells more in one sentence, and all that stands behind each of its pauses is read. */
const longestSentence = 80;

/** "On the understanding that the totals are right, approved" tells nothing that was seen, and what was right "hier" was so yesterday. */
const subordinate = /^(?:that|que|dat|dass|hier)$|^qu'/;

/** Where behind a pause within a sentence the words begin that conclude it: "the discount comes out right, so please publish it"; else -1. */
function concludedAt(tokens: readonly Token[], vocabulary: Vocabulary): number {
  if (tokens.length > longestSentence) return -1;
  return tokens.findIndex((_, at) => {
    const isBehindPause = at > 1 && tokens[at - 1]!.kind === 'pause' && tokens[at - 1]!.text !== '.';
    return isBehindPause && concludes(tokens.slice(at), vocabulary);
  });
}

/** Whether words approve and name the act or the whole. A lone "ok" may be of the last thing that was told, unless "so" stands before it. */
function concludes(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const { words } = vocabulary;
  const last = tokens.findLastIndex(isWord);
  const rest = tokens.filter((token, at) => at >= last || !words.concluding.has(token));
  const approvals = [words.ok, ...(vocabulary.request === 'proposal' ? [words.undertakings] : [])];
  const isExplicit = rest.some(
    (token, at) => words.explicit.has(token) || approvals.some((phrases) => phrases.longestAt(rest, at) > 1),
  );
  if (!isExplicit && rest.length === tokens.length) return false;
  const reading = readSentence(rest, vocabulary);
  return reading.kind === 'approval' && !reading.isYes;
}

/** Whether the last that is told before the conclusion says that something is well. */
function endsWell(account: readonly Token[][], vocabulary: Vocabulary): boolean {
  const told = account.at(-1);
  if (!told) return false;
  const ends = told.findLastIndex(
    (token, at) =>
      (token.kind === 'pause' || (isAnd(token) && !isListed(told, at))) &&
      told.slice(at + 1).some(isWord) &&
      // "..., including for large orders" goes on with what is well.
      vocabulary.words.besides.longestAt(told, at + 1) === 0,
  );
  return (
    isFoundWell(told, vocabulary) || tellsRight(told.slice(ends + 1), vocabulary) || readsAsPraise(told, vocabulary)
  );
}

/** "Is right", "the right amount". */
function tellsRight(clause: readonly Token[], vocabulary: Vocabulary): boolean {
  const { content, relief } = vocabulary.words;
  const tokens = marksSlots(clause, vocabulary.words);
  return tokens.some(
    (_, at) =>
      content.longestAt(tokens, at) > (isVoucher(tokens, at) ? 1 : 0) || (at > 0 && relief.longestAt(tokens, at) > 1),
  );
}

/** "De bon", "le bon": a thing, where "est bon" is praise. */
export function isVoucher(tokens: readonly Token[], at: number): boolean {
  return /^bons?$/.test(tokens[at]!.key) && article.test(tokens[at - 1]?.key ?? '');
}

const article = /^(?:de|een|le|les|un|des|du|au|der|den|ein|einen|the|a)$/;

/** An item of a list of what was tested: "create a route: OK". */
function isFoundWell(tokens: readonly Token[], { words }: Vocabulary): boolean {
  const colon = tokens.findLastIndex(({ text }) => /^[:-]$/.test(text));
  const behind = tokens.slice(colon + 1).filter(({ kind }) => kind !== 'pause');
  return colon > 1 && behind.length > 0 && behind.length <= 2 && words.ok.longestAt(behind, 0) === behind.length;
}

/** French "hier" is "here" elsewhere, so its words list has it with what was right then. */
const yesterday = /^(?:yesterday|gisteren|gestern)$/;

const isWord = ({ kind }: Token) => kind === 'word';

function readsAsPraise(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const { words } = vocabulary;
  const { kind } = readSentence(tokens, vocabulary);
  return (
    (kind === 'courtesy' || kind === 'remark') &&
    tokens.some((_, at) => [words.praise, words.settled].some((phrases) => phrases.longestAt(tokens, at) > 0))
  );
}

/** Whether a sentence of an account holds nothing that may be a doubt, a fault, a part, a wish or what somebody else is to decide. */
function isQuiet(sentence: readonly Token[], vocabulary: Vocabulary): boolean {
  const { words, names } = vocabulary;
  const known = readSentence(sentence, vocabulary).kind;
  if (known === 'courtesy' || known === 'remark') return true;
  const item = isFoundWell(sentence, vocabulary)
    ? sentence.findLastIndex(({ text }) => /^[:-]$/.test(text))
    : undefined;
  const tokens = marksSlots(sentence.slice(0, item), words).filter(({ kind }) => kind !== 'pause');
  const isThanking = words.thanks.longestAt(tokens, 0) > 0;
  if (tokens.some(({ kind }) => kind === 'question' || kind === 'quote')) return false;
  if (tokens.some((_, at) => words.turning.longestAt(tokens, at) > 0 || isShare(tokens, at))) return false;
  const deeds = [words.tries, words.tested, words.deeds].flatMap((phrases) => placesOf(phrases, tokens));
  const isDeed = item !== undefined || deeds.length > 0;
  // A bare fact may be a fault here, too, and only who knows the matter can tell.
  if (!isDeed && !isThanking && !tellsRight(tokens, vocabulary)) return false;
  const last = tokens.findLastIndex(isAnd);
  if (last >= 0 && isLess(tokens.slice(0, last), tokens.slice(last + 1))) return false;
  const told = placesOf(words.told, tokens);
  const well = [words.content, words.relief, words.links].flatMap((phrases) => placesOf(phrases, tokens));
  const understood = [...well.filter(({ start, end }) => end > start + 1), ...deeds, ...told];
  return tokens.every((token, at) => {
    if (words.reserving.longestAt(tokens, at) > 0) return false;
    if (understood.some(({ start, end }) => start <= at && at < end)) return true;
    if (names.has(token)) return true;
    if (isNumber(token) || /^\p{N}/u.test(token.text)) return isDeed || isWhole(tokens, at);
    // What was right yesterday may be no longer.
    if (isWeekday(token) || yesterday.test(token.key)) return isDeed;
    if (token.kind === 'emoji') return words.neutral.has(token);
    if (token.kind !== 'word') return /^[/&+%'-]$/.test(token.text);
    return !isLoud(token, words) && words.doubts.longestAt([bareOf(token), ...tokens.slice(at + 1, at + 8)], 0) === 0;
  });
}
