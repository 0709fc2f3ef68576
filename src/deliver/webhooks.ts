/** Posts messages to other programs, signed by Standard Webhooks 1.0 (https://www.standardwebhooks.com). */
import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { Instant } from '../domain/time.js';
import type { Log } from '../log.js';
import type { Database } from '../record/database.js';
import {
  claimWebhooks,
  nextWebhook,
  settleWebhook,
  type WebhookRow,
  type WebhookSettlement,
} from '../record/webhooks.js';
import { nextAttempt } from './backoff.js';

export interface WebhookDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** Who holds the leases: another name for each process. */
  owner: string;
  /** Secrets of the receivers, by URL, as the desk file has them now. */
  secrets(): ReadonlyMap<string, string>;
  /** How long a receiver may take, in milliseconds. */
  patience?: number;
}

const patience = 15_000;
/** Longer than any attempt takes, so that a message is never with two senders. */
const lease = 2 * 60_000;
const atOnce = 5;

/** A receiver that is slow or away holds up its own messages and no mail: nobody waits for this. */
export class WebhookSender {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(private readonly deps: WebhookDeps) {}

  /** Posts what may go now, without anybody waiting for it. */
  kick(): void {
    this.drain().catch((error: unknown) => {
      this.deps.log.error({ error: String(error) }, 'webhooks could not be read; they are tried again');
    });
  }

  /** As above; resolves once nothing is left that may go now. */
  drain(): Promise<void> {
    if (this.deps.secrets().size === 0 || this.stopped) return Promise.resolve();
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.drainAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** When there will be something to do; null where no receiver is named, without asking the database. */
  async wakeAt(): Promise<Instant | null> {
    // What is being posted now is no reason to wake up again at once.
    return this.deps.secrets().size === 0 || this.running ? null : nextWebhook(this.deps.db);
  }

  /** Begins no more, and waits for what is on its way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running?.catch(() => {});
  }

  private async drainAll(): Promise<void> {
    const { db, clock, owner } = this.deps;
    do {
      this.again = false;
      for (;;) {
        const rows = this.stopped ? [] : await claimWebhooks(db, owner, atOnce, clock.now(), lease);
        if (rows.length === 0) break;
        await Promise.all(rows.map((row) => this.deliver(row)));
      }
    } while (this.again && !this.stopped);
  }

  private async deliver(row: WebhookRow): Promise<void> {
    const { db, clock, log, owner } = this.deps;
    const secret = this.deps.secrets().get(row.url);
    const outcome = secret === undefined ? gone : await this.post(row, secret);
    const settlement = settlementOf(outcome, row, clock.now());
    const fields = { webhook: row.messageId, ticket: row.ticket, host: new URL(row.url).host };
    if (settlement.state === 'sent') log.info(fields, 'webhook taken');
    else log.warn({ ...fields, reason: settlement.error }, `webhook ${settlement.state}`);
    await settleWebhook(db, row.id, owner, settlement, clock.now());
  }

  private async post(row: WebhookRow, secret: string): Promise<Outcome> {
    try {
      const answer = await fetch(row.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Postdesk',
          ...signed(row.messageId, row.body, secret, this.deps.clock.now()),
        },
        body: row.body,
        // An answer from elsewhere would take the message, and its signature, to whoever the receiver names.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.deps.patience ?? patience),
      });
      await answer.body?.cancel();
      if (answer.ok) return { kind: 'taken' };
      const reason = `HTTP ${answer.status}`;
      // 410: the receiver says that it is no more, and wants no further attempt.
      return { kind: answer.status === 410 ? 'refused' : 'later', reason };
    } catch (error) {
      const { cause, message } = error as Error;
      return { kind: 'later', reason: cause instanceof Error ? cause.message : message };
    }
  }
}

type Outcome = { kind: 'taken' } | { kind: 'later' | 'refused'; reason: string };
const gone: Outcome = { kind: 'refused', reason: 'the desk file names this URL no more' };

function settlementOf(outcome: Outcome, { attempts }: WebhookRow, now: Instant): WebhookSettlement {
  if (outcome.kind === 'taken') return { state: 'sent' };
  if (outcome.kind === 'refused') return { state: 'failed', error: outcome.reason };
  const nextAt = nextAttempt(attempts + 1, now, Math.random());
  if (nextAt === null) return { state: 'failed', error: `given up after two days: ${outcome.reason}` };
  return { state: 'waiting', nextAt, error: outcome.reason };
}

/**
 * The headers that prove whose message it is, and when it was posted: a receiver refuses one whose time is long past, and
 * one whose id it has seen.
 */
export function signed(id: string, body: string, secret: string, now: Instant): Record<string, string> {
  const timestamp = Math.floor(now / 1000);
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${mac}` };
}

/** `whsec_` and base64, as the specification writes keys; any other text is the key as it is. */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
}
