/** Periods as the command line names them. */
import { DateTime } from 'luxon';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';

/**
 * The beginning of a date (`2026-11-30`) in the desk's zone, or a moment (`2026-11-30T08:00Z`; without an offset it is
 * local).
 * @param option for the message where the text is neither
 * @throws Advice (wrong usage)
 */
export function beginningOf(text: string, zone: string, option: string): Instant {
  return read(text, zone, option).toMillis();
}

/** The moment up to which that date lasts, or the moment itself. @throws Advice (wrong usage) */
export function endOf(text: string, zone: string, option: string): Instant {
  const at = read(text, zone, option);
  return (/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? at.plus({ days: 1 }) : at).toMillis();
}

function read(text: string, zone: string, option: string): DateTime {
  const at = /^\d{4}-\d{2}-\d{2}/.test(text.trim()) ? DateTime.fromISO(text.trim(), { zone }) : null;
  if (at?.isValid) return at;
  throw new Advice(
    `${option}: "${text}" is neither a date such as 2026-11-30 nor a moment such as 2026-11-30T08:00Z`,
    2,
  );
}
