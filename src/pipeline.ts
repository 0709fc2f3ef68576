/**
 * Takes one load after the other, and fetches the next one while the last is being worked on. An error of either ends it
 * and is thrown; what was fetched ahead is then let go of.
 */
export async function pipeline<Load, Fetched>(
  loads: Load[],
  fetch: (load: Load) => Promise<Fetched>,
  work: (fetched: Fetched) => Promise<void>,
  stopping: () => boolean = () => false,
): Promise<void> {
  let coming = loads.length > 0 ? fetch(loads[0]!) : null;
  try {
    for (let at = 0; coming && !stopping(); at += 1) {
      const fetched: Fetched = await coming;
      coming = at + 1 < loads.length ? fetch(loads[at + 1]!) : null;
      // Where the work fails nobody waits for it any more.
      coming?.catch(() => {});
      await work(fetched);
    }
  } finally {
    await coming?.catch(() => {});
  }
}

/** Loads of at most so many items and, one that is larger by itself aside, so many bytes; in their order. */
export function inLoads<Item extends { size: number }>(items: Item[], most: number, bytes: number): Item[][] {
  const loads: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const last = loads.at(-1);
    const fits = last !== undefined && last.length < most && item.size <= room;
    if (fits) last.push(item);
    else loads.push([item]);
    room = (fits ? room : bytes) - item.size;
  }
  return loads;
}
