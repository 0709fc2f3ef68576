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
import { announce } from './announce.js';
import { conclude } from './conclude.js';
import type { Decision } from './domain/decision.js';
import type { DueDeadline, Input, StaffCommands } from './domain/input.js';
import { Unreadable } from './errors.js';
import type { House } from './house.js';
import { type Posting, postingOf, postLetters } from './mailroom.js';
import { receive } from './reception.js';
import { apply } from './record/apply.js';
import { deciding, isPassing, type Transaction } from './record/database.js';
import { dueBeside, markActed, nextDue } from './record/deadlines.js';
import { type LedgerRow, ledgerById, settleMail } from './record/ledger.js';
import type { OutboxRow } from './record/outbox.js';
import { snapshotFor } from './record/snapshot.js';
import { isUnreachable, markUnreachable } from './record/unreachable.js';
import { alertAdmins, postAlert } from './upkeep.js';
import { deadlinesOf } from './workflow/clocks.js';
import { decide } from './workflow/decide.js';

export class Gateway {
  constructor(readonly house: House) {}

  /**
   * Handles one mail of the ledger: it is settled afterwards, whatever is wrong with it, so that the next one goes on.
   *
   * @throws what the database threw where that will pass; the mail then still waits
   */
  async handleMail(row: LedgerRow): Promise<void> {
    const { db, log } = this.house;
    try {
      const received = await receive(this.house, row);
      const handled = await deciding(db, async (trx) => {
        // Another process, or a crash after the commit, may have been faster.
        const still = await ledgerById(trx, row.id);
        return still?.state === 'pending' ? conclude(trx, this.house, received, carryOut) : null;
      });
      if (!handled) return;
      log.info({ mail: row.messageId, ledger: row.id, ticket: handled.ticket, state: handled.state }, handled.outcome);
    } catch (error) {
      if (isPassing(error)) throw error;
      await this.quarantine(row, error);
    }
  }

  /** Acts on the oldest deadline that is due; false where none is. */
  async actOnDue(): Promise<boolean> {
    const { db, clock, log } = this.house;
    return deciding(db, async (trx) => {
      const now = clock.now();
      const first = await nextDue(trx, now);
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

  /** Does commands that came by the console; the transcript goes to the person as it does by mail. */
  async command(input: StaffCommands): Promise<string> {
    const { outcome } = await deciding(this.house.db, (trx) => carryOut(trx, this.house, input, null));
    return outcome;
  }

  /** A mail that cannot be handled stays whole in the ledger under its reason, and an admin is told. */
  private async quarantine(row: LedgerRow, error: unknown): Promise<void> {
    const { db, clock, log } = this.house;
    const reason = error instanceof Error ? error.message : String(error);
    const fields = { mail: row.messageId, ledger: row.id, ...(error instanceof Unreadable ? {} : { error }) };
    log.error(fields, `quarantined: ${reason}`);
    const nothing = { ticket: null, why: [], sender: null, subject: '', byMachine: false };
    const handled = { ...nothing, state: 'quarantined' as const, outcome: reason };
    await deciding(db, (trx) => settleMail(trx, row.id, handled, clock.now()));
    // On its own, so that an alert that cannot be written leaves no mail at the head of the queue.
    const detail = `${reason}\npostdesk quarantine show ${row.id} shows the mail, postdesk quarantine retry ${row.id} tries it again.`;
    await alertAdmins(this.house, `A mail could not be handled (${row.id})`, detail).catch((failure) => {
      if (isPassing(failure)) throw failure;
      log.error({ ledger: row.id, error: failure }, 'the alert about it could not be written');
    });
  }
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
  const decision = decide(await snapshotFor(trx, desk, input), input, now);
  const deadlines = await apply(
    trx,
    decision,
    (ticket, events) => deadlinesOf(desk, ticket, events),
    cause?.ledgerId ?? null,
    now,
  );
  await postLetters(trx, decision.letters, postingOf(house, cause, deadlines));
  if (webhooks.length > 0) await announce(trx, house, webhooks, decision);
  if (input.kind === 'bounced') await markUnreachable(trx, input.address, input.why, now);
  return decision;
}

/** Tells the PM, or without a ticket the admins, of a mail that will not arrive; the ticket's history keeps it. */
export async function tellOfFailure(house: House, row: OutboxRow, reason: string): Promise<void> {
  await deciding(house.db, async (trx) => {
    const why = `${row.template} to ${row.recipient} cannot be delivered: ${reason}`;
    if (row.ticket !== null) {
      const known = await isUnreachable(trx, row.recipient);
      await carryOut(trx, house, { kind: 'bounced', ticket: row.ticket, address: row.recipient, why, known }, null);
    } else if (row.template !== 'alert') {
      // An alert about a failed alert would go the same way.
      await postAlert(trx, house, `A mail to ${row.recipient} cannot be delivered`, why);
    }
  });
}
