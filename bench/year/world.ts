/** The real desk on a clock that the agenda moves, and everybody's mail to it. */
import { MovableClock } from '../../src/clock.js';
import type { Desk } from '../../src/domain/desk.js';
import type { Ticket, TicketEvent } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import { Gateway } from '../../src/gateway/gateway.js';
import { sendDigest } from '../../src/gateway/upkeep.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { type Log, silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { nextMoment } from '../../src/record/deadlines.js';
import { keep, pendingMails } from '../../src/record/ledger.js';
import { type OutboxRow, outboxRow } from '../../src/record/outbox.js';
import { ticketByKey } from '../../src/record/tickets.js';
import { loadTemplates } from '../../src/template-files.js';
import { due } from '../../src/time/due.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { calendarOf } from '../../src/workflow/calendars.js';
import { Agenda } from './agenda.js';
import type { Chance } from './chance.js';

/** What people take notice of. */
export interface Onlooker {
  letter(letter: OutboxRow): void;
  event(event: TicketEvent & { ticket: string }): Promise<void>;
}

export interface Counts {
  mailsIn: number;
  mailsOut: number;
  deadlinesActed: number;
  /** Where the time went, in milliseconds. */
  spent: Record<string, number>;
}

/** So many mails are handled between two sweeps of finished mails. */
const sweepEvery = 200;

export class World {
  readonly agenda = new Agenda();
  readonly counts: Counts = { mailsIn: 0, mailsOut: 0, deadlinesActed: 0, spent: {} };
  private lastEvent = 0;
  private lastLetter = 0;
  private swept = 0;
  private mails = 0;

  private constructor(
    readonly db: Database,
    readonly desk: Desk,
    readonly clock: MovableClock,
    readonly chance: Chance,
    private readonly gateway: Gateway,
  ) {}

  static async open(desk: Desk, start: Instant, chance: Chance): Promise<World> {
    const db = openDatabase('sqlite::memory:');
    await migrate(db, 'sqlite::memory:', start);
    const clock = new MovableClock(start);
    const gateway = new Gateway({
      db,
      desk,
      templates: await loadTemplates(null),
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: async () => ({ dkim: true, dmarc: true }),
      log: onlyErrors,
      newToken: () => chance.token(),
    });
    await sendDigest(gateway.house);
    return new World(db, desk, clock, chance, gateway);
  }

  get now(): Instant {
    return this.clock.now();
  }

  ticket(key: string): Promise<Ticket | null> {
    return ticketByKey(this.db, key);
  }

  /** So many minutes of opening hours from now; of the ticket's calendar, or the desk's. */
  inBusiness(minutes: number, ticket?: Ticket): Instant {
    const calendar = calendarOf(this.desk, ticket);
    return due(calendar, this.now, { amount: minutes, unit: 'minute', business: true }, []).at;
  }

  /** Plays until then: whatever comes first, somebody's plan or a deadline. */
  async play(until: Instant, onlooker: Onlooker): Promise<void> {
    for (;;) {
      const [plan, deadline] = [this.agenda.next(), await this.timed('next moment', () => nextMoment(this.db))];
      const next = Math.min(plan ?? Number.POSITIVE_INFINITY, deadline ?? Number.POSITIVE_INFINITY);
      if (next > until) break;
      this.clock.moveTo(next);
      if (plan !== null && plan <= next) await this.agenda.take()?.act();
      else await this.actOnDue();
      await this.lookOn(onlooker);
    }
    this.clock.moveTo(until);
  }

  /** Somebody answers a letter, with a command behind its subject where one is given. */
  answer(letter: OutboxRow, text: string, command = '', headers: string[] = []): Promise<void> {
    const { name, address } = this.desk;
    const quoted = `On ${new Date(letter.createdAt).toUTCString()}, ${name} <${address}> wrote:\n> ${letter.subject}\n`;
    return this.send({
      from: letter.recipient,
      to: this.desk.address.replace('@', `+${letter.token}@`),
      subject: `Re: ${letter.subject}${command ? ` !${command}` : ''}`,
      text: `${text}\n\n${quoted}`,
      headers: [`In-Reply-To: ${letter.messageId}`, `References: ${letter.messageId}`, ...headers],
    });
  }

  async send(mail: { from: string; to?: string; subject: string; text: string; headers?: string[] }): Promise<void> {
    const domain = /@([^>]+)/.exec(mail.from)?.[1] ?? 'nowhere.example';
    const head = [
      `From: ${mail.from}`,
      `To: ${mail.to ?? this.desk.address}`,
      `Subject: ${mail.subject}`,
      `Message-ID: <year-${++this.mails}@${domain}>`,
      `Date: ${new Date(this.now).toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      ...(mail.headers ?? []),
    ];
    const raw = Buffer.from(`${head.join('\r\n')}\r\n\r\n${mail.text.replaceAll('\n', '\r\n')}\r\n`);
    await this.timed('ledger', () =>
      keep(this.db, {
        source: 'year',
        folder: '',
        uidValidity: '',
        uid: 0,
        messageId: messageIdOf(raw),
        identity: identityOf(raw),
        raw,
        receivedAt: this.now,
      }),
    );
    this.counts.mailsIn += 1;
    await this.timed('mails', async () => {
      for (const row of await pendingMails(this.db, 10)) await this.gateway.handleMail(row);
    });
    if (this.counts.mailsIn % sweepEvery === 0) await this.timed('sweep', () => this.sweep());
  }

  private async actOnDue(): Promise<void> {
    const acted = await this.timed('deadlines', () => this.gateway.actOnDue());
    if (acted) this.counts.deadlinesActed += 1;
    else await this.timed('digest', () => sendDigest(this.gateway.house));
  }

  private async lookOn(onlooker: Onlooker): Promise<void> {
    const [events, letters] = await this.timed('look on', async () => [
      await this.db('events').where('id', '>', this.lastEvent).orderBy('id'),
      (await this.db('outbox').where('id', '>', this.lastLetter).orderBy('id')).map(outboxRow),
    ]);
    this.lastEvent = events.at(-1)?.id ?? this.lastEvent;
    this.lastLetter = letters.at(-1)?.id ?? this.lastLetter;
    this.counts.mailsOut += letters.length;
    for (const event of events) await onlooker.event({ ...event, at: Number(event.at) });
    for (const letter of letters) onlooker.letter(letter);
  }

  /** A year's finished mails are gigabytes that nobody here reads: their bytes are let go, all else is kept. */
  private async sweep(): Promise<void> {
    const last = await this.db('blobs').max<{ at: number }>({ at: 'rowid' }).first();
    await this.db('blobs')
      .where('rowid', '>', this.swept)
      .update({ bytes: Buffer.alloc(0) });
    this.swept = last?.at ?? this.swept;
  }

  private async timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const before = performance.now();
    const result = await work();
    this.counts.spent[what] = (this.counts.spent[what] ?? 0) + performance.now() - before;
    return result;
  }
}

const onlyErrors: Log = {
  ...silentLog,
  error: (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
};
