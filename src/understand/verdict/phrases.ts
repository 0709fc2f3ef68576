import { Net } from './net.js';
import { type Token, tokensOf } from './tokens.js';

/** What stands for a number, the amount of work that was proposed, a mail address, the ticket's key; what leads into a slot and on in it. */
const digits = 1;
const amount = 2;
const address = 3;
const ticket = 4;
const opens = 5;
const goesOn = 6;
const signs: readonly [string, number][] = [
  ['#', digits],
  ['%', amount],
  ['@', address],
  ['§', ticket],
];
const longestSlot = 9;
/** An elided word, its apostrophe and the word behind it. */
const elision = /^([cdjlmnst]|qu)(')(\p{L}.*)$/u;
/** No place is come to by it. */
const unknown = 0;

/** Words as numbers; sets of phrases share them that are read together. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>(signs);

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + goesOn;
    this.#numbers.set(word, number);
    return number;
  }

  known(word: string): number {
    return this.#numbers.get(word) ?? unknown;
  }

  words(): Iterable<string> {
    return this.#numbers.keys();
  }
}

/**
 * A set of phrases, matched word by word. An entry may hold alternatives, `(a|b c|)`, nested or empty; they are kept as a net of places
 * and not multiplied out, so that a list costs what it is long. `#` stands for a number, `%` for the amount of work that was proposed, `@`
 * for a mail address, `§` for the key of the ticket; `=` before a word makes its accents count, `~` is a slot: one to nine words that say
 * nothing of their own (`verdict/slots.ts`).
 */
export class Phrases {
  readonly #net = new Net();
  /** Where a slot that opens at a place ends; shared by all phrases that have one there, for they are many. */
  readonly #slotEnds = new Map<number, number>();
  /** The word as it must be written to come to a place, where its accents count. */
  readonly #exact = new Map<number, string>();
  /** Places that a first word leads to, by that word, worked out where they are first asked for. */
  #firsts: Map<number, number[]> | null = null;

  constructor(private readonly numbers = new WordNumbers()) {}

  add(entry: string): void {
    this.#firsts = null;
    const parts = (isBalanced(entry) ? entry : entry.replace(/[()|]/g, ' ')).split(/([()|])/);
    const end = new Reader(parts, this.#net, (text, from) => this.#layWords(text, from)).sequence(Net.start);
    // An entry of nothing at all would match everywhere.
    if (end !== Net.start) this.#net.end(end);
  }

  /** Lengths in tokens of the phrases that begin at that place; a pause within a phrase is not skipped. */
  lengthsAt(tokens: readonly Token[], at: number): number[] {
    const lengths: number[] = [];
    let places = this.#begin(tokens[at]);
    for (let length = 1; places.length > 0; length++) {
      const next = tokens[at + length];
      const { to, isEnd } = this.#net.leave(places, this.#readAs(next, false));
      if (isEnd) lengths.push(length);
      places = [...this.#written(to, next), ...this.#byElision(places, next)];
    }
    return lengths;
  }

  longestAt(tokens: readonly Token[], at: number): number {
    return Math.max(0, ...this.lengthsAt(tokens, at));
  }

  /** Whether that word alone is a phrase. */
  has(token: Token): boolean {
    return this.lengthsAt([token], 0).length > 0;
  }

  /** Whether some phrase begins with that word. */
  begins(token: Token): boolean {
    return this.#firstsBy().has(this.numbers.known(token.key));
  }

  #begin(token: Token | undefined): number[] {
    const firsts = this.#firstsBy();
    const places = this.#readAs(token, true).flatMap((word) => firsts.get(word) ?? []);
    const elided = this.#byElision([Net.start], token);
    // Nearly no word begins a phrase of any one set, and nearly none is elided.
    if (places.length === 0) return elided;
    return [...this.#written(places, token), ...elided];
  }

  /** Where an elided word and the next lead to that an entry has apart: "l'école", by "(la |l'|notre )(mairie|école)". */
  #byElision(places: readonly number[], token: Token | undefined): number[] {
    if (token === undefined || !token.key.includes("'")) return [];
    const [, ...parts] = elision.exec(token.key) ?? [];
    if (parts.length === 0) return [];
    const words = parts.map((part) => this.numbers.known(part));
    if (words.includes(unknown)) return [];
    return words.reduce((from: readonly number[], word) => this.#net.leave(from, [word]).to, places) as number[];
  }

  /** The words of phrases that a token may be. */
  #readAs(token: Token | undefined, begins: boolean): number[] {
    if (!token) return [];
    const words = [meantBy(token) ?? this.numbers.known(token.key)];
    if (token.kind !== 'amount' && beginsWithDigit(token.key)) words.push(digits);
    if (token.slot === 'goes on' || (token.slot === 'opens' && begins)) words.push(opens);
    if (token.slot === 'goes on') words.push(goesOn);
    return words;
  }

  /** Those of the places where the accents of the word are right, if they count there. */
  #written(places: number[], token: Token | undefined): number[] {
    if (this.#exact.size === 0) return places;
    return places.filter((place) => (this.#exact.get(place) ?? token?.lower) === token?.lower);
  }

  #firstsBy(): Map<number, number[]> {
    if (this.#firsts) return this.#firsts;
    this.#firsts = this.#net.leads(Net.start);
    return this.#firsts;
  }

  #layWords(text: string, from: number): number {
    if (text.includes('~')) {
      const [before, ...after] = text.split('~');
      const start = this.#layWords(before ?? '', from);
      return after.reduce((place, words) => this.#layWords(words, this.#laySlot(place)), start);
    }
    if (isPlain(text))
      return plainWords(text).reduce((place, word) => this.#net.lead(place, this.numbers.of(word)), from);
    const exactWords = new Set([...text.matchAll(/=(\S+)/g)].map((match) => match[1]!.toLowerCase()));
    return tokensOf(text.replaceAll('=', '')).reduce((place, { lower, key }) => {
      const to = this.#net.lead(place, this.numbers.of(key));
      if (exactWords.has(lower)) this.#exact.set(to, lower);
      return to;
    }, from);
  }

  /** A place after each word that the slot may hold, from which one may leave it. */
  #laySlot(from: number): number {
    const known = this.#slotEnds.get(from);
    if (known !== undefined) return known;
    const end = this.#net.join();
    this.#slotEnds.set(from, end);
    let place = from;
    for (let words = 0; words < longestSlot; words++) {
      place = this.#net.lead(place, words === 0 ? opens : goesOn);
      this.#net.skip(place, end);
    }
    return end;
  }
}

/** Lays an entry's words from one place to the next. */
class Reader {
  #at = 0;

  constructor(
    private readonly parts: readonly string[],
    private readonly net: Net,
    private readonly layWords: (text: string, from: number) => number,
  ) {}

  sequence(from: number): number {
    let place = from;
    for (; this.#at < this.parts.length; this.#at++) {
      const part = this.parts[this.#at]!;
      if (part === ')' || part === '|') return place;
      place = part === '(' ? this.#choice(place) : this.layWords(part, place);
    }
    return place;
  }

  #choice(from: number): number {
    const join = this.net.join();
    do {
      this.#at++;
      this.net.skip(this.sequence(from), join);
    } while (this.parts[this.#at] === '|');
    return join;
  }
}

function beginsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(word);
}

/** What a token of one kind is in all phrases; the signs themselves are nothing, where somebody writes them. */
function meantBy({ kind, key }: Token): number | null {
  if (kind === 'amount') return amount;
  if (kind === 'address') return address;
  if (kind === 'ticket') return ticket;
  return key.length === 1 && /^[%@§]$/.test(key) ? unknown : null;
}

/**
 * Whether nothing in a text is to be spelled otherwise, as in nearly all that word lists hold: to look for tokens there would take most
 * of the time. Letters that stand alone one after the other may be a word that was spaced out, and "okkk" is "ok".
 */
function isPlain(text: string): boolean {
  return /^ *(?:[a-z]+(?:'[a-z]+)*(?: +|$))*$/.test(text) && !/(?:^| )[a-z] +[a-z](?: |$)|okk/.test(text);
}

function plainWords(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function isBalanced(entry: string): boolean {
  let depth = 0;
  for (const sign of entry.match(/[()|]/g) ?? []) {
    if (sign === '(') depth++;
    else if (depth === 0) return false;
    else if (sign === ')') depth--;
  }
  return depth === 0;
}

/** Where a phrase stands: from one token up to another. */
export interface Stretch {
  start: number;
  end: number;
}

/** All places where one begins, each with the longest that does. */
export function placesOf(phrases: Phrases, tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap((_, start) => {
    const length = phrases.longestAt(tokens, start);
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}
