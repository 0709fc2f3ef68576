/** What must be so after every run, whatever happened in it. */
import type { ImapFlow } from 'imapflow';
import { systemClock } from '../../src/clock.js';
import type { ImapConfig } from '../../src/config/types.js';
import { reconcile } from '../../src/intake/reconcile.js';
import { silentLog } from '../../src/log.js';
import type { Database } from '../../src/record/database.js';
import { outboxRow } from '../../src/record/outbox.js';
import type { Feeder } from './feeder.js';
import { traceOf } from './seed.js';
import type { World } from './world.js';

export interface Accounted {
  /** New tickets. */
  tickets: number;
  /** Mails that the sink took, each Message-ID once. */
  mailsOut: number;
  /** Further copies of them. */
  duplicates: { allowed: number; seen: number };
  /** In words, with what to look at. */
  breaches: string[];
}

/** What a run knows of itself; moments in milliseconds since 1970. */
interface Story {
  inbox: ImapConfig;
  origin: number;
  settledAt: number;
  deaths: readonly number[];
  refusedFor: ReadonlySet<string>;
  copiesAllowed: boolean;
  feeder: Feeder;
  world: World;
}

interface Evidence {
  db: Database;
  run: Story;
  imap: ImapFlow;
}

export async function account(evidence: Evidence): Promise<Accounted> {
  const { db } = evidence;
  const out = await mailsOut(evidence);
  const breaches = [
    ...(await mailsInLedger(evidence)),
    ...(await movesOnce(evidence)),
    ...out.breaches,
    ...(await mailsInFolders(evidence)),
    ...(await reconciled(evidence)),
  ];
  const arrived = db('ledger').whereNot({ source: 'before' }).select('id');
  const tickets = (await db('events').where({ kind: 'opened' }).whereIn('ledger_id', arrived)).length;
  return { tickets, mailsOut: out.count, duplicates: out.duplicates, breaches };
}

/** Every mail once, and what it caused whole and once. */
async function mailsInLedger({ db, run }: Evidence): Promise<string[]> {
  const breaches: string[] = [];
  for (const mail of new Set(run.feeder.delivered.map((delivery) => delivery.mail))) {
    const rows = await db('ledger').where({ message_id: mail.messageId }).whereNot({ state: 'duplicate' });
    if (rows.length !== 1) breaches.push(`${mail.kind} ${mail.messageId}: ${rows.length} times in the ledger`);
    const trace = await traceOf(db, mail.messageId);
    if (trace.join('\n') !== mail.expected.join('\n')) {
      breaches.push(
        `${mail.kind} ${mail.messageId}: caused [${trace.join(', ')}] and not [${mail.expected.join(', ')}]`,
      );
    }
  }
  const places = db('ledger').whereNot({ source: 'before' }).groupBy('source', 'folder', 'uid_validity', 'uid');
  const twice = await places.havingRaw('count(*) > 1').select('folder', 'uid_validity', 'uid');
  return [...breaches, ...twice.map(({ folder, uid }) => `uid ${uid} of ${folder} was read twice`)];
}

/** No two tickets of one mail, and each move of a ticket begins where the one before it ended. */
async function movesOnce({ db }: Evidence): Promise<string[]> {
  const breaches: string[] = [];
  const stages = new Map<string, string | null>();
  for (const { ticket, from, to, ledger_id } of await db('events').orderBy('id')) {
    if (to === null) continue;
    const stage = stages.get(ticket) ?? null;
    if (stage !== null && from !== stage)
      breaches.push(`${ticket}: from ${from} to ${to} by mail ${ledger_id} while in ${stage}`);
    stages.set(ticket, to);
  }
  for (const { key, stage } of await db('tickets')) {
    if (stages.get(key) !== stage) breaches.push(`${key} is in ${stage}, its history says ${stages.get(key)}`);
  }
  return breaches;
}

/** Every mail that was caused arrived, and more than once only where the answer to it was lost. */
async function mailsOut({ db, run }: Evidence) {
  const breaches: string[] = [];
  const duplicates = { allowed: 0, seen: 0 };
  const rows = (await db('outbox').where('created_at', '>=', run.origin).orderBy('id')).map(outboxRow);
  const { taken } = run.world.sink;
  const refused = run.refusedFor;
  let count = 0;
  for (const row of rows) {
    const copies = taken.filter((one) => one.messageId === row.messageId);
    const what = `${row.template} to ${row.recipient} ${row.messageId}`;
    const isRefused = refused.has(row.recipient) && row.state === 'failed';
    const isLater = row.createdAt > run.settledAt && copies.length === 0;
    if (row.state === 'withheld' || isLater) continue;
    if (row.state !== 'sent' && !isRefused) breaches.push(`${what}: ${row.state}, ${row.lastError}`);
    if (copies.length === 0 && !isRefused) breaches.push(`${what}: did not arrive`);
    if (copies.length > 0) count += 1;
    const again = Math.max(0, copies.length - 1);
    const allowed = copies.slice(0, -1).filter((one) => one.answerLost).length;
    duplicates.seen += again;
    duplicates.allowed += allowed;
    if (again > allowed) {
      const times = `taken at ${copies.map(({ at }) => at - run.origin).join(', ')} ms, processes ended at ${run.deaths.map((at) => at - run.origin).join(', ')} ms`;
      breaches.push(`${what}: arrived ${copies.length} times, ${allowed} answers were lost; ${times}`);
    }
    if (again > 0 && !row.maybeTwice)
      breaches.push(`${what}: arrived ${copies.length} times, and the outbox does not say so`);
    if (copies.some((one) => one.to !== row.recipient))
      breaches.push(`${what}: arrived at ${copies.map(({ to }) => to)}`);
  }
  const known = new Set(rows.map((row) => row.messageId));
  for (const one of taken)
    if (!known.has(one.messageId)) breaches.push(`${one.messageId} to ${one.to} is in no outbox`);
  return { count, duplicates, breaches };
}

/** All are out of the inbox, where they belong, and none was lost or copied on the way. */
async function mailsInFolders({ run, imap }: Evidence): Promise<string[]> {
  const found = new Map<string, number>();
  const breaches: string[] = [];
  for (const folder of ['INBOX', 'Postdesk/Done', 'Postdesk/Failed']) {
    const status = await imap.status(folder, { messages: true }).catch(() => false as const);
    if (status === false || !status.messages) continue;
    const lock = await imap.getMailboxLock(folder);
    try {
      for (const { envelope } of await imap.fetchAll('1:*', { envelope: true })) {
        const id = envelope?.messageId ?? '';
        found.set(id, (found.get(id) ?? 0) + 1);
        if (folder === 'INBOX') breaches.push(`${id} still stands in the inbox`);
      }
    } finally {
      lock.release();
    }
  }
  for (const mail of new Set(run.feeder.delivered.map((delivery) => delivery.mail))) {
    const copies = found.get(mail.messageId) ?? 0;
    const times = run.feeder.delivered.filter((delivery) => delivery.mail === mail).length;
    const most = run.copiesAllowed ? 2 * times : times;
    if (copies < 1 || copies > most)
      breaches.push(`${mail.kind} ${mail.messageId}: ${copies} times in the folders, delivered ${times} times`);
  }
  return breaches;
}

/** As `postdesk reconcile --dry-run`. */
async function reconciled({ db, run }: Evidence): Promise<string[]> {
  const deps = { db, clock: systemClock, log: silentLog, maxSize: 40 * 1024 * 1024, onKept: () => {} };
  const { gaps } = await reconcile(run.inbox, deps, false);
  return gaps.map(({ folder, uid, messageId, what }) => `reconcile: ${folder} uid ${uid} ${messageId} ${what}`);
}
