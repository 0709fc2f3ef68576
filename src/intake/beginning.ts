/** `from: now`: what stood in a folder before the desk's first start is never read. */
import type { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { type Beginning, beginningOf } from '../record/folders.js';
import type { Held } from '../record/leases.js';
import type { InboxDeps } from './inbox.js';

/** The clocks of desk and mail server differ, and nothing that is new may be taken for old. */
const doubt = 10 * 60_000;

/** Where the folder that is open begins; null where all of it is to be read. */
export async function beginningIn(
  client: ImapFlow,
  config: Pick<ImapConfig, 'folder' | 'from'>,
  source: string,
  { db, clock, log }: Pick<InboxDeps, 'db' | 'clock' | 'log'>,
  lease: Held | null = null,
): Promise<Beginning | null> {
  if (config.from === 'all' || !client.mailbox) return null;
  const { uidValidity, uidNext } = client.mailbox;
  const now = { uidValidity: String(uidValidity), firstUid: uidNext, begunAt: clock.now() };
  const noted = await beginningOf(db, { source, folder: config.folder }, now, lease);
  const since = new Date(noted.begunAt).toISOString();
  log.info({ source, folder: config.folder, since, uid: noted.firstUid }, 'older mails of this folder are left alone');
  return noted;
}

/** By its UID; where the server has given out new ones meanwhile, by when the server took it. */
export function isBefore(
  beginning: Beginning | null,
  uidValidity: string,
  mail: { uid: number; receivedAt: Instant },
): boolean {
  if (beginning === null) return false;
  return beginning.uidValidity === uidValidity
    ? mail.uid < beginning.firstUid
    : mail.receivedAt < beginning.begunAt - doubt;
}
