/** When a mail is tried again that could not be sent now. Pure. */
import type { Instant } from '../domain/time.js';

const minute = 60_000;
const hour = 60 * minute;
const first = minute;
const longest = 2 * hour;
/** RFC 5321 section 4.5.4.1 asks for four or five days of mail between servers; who waits for a helpdesk must know sooner. */
export const givesUpAfter = 48 * hour;
/** A quarter to either side, so that mails which failed together do not come back together. */
const spread = 0.25;

/**
 * One minute after the first failure, twice as long after each further one, up to two hours; null once two days of that
 * are over.
 * @param attempts how many attempts have failed, at least 1
 * @param random at least 0 and below 1
 */
export function nextAttempt(attempts: number, now: Instant, random: number): Instant | null {
  if (waitedBefore(attempts) >= givesUpAfter) return null;
  const factor = 1 - spread + 2 * spread * random;
  return now + Math.round(delayAfter(attempts) * factor);
}

function delayAfter(attempts: number): number {
  return Math.min(first * 2 ** (attempts - 1), longest);
}

/** What all delays before this failure come to, jitter aside. */
function waitedBefore(attempts: number): number {
  const doubled = Math.min(attempts - 1, Math.ceil(Math.log2(longest / first)));
  return first * (2 ** doubled - 1) + (attempts - 1 - doubled) * longest;
}
