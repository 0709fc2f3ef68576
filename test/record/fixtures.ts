/** Rows as the record gets them, with only that said which a test is about. */
import type { Ticket } from '../../src/domain/ticket.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { type Database, deciding } from '../../src/record/database.js';
import type { Arrival } from '../../src/record/ledger.js';
import { type Finished, outboxByMessageId, postAll } from '../../src/record/outbox.js';
import { saveTickets } from '../../src/record/tickets.js';
import { start } from '../support/databases.js';

export function arrival(raw: string, given: Partial<Arrival> = {}): Arrival {
  const bytes = Buffer.from(raw);
  return {
    source: 'imap:support@imap.acme.example',
    folder: 'INBOX',
    uidValidity: '18446744073709551615',
    uid: 1,
    messageId: messageIdOf(bytes),
    identity: identityOf(bytes),
    raw: bytes,
    receivedAt: start,
    ...given,
  };
}

export function mail(id: string, text = 'Hello', headers = ''): string {
  return `Message-ID: <${id}>\r\nFrom: nora@contoso.example\r\nTo: support@acme.example\r\nSubject: Hello\r\n${headers}\r\n${text}\r\n`;
}

export function ticket(number: number, given: Partial<Ticket> = {}): Ticket {
  return {
    key: `HD-${number}`,
    number,
    title: 'The report is empty',
    category: 'issue',
    untagged: false,
    stage: 'new',
    stageSince: start,
    openedAt: start,
    organisation: 'Contoso',
    requester: { name: 'Nora Dekker', email: 'nora@contoso.example' },
    correspondent: { name: 'Nora Dekker', email: 'nora@contoso.example' },
    participants: [],
    pm: null,
    app: null,
    task: null,
    request: null,
    approval: null,
    rounds: { answer: 0, proposal: 0, release: 0 },
    stagingWaitSince: null,
    hold: null,
    closedAt: null,
    closedReason: null,
    documentation: null,
    mergedInto: null,
    watchers: [],
    ...given,
  };
}

export async function saved(db: Database, ...tickets: Ticket[]): Promise<void> {
  await deciding(db, (trx) => saveTickets(trx, tickets));
}

let posted = 0;

/** A mail that waits to be sent. */
export function finished(given: Partial<Finished> = {}): Finished {
  posted += 1;
  const token = `token${posted}`;
  return {
    token,
    messageId: `<${token}@acme.example>`,
    ticket: null,
    template: 'reply',
    audience: 'customer',
    recipient: 'nora@contoso.example',
    request: null,
    subject: 'Re: Hello',
    why: 'somebody wrote',
    raw: Buffer.from(`mail ${posted}`),
    priority: 1,
    state: 'waiting',
    ledgerId: null,
    ...given,
  };
}

export async function posting(db: Database, given: Partial<Finished> = {}, now = start): Promise<number> {
  const mail = finished(given);
  await deciding(db, (trx) => postAll(trx, [mail], now));
  return (await outboxByMessageId(db, mail.messageId))!.id;
}
