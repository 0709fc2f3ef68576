import type { Instant } from './domain/time.js';

/** The one clock of a desk. Everything below the edges takes `now` as an argument instead. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that moves only when told, and forwards. */
export class MovableClock implements Clock {
  private at: Instant;

  constructor(start: Instant) {
    this.at = start;
  }

  now(): Instant {
    return this.at;
  }

  /** Begins anew, with a record that has seen nothing yet. */
  reset(at: Instant): void {
    this.at = at;
  }

  moveTo(at: Instant): void {
    this.at = Math.max(this.at, at);
  }
}
