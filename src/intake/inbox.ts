import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import type { Database } from '../record/database.js';

/** A place that mail comes in by. Whatever it takes is in the ledger before the other side is told so. */
export interface Inbox {
  /** As in the ledger, e.g. `imap:support@imap.acme.example`. */
  readonly source: string;
  /** @throws Advice where a port cannot be listened on; a mail server out of reach is tried again instead. */
  start(): Promise<void>;
  /** Returns when nothing of it runs any more. */
  stop(): Promise<void>;
  /** Moves handled mails out of the folder; how many. Nothing where the source has no folders or is out of reach now. */
  moveHandled(): Promise<number>;
  /** When it was last known that nothing unread waits there; null before the first time. */
  lastFetch(): Instant | null;
  state(): InboxState;
}

export type InboxState =
  | { kind: 'stopped' }
  | { kind: 'connecting' }
  | { kind: 'open' }
  /** The server is there and does not let us in: user, password or token are wrong. */
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable'; reason: string };

export interface InboxDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** In bytes; larger mails are held out. */
  maxSize: number;
  /** Mails are in the ledger and wait to be handled. */
  onKept(): void;
}
