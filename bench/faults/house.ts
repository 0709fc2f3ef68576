/** The desk's front door in the campaign's own process: for what was before a run, and for what should come of it. */
import type { Clock } from '../../src/clock.js';
import { Gateway } from '../../src/gateway/gateway.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { silentLog } from '../../src/log.js';
import type { Database } from '../../src/record/database.js';
import { keep, pendingMails } from '../../src/record/ledger.js';
import { claim, type OutboxRow, outboxRow, rawOfSent, settleAll } from '../../src/record/outbox.js';
import { reply, write } from '../../src/sandbox/write.js';
import { loadTemplates } from '../../src/template-files.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { addressOf, faultsDesk, type Writing } from './people.js';

export class House {
  private constructor(
    readonly db: Database,
    private readonly clock: Clock,
    private readonly gateway: Gateway,
  ) {}

  static async over(db: Database, clock: Clock): Promise<House> {
    const desk = faultsDesk();
    const gateway = new Gateway({
      db,
      desk,
      templates: await loadTemplates(null),
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: async () => ({ dkim: false, dmarc: false }),
      log: silentLog,
    });
    return new House(db, clock, gateway);
  }

  /** What somebody writes, as a raw mail; an answer is to the newest mail that the desk sent them about that ticket. */
  async compose(kind: number, writing: Writing, ticket: string | null): Promise<Buffer> {
    const { address } = this.gateway.house.desk;
    const from = addressOf[writing.by](kind);
    if (writing.by === 'customer' && writing.answers === undefined) {
      const { subject = '', text, headers = {} } = writing;
      return (await write({ from, subject, text, headers }, address, this.clock.now())).raw;
    }
    const letter = await this.newest(from, ticket, writing.by === 'customer' ? writing.answers : undefined);
    const original = await parseMail(await rawOfSent(this.db, letter));
    const command = writing.by === 'customer' ? {} : { subject: `Re: ${original.subject} !${writing.command}` };
    const body = { mailbox: from, id: letter.id, text: writing.text ?? '', ...command };
    return (await reply(body, original, address, this.clock.now())).raw;
  }

  /** Takes a mail in and handles it; the ticket that it is about. */
  async take(raw: Buffer): Promise<string | null> {
    const { id } = await keep(this.db, {
      source: 'before',
      folder: '',
      uidValidity: '',
      uid: 0,
      messageId: messageIdOf(raw),
      identity: identityOf(raw),
      raw,
      receivedAt: this.clock.now(),
    });
    for (const row of await pendingMails(this.db, 50)) await this.gateway.handleMail(row);
    const row = await this.db('ledger').where({ id }).first();
    return row.ticket;
  }

  async sendAll(): Promise<void> {
    for (;;) {
      const rows = await claim(this.db, 'before', 100, this.clock.now(), 60_000);
      if (rows.length === 0) return;
      const sent = rows.map(({ id }) => ({ id, settlement: { state: 'sent' as const } }));
      await settleAll(this.db, 'before', sent, this.clock.now());
    }
  }

  private async newest(recipient: string, ticket: string | null, template: string | undefined): Promise<OutboxRow> {
    const query = this.db('outbox').where({ recipient, ticket }).orderBy('id', 'desc');
    if (template !== undefined) query.where({ template });
    const row = await query.first();
    if (!row) throw new Error(`${recipient} got no ${template ?? 'mail'} about ${ticket}`);
    return outboxRow(row);
  }
}
