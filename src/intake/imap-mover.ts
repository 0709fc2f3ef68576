/** Moves mails that were handled out of the inbox. One by one takes forty times as long, so in batches. */
import type { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../config/types.js';
import type { Database } from '../record/database.js';
import { type Held, requireHeld } from '../record/leases.js';
import { type LedgerRow, type LedgerState, markMoved, toMove } from '../record/ledger.js';
import { pathOf } from './imap-client.js';
import { uidValidityOf } from './imap-reader.js';
import type { InboxDeps } from './inbox.js';

const batch = 50;

export async function createFolders(client: ImapFlow, config: ImapConfig): Promise<void> {
  for (const folder of [config.done, config.failed]) {
    if (!(await client.status(pathOf(folder), { messages: true }).catch(() => false))) {
      await client.mailboxCreate(pathOf(folder));
    }
  }
}

/**
 * Moves all that the ledger says is handled; how many rows. A mail that is no longer in the folder counts as moved.
 *
 * @param lease under which it moves; throws where it is another process's turn
 * @throws LeaseLost. A mover that is stopped between the question and the move moves what the next one moves as well: to
 * the same folder, and only if it still stands there.
 */
export async function moveHandled(
  client: ImapFlow,
  config: ImapConfig,
  source: string,
  deps: InboxDeps,
  lease: () => Held | null = () => null,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const held = lease();
    const rows = await toMove(deps.db, { source, folder: config.folder }, batch);
    if (rows.length === 0) return moved;
    const lock = await client.getMailboxLock(pathOf(config.folder));
    try {
      if (held) await stillHolds(deps.db, held);
      const validity = uidValidityOf(client);
      // What was read before the folder was made anew has no UID there any more.
      const here = rows.filter((row) => row.uidValidity === validity);
      for (const target of ['done', 'failed'] as const) {
        await moveTo(
          client,
          config[target],
          here.filter((row) => targetOf(row.state) === target),
        );
      }
    } finally {
      lock.release();
    }
    // Only now: after a crash in between they are moved again, which moves nothing and marks them.
    await markMoved(
      deps.db,
      rows.map((row) => row.id),
      deps.clock.now(),
      held,
    );
    moved += rows.length;
  }
}

async function stillHolds(db: Database, held: Held): Promise<void> {
  await db.transaction((trx) => requireHeld(trx, held));
}

async function moveTo(client: ImapFlow, folder: string, rows: LedgerRow[]): Promise<void> {
  if (rows.length === 0) return;
  const uids = rows.map((row) => row.uid);
  const exactly = client.capabilities.has('MOVE') || client.capabilities.has('UIDPLUS');
  const moved = exactly
    ? await client.messageMove(uids.join(','), pathOf(folder), { uid: true })
    : await copyAndDelete(client, uids, folder);
  if (moved) return;
  const left = await client.fetchAll(uids.join(','), { uid: true }, { uid: true });
  if (left.length > 0) throw new Error(`${left.length} mails could not be moved to ${folder}`);
}

/**
 * For servers with neither MOVE (RFC 6851) nor UIDPLUS (RFC 4315), where all mails go that are marked as deleted, by
 * whomever and whether or not they were read: what others have marked is not, for that moment.
 */
async function copyAndDelete(client: ImapFlow, uids: number[], folder: string): Promise<boolean> {
  const ours = uids.join(',');
  if (!(await client.messageCopy(ours, pathOf(folder), { uid: true }))) return false;
  const others = await markedByOthers(client, uids);
  if (others === '') return client.messageDelete(ours, { uid: true });
  await mustDo(client.messageFlagsRemove(others, ['\\Deleted'], { uid: true }));
  const gone = await client.messageDelete(ours, { uid: true });
  await mustDo(client.messageFlagsAdd(others, ['\\Deleted'], { uid: true }));
  return gone;
}

async function markedByOthers(client: ImapFlow, ours: number[]): Promise<string> {
  const marked = await client.search({ deleted: true }, { uid: true });
  if (!marked) throw new Error('the server does not tell which mails are marked as deleted');
  return marked.filter((uid) => !ours.includes(uid)).join(',');
}

async function mustDo(change: Promise<boolean>): Promise<void> {
  if (!(await change)) throw new Error('the server does not change the marks of mails');
}

function targetOf(state: LedgerState): 'done' | 'failed' | 'stays' {
  switch (state) {
    case 'processed':
    case 'duplicate':
    case 'awaiting':
      return 'done';
    case 'quarantined':
    case 'held':
      return 'failed';
    case 'pending':
      return 'stays';
  }
}
