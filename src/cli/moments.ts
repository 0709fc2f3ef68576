import type { Instant } from '../domain/time.js';
import { formatMoment } from '../time/words.js';
import { zoneClock } from '../time/zone.js';

/**
 * Moments for people, on the clock of the desk's zone and with its name: `Mon 2026-11-30 09:00 CET`. What is printed as JSON
 * has them in UTC.
 *
 * @returns what takes a moment, or one that is written in ISO 8601
 */
export function momentsIn({ timezone }: { timezone: string }): (at: Instant | string) => string {
  const clock = zoneClock(timezone);
  const names = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeZoneName: 'short' });
  return (given) => {
    const at = typeof given === 'string' ? Date.parse(given) : given;
    const name = names.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
    return `${formatMoment(clock?.localAt(at) ?? at)} ${name}`;
  };
}
