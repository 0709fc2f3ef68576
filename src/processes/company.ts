/**
 * The processes of a desk among each other. Every few seconds each one says that it is there, keeps and takes leases,
 * and sees who else is there:
 *
 *   a process that is not heard of any more   its leases run out, what it was sending is given back
 *   the outbox's limit a minute               is shared by those that are there
 *
 * Processes never talk to each other, only to the database. So a pooler in between makes no difference, nor how many
 * machines there are.
 */
import type { Clock } from '../clock.js';
import type { Turns } from '../intake/inbox.js';
import type { Log } from '../log.js';
import type { Database } from '../record/database.js';
import { forgetLeases, heldLeases, releaseLeases } from '../record/leases.js';
import { freeClaims } from '../record/outbox.js';
import { isGone } from './identity.js';
import { OwnLeases } from './leases.js';

/** In milliseconds. */
export interface CompanyTiming {
  /** How long a lease lasts that is not renewed: another process takes over at the latest so long, and `each`, after. */
  lease: number;
  /** How often leases are renewed, and others looked for that are free. */
  each: number;
}

export const usualTiming: CompanyTiming = { lease: 30_000, each: 5_000 };

const member = 'process ';

export interface CompanyDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** See `ownName`. */
  owner: string;
  timing?: CompanyTiming;
}

export class Company {
  private readonly leases: OwnLeases;
  private readonly timing: CompanyTiming;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | null = null;
  private stopped = false;
  private alive = 1;
  private failing = false;
  /** By a clock that nobody sets: the last round that came through, and since when all of them did. */
  private last = Number.NEGATIVE_INFINITY;
  private since = 0;

  constructor(private readonly deps: CompanyDeps) {
    this.timing = deps.timing ?? usualTiming;
    this.leases = new OwnLeases(deps.db, deps.owner, this.timing.lease);
    this.leases.of(member + deps.owner);
  }

  get turns(): Turns {
    return this.leases;
  }

  /** How many processes there are, this one included. */
  size(): number {
    return this.alive;
  }

  /** Joins, and takes what is free. */
  async start(): Promise<void> {
    await this.look();
    await forgetLeases(this.deps.db, member);
    this.plan();
  }

  /** Leaves: what this process held, the next one may have at once. To be called when it does nothing any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
    this.leases.forget();
    await releaseLeases(this.deps.db, this.deps.owner).catch((error: unknown) => {
      this.deps.log.warn({ error: String(error) }, 'the leases could not be let go; they run out by themselves');
    });
  }

  private plan(): void {
    this.timer = setTimeout(() => {
      this.round = this.look().finally(() => {
        this.round = null;
        if (!this.stopped) this.plan();
      });
    }, this.timing.each);
  }

  private async look(): Promise<void> {
    try {
      await this.partFromTheGone();
      await this.leases.renew();
      await this.count();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.deps.log.warn({ error: String(error) }, 'the leases could not be renewed; trying again');
      this.failing = true;
    }
  }

  /** What a process of this very machine held that is gone need not run out first. */
  private async partFromTheGone(): Promise<void> {
    const { db, log, clock } = this.deps;
    for (const { owner } of await heldLeases(db, member)) {
      if (!isGone(owner)) continue;
      log.warn({ process: owner }, 'another process of this desk is gone; taking over');
      await releaseLeases(db, owner);
      await freeClaims(db, { of: owner }, clock.now());
    }
  }

  private async count(): Promise<void> {
    const { db, owner, clock } = this.deps;
    const now = performance.now();
    if (now - this.last > this.timing.lease / 2) this.since = now;
    this.last = now;
    const alive = (await heldLeases(db, member)).map((held) => held.owner);
    this.alive = Math.max(1, alive.length);
    // After an outage of the database all leases have run out: who is there needs time to say so.
    const sure = now - this.since >= this.timing.lease;
    const gone = sure ? await freeClaims(db, { notOf: [...alive, owner] }, clock.now()) : 0;
    if (gone > 0) this.deps.log.warn({ mails: gone }, 'what a process that is gone was sending is sent by another');
  }
}
