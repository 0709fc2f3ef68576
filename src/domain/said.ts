/**
 * What the desk says, before it is known who reads it: a sentence's key and its values. Whoever writes to somebody puts it
 * into the words of their language; history, ledger, log and console have it in English.
 */
import { german } from './sayings/de.js';
import { english } from './sayings/en.js';
import { french } from './sayings/fr.js';
import { dutch } from './sayings/nl.js';
import { offerInWords } from './sayings/offers.js';
import type { Instant } from './time.js';

export type SayingKey = keyof typeof english;

/** The places for values in a sentence, as types: `'ticket' | 'stage'`. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;
type Values<Key extends SayingKey> = { readonly [Place in Places<(typeof english)[Key]>]: Said | number };

/** A sentence of the desk's own and the values that stand in it: made by `say`, which knows which those are. */
export interface Saying {
  say: SayingKey;
  values: Readonly<Record<string, Said | number>>;
}

/** A text is somebody's words, or a name: it is the same in every language. */
export type Said =
  | string
  | Saying
  | { lines: readonly Said[] }
  /** Told as a choice: `a, b or c`. */
  | { anyOf: readonly Said[] }
  /** What a command does, as the flow says it. */
  | { does: string }
  /** A moment on the clock of that time zone: `Monday 30 November 2026, 10:00`. */
  | { at: Instant; zone: string };

type Given<Key extends SayingKey> = [Places<(typeof english)[Key]>] extends [never] ? [] : [Values<Key>];

export function say<Key extends SayingKey>(key: Key, ...[values]: Given<Key>): Saying {
  return { say: key, values: values ?? {} };
}

/** The sentences by language. */
export const sayings: Readonly<Record<'en' | 'nl' | 'fr' | 'de', Readonly<Record<SayingKey, string>>>> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
};

/** The language of a locale, lower case: `nl` of `nl-BE`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** In the words of a locale; in English where it has none. Values stand in it as they are, whatever is in them. */
export function inWords(said: Said, locale: string): string {
  if (typeof said === 'string') return said;
  if ('lines' in said) return said.lines.map((line) => inWords(line, locale)).join('\n');
  if ('anyOf' in said) return choice(said.anyOf, locale);
  if ('does' in said) return offerInWords(said.does, languageOf(locale));
  if ('at' in said) return moment(said.at, said.zone, locale);
  return sentence(said.say, locale).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = said.values[name] ?? place;
    return typeof value === 'number' ? String(value) : inWords(value, locale);
  });
}

export function inEnglish(said: Said): string {
  return inWords(said, 'en');
}

function sentence(key: SayingKey, locale: string): string {
  const language = languageOf(locale);
  return Object.entries(sayings).find(([known]) => known === language)?.[1][key] ?? english[key];
}

/** As mails write dates, with the year: nobody here knows which one it is. */
function moment(at: Instant, zone: string, locale: string): string {
  const language = Object.hasOwn(sayings, languageOf(locale)) ? languageOf(locale) : 'en';
  const options = { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' } as const;
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const parts = new Intl.DateTimeFormat(language, { ...options, ...words }).formatToParts(at);
  const found = Object.fromEntries(parts.map((part) => [part.type, part.value]));
  // Some versions of ICU write the first of a month otherwise in French.
  const day = parseInt(found.day ?? '', 10);
  const [date, time] = [`${found.month} ${found.year}`, `${found.hour}:${found.minute}`];
  switch (language) {
    case 'nl':
      return `${found.weekday} ${day} ${date} om ${time}`;
    case 'fr':
      return `${found.weekday} ${day === 1 ? '1er' : day} ${date} à ${time}`;
    case 'de':
      return `${found.weekday}, ${day}. ${date}, ${time} Uhr`;
    default:
      return `${found.weekday} ${day} ${date}, ${time}`;
  }
}

function choice(of: readonly Said[], locale: string): string {
  const [last = '', ...before] = of.map((one) => inWords(one, locale)).reverse();
  return before.length === 0 ? last : inWords(say('or', { first: before.reverse().join(', '), last }), locale);
}
