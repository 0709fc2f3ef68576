import type { Duration, Instant } from '../domain/time.js';
import { type Calendar, HORIZON } from './calendar.js';
import { durationMs, formatDuration } from './duration.js';
import { exceptionLines, formatSpan } from './words.js';

/** A stretch in which a clock stands still. */
export interface Pause {
  from: Instant;
  to: Instant;
}

export interface Due {
  at: Instant;
  /** How `at` follows, line by line, in words and local times that staff read. */
  why: string[];
}

/**
 * When something is due that has `duration` from `start` on. Time in which its clock stood still is added: business time
 * for a business duration, wall time for the others. Pauses may overlap and come in any order. One that begins when it
 * was due already comes too late, and one without length or without business time changes nothing.
 */
export function due(calendar: Calendar, start: Instant, duration: Duration, pauses: Pause[]): Due {
  const first = duration.business ? businessDue(calendar, start, duration) : wallDue(calendar, start, duration);
  const { at, why } = withPauses(calendar, start, first, duration.business, pauses);
  const passed = duration.business ? exceptionLines(calendar.exceptions(start, at)) : [];
  return { at, why: [...why, ...passed, `due ${calendar.format(at)}`] };
}

function wallDue(calendar: Calendar, start: Instant, duration: Duration): Due {
  return {
    at: start + durationMs(duration),
    why: [`${formatDuration(duration)} by the clock`, `started ${calendar.format(start)}`],
  };
}

function businessDue(calendar: Calendar, start: Instant, duration: Duration): Due {
  const { name, zone } = calendar.spec;
  const opening = calendar.nextOpening(start);
  const moved = opening === start ? '' : `, outside hours: moved to next opening ${calendar.format(opening)}`;
  const why = [
    `${formatDuration(duration)} by calendar ${name} (${zone})`,
    `started ${calendar.format(start)}${moved}`,
  ];
  const { at, line } =
    duration.unit === 'day'
      ? daysOn(calendar, start, duration.amount)
      : openTimeOn(calendar, start, durationMs(duration));
  return { at, why: [...why, line] };
}

function daysOn(calendar: Calendar, start: Instant, count: number): { at: Instant; line: string } {
  const { at, date, settled } = calendar.addBusinessDays(start, count);
  const days = `${count} working ${count === 1 ? 'day' : 'days'} on is ${date}`;
  switch (settled) {
    case 'same time':
      return { at, line: `${days}, at the same local time: ${calendar.format(at)}` };
    case 'closing':
      return { at, line: `${days}, closed by that time: moved to its closing ${calendar.format(at)}` };
    case 'opening':
      return { at, line: `${days}, not open at that time: moved to its next opening ${calendar.format(at)}` };
  }
}

/** So many stretches are told one by one; more are only summed up. */
const toldOneByOne = 4;

function openTimeOn(calendar: Calendar, start: Instant, ms: number): { at: Instant; line: string } {
  const at = calendar.addOpen(start, ms);
  const stretches = calendar.openings(start, at, toldOneByOne + 1);
  if (stretches.length > toldOneByOne) {
    return { at, line: `counted ${formatSpan(ms)} of opening hours until ${calendar.format(at)}` };
  }
  const told = stretches.map(({ from, to }) => {
    const closing = calendar.format(to).split(' ').at(-1);
    return `${calendar.format(from)}-${closing} (${formatSpan(to - from)})`;
  });
  return { at, line: `counted ${told.join(', ')}` };
}

function withPauses(calendar: Calendar, start: Instant, first: Due, business: boolean, pauses: Pause[]): Due {
  let at = first.at;
  const why = [...first.why];
  for (const { from, to } of union(pauses, start)) {
    // The clock had run out before this pause: what is overdue does not become due anew.
    if (from >= at) break;
    const stopped = business ? calendar.between(from, to) : to - from;
    const span = `${formatSpan(stopped)}${business ? ' of business time' : ''}`;
    why.push(`paused from ${calendar.format(from)} to ${calendar.format(to)}: ${span}`);
    at = business ? calendar.addOpen(at, stopped) : at + stopped;
  }
  return { at, why };
}

/** The business time from start to due in which the clock ran; a pause that began when it was due already takes none of it. */
export function workedTime(calendar: Calendar, start: Instant, dueAt: Instant, pauses: Pause[]): number {
  const counted = union(pauses, start).filter(({ from }) => from < dueAt);
  return counted.reduce(
    (left, { from, to }) => left - calendar.between(from, Math.min(to, dueAt)),
    calendar.between(start, dueAt),
  );
}

/** What the pauses cover from `start` on, in order and apart from each other, without those of no length. */
function union(pauses: Pause[], start: Instant): Pause[] {
  const covered: Pause[] = [];
  // A pause without an end in sight counts as far as anything does.
  const clip = ({ from, to }: Pause) => ({ from: Math.max(from, start), to: Math.min(to, start + HORIZON) });
  const clipped = pauses.map(clip).filter(({ from, to }) => to > from);
  for (const pause of clipped.toSorted((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last !== undefined && pause.from <= last.to) last.to = Math.max(last.to, pause.to);
    else covered.push(pause);
  }
  return covered;
}

/**
 * The moment when `percent` of the business time between start and due has passed: `start` at 0, `dueAt` at 100, and
 * beyond 100 so much more business time after it. Where the calendar is closed from start to due, wall time is shared.
 */
export function atPercent(calendar: Calendar, start: Instant, dueAt: Instant, percent: number): Instant {
  if (dueAt <= start || percent === 100) return dueAt;
  if (percent <= 0) return start;
  const whole = calendar.between(start, dueAt);
  const add = (t: Instant, ms: number) => (whole > 0 ? calendar.addOpen(t, ms) : t + ms);
  const share = (of: number) => Math.round(((whole || dueAt - start) * of) / 100);
  return percent < 100 ? Math.min(add(start, share(percent)), dueAt) : add(dueAt, share(percent - 100));
}
