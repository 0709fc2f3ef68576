/** What letters about tickets are written from, read once for all letters that one input causes. */
import type { Facts } from '../compose/letter.js';
import type { Letter } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { AttachmentRef } from '../domain/mail.js';
import { inWords, say } from '../domain/said.js';
import type { Deadline, Message, Opening, Ticket } from '../domain/ticket.js';
import type { Transaction } from '../record/database.js';
import { openDeadlines } from '../record/deadlines.js';
import { threadOfRecipient } from '../record/findings.js';
import { customersMails, openingOf, ticketByKey, ticketsInStages } from '../record/tickets.js';
import { stageFacts } from '../workflow/flow.js';
import { queueOf } from '../workflow/queue.js';

/** What the record need not be asked of, as the decision has just said it. */
export interface Decided {
  /** Tickets as they are now, by key. */
  tickets: Map<string, Ticket>;
  deadlines: Map<string, Deadline[]>;
  /** Tickets that begin with it, with what they begin with: nobody has written or got anything about them. */
  opened: Map<string, Opening | null>;
}

/** What the customer wrote first, among messages, as `openingOf` finds it in the record. */
export function openingAmong(messages: (Message & { ticket: string })[], key: string): Opening | null {
  const isFirst = ({ ticket, direction, kind }: Message & { ticket: string }) =>
    ticket === key && direction === 'in' && kind === 'customer';
  return messages.find(isFirst) ?? null;
}

interface Occasion {
  desk: Desk;
  decided: Decided | null;
  cause: { messageId: string | null; from: string | null } | null;
}

/** In bytes, before they are encoded: mail servers commonly take mails of 25 MB. */
const mostFiles = 18 * 1024 * 1024;

type View = NonNullable<Facts['ticket']>;

export class TicketFile {
  private readonly views = new Map<string, Promise<View | null>>();

  constructor(
    private readonly trx: Transaction,
    private readonly occasion: Occasion,
  ) {}

  /** The ticket as it is after the decision; null where there is none of that key. */
  view(key: string): Promise<View | null> {
    const view = this.views.get(key) ?? this.look(key);
    this.views.set(key, view);
    return view;
  }

  /** All that the customer's side wrote on the ticket, oldest first, with its files beside those that go along anyway. */
  async scope(key: string, along: AttachmentRef[]): Promise<{ words: string; files: AttachmentRef[] }> {
    const mails = await customersMails(this.trx, key);
    const { files, left } = fitting(
      along,
      mails.flatMap(({ attachments }) => attachments),
    );
    const texts = mails.map(({ text }) => text.trim()).filter((text) => text !== '');
    if (left.length > 0) {
      const names = left.map(({ filename }) => filename).join(', ');
      texts.push(`(${inWords(say('filesLeft', { files: names }), this.occasion.desk.locale)})`);
    }
    return { words: texts.join('\n\n'), files };
  }

  /** What References may name: what this recipient sent or got on the ticket, and their mail that is answered now. */
  async threadFor(letter: Letter): Promise<string[]> {
    const { cause, decided } = this.occasion;
    const begun = letter.ticket !== null && !decided?.opened.has(letter.ticket);
    const thread = begun ? await threadOfRecipient(this.trx, letter.ticket!, letter.to.email) : [];
    const answers = cause?.messageId && cause.from === letter.to.email ? [cause.messageId] : [];
    return [...new Set([...thread, ...answers])];
  }

  private async look(key: string): Promise<View | null> {
    const { trx } = this;
    const { desk, decided } = this.occasion;
    const ticket = decided?.tickets.get(key) ?? (await ticketByKey(trx, key));
    if (!ticket) return null;
    const developer = ticket.task?.developer;
    const opening = decided?.opened.get(key);
    return {
      ticket,
      status: stageFacts[ticket.stage].status,
      deadlines: decided?.deadlines.get(key) ?? (await openDeadlines(trx, [key])),
      queue: developer ? queueOf(desk, await ticketsInStages(trx, ['planned']), developer) : [],
      opening: opening === undefined ? await openingOf(trx, key) : opening,
    };
  }
}

/** Each content once, and as many as one mail may carry: whoever wrote them sent them by several. */
function fitting(along: AttachmentRef[], more: AttachmentRef[]): { files: AttachmentRef[]; left: AttachmentRef[] } {
  const files = [...along];
  const left: AttachmentRef[] = [];
  let size = files.reduce((sum, file) => sum + file.size, 0);
  for (const file of more) {
    if ([...files, ...left].some(({ hash }) => hash === file.hash)) continue;
    const fits = size + file.size <= mostFiles;
    (fits ? files : left).push(file);
    if (fits) size += file.size;
  }
  return { files, left };
}
