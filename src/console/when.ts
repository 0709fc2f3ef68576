/** Moments as people read them, in the desk's zone. */
import { DateTime } from 'luxon';
import type { Instant } from '../domain/time.js';
import { type Html, html } from './html.js';

/** `Mon 30 Nov, 09:12`; with the year where `now` is in another. */
export function written(at: Instant, zone: string, now: Instant | null = null): string {
  const local = DateTime.fromMillis(at, { zone, locale: 'en' });
  const sameYear = now === null || DateTime.fromMillis(now, { zone }).year === local.year;
  return local.toFormat(sameYear ? 'ccc d LLL, HH:mm' : 'ccc d LLL yyyy, HH:mm');
}

export function moment(at: Instant, zone: string, now: Instant | null = null): Html {
  const whole = DateTime.fromMillis(at, { zone, locale: 'en' }).toFormat('cccc d LLLL yyyy, HH:mm:ss ZZZZ');
  return html`<time datetime="${new Date(at).toISOString()}" title="${whole}">${written(at, zone, now)}</time>`;
}

/** `3 h`, `2 d`, `5 min`: how long, roughly. */
export function span(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} d`;
}
