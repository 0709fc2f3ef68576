import type { Instant } from '../domain/time.js';
import { hashOf } from './blobs.js';
import type { Transaction } from './database.js';

export async function askConfirmation(
  trx: Transaction,
  given: { ledgerId: number; person: string; code: string; token: string; expiresAt: Instant },
): Promise<void> {
  await trx('confirmations').insert({
    ledger_id: given.ledgerId,
    person: given.person,
    code_hash: codeHash(given.token, given.code),
    token: given.token,
    expires_at: given.expiresAt,
  });
}

/**
 * Uses up a code: the ledger row that it confirms, or null where the code is wrong, used or too old.
 * @param answer the token of the mail that brought the code, who answers it now, and what they wrote
 */
export async function useCode(
  trx: Transaction,
  { token, person, text }: { token: string; person: string; text: string },
  now: Instant,
): Promise<number | null> {
  const row = await trx('confirmations')
    .where({ token, person })
    .whereNull('used_at')
    .where('expires_at', '>', now)
    .first();
  const codes: string[] = text.match(/\b\d{8}\b/g) ?? [];
  if (!row || !codes.some((code) => codeHash(token, code) === row.code_hash)) return null;
  await trx('confirmations').where({ id: row.id }).update({ used_at: now });
  return row.ledger_id;
}

function codeHash(token: string, code: string): string {
  return hashOf(Buffer.from(`${token} ${code}`));
}
