/**
 * THE FRONT DOOR. Three kinds of input come in here, and nothing else changes a ticket:
 *
 *   a mail        that intake/ put into the ledger        handleMail
 *   a deadline    that schedule/ or the clock brought on  actOnDue
 *   a command     from the console                        command
 *
 *   input -> snapshot (record/) -> decide (workflow/) -> letters (mailroom.ts, compose/) -> record/, all of it in one
 *   transaction: carryOut. reception.ts finds out what a mail means (understand/), conclude.ts does what it asks for,
 *   upkeep.ts is what nobody asks for; deliver/ empties the outbox afterwards.
 */

import type { Decision, Letter } from '../domain/decision.js';
import type { DueDeadline, Input, StaffCommands } from '../domain/input.js';
import type { Attachment } from '../domain/mail.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Deadline } from '../domain/ticket.js';
import { Unreadable } from '../errors.js';
import { inLoads, pipeline } from '../pipeline.js';
import { apply } from '../record/apply.js';
import { putBlobs } from '../record/blobs.js';
import { deciding, isPassing, type Transaction } from '../record/database.js';
import { dueBeside, markActed, nextDue } from '../record/deadlines.js';
import { type LedgerRow, stillPending } from '../record/ledger.js';
import type { OutboxRow } from '../record/outbox.js';
import { type Handled, settleMail } from '../record/settle-mail.js';
import { snapshotFor } from '../record/snapshot.js';
import { historyLength } from '../record/tickets.js';
import { markReached } from '../record/unreachable.js';
import { deadlinesOf } from '../workflow/clocks.js';
import { decide } from '../workflow/decide.js';
import { announce } from './announce.js';
import { conclude } from './conclude.js';
import { type Decided, openingAmong } from './correspondence.js';
import type { House } from './house.js';
import { expectAnswersTo, type Posting, postingOf, postLetters } from './mailroom.js';
import { type Attempt, type ReceivedMail, receiveAll } from './reception.js';
import { alertAdmins, tellUndelivered } from './upkeep.js';

/** Mails that share a transaction: beyond, it is the work that takes the time, and others wait for the record longer. */
const mostTogether = 25;
/** What is read ahead stands in memory, and so does what is made of it. */
const mostBytes = 4 * 1024 * 1024;

export class Gateway {
  constructor(readonly house: House) {}

  /** Handles one mail of the ledger. */
  async handleMail(row: LedgerRow): Promise<void> {
    await this.handleMails([row]);
  }

  /**
   * Handles mails of the ledger in their order: each is settled afterwards, whatever is wrong with it, so that the next one
   * goes on. Several share a transaction, as the disk is waited for once a transaction; what one mail causes is in one.
   *
   * @throws what the database threw where that will pass; mails that were not handled then still wait
   */
  async handleMails(rows: LedgerRow[]): Promise<void> {
    await pipeline(
      inLoads(rows, mostTogether, mostBytes),
      (load) => receiveAll(this.house, load),
      (received) => this.concludeAll(received),
    );
  }

  private async concludeAll(mails: Attempt[]): Promise<void> {
    const readable = mails.filter((mail) => mail.received !== null);
    try {
      await this.concludeTogether(readable.map((mail) => mail.received!));
    } catch (error) {
      if (isPassing(error)) throw error;
      // One of them is at fault, and the others go without it.
      for (const { row, received } of readable) {
        await this.concludeTogether([received!]).catch((fault) => this.quarantine(row, fault));
      }
    }
    for (const { row, received, error } of mails) if (!received) await this.quarantine(row, error);
  }

  private async concludeTogether(mails: ReceivedMail[]): Promise<void> {
    if (mails.length === 0) return;
    const { db, log } = this.house;
    const ids = mails.map(({ row }) => row.id);
    const done = await deciding(db, async (trx) => {
      // Another process, or a crash after the commit, may have been faster.
      const waiting = await stillPending(trx, ids);
      const senders = mails.flatMap(({ mail }) => mail.from?.email ?? []);
      await expectAnswersTo(trx, senders, this.house.clock.now());
      const people = mails.filter(({ automatic }) => automatic.kind === 'none');
      await markReached(
        trx,
        people.flatMap(({ mail }) => mail.from?.email ?? []),
      );
      const handled: { row: LedgerRow; handled: Handled }[] = [];
      for (const mail of mails.filter(({ row }) => waiting.has(row.id))) {
        handled.push({ row: mail.row, handled: await conclude(trx, this.house, mail, carryOut) });
      }
      return handled;
    });
    for (const { row, handled } of done) {
      const fields = { mail: row.messageId, ledger: row.id, ticket: handled.ticket, state: handled.state };
      log.info(fields, handled.outcome);
    }
  }

  /** Acts on the oldest deadline that is due; false where none is. */
  async actOnDue(): Promise<boolean> {
    const { db, clock, log, inboxes } = this.house;
    // Asked before, so that processes with nothing to do do not queue for the desk.
    if (!(await nextDue(db, clock.now(), inboxes))) return false;
    return deciding(db, async (trx) => {
      const now = clock.now();
      const first = await nextDue(trx, now, inboxes);
      if (!first) return false;
      // What was missed in a row is told by its last step alone.
      const together = first.kind === 'escalate' ? await dueBeside(trx, first, now) : [first];
      const deadline = together.at(-1) ?? first;
      const ids = together.map((one) => one.id);
      await markActed(trx, ids, now);
      const input: DueDeadline = { kind: 'due', deadline, collapsed: together.length - 1 };
      const { outcome } = await carryOut(trx, this.house, input, null);
      log.info({ ticket: deadline.ticket, deadline: deadline.kind }, outcome);
      return true;
    });
  }

  /**
   * Does commands that came by the console. Whoever gives them reads the transcript there, so none is mailed.
   *
   * @param files what was put to them, each once
   * @param seen how many events of the ticket were seen: where it has more by now, nothing is done. Null: whatever it is
   */
  async command(input: StaffCommands, { files = [], seen = null }: Given = {}): Promise<CommandOutcome> {
    const { db, log } = this.house;
    const outcome = await deciding(db, async (trx): Promise<CommandOutcome> => {
      if (seen !== null && input.ticket !== null && (await historyLength(trx, input.ticket)) > seen) {
        return { kind: 'changed' };
      }
      await putBlobs(
        trx,
        files.map(({ content, hash }) => ({ bytes: content, hash })),
      );
      const decision = await carryOut(trx, this.house, input, null);
      const lines = decision.letters.find(isTranscript)?.values.lines as SaidLine[] | undefined;
      return { kind: 'told', lines: (lines ?? []).map(toldOf) };
    });
    const told = outcome.kind === 'told' ? outcome.lines.map((line) => `${line.command}: ${line.outcome}`) : [];
    log.info({ ticket: input.ticket, by: input.by.email, via: input.via }, told.join('; ') || outcome.kind);
    return outcome;
  }

  /** A mail that cannot be handled stays whole in the ledger under its reason, and an admin is told. */
  private async quarantine(row: LedgerRow, error: unknown): Promise<void> {
    if (isPassing(error)) throw error;
    const { db, clock, log } = this.house;
    const reason = error instanceof Error ? error.message : String(error);
    const fields = { mail: row.messageId, ledger: row.id, ...(error instanceof Unreadable ? {} : { error }) };
    const nothing = { ticket: null, why: [], sender: null, subject: '', byMachine: false };
    const handled = { ...nothing, state: 'quarantined' as const, outcome: reason };
    const settled = await deciding(db, async (trx) => {
      // Another process may have been faster, and have had no trouble with it.
      if (!(await stillPending(trx, [row.id])).has(row.id)) return false;
      await settleMail(trx, row.id, handled, clock.now());
      return true;
    });
    if (!settled) return;
    log.error(fields, `quarantined: ${reason}`);
    // On its own, so that an alert that cannot be written leaves no mail at the head of the queue.
    const detail = say('notHandledDetail', { reason, mail: row.id });
    await alertAdmins(this.house, say('notHandled', { mail: row.id }), detail).catch((failure) => {
      if (isPassing(failure)) throw failure;
      log.error({ ledger: row.id, error: failure }, 'the alert about it could not be written');
    });
  }
}

export interface Given {
  files?: readonly Attachment[];
  seen?: number | null;
}

/** A line of the transcript as it is decided. */
interface SaidLine {
  command: Said;
  outcome: Said;
  refused: boolean;
}

function toldOf({ command, outcome, refused }: SaidLine): TranscriptLine {
  return { command: inEnglish(command), outcome: inEnglish(outcome), refused };
}

/** What became of one command, in English as the console is. */
export interface TranscriptLine {
  command: string;
  outcome: string;
  refused: boolean;
}

/** `changed`: something happened to the ticket that the person had not seen. */
export type CommandOutcome = { kind: 'changed' } | { kind: 'told'; lines: TranscriptLine[] };

function isTranscript({ template }: Letter): boolean {
  return template === 'transcript';
}

/** One decision, whole: what it rests on, what it is, and all that it causes. */
export async function carryOut(
  trx: Transaction,
  house: House,
  input: Input,
  cause: Posting['cause'],
): Promise<Decision> {
  const { desk, clock, webhooks = [] } = house;
  const now = clock.now();
  const snapshot = await snapshotFor(trx, desk, input);
  const { nextNumber } = snapshot;
  const decision = decide(snapshot, input, now);
  const deadlines = await apply(trx, decision, {
    derive: (ticket, events) => deadlinesOf(desk, ticket, events),
    nextNumber,
    ledgerId: cause?.ledgerId ?? null,
    now,
  });
  const shownOnPage = input.kind === 'commands' && input.via === 'console';
  const letters = shownOnPage ? decision.letters.filter((letter) => !isTranscript(letter)) : decision.letters;
  const decided = decidedBy(decision, nextNumber, deadlines);
  // Of the decision's own moment: what was said and what went out of it belong together by that.
  await postLetters(trx, letters, { ...postingOf(house, cause, decided), now });
  if (webhooks.length > 0) await announce(trx, house, webhooks, decision);
  return decision;
}

/** What letters about a decision need not ask the record for. */
function decidedBy(decision: Decision, nextNumber: number, deadlines: Map<string, Deadline[]>): Decided {
  const opened = decision.tickets.filter((ticket) => ticket.number >= nextNumber);
  return {
    tickets: new Map(decision.tickets.map((ticket) => [ticket.key, ticket])),
    deadlines,
    opened: new Map(opened.map(({ key }) => [key, openingAmong(decision.messages, key)])),
  };
}

/** Tells the PM of each, or without a ticket the admins, of a mail that will not arrive; the ticket's history keeps it. */
export async function tellOfFailure(house: House, row: OutboxRow, reason: string): Promise<void> {
  await deciding(house.db, async (trx) => {
    const why = say('mailFailed', { subject: row.subject, address: row.recipient, reason });
    const { ticket, recipient: address, template } = row;
    if (ticket === null) return tellUndelivered(trx, house, { address, template, why });
    // Each of them is another thing that somebody was not told.
    await carryOut(trx, house, { kind: 'bounced', ticket, address, template, why, known: false }, null);
  });
}
