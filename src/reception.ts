/** From a ledger row to what the mail means: parsing and proof outside of any transaction, look-ups within one. */
import { bufferOf } from './content.js';
import type { Desk } from './domain/desk.js';
import { Unreadable } from './errors.js';
import type { House } from './house.js';
import type { ReadRaw } from './parsing/parser-pool.js';
import type { Database, Transaction } from './record/database.js';
import { find } from './record/findings.js';
import { type LedgerRow, machineTicketsSince, openRaw } from './record/ledger.js';
import { outboxByMessageId } from './record/outbox.js';
import { textsSince } from './record/tickets.js';
import { isUnreachable } from './record/unreachable.js';
import { interpret, type Reading } from './understand/interpret.js';
import type { Evidence } from './understand/proof.js';
import { type ReadMail, readMail } from './understand/read.js';
import { cluesOf } from './understand/thread.js';
import type { Lexicon } from './understand/words.js';

/** A mail that was read and waits for its transaction. */
export interface ReceivedMail extends ReadMail {
  row: LedgerRow;
  evidence: Evidence;
}

const hour = 3_600_000;

/** Reads a mail in this very process, for who trusts it or has nothing to lose. */
export const readHere: ReadRaw = async (raw, own) =>
  readMail(await bufferOf(raw), { address: own.address, isOwnMessageId: (id) => id === own.messageId });

/**
 * @throws Unreadable where nothing sensible can be made of the mail
 */
export async function receive(
  { db, desk, verify, parse = readHere }: Pick<House, 'desk' | 'verify' | 'parse'> & { db: Database },
  row: LedgerRow,
): Promise<ReceivedMail> {
  const raw = await openRaw(db, row);
  const own = row.messageId ? await outboxByMessageId(db, row.messageId) : null;
  const read = await parse(raw, { address: desk.address, messageId: own?.messageId ?? null }).catch((error) => {
    throw error instanceof Unreadable ? error : new Unreadable(`parsing failed: ${String(error)}`, { cause: error });
  });
  const evidence = await verify(raw, read.mail.from?.email ?? null, row.receivedAt);
  return { ...read, row, evidence: { ...evidence, confirmed: false } };
}

/** What a received mail means, judged by what the record holds now. */
export async function understand(
  trx: Transaction,
  received: ReceivedMail,
  desk: Desk,
  words: Lexicon,
): Promise<Reading> {
  const { mail, bounce } = received;
  const clues = cluesOf(mail, desk);
  const bounced = bounce?.originalMessageId;
  if (bounced) clues.messageIds.push(bounced);
  const findings = await find(trx, clues);
  const failed = findings.sent.find((sent) => sent.messageId === bounced);
  const from = mail.from?.email ?? '';
  return interpret({
    ...received,
    desk,
    words,
    findings,
    knownUnreachable: failed ? await isUnreachable(trx, failed.to) : false,
    letIn: received.row.letIn,
    lastHour: await textsSince(
      trx,
      findings.tickets.map((ticket) => ticket.key),
      from,
      received.row.receivedAt - hour,
    ),
    machineTickets: await machineTicketsSince(trx, from, received.row.receivedAt - hour),
  });
}
