/** From a letter to the finished mail: values, links that carry the mail's own token, headers. */
import type { Offer } from '../domain/command.js';
import type { Letter, TemplateName } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Address } from '../domain/mail.js';
import { appOf, categoryOf, leadsOf, organisationOf, personByEmail } from '../domain/people.js';
import { inWords, type Said } from '../domain/said.js';
import type { Deadline, Opening, RoundRef, Status, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { withoutTokens } from '../domain/tokens.js';
import { mailto } from './links.js';
import { build, buildByPieces, isLarge, type OutgoingFile, type OutgoingMail } from './message.js';
import type { RichWords } from './rich.js';
import type { Problem } from './source.js';
import type { Templates, Variables } from './templates.js';
import { estimateForCustomers, estimateInWords, lateInWords, localeWithWords } from './words.js';

/** What a letter is written from, beside itself. */
export interface Facts {
  desk: Desk;
  templates: Templates;
  now: Instant;
  /** The ticket as it is after the decision. */
  ticket: {
    ticket: Ticket;
    status: Status;
    deadlines: Deadline[];
    queue: Ticket[];
    /** What the customer wrote first. */
    opening: Opening | null;
  } | null;
  /** What the recipient may do, where they are staff. */
  offers: Offer[];
  /** Random, unguessable; known in the outbox. */
  token: string;
  /** Message-IDs that this recipient sent or got, oldest first. */
  thread: string[];
  files: OutgoingFile[];
  /** Whether the title would be read as a command in the subject of an answer. */
  looksLikeCommand(title: string): boolean;
  /** Whether words to the customer begin with a greeting of their own. */
  greets(words: string): boolean;
}

export interface WrittenLetter {
  messageId: string;
  subject: string;
  text: string;
  /** By pieces where it has a large file. */
  raw: Buffer | AsyncIterable<Buffer>;
  /** Why the first choice of template failed; null where it did not. */
  problem: Said | null;
}

/** Written by a person, however it is sent: these are no automatic mail (RFC 3834). */
const byPeople: readonly TemplateName[] = ['reply', 'answer', 'proposal', 'solution', 'customer-reply'];

export function writeLetter(letter: Letter, facts: Facts): WrittenLetter {
  const { desk, templates, now, token, thread } = facts;
  const messageId = `<${token}@${desk.address.split('@')[1]}>`;
  const { locales, values } = fillingOf(letter, facts);
  const filled = templates.render(letter.template, locales, values);
  // Whatever people wrote into it, a mail proves nothing but that its recipient holds this very one.
  const [subject, text, html] = [filled.subject, filled.text, filled.html].map((part) =>
    withoutTokens(part, { desk, save: token }),
  ) as [string, string, string];
  const mail: OutgoingMail = {
    from: { name: desk.name, email: desk.address },
    to: letter.to,
    replyTo: replyAddress(desk, token),
    subject,
    text,
    html,
    messageId,
    inReplyTo: thread.at(-1) ?? null,
    references: thread,
    date: now,
    automatic: !byPeople.includes(letter.template),
    headers: { 'X-Postdesk': desk.address },
    attachments: facts.files,
  };
  const raw = isLarge(mail) ? buildByPieces(mail) : build(mail);
  return { messageId, subject, text, raw, problem: filled.problem };
}

/** What a template is filled with for a letter, and in which locales it is looked for. */
export function fillingOf(letter: Letter, facts: Facts): { locales: string[]; values: Variables } {
  const locales = localesFor(letter, facts);
  return { locales, values: valuesOf(letter, facts, localeWithWords(locales)) };
}

/** Customers read their organisation's language, staff the desk's. */
function localesFor(letter: Letter, { desk, ticket }: Pick<Facts, 'desk' | 'ticket'>): string[] {
  const own = ticket && letter.audience === 'customer' ? organisationOf(desk, ticket.ticket)?.locale : null;
  return [...(own ? [own] : []), desk.locale];
}

function replyAddress(desk: Desk, token: string): string {
  return desk.plusAddressing ? desk.address.replace('@', `+${token}@`) : desk.address;
}

/** A link that answers this very mail: its token is in the address, or else behind the key in the subject. */
function answerLink({ desk, token, ticket }: Facts, words: string): string {
  const key = ticket ? `[${ticket.ticket.key}${desk.plusAddressing ? '' : `/${token}`}] ` : '';
  return mailto(replyAddress(desk, token), `${key}${words}`);
}

function valuesOf(letter: Letter, facts: Facts, locale: string): Variables {
  const { desk, now, ticket } = facts;
  const given = letter.values as Given;
  const next = nextFor(letter, facts);
  const due = next?.dueAt ?? null;
  const told = (said: Said | null | undefined) => (said ? inWords(said, locale) : null);
  return {
    desk: { name: desk.name, address: desk.address, timezone: desk.timezone },
    recipient: { name: firstName(letter.to), email: letter.to.email },
    now,
    ...(ticket ? ticketValues(ticket.ticket, letter, facts, locale) : {}),
    request: letter.request ?? given.decided ?? ticket?.ticket.request ?? null,
    due,
    dueKind: next?.kind ?? null,
    overdue: due !== null && due < now,
    by: given.by ? { name: nameOf(given.by, ticket?.ticket), you: given.by.email === letter.to.email } : null,
    body:
      given.body === undefined ? staffSees(letter, ticket?.ticket.task?.proposal) : formatted(letter, given.body, null),
    greeted: facts.greets(given.body ?? ''),
    words:
      given.words === undefined
        ? staffSees(letter, ticket?.opening?.text)
        : formatted(letter, given.words, desk.address),
    untagged: given.untagged ?? false,
    subject: given.subject ?? null,
    older: given.older ?? false,
    loose: given.loose ?? false,
    undecided: given.undecided ?? false,
    opening: ticket?.opening?.text ?? null,
    discussed: ticket !== null && ticket.ticket.stage !== 'discussion' && categoryOf(desk, ticket.ticket).discussFirst,
    asked: given.asked ?? ticket?.ticket.request?.text ?? null,
    round: (letter.request ?? given.decided)?.round ?? null,
    links: letter.request ? { ok: answerLink(facts, 'OK'), notOk: answerLink(facts, 'NOT OK') } : null,
    documentation: ticket?.ticket.documentation ?? null,
    version: given.version ?? null,
    reason: told(letter.template === 'closed' ? given.closedReason : given.reason),
    other: given.other ?? given.old ?? null,
    why: told(given.why),
    code: given.code ?? null,
    signIn: given.signIn ?? null,
    command: told(given.command),
    commands: links(facts, facts.offers, locale),
    queue: queueValues(facts, locale),
    position: position(facts),
    lines: (given.lines ?? []).map(({ command, outcome, refused }) => ({
      command: inWords(command, locale),
      outcome: inWords(outcome, locale),
      refused,
    })),
    possible: links(facts, given.possible ?? [], locale),
    what: told(given.what),
    detail: told(given.detail),
    step: given.step ?? null,
    ...escalationValues(given, facts, locale),
    sections: given.sections ?? [],
    edited: given.edited ?? null,
    state: given.state ?? null,
    source: given.source ?? null,
    problems: (given.problems ?? []).map(({ line, message }) => ({ line, message: inWords(message, locale) })),
    preview: given.preview ?? null,
  };
}

/** Values that a decision may give a letter; what it gives not is empty in the mail. */
interface Given {
  by?: Address;
  body?: string;
  /** What `body` or `words` were written in. */
  html?: string | null;
  words?: string;
  asked?: string | null;
  version?: string | null;
  reason?: Said | null;
  closedReason?: string | null;
  other?: string | null;
  old?: string | null;
  untagged?: boolean;
  /** What of the answer's subject is quoted to its writer. */
  subject?: string;
  older?: boolean;
  loose?: boolean;
  undecided?: boolean;
  decided?: RoundRef | null;
  why?: Said | null;
  code?: string;
  signIn?: { link: string; minutes: number };
  command?: Said;
  lines?: { command: Said; outcome: Said; refused: boolean }[];
  possible?: Offer[];
  what?: Said;
  detail?: Said;
  step?: string;
  of?: string;
  sections?: NonNullable<Variables['sections']>;
  edited?: Variables['edited'];
  state?: string;
  source?: string;
  problems?: Problem[];
  preview?: Variables['preview'];
}

/** What a letter to staff shows of a ticket by itself. */
function staffSees(letter: Letter, text: string | null | undefined): string | null {
  return letter.audience === 'staff' ? (text ?? null) : null;
}

/** Somebody's words as they formatted them, where the mail brings that along. */
function formatted(letter: Letter, text: string | undefined, unlinked: string | null): string | RichWords | null {
  const { html } = letter.values as Given;
  if (!text || !html) return text || null;
  return { text, html, contentIds: letter.attachments.flatMap((file) => file.contentId ?? []), unlinked };
}

function ticketValues(
  ticket: Ticket,
  { to: reader, audience }: Letter,
  { desk, ticket: facts, looksLikeCommand }: Facts,
  locale: string,
): Partial<Variables> {
  const { task } = ticket;
  const person = (one: Address | null) => one && { name: one.name, email: one.email, you: one.email === reader.email };
  const app = appOf(desk, ticket);
  const estimate = audience === 'customer' ? estimateForCustomers : estimateInWords;
  // A title that reads as a command must not become one in the subject of an answer.
  const title = looksLikeCommand(ticket.title) ? `“${ticket.title.replaceAll('!', '! ')}”` : ticket.title;
  return {
    ticket: {
      key: ticket.key,
      title,
      category: categoryOf(desk, ticket).label,
      stage: ticket.stage,
      status: facts?.status ?? null,
    },
    requester: person(ticket.requester),
    organisation: ticket.organisation,
    pm: person(personByEmail(desk, ticket.pm)),
    lead: person(leadsOf(desk, ticket)[0] ?? null),
    developer: person(personByEmail(desk, task?.developer ?? null)),
    app: app ? { name: app.name, staging: app.staging, workflows: app.workflows } : null,
    task: task
      ? {
          title: task.title,
          estimate: task.estimateMinutes === null ? null : estimate(task.estimateMinutes, locale),
          scope: task.scope,
        }
      : null,
    watchers: ticket.watchers.map((email) => ({ name: personByEmail(desk, email)?.name ?? email, email })),
  };
}

/** When the next thing happens: what staff must meet, or until when the customer is waited for. */
function nextFor(letter: Letter, { ticket }: Facts): Deadline | null {
  const next = ticket?.deadlines.filter((deadline) => deadline.kind !== 'remind' && deadline.kind !== 'escalate')[0];
  if (!next) return null;
  // A proposal is never closed by itself: there is no moment to name.
  if (letter.audience === 'customer' && ticket?.ticket.stage === 'proposal') return null;
  return next;
}

function escalationValues(given: Given, { ticket, now }: Facts, locale: string): Partial<Variables> {
  if (!given.of) return {};
  const late = ticket?.deadlines.find((deadline) => deadline.kind === given.of);
  return {
    ...(late ? { dueAt: late.dueAt, late: now >= late.dueAt ? lateInWords(now - late.dueAt, locale) : null } : {}),
  };
}

function links(facts: Facts, offers: Offer[], locale: string): NonNullable<Variables['commands']> {
  return offers.map((offer) => ({
    onward: offer.onward,
    // As it is to be typed behind the subject of an answer.
    label: `!${offer.command}`,
    href: answerLink(facts, `!${offer.command}`),
    does: inWords({ does: offer.does }, locale),
  }));
}

function queueValues({ desk, ticket }: Facts, locale: string): NonNullable<Variables['queue']> {
  return (ticket?.queue ?? []).map((waiting) => ({
    key: waiting.key,
    title: waiting.title,
    stage: waiting.stage,
    estimate: waiting.task?.estimateMinutes ? estimateInWords(waiting.task.estimateMinutes, locale) : null,
    topPriority: categoryOf(desk, waiting).topPriority,
  }));
}

function position({ ticket }: Facts): number | null {
  const at = ticket?.queue.findIndex((waiting) => waiting.key === ticket.ticket.key) ?? -1;
  return at < 0 ? null : at + 1;
}

/** Mails made by a link often come without a name that is known from before. */
function nameOf(person: Address, ticket: Ticket | undefined): string {
  const known = ticket && [ticket.requester, ...ticket.participants].find((one) => one.email === person.email);
  return person.name || known?.name || person.email;
}

function firstName(person: Address): string | null {
  return person.name.trim().split(/\s+/)[0] || null;
}
