/** By what a place is come to, beside words, which are numbers from 1 on. */
const nothing = 0;
const skips = -1;
const ends = -2;

/** What is kept of a place: by what it is come to, the first place that leads on from it, and the next one beside it. */
const by = 0;
const first = 1;
const beside = 2;
const width = 3;

/**
 * Places that are led through word by word. The words of verdicts make hundreds of thousands, nearly all of them in a row: a place is three
 * numbers in one array and no object. Where one may go on without a word, and where a phrase ends, are places of their own kind
 * beside those that words lead to; a skip has the place that it leads to as its first.
 */
export class Net {
  static readonly start = 0;

  #numbers = new Int32Array(8 * width);
  #size = width;

  /** A new place that no word leads to; skips may. */
  join(): number {
    return this.#place(nothing);
  }

  /** A new place that the word leads to. */
  lead(from: number, word: number): number {
    const to = this.#place(word);
    this.#numbers[to + beside] = this.#numbers[from + first]!;
    this.#numbers[from + first] = to;
    return to;
  }

  /** Lets one go on from a place to another without any word. */
  skip(from: number, to: number): void {
    const skip = this.lead(from, skips);
    this.#numbers[skip + first] = to;
  }

  end(place: number): void {
    this.lead(place, ends);
  }

  /** The places that one of the words leads to from any of those, what they skip to included, and whether a phrase ends at one of them. */
  leave(places: readonly number[], words: readonly number[]): { to: number[]; isEnd: boolean } {
    const numbers = this.#numbers;
    const to: number[] = [];
    const reached = places.slice();
    let isEnd = false;
    // It grows while it is walked.
    for (let at = 0; at < reached.length; at++) {
      for (let place = numbers[reached[at]! + first]!; place !== nothing; place = numbers[place + beside]!) {
        const word = numbers[place + by]!;
        if (word > nothing) {
          if (words.includes(word)) to.push(place);
        } else if (word === ends) isEnd = true;
        else if (!reached.includes(numbers[place + first]!)) reached.push(numbers[place + first]!);
      }
    }
    return { to, isEnd };
  }

  /** The places that words lead to from one place, what it skips to included, by the word. */
  leads(from: number): Map<number, number[]> {
    const numbers = this.#numbers;
    const leads = new Map<number, number[]>();
    const reached = [from];
    for (let at = 0; at < reached.length; at++) {
      for (let place = numbers[reached[at]! + first]!; place !== nothing; place = numbers[place + beside]!) {
        const word = numbers[place + by]!;
        if (word > nothing) leads.set(word, [...(leads.get(word) ?? []), place]);
        else if (word === skips && !reached.includes(numbers[place + first]!)) reached.push(numbers[place + first]!);
      }
    }
    return leads;
  }

  #place(word: number): number {
    const place = this.#size;
    this.#size += width;
    if (this.#size > this.#numbers.length) {
      const wider = new Int32Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[place + by] = word;
    return place;
  }
}
