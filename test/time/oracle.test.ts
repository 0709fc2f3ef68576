import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/time.js';
import { makeCalendar } from '../../src/time/calendar.js';
import { due } from '../../src/time/due.js';
import { businessDurations, type Season, scenes, seasons } from './arbitraries.js';
import { dueMinute, type WallClock, watchClock, watchDoor } from './oracle.js';

/** How many triples of calendar, start and duration are compared. */
const TRIPLES = 100_000;
const TRIPLES_A_CALENDAR = 100;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const daysWatched = 26;
const startsWithin = 14 * 1440;

const clocks = new Map<Season, WallClock>(
  seasons.map((season) => [season, watchClock(season.zone, Date.parse(season.date) - 6 * DAY, daysWatched * 1440)]),
);

const questions = fc.array(fc.tuple(fc.integer({ min: 0, max: startsWithin }), businessDurations), {
  minLength: TRIPLES_A_CALENDAR,
  maxLength: TRIPLES_A_CALENDAR,
});

describe('the calendar and somebody who watches clock and door once a minute', () => {
  it(`agree on ${TRIPLES} deadlines around clock changes, holidays and year ends in six zones`, () => {
    let asked = 0;
    let answered = 0;
    fc.assert(
      fc.property(scenes, questions, ({ season, calendar: spec }, triples) => {
        const clock = clocks.get(season)!;
        const door = watchDoor(clock, spec);
        const calendar = makeCalendar(spec);
        for (const [start, duration] of triples) {
          asked++;
          const expected = dueMinute(clock, door, start, duration);
          // Rare: so few hours that the deadline lies beyond the weeks watched.
          if (expected === null) continue;
          answered++;
          const at = due(calendar, clock.start + start * MINUTE, duration, []).at;
          if (at !== clock.start + expected * MINUTE) {
            expect.fail(`${JSON.stringify({ start: iso(clock.start + start * MINUTE), duration, spec })}
              watched: ${iso(clock.start + expected * MINUTE)}, calendar: ${iso(at)}`);
          }
        }
      }),
      { numRuns: TRIPLES / TRIPLES_A_CALENDAR },
    );
    expect(answered / asked).toBeGreaterThan(0.8);
  }, 120_000);

  it('agree at every minute on whether it is open, when it opens next and how much was open so far', () => {
    fc.assert(
      fc.property(scenes, ({ season, calendar: spec }) => {
        const clock = clocks.get(season)!;
        const door = watchDoor(clock, spec);
        const calendar = makeCalendar(spec);
        let opened = 0;
        let next: number | null = null;
        for (let i = door.length - 1; i >= 0; i--) {
          const t = clock.start + i * MINUTE;
          if (door[i] !== null) next = t;
          if (calendar.isOpen(t) !== (door[i] !== null)) expect.fail(`open at ${iso(t)}: ${JSON.stringify(spec)}`);
          if (next !== null && calendar.nextOpening(t) !== next) {
            expect.fail(`opening after ${iso(t)}: ${JSON.stringify(spec)}`);
          }
          if (door[i] !== null) opened += MINUTE;
          if (calendar.between(t, clock.start + door.length * MINUTE) !== opened) {
            expect.fail(`open time from ${iso(t)}: ${JSON.stringify(spec)}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

function iso(t: Instant): string {
  return new Date(t).toISOString();
}
