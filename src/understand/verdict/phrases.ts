import { type Token, tokensOf } from './tokens.js';

/**
 * A place within phrases: by which word it is come to, which places come next, where one may go on without any word, and whether a
 * phrase ends here. There are hundreds of thousands, nearly all of them in a row: a place takes no more than it needs.
 */
class Place {
  next: readonly Place[] = none;
  skips: readonly Place[] = none;
  isEnd = false;
  /** Where a slot that opens here ends; shared by all phrases that have one here, for they are many. */
  slotEnd: Place | null = null;

  /** @param exact the word as it must be written, where its accents count */
  constructor(
    readonly key: string = '',
    readonly exact: string | null = null,
  ) {}
}

const none: readonly Place[] = [];

/** At the end of a list that is shared while it is empty. */
function withOne(list: readonly Place[], place: Place): readonly Place[] {
  if (list === none) return [place];
  (list as Place[]).push(place);
  return list;
}

/**
 * A set of phrases, matched word by word. An entry may hold alternatives, `(a|b c|)`, nested or empty; they are kept as a net of places
 * and not multiplied out, so that a list costs what it is long. `#` stands for a number, `=` before a word makes its accents count, `~`
 * is a slot: one to nine words that say nothing of their own (`verdict/slots.ts`).
 */
export class Phrases {
  readonly #start = new Place();
  /** Places with what can be reached from them without a word, worked out where they are first come to. */
  readonly #reached = new Map<Place, Reached>();

  add(entry: string): void {
    this.#reached.clear();
    const parts = (isBalanced(entry) ? entry : entry.replace(/[()|]/g, ' ')).split(/([()|])/);
    const end = new Reader(parts).sequence(this.#start);
    // An entry of nothing at all would match everywhere.
    if (end !== this.#start) end.isEnd = true;
  }

  /** Lengths in tokens of the phrases that begin at that place; a pause within a phrase is not skipped. */
  lengthsAt(tokens: readonly Token[], at: number): number[] {
    const lengths: number[] = [];
    let places = this.#follow(this.#start, tokens[at], true);
    for (let length = 1; places.size > 0; length++) {
      const next = tokens[at + length];
      const further = new Set<Place>();
      let isEnd = false;
      for (const place of places) {
        isEnd ||= this.#from(place).isEnd;
        for (const to of this.#follow(place, next)) further.add(to);
      }
      if (isEnd) lengths.push(length);
      places = further;
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
    return this.#from(this.#start).words.has(token.key);
  }

  #follow(place: Place, token: Token | undefined, begins = false): Set<Place> {
    if (!token) return nowhere;
    const { words } = this.#from(place);
    const found = new Set<Place>();
    const take = (key: string) => {
      for (const to of words.get(key) ?? []) if (to.exact === null || to.exact === token.lower) found.add(to);
    };
    take(token.key);
    if (/^\p{N}/u.test(token.key)) take('#');
    if (token.slot === 'goes on' || (token.slot === 'opens' && begins)) take(opens);
    if (token.slot === 'goes on') take(goesOn);
    return found;
  }

  #from(place: Place): Reached {
    const known = this.#reached.get(place);
    if (known) return known;
    const words = new Map<string, Place[]>();
    const places = new Set([place]);
    // A set that grows while it is walked is walked to its new end.
    for (const one of places) {
      for (const skipped of one.skips) places.add(skipped);
      for (const to of one.next) {
        const same = words.get(to.key);
        if (same) same.push(to);
        else words.set(to.key, [to]);
      }
    }
    const reached = { words, isEnd: [...places].some((one) => one.isEnd) };
    this.#reached.set(place, reached);
    return reached;
  }
}

/** A place's own words and those of the places that are reached from it without any. */
interface Reached {
  words: Map<string, Place[]>;
  isEnd: boolean;
}

const nowhere = new Set<Place>();

/** Lays an entry's words from one place to the next. */
class Reader {
  #at = 0;

  constructor(readonly parts: readonly string[]) {}

  sequence(from: Place): Place {
    let place = from;
    for (; this.#at < this.parts.length; this.#at++) {
      const part = this.parts[this.#at]!;
      if (part === ')' || part === '|') return place;
      place = part === '(' ? this.#choice(place) : layWords(part, place);
    }
    return place;
  }

  #choice(from: Place): Place {
    const join = new Place();
    do {
      this.#at++;
      const end = this.sequence(from);
      end.skips = withOne(end.skips, join);
    } while (this.parts[this.#at] === '|');
    return join;
  }
}

/** What leads into a slot and on in it; no word is spelled so. */
const opens = '~opens';
const goesOn = '~goes on';
const longestSlot = 9;

/** A place after each word that the slot may hold, from which one may leave it. */
function laySlot(from: Place): Place {
  if (from.slotEnd) return from.slotEnd;
  const end = new Place();
  from.slotEnd = end;
  let place = from;
  for (let words = 0; words < longestSlot; words++) {
    const to = new Place(words === 0 ? opens : goesOn);
    to.skips = withOne(to.skips, end);
    place.next = withOne(place.next, to);
    place = to;
  }
  return end;
}

function layWords(text: string, from: Place): Place {
  if (text.includes('~')) {
    const [before, ...after] = text.split('~');
    return after.reduce((place, words) => layWords(words, laySlot(place)), layWords(before ?? '', from));
  }
  const exactWords = new Set([...text.matchAll(/=(\S+)/g)].map((match) => match[1]!.toLowerCase()));
  let place = from;
  for (const { lower, key } of tokensOf(text.replaceAll('=', ''))) {
    const to = new Place(key, exactWords.has(lower) ? lower : null);
    place.next = withOne(place.next, to);
    place = to;
  }
  return place;
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
