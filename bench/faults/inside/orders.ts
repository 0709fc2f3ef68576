/** What the campaign tells a desk process before it begins. */

/** A moment at which the process kills itself, told by the SQL statements that it makes. */
export interface Trap {
  /** Only in a transaction that had a statement like this; '' for any statement anywhere. Regular expressions. */
  within: string;
  /** At a statement like this. */
  at: string;
  when: 'before' | 'after';
  /** At which of them, the first being 1. */
  nth: number;
}

export interface Orders {
  /** As on the command line, without node. */
  argv: string[];
  /** The desk's time runs so many times as fast as real time … */
  speed: number;
  /** … since this moment, in milliseconds since 1970. */
  origin: number;
  trap: Trap | null;
}
