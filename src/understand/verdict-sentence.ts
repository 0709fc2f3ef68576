import { type Token, tokensOf } from './verdict-tokens.js';
import { Phrases, type Lexicon } from './words.js';

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

export interface Vocabulary {
  words: Lexicon;
  names: Phrases;
}

/** The words and the names of one reading; parts of a name that are words of their own ("Will") are no names. */
export function vocabularyOf(words: Lexicon, people: readonly string[]): Vocabulary {
  const names = new Phrases();
  const vocabulary = { words, names };
  const add = (tokens: Token[]) => {
    if (tokens.length > 0 && !tokens.some((token) => isKnown(token, words)))
      names.add(tokens.map((t) => t.text).join(' '));
  };
  for (const person of people.slice(0, 200)) {
    const tokens = tokensOf(person.slice(0, 100).replace(/[()|=#]/g, ' ')).filter((token) => token.kind === 'word');
    add(tokens);
    for (const token of tokens) add([token]);
  }
  return vocabulary;
}

function isKnown(token: Token, words: Lexicon): boolean {
  const { ok, notOk, neutral, thanks, weakNo, takesBack, qualifiers, negations, notNames, praise } = words;
  return [ok, notOk, neutral, thanks, weakNo, takesBack, qualifiers, negations, notNames, praise].some((phrases) =>
    phrases.begins(token),
  );
}

const particle = /^(?:van|de|der|den|von|zu|le|la|du|di|da|el|ter|ten|te)$/;

/** Whether it could be a part of somebody's name: a capital, and no word that means anything here. */
export function looksLikeName(token: Token, words: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  if (particle.test(token.text)) return true;
  return /^\p{Lu}/u.test(token.text) && !isKnown(token, words);
}

const usedApproval = 1;
const usedCourtesy = 2;
const usedThanks = 4;

/**
 * Reads a sentence by covering it, from the first word to the last, with known phrases. All ways to cover it are followed
 * at once: `reached[i]` holds the sets of what was used on the ways that lead to word i, as a set of bits.
 */
export function readSentence(tokens: readonly Token[], { words, names }: Vocabulary): Reading {
  const sentence = unquoted(tokens.filter((token) => token.kind !== 'pause'));
  const pauseAfter = pausesOf(tokens);
  const reached = new Array<number>(sentence.length + 1).fill(0);
  const arrive = (at: number, from: number, used: number) => {
    for (let set = 0; set < 8; set++) {
      if (reached[from]! & (1 << set)) reached[at]! |= 1 << (set | used);
    }
  };
  reached[0] = 1;
  const classes: [Phrases, number][] = [
    [words.ok, usedApproval],
    [words.neutral, 0],
    [words.praise, usedCourtesy],
    [words.closings, usedCourtesy],
    [names, usedCourtesy],
  ];
  for (let at = 0; at < sentence.length; at++) {
    if (!reached[at]) continue;
    for (const [phrases, used] of classes) {
      for (const length of phrases.lengthsAt(sentence, at)) arrive(at + length, at, used);
    }
    for (const [phrases, used] of [
      [words.greetings, usedCourtesy],
      [words.thanks, usedCourtesy | usedThanks],
    ] as const) {
      for (const length of phrases.lengthsAt(sentence, at)) {
        for (const end of addressedAfter(sentence, at + length, words, pauseAfter)) arrive(end, at, used);
      }
    }
  }
  return judge(reached[sentence.length]!);
}

function judge(ways: number): Reading {
  const some = (wanted: (set: number) => boolean) =>
    [0, 1, 2, 3, 4, 5, 6, 7].some((set) => ways & (1 << set) && wanted(set));
  const thanks = some((set) => (set & usedThanks) !== 0);
  if (some((set) => (set & usedApproval) !== 0)) return { kind: 'approval', thanks };
  if (some((set) => (set & usedCourtesy) !== 0)) return { kind: 'courtesy', thanks };
  return { kind: ways ? 'remark' : 'other', thanks };
}

/** Ends of "Hi", "Hi all", "Hi Anna Peeters": a greeting may go on with whom it greets. */
function addressedAfter(sentence: Token[], at: number, words: Lexicon, pauseAfter: ReadonlySet<Token>): number[] {
  const ends = [at, ...words.addressees.lengthsAt(sentence, at).map((length) => at + length)];
  for (const start of [...ends]) {
    for (let end = start; end < start + 5; end++) {
      const token = sentence[end];
      if (!token || !looksLikeName(token, words)) break;
      if (pauseAfter.has(token) || end === sentence.length - 1) ends.push(end + 1);
    }
  }
  return ends;
}

function pausesOf(tokens: readonly Token[]): Set<Token> {
  return new Set(tokens.filter((token, i) => token.kind !== 'pause' && tokens[i + 1]?.kind === 'pause'));
}

/** Somebody who was asked to answer "OK" may do so with the quotation marks; longer quotations stay what they are. */
function unquoted(sentence: Token[]): Token[] {
  const quoted = sentence[0]?.kind === 'quote' && sentence[sentence.length - 1]?.kind === 'quote';
  return quoted && sentence.length <= 4 ? sentence.slice(1, -1) : sentence;
}
