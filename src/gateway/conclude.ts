/** What a mail comes to: an input to the flow, a question for proof, a code, a refusal, or nothing. */
import { randomInt } from 'node:crypto';
import type { Decision } from '../domain/decision.js';
import type { Input } from '../domain/input.js';
import { inEnglish, say } from '../domain/said.js';
import { editByMail } from '../editing/by-mail.js';
import { putBlob } from '../record/blobs.js';
import { askConfirmation, useCode } from '../record/confirmations.js';
import type { Transaction } from '../record/database.js';
import { type LedgerState, ledgerById } from '../record/ledger.js';
import { type Handled, settleMail } from '../record/settle-mail.js';
import { markUnreachable } from '../record/unreachable.js';
import type { Reading } from '../understand/reading.js';
import { tellWhoLetIn } from './handling.js';
import type { House } from './house.js';
import { letterOf, type Posting, postingOf, postLetters } from './mailroom.js';
import { type ReceivedMail, receive, understand } from './reception.js';
import { tellUndelivered } from './upkeep.js';

type Cause = NonNullable<Posting['cause']>;
/** The gateway's way of doing what an input asks for. */
type CarryOut = (trx: Transaction, house: House, input: Input, cause: Posting['cause']) => Promise<Decision>;
type Outcome = { state: LedgerState; ticket: string | null; outcome: string };

const day = 24 * 3_600_000;

/** Does what a mail asks for and settles its ledger row, in the transaction that is open. */
export async function conclude(
  trx: Transaction,
  house: House,
  received: ReceivedMail,
  carryOut: CarryOut,
): Promise<Handled> {
  const reading = await understand(trx, received, house.desk, house.words);
  const outcome = await follow(trx, house, received, reading, carryOut);
  const { mail, automatic, row } = received;
  const handled: Handled = {
    ...outcome,
    why: reading.why,
    sender: mail.from?.email ?? null,
    subject: mail.subject,
    byMachine: automatic.kind !== 'none',
  };
  await settleMail(trx, row.id, handled, house.clock.now());
  await tellWhoLetIn(trx, row, handled.ticket, house.clock.now());
  return handled;
}

async function follow(
  trx: Transaction,
  house: House,
  received: ReceivedMail,
  reading: Reading,
  carryOut: CarryOut,
): Promise<Outcome> {
  const { mail, row } = received;
  const cause: Cause = { ledgerId: row.id, messageId: row.messageId, from: mail.from?.email ?? null };
  const processed = (outcome: string, ticket: string | null = null): Outcome => ({
    state: 'processed',
    ticket,
    outcome,
  });
  switch (reading.kind) {
    case 'input': {
      for (const file of mail.attachments) await putBlob(trx, file.content, file.hash);
      const { input } = reading;
      const decision = await carryOut(trx, house, input, cause);
      if (input.kind === 'bounced') await markUnreachable(trx, input.address, inEnglish(input.why), house.clock.now());
      // What it opened is where it belongs, whichever it named: a ticket may have been closed too long ago.
      const opened = decision.events.find(({ kind }) => kind === 'opened')?.ticket;
      const named = input.kind === 'due' ? null : input.ticket;
      return processed(decision.outcome, opened ?? named ?? decision.tickets[0]?.key ?? null);
    }
    case 'confirm':
      await askForProof(trx, house, reading, cause);
      return {
        state: 'awaiting',
        ticket: null,
        outcome: `waits for a code from ${reading.to.email}: ${inEnglish(reading.what)}`,
      };
    case 'code':
      return processed(await confirm(trx, house, reading, cause, carryOut));
    case 'refuse': {
      const reason = inEnglish(reading.reason);
      const letter = letterOf('refused', 'customer', reading.to, reason, { why: reading.reason });
      await postLetters(trx, [letter], postingOf(house, cause));
      return processed(`refused: ${reason}`);
    }
    case 'template':
      return processed(await editByMail(trx, house, reading, cause));
    case 'undelivered':
      if (!reading.known) await tellUndelivered(trx, house, { ...reading, why: reading.what });
      await markUnreachable(trx, reading.address, inEnglish(reading.what), house.clock.now());
      return processed(inEnglish(reading.what));
    case 'hold':
      return { state: 'held', ticket: null, outcome: reading.reason };
    case 'nothing':
      return processed(reading.why.join('; '));
  }
}

async function askForProof(
  trx: Transaction,
  house: House,
  reading: Extract<Reading, { kind: 'confirm' }>,
  cause: Cause,
): Promise<void> {
  const { to, audience, what, ticket } = reading;
  const code = String(randomInt(10_000_000, 100_000_000));
  const letter = letterOf(
    'confirm',
    audience,
    to,
    `proof is needed for: ${inEnglish(what)}`,
    { code, command: what },
    ticket,
  );
  const [token] = await postLetters(trx, [letter], postingOf(house, cause));
  // Withheld: there is nothing that could be answered.
  if (!token) return;
  const expiresAt = house.clock.now() + day;
  await askConfirmation(trx, { ledgerId: cause.ledgerId, person: to.email, code, token, expiresAt });
}

/** A code confirms the one mail that it was made for, which is judged by what holds now. */
async function confirm(
  trx: Transaction,
  house: House,
  { answered, person, text }: Extract<Reading, { kind: 'code' }>,
  cause: Cause,
  carryOut: CarryOut,
): Promise<string> {
  const id = await useCode(trx, { token: answered.token, person, text }, house.clock.now());
  const row = id === null ? null : await ledgerById(trx, id);
  if (row?.state !== 'awaiting') {
    const why = say('codeDoesNotCount');
    const letter = letterOf('refused', 'customer', { name: '', email: person }, 'no code that counts', { why });
    await postLetters(trx, [letter], postingOf(house, cause));
    return 'the code is missing, wrong, used, or older than a day';
  }
  // The code is the proof: nothing is asked of DNS within a transaction.
  const received = await receive({ ...house, db: trx, verify: async () => ({ dkim: false, dmarc: false }) }, row);
  const confirmed = { ...received, evidence: { ...received.evidence, confirmed: true } };
  const handled = await conclude(trx, house, confirmed, carryOut);
  return `confirmed mail ${row.id}: ${handled.outcome}`;
}
