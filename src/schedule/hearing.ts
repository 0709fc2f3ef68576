import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';

import type { Log } from '../log.js';
import type { Database } from '../record/database.js';
import { latestSilence } from '../record/deadlines.js';
import { noteRead, readTo } from '../record/listening.js';

/** So often it is noted that an inbox was read while nothing waits for that. */
const noteEach = 60_000;
/** An inbox is read by then that can be: what waits for longer is worth a line. */
const soon = 60_000;

/** An inbox as far as it tells what was heard; see intake/inbox. */
interface Heard {
  readonly name: string;
  heardTo(before: Instant | null): Instant | null;
  look(): void;
}

/** Notes up to when the inboxes were read, and has them read where a customer's silence is due. */
export class Hearing {
  private awaited: Instant | null = null;
  private told = false;

  constructor(
    private readonly house: { db: Database; clock: Clock; log: Log },
    private readonly inboxes: readonly Heard[],
  ) {}

  /** Whether something waits for an inbox to be read. */
  waits(): boolean {
    return this.awaited !== null;
  }

  /** For before deadlines are acted on. */
  async look(): Promise<void> {
    const { db, clock } = this.house;
    const now = clock.now();
    const silence = await latestSilence(db, now);
    const read = await readTo(
      db,
      this.inboxes.map(({ name }) => name),
    );
    const unread: string[] = [];
    for (const inbox of this.inboxes) {
      const before = read.get(inbox.name) ?? null;
      const here = inbox.heardTo(before);
      const to = Math.max(here ?? 0, before ?? 0);
      if (here !== null && to !== before && (silence !== null || to - (before ?? 0) >= noteEach)) {
        await noteRead(db, inbox.name, here);
      }
      if (silence === null || to >= silence) continue;
      unread.push(inbox.name);
      inbox.look();
    }
    this.awaited = unread.length > 0 ? silence : null;
    this.tell(unread, now);
  }

  /** Once for all that waits. */
  private tell(unread: string[], now: Instant): void {
    if (this.awaited === null) this.told = false;
    if (this.told || this.awaited === null || now - this.awaited < soon) return;
    this.told = true;
    this.house.log.warn(
      { inboxes: unread },
      'nothing follows from the silence of customers before these inboxes were read',
    );
  }
}
