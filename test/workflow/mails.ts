/** Small makers of parsed mails and of what the record knows, for tests of what a mail means. */
import type { Address, ParsedMail } from '../../src/domain/mail.js';
import type { Evidence } from '../../src/understand/proof.js';
import type { Interpreting } from '../../src/understand/reading.js';
import { newText } from '../../src/understand/reply/reply.js';
import type { Findings, SentMail } from '../../src/understand/thread.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { carla, desk } from './factories.js';

/** When the mails of these tests come in. */
export const receivedAt = Date.UTC(2026, 10, 2, 9);

const lexicon = mergeWords(shippedWords);

export function parsed(from: Address | null, changes: Partial<ParsedMail> = {}): ParsedMail {
  const to = changes.to ?? [{ name: '', email: desk.address }];
  return {
    messageId: '<new@client.example>',
    from,
    to,
    cc: [],
    recipients: to.map((one) => one.email),
    subject: 'Re: [HD-1] Totals are wrong',
    inReplyTo: [],
    references: [],
    text: 'Hello',
    html: null,
    attachments: [],
    headers: {},
    returnPath: null,
    ...changes,
  };
}

/** A token is long and random; these are told apart by their ends. */
export function tokenOf(name: string): string {
  return name.toLowerCase().padStart(20, '0');
}

export function replyTo(token: string): Address {
  return { name: '', email: desk.address.replace('@', `+${token}@`) };
}

/** A mail that the desk sent; its Message-ID is `<name@acme.example>`. */
export function sentMail(name: string, changes: Partial<SentMail> = {}): SentMail {
  return {
    id: 1,
    token: tokenOf(name),
    messageId: `<${name}@acme.example>`,
    ticket: 'HD-1',
    template: 'received',
    audience: 'customer',
    to: carla.email,
    request: null,
    subject: '[HD-1] Totals are wrong',
    sentAt: receivedAt - 3_600_000,
    author: null,
    ...changes,
  };
}

export function found(changes: Partial<Findings> = {}): Findings {
  return { sent: [], received: [], tickets: [], ...changes };
}

export const unproven: Evidence = { dkim: false, dmarc: false, confirmed: false };

export function interpreting(mail: ParsedMail, findings: Findings, changes: Partial<Interpreting> = {}): Interpreting {
  return {
    desk,
    mail,
    said: newText(mail),
    automatic: { kind: 'none', why: '' },
    bounce: null,
    findings,
    receivedAt,
    evidence: unproven,
    words: lexicon,
    bounceTold: false,
    lastHour: [],
    machineTickets: 0,
    letIn: false,
    formatted: ({ html }) => html,
    ...changes,
  };
}
