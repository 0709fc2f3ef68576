import type { Decision, Letter, NewEvent, TemplateName } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Address, AttachmentRef } from '../domain/mail.js';
import type { Snapshot } from '../domain/snapshot.js';
import type { Message, RoundRef, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';

/** What a letter may carry beside its template and recipient. */
export interface LetterDetails {
  ticket?: string | null;
  audience: 'customer' | 'staff';
  why: string;
  request?: RoundRef | null;
  values?: Record<string, unknown>;
  attachments?: AttachmentRef[];
}

/**
 * The decision while it is being made. It works on copies, so the snapshot stays as it was and a refused
 * draft is simply thrown away.
 */
export class Draft {
  readonly desk: Desk;
  private readonly tickets = new Map<string, Ticket>();
  /** Those of which a copy was made: a board may be long, and a decision touches few of its tickets. */
  private readonly copied = new Set<string>();
  private readonly touched = new Set<string>();
  private readonly decision: Decision = { tickets: [], events: [], messages: [], letters: [], outcome: '' };

  constructor(
    readonly snapshot: Snapshot,
    readonly now: Instant,
  ) {
    this.desk = snapshot.desk;
    const known = [snapshot.ticket, snapshot.other, ...snapshot.board];
    for (const ticket of known) if (ticket && !this.tickets.has(ticket.key)) this.tickets.set(ticket.key, ticket);
  }

  /** The working copy of a ticket; it is written back only where `change` was called for it. */
  ticket(key: string): Ticket {
    const ticket = this.tickets.get(key);
    if (!ticket) throw new Error(`${key} is not in the snapshot`);
    if (this.copied.has(key)) return ticket;
    const copy = structuredClone(ticket);
    this.tickets.set(key, copy);
    this.copied.add(key);
    return copy;
  }

  /** All tickets of the snapshot as they stand in this draft, to be looked at; `ticket` gives one to change. */
  board(): readonly Readonly<Ticket>[] {
    return [...this.tickets.values()];
  }

  add(ticket: Ticket): Ticket {
    this.tickets.set(ticket.key, ticket);
    this.copied.add(ticket.key);
    return this.change(ticket);
  }

  /** Marks a ticket for writing back. */
  change(ticket: Ticket): Ticket {
    this.touched.add(ticket.key);
    return ticket;
  }

  event(
    ticket: Ticket,
    kind: TicketEvent['kind'],
    by: string,
    note: string,
    { from = null, to = null, at = this.now }: Partial<Pick<TicketEvent, 'from' | 'to' | 'at'>> = {},
  ): void {
    const event: NewEvent = { ticket: ticket.key, at, kind, by, from, to, note };
    this.decision.events.push(event);
    this.touched.add(ticket.key);
  }

  message(ticket: Ticket, message: Omit<Message, 'at'>, at = this.now): void {
    this.decision.messages.push({ ...message, at, ticket: ticket.key });
    this.touched.add(ticket.key);
  }

  letter(template: TemplateName, to: Address, details: LetterDetails): void {
    const letter: Letter = {
      template,
      to: { name: to.name, email: to.email },
      audience: details.audience,
      ticket: details.ticket ?? null,
      request: details.request ?? null,
      values: details.values ?? {},
      attachments: details.attachments ?? [],
      why: details.why,
    };
    const same = (other: Letter) =>
      other.template === template && other.to.email === to.email && other.ticket === letter.ticket;
    if (!this.decision.letters.some(same)) this.decision.letters.push(letter);
  }

  hasLetter(ticket: string, to: string): boolean {
    return this.decision.letters.some((letter) => letter.ticket === ticket && letter.to.email === to);
  }

  /** What this draft has done so far to the history of a ticket. */
  eventsOf(key: string): TicketEvent[] {
    return this.decision.events.filter((event) => event.ticket === key);
  }

  decide(outcome: string): Decision {
    const tickets = [...this.touched].map((key) => this.ticket(key));
    return { ...this.decision, tickets, outcome };
  }
}
