/**
 * Everything that happens by the clock, on one page:
 *
 *   the next moment   a deadline, the daily digest or a mail to send again      at that moment, at most a minute away
 *   work that failed  tried again                                               after a second, ten at most
 *   housekeeping      moving handled mails, whatever a missed notice left over  with each wake-up
 *
 * The wake-up is one job that is set anew each time. It is never further away than a minute: so a suspended laptop or a
 * clock that was set costs at most that, and a moment in the past is never waited for (node-schedule sets no job for it).
 *
 * Where other processes write to the same database, the next moment is asked for anew every second or so: what they post
 * or plan is nobody's to announce.
 */
import { type Job, scheduleJob } from 'node-schedule';
import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';

export interface Planned {
  clock: Clock;
  log: Log;
  /** The next moment at which something is to be done; null for none. */
  next(): Promise<Instant | null>;
  /** Does all that is to be done by now. */
  work(): Promise<void>;
  /** The next moment is asked for so often, in milliseconds: others may bring it forward. */
  lookEach?: number;
}

const longest = 60_000;
/** Soon enough to be at once, late enough not to be in the past when the job is set. */
const soonest = 20;
/** After work that failed, before it is tried again; twice as long after each further failure, as for a database that is away. */
const firstRespite = 1_000;
const longestRespite = 10_000;

export class Timetable {
  private job: Job | null = null;
  private late: NodeJS.Timeout | undefined;
  private busy: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private looking: Promise<void> | null = null;
  /** Milliseconds since it last worked. */
  private slept = 0;
  /** Times in a row that work failed. */
  private failures = 0;

  constructor(private readonly planned: Planned) {}

  /** Works now, and from then on whenever something is due. */
  wake(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    if (this.busy) {
      this.again = true;
      return this.busy;
    }
    this.busy = this.run().finally(() => {
      this.busy = null;
    });
    return this.busy;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.job?.cancel();
    clearTimeout(this.late);
    await Promise.all([this.busy, this.looking]);
  }

  private async run(): Promise<void> {
    const { work, log } = this.planned;
    do {
      this.again = false;
      this.slept = 0;
      // A database out of reach must not end the timetable: the next wake-up tries again.
      await work().then(
        () => {
          this.failures = 0;
        },
        (error: unknown) => {
          log.error({ error }, 'work failed; it is tried again soon');
          this.failures += 1;
        },
      );
      // Within the loop: whoever wakes while this is planned would otherwise wait for the next wake-up.
      await this.plan();
    } while (this.again && !this.stopped);
  }

  /** Sets the wake-up to what is next now, after something has changed that was not done by `work`. */
  async plan(): Promise<void> {
    if (this.stopped) return;
    const { next, clock, log, lookEach = longest } = this.planned;
    const moment = await next().catch((error: unknown) => {
      log.error({ error }, 'the next moment could not be read');
      return clock.now() + firstRespite;
    });
    // What failed is not known to `next`.
    const respite = Math.min(firstRespite * 2 ** (this.failures - 1), longestRespite) - this.slept;
    const due = this.failures > 0 ? respite : (moment ?? Number.POSITIVE_INFINITY) - clock.now();
    const wait = Math.max(Math.min(due, longest - this.slept), soonest);
    const nap = Math.min(wait, Math.max(lookEach, soonest));
    this.job?.cancel();
    clearTimeout(this.late);
    if (this.stopped) return;
    const fire = () => {
      this.slept += nap;
      if (nap < wait) this.look();
      else void this.wake();
    };
    this.job = scheduleJob(new Date(Date.now() + nap), fire);
    // The moment went by while the job was being set, on a machine that stood still: nothing else would wake this one.
    if (this.job === null) this.late = setTimeout(fire, soonest);
  }

  private look(): void {
    // Whoever works plans afterwards.
    if (this.busy || this.looking) return;
    this.looking = this.plan().finally(() => {
      this.looking = null;
    });
  }
}
