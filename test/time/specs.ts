import type { CalendarSpec, OpeningInterval, Weekday } from '../../src/domain/time.js';

/** Hours as people write them: `09:00-12:30, 13:00-17:30`; an end at or before its beginning is on the next day. */
export function hours(text: string): OpeningInterval[] {
  if (text === 'closed') return [];
  return text.split(',').map((interval) => {
    const [from, to] = interval.trim().split('-').map(minutes);
    if (from === undefined || to === undefined) throw new Error(`no hours: ${interval}`);
    return { from, to: to <= from ? to + 1440 : to };
  });
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour! * 60 + minute!;
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A week as a desk file writes it: `{ 'mon-fri': '09:00-17:00', sat: '10:00-12:00' }`. */
export function week(text: Record<string, string>): CalendarSpec['hours'] {
  const made: CalendarSpec['hours'] = {};
  for (const [days, open] of Object.entries(text)) {
    const [first = '', last = first] = days.split('-');
    for (let i = names.indexOf(first); i <= names.indexOf(last); i++) made[(i + 1) as Weekday] = hours(open);
  }
  return made;
}

/** A calendar of Brussels with office hours and no holidays, but for what is given. */
export function spec(given: Partial<CalendarSpec> = {}): CalendarSpec {
  return {
    name: 'office',
    zone: 'Europe/Brussels',
    hours: week({ 'mon-fri': '09:00-12:30, 13:00-17:30' }),
    holidays: { country: null, region: null, also: [], never: [] },
    days: {},
    escalateWhenClosed: false,
    ...given,
  };
}

export const belgian = spec({ holidays: { country: 'BE', region: null, also: ['2026-12-24'], never: [] } });
