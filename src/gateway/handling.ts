/**
 * What staff do with mails themselves: send one again, stop one, let one in, put one right, set one aside. Each is one
 * transaction: the mail's row, who did it, and a line in the history of the ticket that the mail is of. It moves nothing:
 * a mail that is handled again goes through the front door as any other.
 */

import { writeMended } from '../compose/mended.js';
import type { Desk, Person } from '../domain/desk.js';
import type { Attachment } from '../domain/mail.js';
import { mailName } from '../domain/mail-names.js';
import { isAdmitted } from '../domain/people.js';
import type { Instant } from '../domain/time.js';
import { hashOf } from '../record/blobs.js';
import { deciding, type Transaction } from '../record/database.js';
import { keep, type LedgerRow, ledgerById, letInAnew, retryMail, setAside, unreadForSize } from '../record/ledger.js';
import { addMailDoing, type Did, type MailDoing, mailDoingsOf } from '../record/mail-doings.js';
import { cancelSending, outboxById, retrySending } from '../record/outbox.js';
import { addEvents, ticketByKey } from '../record/tickets.js';
import { bareSubject } from '../understand/subject.js';
import { keepsMails, mailKeepers } from '../workflow/mail-rights.js';
import type { House } from './house.js';

export type Outcome = { done: string } | { refused: string };

/** Of a mail that is handled already, or that there never was. */
export const notWaiting = 'The mail does not wait any more.';
const onlyHeader =
  'Only its header is here, as the mail is too large: raise mail.maxSize, restart the desk, and move the mail on the mail server from the folder for failed ones back to the inbox.';
/** Of a mail without a readable From. */
const namesNobody =
  'It names no sender, so nobody could be answered: put it right on its page in the console, which gives it one, or set it aside.';

const notTheirs: Outcome = { refused: `This is for: ${mailKeepers.join(', ')}.` };

/** Sends a mail that did not go, or one that waits at once; or keeps one from going. */
export async function handleOutgoing(
  house: House,
  { id, did, by }: { id: number; did: 'retry' | 'cancel'; by: Person },
): Promise<Outcome> {
  if (!keepsMails(house.desk, by)) return notTheirs;
  const now = house.clock.now();
  const outcome = await deciding(house.db, (trx) => changeSending(trx, { id, did, by: by.email, now }));
  if ('done' in outcome) house.log.info({ outbox: id, by: by.email }, `mail ${did}`);
  return outcome;
}

/**
 * The same within a transaction, for whoever may: somebody at the desk's own machine needs no role.
 *
 * @param doing.by email, or the name of a user of that machine
 */
export async function changeSending(
  trx: Transaction,
  { id, did, by, now }: { id: number; did: 'retry' | 'cancel'; by: string; now: Instant },
): Promise<Outcome> {
  const row = await outboxById(trx, id);
  if (!row) return { refused: `There is no mail ${id} in the outbox.` };
  const changed = did === 'retry' ? await retrySending(trx, id, now) : await cancelSending(trx, id);
  if (!changed) return { refused: `The mail is ${row.state} by now, so there is nothing to ${did}.` };
  const note = `was ${row.state}`;
  await addMailDoing(trx, { at: now, box: 'outbox', mail: id, did, by, note, other: null });
  const told = did === 'retry' ? 'had it sent after all' : 'kept it from being sent';
  await addToHistory(trx, row.ticket, by, `${mailName(row.template)} to ${row.recipient}: ${told} (${note})`, now);
  return { done: did === 'retry' ? 'The mail is on its way.' : 'The mail will not be sent.' };
}

/** Has a mail handled again that was not, whoever sent it; the next look at the ledger does it. */
export async function letIn(house: House, { id, by }: { id: number; by: Person }): Promise<Outcome> {
  if (!keepsMails(house.desk, by)) return notTheirs;
  const now = house.clock.now();
  const outcome = await deciding(house.db, (trx) => handleAgain(trx, { id, by: by.email, now }));
  if ('done' in outcome) house.log.info({ ledger: id, by: by.email }, 'mail let-in');
  return outcome;
}

/**
 * The same within a transaction, for whoever may.
 *
 * @param doing.by email, or the name of a user of the desk's machine
 */
export async function handleAgain(
  trx: Transaction,
  { id, by, now }: { id: number; by: string; now: Instant },
): Promise<Outcome> {
  const row = await ledgerById(trx, id);
  // Its header would be taken for the whole mail.
  if (row?.why.includes(unreadForSize)) return { refused: onlyHeader };
  // Whoever lets it in cannot give it a sender: it would come back held.
  if (row?.state === 'held' && row.sender === null) return { refused: namesNobody };
  const wasAside = row !== null && (await isAside(trx, row));
  const changed = wasAside ? await letInAnew(trx, id) : await retryMail(trx, id);
  if (!row || !changed) return { refused: notWaiting };
  const note = wasAside ? 'was set aside' : row.outcome;
  await addMailDoing(trx, { at: now, box: 'ledger', mail: id, did: 'let-in', by, note, other: null });
  return { done: 'The mail is handled again.' };
}

/** Keeps a mail from waiting any longer: nothing comes of it, but it stays where it is. */
export async function putAside(
  house: House,
  { id, by, why }: { id: number; by: Person; why: string },
): Promise<Outcome> {
  if (!keepsMails(house.desk, by)) return notTheirs;
  if (why === '') return { refused: 'Say why, for whoever looks for it later.' };
  return deciding(house.db, async (trx) => {
    const row = await ledgerById(trx, id);
    const outcome = `set aside by ${by.email}: ${why}`;
    if (!row || !(await setAside(trx, id, outcome))) return { refused: notWaiting };
    await noteDoing(trx, house, row, { did: 'set-aside', by, note: why });
    return { done: 'The mail is set aside. It can be taken up again from the list of those.' };
  });
}

/** A mail as staff put it right. */
export interface Mended {
  from: { name: string; email: string };
  subject: string;
  text: string;
  /** Key of a category; null: what the subject says. */
  category: string | null;
  /** Key of the ticket that it belongs to; null: what the subject says. */
  ticket: string | null;
  /** Those of the mail as it came that go along. */
  attachments: Attachment[];
  /** Whether a machine wrote it, as far as could be told: then nobody is answered. */
  automatic: boolean;
  /** What was changed, in words for the history. */
  changed: string[];
}

/**
 * Hands a mail in again as it was put right; the mail as it came is kept and waits no more. The new one proves nothing
 * and answers no request: it names no mail of the desk, so that no OK in it is ever taken for one.
 */
export async function mend(
  house: House,
  { id, by, mended }: { id: number; by: Person; mended: Mended },
): Promise<Outcome & { id?: number }> {
  if (!keepsMails(house.desk, by)) return notTheirs;
  const wrong = problemWith(house, mended);
  if (wrong) return { refused: wrong };
  return deciding(house.db, async (trx) => {
    const now = house.clock.now();
    const row = await ledgerById(trx, id);
    const misplaced = mended.ticket === null ? null : await whyNotOf(trx, house, mended.ticket, mended.from.email);
    if (misplaced) return { refused: misplaced };
    const note = mended.changed.join(', ') || 'nothing';
    if (!row || !(await setAside(trx, id, `put right by ${by.email} (${note}) and handed in again`))) {
      return { refused: notWaiting };
    }
    const { raw, messageId } = await writeMended({
      ...mended,
      to: house.desk.address,
      subject: subjectOf(mended, house.desk),
      date: row.receivedAt,
      messageId: row.messageId,
    });
    const identity = hashOf(Buffer.concat([Buffer.from(`put right ${row.id} ${now} `), raw]));
    const place = { source: 'console', folder: '', uidValidity: '', uid: 0 };
    const kept = await keep(trx, { ...place, messageId, identity, raw, receivedAt: row.receivedAt });
    await letInAnew(trx, kept.id);
    await noteDoing(trx, house, row, { did: 'mend', by, note, other: kept.id });
    await noteDoing(trx, house, { ...row, id: kept.id }, { did: 'mend', by, note, other: row.id });
    return { done: `The mail was put right and handed in as mail ${kept.id}.`, id: kept.id };
  });
}

/** Ticket and category are told as everybody tells them: in brackets. */
function subjectOf({ subject, ticket, category }: Mended, desk: Desk): string {
  if (ticket !== null) return `[${ticket}] ${bareSubject(subject, desk)}`;
  return category === null ? subject : `[${category}] ${subject}`;
}

function problemWith({ desk }: House, { from, subject, text, ticket, category }: Mended): string | null {
  if (!/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(from.email)) return `${from.email || 'The sender'} is no address.`;
  if (from.email === desk.address) return 'The desk does not write to itself.';
  if (desk.staff.some(({ email }) => email === from.email))
    return 'Nobody writes in the name of somebody on the staff; they can write themselves.';
  if (subject === '' && text === '') return 'A mail without subject and text says nothing.';
  if (category !== null && !desk.categories.some(({ key }) => key === category))
    return `There is no category ${category}.`;
  if (ticket !== null && category !== null) return 'A ticket has its category: choose one of both.';
  return null;
}

/** Whoever takes no part in a ticket does not come to by somebody's typing its key. */
async function whyNotOf(trx: Transaction, { desk }: House, key: string, email: string): Promise<string | null> {
  const ticket = await ticketByKey(trx, key);
  if (!ticket) return `There is no ${key}.`;
  if (isAdmitted(desk, ticket, email)) return null;
  return `${email} takes no part in ${ticket.key}, so it would open a ticket of its own. Leave the ticket out, and MERGE it then.`;
}

async function isAside(trx: Transaction, row: LedgerRow): Promise<boolean> {
  return row.state === 'processed' && (await mailDoingsOf(trx, 'ledger', row.id)).at(-1)?.did === 'set-aside';
}

async function noteDoing(
  trx: Transaction,
  house: House,
  row: LedgerRow,
  { did, by, note, other = null }: { did: Did; by: Person; note: string; other?: number | null },
): Promise<void> {
  const at = house.clock.now();
  await addMailDoing(trx, { at, box: 'ledger', mail: row.id, did, by: by.email, note, other });
  house.log.info({ ledger: row.id, by: by.email, ...(other === null ? {} : { other }) }, `mail ${did}`);
}

/** For a mail that staff let in and that came to a ticket: its history names them. */
export async function tellWhoLetIn(
  trx: Transaction,
  row: Pick<LedgerRow, 'id' | 'letIn'>,
  ticket: string | null,
  now: number,
): Promise<void> {
  if (!row.letIn) return;
  const last = (await mailDoingsOf(trx, 'ledger', row.id)).at(-1);
  if (last) await addToHistory(trx, ticket, last.by, `mail ${row.id}: ${wordsOf(last)}`, now);
}

function wordsOf({ did, note, other }: MailDoing): string {
  return did === 'mend' ? `put it right (${note}); as it came it is mail ${other}` : `had it handled again (${note})`;
}

async function addToHistory(
  trx: Transaction,
  ticket: string | null,
  by: string,
  note: string,
  at: number,
): Promise<void> {
  if (ticket === null) return;
  await addEvents(trx, [{ ticket, at, kind: 'changed', by, from: null, to: null, note }], null);
}
