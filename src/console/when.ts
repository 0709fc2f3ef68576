/** Moments as people read them, in the desk's zone. A page has hundreds, so this is made to be quick. */
import type { Instant } from '../domain/time.js';
import { type Html, html } from './html.js';

const short = formatters({
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const long = formatters({ dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' });

/** One for each zone: making one takes longer than a page may. */
function formatters(options: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (zone) => {
    const known = made.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
    made.set(zone, known);
    return known;
  };
}

interface Local {
  weekday: string;
  day: string;
  month: string;
  year: string;
  /** `09:12` */
  time: string;
}

export function localTime(at: Instant, zone: string): Local {
  const parts = new Map(
    short(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** `Mon 30 Nov, 09:12`; with the year where `now` is in another, or not given. */
export function written(at: Instant, zone: string, now: Instant | null = null): string {
  const { weekday, day, month, year, time } = localTime(at, zone);
  const sameYear = now !== null && localTime(now, zone).year === year;
  return `${weekday} ${day} ${month}${sameYear ? '' : ` ${year}`}, ${time}`;
}

export function moment(at: Instant, zone: string, now: Instant | null = null): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" title="${long(zone).format(at)}">${written(at, zone, now)}</time>`;
}

/** `3 h`, `2 d`, `5 min`: how long, roughly. */
export function span(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} d`;
}

/** `15:00` today, `Tue 15:00` within a week, `12 Dec` later. */
export function near(at: Instant, zone: string, now: Instant): string {
  const [there, today] = [localTime(at, zone), localTime(now, zone)];
  if (there.day === today.day && Math.abs(at - now) < 24 * 3_600_000) return there.time;
  if (Math.abs(at - now) < 6 * 24 * 3_600_000) return `${there.weekday} ${there.time}`;
  return `${there.day} ${there.month}${there.year === today.year ? '' : ` ${there.year}`}`;
}
