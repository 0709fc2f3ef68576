/** A mail that was received once, on its way into a simulation. */
import type { Instant } from '../domain/time.js';

export interface RecordedMail {
  /** How a reader finds it: the file's name, or its number in the ledger. */
  name: string;
  /** When the server took it. */
  receivedAt: Instant;
  /** When it counts: later than that where staff let it in. */
  at: Instant;
  /** Whether its sender counts as proven. */
  proven: boolean;
  letIn: boolean;
  /** Number of the ticket that it opened; null where it opened none or nobody knows. */
  opened: number | null;
  raw(): Promise<Buffer>;
}

/** Mails that a simulation plays, in order, and those that it cannot. */
export interface Recording {
  mails: RecordedMail[];
  leftOut: string[];
}
