/** What staff did with mails themselves, and who: in the transaction that does it. */
import type { Instant } from '../domain/time.js';
import type { Database, Transaction } from './database.js';

export type Box = 'outbox' | 'ledger';
export type Did = 'retry' | 'cancel' | 'let-in' | 'mend' | 'set-aside';

export interface MailDoing {
  at: Instant;
  box: Box;
  /** Number of the mail in its box. */
  mail: number;
  did: Did;
  /** Email. */
  by: string;
  note: string;
  /** Of a mail that was put right: the other one, as it came or as it was handed in. */
  other: number | null;
}

export async function addMailDoing(trx: Transaction, doing: MailDoing): Promise<void> {
  await trx('mail_doings').insert(doing);
}

/** Oldest first. */
export async function mailDoingsOf(db: Database, box: Box, mail: number): Promise<MailDoing[]> {
  const rows = await db('mail_doings').where({ box, mail }).orderBy('id');
  return rows.map(({ at, did, by, note, other }) => ({ at: Number(at), box, mail, did, by, note, other }));
}

/** Numbers of the mails with which that was done last, the newest first. */
export async function mailsDone(db: Database, box: Box, did: Did, limit: number): Promise<number[]> {
  const rows: { mail: number }[] = await db('mail_doings')
    .where({ box, did })
    .groupBy('mail')
    .orderByRaw('max(id) desc')
    .limit(limit)
    .select('mail');
  return rows.map(({ mail }) => mail);
}
