/** Asks until it is so; false when the time was over before. Polled: what is asked is the world, which tells nobody. */
export async function until(
  isSo: () => Promise<boolean> | boolean,
  patienceMs: number,
  everyMs = 40,
): Promise<boolean> {
  const end = performance.now() + patienceMs;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() >= end) return false;
    await pause(everyMs);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
