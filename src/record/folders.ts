/** From where on a folder is read, for inboxes that are not to read what stood there before. */
import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';
import { type Held, requireHeld } from './leases.js';

export interface Beginning {
  uidValidity: string;
  /** The UID that the next mail was to get. */
  firstUid: number;
  begunAt: Instant;
}

/**
 * Notes where a folder begins, the first time; afterwards what was noted then.
 *
 * @throws LeaseLost where another process reads by now
 */
export async function beginningOf(
  db: Database,
  place: { source: string; folder: string },
  now: Beginning,
  lease: Held | null = null,
): Promise<Beginning> {
  return db.transaction(async (trx) => {
    if (lease) await requireHeld(trx, lease);
    const { source, folder } = place;
    const row = { source, folder, uid_validity: now.uidValidity, first_uid: now.firstUid, begun_at: now.begunAt };
    await trx('folders').insert(row).onConflict(['source', 'folder']).ignore();
    const noted = await trx('folders').where({ source, folder }).first();
    return { uidValidity: noted.uid_validity, firstUid: Number(noted.first_uid), begunAt: Number(noted.begun_at) };
  });
}
