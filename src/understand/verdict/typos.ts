import { fold, type Sentence, type Token } from './tokens.js';

/** Shorter words are too near to others that mean something else. */
const shortest = 5;

/**
 * Known words by their spellings, to mend what was mistyped: "aproved", "thnaks". A word that nobody knows is taken for a known one
 * if that is the only one a single slip away, begins and ends with the same letter (endings turn "approved" into "approves") and is long
 * enough. Two neighbours that were swapped tell more than other slips: they may be the last two, or stand within four letters. A word that
 * means harm is mended like any other.
 */
export class Spellings {
  readonly #words = new Set<string>();
  readonly #loud = new Set<string>();
  readonly #thanks = new Set<string>();
  /** Words that others are mended to, by their first and last letter, which no slip changes. */
  readonly #alike = new Map<string, string[]>();

  /**
   * @param tone `loud` takes an approval away, so that no shorter word should be taken for it: "mois" is not "moins"; `thanks` says
   *   thanks by itself, and may be short: "mreci"
   */
  add(word: string, tone: 'loud' | 'thanks' | null = null): void {
    if (tone === 'loud') this.#loud.add(word);
    if (tone === 'thanks') this.#thanks.add(word);
    if (this.#words.has(word)) return;
    this.#words.add(word);
    if (word.length < shortest || !/^\p{L}+$/u.test(word)) return;
    const alike = this.#alike.get(endsOf(word));
    if (alike) alike.push(word);
    else this.#alike.set(endsOf(word), [word]);
  }

  mend(sentence: Sentence, names: (token: Token) => boolean): Sentence {
    return { ...sentence, tokens: sentence.tokens.map((token) => (names(token) ? token : this.#mendWord(token))) };
  }

  #mendWord(token: Token): Token {
    const { key } = token;
    if (token.kind !== 'word' || key.length < shortest - 1 || key.length > 24 || this.#words.has(key)) return token;
    if (!/^\p{L}+$/u.test(key)) return token;
    const umlauts = withUmlauts(token);
    if (this.#words.has(umlauts.key)) return umlauts;
    // In a word of four letters only one that was left out is told from another word.
    const mayBe = (word: string) =>
      word.length > shortest ||
      (key.length < shortest && !this.#loud.has(word)) ||
      (word.length === key.length && this.#thanks.has(word) && isAnagram(key, word));
    const near = (this.#alike.get(endsOf(key)) ?? []).filter((word) => isOneSlip(key, word) && mayBe(word));
    const [only] = near.length > 0 ? near : this.#swapped(key);
    return near.length <= 1 && only !== undefined ? { ...token, key: only, lower: only } : token;
  }

  /** The known word whose last two letters, or inner two of four, were swapped: "vrijgevne", "neit", "lvie". */
  #swapped(key: string): string[] {
    const at = key.length < shortest ? 1 : key.length - 2;
    const word = `${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`;
    return this.#words.has(word) ? [word] : [];
  }
}

/** "Koennt", "fuer": umlauts in two letters each, as people write them whose keyboard has none. */
function withUmlauts(token: Token): Token {
  const spelt = (text: string) => text.replace(/[aou]e(?=\p{L})/gu, (letters) => `${letters[0]}\u0308`);
  const lower = spelt(token.lower).normalize('NFC');
  return { ...token, lower, key: fold(lower) };
}

function isAnagram(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function endsOf(word: string): string {
  return `${word[0]}${word.at(-1)}`;
}

/** One letter too many, too few or wrong, or two neighbours swapped, in words that begin and end alike. */
function isOneSlip(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && start < word.length && typed[start] === word[start]) start++;
  let end = 0;
  const rest = Math.min(typed.length, word.length) - start;
  while (end < rest && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const here = typed.slice(start, typed.length - end);
  const there = word.slice(start, word.length - end);
  if (here.length <= 1 && there.length <= 1) return true;
  return here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
}
