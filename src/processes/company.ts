/**
 * The processes of a desk among each other. Every few seconds each one says that it is there, keeps and takes leases,
 * and sees who else is there:
 *
 *   a process that is not heard of any more   its leases run out, what it was sending is given back
 *   the outbox's limit a minute               is shared by those that are there
 *   a desk file that one was told to take up  is taken up by all, each its own
 *   a schema that a newer version brought on  ends this one
 *
 * Processes never talk to each other, only to the database. So a pooler in between makes no difference, nor how many
 * machines there are.
 */
import type { Clock } from '../clock.js';
import { Advice } from '../errors.js';
import type { Turns } from '../intake/inbox.js';
import type { Log } from '../log.js';
import { type Database, refuseNewer } from '../record/database.js';
import { announce, announced, databaseNow, forgetLeases, heldLeases, releaseLeases } from '../record/leases.js';
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
const reload = 'desk file';
/** A machine whose clock is off by more is told of: it acts on deadlines, and gives mails up for lost, at another time. */
const tolerable = 30_000;

/** What one process hears of the others. */
export interface Listener {
  /** One of them was told to take up its desk file anew. */
  reload(): void;
  /** A newer version has brought the schema on: this one can do no more. */
  retired(advice: Advice): void;
}

/** Has all processes of a desk take up their desk files; how many there are. */
export async function announceReload(db: Database): Promise<number> {
  await announce(db, reload);
  return (await heldLeases(db, member)).length;
}

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
  private listener: Listener | null = null;
  private reloads: number | null = null;
  private isOff = false;
  private failing = false;
  /** By a clock that nobody sets: the last round that came through, and since when all of them did. */
  private last = Number.NEGATIVE_INFINITY;
  private since = 0;

  constructor(private readonly deps: CompanyDeps) {
    this.timing = deps.timing ?? usualTiming;
    this.leases = new OwnLeases(deps.db, deps.owner, this.timing.lease, () => this.alive);
    this.leases.of(member + deps.owner);
  }

  get turns(): Turns {
    return this.leases;
  }

  /** How many processes there are, this one included. */
  size(): number {
    return this.alive;
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** Tells the others to take up their desk files; this one has done so. */
  async reloaded(): Promise<void> {
    await announce(this.deps.db, reload);
    this.reloads = await announced(this.deps.db, reload);
  }

  /** Joins, and takes what is free. */
  async start(): Promise<void> {
    await this.look();
    for (const names of [member, 'told ']) await forgetLeases(this.deps.db, names);
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
      await refuseNewer(this.deps.db);
      await this.partFromTheGone();
      await this.leases.renew();
      await this.count();
      await this.hear();
      await this.compareClocks();
      this.failing = false;
    } catch (error) {
      if (error instanceof Advice) {
        this.leases.forget();
        this.listener?.retired(error);
        return;
      }
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

  private async hear(): Promise<void> {
    const reloads = await announced(this.deps.db, reload);
    const isNew = this.reloads !== null && reloads > this.reloads;
    this.reloads = reloads;
    if (isNew) this.listener?.reload();
  }

  private async compareClocks(): Promise<void> {
    const { db, clock, log } = this.deps;
    const before = clock.now();
    const theirs = await databaseNow(db);
    const off = Math.round((before + clock.now()) / 2 - theirs);
    const isOff = Math.abs(off) > tolerable;
    if (isOff && !this.isOff) {
      const seconds = Math.round(off / 1000);
      log.error({ seconds }, `this machine's clock is ${seconds} s off the database's; set both by NTP`);
    }
    this.isOff = isOff;
  }
}
