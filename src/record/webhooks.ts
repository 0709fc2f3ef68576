/**
 * Messages to other programs, written in the transaction of the move that they tell of.
 *
 *   waiting -> sending (leased) -> sent | waiting again (temporary) | failed (for good)
 */

import type { Instant } from '../domain/time.js';
import type { WebhookType } from '../domain/webhook.js';
import type { Database, Transaction, Whole } from './database.js';

export type WebhookState = 'waiting' | 'sending' | 'sent' | 'failed';

/** A message on its way into the table. */
export interface NewWebhook {
  messageId: string;
  url: string;
  type: WebhookType;
  ticket: string;
  /** JSON, byte for byte what is signed and posted. */
  body: string;
}

export interface WebhookRow extends NewWebhook {
  id: number;
  state: WebhookState;
  attempts: number;
  nextAt: Instant;
  lastError: string | null;
  createdAt: Instant;
  sentAt: Instant | null;
}

export async function postWebhook(trx: Transaction, { messageId, ...rest }: NewWebhook, now: Instant): Promise<void> {
  const row = { ...rest, message_id: messageId, state: 'waiting', attempts: 0, next_at: now, created_at: now };
  await trx('webhooks').insert(row);
}

/** Takes the oldest that may go now under a lease; once it has expired, another process may take them. */
export function claimWebhooks(
  db: Database,
  owner: string,
  limit: number,
  now: Instant,
  leaseMs: number,
): Promise<WebhookRow[]> {
  return db.transaction(async (trx) => {
    const query = trx('webhooks')
      .where((ready) => {
        ready.where((waiting) => waiting.where({ state: 'waiting' }).where('next_at', '<=', now));
        ready.orWhere((lost) => lost.where({ state: 'sending' }).where('lease_until', '<=', now));
      })
      .orderBy('id')
      .limit(limit);
    if (trx.client.config.client === 'pg') query.forUpdate().skipLocked();
    const rows = await query;
    const ids = rows.map((row) => row.id as number);
    if (ids.length > 0) {
      const lease = { state: 'sending', lease_owner: owner, lease_until: now + leaseMs };
      await trx('webhooks').whereIn('id', ids).update(lease);
    }
    return rows.map(webhookRow);
  });
}

/** What came of an attempt. */
export type WebhookSettlement =
  | { state: 'sent' }
  | { state: 'waiting'; nextAt: Instant; error: string }
  | { state: 'failed'; error: string };

/** Only the holder of the lease settles one; false where it was lost meanwhile. */
export async function settleWebhook(
  db: Database,
  id: number,
  owner: string,
  settlement: WebhookSettlement,
  now: Instant,
): Promise<boolean> {
  const changed = await db('webhooks')
    .where({ id, state: 'sending', lease_owner: owner })
    .update({
      state: settlement.state,
      attempts: db.raw('attempts + 1'),
      lease_owner: null,
      lease_until: null,
      sent_at: settlement.state === 'sent' ? now : null,
      last_error: settlement.state === 'sent' ? null : settlement.error,
      ...(settlement.state === 'waiting' ? { next_at: settlement.nextAt } : {}),
    });
  return changed > 0;
}

/** When the next one may go; null where none waits. */
export async function nextWebhook(db: Database): Promise<Instant | null> {
  const row = await db('webhooks').where({ state: 'waiting' }).min<{ at: number | null }>({ at: 'next_at' }).first();
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
}

/** Newest first. */
export async function webhooksInState(db: Database, states: WebhookState[], limit: number): Promise<WebhookRow[]> {
  return (await db('webhooks').whereIn('state', states).orderBy('id', 'desc').limit(limit)).map(webhookRow);
}

/** Posts one that failed after all, or one that waits at once; false for any other. */
export async function retryWebhook(db: Database, id: number, now: Instant): Promise<boolean> {
  const changed = await db('webhooks')
    .where({ id })
    .whereIn('state', ['failed', 'waiting'])
    .update({ state: 'waiting', next_at: now, attempts: 0 });
  return changed > 0;
}

interface StoredRow {
  id: number;
  message_id: string;
  url: string;
  type: WebhookRow['type'];
  ticket: string;
  body: string;
  state: WebhookState;
  attempts: number;
  next_at: Whole;
  last_error: string | null;
  created_at: Whole;
  sent_at: Whole | null;
}

function webhookRow(row: StoredRow): WebhookRow {
  return {
    id: row.id,
    messageId: row.message_id,
    url: row.url,
    type: row.type,
    ticket: row.ticket,
    body: row.body,
    state: row.state,
    attempts: row.attempts,
    nextAt: Number(row.next_at),
    lastError: row.last_error,
    createdAt: Number(row.created_at),
    sentAt: row.sent_at === null ? null : Number(row.sent_at),
  };
}
