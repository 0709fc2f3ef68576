/** The record of a desk, opened to be read and nothing else: it is neither migrated nor written. */
import type { TemplateName } from '../domain/decision.js';
import type { RequestKind } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import type { Database } from '../record/database.js';
import { rawOf, unreadForSize } from '../record/ledger.js';
import { openReadOnly } from '../record/read-only.js';
import type { Dated, Happening } from './happening.js';
import { datedOf, happenedSince, postedSince } from './read.js';
import type { RecordedMail, Recording } from './recorded.js';

/** A mail that the desk sent, as far as its token can be used again. */
export interface Sent {
  token: string;
  ticket: string | null;
  template: TemplateName;
  recipient: string;
  round: string;
}

export interface Original {
  recording: Recording;
  sent: Sent[];
  /** Hashes of one-time codes by the token of the mail that brought them. */
  codes: Map<string, string>;
  happened: Happening[];
  deadlines: Dated[];
  /** The latest moment that the record has seen. */
  last: Instant;
  /** What is in the history and in no mail, so that no simulation can repeat it. */
  unrepeatable: string[];
  close(): Promise<void>;
}

/** @throws Advice where it is no database of a desk, or cannot be read */
export async function readOriginal(database: string): Promise<Original> {
  const db = await openReadOnly(database);
  try {
    await db.raw('SELECT 1');
    if (!(await db.schema.hasTable('ledger'))) throw new Advice(`${database} is no database of a desk`, 2);
    const happened = [...(await happenedSince(db, 0)).happened, ...(await postedSince(db, 0)).happened];
    return {
      recording: await recordingOf(db),
      sent: await sentBy(db),
      codes: new Map((await db('confirmations')).map((row) => [row.token, row.code_hash])),
      happened: happened.sort((a, b) => a.at - b.at),
      deadlines: await datedOf(db),
      last: Math.max(0, ...happened.map(({ at }) => at), await lastReceived(db)),
      unrepeatable: await unrepeatable(db),
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy();
    if (error instanceof Advice) throw error;
    throw new Advice(`${database} cannot be read: ${error instanceof Error ? error.message : String(error)}`, 3);
  }
}

async function recordingOf(db: Database): Promise<Recording> {
  const rows = await db('ledger').whereNot({ state: 'duplicate' }).orderBy('id');
  const codes = new Set((await db('confirmations').select('ledger_id')).map((row) => row.ledger_id as number));
  const opened = await openedBy(db);
  const isHeader = (row: { why: string }) => row.why.includes(unreadForSize);
  const isGone = (row: { raw_dropped_at?: number | null }) => (row.raw_dropped_at ?? null) !== null;
  const mails = rows
    .filter((row) => !isHeader(row) && !isGone(row))
    .map((row): RecordedMail => {
      const letIn = Boolean(row.let_in) && row.processed_at !== null;
      return {
        name: `mail ${row.id}`,
        receivedAt: Number(row.received_at),
        at: letIn ? Number(row.processed_at) : Number(row.received_at),
        proven: row.state !== 'awaiting' && !codes.has(row.id),
        letIn: Boolean(row.let_in),
        opened: opened.get(row.id) ?? opened.get(confirmedBy(row.outcome)) ?? null,
        raw: () => rawOf(db, { contentHash: row.content_hash }),
      };
    });
  const leftOut = [
    ...rows.filter(isHeader).map((row) => `mail ${row.id}: ${row.outcome}`),
    ...rows.filter(isGone).map((row) => `mail ${row.id}: its content is no longer kept`),
  ];
  // By moment, and in the order of the ledger where that is the same.
  return { mails: mails.sort((a, b) => a.at - b.at), leftOut };
}

/** Numbers of tickets by the mail that opened each. */
async function openedBy(db: Database): Promise<Map<number, number>> {
  const rows = await db('events')
    .join('tickets', 'tickets.key', 'events.ticket')
    .where({ kind: 'opened' })
    .whereNotNull('ledger_id')
    .select('ledger_id', 'number');
  return new Map(rows.map((row) => [row.ledger_id as number, row.number as number]));
}

/** The mail that a code confirmed, as the outcome of the code's own mail tells it. */
function confirmedBy(outcome: string): number {
  return Number(/^confirmed mail (\d+):/.exec(outcome)?.[1] ?? 0);
}

async function sentBy(db: Database): Promise<Sent[]> {
  const rows = await db('outbox').orderBy('id');
  return rows.map((row) => ({
    token: row.token,
    ticket: row.ticket,
    template: row.template,
    recipient: row.recipient,
    round: roundName(row.request_kind === null ? null : { kind: row.request_kind, round: row.request_round }),
  }));
}

export function roundName(request: { kind: RequestKind; round: number } | null): string {
  return request ? `${request.kind} ${request.round}` : '';
}

async function lastReceived(db: Database): Promise<Instant> {
  return Number((await db('ledger').max<{ at: number | null }>({ at: 'received_at' }).first())?.at ?? 0);
}

async function unrepeatable(db: Database): Promise<string[]> {
  const count = async (kinds: string[]) => {
    const query = db('events').whereIn('kind', kinds).whereNull('ledger_id').whereNot({ by: 'desk' });
    return Number((await query.count<{ n: number }>({ n: '*' }).first())?.n ?? 0);
  };
  const [commands, bounced] = [await count(['move', 'hold', 'note', 'staff-wrote']), await count(['bounced'])];
  const reloads = Number(
    (await db('events').where({ kind: 'changed', by: 'desk' }).countDistinct<{ n: number }>({ n: 'at' }).first())?.n ??
      0,
  );
  return [
    ...(commands > 0 ? [`${commands} commands came by the console and stand in no mail`] : []),
    ...(bounced > 0 ? [`${bounced} mails could not be delivered, which stands in no mail`] : []),
    ...(reloads > 0 ? [`the desk file was changed ${reloads} times; the simulation knows the one of now`] : []),
  ];
}
