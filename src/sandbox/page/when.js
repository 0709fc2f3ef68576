/** Moments as people of the desk read them, in the desk's timezone. */

/** @type {(iso: string, zone: string, options: Intl.DateTimeFormatOptions) => string} */
function format(iso, zone, options) {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(iso)).replace(',', '');
}

/** `09:00` today, else `Mon 30 Nov 09:00`. @type {(iso: string, zone: string, now: string) => string} */
export function shortMoment(iso, zone, now) {
  const time = format(iso, zone, { hour: '2-digit', minute: '2-digit' });
  return isoDay(iso, zone) === isoDay(now, zone) ? time : `${shortDay(iso, zone)} ${time}`;
}

/** `Mon 30 Nov`. @type {(iso: string, zone: string) => string} */
const shortDay = (iso, zone) => format(iso, zone, { weekday: 'short', day: 'numeric', month: 'short' });

/** `Mon 30 Nov 09:00`. @type {(iso: string, zone: string) => string} */
export function moment(iso, zone) {
  return `${shortDay(iso, zone)} ${format(iso, zone, { hour: '2-digit', minute: '2-digit' })}`;
}

/** `Monday 30 November 2026`. @type {(iso: string, zone: string) => string} */
export function longDay(iso, zone) {
  return format(iso, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `09:00`. @type {(iso: string, zone: string) => string} */
export function timeOfDay(iso, zone) {
  return format(iso, zone, { hour: '2-digit', minute: '2-digit' });
}

/** `2026-11-30`. @type {(iso: string, zone: string) => string} */
function isoDay(iso, zone) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(iso));
}

/** `2026-11-30T09:00`, as an input of type datetime-local has it. @type {(iso: string, zone: string) => string} */
export function localInput(iso, zone) {
  return `${isoDay(iso, zone)}T${timeOfDay(iso, zone)}`;
}

/**
 * The instant at which that local time is read on a clock of the zone; in a skipped hour, the one after the skip.
 *
 * @type {(local: string, zone: string) => string}
 */
export function instantOf(local, zone) {
  const asUtc = Date.parse(`${local}Z`);
  let guess = asUtc;
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${localInput(new Date(guess).toISOString(), zone)}Z`);
    guess += asUtc - shown;
  }
  return new Date(guess).toISOString();
}

/** `6 hours`. @param {number} minutes */
export function effort(minutes) {
  if (minutes % 60 !== 0) return `${minutes} minutes`;
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}
