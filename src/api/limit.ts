import type { Instant } from '../domain/time.js';

const minute = 60_000;

/** How often each may ask within any minute; a process counts for itself. */
export class RateLimit {
  private readonly asked = new Map<string, Instant[]>();

  constructor(private readonly perMinute: number) {}

  /** Counts one; the seconds until the next may come, or 0 where this one may. */
  take(who: string, now: Instant): number {
    const recent = (this.asked.get(who) ?? []).filter((at) => at > now - minute);
    const oldest = recent[0];
    if (recent.length >= this.perMinute && oldest !== undefined) return Math.ceil((oldest + minute - now) / 1000);
    recent.push(now);
    this.asked.set(who, recent);
    return 0;
  }
}
