import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { CalendarSpec, Duration, Instant } from '../../src/domain/time.js';
import { type Calendar, makeCalendar } from '../../src/time/calendar.js';
import { atPercent, due, type Pause } from '../../src/time/due.js';
import { durationMs } from '../../src/time/duration.js';
import { businessDurations, momentsOf, type Season, scenes } from './arbitraries.js';

/** So many calendars a law, with so many cases each: to work out a calendar's year takes longer than to ask about it. */
const numRuns = 150;
const casesEach = 20;

/** Some calendar and things to ask near something that happens to it. */
function casesOf<T>(question: (season: Season) => fc.Arbitrary<T>): fc.Arbitrary<{ spec: CalendarSpec; asked: T[] }> {
  return scenes.chain(({ season, calendar }) =>
    fc.record({
      spec: fc.constant(calendar),
      asked: fc.array(question(season), { minLength: casesEach, maxLength: casesEach }),
    }),
  );
}

const lengths = fc.integer({ min: 1, max: 60 * 3600 * 1000 });

const lawCases = casesOf((season) =>
  fc.tuple(momentsOf(season), momentsOf(season), lengths, lengths, fc.integer({ min: 1, max: 12 })),
);

/** Holds for moments a <= b, lengths d and e, and a number of days. */
function law(check: (calendar: Calendar, a: Instant, b: Instant, d: number, e: number, days: number) => void): void {
  fc.assert(
    fc.property(lawCases, ({ spec, asked }) => {
      const calendar = makeCalendar(spec);
      for (const [a, b, d, e, days] of asked) check(calendar, Math.min(a, b), Math.max(a, b), d, e, days);
    }),
    { numRuns },
  );
}

function local(calendar: Calendar, t: Instant): DateTime {
  return DateTime.fromMillis(t, { zone: calendar.spec.zone });
}

describe('open time', () => {
  it('is never due earlier for a later start', () => {
    law((calendar, a, b, d) => {
      expect(calendar.addOpen(a, d)).toBeLessThanOrEqual(calendar.addOpen(b, d));
    });
  });

  it('is never due earlier for a longer time', () => {
    law((calendar, a, _b, d, e) => {
      expect(calendar.addOpen(a, d)).toBeLessThan(calendar.addOpen(a, d + e));
    });
  });

  it('adds up: one time and then another is both at once', () => {
    law((calendar, a, _b, d, e) => {
      expect(calendar.addOpen(calendar.addOpen(a, d), e)).toBe(calendar.addOpen(a, d + e));
    });
  });

  it('has passed exactly when it is due', () => {
    law((calendar, a, _b, d) => {
      expect(calendar.between(a, calendar.addOpen(a, d))).toBe(d);
    });
  });

  it('between three moments is the sum of both parts', () => {
    law((calendar, a, b, d) => {
      const c = b + d;
      expect(calendar.between(a, b) + calendar.between(b, c)).toBe(calendar.between(a, c));
    });
  });

  it('is the sum of the openings in it', () => {
    law((calendar, a, b) => {
      const sum = calendar.openings(a, b, 1000).reduce((ms, { from, to }) => ms + to - from, 0);
      expect(calendar.between(a, b)).toBe(sum);
    });
  });

  it('ends within opening hours, at the latest at a closing', () => {
    law((calendar, a, _b, d) => {
      expect(calendar.isOpen(calendar.addOpen(a, d) - 1)).toBe(true);
    });
  });

  it('does not depend on whether it starts in closed hours or at the opening that ends them', () => {
    law((calendar, a, _b, d) => {
      expect(calendar.addOpen(a, d)).toBe(calendar.addOpen(calendar.nextOpening(a), d));
    });
  });
});

describe('an opening', () => {
  it('that is next is open, and nothing before it is', () => {
    law((calendar, a) => {
      const next = calendar.nextOpening(a);
      expect(calendar.isOpen(next)).toBe(true);
      expect(calendar.between(a, next)).toBe(0);
      expect(calendar.isOpen(a)).toBe(next === a);
    });
  });

  it('after a moment is later than it and begins an interval', () => {
    law((calendar, a) => {
      const after = calendar.openingAfter(a);
      expect(after).toBeGreaterThan(a);
      expect(calendar.openings(after, after + 1, 1)).toEqual([{ from: after, to: after + 1 }]);
    });
  });
});

describe('a number of business days', () => {
  // In the hour that the clock shows twice in autumn a later moment has an earlier time of day: there only the shown time counts.
  it('is never due earlier for a start that is later, on the clock as in fact', () => {
    law((calendar, a, b, _d, _e, days) => {
      const [startA, startB] = [calendar.nextOpening(a), calendar.nextOpening(b)];
      const shown = (t: Instant) => t + local(calendar, t).offset * 60_000;
      if (shown(startA) > shown(startB)) return;
      expect(calendar.addBusinessDays(a, days).at).toBeLessThanOrEqual(calendar.addBusinessDays(b, days).at);
    });
  });

  it('is never due earlier for more days', () => {
    law((calendar, a, _b, _d, _e, days) => {
      expect(calendar.addBusinessDays(a, days).at).toBeLessThanOrEqual(calendar.addBusinessDays(a, days + 1).at);
    });
  });

  it('is due within opening hours, at the latest at a closing', () => {
    law((calendar, a, _b, _d, _e, days) => {
      const { at } = calendar.addBusinessDays(a, days);
      expect(calendar.isOpen(at) || calendar.isOpen(at - 1)).toBe(true);
    });
  });

  it('keeps the local time of day where the day is open then', () => {
    law((calendar, a, _b, _d, _e, days) => {
      const result = calendar.addBusinessDays(a, days);
      const start = local(calendar, result.start);
      const at = local(calendar, result.at);
      const sameTime = at.set({ hour: start.hour, minute: start.minute, second: start.second });
      // A time of day that the clock jumps over in spring cannot be kept.
      if (sameTime.hour !== start.hour || sameTime.minute !== start.minute) return;
      if (result.settled === 'same time') expect(at.toFormat('HH:mm:ss')).toBe(start.toFormat('HH:mm:ss'));
      const nights = [...Object.values(calendar.spec.hours), ...Object.values(calendar.spec.days)]
        .flat()
        .some(({ to }) => to > 1440);
      if (result.settled !== 'same time' && !nights && result.date === at.toISODate()) {
        expect(calendar.isOpen(sameTime.toMillis())).toBe(false);
      }
    });
  });

  it('takes as many working days as it says', () => {
    law((calendar, a, _b, _d, _e, days) => {
      let step = calendar.addBusinessDays(a, 1);
      for (let i = 1; i < days; i++) step = calendar.addBusinessDays(step.hours[0]!.from, 1);
      expect(calendar.addBusinessDays(a, days).date).toBe(step.date);
    });
  });
});

describe('a pause', () => {
  const pausesNear = (start: Instant) =>
    fc.array(
      fc
        .tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 40 }))
        .map(([from, length]): Pause => ({ from: start + from * 3_599_000, to: start + (from + length) * 3_599_000 })),
      { maxLength: 4 },
    );
  const pausedCases = casesOf((season) =>
    momentsOf(season).chain((start) => fc.tuple(fc.constant(start), businessDurations, pausesNear(start))),
  );

  function pauseLaw(check: (calendar: Calendar, start: Instant, duration: Duration, pauses: Pause[]) => void): void {
    fc.assert(
      fc.property(pausedCases, ({ spec, asked }) => {
        const calendar = makeCalendar(spec);
        for (const [start, duration, pauses] of asked) check(calendar, start, duration, pauses);
      }),
      { numRuns },
    );
  }

  it('that is resumed at once changes nothing', () => {
    pauseLaw((calendar, start, duration, pauses) => {
      const atOnce = pauses.map(({ from }) => ({ from, to: from }));
      expect(due(calendar, start, duration, atOnce)).toEqual(due(calendar, start, duration, []));
    });
  });

  it('in closed hours moves no deadline', () => {
    pauseLaw((calendar, start, duration, pauses) => {
      const closed = pauses.map(({ from }) => ({ from, to: calendar.nextOpening(from) }));
      expect(due(calendar, start, duration, closed).at).toBe(due(calendar, start, duration, []).at);
    });
  });

  it('never brings a deadline forward', () => {
    pauseLaw((calendar, start, duration, pauses) => {
      const at = due(calendar, start, duration, pauses).at;
      expect(at).toBeGreaterThanOrEqual(due(calendar, start, duration, pauses.slice(1)).at);
    });
  });

  it('counts the same whole or in pieces, in any order and told twice', () => {
    pauseLaw((calendar, start, duration, pauses) => {
      const pieces = pauses.flatMap(({ from, to }) => {
        const middle = Math.floor((from + to) / 2);
        return [
          { from: middle, to },
          { from, to: middle },
          { from, to },
        ];
      });
      expect(due(calendar, start, duration, pieces.reverse())).toEqual(due(calendar, start, duration, pauses));
    });
  });

  it('leaves just the duration of running time before the deadline', () => {
    pauseLaw((calendar, start, duration, pauses) => {
      if (duration.unit === 'day') return;
      const { at } = due(calendar, start, duration, pauses);
      expect(runningTime(calendar, start, at, pauses)).toBe(durationMs(duration));
    });
  });
});

/** Open time from start to end in which no pause stands, gathered piece by piece between all edges. */
function runningTime(calendar: Calendar, start: Instant, end: Instant, pauses: Pause[]): number {
  const edges = [start, end, ...pauses.flatMap(({ from, to }) => [from, to])]
    .filter((t) => t >= start && t <= end)
    .toSorted((a, b) => a - b);
  let running = 0;
  for (const [i, edge] of edges.slice(0, -1).entries()) {
    const paused = pauses.some(({ from, to }) => from <= edge && edge < to);
    if (!paused) running += calendar.between(edge, edges[i + 1]!);
  }
  return running;
}

describe('a percentage', () => {
  it('of the time to a deadline is passed when so much of its business time is', () => {
    law((calendar, a, _b, d, e) => {
      const at = calendar.addOpen(a, d);
      const percent = (e % 30_000) / 100;
      const passed = calendar.between(a, atPercent(calendar, a, at, percent));
      // Moments are whole milliseconds.
      expect(Math.abs(passed - (d * percent) / 100)).toBeLessThanOrEqual(1);
    });
  });

  it('that is higher is never passed earlier, and lies between start and due up to 100', () => {
    law((calendar, a, b, d, e) => {
      const at = b + d;
      const [low = 0, high = 0] = [(d % 20_000) / 100, (e % 20_000) / 100].toSorted((x, y) => x - y);
      const [early, late] = [atPercent(calendar, a, at, low), atPercent(calendar, a, at, high)];
      expect(early).toBeLessThanOrEqual(late);
      expect(early).toBeGreaterThanOrEqual(a);
      if (high <= 100) expect(late).toBeLessThanOrEqual(at);
      expect(atPercent(calendar, a, at, 0)).toBe(a);
      expect(atPercent(calendar, a, at, 100)).toBe(at);
    });
  });
});
