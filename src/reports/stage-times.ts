/**
 * How long tickets stayed in each stage, by the clock on the wall. The histories of a large desk take seconds to read, so
 * what was counted stays counted, and only what happened since is read.
 */
import { finalStages, type Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Database } from '../record/database.js';
import { type Entry, entriesAfter, eventsFromTo } from '../record/report-counts.js';
import { staysInStage } from './history.js';
import type { Period } from './sla.js';
import { type Spread, spreadOf } from './spread.js';

/** Read at a time: what else waits for the database waits for no more than this. */
const together = 500;

/** Stays that are over, by when they ended. */
interface Stays {
  endedAt: Instant[];
  lengths: number[];
}

export class StageTimes {
  private first = 0;
  private seen = 0;
  private stays = new Map<Stage, Stays>();
  private present = new Map<string, { stage: Stage; since: Instant }>();
  private reading: Promise<void> | null = null;
  private whole = false;

  /** Whether all that there was at the start is counted, so that reading what happened since takes no time. */
  get isWhole(): boolean {
    return this.whole;
  }

  /** Reads what happened since; resolves when all is counted. Several callers share one reading. */
  read(db: Database): Promise<void> {
    this.reading ??= this.readAll(db).finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  /** What was counted by now of stays that ended in a period; stages without any are left out. */
  spreads({ from, to }: Period): { stage: Stage; spread: Spread }[] {
    return [...this.stays].flatMap(([stage, { endedAt, lengths }]) => {
      const within = lengths.slice(firstFrom(endedAt, from), firstFrom(endedAt, to));
      return within.length > 0 ? [{ stage, spread: spreadOf(within) }] : [];
    });
  }

  private async readAll(db: Database): Promise<void> {
    const { first, newest } = await eventsFromTo(db);
    // Another record, or one of which something was taken away.
    if (first !== this.first || newest < this.seen) {
      this.first = first;
      this.seen = 0;
      this.stays = new Map();
      this.present = new Map();
      this.whole = false;
    }
    for (;;) {
      const entries = await entriesAfter(db, this.seen, together);
      for (const entry of entries) this.count(entry);
      this.seen = entries.at(-1)?.id ?? this.seen;
      if (entries.length < together) break;
    }
    this.whole = true;
  }

  private count({ ticket, at, from, to, note }: Entry): void {
    if (staysInStage({ at, kind: 'move', by: '', from, to, note })) return;
    const before = this.present.get(ticket);
    if (before) {
      const stays = this.stays.get(before.stage) ?? { endedAt: [], lengths: [] };
      stays.endedAt.push(at);
      stays.lengths.push(at - before.since);
      this.stays.set(before.stage, stays);
    }
    if (finalStages.includes(to)) this.present.delete(ticket);
    else this.present.set(ticket, { stage: to, since: at });
  }
}

/** Place of the first moment that is not before; moments are in order, as events are. */
function firstFrom(moments: readonly Instant[], at: Instant): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
