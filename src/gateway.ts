/**
 * THE FRONT DOOR. Three kinds of input come in here, and nothing else changes a ticket:
 *
 *   a mail        that intake/ put into the ledger        handleMail
 *   a deadline    that schedule/ or the clock brought on  actOnDue
 *   a command     from the console                        command
 *
 *   input -> snapshot (record/) -> decide (workflow/) -> letters (mailroom.ts, compose/) -> record/, all of it in one
 *   transaction. reception.ts finds out what a mail means (understand/); deliver/ empties the outbox afterwards.
 */
import { randomInt } from 'node:crypto';
import type { Clock } from './clock.js';
import type { Templates } from './compose/templates.js';
import type { Letter, NewEvent } from './domain/decision.js';
import type { Desk } from './domain/desk.js';
import type { DueDeadline, Input, StaffCommands } from './domain/input.js';
import { holders } from './domain/people.js';
import { Unreadable } from './errors.js';
import type { Log } from './log.js';
import { type Posting, postLetters, postOne, randomToken } from './mailroom.js';
import { type ReceivedMail, receive, understand, type Verify } from './reception.js';
import { apply } from './record/apply.js';
import { putBlob } from './record/blobs.js';
import { askConfirmation, useCode } from './record/confirmations.js';
import { type Database, deciding, isPassing, type Transaction } from './record/database.js';
import {
  dueBeside,
  markActed,
  nextDigest,
  nextDue,
  openDeadlines,
  setNextDigest,
  syncDeadlines,
} from './record/deadlines.js';
import {
  type Handled,
  type LedgerRow,
  type LedgerState,
  ledgerById,
  ledgerInState,
  settleMail,
} from './record/ledger.js';
import { type OutboxRow, sentSince } from './record/outbox.js';
import { snapshotFor } from './record/snapshot.js';
import { addEvents, eventsOf, ticketsInStages } from './record/tickets.js';
import { isUnreachable, markUnreachable } from './record/unreachable.js';
import type { Reading } from './understand/interpret.js';
import type { Lexicon } from './understand/words.js';
import { deadlinesOf } from './workflow/clocks.js';
import { decide } from './workflow/decide.js';
import { digests, nextDigestMoment } from './workflow/digest.js';
import { openStages } from './workflow/flow.js';

/** What the door works with. Desk, templates and words may be exchanged while it is open. */
export interface House {
  db: Database;
  desk: Desk;
  templates: Templates;
  words: Lexicon;
  clock: Clock;
  verify: Verify;
  log: Log;
  /** Where tokens come from, if not from chance: a simulation sends mails again that were answered before. */
  newToken?: (letter: Letter) => string;
}

const hour = 3_600_000;
const day = 24 * hour;
const mostAlerts = 10;

export class Gateway {
  constructor(readonly house: House) {}

  /**
   * Handles one mail of the ledger: it is settled afterwards, whatever is wrong with it, so that the next one goes on.
   *
   * @throws what the database threw where that will pass; the mail then still waits
   */
  async handleMail(row: LedgerRow): Promise<void> {
    const { db, desk, verify, log } = this.house;
    try {
      const received = await receive(db, row, desk, verify);
      const handled = await deciding(db, async (trx) => {
        // Another process, or a crash after the commit, may have been faster.
        const still = await ledgerById(trx, row.id);
        return still?.state === 'pending' ? this.conclude(trx, received) : null;
      });
      if (handled)
        log.info(
          { mail: row.messageId, ledger: row.id, ticket: handled.ticket, state: handled.state },
          handled.outcome,
        );
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
      await markActed(
        trx,
        together.map((one) => one.id),
        now,
      );
      const input: DueDeadline = { kind: 'due', deadline, collapsed: together.length - 1 };
      const { outcome } = await this.carryOut(trx, input, null);
      log.info({ ticket: deadline.ticket, deadline: deadline.kind }, outcome);
      return true;
    });
  }

  /**
   * Sends the daily digest when its moment has come; false where it has not. The first start only sets the moment,
   * and an outage is followed by one digest, not by those that were missed.
   */
  async sendDigest(): Promise<boolean> {
    const { db, desk, clock, log } = this.house;
    const due = await nextDigest(db);
    if (due !== null && due > clock.now()) return false;
    return deciding(db, async (trx) => {
      const now = clock.now();
      const planned = await nextDigest(trx);
      if (planned !== null && planned > now) return false;
      await setNextDigest(trx, nextDigestMoment(desk, now));
      if (planned === null) return false;
      const waiting = await ledgerInState(trx, ['held', 'quarantined']);
      const letters = digests(
        desk,
        await ticketsInStages(trx, openStages),
        await openDeadlines(trx),
        waiting.length,
        now,
      );
      await postLetters(trx, letters, this.posting(null));
      log.info({}, `daily digest to ${letters.length}`);
      return true;
    });
  }

  /** Does commands that came by the console; the transcript goes to the person as it does by mail. */
  async command(input: StaffCommands): Promise<string> {
    const { outcome } = await deciding(this.house.db, (trx) => this.carryOut(trx, input, null));
    return outcome;
  }

  /** Tells the PM, or without a ticket the admins, of a mail that will not arrive; the ticket's history keeps it. */
  async tellOfFailure(row: OutboxRow, reason: string): Promise<void> {
    await deciding(this.house.db, async (trx) => {
      const why = `${row.template} to ${row.recipient} cannot be delivered: ${reason}`;
      if (row.ticket === null) {
        // An alert about a failed alert would go the same way.
        if (row.template !== 'alert') await this.postAlert(trx, `A mail to ${row.recipient} cannot be delivered`, why);
        return;
      }
      const known = await isUnreachable(trx, row.recipient);
      await this.carryOut(trx, { kind: 'bounced', ticket: row.ticket, address: row.recipient, why, known }, null);
    });
  }

  /** After a change of calendars, categories or policies: open deadlines follow, and the history says so. */
  async recomputeDeadlines(): Promise<void> {
    const { db, desk, clock } = this.house;
    await deciding(db, async (trx) => {
      for (const ticket of await ticketsInStages(trx, openStages)) {
        const events = await eventsOf(trx, ticket.key);
        const moved = await syncDeadlines(trx, ticket.key, deadlinesOf(desk, ticket, events), clock.now());
        if (moved) await addEvents(trx, [recomputed(ticket.key, clock.now())], null);
      }
    });
  }

  /** Mails the admins something that they should know. */
  async alertAdmins(what: string, detail: string): Promise<void> {
    await deciding(this.house.db, (trx) => this.postAlert(trx, what, detail));
  }

  private async carryOut(trx: Transaction, input: Input, cause: Posting['cause']) {
    const { desk, clock } = this.house;
    const now = clock.now();
    const decision = decide(await snapshotFor(trx, desk, input), input, now);
    const deadlines = await apply(
      trx,
      decision,
      (ticket, events) => deadlinesOf(desk, ticket, events),
      cause?.ledgerId ?? null,
      now,
    );
    await postLetters(trx, decision.letters, this.posting(cause, deadlines));
    if (input.kind === 'bounced') await markUnreachable(trx, input.address, input.why, now);
    return decision;
  }

  /** Does what a mail asks for and settles its ledger row. */
  private async conclude(trx: Transaction, received: ReceivedMail): Promise<Handled> {
    const { desk, words, clock } = this.house;
    const reading = await understand(trx, received, desk, words);
    const { state, ticket, outcome } = await this.follow(trx, received, reading);
    const { mail, automatic, row } = received;
    const handled: Handled = {
      state,
      ticket,
      outcome,
      why: reading.why,
      sender: mail.from?.email ?? null,
      subject: mail.subject,
      byMachine: automatic.kind !== 'none',
    };
    await settleMail(trx, row.id, handled, clock.now());
    return handled;
  }

  private async follow(
    trx: Transaction,
    received: ReceivedMail,
    reading: Reading,
  ): Promise<{ state: LedgerState; ticket: string | null; outcome: string }> {
    const { mail, row } = received;
    const cause = { ledgerId: row.id, messageId: row.messageId, from: mail.from?.email ?? null };
    switch (reading.kind) {
      case 'input': {
        for (const file of mail.attachments) await putBlob(trx, file.content, file.hash);
        const decision = await this.carryOut(trx, reading.input, cause);
        const ticket = reading.input.kind === 'due' ? null : (reading.input.ticket ?? decision.tickets[0]?.key ?? null);
        return { state: 'processed', ticket, outcome: decision.outcome };
      }
      case 'confirm':
        await this.askForProof(trx, reading, cause);
        return {
          state: 'awaiting',
          ticket: null,
          outcome: `waits for a code from ${reading.to.email}: ${reading.what}`,
        };
      case 'code':
        return { state: 'processed', ticket: null, outcome: await this.confirm(trx, reading, cause) };
      case 'refuse': {
        const values = { why: reading.reason };
        await postLetters(
          trx,
          [letter('refused', 'customer', reading.to, reading.reason, values)],
          this.posting(cause),
        );
        return { state: 'processed', ticket: null, outcome: `refused: ${reading.reason}` };
      }
      case 'hold':
        return { state: 'held', ticket: null, outcome: reading.reason };
      case 'nothing':
        return { state: 'processed', ticket: null, outcome: reading.why.join('; ') };
    }
  }

  private async askForProof(
    trx: Transaction,
    reading: Extract<Reading, { kind: 'confirm' }>,
    cause: NonNullable<Posting['cause']>,
  ): Promise<void> {
    const { clock } = this.house;
    const code = String(randomInt(10_000_000, 100_000_000));
    const confirm = letter(
      'confirm',
      reading.audience,
      reading.to,
      `proof is needed for: ${reading.what}`,
      { code, command: reading.what },
      reading.ticket,
    );
    const [token] = await postLetters(trx, [confirm], this.posting(cause));
    if (token) {
      await askConfirmation(trx, {
        ledgerId: cause.ledgerId,
        person: reading.to.email,
        code,
        token,
        expiresAt: clock.now() + day,
      });
    }
  }

  /** A code confirms the one mail that it was made for, which is judged by what holds now. */
  private async confirm(
    trx: Transaction,
    { answered, person, text }: Extract<Reading, { kind: 'code' }>,
    cause: NonNullable<Posting['cause']>,
  ): Promise<string> {
    const { desk, clock } = this.house;
    const id = await useCode(trx, { token: answered.token, person, text }, clock.now());
    const row = id === null ? null : await ledgerById(trx, id);
    if (row?.state !== 'awaiting') {
      const why =
        'The code is missing, wrong, used already, or older than a day. Please send what you wanted once more.';
      const to = { name: '', email: person };
      await postLetters(trx, [letter('refused', 'customer', to, 'no code that counts', { why })], this.posting(cause));
      return 'the code is missing, wrong, used, or older than a day';
    }
    const received = await receive(trx, row, desk, async () => ({ dkim: false, dmarc: false }));
    const handled = await this.conclude(trx, { ...received, evidence: { ...received.evidence, confirmed: true } });
    return `confirmed mail ${row.id}: ${handled.outcome}`;
  }

  private async quarantine(row: LedgerRow, error: unknown): Promise<void> {
    const { db, clock, log } = this.house;
    const reason = error instanceof Error ? error.message : String(error);
    const fields = { mail: row.messageId, ledger: row.id, ...(error instanceof Unreadable ? {} : { error }) };
    log.error(fields, `quarantined: ${reason}`);
    const handled: Handled = {
      state: 'quarantined',
      ticket: null,
      outcome: reason,
      why: [],
      sender: null,
      subject: '',
      byMachine: false,
    };
    await deciding(db, (trx) => settleMail(trx, row.id, handled, clock.now()));
    // On its own, so that an alert that cannot be written leaves no mail at the head of the queue.
    const detail = `${reason}\npostdesk quarantine show ${row.id} shows the mail, postdesk quarantine retry ${row.id} tries it again.`;
    await deciding(db, (trx) => this.postAlert(trx, `A mail could not be handled (${row.id})`, detail)).catch(
      (failure) => {
        if (isPassing(failure)) throw failure;
        log.error({ ledger: row.id, error: failure }, 'the alert about it could not be written');
      },
    );
  }

  /** To each admin, at most so many an hour: a flood of bad mail must not become a flood of alerts. */
  private async postAlert(trx: Transaction, what: string, detail: string): Promise<void> {
    for (const admin of holders(this.house.desk, 'admin')) {
      const lastHour = await sentSince(trx, admin.email, this.house.clock.now() - hour);
      if (lastHour.filter((mail) => mail.template === 'alert' && mail.ticket === null).length >= mostAlerts) continue;
      await postOne(trx, letter('alert', 'staff', admin, what, { what, detail }), this.posting(null));
    }
  }

  private posting(cause: Posting['cause'], deadlines: Posting['deadlines'] = new Map()): Posting {
    const { desk, templates, clock, newToken } = this.house;
    return { desk, templates, now: clock.now(), cause, deadlines, newToken: newToken ?? randomToken };
  }
}

function recomputed(ticket: string, at: number): NewEvent {
  return {
    ticket,
    at,
    kind: 'changed',
    by: 'desk',
    from: null,
    to: null,
    note: 'the desk file changed; deadlines recomputed',
  };
}

function letter(
  template: Letter['template'],
  audience: Letter['audience'],
  to: Letter['to'],
  why: string,
  values: Letter['values'],
  ticket: string | null = null,
): Letter {
  return { template, audience, to, ticket, request: null, values, attachments: [], why };
}
