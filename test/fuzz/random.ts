/** Numbers that look like chance and are the same for the same seed, everywhere (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** Of one mail of a run, so that any mail of any run can be made alone. */
  static of(seed: number, index: number): Random {
    const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
    return new Random(mixed ^ (mixed >>> 15));
  }

  /** From 0 to below `end`, whole. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.below(from.length)];
    if (chosen === undefined) throw new Error('there is nothing to pick from');
    return chosen;
  }

  /** A place in a text or between two items of a list. */
  place(length: number): number {
    return this.below(length + 1);
  }
}
