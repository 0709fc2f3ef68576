import { isVoucher } from './conclusion.js';
import { reportsFault } from './fault.js';
import { looksLikeName, type Vocabulary } from './names.js';
import { longestSentence, readSentence } from './sentence.js';
import { bareOf, marksSlots, negates } from './slots.js';
import { clausesOf, type Sentence, type Token, unquoted } from './tokens.js';
import type { Lexicon } from './words.js';

export interface Refusal {
  /** What stands in the sentence after the refusing words. */
  rest: Token[];
  /** A question, condition or story rather than a refusal: "Not OK?", "Not OK if you ...". */
  doubtful: boolean;
  /** A bare negative or fact, which behind praise may be of another point: "The VAT is right. The export hangs." */
  isWeak?: boolean;
}

/** A sentence that begins with a refusal, after at most a lead-in ("Sorry, the total is ..."); null if it does not. */
export function readRefusal(sentence: Sentence, rest: Sentence[], vocabulary: Vocabulary): Refusal | null {
  const { words } = vocabulary;
  if (sentence.tokens.length > longestSentence) return null;
  const tokens = slotted(sentence.tokens, words);
  // A bare thumb, up or down, says nothing of what it is about.
  if ([tokens, ...rest.map((other) => other.tokens)].flat().every((token) => token.kind !== 'word')) return null;
  const explicit = readExplicit(tokens, vocabulary);
  if (explicit) {
    const isPending = [sentence, ...rest].some((one) => waits(one.tokens, vocabulary));
    return { ...explicit, doubtful: explicit.doubtful || isPending };
  }
  for (const at of leadInEnds(tokens, vocabulary)) {
    const weak = words.weakNo.longestAt(tokens, at);
    const after = tokens[at + weak];
    if (weak === 0 || (after !== undefined && after.kind !== 'pause')) continue;
    const remaining = tokens.slice(at + weak);
    return !waits(tokens, vocabulary) && meansNo(remaining, rest, vocabulary)
      ? { ...refusal(tokens, at + weak, words), isWeak: true }
      : null;
  }
  return null;
}

/** The same of a sentence or a part of one, by words that refuse by themselves: no bare negative. */
export function explicitRefusal(tokens: readonly Token[], vocabulary: Vocabulary): Refusal | null {
  return tokens.length <= longestSentence && tokens.some(({ kind }) => kind === 'word')
    ? readExplicit(slotted(tokens, vocabulary.words), vocabulary)
    : null;
}

function slotted(tokens: readonly Token[], words: Lexicon): Token[] {
  return unquoted(marksSlots(tokens, words)).map((token) =>
    ofThen.test(token.key) || words.doubts.has(bareOf(token)) ? { ...token, slot: 'none' as const } : token,
  );
}

function readExplicit(tokens: Token[], vocabulary: Vocabulary): Refusal | null {
  const { words, request } = vocabulary;
  const isProposal = request === 'proposal';
  // "Definitely not OK": of two that overlap the one that goes further is the whole.
  const strong = leadInEnds(tokens, vocabulary).flatMap((at) => {
    const declined = isProposal
      ? words.declines.lengthsAt(tokens, at).filter((one) => endsThere(tokens, at + one))
      : [];
    const length = Math.max(words.notOk.longestAt(tokens, at), ...declined);
    return length > 0 ? [{ at, end: at + length }] : [];
  });
  const first = strong[0];
  if (!first) return null;
  const end = Math.max(...strong.filter(({ at }) => at <= first.end).map((one) => one.end));
  // "The same error message is gone" begins like a refusal, and tells of something that is well.
  const isWell =
    !tokens.some((token) => negates(token, words)) &&
    tokens.some((_, at) => at < end && at + words.content.longestAt(tokens, at) > end);
  const found = refusal(tokens, end, words);
  const said = (from: number, to: number) => keys(tokens.slice(from, to));
  const isOfPlan = !isProposal || strong.some(({ at, end: to }) => !reportsFault(said(at, to), said(to, to + 3)));
  return { ...found, doubtful: found.doubtful || isWell || !isOfPlan };
}

function keys(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

/** Whether nothing follows but a reason: "we won't do it in March" declines a month. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.kind !== 'word' || reason.test(next.key);
}

const reason =
  /^(?:because|since|as|but|thanks|thank|sorry|omdat|want|maar|bedankt|dank|car|parce|mais|merci|weil|denn|da|aber|danke)$/;

/** "Not yet", "I am still testing", "no green light from Els yet": who waits has refused nothing. */
export function waits(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const { words, writer } = vocabulary;
  // "Hello Jan, not yet": whoever is greeted in the same line.
  const pause = tokens.findLastIndex(({ kind }, at) => kind === 'pause' && at < tokens.length - 1);
  const isGreeted = pause > 0 && readSentence(tokens.slice(0, pause), vocabulary).kind === 'courtesy';
  const said = tokens.slice(isGreeted ? pause : 0).filter(({ kind }) => kind === 'word');
  if (notYet.test(keys(said)) || untested.test(keys(said))) return true;
  if (tokens.some((_, at) => words.pending.longestAt(tokens, at) > 0)) return true;
  const isNamed = (token: Token | undefined) =>
    token !== undefined && looksLikeName(token, words) && /^\p{Lu}/u.test(token.text) && !writer.has(token.key);
  if (tokens.some(({ kind }, at) => kind === 'pause' && isNamed(tokens[at + 1]) && stepsIn(tokens.slice(at + 2))))
    return true;
  const isWho = (at: number) => /^(?:c'est|it's)$/.test(tokens[at]?.key ?? '') && isNamed(tokens[at + 1]);
  if (tokens.some(({ kind }, at) => kind === 'pause' && isWho(at + 1) && isForThem(tokens.slice(at + 3)))) return true;
  const isFrom = ({ key }: Token, at: number) =>
    fromWhom.some(([yet, from]) => from === key && said.slice(0, at).some((one) => one.key === yet));
  return said.length <= longestWait && said.some((token, at) => isFrom(token, at) && isNamed(said[at + 1]));
}

const canOrMust =
  /^(?:can|does|has|must|should|will|approves|decides|signs|wel|kan|moet|doet|beslist|schon|kann|muss|entscheidet|oui|peut|doit|valide|approuve|decide|signe)$/;

const decides =
  /^(?:to|do|it|that|this|so|approve|release|decide|sign|off|dat|doen|goedkeuren|beslissen|vrijgeven|le|ca|faire|valider|approuver|decider|das|es|tun|machen|freigeben|entscheiden)$/;

/** "I cannot approve this, Mark has to": behind the name of somebody else stands no more than that they can, do or must. */
function stepsIn(behindName: readonly Token[]): boolean {
  const end = behindName.findIndex(({ kind }) => kind === 'pause');
  const said = end < 0 ? behindName : behindName.slice(0, end);
  return canOrMust.test(said[0]?.key ?? '') && said.slice(1).every(({ key }) => decides.test(key));
}

/** "Je ne valide pas, c'est Marc", "c'est Marc qui valide". */
function isForThem(behindName: readonly Token[]): boolean {
  const [who, ...does] = behindName;
  return who?.kind !== 'word' || (/^(?:qui|who)$/.test(who.key) && stepsIn(does));
}

/** "I cannot give an OK before I have seen it printed": that it was not, yet. */
const untested =
  /(?:^| )(?:before (?:(?:i|we) (?:have|had)|(?:i|we)'ve) .*(?:seen|tested|checked)|(?:voordat|vooraleer|zolang) (?:ik|we|wij) .*(?:gezien|getest|nagekeken)|(?:avant (?:d'avoir|que)|tant que) .*(?:vu|teste|verifie)|(?:bevor|ehe|solange) (?:ich|wir) .*(?:gesehen|getestet|gepruft))(?: |$)/;
const notYet = /^(?:nog niet|not yet|pas encore|noch nicht)$/;
/** In words; longer sentences tell more than who is waited for. */
const longestWait = 8;
const fromWhom = [
  ['no', 'from'],
  ['not', 'from'],
  ['nog', 'van'],
  ['encore', 'de'],
  ['noch', 'von'],
] as const;

/** What is not good on a day, or was not: "Friday is not good for us" refuses a meeting. */
const ofThen = /^(?:\p{L}*day|\p{L}+dag|\p{L}+tag|\p{L}{3,}di|heute|gestern|gisteren|hier|morgen|demain|tomorrow)$/u;

const pronoun = /^(?:it|this|that|het|dit|dat|das|es|dies|ce|ca)$/;

function refusal(tokens: Token[], end: number, words: Lexicon): Refusal {
  // "We do not agree with this release": what is refused, and no order.
  const rest = tokens.slice(end + words.commands.longestAt(tokens, end));
  const next = rest[0];
  const isQuestion = rest.some((token) => token.kind === 'question');
  const saysWhy = next?.kind === 'pause' && rest.filter((token) => token.kind === 'word').length >= 3;
  // "Is it not ok already": a question by its order.
  const asks = /^(?:is|isn't|ist|est|n'est)$/.test(tokens[0]?.key ?? '') && pronoun.test(tokens[1]?.key ?? '');
  const doubtful =
    asks || words.qualifiers.longestAt(tokens, end) > 0 || next?.kind === 'quote' || (isQuestion && !saysWhy);
  return { rest, doubtful };
}

/** Every place at which a refusal may begin: after none, one or several lead-ins. */
function leadInEnds(tokens: Token[], { words, names }: Vocabulary): number[] {
  const furthest = 24;
  const reached = new Set([0]);
  for (let at = 0; at < Math.min(tokens.length, furthest); at++) {
    if (!reached.has(at)) continue;
    if (tokens[at]!.kind === 'pause') reached.add(at + 1);
    // "Hi Jan, ...": whoever is greeted.
    for (const length of words.greetings.lengthsAt(tokens, at)) {
      const [name, next] = tokens.slice(at + length);
      if (name && next?.kind === 'pause' && looksLikeName(name, words)) reached.add(at + length + 1);
    }
    for (const phrases of [
      words.leadIns,
      words.greetings,
      words.addressees,
      words.thanks,
      words.neutral,
      words.tested,
      words.circumstances,
      names,
    ]) {
      for (const length of phrases.lengthsAt(tokens, at)) reached.add(at + length);
    }
  }
  return [...reached].sort((a, b) => a - b);
}

/** "No." refuses if it stands alone or goes on to say what is wrong; "No, no remarks" refuses nothing. */
function meansNo(remaining: Token[], rest: Sentence[], vocabulary: Vocabulary): boolean {
  const { words } = vocabulary;
  const sentences = [remaining, ...rest.map((sentence) => sentence.tokens)];
  if (sentences.every((tokens) => isSilent(tokens, vocabulary))) return true;
  return sentences.some((tokens) => {
    // "No, no time to test yet" answers another question.
    const untested = tokens.some((token) => ofTesting.test(token.key));
    for (let at = 0; at < tokens.length; at++) {
      const harmless = words.neutral.longestAt(tokens, at);
      if (harmless > 1) at += harmless - 1;
      else if (words.notOk.longestAt(tokens, at) > 0) return true;
      else if (words.problems.longestAt(tokens, at) > 0 && !untested) return true;
    }
    return false;
  });
}

/** What is said of testing. */
export const ofTesting =
  /^(?:test|getest|teste|time|tijd|temps|zeit|gekeken|bekeken|nagekeken|checked|looked|regard|gepruft|gesehen|dazu|toe)/;

/** "No, sorry." */
const regret = /^(?:sorry|helaas|jammer|desolee?|leider)$/;

/** Nothing, thanks or a farewell; "no questions" and "all fine" answer what was asked otherwise. */
function isSilent(tokens: Token[], vocabulary: Vocabulary): boolean {
  const { praise, neutral } = vocabulary.words;
  const isContent = tokens.some((_, at) => praise.longestAt(tokens, at) > 0 || neutral.longestAt(tokens, at) > 1);
  return (
    tokens.every(({ kind, key }) => kind === 'pause' || regret.test(key)) ||
    (!isContent && readSentence(tokens, vocabulary).kind === 'courtesy')
  );
}

/** Whether a sentence after a refusal leaves in doubt that it still stands: an approval, "never mind", "works now". */
export function takesBack(sentence: Sentence, vocabulary: Vocabulary): boolean {
  const { words, request } = vocabulary;
  const { tokens } = sentence;
  // A ticket whose proposal is refused may be closed; one whose release is refused is not done.
  const closed = (at: number) => words.closes.longestAt(tokens, at);
  const isProposal = request === 'proposal';
  for (let at = 0; at < tokens.length; at++) {
    const length = Math.max(words.takesBack.longestAt(tokens, at), isProposal ? 0 : closed(at));
    const confirmed = Math.max(words.notOk.longestAt(tokens, at), isProposal ? closed(at) : 0);
    if (confirmed > 0) at += confirmed - 1;
    else if (
      length > 0 &&
      !isNegated(tokens, at, words) &&
      !isVoucher(tokens, at) &&
      !isWhenDone(tokens, at) &&
      !isOutweighed(tokens, at, words)
    ) {
      return true;
    }
  }
  return clausesOf(tokens).some((clause) => readSentence(clause, vocabulary).kind === 'approval');
}

/** "The header is ok, but the lines are wrong": what follows the contrast is what counts. */
function isOutweighed(tokens: Token[], at: number, words: Lexicon): boolean {
  const contrast = tokens.findIndex((token, i) => i > at && /^(?:but|maar|mais|aber)$/.test(token.key));
  if (contrast < 0) return false;
  return tokens.some(
    (_, i) => i > contrast && (words.problems.longestAt(tokens, i) > 0 || words.notOk.longestAt(tokens, i) > 0),
  );
}

/** "Crashes when I accept the basket": what is done there approves nothing. */
function isWhenDone(tokens: Token[], at: number): boolean {
  const isDoer = (one: number) => /^(?:i|we|je|on|nous|ik|wij|ich|wir)$/.test(tokens[one]?.key ?? '');
  const when = tokens[isDoer(at) ? at - 1 : at - 2];
  const isDone = isDoer(at) || isDoer(at - 1);
  return isDone && /^(?:when|whenever|quand|lorsque|als|wanneer|zodra|wenn|sobald)$/.test(when?.key ?? '');
}

function isNegated(tokens: Token[], at: number, words: Lexicon): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at);
  // "Ah no, my mistake": that no is a clause of its own.
  const before = near.slice(near.findLastIndex(({ kind }) => kind === 'pause') + 1);
  // "The printer itself is fine": what is at fault is another thing.
  return before.some((token) => negates(token, words) || /^(?:itself|zelf)$/.test(token.key));
}
