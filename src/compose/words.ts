/** Words of the desk's own that stand in values of a mail, in the languages of the shipped templates. */
import type { StaffDeadlineKind } from '../domain/desk.js';
import { formatEstimate } from '../time/duration.js';

interface Words {
  dueNow: string;
  late: Record<'minute' | 'hour' | 'day', (amount: number) => string>;
  /** Units of an estimate by their short English forms, as one and as many. */
  units: Record<string, readonly [string, string]>;
  /** What a ticket waits for while that deadline runs; null: as the flow says it, in English. */
  waits: Record<StaffDeadlineKind, string> | null;
}

const counted = (one: string, many: string) => (amount: number) => `${amount} ${amount === 1 ? one : many}`;

const english: Words = {
  dueNow: 'due now',
  late: {
    minute: counted('minute late', 'minutes late'),
    hour: counted('hour late', 'hours late'),
    day: counted('day late', 'days late'),
  },
  units: {},
  waits: null,
};

const dutch: Words = {
  dueNow: 'nu',
  late: {
    minute: counted('minuut te laat', 'minuten te laat'),
    hour: counted('uur te laat', 'uur te laat'),
    day: counted('dag te laat', 'dagen te laat'),
  },
  units: { d: ['dag', 'dagen'], h: ['uur', 'uur'], min: ['minuut', 'minuten'] },
  waits: {
    assign: 'Het ticket wacht op toewijzing aan een projectleider.',
    analysis: 'Het ticket wacht op de analyse door de projectleider.',
    estimate: 'Het ticket wacht op zijn schatting.',
    propose: 'Het ticket wacht op het voorstel aan de klant.',
    start: 'Het ticket wacht tot zijn ontwikkelaar begint.',
    test: 'Het ticket wacht op de test door de projectleider.',
    verify: 'Het ticket wacht tot de lead de bekende workflows doorloopt.',
    deliver: 'Het ticket staat op staging en moet nog naar de klant.',
    mtp: 'Het ticket is goedgekeurd en moet nog naar productie.',
    release: 'Het ticket wacht tot het in productie gezet is.',
    document: 'Het ticket staat in productie en wacht op zijn documentatie.',
  },
};

const french: Words = {
  dueNow: 'maintenant',
  late: {
    minute: counted('minute de retard', 'minutes de retard'),
    hour: counted('heure de retard', 'heures de retard'),
    day: counted('jour de retard', 'jours de retard'),
  },
  units: { d: ['jour', 'jours'], h: ['heure', 'heures'], min: ['minute', 'minutes'] },
  waits: {
    assign: "Le ticket attend d'être confié à un chef de projet.",
    analysis: "Le ticket attend l'analyse du chef de projet.",
    estimate: 'Le ticket attend son estimation.',
    propose: "Le ticket attend d'être proposé au client.",
    start: 'Le ticket attend que son développeur commence.',
    test: 'Le ticket attend le test du chef de projet.',
    verify: 'Le ticket attend que le lead parcoure les workflows connus.',
    deliver: "Le ticket est en staging et attend d'être livré au client.",
    mtp: 'Le ticket est approuvé et attend son passage en production.',
    release: "Le ticket attend d'être mis en production.",
    document: 'Le ticket est en production et attend sa documentation.',
  },
};

// A German letter goes on in lower case after its greeting, and these follow it.
const german: Words = {
  dueNow: 'jetzt',
  late: {
    minute: counted('Minute zu spät', 'Minuten zu spät'),
    hour: counted('Stunde zu spät', 'Stunden zu spät'),
    day: counted('Tag zu spät', 'Tage zu spät'),
  },
  units: { d: ['Tag', 'Tage'], h: ['Stunde', 'Stunden'], min: ['Minute', 'Minuten'] },
  waits: {
    assign: 'das Ticket wartet darauf, einer Projektleitung zugewiesen zu werden.',
    analysis: 'das Ticket wartet auf die Analyse der Projektleitung.',
    estimate: 'das Ticket wartet auf seine Schätzung.',
    propose: 'das Ticket wartet darauf, dem Kunden vorgeschlagen zu werden.',
    start: 'das Ticket wartet darauf, dass seine Entwicklung beginnt.',
    test: 'das Ticket wartet auf den Test der Projektleitung.',
    verify: 'das Ticket wartet darauf, dass der Lead die bekannten Workflows durchgeht.',
    deliver: 'das Ticket ist auf Staging und wartet darauf, dem Kunden geliefert zu werden.',
    mtp: 'das Ticket ist freigegeben und wartet darauf, in Produktion zu gehen.',
    release: 'das Ticket wartet darauf, in Produktion gebracht zu werden.',
    document: 'das Ticket ist in Produktion und wartet auf seine Dokumentation.',
  },
};

const wordsOf: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['nl', dutch],
  ['fr', french],
  ['de', german],
]);

/** The language of a locale, lower case: `nl` of `nl-BE`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

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

/** Minutes of work: `2 d 4 h`, `2 dagen 4 uur`; days are of 8 hours. */
export function estimateInWords(minutes: number, locale: string): string {
  const { units } = wordsIn(locale);
  return formatEstimate(minutes).replace(/(\d+) (\w+)/g, (short, amount: string, unit: string) => {
    const [one, many] = units[unit] ?? [];
    return one && many ? `${amount} ${amount === '1' ? one : many}` : short;
  });
}

/** What a ticket waits for while a deadline runs; null where the locale has no words for it. */
export function waitingInWords(kind: string, locale: string): string | null {
  return new Map(Object.entries(wordsIn(locale).waits ?? {})).get(kind) ?? null;
}
