/** Which ticket a mail belongs to, and which mail of the desk it answers (SPEC: the first that holds). */
import type { TemplateName } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Address, ParsedMail } from '../domain/mail.js';
import { isAdmitted, personByEmail } from '../domain/people.js';
import type { RoundRef, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { isDeskAddress, plusParts } from './addresses.js';
import { keysIn, tokensIn } from './subject.js';

/** A mail that the desk sent, as far as an answer to it needs. */
export interface SentMail {
  id: number;
  token: string;
  messageId: string;
  ticket: string | null;
  template: TemplateName;
  audience: 'customer' | 'staff';
  /** Whom it was sent to. */
  to: string;
  request: RoundRef | null;
  subject: string;
  /** When the mail server took it; null before. */
  sentAt: Instant | null;
  /** Who wrote the mail that it came of, by address; null where none did or it is not known. */
  author: string | null;
}

/** A mail that was received for a ticket before. */
export interface ReceivedMail {
  messageId: string;
  ticket: string;
  from: string;
  subject: string;
}

/** What the record knows of the tokens, Message-IDs and keys that a mail names. */
export interface Findings {
  sent: SentMail[];
  received: ReceivedMail[];
  tickets: Ticket[];
}

/** What a mail names that the record may know. */
export interface Clues {
  tokens: string[];
  messageIds: string[];
  keys: string[];
}

/** Bounded, so that a mail with a million references costs no more than a long thread. */
const mostClues = 50;

export function cluesOf(mail: ParsedMail, desk: Desk): Clues {
  const references = [...mail.references].reverse();
  return {
    tokens: [...plusParts(mail.recipients, desk), ...tokensIn(mail.subject, desk)].slice(0, mostClues),
    messageIds: [...new Set([...mail.inReplyTo, ...references])].slice(0, mostClues),
    keys: keysIn(mail.subject, desk).slice(0, mostClues),
  };
}

export interface Thread {
  ticket: Ticket | null;
  /** The ticket that it names, where that was folded into `ticket`; null elsewhere. */
  folded: Ticket | null;
  /** The desk's mail that it answers, by token or reference; null where it cannot be told. */
  answered: SentMail | null;
  /** All of the desk's mails that its tokens and its reference name: more than one may contradict each other. */
  named: SentMail[];
  /** They name different tickets or rounds: nobody can tell which one is meant. */
  contradicts: boolean;
  /** It is said to somebody else, and the desk reads along. */
  isAside: boolean;
  /** Subject of the mail that it answers, whoever wrote it. */
  answeredSubject: string | null;
  why: string;
}

export function threadOf(mail: ParsedMail, findings: Findings, desk: Desk): Thread {
  const clues = cluesOf(mail, desk);
  const from = mail.from?.email ?? '';
  const byToken = clues.tokens.flatMap((token) => findings.sent.find((sent) => sent.token === token) ?? []);
  const { sent: byReference, received } = referenced(clues, findings);
  const named = [...new Set([...byToken, ...(byReference ? [byReference] : [])])];
  const answered = named[0] ?? null;
  const answeredSubject = answered?.subject ?? received[0]?.subject ?? null;
  const contradicts = named.some((one) => one.ticket !== answered?.ticket || !sameRound(one.request, answered.request));
  const found = (ticket: Ticket, key: string, why: string): Thread => ({
    ticket,
    folded: key === ticket.key ? null : (findings.tickets.find((one) => one.key === key) ?? null),
    answered,
    named,
    contradicts,
    isAside: isSaidToOthers(mail, findings, desk),
    answeredSubject,
    why,
  });

  const own = answered?.ticket ? follow(findings, answered.ticket) : null;
  if (own && answered && mayFollow(desk, own, answered, from)) {
    const how = byToken.length > 0 ? 'the reply address' : 'In-Reply-To or References';
    return found(own, answered.ticket!, `${how} names a mail that the desk sent to ${answered.to}`);
  }
  // Whoever takes another's Message-ID for a mail of their own does not come between the two.
  for (const one of received) {
    const ticket = follow(findings, one.ticket);
    if (ticket && isAdmitted(desk, ticket, from)) return found(ticket, one.ticket, `it answers a mail of ${one.from}`);
  }
  for (const key of clues.keys) {
    const ticket = follow(findings, key);
    if (ticket && isAdmitted(desk, ticket, from)) {
      return found(ticket, key, `the subject names ${key}, and the sender belongs to it`);
    }
  }
  const unbound = own ? { answered: null, named: [] } : { answered, named };
  return {
    ticket: null,
    folded: null,
    ...unbound,
    contradicts: false,
    isAside: false,
    answeredSubject,
    why: 'nothing in it names a ticket of the sender',
  };
}

/** The newest mail that the record knows among those referred to: the desk's own, or those that somebody wrote to it under one id. */
function referenced(clues: Clues, findings: Findings): { sent: SentMail | null; received: ReceivedMail[] } {
  for (const id of clues.messageIds) {
    const sent = findings.sent.find((one) => one.messageId === id);
    if (sent) return { sent, received: [] };
    const received = findings.received.filter((one) => one.messageId === id);
    if (received.length > 0) return { sent: null, received };
  }
  return { sent: null, received: [] };
}

/**
 * The round that a mail answers; null where it answers none, or one of another ticket that was folded into this. What is said to somebody
 * else answers none, although the reply address in its Cc names a round: "OK" may be about when to test.
 */
export function roundAnswered({ ticket, answered, contradicts, isAside }: Thread): RoundRef | null {
  return contradicts || isAside || answered?.ticket !== ticket?.key ? null : (answered?.request ?? null);
}

/**
 * Whether a mail is said to somebody else: it answers what somebody else wrote, names the desk in Cc alone, or goes to others as well
 * and answers a mail that the desk never saw. An unknown In-Reply-To alone tells nothing, since relays give mails new ids.
 */
function isSaidToOthers({ from, to, cc, inReplyTo }: ParsedMail, { sent, received }: Findings, desk: Desk): boolean {
  const isStaff = personByEmail(desk, from?.email ?? null) !== null;
  // A customer who writes to somebody at the desk writes to the desk.
  const isDesk = ({ email }: Address) =>
    isDeskAddress(email, desk) || (!isStaff && personByEmail(desk, email) !== null);
  const isAnswerTo = (known: readonly { messageId: string }[]) =>
    known.some((one) => inReplyTo.includes(one.messageId));
  if (isAnswerTo(sent)) return !to.some(isDesk) && cc.some(isDesk);
  if (isAnswerTo(received.filter((one) => one.from !== from?.email))) return true;
  if (!to.some(isDesk)) return cc.some(isDesk);
  return inReplyTo.length > 0 && !to.every(isDesk);
}

/** A mail to staff that was passed on gives its reader no way in. */
function mayFollow(desk: Desk, ticket: Ticket, answered: SentMail, from: string): boolean {
  return answered.audience === 'customer' || isAdmitted(desk, ticket, from);
}

/** The ticket of a key, or the one that it was folded into. */
function follow(findings: Findings, key: string): Ticket | null {
  let ticket = findings.tickets.find((one) => one.key === key) ?? null;
  for (let steps = 0; ticket?.mergedInto && steps < 20; steps += 1) {
    const next: string = ticket.mergedInto;
    ticket = findings.tickets.find((one) => one.key === next) ?? ticket;
    if (ticket.key !== next) break;
  }
  return ticket;
}

function sameRound(a: RoundRef | null, b: RoundRef | null): boolean {
  return a?.kind === b?.kind && a?.round === b?.round;
}
