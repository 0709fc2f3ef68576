import { expect, test } from 'vitest';
import { estimateForCustomers, estimateInWords, lateInWords, localeWithWords } from '../../src/compose/words.js';

const minute = 60_000;
const hour = 60 * minute;

test.each([
  ['en', 30_000, 'due now'],
  ['en', minute, '1 minute late'],
  ['en', 59 * minute, '59 minutes late'],
  ['en', hour, '1 hour late'],
  ['en', 47 * hour, '47 hours late'],
  ['en', 48 * hour, '2 days late'],
  ['nl', 30_000, 'nu'],
  ['nl', minute, '1 minuut te laat'],
  ['nl-BE', 5 * hour, '5 uur te laat'],
  ['nl', 72 * hour, '3 dagen te laat'],
  ['fr', minute, '1 minute de retard'],
  ['fr', 2 * hour, '2 heures de retard'],
  ['fr_BE', 72 * hour, '3 jours de retard'],
  ['de', hour, '1 Stunde zu spät'],
  ['DE', 72 * hour, '3 Tage zu spät'],
  ['xx', 2 * hour, '2 hours late'],
])('in %s, %i ms of lateness are written as %j', (locale, ms, words) => {
  expect(lateInWords(ms, locale)).toBe(words);
});

test.each([
  ['en', 360, '6 h'],
  ['en', 1200, '2 d 4 h'],
  ['nl', 360, '6 uur'],
  ['nl', 1230, '2 dagen 4 uur 30 minuten'],
  ['nl', 480, '1 dag'],
  ['fr', 60, '1 heure'],
  ['fr', 1200, '2 jours 4 heures'],
  ['de', 480, '1 Tag'],
  ['de', 1200, '2 Tage 4 Stunden'],
  ['de', 0, '0 Minuten'],
  ['xx', 90, '1 h 30 min'],
])('in %s, an estimate of %i minutes is written as %j', (locale, minutes, words) => {
  expect(estimateInWords(minutes, locale)).toBe(words);
});

test.each([
  ['en', 180, '3 hours'],
  ['en', 60, '1 hour'],
  ['en', 480, '1 day (of 8 hours)'],
  ['en', 1230, '2 days (of 8 hours), 4 hours and 30 minutes'],
  ['nl', 1200, '2 dagen (van 8 uur) en 4 uur'],
  ['fr_BE', 1200, '2 jours (de 8 heures) et 4 heures'],
  ['de', 960, '2 Tage (zu 8 Stunden)'],
  ['xx', 90, '1 hour and 30 minutes'],
])('in %s, customers read an estimate of %i minutes as %j', (locale, minutes, words) => {
  expect(estimateForCustomers(minutes, locale)).toBe(words);
});

test.each([
  [['xx', 'nl'], 'nl'],
  [['fr-BE', 'nl'], 'fr-BE'],
  [['xx'], 'en'],
  [[], 'en'],
])('of the locales %j, words are taken from %s', (given, locale) => {
  expect(localeWithWords(given)).toBe(locale);
});
