import type { Instant } from '../../src/domain/time.js';

interface Entry {
  at: Instant;
  order: number;
  act(): Promise<void>;
}

/** What people mean to do, by moment; of the same moment what was planned first. A binary heap. */
export class Agenda {
  private readonly heap: Entry[] = [];
  private planned = 0;

  plan(at: Instant, act: () => Promise<void>): void {
    const { heap } = this;
    heap.push({ at, order: this.planned++, act });
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.isBefore(child, parent)) break;
      this.swap(child, parent);
      child = parent;
    }
  }

  /** The moment of the next; null where nothing is planned. */
  next(): Instant | null {
    return this.heap[0]?.at ?? null;
  }

  take(): Entry | null {
    const { heap } = this;
    const first = heap[0] ?? null;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let least = left < heap.length && this.isBefore(left, parent) ? left : parent;
      if (right < heap.length && this.isBefore(right, least)) least = right;
      if (least === parent) return first;
      this.swap(parent, least);
      parent = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a]!, this.heap[b]!];
    return one.at < other.at || (one.at === other.at && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
