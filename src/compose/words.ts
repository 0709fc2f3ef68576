/** Words of the desk's own that stand in values of a mail, in the languages of the shipped templates. */
import { languageOf } from '../domain/said.js';
import { formatEstimate } from '../time/duration.js';

interface Words {
  dueNow: string;
  late: Record<'minute' | 'hour' | 'day', (amount: number) => string>;
  /** Units of an estimate by their short forms, as one and as many. */
  units: Record<string, readonly [string, string]>;
  /** What a day of work is: no customer can know. */
  dayOfWork: string;
  /** Whose way of listing is used. */
  lists: string;
}

const counted = (one: string, many: string) => (amount: number) => `${amount} ${amount === 1 ? one : many}`;

const english: Words = {
  dueNow: 'due now',
  late: {
    minute: counted('minute late', 'minutes late'),
    hour: counted('hour late', 'hours late'),
    day: counted('day late', 'days late'),
  },
  units: { d: ['day', 'days'], h: ['hour', 'hours'], min: ['minute', 'minutes'] },
  dayOfWork: '(of 8 hours)',
  lists: 'en-GB',
};

const dutch: Words = {
  dueNow: 'nu',
  late: {
    minute: counted('minuut te laat', 'minuten te laat'),
    hour: counted('uur te laat', 'uur te laat'),
    day: counted('dag te laat', 'dagen te laat'),
  },
  units: { d: ['dag', 'dagen'], h: ['uur', 'uur'], min: ['minuut', 'minuten'] },
  dayOfWork: '(van 8 uur)',
  lists: 'nl',
};

const french: Words = {
  dueNow: 'maintenant',
  late: {
    minute: counted('minute de retard', 'minutes de retard'),
    hour: counted('heure de retard', 'heures de retard'),
    day: counted('jour de retard', 'jours de retard'),
  },
  units: { d: ['jour', 'jours'], h: ['heure', 'heures'], min: ['minute', 'minutes'] },
  dayOfWork: '(de 8 heures)',
  lists: 'fr',
};

const german: Words = {
  dueNow: 'jetzt',
  late: {
    minute: counted('Minute zu spät', 'Minuten zu spät'),
    hour: counted('Stunde zu spät', 'Stunden zu spät'),
    day: counted('Tag zu spät', 'Tage zu spät'),
  },
  units: { d: ['Tag', 'Tage'], h: ['Stunde', 'Stunden'], min: ['Minute', 'Minuten'] },
  dayOfWork: '(zu 8 Stunden)',
  lists: 'de',
};

const wordsOf: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['nl', dutch],
  ['fr', french],
  ['de', german],
]);

/** The first of the locales that there are words for. */
export function localeWithWords(locales: readonly string[]): string {
  return locales.find((locale) => wordsOf.has(languageOf(locale))) ?? 'en';
}

/** English for languages without words of their own, as their mails come in English too. */
function wordsIn(locale: string): Words {
  return wordsOf.get(languageOf(locale)) ?? english;
}

/** How late something is, in words; the largest unit that fits. */
export function lateInWords(ms: number, locale: string): string {
  const { dueNow, late } = wordsIn(locale);
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return dueNow;
  if (minutes < 60) return late.minute(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? late.hour(hours) : late.day(Math.floor(hours / 24));
}

/** Minutes of work for staff: `2 d 4 h`, `2 dagen 4 uur`; days are of 8 hours. */
export function estimateInWords(minutes: number, locale: string): string {
  const words = wordsIn(locale);
  return words === english ? formatEstimate(minutes) : amounts(minutes, words).join(' ');
}

/** The same for customers: `2 days (of 8 hours) and 4 hours`. */
export function estimateForCustomers(minutes: number, locale: string): string {
  const words = wordsIn(locale);
  const [first = '', ...rest] = amounts(minutes, words);
  const named = minutes >= 8 * 60 ? `${first} ${words.dayOfWork}` : first;
  return new Intl.ListFormat(words.lists, { type: 'conjunction' }).format([named, ...rest]);
}

function amounts(minutes: number, { units }: Words): string[] {
  return [...formatEstimate(minutes).matchAll(/(\d+) (\w+)/g)].map(([short, amount, unit = '']) => {
    const [one, many] = units[unit] ?? [];
    return one && many ? `${amount} ${amount === '1' ? one : many}` : short;
  });
}
