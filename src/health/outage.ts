/**
 * A database that is away, told once: all that the desk does fails of it at every attempt, and would say so each second.
 * One line when it goes, one a minute while it is away, one when it is back; `readyz` says it too.
 */
import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import { type Database, onConnecting } from '../record/database.js';

const each = 60_000;
/** Of PostgreSQL, its driver and its pool: a connection that was there ended, or none can be had. */
const ended =
  /terminat(?:ed|ing) connection|connection terminated|connection ended|the database system is (?:shutting down|starting up)|timeout acquiring a connection/i;

interface Away {
  since: Instant;
  toldAt: Instant;
  /** What connecting failed of: the same words elsewhere are this outage and no other. */
  reasons: Set<string>;
}

/** A log that leaves out, below `debug`, what follows from the database being away. */
export function logThroughOutages(log: Log, db: Database, clock: Clock): Log {
  const outage = new Outage(log, clock);
  onConnecting(db, {
    failed: (error) => outage.failed(wordsOf(error)),
    succeeded: () => outage.over(),
  });
  const unless = (level: 'warn' | 'error') => (fields: object, message: string) =>
    log[outage.isCauseOf(fields) ? 'debug' : level](fields, message);
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: unless('warn'),
    error: unless('error'),
  };
}

class Outage {
  private away: Away | null = null;

  constructor(
    private readonly log: Log,
    private readonly clock: Clock,
  ) {}

  failed(reason: string): void {
    const now = this.clock.now();
    const { away } = this;
    if (away === null) {
      this.away = { since: now, toldAt: now, reasons: new Set([reason]) };
      this.log.error({}, `the database is away (${reason}): mail stays where it is, nothing is sent; trying again`);
      return;
    }
    away.reasons.add(reason);
    if (now - away.toldAt < each) return;
    away.toldAt = now;
    this.log.error({}, `the database is still away, for ${Math.floor((now - away.since) / each)} min (${reason})`);
  }

  over(): void {
    if (this.away === null) return;
    const seconds = Math.round((this.clock.now() - this.away.since) / 1000);
    this.away = null;
    this.log.info({}, `the database is back, after ${seconds} s`);
  }

  /** Whether an entry tells of nothing but this; it may be the first to notice. */
  isCauseOf(fields: object): boolean {
    const { error } = fields as { error?: unknown };
    if (error === undefined) return false;
    const words = wordsOf(error);
    if (ended.test(words)) {
      if (this.away === null) this.failed(words);
      return true;
    }
    return [...(this.away?.reasons ?? [])].some((reason) => words.includes(reason));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
