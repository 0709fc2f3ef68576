import { inMemory } from '../domain/content.js';
import type { Instant } from '../domain/time.js';
import type { Database } from '../record/database.js';
import type { Held } from '../record/leases.js';
import { type Arrival, type Kept, keep, unreadForSize } from '../record/ledger.js';
import { settleMail } from '../record/settle-mail.js';
import { splitMail, valuesOf } from './headers.js';
import { identify } from './identity.js';
import type { Incoming } from './incoming.js';

/**
 * Puts a mail that is too large into the ledger as quarantined, with its header alone; the whole of it stays on the mail
 * server, in the folder for what failed. One transaction, so that nobody takes the header for the mail.
 */
export async function holdOut(
  db: Database,
  head: Arrival & { raw: Buffer },
  size: number,
  maxSize: number,
  now: Instant,
  lease: Held | null = null,
): Promise<Kept & { outcome: string }> {
  const outcome = `${megabytes(size)} are more than the ${megabytes(maxSize)} of mail.maxSize: kept on the mail server; to have it read, raise that and move it back to the inbox`;
  return db.transaction(async (trx) => {
    const kept = await keep(trx, head, lease);
    const subject = valuesOf(splitMail(head.raw), 'subject')[0] ?? '';
    const handled = {
      state: 'quarantined' as const,
      ticket: null,
      outcome,
      why: [unreadForSize],
      sender: null,
      subject,
      byMachine: false,
    };
    await settleMail(trx, kept.id, handled, now);
    return { ...kept, outcome };
  });
}

/** What is taken in of such a mail. */
export function headOf<Mail extends Incoming>(mail: Mail): Mail & { raw: Buffer } {
  const bytes = inMemory(mail.raw) ?? Buffer.alloc(0);
  const raw = bytes.subarray(0, splitMail(bytes).bodyAt);
  return { ...mail, ...identify(raw), raw };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
