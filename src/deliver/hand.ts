/** Mails that a sender has claimed and not begun: the next are claimed and read while the last ones are on their way. */
import type { Content } from '../domain/content.js';
import type { Instant } from '../domain/time.js';
import type { Database } from '../record/database.js';
import { claim, type OutboxRow, openRawOfSent, openRawsOfSent, unclaim } from '../record/outbox.js';

/** A mail that was claimed, and how its bytes are had. */
export interface Claimed {
  row: OutboxRow;
  /** @throws where they are missing, damaged or dropped */
  open(): Promise<Content>;
}

/** Claimed by one transaction; few, as what is urgent and comes later goes behind them. */
const handful = 20;
/** The next are claimed while so many wait still: enough for the connections until a database server has written the claim. */
const few = 15;
/** Bytes of a mail that is read before it is its turn. */
const mostAhead = 100 * 1024;

export class Hand {
  private readonly claimed: Claimed[] = [];
  private claiming: Promise<boolean> | null = null;

  constructor(
    private readonly db: Database,
    private readonly owner: string,
    /** In milliseconds. */
    private readonly lease: number,
  ) {}

  get size(): number {
    return this.claimed.length;
  }

  next(): Claimed | undefined {
    return this.claimed.shift();
  }

  /** Has the next mails claimed where few are left, and does not wait for them. */
  fill(now: Instant, most: number): void {
    const count = Math.min(handful, most);
    if (this.claiming || this.size >= few || count <= 0) return;
    this.claiming = this.claim(now, count).finally(() => {
      this.claiming = null;
    });
    // Whoever waits for it learns of an error.
    this.claiming.catch(() => {});
  }

  /**
   * Whether there is any, once the claim is made that is under way.
   *
   * @throws what the database threw
   */
  async any(): Promise<boolean> {
    await this.claiming;
    return this.size > 0;
  }

  /** Resolves when something was claimed; where nothing was found, there is nothing to wake anybody for. */
  async filled(): Promise<void> {
    if (!(await this.claiming)) await new Promise(() => {});
  }

  /** What was not begun need not wait until its lease runs out. The ids, and what the database threw. */
  async letGo(): Promise<{ ids: number[]; error: unknown }> {
    const ids = this.claimed.splice(0).map(({ row }) => row.id);
    if (ids.length === 0) return { ids, error: null };
    return unclaim(this.db, this.owner, ids).then(
      () => ({ ids, error: null }),
      (error) => ({ ids, error }),
    );
  }

  private async claim(now: Instant, count: number): Promise<boolean> {
    const rows = await claim(this.db, this.owner, count, now, this.lease);
    const open = this.opener(rows);
    this.claimed.push(...rows.map((row) => ({ row, open: () => open(row) })));
    return rows.length > 0;
  }

  /** Small mails are read together; a large one by itself, when it is its turn. */
  private opener(rows: OutboxRow[]): (row: OutboxRow) => Promise<Content> {
    const small = rows.filter((row) => row.size <= mostAhead);
    // Where that fails each asks by itself, and what it is told is that mail's matter.
    const opened = openRawsOfSent(this.db, small).catch(() => null);
    return async (row) => {
      const open = small.includes(row) ? await opened : null;
      return open ? open(row) : openRawOfSent(this.db, row);
    };
  }
}
