/** From letters to the outbox: written, limited, and posted in the transaction of what caused them. */

import { randomBytes } from 'node:crypto';
import { type WrittenLetter, writeLetter } from '../compose/letter.js';
import type { Templates } from '../compose/templates.js';
import { streamOf } from '../content.js';
import type { Content } from '../domain/content.js';
import type { Letter, NewEvent, TemplateName } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Address, AttachmentRef } from '../domain/mail.js';
import { mailName } from '../domain/mail-names.js';
import { holders, isTopPriority, personByEmail } from '../domain/people.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Opening, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { collectContent, openBlob } from '../record/blobs.js';
import type { Transaction } from '../record/database.js';
import { type Finished, postAll } from '../record/outbox.js';
import { readSentSince, sentSince } from '../record/sent-lately.js';
import { addEvents, addMessages, type NewMessage } from '../record/tickets.js';
import { looksLikeCommand } from '../understand/command.js';
import { greets } from '../understand/greeting.js';
import { isLimited, type Recent, withheld } from '../workflow/limits.js';
import { linked } from '../workflow/offers.js';
import { type Decided, TicketFile } from './correspondence.js';
import type { House } from './house.js';

export interface Posting {
  desk: Desk;
  templates: Templates;
  now: Instant;
  /** The mail that caused the letters, if one did. */
  cause: { ledgerId: number; messageId: string | null; from: string | null } | null;
  /** The decision that the letters tell of, if one was made. */
  decided: Decided | null;
  /** The token of a letter: unguessable, and used for no other. */
  newToken(letter: Letter): string;
}

/** The posting of a house, for what one input causes. */
export function postingOf(house: House, cause: Posting['cause'], decided: Posting['decided'] = null): Posting {
  const { desk, templates, clock, newToken = randomToken } = house;
  return { desk, templates, now: clock.now(), cause, decided, newToken };
}

/** A letter beside the flow: about no ticket, or about one that it does not change. */
export function letterOf(
  template: Letter['template'],
  audience: Letter['audience'],
  to: Letter['to'],
  why: string,
  values: Letter['values'],
  ticket: string | null = null,
): Letter {
  return { template, audience, to, ticket, request: null, values, attachments: [], why };
}

const day = 24 * 3_600_000;

/** A letter as it was written, and why it may not go. */
interface Sheet {
  letter: Letter;
  token: string;
  ticket: Ticket | null;
  written: WrittenLetter;
  raw: Content;
  withheld: Said | null;
}

/**
 * Posts letters; those over a limit are kept as withheld and the admin is told once a day and address.
 *
 * @returns the tokens of those that go out
 */
export async function postLetters(trx: Transaction, letters: Letter[], posting: Posting): Promise<string[]> {
  const files = new TicketFile(trx, posting);
  const lastDay = await sentToLimited(trx, letters, posting.now);
  const sheets: Sheet[] = [];
  for (const letter of letters) {
    const recent = lastDay.get(letter.to.email) ?? [];
    const reason = isLimited(letter) ? withheld(letter, recent, posting.now) : null;
    // Those of this very decision count as well.
    if (!reason) recent.push({ ...letter, at: posting.now });
    sheets.push({ ...(await write(trx, letter, posting, files)), withheld: reason });
  }
  await record(trx, sheets, posting);
  for (const sheet of sheets) if (sheet.withheld) await tellAdmin(trx, sheet.letter, posting, sheet.withheld);
  await tellOfTemplates(trx, sheets, posting);
  return sheets.filter((sheet) => !sheet.withheld).map((sheet) => sheet.token);
}

/** Before mails are handled whose senders may be answered. */
export async function expectAnswersTo(trx: Transaction, addresses: string[], now: Instant): Promise<void> {
  await readSentSince(trx, addresses, now - day);
}

/** What those were sent within a day to whom a letter goes that is held to the limits. */
async function sentToLimited(trx: Transaction, letters: Letter[], now: Instant): Promise<Map<string, Recent[]>> {
  const addresses = new Set(letters.filter(isLimited).map((letter) => letter.to.email));
  const lastDay = new Map<string, Recent[]>();
  for (const address of addresses) lastDay.set(address, await sentSince(trx, address, now - day));
  return lastDay;
}

async function write(
  trx: Transaction,
  decided: Letter,
  posting: Posting,
  tickets: TicketFile,
): Promise<Omit<Sheet, 'withheld'>> {
  const letter = await withCustomersWords(decided, tickets);
  const { desk, now, templates } = posting;
  const token = posting.newToken(letter);
  const view = letter.ticket === null ? null : await tickets.view(letter.ticket);
  const ticket = view?.ticket ?? null;
  const person = letter.audience === 'staff' ? personByEmail(desk, letter.to.email) : null;
  const attachments = [...letter.attachments, ...shownBy(letter, view?.opening ?? null)];
  const files = attachments.map(async (file) => ({
    ...file,
    content: openable(await openBlob(trx, file.hash)),
  }));
  const written = writeLetter(letter, {
    desk,
    templates,
    now,
    token,
    ticket: view,
    offers: ticket && person ? linked(desk, ticket, person) : [],
    thread: await tickets.threadFor(letter),
    files: await Promise.all(files),
    looksLikeCommand: (title) => looksLikeCommand(title, desk),
    greets,
  });
  const raw = Buffer.isBuffer(written.raw) ? written.raw : await collectContent(trx, written.raw);
  return { letter: { ...letter, attachments }, token, ticket, written, raw };
}

/** Templates that say what is to be built, to people who have read nothing of it yet. */
const ofScope: readonly TemplateName[] = ['estimate-request', 'task-planned', 'task-urgent'];

/** What a decision does not have at hand: all that the customer wrote, or how a ticket began that was folded into this one. */
async function withCustomersWords(letter: Letter, tickets: TicketFile): Promise<Letter> {
  const { template, ticket, values, attachments } = letter;
  if (ticket !== null && ofScope.includes(template)) {
    const { words, files } = await tickets.scope(ticket, attachments);
    return { ...letter, values: { ...values, words, html: null }, attachments: files };
  }
  const { folded, detail } = values as { folded?: { ticket: string; by: Address }; detail?: Said };
  const opening = folded && (await tickets.view(folded.ticket))?.opening;
  if (!opening) return letter;
  const wrote = say('wroteIn', { person: folded.by.name || folded.by.email, ticket: folded.ticket });
  const lines = [...(detail ? [detail, ''] : []), wrote, '', opening.text];
  return { ...letter, values: { ...values, detail: { lines } }, attachments: [...attachments, ...opening.attachments] };
}

/** Templates to whoever is given a ticket and may not have had the mail that opened it. */
const ofOpening: readonly TemplateName[] = ['assigned', 'task-next'];

/** The files of the mail that opened a ticket come with its words. */
function shownBy({ template, values }: Letter, opening: Opening | null): AttachmentRef[] {
  return ofOpening.includes(template) && values.words === undefined ? (opening?.attachments ?? []) : [];
}

/** All of them at once: a statement for each would cost more than the writing. */
async function record(trx: Transaction, sheets: Sheet[], posting: Posting): Promise<void> {
  const ledgerId = posting.cause?.ledgerId ?? null;
  await postAll(
    trx,
    sheets.map((sheet) => finished(sheet, posting)),
    posting.now,
  );
  const told = sheets.flatMap((sheet) => (sheet.withheld ? [] : messageOf(sheet, posting)));
  const heldBack = sheets.flatMap((sheet) => (sheet.withheld ? eventOf(sheet, posting) : []));
  await addMessages(trx, told, ledgerId);
  await addEvents(trx, heldBack, ledgerId);
}

function finished(
  { letter, token, ticket, written, raw, withheld: reason }: Sheet,
  { desk, cause }: Posting,
): Finished {
  return {
    token,
    messageId: written.messageId,
    ticket: letter.ticket,
    template: letter.template,
    audience: letter.audience,
    recipient: letter.to.email,
    request: letter.request,
    subject: written.subject,
    why: reason ? `${letter.why} (withheld: ${inEnglish(reason)})` : letter.why,
    raw,
    // Somebody sits and waits for a link to sign in.
    priority: (ticket && isTopPriority(desk, ticket)) || letter.template === 'sign-in' ? 0 : 1,
    state: reason ? 'withheld' : 'waiting',
    ledgerId: cause?.ledgerId ?? null,
  };
}

function openable(content: Content) {
  return Buffer.isBuffer(content) ? content : () => streamOf(content);
}

/** 100 random bits, in letters and digits that survive every mail server's idea of an address; a digit tells it from a name. */
export function randomToken(): string {
  const token = [...randomBytes(20)].map((byte) => (byte % 32).toString(32)).join('');
  return /\d/.test(token) ? token : randomToken();
}

function messageOf({ letter, ticket, written }: Sheet, { desk, now }: Posting): NewMessage[] {
  if (!ticket) return [];
  return [
    {
      ticket: ticket.key,
      at: now,
      from: { name: desk.name, email: desk.address },
      direction: 'out',
      kind: letter.template,
      internal: letter.audience === 'staff',
      subject: written.subject,
      text: written.text,
      attachments: letter.attachments,
    },
  ];
}

function eventOf({ letter, ticket, withheld: reason }: Sheet, { now }: Posting): NewEvent[] {
  if (!ticket || reason === null) return [];
  const note = `${mailName(letter.template)} to ${letter.to.email}: ${inEnglish(reason)}`;
  return [{ ticket: ticket.key, at: now, kind: 'withheld', by: 'desk', from: null, to: null, note }];
}

/** How the reason of an alert about a template begins; such an alert is never told of itself. */
const failing = 'a template could not be used: ';

/** A mail that was not made by the template that it should be went out nevertheless: once a day the admins learn why. */
async function tellOfTemplates(trx: Transaction, sheets: Sheet[], posting: Posting): Promise<void> {
  const own = sheets.filter(({ letter }) => !letter.why.startsWith(failing));
  const problems = new Map(own.flatMap(({ written: { problem } }) => (problem ? [[inEnglish(problem), problem]] : [])));
  for (const [english, problem] of problems) {
    const why = `${failing}${english}`.slice(0, 500);
    for (const admin of holders(posting.desk, 'admin')) {
      const told = (await sentSince(trx, admin.email, posting.now - day)).some((mail) => mail.why === why);
      if (told) continue;
      const values = { what: say('templateUnused'), detail: say('templateUnusedDetail', { problem }) };
      await postLetters(trx, [letterOf('alert', 'staff', admin, why, values)], posting);
    }
  }
}

async function tellAdmin(trx: Transaction, letter: Letter, posting: Posting, reason: Said): Promise<void> {
  const why = `mail to ${letter.to.email} is withheld`;
  for (const admin of holders(posting.desk, 'admin').slice(0, 1)) {
    const told = (await sentSince(trx, admin.email, posting.now - day)).some((mail) => mail.why === why);
    if (told) continue;
    const values = { what: say('withheld', { address: letter.to.email }), detail: say('withheldDetail', { reason }) };
    await postLetters(trx, [letterOf('alert', 'staff', admin, why, values)], posting);
  }
}
