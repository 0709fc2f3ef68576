/** The leases of one process: which turns are its own, as far as it knows, and nothing longer than it can know. */
import type { Turn, Turns } from '../intake/inbox.js';
import type { Database } from '../record/database.js';
import { type Held, heldLeases, releaseLease, renewLeases, takeLeases } from '../record/leases.js';

export class OwnLeases implements Turns {
  private readonly turns = new Map<string, OwnTurn>();

  /**
   * @param ms how long a lease lasts that is not renewed
   * @param processes how many there are
   */
  constructor(
    private readonly db: Database,
    private readonly owner: string,
    private readonly ms: number,
    private readonly processes: () => number,
  ) {}

  of(name: string): Turn {
    const turn = this.turns.get(name) ?? new OwnTurn((lease) => this.pass(lease));
    this.turns.set(name, turn);
    return turn;
  }

  /** Renews what is held and takes what nobody holds. */
  async renew(): Promise<void> {
    const { db, owner, ms } = this;
    // From before the question: by the database's clock the lease ends later than that, never earlier.
    const until = performance.now() + ms;
    const mine = new Map((await renewLeases(db, owner, ms)).map((held) => [held.name, held]));
    const missing = [...this.turns.keys()].filter((name) => !mine.has(name));
    const wanted = missing.filter((name) => !this.turns.get(name)?.abstains());
    for (const held of await takeLeases(db, wanted, owner, ms)) mine.set(held.name, held);
    const others = missing.some((name) => !mine.has(name)) ? await heldLeases(db, '') : [];
    for (const [name, turn] of this.turns) {
      const holder = others.find((held) => held.name === name)?.owner ?? null;
      turn.set(mine.get(name) ?? null, until, mine.has(name) ? owner : holder);
    }
  }

  /** Whoever passes a turn on leaves it to the others for as long as a lease lasts. */
  private async pass(lease: Held): Promise<number | null> {
    if (this.processes() < 2) return null;
    await releaseLease(this.db, lease);
    return performance.now() + this.ms;
  }

  /** Nothing is this process's any more. */
  forget(): void {
    for (const turn of this.turns.values()) turn.set(null, 0, null);
  }
}

class OwnTurn implements Turn {
  private lease: Held | null = null;
  private until = 0;
  private by: string | null = null;
  private readonly listeners: (() => void)[] = [];
  private abstainsUntil = 0;

  /** @param passOn until when the turn is left to others; null where there are none */
  constructor(private readonly passOn: (lease: Held) => Promise<number | null>) {}

  abstains(): boolean {
    return performance.now() < this.abstainsUntil;
  }

  async pass(): Promise<boolean> {
    const lease = this.held();
    const until = lease && (await this.passOn(lease));
    if (until === null) return false;
    this.abstainsUntil = until;
    if (lease) this.lost(lease);
    return true;
  }

  held(): Held | null {
    // A clock that nobody sets. While this process could not renew, another may have taken it.
    return performance.now() < this.until ? this.lease : null;
  }

  holder(): string | null {
    // Of a lease of ours that has run out nobody knows here whose it is by now.
    return this.lease !== null && this.held() === null ? null : this.by;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  lost(lease: Held): void {
    if (this.lease?.fence === lease.fence) this.set(null, 0, null);
  }

  set(lease: Held | null, until: number, holder: string | null): void {
    const changed = this.lease?.fence !== lease?.fence || (lease !== null && this.held() === null);
    this.lease = lease;
    this.until = until;
    this.by = holder;
    if (changed) for (const listener of this.listeners) listener();
  }
}
