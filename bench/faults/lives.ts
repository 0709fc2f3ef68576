/** The desk's processes during a run: begun, killed at a step or at any moment, and begun again as by a supervisor. */
import type { Orders, Trap } from './inside/orders.js';
import type { DeskProcess } from './processes.js';
import { pause, until } from './waiting.js';
import type { World } from './world.js';

/** How long a process may take to close after SIGTERM, in milliseconds; a busy machine makes it no fault. */
export const patience = 60_000;

export interface Figures {
  kills: number;
  /** Times that the program ended by itself, as it may where there is no database at its start. */
  exits: number;
}

export class Lives {
  readonly figures: Figures = { kills: 0, exits: 0 };
  private running: DeskProcess[] = [];
  /** Those that were told to stop. */
  private readonly asked = new Set<DeskProcess>();
  private over = false;
  private readonly watching: Promise<void>[] = [];

  /**
   * @param processes how many serve the desk at once
   * @param onDeath between the end of a process and the beginning of the next
   */
  constructor(
    private readonly world: World,
    private readonly deskFile: string,
    private readonly time: Pick<Orders, 'speed' | 'origin'>,
    private readonly processes: number,
    private readonly onDeath: () => Promise<void>,
  ) {}

  /** Begins all processes; the first dies in the trap, where there is one. */
  begin(trap: Trap | null = null): void {
    for (let at = 0; at < this.processes; at += 1) this.watching.push(this.supervise(at, at === 0 ? trap : null));
  }

  /** Resolves when a process has been killed, or false when nothing happened that could still do so. */
  async killedWhile(settled: () => Promise<boolean>, patienceMs: number): Promise<boolean> {
    const before = this.figures.kills;
    let asked = performance.now();
    const isOver = async () => {
      if (this.figures.kills > before) return true;
      // Asking costs the desk some of its time too.
      if (performance.now() - asked < 400) return false;
      asked = performance.now();
      return settled();
    };
    await until(isOver, patienceMs, 10);
    return this.figures.kills > before;
  }

  /** Kills one of them, whatever it does. */
  kill(choose: (from: readonly DeskProcess[]) => DeskProcess): void {
    const alive = this.running.filter((one) => one.alive);
    if (alive.length > 0) choose(alive).kill();
  }

  /** Stops one as systemd does; it is begun again. */
  async restart(choose: (from: readonly DeskProcess[]) => DeskProcess): Promise<void> {
    const alive = this.running.filter((one) => one.alive);
    if (alive.length === 0) return;
    const chosen = choose(alive);
    this.asked.add(chosen);
    await chosen.stop(patience);
  }

  /** Ends all; true where each closed in time. */
  async end(): Promise<boolean> {
    this.over = true;
    const ends = await Promise.all(this.running.map((one) => one.stop(patience)));
    await Promise.all(this.watching);
    return ends.every(Boolean);
  }

  private async supervise(slot: number, first: Trap | null): Promise<void> {
    for (let trap = first; !this.over; trap = null) {
      const process = this.world.takeProcess();
      this.running[slot] = process;
      process.begin({ ...this.time, trap }, this.deskFile);
      await process.gone();
      if (this.over) return;
      if (process.killed) this.figures.kills += 1;
      else if (!this.asked.has(process)) this.figures.exits += 1;
      await this.onDeath();
      if (!process.killed) await pause(100);
    }
  }
}
