import type { Clock } from '../clock.js';
import type { OAuth2Config } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import type { TokenSource } from '../oauth2/source.js';
import type { Database } from '../record/database.js';
import type { Disk } from '../record/disk.js';
import type { Held } from '../record/leases.js';

/** A place that mail comes in by. Whatever it takes is in the ledger before the other side is told so. */
export interface Inbox {
  /** As in the ledger, e.g. `imap:support@imap.acme.example`. */
  readonly source: string;
  /** See `nameOf`. */
  readonly name: string;
  /** @throws Advice where a port cannot be listened on; a mail server out of reach is tried again instead. */
  start(): Promise<void>;
  /** Returns when nothing of it runs any more. */
  stop(): Promise<void>;
  /** Moves handled mails out of the folder; how many. Nothing where the source has no folders or is out of reach now. */
  moveHandled(): Promise<number>;
  /** When it was last known that nothing unread waits there; null before the first time. */
  lastFetch(): Instant | null;
  state(): InboxState;
  /**
   * Up to when all that came into it is in the ledger, as far as this process knows; null where it does not.
   *
   * @param before up to when that was known until now; null for never
   */
  heardTo(before: Instant | null): Instant | null;
  /** Has it read now rather than at its next turn, where it can be read; whoever waits for it is told by `onRead`. */
  look(): void;
}

export type InboxState =
  | { kind: 'stopped' }
  | { kind: 'connecting' }
  | { kind: 'open' }
  /** Another process reads it; this one takes over when that is gone. */
  | { kind: 'standby'; reader: string | null }
  /** The server is there and does not let us in: user, password or token are wrong. */
  | { kind: 'refused'; reason: string }
  /** The server is there and lets nobody in for now: too many connections, or too much asked of it. */
  | { kind: 'throttled'; reason: string }
  | { kind: 'unreachable'; reason: string };

export interface InboxDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** In bytes; larger mails are held out. */
  maxSize: number;
  /** Where tokens for logins come from; each inbox asks for its own where none is given. */
  tokens?(oauth2: OAuth2Config): TokenSource;
  /** Mails are in the ledger and wait to be handled. */
  onKept(): void;
  /** A mail is too large: its header alone is in the ledger, quarantined for that reason. */
  onHeldOut?(ledgerId: number, reason: string): void;
  /** An inbox was read to its end. */
  onRead?(): void;
  /** Whether there is room for mails that come; without it there always is. */
  disk?: Pick<Disk, 'mayTry' | 'failed' | 'succeeded'>;
  /** Where several processes share a desk; without it, this one reads alone. */
  turns?: Turns;
}

/** Who of several processes does what only one may do at a time. */
export interface Turns {
  /** @param name the same in every process */
  of(name: string): Turn;
}

export interface Turn {
  /** The lease to show to the record with all that is written; null while it is another process's turn. */
  held(): Held | null;
  /** The process whose turn it is, as far as this one knows. */
  holder(): string | null;
  /** Called when the turn comes or goes. */
  onChange(listener: () => void): void;
  /** The record said that the lease is another's by now. */
  lost(lease: Held): void;
  /** Gives the turn to another process, which may reach what this one cannot; false where there is none. */
  pass(): Promise<boolean>;
}
