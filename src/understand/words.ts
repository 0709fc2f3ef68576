import type { VerdictWords } from '../domain/desk.js';
import type { LocaleWords } from './locale-words.js';
import { Phrases } from './verdict-phrases.js';
import { german } from './verdict-words-de.js';
import { english } from './verdict-words-en.js';
import { french } from './verdict-words-fr.js';
import { dutch } from './verdict-words-nl.js';

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
