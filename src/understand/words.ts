import type { VerdictWords } from '../domain/desk.js';
import type { Frames, LocaleWords, PlainWords } from './locale-words.js';
import { german as germanFrames } from './verdict-frames-de.js';
import { english as englishFrames } from './verdict-frames-en.js';
import { french as frenchFrames } from './verdict-frames-fr.js';
import { dutch as dutchFrames } from './verdict-frames-nl.js';
import { Phrases } from './verdict-phrases.js';
import { tokensOf } from './verdict-tokens.js';
import { Spellings } from './verdict-typos.js';
import { german } from './verdict-words-de.js';
import { english } from './verdict-words-en.js';
import { french } from './verdict-words-fr.js';
import { dutch } from './verdict-words-nl.js';

export const shippedWords: Record<'en' | 'nl' | 'fr' | 'de', LocaleWords> = {
  en: framed(english, englishFrames),
  nl: framed(dutch, dutchFrames),
  fr: framed(french, frenchFrames),
  de: framed(german, germanFrames),
};

function framed(words: PlainWords, frames: Frames): LocaleWords {
  const { others, asides, approvedBy, answered, openings, articles, loud, ...more } = frames;
  const both = { ...words, others, asides, approvedBy, answered, openings, articles, loud };
  for (const [name, entries] of Object.entries(more) as [keyof PlainWords, string[]][]) {
    both[name] = [...words[name], ...entries];
  }
  return both;
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
  others: Phrases;
  asides: Phrases;
  approvedBy: Phrases;
  answered: Phrases;
  openings: Phrases;
  articles: Phrases;
  loud: Phrases;
  spellings: Spellings;
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
  'others',
  'asides',
  'approvedBy',
  'answered',
  'openings',
  'articles',
  'loud',
] as const satisfies readonly (keyof LocaleWords & keyof Lexicon)[];

/** The shipped words and those that a desk adds, ready for reading. It costs half a second: once a desk file. */
export function mergeWords(shipped: Record<string, LocaleWords>, added: Record<string, VerdictWords> = {}): Lexicon {
  const locales: Partial<LocaleWords>[] = [...Object.values(shipped), ...Object.values(added).map(withoutSlots)];
  const phrases = Object.fromEntries(classes.map((name) => [name, new Phrases()])) as Record<
    (typeof classes)[number],
    Phrases
  >;
  const spellings = new Spellings();
  for (const words of locales) {
    for (const name of classes) {
      for (const entry of words[name] ?? []) {
        phrases[name].add(entry);
        for (const { key } of tokensOf(entry.replace(/[()|=#~]/g, ' '))) spellings.add(key, name === 'loud');
      }
    }
  }
  return { ...phrases, spellings };
}

/** A slot in an approval would let anything be approved. */
function withoutSlots(words: VerdictWords): VerdictWords {
  const bare = (entries: string[] = []) => entries.map((entry) => entry.replaceAll('~', ' '));
  return { ok: bare(words.ok), notOk: bare(words.notOk), greetings: bare(words.greetings), thanks: bare(words.thanks) };
}
