import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Inbox } from '../intake/inbox.js';
import type { Database } from '../record/database.js';
import type { Disk } from '../record/disk.js';

/** What of a running desk is looked at. */
export interface Watched {
  db: Database;
  clock: Clock;
  /** Where the desk keeps its own files. */
  disk?: Pick<Disk, 'state'>;
  /** Why the mail server does not take what the desk sends; null where it does. */
  trouble?(): { since: Instant; reason: string } | null;
  inboxes: Pick<Inbox, 'source' | 'lastFetch' | 'state'>[];
}

/** An inbox that was not read for so long is no longer trusted to be read at all. */
export const stale = 10 * 60_000;
