import type { VerdictWords } from '../domain/desk.js';
import { Phrases } from './verdict-phrases.js';
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

/** The shipped words and those that a desk adds, ready for reading. It costs a fifth of a second: once a desk file. */
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
