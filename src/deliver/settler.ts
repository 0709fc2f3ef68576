import type { Instant } from '../domain/time.js';
import type { Database } from '../record/database.js';
import { type Settled, settleAll } from '../record/outbox.js';

interface Waiting extends Settled {
  resolve(mine: boolean): void;
  reject(error: unknown): void;
}

/** Writes down what came of mails: those that are ready while a write is on its way go together by the next one. */
export class Settler {
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(
    private readonly db: Database,
    private readonly owner: string,
  ) {}

  /**
   * @returns whether the lease on the mail was still held
   * @throws what the database threw; the mail is then not settled
   */
  settle(settled: Settled, now: Instant): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...settled, resolve, reject });
      if (!this.writing) void this.writeAll(now);
    });
  }

  private async writeAll(now: Instant): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const together = this.waiting.splice(0);
      try {
        const mine = await settleAll(this.db, this.owner, together, now);
        for (const one of together) one.resolve(mine.has(one.id));
      } catch (error) {
        for (const one of together) one.reject(error);
      }
    }
    // In one go with the question above: whoever comes after it writes anew.
    this.writing = false;
  }
}
