import type { VerdictWords } from '../domain/desk.js';
import { type Token, tokensOf } from './verdict-tokens.js';
import { german } from './verdict-words-de.js';
import { english } from './verdict-words-en.js';
import { french } from './verdict-words-fr.js';
import { dutch } from './verdict-words-nl.js';

/**
 * The words that verdicts are read by, of one locale. An entry is a phrase; `(a|b|)` stands for one of the alternatives,
 * `#` for a number, and a word that begins with `=` is matched with its accents ("=testé" is not "je teste").
 */
export interface LocaleWords extends VerdictWords {
  /** Courtesies at the end of a mail. */
  closings: string[];
  /** What thanks go on with before they name what for: "for the". */
  thanksFor: string[];
  /** What a colleague's name may follow: "tested by". */
  byWhom: string[];
  /** A bare yes, which approves unless it may be the answer to whether something was tested. */
  yes: string[];
  /** That it was tested, which approves nothing by itself. */
  tested: string[];
  /** Where, when and with whom it was tested; of anything else they would be a condition: "release it this afternoon". */
  circumstances: string[];
  /** Praise that approves nothing by itself: "great". */
  praise: string[];
  /** What may stand beside an approval without taking anything from it. */
  neutral: string[];
  /** What may stand before a refusal: "unfortunately, the total is". */
  leadIns: string[];
  /** Bare negatives, which refuse only with a pause after them: "No." but not "No remarks". */
  weakNo: string[];
  /** What must stand in the rest of a sentence that began with a bare negative. */
  problems: string[];
  /** What after a refusal leaves in doubt whether it still stands. */
  takesBack: string[];
  /** Words that, directly after a refusal, make it conditional, past or a quotation. */
  qualifiers: string[];
  /** Words that turn around what follows: "not approved" takes no refusal back. */
  negations: string[];
  /** Words that are no names although they stand alone with a capital: "Monday". */
  notNames: string[];
  /** Who is greeted without a name: "team". */
  addressees: string[];
}

export const shippedWords: Record<'en' | 'nl' | 'fr' | 'de', LocaleWords> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
};

interface PhraseWord {
  form: string;
  /** Matched with its accents. */
  exact: boolean;
}

/** Phrases by the key of their first word, so that a look-up costs no more than the phrases that begin there. */
export class Phrases {
  readonly #byFirst = new Map<string, PhraseWord[][]>();
  readonly #seen = new Set<string>();

  add(entry: string): void {
    for (const phrase of alternatives(entry)) {
      const exactWords = new Set([...phrase.matchAll(/=(\S+)/g)].map((match) => match[1]!.toLowerCase()));
      const words = tokensOf(phrase.replaceAll('=', '')).map((token) => {
        const exact = exactWords.has(token.lower);
        return { form: exact ? token.lower : token.key, exact };
      });
      const id = words.map((word) => `${word.exact ? '=' : ''}${word.form}`).join(' ');
      if (words.length === 0 || this.#seen.has(id)) continue;
      this.#seen.add(id);
      const first = words[0]!;
      const key = first.exact ? first.form.normalize('NFKD').replace(/\p{M}/gu, '') : first.form;
      const list = this.#byFirst.get(key);
      if (list) list.push(words);
      else this.#byFirst.set(key, [words]);
    }
  }

  /** Lengths in tokens of the phrases that begin at that place; pauses inside a phrase are not skipped. */
  lengthsAt(tokens: Token[], at: number): number[] {
    const first = tokens[at];
    if (!first) return [];
    const candidates = this.#byFirst.get(/^\p{N}/u.test(first.key) ? '#' : first.key) ?? [];
    return candidates
      .filter((words) => words.every((word, i) => fits(word, tokens[at + i])))
      .map((words) => words.length);
  }

  longestAt(tokens: Token[], at: number): number {
    return Math.max(0, ...this.lengthsAt(tokens, at));
  }

  has(token: Token): boolean {
    return this.lengthsAt([token], 0).length > 0;
  }

  /** Whether some phrase begins with that word. */
  begins(token: Token): boolean {
    return this.#byFirst.has(token.key);
  }
}

function fits(word: PhraseWord, token: Token | undefined): boolean {
  if (!token) return false;
  if (word.form === '#') return /^\p{N}+$/u.test(token.key);
  return word.form === (word.exact ? token.lower : token.key);
}

/** Every phrase that an entry stands for; brackets that do not pair stand for themselves. */
function alternatives(entry: string): string[] {
  const close = entry.indexOf(')');
  const open = close < 0 ? -1 : entry.lastIndexOf('(', close);
  if (open < 0) return [entry];
  // The innermost group first: what it expands to holds no brackets any more.
  return entry
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => alternatives(entry.slice(0, open) + choice + entry.slice(close + 1)));
}

/** The words of all locales together: customers answer in the language that they like. */
export interface Lexicon {
  ok: Phrases;
  notOk: Phrases;
  greetings: Phrases;
  thanks: Phrases;
  closings: Phrases;
  thanksFor: Phrases;
  byWhom: Phrases;
  yes: Phrases;
  tested: Phrases;
  circumstances: Phrases;
  praise: Phrases;
  neutral: Phrases;
  leadIns: Phrases;
  weakNo: Phrases;
  problems: Phrases;
  takesBack: Phrases;
  qualifiers: Phrases;
  negations: Phrases;
  notNames: Phrases;
  addressees: Phrases;
}

const classes = [
  'ok',
  'notOk',
  'greetings',
  'thanks',
  'closings',
  'thanksFor',
  'byWhom',
  'yes',
  'tested',
  'circumstances',
  'praise',
  'neutral',
  'leadIns',
  'weakNo',
  'problems',
  'takesBack',
  'qualifiers',
  'negations',
  'notNames',
  'addressees',
] as const satisfies readonly (keyof LocaleWords & keyof Lexicon)[];

/** The shipped words and those that a desk adds, ready for reading. It costs some milliseconds: once a desk file. */
export function mergeWords(shipped: Record<string, LocaleWords>, added: Record<string, VerdictWords> = {}): Lexicon {
  const locales: Partial<LocaleWords>[] = [...Object.values(shipped), ...Object.values(added)];
  const lexicon = Object.fromEntries(classes.map((name) => [name, new Phrases()])) as Record<
    (typeof classes)[number],
    Phrases
  >;
  for (const words of locales) {
    for (const name of classes) {
      for (const entry of words[name] ?? []) lexicon[name].add(entry);
    }
  }
  return lexicon;
}
