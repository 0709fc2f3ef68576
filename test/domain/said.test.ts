import { describe, expect, it } from 'vitest';
import { deskVerbs, verbs } from '../../src/domain/command.js';
import { inEnglish, inWords, type Saying, say, sayings } from '../../src/domain/said.js';

const languages = ['nl', 'fr', 'de'] as const;
const keys = Object.keys(sayings.en) as (keyof typeof sayings.en)[];
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const allVerbs: readonly string[] = [...verbs, ...deskVerbs];
/** Verbs, commands of the command line and lines to be typed: what is typed is no word of any language. */
const typed = (sentence: string) =>
  [...sentence.matchAll(/\b[A-Z]{3,}\b|postdesk [a-z-]+|-{5} end of template -{5}/g)]
    .map(([word]) => word)
    .filter((word) => word.includes(' ') || allVerbs.includes(word) || word === 'NODOC');

describe.each(languages)('what the desk says in %s', (language) => {
  it('is said with the values that the English has', () => {
    const wrong = keys.filter((key) => String(places(sayings[language][key])) !== String(places(sayings.en[key])));
    expect(wrong).toEqual([]);
  });

  it('keeps every command that the English names', () => {
    const lost = keys.filter((key) => typed(sayings.en[key]).some((word) => !sayings[language][key].includes(word)));
    expect(lost).toEqual([]);
  });

  it('begins as the English does where lines are set in', () => {
    const indent = (sentence: string) => /^ */.exec(sentence)?.[0].length;
    expect(keys.filter((key) => indent(sayings[language][key]) !== indent(sayings.en[key]))).toEqual([]);
  });

  it('is no sentence that was left in English', () => {
    const same = keys.filter((key) => sayings[language][key] === sayings.en[key] && /\p{L}{4}/u.test(bareOf(key)));
    expect(same).toEqual([]);
  });
});

it('French has no break before its high marks of punctuation', () => {
  expect(keys.filter((key) => /[\p{L}\p{N}})»] [:;?!»]|«[^\u00a0]/u.test(sayings.fr[key]))).toEqual([]);
});

/** A sentence without the places for its values. */
function bareOf(key: keyof typeof sayings.en): string {
  return sayings.en[key].replace(/\{\w+\}/g, '');
}

describe('a saying', () => {
  const moved = say('moved', { ticket: 'HD-1', from: 'new', to: 'analysis' });

  it('is put into the words of whoever reads it, what it holds as well', () => {
    const done = say('holdEnded', { move: say('movedWithManager', { move: moved, person: 'anna@acme.example' }) });
    expect(inEnglish(done)).toBe(
      'HD-1 went from new to analysis, with anna@acme.example as project manager; its hold has ended',
    );
    expect(inWords(done, 'nl-BE')).toBe(
      'HD-1 ging van new naar analysis, met anna@acme.example als projectleider; het staat niet meer in de wacht',
    );
  });

  it('is told in English where the locale has no words', () => {
    expect(inWords(moved, 'pt')).toBe(inEnglish(moved));
    expect(inWords(moved, 'constructor')).toBe(inEnglish(moved));
  });

  it.each([
    ['en', 'the pm, the lead or its developer (none yet)'],
    ['nl', 'de projectleider, de lead of de ontwikkelaar ervan (nog niemand)'],
    ['fr', 'au chef de projet, au lead ou à son développeur (encore personne)'],
    ['de', 'der Projektleitung, dem Lead oder der Entwicklung dieses Tickets (noch niemand)'],
  ])('tells a choice in %s', (locale, words) => {
    expect(inWords({ anyOf: [say('thePm'), say('theLead'), say('itsNoDeveloper')] }, locale)).toBe(words);
  });

  it('takes values as they are, though they look like places of its own', () => {
    const hostile = '{person} $& $1 {ticket}';
    expect(inEnglish(say('titleNow', { ticket: 'HD-1', title: hostile }))).toBe(`HD-1 is called "${hostile}" now`);
  });

  it.each([
    ['en', 'Thursday 3 December 2026, 10:00'],
    ['xx', 'Thursday 3 December 2026, 10:00'],
    ['nl-BE', 'donderdag 3 december 2026 om 10:00'],
    ['fr', 'jeudi 3 décembre 2026 à 10:00'],
    ['de', 'Donnerstag, 3. Dezember 2026, 10:00 Uhr'],
  ])('tells a moment in %s on the clock of the desk', (locale, words) => {
    expect(inWords({ at: Date.UTC(2026, 11, 3, 9), zone: 'Europe/Brussels' }, locale)).toBe(words);
  });

  it('says what its flow says of a command, in each language', () => {
    expect(inWords({ does: 'takes up the work' }, 'fr_BE')).toBe('commence le travail');
  });

  it('of any key has its values named by its sentence', () => {
    // As types: what has no value takes none, and what has some takes just these.
    const without: Saying = say('noteKept');
    // @ts-expect-error it holds nothing
    say('noteKept', { ticket: 'HD-1' });
    // @ts-expect-error a value is missing
    say('moved', { ticket: 'HD-1', from: 'new' });
    expect(without).toEqual({ say: 'noteKept', values: {} });
  });
});
