/** From a ledger row to what the mail means: parsing and proof outside of any transaction, look-ups within one. */
import { richHtml } from '../compose/rich.js';
import { bufferOf } from '../content.js';
import type { Content } from '../domain/content.js';
import type { Desk } from '../domain/desk.js';
import type { NewText } from '../domain/mail.js';
import { organisationOfAddress } from '../domain/people.js';
import { Unreadable } from '../errors.js';
import type { ReadRaw } from '../parsing/parser-pool.js';
import { type Database, isPassing, type Transaction } from '../record/database.js';
import { earlierOf, openingsOf } from '../record/earlier.js';
import { find, sentNamed } from '../record/findings.js';
import { type LedgerRow, machineTicketsSince, openRaws } from '../record/ledger.js';
import { ownMessageIds } from '../record/outbox.js';
import { textsSince } from '../record/tickets.js';
import { toldUnreachable } from '../record/unreachable.js';
import { readAutomatic } from '../understand/automatic/automatic.js';
import { namesNothing } from '../understand/first.js';
import { interpret } from '../understand/interpret.js';
import { textOfHtml } from '../understand/parse/html.js';
import type { Evidence } from '../understand/proof.js';
import { type ReadMail, readMail } from '../understand/read.js';
import type { Reading } from '../understand/reading.js';
import { belowAnswered } from '../understand/reply/answered.js';
import { withoutHabits } from '../understand/reply/habitual.js';
import { cluesOf } from '../understand/thread.js';
import type { Lexicon } from '../understand/verdict/words.js';
import type { House } from './house.js';

/** A mail that was read and waits for its transaction. */
export interface ReceivedMail extends ReadMail {
  row: LedgerRow;
  evidence: Evidence;
}

const hour = 3_600_000;

/** Reads a mail in this very process, for who trusts it or has nothing to lose. */
export const readHere: ReadRaw = async (raw, own) =>
  readMail(await bufferOf(raw), { ...own, isOwnMessageId: (id) => id === own.messageId });

type Reception = Pick<House, 'desk' | 'verify' | 'parse'> & { db: Database };

/** A mail of the ledger and what could be made of it, or why nothing. */
export type Attempt =
  | { row: LedgerRow; received: ReceivedMail; error: null }
  | { row: LedgerRow; received: null; error: unknown };

/**
 * Receives mails side by side, as they are parsed in other processes.
 *
 * @throws what the database threw where that will pass
 */
export async function receiveAll(house: Reception, rows: LedgerRow[]): Promise<Attempt[]> {
  // Both asked for at once: whoever then opens a transaction does not come in between and hold up the reading.
  const [own, open] = await Promise.all([
    ownMessageIds(
      house.db,
      rows.flatMap((row) => row.messageId ?? []),
    ),
    openRaws(house.db, rows),
  ]);
  const attempts = rows.map(async (row): Promise<Attempt> => {
    try {
      return { row, received: await read(house, row, await open(row), own), error: null };
    } catch (error) {
      if (isPassing(error)) throw error;
      return { row, received: null, error };
    }
  });
  // Each to its end before one of them is complained of: nobody would hear of the others.
  const settled = await Promise.allSettled(attempts);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/**
 * @throws Unreadable where nothing sensible can be made of the mail
 */
export async function receive(house: Reception, row: LedgerRow): Promise<ReceivedMail> {
  const [attempt] = await receiveAll(house, [row]);
  if (!attempt?.received) throw attempt?.error;
  return attempt.received;
}

async function read(
  { db, desk, verify, parse = readHere }: Reception,
  row: LedgerRow,
  raw: Content,
  own: Set<string>,
): Promise<ReceivedMail> {
  const messageId = row.messageId !== null && own.has(row.messageId) ? row.messageId : null;
  const staff = desk.staff.map(({ email }) => email);
  const mail = await parse(raw, { address: desk.address, messageId, staff }).catch((error) => {
    throw error instanceof Unreadable ? error : new Unreadable(`parsing failed: ${String(error)}`, { cause: error });
  });
  const evidence = await verify(raw, mail.mail.from?.email ?? null, row.receivedAt);
  const known = await knowingOurs({ db, desk }, mail);
  const answered = await withEndOfQuote({ db, desk, parse }, known);
  const said = await withoutStandingLines({ db, desk, parse }, row, { ...known, said: answered });
  return { ...known, said, row, evidence: { ...evidence, confirmed: false } };
}

/** The newest of a mail's references; older ones are of mails that these answered. */
const newest = 40;

/**
 * A mail that bears signs of a machine, judged anew where it answers one of ours: gateways and sales tools add such signs to what people
 * write, and only the record knows which references are the desk's own.
 */
async function knowingOurs({ db, desk }: { db: Database; desk: Desk }, read: ReadMail): Promise<ReadMail> {
  const { mail, automatic } = read;
  if (automatic.kind === 'none' || automatic.kind === 'loop') return read;
  const ours = await ownMessageIds(db, [...mail.inReplyTo, ...mail.references.slice(-newest)]);
  if (ours.size === 0) return read;
  const judged = readAutomatic(mail, { addresses: [desk.address], isOwnMessageId: (id) => ours.has(id) });
  return { ...read, automatic: judged, bounce: judged.kind === 'none' ? null : read.bounce };
}

/** Where a quote has no end that could be seen, the desk's mails that it may quote tell the writer's words below it. */
async function withEndOfQuote(
  { db, desk, parse }: { db: Database; desk: Desk; parse: ReadRaw },
  { mail, said }: ReadMail,
): Promise<NewText> {
  if (!said.unended) return said;
  const sent = await sentNamed(db, cluesOf(mail, desk));
  const answered = await Promise.all(sent.map((raw) => parse(raw, { address: desk.address, messageId: null })));
  return belowAnswered(
    said,
    answered.flatMap(({ mail: { text, html } }) => (html === null ? [text] : [text, textOfHtml(html)])),
  );
}

/** What stands below a signature and is not known for what it is, earlier mails of the writer and their house may tell to stand below each. */
async function withoutStandingLines(
  { db, desk, parse }: { db: Database; desk: Desk; parse: ReadRaw },
  row: LedgerRow,
  { mail, said }: ReadMail,
): Promise<NewText> {
  if (said.below.length === 0 || !mail.from) return said;
  const { email } = mail.from;
  const organisation = organisationOfAddress(desk, email)?.name;
  const own = await earlierOf(db, email, row);
  const colleagues = organisation === undefined ? [] : await openingsOf(db, organisation, email, row);
  const read = (raw: Content) => parse(raw, { address: desk.address, messageId: null }).catch(() => null);
  const earlier = await Promise.all([
    ...own.map(async (raw) => ({ isOwn: true, read: await read(raw) })),
    ...colleagues.map(async (raw) => ({ isOwn: false, read: await read(raw) })),
  ]);
  return withoutHabits(
    said,
    earlier.flatMap(({ isOwn, read }) =>
      read ? [{ said: read.said, isFirst: isOwn && namesNothing(read.mail) }] : [],
    ),
  );
}

/** What a received mail means, judged by what the record holds now. */
export async function understand(
  trx: Transaction,
  received: ReceivedMail,
  desk: Desk,
  words: Lexicon,
): Promise<Reading> {
  const { mail, automatic, bounce } = received;
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
    receivedAt: received.row.receivedAt,
    formatted: (words) => richHtml({ ...words, unlinked: null }),
    bounceTold: failed ? await toldUnreachable(trx, failed) : false,
    letIn: received.row.letIn,
    lastHour: await textsSince(
      trx,
      findings.tickets.map((ticket) => ticket.key),
      from,
      received.row.receivedAt - hour,
    ),
    machineTickets:
      automatic.kind === 'none' ? 0 : await machineTicketsSince(trx, from, received.row.receivedAt - hour),
  });
}
