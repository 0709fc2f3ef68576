/** The real front door over a database of its own, with a clock that moves only when told. No socket, no timer. */
import { MovableClock } from '../../src/clock.js';
import { exampleDesk } from '../../src/config/example.js';
import { parseDeskFile } from '../../src/config/load.js';
import type { Desk } from '../../src/domain/desk.js';
import type { ParsedMail } from '../../src/domain/mail.js';
import type { Ticket, TicketEvent } from '../../src/domain/ticket.js';
import { Gateway } from '../../src/gateway/gateway.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { keep, type LedgerRow, ledgerById, pendingMails } from '../../src/record/ledger.js';
import { claim, type OutboxRow, outboxById, rawOfSent, settleAll } from '../../src/record/outbox.js';
import { emptyRecord } from '../../src/record/sandbox.js';
import { allTickets, eventsOf, ticketByKey } from '../../src/record/tickets.js';
import { type MailBody, type ReplyBody, reply, write } from '../../src/sandbox/write.js';
import { loadTemplates } from '../../src/template-files.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { type Place, placeForSqlite, start } from './databases.js';

/** A mail of the desk as its recipient finds it. */
export interface Letter {
  row: OutboxRow;
  mail: ParsedMail;
  raw: string;
}

/** Whoever holds a letter may answer it; `text` alone is what they typed. */
export type Answer = Omit<ReplyBody, 'mailbox' | 'id'> & { from?: string };

const lease = 60_000;
/** A mail with this header is signed by its sender's domain, as far as this house can tell. */
const signed = { 'X-Signed': 'yes' };

export class TestHouse {
  private constructor(
    readonly db: Database,
    readonly clock: MovableClock,
    readonly gateway: Gateway,
    private readonly place: Place,
    private readonly wholesome: Gateway['house'],
  ) {}

  static async open(place: Place | null = null): Promise<TestHouse> {
    place ??= await placeForSqlite();
    const db = openDatabase(place.database);
    await migrate(db, place.database, start);
    const clock = new MovableClock(start);
    const desk = exampleDeskOf();
    const house: Gateway['house'] = {
      db,
      desk,
      templates: await loadTemplates(null),
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: async (raw) => ({ dkim: /^x-signed: yes\r?$/im.test(raw.toString('latin1')), dmarc: false }),
      log: silentLog,
    };
    return new TestHouse(db, clock, new Gateway(house), place, { ...house });
  }

  /** Begins anew: nothing on record, the example desk, a Monday morning. */
  async reset(): Promise<void> {
    await emptyRecord(this.db);
    delete this.gateway.house.newToken;
    delete this.gateway.house.webhooks;
    Object.assign(this.gateway.house, this.wholesome, { desk: exampleDeskOf() });
    this.clock.reset(start);
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.place.remove();
  }

  get desk(): Desk {
    return this.gateway.house.desk;
  }

  /** Another desk file for what is left of the test. */
  set desk(desk: Desk) {
    this.gateway.house.desk = desk;
  }

  /** Takes a raw mail into the ledger and handles all that waits there. */
  async take(raw: string | Buffer): Promise<LedgerRow> {
    const id = await this.keep(raw);
    await this.handleAll();
    const row = await ledgerById(this.db, id);
    if (!row) throw new Error(`mail ${id} is not in the ledger`);
    return row;
  }

  /** Into the ledger only, as intake does; `receivedAt` where the mail server took it before the desk was there to read it. */
  async keep(mail: string | Buffer, receivedAt = this.clock.now()): Promise<number> {
    const raw = Buffer.from(mail);
    const arrival = {
      source: 'test',
      folder: '',
      uidValidity: '',
      uid: 0,
      messageId: messageIdOf(raw),
      identity: identityOf(raw),
      raw,
      receivedAt,
    };
    return (await keep(this.db, arrival)).id;
  }

  async handleAll(): Promise<void> {
    for (let rows = await pendingMails(this.db, 50); rows.length > 0; rows = await pendingMails(this.db, 50)) {
      for (const row of rows) await this.gateway.handleMail(row);
    }
  }

  /** Somebody writes to the desk. */
  async mail(body: Partial<MailBody> & { from: string }): Promise<LedgerRow> {
    const { raw } = await write({ subject: '', text: '', ...body }, this.desk.address, this.clock.now());
    return this.take(raw);
  }

  /** Somebody whose mail is signed writes to the desk. */
  signedMail(body: Partial<MailBody> & { from: string }): Promise<LedgerRow> {
    return this.mail({ ...body, headers: { ...body.headers, ...signed } });
  }

  /** The recipient answers a letter as a mail client does; with `from` somebody else does, to whom it was passed on. */
  async answer({ mail, row }: Letter, { from, ...answer }: Answer): Promise<LedgerRow> {
    const original = from === undefined ? mail : { ...mail, headers: { ...mail.headers, to: [from] } };
    const body = { mailbox: row.recipient, id: row.id, ...answer };
    const { raw } = await reply(body, original, this.desk.address, this.clock.now());
    return this.take(raw);
  }

  /** A command of staff as an answer to a letter: `START` becomes `Re: [HD-1] … !START`. */
  command(letter: Letter, command: string, text = ''): Promise<LedgerRow> {
    return this.answer(letter, { subject: `Re: ${letter.mail.subject} !${command}`, text });
  }

  /** Everything that was posted and not withheld, oldest first; of one recipient where named. */
  async letters(recipient?: string): Promise<Letter[]> {
    const rows = await this.outbox();
    const sent = rows.filter((row) => row.state !== 'withheld' && (!recipient || row.recipient === recipient));
    return Promise.all(sent.map((row) => this.letterOf(row)));
  }

  /** The newest letter to somebody, of that template where named. */
  async newest(recipient: string, template?: string): Promise<Letter> {
    const letter = (await this.letters(recipient)).filter(({ row }) => !template || row.template === template).at(-1);
    if (!letter) throw new Error(`${recipient} got no ${template ?? 'mail'}`);
    return letter;
  }

  /** `template to recipient` of everything that was posted since that many mails, in order. */
  async posted(since = 0): Promise<string[]> {
    return (await this.outbox()).slice(since).map((row) => `${row.template} to ${row.recipient}`);
  }

  async outbox(): Promise<OutboxRow[]> {
    const ids: { id: number }[] = await this.db('outbox').orderBy('id').select('id');
    return Promise.all(ids.map(({ id }) => this.outboxRow(id)));
  }

  /** Sends all that waits, in the order in which a courier would. */
  async send(): Promise<OutboxRow[]> {
    const sent: OutboxRow[] = [];
    for (let rows = await this.claim(); rows.length > 0; rows = await this.claim()) {
      const settled = rows.map(({ id }) => ({ id, settlement: { state: 'sent' as const } }));
      await settleAll(this.db, 'test', settled, this.clock.now());
      sent.push(...rows);
    }
    return sent;
  }

  async ticket(key = 'HD-1'): Promise<Ticket> {
    const ticket = await ticketByKey(this.db, key);
    if (!ticket) throw new Error(`there is no ${key}`);
    return ticket;
  }

  tickets(): Promise<Ticket[]> {
    return allTickets(this.db);
  }

  events(key = 'HD-1'): Promise<TicketEvent[]> {
    return eventsOf(this.db, key);
  }

  private async outboxRow(id: number): Promise<OutboxRow> {
    const row = await outboxById(this.db, id);
    if (!row) throw new Error(`mail ${id} is not in the outbox`);
    return row;
  }

  private claim(): Promise<OutboxRow[]> {
    return claim(this.db, 'test', 100, this.clock.now(), lease);
  }

  private async letterOf(row: OutboxRow): Promise<Letter> {
    const raw = await rawOfSent(this.db, row);
    return { row, mail: await parseMail(raw), raw: raw.toString('latin1') };
  }
}

/** The desk of the example, with what is said otherwise. */
export function exampleDeskOf(more: Partial<Desk> = {}): Desk {
  const readFile = () => {
    throw new Error('the example names no file');
  };
  return { ...parseDeskFile(exampleDesk, { path: null, env: {}, readFile }).desk, ...more };
}
