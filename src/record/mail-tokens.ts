/** Kept sign-ins, as they were encrypted; one row each, shared by all processes of a desk. */
import type { Instant } from '../domain/time.js';
import type { Database } from './database.js';

export interface KeptTokens {
  /** Encrypted. */
  refresh: string;
  /** Encrypted; null before the first. */
  access: string | null;
  expiresAt: Instant | null;
}

/** False for a database that was never migrated so far, as before the first start. */
export function hasPlaceForTokens(db: Database): Promise<boolean> {
  return db.schema.hasTable('mail_tokens');
}

export async function keptTokens(db: Database, id: string): Promise<KeptTokens | null> {
  const row = await db('mail_tokens').where({ id }).first();
  if (!row) return null;
  return {
    refresh: row.refresh,
    access: row.access,
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
  };
}

/** Takes the place of what was there, and of any lease on it. */
export async function keepTokens(db: Database, id: string, tokens: KeptTokens, now: Instant): Promise<void> {
  const free = { lease_owner: null, lease_until: null };
  const values = {
    refresh: tokens.refresh,
    access: tokens.access,
    expires_at: tokens.expiresAt,
    changed_at: now,
    ...free,
  };
  await db('mail_tokens')
    .insert({ id, ...values })
    .onConflict('id')
    .merge();
}

/** As above, unless something is there already. */
export async function seedTokens(db: Database, id: string, refresh: string, now: Instant): Promise<void> {
  await db('mail_tokens').insert({ id, refresh, changed_at: now }).onConflict('id').ignore();
}

/** Whether the right to renew them is now the owner's; nobody else then has it until the lease ends. */
export async function leaseTokens(
  db: Database,
  id: string,
  owner: string,
  now: Instant,
  leaseMs: number,
): Promise<boolean> {
  const changed = await db('mail_tokens')
    .where({ id })
    .where((free) => {
      free.whereNull('lease_until').orWhere('lease_until', '<=', now);
    })
    .update({ lease_owner: owner, lease_until: now + leaseMs });
  return changed > 0;
}

/** What the holder of the lease got; false where it was lost meanwhile. */
export async function renewTokens(
  db: Database,
  id: string,
  owner: string,
  tokens: KeptTokens,
  now: Instant,
): Promise<boolean> {
  const values = { refresh: tokens.refresh, access: tokens.access, expires_at: tokens.expiresAt, changed_at: now };
  const changed = await db('mail_tokens')
    .where({ id, lease_owner: owner })
    .update({ ...values, lease_owner: null, lease_until: null });
  return changed > 0;
}

export async function releaseTokens(db: Database, id: string, owner: string): Promise<void> {
  await db('mail_tokens').where({ id, lease_owner: owner }).update({ lease_owner: null, lease_until: null });
}
