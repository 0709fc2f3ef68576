/** Empties the outbox: claims what may go now under a lease, sends it, settles it. */
import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import { type Database, isPassing } from '../record/database.js';
import { nextToSend, type OutboxRow, type Settlement } from '../record/outbox.js';
import { nextAttempt } from './backoff.js';
import type { Outcome } from './classify.js';
import type { Courier } from './courier.js';
import { type Claimed, Hand } from './hand.js';
import { Settler } from './settler.js';
import { Standing, type Trouble } from './standing.js';

export interface DispatchDeps {
  db: Database;
  courier: Pick<Courier, 'send'>;
  clock: Clock;
  log: Log;
  /** Who holds the leases: another name for each process. */
  owner: string;
  /** Sender of the envelope: the desk's address. */
  from: string;
  /** At most so many attempts within any minute. */
  perMinute: number;
  /**
   * A mail will not arrive; the PM is told. Called before the mail is settled as failed, and after a crash in between once
   * more: better told twice than never.
   */
  onFailed(row: OutboxRow, reason: string): Promise<void>;
}

export interface Dispatcher {
  /** Sends what may go now; how many were sent. A mail that fails holds up no other. */
  drain(): Promise<number>;
  /** The same without waiting for it; what is posted meanwhile goes along. */
  kick(): void;
  /** When there will be something to do again; null: not before something is posted. */
  wakeAt(): Promise<Instant | null>;
  /** What keeps mails from going out that is no mail's own fault; null where all is well. */
  trouble(): Trouble | null;
  /** Claims nothing more and waits for what is on its way, for at most so many milliseconds. */
  stop(patienceMs?: number): Promise<void>;
}

const minute = 60_000;
/** Longer than any attempt takes, so that a mail is never with two senders. */
const lease = 15 * minute;
/** As many at a time as the courier has connections, and three for each that wait for it or for the disk to settle them. */
const atOnce = 20;
/** How soon, in milliseconds, what could not be recorded is tried again: twice as long each time. */
const firstAgain = 250;
const mostAgain = 30_000;
/** A mail that was tried while the mail server takes none waits so long for its next turn, as others have theirs before. */
const whileBarred = 3 * minute;

export function makeDispatcher(deps: DispatchDeps): Dispatcher {
  return new OutboxDispatcher(deps);
}

class OutboxDispatcher implements Dispatcher {
  private readonly onTheWay = new Set<Promise<void>>();
  private readonly hand: Hand;
  private readonly settler: Settler;
  private readonly standing = new Standing();
  /** Moments of the attempts within the last minute, oldest first. */
  private begun: Instant[] = [];
  private draining: Promise<number> | null = null;
  private again = false;
  private stopped = false;
  /** Something was posted while others are on their way. */
  private knock: () => void = () => {};

  constructor(private readonly deps: DispatchDeps) {
    this.settler = new Settler(deps.db, deps.owner);
    this.hand = new Hand(deps.db, deps.owner, lease);
  }

  drain(): Promise<number> {
    if (this.draining) {
      this.again = true;
      this.knock();
    }
    this.draining ??= this.drainAll();
    return this.draining;
  }

  kick(): void {
    this.drain().catch((error: unknown) => {
      this.deps.log.error({ error: String(error) }, 'the outbox could not be read');
    });
  }

  async wakeAt(): Promise<Instant | null> {
    const next = await nextToSend(this.deps.db);
    // With all places taken, whichever is done first makes room, and what waits is claimed then.
    if (next === null || this.onTheWay.size >= atOnce) return null;
    const now = this.deps.clock.now();
    const blocking = this.lastMinute(now).at(-this.deps.perMinute);
    const opens = this.standing.isBarred(now) ? this.standing.opensAt(now) : next;
    return Math.max(next, opens, blocking === undefined ? next : blocking + minute);
  }

  trouble(): Trouble | null {
    return this.standing.trouble(this.deps.clock.now());
  }

  async stop(patienceMs = 10_000): Promise<void> {
    this.stopped = true;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    await Promise.race([Promise.allSettled([...this.onTheWay, this.draining, this.hand.any()]), enough]);
    clearTimeout(timer);
    await this.letGo();
  }

  private async letGo(): Promise<void> {
    const { ids, error } = await this.hand.letGo();
    if (error === null) return;
    this.deps.log.error({ outbox: ids, error: String(error) }, 'these mails are sent once their lease runs out');
  }

  private async drainAll(): Promise<number> {
    let sent = 0;
    try {
      do {
        this.again = false;
        sent += await this.drainOnce();
      } while (this.again && !this.stopped);
      return sent;
    } finally {
      // In one go with the question above: whoever comes after it begins anew.
      this.draining = null;
    }
  }

  private async drainOnce(): Promise<number> {
    const { clock } = this.deps;
    let sent = 0;
    for (;;) {
      const now = clock.now();
      while (this.hand.size > 0 && this.onTheWay.size < atOnce && !this.stopped) {
        this.begun.push(now);
        const one = this.deliver(this.hand.next()!).then((arrived) => {
          if (arrived) sent += 1;
          this.onTheWay.delete(one);
        });
        this.onTheWay.add(one);
      }
      this.fillHand(now);
      if (this.onTheWay.size > 0) {
        // Whichever is done first makes room: a slow one keeps only its own place, and what is posted does not wait for it.
        await Promise.race([...this.onTheWay, this.knocked(), this.hand.filled()]);
      } else if (this.stopped || !(await this.hand.any())) {
        return sent;
      }
    }
  }

  private knocked(): Promise<void> {
    return new Promise((resolve) => {
      this.knock = resolve;
    });
  }

  private fillHand(now: Instant): void {
    this.begun = this.lastMinute(now);
    if (!this.stopped)
      this.hand.fill(now, Math.min(this.deps.perMinute - this.begun.length - this.hand.size, this.open(now)));
  }

  /** How many mails may be tried: one at a time, and now and then, where the mail server takes none. */
  private open(now: Instant): number {
    if (!this.standing.isBarred(now)) return Number.POSITIVE_INFINITY;
    const isAlone = this.onTheWay.size === 0 && this.hand.size === 0;
    return isAlone && now >= this.standing.opensAt(now) ? 1 : 0;
  }

  private lastMinute(now: Instant): Instant[] {
    return this.begun.filter((at) => at > now - minute);
  }

  /** Whether it was sent. Never throws: what goes wrong with one mail is that mail's matter. */
  private async deliver({ row, open }: Claimed): Promise<boolean> {
    const { clock, log } = this.deps;
    const until = clock.now() + lease;
    const attempt = await this.attempt(row, open);
    const now = clock.now();
    const outcome = this.standing.judge(attempt, row.recipient, row.attempts + 1, now);
    const settlement = settlementOf(outcome, row, now, this.standing.isBarred(now));
    report(log, row, outcome, settlement);
    return (await this.record(row, settlement, until)) && settlement.state === 'sent';
  }

  private async attempt(row: OutboxRow, open: Claimed['open']): Promise<Outcome> {
    const { courier, from } = this.deps;
    try {
      return await courier.send({ raw: await open(), from, to: row.recipient });
    } catch (error) {
      // It did not come so far that anybody else could be at fault.
      return { kind: 'temporary', reason: String(error), maybeDelivered: false, about: 'mail' };
    }
  }

  /**
   * Whether it is on record what came of it. A database that is away for a moment must not make that forgotten: the mail
   * would be sent again although it arrived.
   */
  private async record(row: OutboxRow, settlement: Settlement, until: Instant): Promise<boolean> {
    const { clock, log } = this.deps;
    let told = false;
    for (let delay = firstAgain; ; delay = Math.min(2 * delay, mostAgain)) {
      try {
        if (!told && settlement.state === 'failed') await this.tellFailed(row, settlement.error);
        told = true;
        const mine = await this.settler.settle({ id: row.id, settlement }, clock.now());
        if (!mine) log.error(fieldsOf(row), 'the lease on this mail was lost while it was sent');
        return mine;
      } catch (error) {
        const again = !this.stopped && clock.now() + delay < until;
        const words = again ? 'it is tried again' : 'its lease runs out, and then it is sent again';
        log.error({ ...fieldsOf(row), error: String(error) }, `what came of this mail could not be recorded: ${words}`);
        if (!again) return false;
        await this.pause(delay);
      }
    }
  }

  /** @throws what the database threw where that will pass; nobody was told then */
  private async tellFailed(row: OutboxRow, reason: string): Promise<void> {
    try {
      await this.deps.onFailed(row, reason);
    } catch (error) {
      if (isPassing(error)) throw error;
      this.deps.log.error({ ...fieldsOf(row), error: String(error) }, 'nobody could be told of a mail that failed');
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }
}

function fieldsOf(row: OutboxRow): object {
  return { outbox: row.id, mail: row.messageId, ticket: row.ticket, ledger: row.ledgerId };
}

function report(log: Log, row: OutboxRow, outcome: Outcome, settlement: Settlement): void {
  const fields = fieldsOf(row);
  switch (outcome.kind) {
    case 'sent':
      log.info({ ...fields, response: outcome.response }, 'sent');
      break;
    case 'temporary': {
      const again = settlement.state === 'waiting' ? new Date(settlement.nextAt).toISOString() : 'never';
      const words =
        settlement.state === 'waiting' && !settlement.counts ? 'no mail can be sent; check mail.out' : 'not sent now';
      log[outcome.about === 'desk' ? 'error' : 'warn']({ ...fields, reason: outcome.reason, again }, words);
      break;
    }
    case 'permanent':
      log.warn({ ...fields, reason: outcome.reason }, 'refused for good');
      break;
  }
}

/**
 * What becomes of the outbox row after an attempt.
 *
 * @param barred the mail server takes nothing of the desk: no attempt then counts, and no mail is given up
 */
export function settlementOf(
  outcome: Outcome,
  row: Pick<OutboxRow, 'attempts'>,
  now: Instant,
  barred = false,
): Settlement {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent' };
    case 'permanent':
      return { state: 'failed', error: outcome.reason };
    case 'temporary': {
      const isHeld = barred && (outcome.about === 'desk' || outcome.about === 'policy');
      const nextAt = isHeld ? now + whileBarred : nextAttempt(row.attempts + 1, now, Math.random());
      if (nextAt === null) return { state: 'failed', error: `given up after two days: ${outcome.reason}` };
      return { state: 'waiting', nextAt, error: outcome.reason, maybeTwice: outcome.maybeDelivered, counts: !isHeld };
    }
  }
}
