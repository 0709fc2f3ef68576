import { isNumber } from './amounts.js';
import { isAside } from './aside.js';
import { coverings, Used } from './cover.js';
import { speaksElsewhere } from './elsewhere.js';
import type { Vocabulary } from './names.js';
import { goesOn, isDetail, type Remark, readRemark } from './remark.js';
import { speaksForItself } from './reported.js';
import { withoutRoles } from './roles.js';
import { countsIn } from './slots.js';
import type { Token } from './tokens.js';

/**
 * What a sentence is, if it is understood; one word that may turn it around makes it `other`, whatever the rest says:
 * that is what keeps "OK, but" and "OK once you" from being an approval without naming every way to say no.
 */
export type SentenceKind = 'approval' | 'courtesy' | 'remark' | 'other';

export interface Reading {
  kind: SentenceKind;
  /** It holds a word of thanks. */
  thanks: boolean;
  /** It approves by nothing but a yes. */
  isYes?: boolean;
}

/**
 * Reads a sentence by all the ways to cover it with known phrases, else clause by clause, where clauses beside an approval may be in
 * words of the writer's own.
 *
 * @param isBehind whether it stands behind an approval
 */
export function readSentence(said: readonly Token[], vocabulary: Vocabulary, isBehind = false): Reading {
  if (said.length > longestSentence) return other;
  const { words, request } = vocabulary;
  const tokens = withoutRoles(said, vocabulary);
  const isWork = request !== null && request !== 'proposal';
  if (isWork && (approvesOrder(tokens, vocabulary) || tokens.some((_, at) => words.work.longestAt(tokens, at) > 0)))
    return other;
  if (
    isUnfinished(tokens) ||
    isSlip(tokens) ||
    isFootnoted(tokens) ||
    tokens.some((_, at) => isFraction(tokens, at)) ||
    printsLess(tokens, vocabulary)
  )
    return other;
  const told = readTold(tokens, vocabulary);
  // "At the moment" tells when, in what has nothing to do with the matter.
  if (told === null && tokens.some((_, at) => words.turning.longestAt(tokens, at) > 0)) return other;
  const reading = readCovered(tokens, vocabulary) ?? told ?? readClauses(tokens, vocabulary, isBehind);
  return reading.kind !== 'other' && speaksElsewhere(tokens, vocabulary) ? other : reading;
}

/** In words and pauses. Nobody answers in so long a sentence; what has no end is mostly no sentence, but what a program printed. */
export const longestSentence = 300;

/** "OK, so.", "OK, und jetzt": more is to come, or to be asked. */
function isUnfinished(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key);
  return words.length <= 4 && tokens[1]?.kind === 'pause' && unfinished.test(words.slice(1).join(' '));
}

const unfinished =
  /^(?:so|dus|donc|also|nun|na|well|tja|bon|(?:and|en|et|und) (?:so|now|nu|dan|then|maintenant|alors|jetzt|nun|dann))$/;

/** "Approved: purchase order 4711". */
function approvesOrder(tokens: readonly Token[], { words }: Vocabulary): boolean {
  const pause = tokens.findIndex(({ text }) => /^[:-]$/.test(text));
  const behind = tokens.slice(pause + 1);
  const approves = words.ok.lengthsAt(tokens, 0).includes(pause) && !speaksForItself.test(tokens[0]!.key);
  return pause > 0 && approves && words.orders.longestAt(behind, 0) > 0;
}

/** "NOW OK" is one letter from "NOT OK". */
function isSlip(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  return first?.key === 'now' && /^ok/.test(second?.key ?? '') && third?.kind !== 'word';
}

/** "OK (*)": what stands in brackets was left out with its mark. */
function isFootnoted(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => text === '(' && tokens[at + 1]?.text === ')');
}

/** "40/42 tests green". */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const [, some, all] = /^(\d{1,3})\/(\d{1,3})$/.exec(tokens[at]!.text) ?? [];
  const begins = at === 0 || tokens[at - 1]!.kind === 'pause';
  return begins && Number(some) < Number(all) && tokens[at + 1]?.kind === 'word';
}

/** "Order 20, printed 18": what was done at the end counts something else than what stands before it. */
function printsLess(tokens: readonly Token[], { words }: Vocabulary): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind !== 'pause');
  const done = tokens[last - 1];
  if (!done || !isNumber(tokens[last]!) || !(words.tested.has(done) || words.deeds.has(done))) return false;
  const counted = tokens.slice(0, last).filter(isNumber);
  return counted.length > 0 && counted.every(({ key }) => key !== tokens[last]!.key);
}

/** A whole sentence of what has nothing to do with the matter. */
function readTold(tokens: readonly Token[], vocabulary: Vocabulary): Reading | null {
  return isAside(tokens, vocabulary) ? { kind: 'remark', thanks: false } : null;
}

/** Null if no phrases cover it. */
function readCovered(tokens: readonly Token[], vocabulary: Vocabulary): Reading | null {
  const ways = coverings(tokens, vocabulary);
  if (ways.length === 0) return null;
  const some = (used: number) => ways.some((way) => (way & used) !== 0);
  // "Tom tested it and approved" is his approval.
  const own = ways.filter((way) => !(way & Used.reported));
  // "Yes, tested" may answer whether it was tested, and not whether it is approved.
  const approves = own.some((way) => way & Used.approval || (way & Used.yes && !(way & (Used.testing | Used.others))));
  const thanks = some(Used.thanks);
  if (approves) return { kind: 'approval', thanks, isYes: !own.some((way) => way & Used.approval) };
  if (some(Used.yes | Used.approval)) return { kind: 'other', thanks };
  return { kind: some(Used.courtesy) ? 'courtesy' : 'remark', thanks };
}

/**
 * Clauses of which some are in words of the writer's own: an approval if one of them approves, unless what comes before it tells that
 * somebody else tested, or nothing but a yes approves, which may answer another question. Then it is a remark.
 */
function readClauses(tokens: readonly Token[], vocabulary: Vocabulary, isBehind: boolean): Reading {
  if (tokens.some(({ kind }) => kind === 'question' || kind === 'quote')) return other;
  let kind: SentenceKind | undefined;
  let [told, thanks] = [false, false];
  const clauses = clausesOf(tokens, vocabulary);
  const roundedAt = roundedOffAt(clauses, vocabulary);
  for (const [at, clause] of clauses.entries()) {
    const known = readCovered(clause, vocabulary);
    const own: Remark = known ? null : readRemark(clause, vocabulary, isBehind || kind === 'approval');
    const isRounded = at <= roundedAt && kind !== 'approval' && at > 0 && isRounding(clause, vocabulary);
    const isFurther =
      (kind !== undefined && goesOn(clause, vocabulary)) ||
      (!known && !own && isAside(clause, vocabulary)) ||
      (at > 0 && isReason(clause, clauses[at - 1]!, vocabulary)) ||
      isRounded ||
      (at < roundedAt && isDetail(clause, vocabulary));
    if (known?.kind === 'other' || (!known && !own && !isFurther)) return other;
    told ||= own === 'tried' && !clause.some(({ key }) => firstPerson.test(key));
    thanks ||= known?.thanks === true || own === 'thanks';
    const byOthers = told && !clause.some(({ key }) => firstPerson.test(key));
    kind = both(kind, known ? approved(known, byOthers) : ownKind(own));
  }
  return kind === undefined ? other : { kind, thanks };
}

/** "Sorry for the late reply, lambing season": why it is late, in a word or two or by what the writer did. */
function isReason(clause: readonly Token[], before: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = clause.filter(({ kind }) => kind === 'word');
  return (
    apology.test(before.find(({ kind }) => kind === 'word')?.key ?? '') &&
    isAside(before, vocabulary) &&
    (said.length <= 2 || (said.length <= 7 && wasBusy.test(said.map(({ key }) => key).join(' ')))) &&
    isDetail(clause, vocabulary)
  );
}

const apology =
  /^(?:sorry|apolog\p{L}*|excus\p{L}*|excuseer|verontschuldig\p{L}*|desole\p{L}*|pardon|navre\p{L}*|entschuldig\p{L}*)$/u;
const wasBusy =
  /^(?:(?:i|we) (?:was|were|had|have)|was|were|had|(?:ik|wij|we) (?:was|waren|zat|zaten|had|hadden|heb)|(?:zat|zaten|had|hadden|waren)|j'(?:etais|avais|ai)|(?:nous|on) (?:etions|etait|avions|avait)|(?:ich|wir) (?:war|waren|hatte|hatten)|(?:war|waren|hatte|hatten)|(?:my|our|mijn|onze?|mon|ma|mes|notre|nos|meine?|unsere?) \p{L}+ (?:was|were|is|are|had|zat|zaten|waren|hadden|heeft|etait|etaient|avait|est|sont|war|hatte|ist|sind)) /u;

/**
 * The last clause that says that all of what stands before it in the sentence is well: "upload, rename, delete: all fine"; -1 if none
 * does. Things that were counted must come out even: "twelve orders, eleven slips, no duplicates" does not.
 */
function roundedOffAt(clauses: readonly Token[][], vocabulary: Vocabulary): number {
  const last = clauses.findLastIndex((clause) => isRounding(clause, vocabulary));
  const counts = clauses
    .slice(0, Math.max(last, 0))
    .flatMap(([first]) => (first && isNumber(first) ? [first.key] : []));
  const [closing] = last > 0 ? countsIn(clauses[last]!.slice(0, 1)) : [];
  const isLess =
    closing !== undefined &&
    !clauses
      .slice(0, last)
      .flat()
      .some(({ key }) => key === closing);
  return new Set(counts).size > 1 || isLess ? -1 : last;
}

function isRounding(clause: readonly Token[], { words }: Vocabulary): boolean {
  return !clause.some((token) => words.ok.has(token)) && words.rounding.lengthsAt(clause, 0).includes(clause.length);
}

const other: Reading = { kind: 'other', thanks: false };
/** "We", "I", and what stands before them in one word: "j'ai", "we've". */
const firstPerson = /^(?:i|we|ik|wij|je|nous|on|ich|wir)$|^(?:i|we)'|^j'/;

/** What a known clause counts for beside others. */
function approved({ kind, isYes }: Reading, told: boolean): SentenceKind {
  return kind === 'approval' && (told || isYes) ? 'remark' : kind;
}

function ownKind(own: Remark): SentenceKind {
  return own === 'thanks' ? 'courtesy' : 'remark';
}

function both(first: SentenceKind | undefined, next: SentenceKind): SentenceKind {
  if (first === 'approval' || next === 'approval') return 'approval';
  return first === 'remark' || next === 'remark' ? 'remark' : 'courtesy';
}

/** With what a clause begins that people write behind an OK without a pause: "OK we're happy". */
const opener =
  /^(?:i|we|it|this|that|all|everything|ik|wij|het|dit|dat|alles|je|nous|on|ca|cela|tout|ich|wir|es|das)$|^(?:i|we|it|c|j)'/;

/** "4711", "BC-2026". */
const announced = /^(?:\p{Lu}{1,5}-?)?\p{N}/u;

/** The clauses of a sentence; "yesterday," belongs to the one that follows, and a number to what announces it: "PO: 4711", "PO nr. 4711". */
function clausesOf(tokens: readonly Token[], { words }: Vocabulary): Token[][] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const last = clauses[clauses.length - 1]!;
    const isBehindOk = at === 1 && words.ok.has(tokens[0]!) && opener.test(token.key);
    const announces =
      /^[:-]$/.test(token.text) &&
      announced.test(
        tokens
          .slice(at + 1, at + 4)
          .map(({ text }) => text)
          .join(''),
      );
    const isSmile = token.kind === 'emoji' && words.neutral.has(token);
    // A full stop within a sentence is that of a shortened word.
    const isShort = token.text === '.' && at < tokens.length - 1;
    const isPause = (token.kind === 'pause' && !announces && !isShort) || isSmile;
    if (isBehindOk || (isPause && last.length > 0 && words.circumstances.longestAt(last, 0) !== last.length))
      clauses.push([]);
    if (!isPause) clauses[clauses.length - 1]!.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
}
