/** What must not stay behind when a campaign is interrupted: processes, servers, databases, folders. */
const left = new Set<() => Promise<unknown>>();

/** Registers how something is taken away; returns the same, to be called once in the usual course. */
export function tidied(takeAway: () => Promise<unknown>): () => Promise<void> {
  const once = async () => {
    left.delete(once);
    await takeAway();
  };
  left.add(once);
  return once;
}

export function tidyWhenInterrupted(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tidyAndEnd());
}

async function tidyAndEnd(): Promise<void> {
  // The newest first: a run's database before the server's connection that drops it.
  for (const takeAway of [...left].reverse()) await takeAway().catch(() => {});
  process.exit(130);
}
