/** Links that were asked for to sign in to the console. */
import type { Instant } from '../domain/time.js';
import { hashOf } from './blobs.js';
import type { Database, Transaction } from './database.js';

export interface Asked {
  /** Unguessable; stands in the link and nowhere else. */
  token: string;
  /** As it was typed, whoever's it is. */
  address: string;
  /** The address of the machine that asked. */
  client: string;
  /** Whom the link signs in; null: nobody. */
  person: string | null;
  /** The page that was wanted. */
  next: string;
}

/** How long a link can be used. */
export const usableFor = 15 * 60_000;

export async function keepSignIn(trx: Transaction, asked: Asked, now: Instant): Promise<void> {
  // After a day they count for nothing.
  await trx('sign_ins')
    .where('asked_at', '<', now - 24 * 3_600_000)
    .delete();
  await trx('sign_ins').insert({
    token_hash: hashOf(Buffer.from(asked.token)),
    address_hash: addressHash(asked.address),
    client: asked.client.slice(0, 64),
    person: asked.person,
    next: asked.next.slice(0, 400),
    asked_at: now,
  });
}

/** How often a link was asked for since then, for that address or from that machine. */
export async function askedSince(
  db: Database,
  by: { address: string } | { client: string },
  since: Instant,
): Promise<number> {
  const where = 'address' in by ? { address_hash: addressHash(by.address) } : { client: by.client.slice(0, 64) };
  const row = await db('sign_ins').where(where).where('asked_at', '>', since).count({ n: '*' }).first();
  return Number(row?.n ?? 0);
}

/** Whom a link would sign in, and the page they wanted; null where it is unknown, used or too old. */
export async function openSignIn(
  db: Database,
  token: string,
  now: Instant,
): Promise<{ person: string; next: string } | null> {
  const row = await db('sign_ins')
    .where({ token_hash: hashOf(Buffer.from(token)), used_at: null })
    .whereNotNull('person')
    .where('asked_at', '>', now - usableFor)
    .first();
  return row ? { person: row.person, next: row.next } : null;
}

/** Uses a link up: of two who try at once, one is let in. */
export async function useSignIn(db: Database, token: string, now: Instant): Promise<boolean> {
  const changed = await db('sign_ins')
    .where({ token_hash: hashOf(Buffer.from(token)), used_at: null })
    .whereNotNull('person')
    .where('asked_at', '>', now - usableFor)
    .update({ used_at: now });
  return changed > 0;
}

function addressHash(address: string): string {
  return hashOf(Buffer.from(address.trim().toLowerCase()));
}
