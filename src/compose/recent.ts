/** Keys longer than this (a digest of hundreds of tickets) hardly come twice, and would fill the memory. */
const longestKey = 50_000;

/** The most recently used of what is costly to make. */
export class Recent<T> {
  readonly #entries = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => T): T {
    if (key.length > longestKey) return make();
    const value = this.#entries.get(key) ?? make();
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.most && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }
}
