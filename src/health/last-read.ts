import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Watched } from './watched.js';

/** Since when inboxes are silent, for a process that has watched them since it was made. */
export class LastRead {
  private readonly startedAt: Instant;
  /** Inboxes that another process read, with when that was last seen to be so. */
  private readonly stoodBy = new Map<string, Instant>();

  constructor(private readonly clock: Clock) {
    this.startedAt = clock.now();
  }

  /**
   * One that was never read here has been silent since the process began, or since it is this one's to read: an outage
   * that was there before must be seen as well.
   *
   * @returns null where another process reads it, and so watches it
   */
  of(inbox: Watched['inboxes'][number]): Instant | null {
    const { source } = inbox;
    if (inbox.state().kind === 'standby') {
      this.stoodBy.set(source, this.clock.now());
      return null;
    }
    return Math.max(inbox.lastFetch() ?? this.startedAt, this.stoodBy.get(source) ?? 0);
  }
}
