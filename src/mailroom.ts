/** From letters to the outbox: written, limited, and posted in the transaction of what caused them. */
import { randomBytes } from 'node:crypto';
import { writeLetter } from './compose/letter.js';
import type { Templates } from './compose/templates.js';
import { streamOf } from './content.js';
import type { Content } from './domain/content.js';
import type { Letter } from './domain/decision.js';
import type { Desk } from './domain/desk.js';
import { holders, isTopPriority, personByEmail } from './domain/people.js';
import type { Deadline, Ticket } from './domain/ticket.js';
import type { Instant } from './domain/time.js';
import type { House } from './house.js';
import { collectContent, openBlob } from './record/blobs.js';
import type { Transaction } from './record/database.js';
import { openDeadlines } from './record/deadlines.js';
import { threadOfRecipient } from './record/findings.js';
import { post, sentSince } from './record/outbox.js';
import { addEvents, addMessages, openingWords, ticketByKey, ticketsInStages } from './record/tickets.js';
import { looksLikeCommand } from './understand/command.js';
import { stageFacts } from './workflow/flow.js';
import { isLimited, withheld } from './workflow/limits.js';
import { offers } from './workflow/offers.js';
import { queueOf } from './workflow/queue.js';

export interface Posting {
  desk: Desk;
  templates: Templates;
  now: Instant;
  /** The mail that caused the letters, if one did. */
  cause: { ledgerId: number; messageId: string | null; from: string | null } | null;
  /** Deadlines of changed tickets, by key. */
  deadlines: Map<string, Deadline[]>;
  /** The token of a letter: unguessable, and used for no other. */
  newToken(letter: Letter): string;
}

/** The posting of a house, for what one input causes. */
export function postingOf(house: House, cause: Posting['cause'], deadlines: Posting['deadlines'] = new Map()): Posting {
  const { desk, templates, clock, newToken = randomToken } = house;
  return { desk, templates, now: clock.now(), cause, deadlines, newToken };
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

/**
 * Posts letters; those over a limit are kept as withheld and the admin is told once a day and address.
 *
 * @returns the tokens of those that go out
 */
export async function postLetters(trx: Transaction, letters: Letter[], posting: Posting): Promise<string[]> {
  const tokens: string[] = [];
  for (const letter of letters) {
    const { now } = posting;
    const reason = isLimited(letter) ? withheld(letter, await sentSince(trx, letter.to.email, now - day), now) : null;
    const token = await postOne(trx, letter, posting, reason);
    if (reason) await tellAdmin(trx, letter, posting, reason);
    else tokens.push(token);
  }
  return tokens;
}

/**
 * Writes one letter and posts it.
 *
 * @returns the token in it, which is its own
 */
export async function postOne(
  trx: Transaction,
  letter: Letter,
  posting: Posting,
  reason: string | null = null,
): Promise<string> {
  const { desk, now, cause } = posting;
  const token = posting.newToken(letter);
  const ticket = letter.ticket === null ? null : await ticketByKey(trx, letter.ticket);
  const person = letter.audience === 'staff' ? personByEmail(desk, letter.to.email) : null;
  const files = letter.attachments.map(async (file) => ({
    ...file,
    content: openable(await openBlob(trx, file.hash)),
  }));
  const written = await writeLetter(letter, {
    desk,
    templates: posting.templates,
    now,
    token,
    ticket: ticket ? await viewOf(trx, ticket, posting) : null,
    offers: ticket && person ? offers(desk, ticket, person) : [],
    thread: await threadFor(trx, letter, cause),
    files: await Promise.all(files),
    looksLikeCommand: (title) => looksLikeCommand(title, desk),
  });
  await post(
    trx,
    {
      token,
      messageId: written.messageId,
      ticket: letter.ticket,
      template: letter.template,
      audience: letter.audience,
      recipient: letter.to.email,
      request: letter.request,
      subject: written.subject,
      why: reason ? `${letter.why} (withheld: ${reason})` : letter.why,
      raw: Buffer.isBuffer(written.raw) ? written.raw : await collectContent(trx, written.raw),
      // Somebody sits and waits for a link to sign in.
      priority: (ticket && isTopPriority(desk, ticket)) || letter.template === 'sign-in' ? 0 : 1,
      state: reason ? 'withheld' : 'waiting',
      ledgerId: cause?.ledgerId ?? null,
    },
    now,
  );
  if (ticket && !reason) await keepInThread(trx, letter, ticket, written, posting);
  if (ticket && reason) {
    const note = `${letter.template} to ${letter.to.email}: ${reason}`;
    await addEvents(
      trx,
      [{ ticket: ticket.key, at: now, kind: 'withheld', by: 'desk', from: null, to: null, note }],
      cause?.ledgerId ?? null,
    );
  }
  return token;
}

function openable(content: Content) {
  return 'path' in content ? () => streamOf(content) : content;
}

/** 100 random bits, in letters and digits that survive every mail server's idea of an address. */
export function randomToken(): string {
  return [...randomBytes(20)].map((byte) => (byte % 32).toString(32)).join('');
}

async function viewOf(trx: Transaction, ticket: Ticket, { desk, deadlines }: Posting) {
  const developer = ticket.task?.developer;
  const board = developer ? await ticketsInStages(trx, ['planned']) : [];
  return {
    ticket,
    status: stageFacts[ticket.stage].status,
    deadlines: deadlines.get(ticket.key) ?? (await openDeadlines(trx, [ticket.key])),
    queue: developer ? queueOf(desk, board, developer) : [],
    opening: await openingWords(trx, ticket.key),
  };
}

/** What References may name: what this recipient sent or got on the ticket, and their mail that is answered now. */
async function threadFor(trx: Transaction, letter: Letter, cause: Posting['cause']): Promise<string[]> {
  const thread = letter.ticket === null ? [] : await threadOfRecipient(trx, letter.ticket, letter.to.email);
  const answers = cause?.messageId && cause.from === letter.to.email ? [cause.messageId] : [];
  return [...new Set([...thread, ...answers])];
}

async function keepInThread(
  trx: Transaction,
  letter: Letter,
  ticket: Ticket,
  written: { subject: string; text: string },
  posting: Posting,
): Promise<void> {
  const { desk, now, cause } = posting;
  const message = {
    ticket: ticket.key,
    at: now,
    from: { name: desk.name, email: desk.address },
    direction: 'out' as const,
    kind: letter.template,
    internal: letter.audience === 'staff',
    subject: written.subject,
    text: written.text,
    attachments: letter.attachments,
  };
  await addMessages(trx, [message], cause?.ledgerId ?? null);
}

async function tellAdmin(trx: Transaction, letter: Letter, posting: Posting, reason: string): Promise<void> {
  const why = `mail to ${letter.to.email} is withheld`;
  for (const admin of holders(posting.desk, 'admin').slice(0, 1)) {
    const told = (await sentSince(trx, admin.email, posting.now - day)).some((mail) => mail.why === why);
    if (told) continue;
    const detail = `${reason}. Perhaps two machines answer each other. postdesk outbox list --state withheld shows the mails.`;
    const values = { what: `Mail to ${letter.to.email} is withheld`, detail };
    await postOne(
      trx,
      { template: 'alert', to: admin, audience: 'staff', ticket: null, request: null, values, attachments: [], why },
      posting,
    );
  }
}
