/** Tokens for `/api`. Only a token's SHA-256 is kept: it has 256 random bits, so that nothing slower is needed. */
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../domain/desk.js';
import type { Instant } from '../domain/time.js';
import type { Database, Whole } from './database.js';

/** What a token may see: all, as staff do, or what a customer would of one organisation's tickets. */
export interface ApiToken {
  id: number;
  name: string;
  role: Role | 'customer';
  /** Of role `customer`, else null. */
  organisation: string | null;
  createdAt: Instant;
  /** To the minute or so; null for one that was never used. */
  usedAt: Instant | null;
  revokedAt: Instant | null;
}

const form = /^postdesk_[A-Za-z0-9_-]{43}$/;
const minute = 60_000;

/** @returns the token, which is nowhere to be had again */
export async function createApiToken(
  db: Database,
  given: Pick<ApiToken, 'name' | 'role' | 'organisation'>,
  now: Instant,
): Promise<{ id: number; token: string }> {
  const token = `postdesk_${randomBytes(32).toString('base64url')}`;
  const [row] = await db('api_tokens')
    .insert({ ...given, hash: hashOf(token), created_at: now })
    .returning('id');
  return { id: row.id, token };
}

export async function apiTokens(db: Database): Promise<ApiToken[]> {
  return (await db('api_tokens').orderBy('id')).map(tokenOf);
}

/** The token that somebody shows; null for one that is unknown or revoked. */
export async function findApiToken(db: Database, token: string, now: Instant): Promise<ApiToken | null> {
  if (!form.test(token)) return null;
  const row = await db('api_tokens')
    .where({ hash: hashOf(token) })
    .whereNull('revoked_at')
    .first();
  if (!row) return null;
  if (Number(row.used_at ?? 0) < now - minute) await db('api_tokens').where({ id: row.id }).update({ used_at: now });
  return tokenOf(row);
}

/** False where there is no such token, or it is revoked already. */
export async function revokeApiToken(db: Database, id: number, now: Instant): Promise<boolean> {
  return (await db('api_tokens').where({ id }).whereNull('revoked_at').update({ revoked_at: now })) > 0;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

interface TokenRow {
  id: number;
  name: string;
  role: Role;
  organisation: string | null;
  created_at: Whole;
  used_at: Whole | null;
  revoked_at: Whole | null;
}

function tokenOf(row: TokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
    createdAt: Number(row.created_at),
    usedAt: row.used_at === null ? null : Number(row.used_at),
    revokedAt: row.revoked_at === null ? null : Number(row.revoked_at),
  };
}
