import type { Duration } from '../domain/time.js';

const MINUTE = 60_000;
const unitMs = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE } as const;
/** Ten years: beyond it nobody waits, and no calendar has to be worked out for it. */
const largest = { minute: 5_256_000, hour: 87_600, day: 3_650 } as const;

const unitWords: Record<string, Duration['unit']> = {
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hour: 'hour',
  hours: 'hour',
  d: 'day',
  day: 'day',
  days: 'day',
};

// People who write estimates in half of Europe type a comma.
const number = String.raw`\d{1,7}(?:[.,]\d{1,3})?`;
const durationForm = new RegExp(String.raw`^(${number})\s{0,3}(business\s{1,3})?([a-z]{1,7})$`);

/**
 * Reads `30 minutes`, `4 hours`, `14 days`, `1 business hour`, `3 business days` and the short forms `90m`, `6h`, `2d`.
 * Only hours take decimals. Null for anything else, for nothing at all (`0 days`) and for more than ten years.
 */
export function parseDuration(text: string): Duration | null {
  const [, amountText, business, unitText] = durationForm.exec(tidy(text)) ?? [];
  const unit = unitWords[unitText ?? ''];
  if (amountText === undefined || unit === undefined) return null;
  const amount = toNumber(amountText);
  if (amount <= 0 || amount > largest[unit]) return null;
  if (unit !== 'hour' && !Number.isInteger(amount)) return null;
  return { amount, unit, business: business !== undefined };
}

/** As a desk file writes it: `3 business days`, `1 hour`, `1.5 hours`. */
export function formatDuration(duration: Duration): string {
  const unit = duration.amount === 1 ? duration.unit : `${duration.unit}s`;
  return `${duration.amount} ${duration.business ? 'business ' : ''}${unit}`;
}

/**
 * Length in milliseconds, where a day is 24 hours. Of business days this is no length at all: they are counted in a
 * calendar's working days.
 */
export function durationMs(duration: Duration): number {
  return Math.round(duration.amount * unitMs[duration.unit]);
}

const workday = 8 * 60;
/** A thousand days of work: what is more is a slip of the keyboard. */
const largestEstimate = 1000 * workday;

const estimateForm = new RegExp(
  String.raw`^(?:(${number})\s{0,3}(?:d|days?))?\s{0,3}(?:(${number})\s{0,3}(?:h|hrs?|hours?))?\s{0,3}(?:(${number})\s{0,3}(?:m|mins?|minutes?))?$`,
);

/**
 * Minutes of work in an estimate: `6h`, `2d`, `1d 4h`, `90m`, `1.5 h`, `2 days`. A day of work is 8 hours. Null where it is
 * no estimate, less than a minute or more than a thousand days.
 */
export function parseEstimate(text: string): number | null {
  // "2 business days" of work is what "2 days" means in any case.
  const [, days, hours, minutes] = estimateForm.exec(tidy(text).replace(/\bbusiness\s/g, '')) ?? [];
  const total = Math.round(toNumber(days) * workday + toNumber(hours) * 60 + toNumber(minutes));
  return total >= 1 && total <= largestEstimate ? total : null;
}

/** `6 h`, `2 d 4 h`, `1 h 30 min`, with days of 8 hours. */
export function formatEstimate(minutes: number): string {
  const parts: [number, string][] = [
    [Math.floor(minutes / workday), 'd'],
    [Math.floor((minutes % workday) / 60), 'h'],
    [Math.round(minutes % 60), 'min'],
  ];
  const named = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return named.join(' ') || '0 min';
}

/** No form is longer than this; what is longer is not looked at by any expression. */
const longestText = 60;

function tidy(text: string): string {
  return text.length > longestText ? '' : text.trim().toLowerCase();
}

function toNumber(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.'));
}
