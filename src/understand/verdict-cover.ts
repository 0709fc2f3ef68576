import { looksLikeName, type Vocabulary } from './verdict-names.js';
import type { Phrases } from './verdict-phrases.js';
import type { Token } from './verdict-tokens.js';
import type { Lexicon } from './words.js';

/** What was used on one way to cover a sentence, as bits of a number. */
export const Used = {
  approval: 1,
  yes: 2,
  courtesy: 4,
  thanks: 8,
  /** Somewhere it says that it was tested. */
  testing: 16,
  /** The clause that is being read says so. */
  testedHere: 32,
  /** The clause that is being read says where, when or with whom. */
  circumstance: 64,
} as const;

/**
 * All ways to cover a sentence, from the first word to the last, with known phrases, each as the bits of what it used; none if
 * a word is left over. `reached[i]` holds the ways that lead to word i, at most one for each set of bits.
 */
export function coverings(tokens: readonly Token[], { words, names }: Vocabulary): number[] {
  const sentence = unquoted(tokens.filter((token) => token.kind !== 'pause'));
  const clauseEnds = clauseEndsOf(tokens, sentence);
  const reached = Array.from({ length: sentence.length + 1 }, () => new Set<number>());
  reached[0]!.add(0);
  const classes: [Phrases, number][] = [
    [words.ok, Used.approval],
    [words.yes, Used.yes],
    [words.neutral, 0],
    [words.tested, Used.testing | Used.testedHere],
    [words.circumstances, Used.circumstance],
    [words.praise, Used.courtesy],
    [names, Used.courtesy],
  ];
  for (let at = 0; at < sentence.length; at++) {
    const ways = reached[at]!;
    if (ways.size === 0) continue;
    const arrive = (end: number, used: number) => {
      for (const way of ways) {
        const next = clauseEnds.has(end) ? afterClause(way | used) : way | used;
        if (next !== null) reached[end]!.add(next);
      }
    };
    for (const [phrases, used] of classes) {
      for (const length of phrases.lengthsAt(sentence, at)) arrive(at + length, used);
    }
    for (const end of personEnds(words.greetings, sentence, at, words, clauseEnds)) arrive(end, Used.courtesy);
    for (const end of personEnds(words.closings, sentence, at, words, clauseEnds)) arrive(end, Used.courtesy);
    for (const end of thanksEnds(sentence, at, words, clauseEnds)) arrive(end, Used.courtesy | Used.thanks);
    for (const end of colleagueEnds(sentence, at, words)) arrive(end, 0);
  }
  return [...reached[sentence.length]!];
}

/** A clause that says when or where must say that something was tested then: "release it this afternoon" is a condition. */
function afterClause(way: number): number | null {
  if (way & Used.circumstance && !(way & Used.testedHere)) return null;
  return way & ~(Used.circumstance | Used.testedHere);
}

/** The places in a sentence, pauses taken out, at which a clause ends. */
function clauseEndsOf(tokens: readonly Token[], sentence: readonly Token[]): Set<number> {
  const ends = new Set([sentence.length]);
  const place = new Map(sentence.map((token, at) => [token, at]));
  tokens.forEach((token, i) => {
    const at = place.get(token);
    if (at === undefined) return;
    if (tokens[i + 1]?.kind === 'pause') ends.add(at + 1);
    if (/^(?:and|en|et|und|&)$/.test(token.key) && at > 0) ends.add(at);
  });
  return ends;
}

function personEnds(
  phrases: Phrases,
  sentence: Token[],
  at: number,
  words: Lexicon,
  clauseEnds: ReadonlySet<number>,
): number[] {
  return phrases.lengthsAt(sentence, at).flatMap((length) => addressedEnds(sentence, at + length, words, clauseEnds));
}

function thanksEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends = personEnds(words.thanks, sentence, at, words, clauseEnds);
  return [...ends, ...ends.flatMap((end) => thankedForEnds(sentence, end, words, clauseEnds))];
}

/** Ends of "Hi", "Hi all", "Hi Anna Peeters": a greeting may go on with whom it greets, a closing with who closes. */
function addressedEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends = [at, ...words.addressees.lengthsAt(sentence, at).map((length) => at + length)];
  for (const start of [...ends]) {
    for (let end = start; end < start + 5; end++) {
      const token = sentence[end];
      if (!token || !looksLikeName(token, words)) break;
      if (clauseEnds.has(end + 1)) ends.push(end + 1);
    }
  }
  return ends;
}

/** Ends of "for the quick turnaround" after thanks: whatever the noun is, as long as no word in it means anything else. */
function thankedForEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends: number[] = [];
  for (const length of words.thanksFor.lengthsAt(sentence, at)) {
    for (let end = at + length; end < at + length + 4; end++) {
      const token = sentence[end];
      if (token?.kind !== 'word' || isTelling(token, words)) break;
      if (clauseEnds.has(end + 1)) ends.push(end + 1);
    }
  }
  return ends;
}

function isTelling(token: Token, words: Lexicon): boolean {
  const { ok, notOk, weakNo, takesBack, qualifiers, negations, notNames, problems } = words;
  return [ok, notOk, weakNo, takesBack, qualifiers, negations, notNames, problems].some((phrases) =>
    phrases.begins(token),
  );
}

/** Ends of "tested by Tom". */
function colleagueEnds(sentence: Token[], at: number, words: Lexicon): number[] {
  const ends: number[] = [];
  for (const length of words.byWhom.lengthsAt(sentence, at)) {
    const start = at + length;
    for (let end = start; end < start + 3 && sentence[end] && looksLikeName(sentence[end]!, words); end++)
      ends.push(end + 1);
  }
  return ends;
}

/** Somebody who was asked to answer "OK" may do so with the quotation marks; longer quotations stay what they are. */
function unquoted(sentence: Token[]): Token[] {
  const quoted = sentence[0]?.kind === 'quote' && sentence[sentence.length - 1]?.kind === 'quote';
  return quoted && sentence.length <= 4 ? sentence.slice(1, -1) : sentence;
}
