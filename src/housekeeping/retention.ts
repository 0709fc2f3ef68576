import type { Retained, Retention } from '../domain/retention.js';
import { retained } from '../domain/retention.js';
import type { Duration, Instant } from '../domain/time.js';
import { removeFiles } from '../record/blob-uses.js';
import { type Database, deciding } from '../record/database.js';
import { beginning, dropBatch, type Place } from '../record/retention.js';
import { durationMs, formatDuration } from '../time/duration.js';

/** What went, or would go. */
export interface Gone {
  kind: Retained;
  /** As in the desk file. */
  after: string;
  /** Tickets, or for mails of no ticket mails. */
  count: number;
  contents: number;
  /** In bytes. */
  size: number;
}

/** Ends a transaction whose only purpose was to see what it would do. */
class OnlyLooked extends Error {}

/**
 * Drops what the desk file lets go, batch by batch: each is a transaction of its own, and what asks for the next one
 * decides whether there is time for it.
 *
 * @param dryRun nothing is changed; a content that several batches share is then not counted
 */
export async function* letGo(
  db: Database,
  retention: Retention,
  now: () => Instant,
  dryRun: boolean,
): AsyncGenerator<Gone> {
  for (const kind of retained) {
    const duration = retention[kind];
    if (duration === null) continue;
    let place: Place | null = beginning;
    while (place) {
      const batch = await oneBatch(db, { kind, duration, place, now: now(), dryRun });
      if (!dryRun) await removeFiles(db, batch.dropped.hashes);
      place = batch.next;
      const { hashes, size } = batch.dropped;
      yield { kind, after: formatDuration(duration), count: batch.count, contents: hashes.length, size };
    }
  }
}

interface Task {
  kind: Retained;
  duration: Duration;
  place: Place;
  now: Instant;
  dryRun: boolean;
}

async function oneBatch(db: Database, { kind, duration, place, now, dryRun }: Task) {
  const given = { before: now - durationMs(duration), from: place, now, told: told[kind](formatDuration(duration)) };
  let batch: Awaited<ReturnType<typeof dropBatch>> | null = null;
  await deciding(db, async (trx) => {
    batch = await dropBatch(trx, kind, given);
    if (dryRun) throw new OnlyLooked();
  }).catch((error: unknown) => {
    if (!(error instanceof OnlyLooked)) throw error;
  });
  return batch!;
}

const told: Record<Retained, (after: string) => string> = {
  mails: (after) => `the raw mails of this ticket are no longer kept: it was closed ${after} ago`,
  attachments: (after) => `the attachments of this ticket are no longer kept: it was closed ${after} ago`,
  texts: (after) => `the texts of this ticket are no longer kept: it was closed ${after} ago`,
  sent: () => '',
  automatic: () => '',
  quarantined: () => '',
};

/** Batches of a kind together. */
export function sumUp(batches: Gone[]): Gone[] {
  const sums = new Map<Retained, Gone>();
  for (const one of batches) {
    const sum = sums.get(one.kind) ?? { ...one, count: 0, contents: 0, size: 0 };
    sum.count += one.count;
    sum.contents += one.contents;
    sum.size += one.size;
    sums.set(one.kind, sum);
  }
  return [...sums.values()];
}
