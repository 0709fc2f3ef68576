/**
 * What a desk does for itself once a day, when nothing waits: lets go of contents whose time is over, and takes away files
 * that a crash left over. In small pieces, so that a mail that comes meanwhile is handled between two of them.
 */
import type { Clock } from '../clock.js';
import type { Retention } from '../domain/retention.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import { shardsOf, sweepShard, sweepUnfinished } from '../record/blob-care.js';
import type { Database } from '../record/database.js';
import { pendingMails } from '../record/ledger.js';
import { type Gone, letGo, sumUp } from './retention.js';

export interface HousekeepingDeps {
  db: Database;
  clock: Clock;
  log: Log;
}

const day = 24 * 3_600_000;
/** So long at a time; the next wake-up goes on. */
const patience = 500;

export class Housekeeping {
  private round: AsyncGenerator<void> | null = null;
  private begunAt: Instant | null = null;

  constructor(
    private readonly deps: HousekeepingDeps,
    /** Taken up by the next round where it is changed. */
    public retention: Retention,
  ) {}

  /** Goes on for a moment with what there is to do, and returns at once where there is nothing. */
  async look(): Promise<void> {
    const now = this.deps.clock.now();
    if (!this.round && (this.begunAt === null || now - this.begunAt >= day)) {
      this.begunAt = now;
      this.round = this.allOfIt();
    }
    const until = performance.now() + patience;
    while (this.round && performance.now() < until) {
      if ((await pendingMails(this.deps.db, 1)).length > 0) return;
      await this.step(this.round);
    }
  }

  /** An error ends the round; tomorrow is another day. */
  private async step(round: AsyncGenerator<void>): Promise<void> {
    this.round = null;
    const { done } = await round.next();
    if (!done) this.round = round;
  }

  private async *allOfIt(): AsyncGenerator<void> {
    const { db, clock, log } = this.deps;
    const gone: Gone[] = [];
    for await (const batch of letGo(db, this.retention, () => clock.now(), false)) {
      gone.push(batch);
      yield;
    }
    for (const { kind, after, count, contents, size } of sumUp(gone)) {
      if (count > 0) log.info({ kind, after, count, contents, size }, 'let go of contents whose time was over');
    }
    let swept = await sweepUnfinished(db, clock.now());
    for (const shard of await shardsOf(db)) {
      swept += await sweepShard(db, shard);
      yield;
    }
    if (swept > 0) log.info({ files: swept }, 'took away files that belonged to nothing');
  }
}
