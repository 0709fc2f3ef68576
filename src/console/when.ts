/** Moments as people read them, in the desk's zone. A page has hundreds, so this is made to be quick. */
import type { Instant } from '../domain/time.js';
import { type Html, html } from './html.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each zone: making one takes longer than a page may. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  });
  formatters.set(zone, made);
  return made;
}

interface Local {
  weekday: string;
  day: string;
  month: string;
  year: string;
  /** `09:12` */
  time: string;
  second: string;
  /** `CET`, `GMT+1` */
  zone: string;
}

export function localTime(at: Instant, zone: string): Local {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(at)) parts[type] = value;
  const {
    weekday = '',
    day = '',
    month = '',
    year = '',
    hour = '',
    minute = '',
    second = '',
    timeZoneName = '',
  } = parts;
  return { weekday, day, month, year, time: `${hour}:${minute}`, second, zone: timeZoneName };
}

let latest: { now: Instant; zone: string; local: Local } | null = null;

/** The time that it is: the same for all that a page tells. */
function localNow(now: Instant, zone: string): Local {
  if (latest?.now !== now || latest.zone !== zone) latest = { now, zone, local: localTime(now, zone) };
  return latest.local;
}

/** `Mon 30 Nov, 09:12`; with the year where `now` is in another, or not given. */
export function written(at: Instant, zone: string, now: Instant | null = null): string {
  return inWords(localTime(at, zone), now === null ? null : localNow(now, zone));
}

function inWords({ weekday, day, month, year, time }: Local, today: Local | null): string {
  return `${weekday} ${day} ${month}${today?.year === year ? '' : ` ${year}`}, ${time}`;
}

export function moment(at: Instant, zone: string, now: Instant | null = null): Html {
  const local = localTime(at, zone);
  const whole = `${inWords(local, null)}:${local.second} ${local.zone}`;
  return html`<time datetime="${new Date(at).toISOString()}" title="${whole}">${inWords(local, now === null ? null : localNow(now, zone))}</time>`;
}

/** `3 h`, `2 d`, `5 min`: how long, roughly. */
export function span(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} d`;
}

/** Of work: `6 h`, `1 h 30 min`. */
export function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 || rest === 0 ? `${whole} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** `15:00` today, `Tue 15:00` within a week, `12 Dec` later. */
export function near(at: Instant, zone: string, now: Instant): string {
  const [there, today] = [localTime(at, zone), localNow(now, zone)];
  if (there.day === today.day && Math.abs(at - now) < 24 * 3_600_000) return there.time;
  if (Math.abs(at - now) < 6 * 24 * 3_600_000) return `${there.weekday} ${there.time}`;
  return `${there.day} ${there.month}${there.year === today.year ? '' : ` ${there.year}`}`;
}
