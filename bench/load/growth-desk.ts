/**
 * A desk whose record is filled by SQL: closed tickets with their mails, a few hundred open ones (a desk's people do not
 * grow with its archive), and a million deadlines at most, one a ticket.
 */
import * as tallies from '../../migrations/0031_report_tallies.js';
import { systemClock } from '../../src/clock.js';
import { Gateway } from '../../src/gateway/gateway.js';
import { identityOf, messageIdOf } from '../../src/intake/identity.js';
import { silentLog } from '../../src/log.js';
import { type Database, migrate, openDatabase } from '../../src/record/database.js';
import { nextDue, nextMoment } from '../../src/record/deadlines.js';
import { keep, ledgerById } from '../../src/record/ledger.js';
import { loadTemplates, localesOf } from '../../src/template-files.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { plainMail } from './corpus.js';
import { deskFile } from './desk.js';

/** Beyond any of the generated ones. */
const firstOwn = 10_000_000;
const openTickets = 300;

export class GrowingDesk {
  private filled = 0;
  private sent = 0;

  private constructor(
    readonly db: Database,
    private readonly gateway: Gateway,
  ) {}

  static async open(database: string): Promise<GrowingDesk> {
    const db = openDatabase(database);
    await migrate(db, database, Date.now());
    const { desk } = deskFile({ imapPort: 9, smtpPort: 9, database, perMinute: 1 });
    const gateway = new Gateway({
      db,
      desk,
      templates: await loadTemplates(null, localesOf(desk)),
      words: mergeWords(shippedWords, desk.words),
      clock: systemClock,
      verify: async () => ({ dkim: false, dmarc: false }),
      log: silentLog,
    });
    await db('desk').where({ id: 1 }).update({ next_ticket: firstOwn });
    return new GrowingDesk(db, gateway);
  }

  get house(): Gateway['house'] {
    return this.gateway.house;
  }

  async growTo(size: number): Promise<void> {
    // Counted once at the end: one row by the day, written anew for each of so many, is what a database is slowest at.
    await tallies.down(this.db);
    for (const statement of statements(this.isPostgres())) await this.db.raw(statement, [this.filled, size]);
    await tallies.up(this.db);
    this.filled = size;
    // As PostgreSQL does by itself; SQLite, in a desk, is never asked to.
    if (this.isPostgres()) await this.db.raw('analyze');
  }

  /** Half of them open a ticket, half answer one that stands somewhere in the record; milliseconds each, ledger to commit. */
  async mails(count: number): Promise<{ opened: number[]; answered: number[] }> {
    const [opened, answered]: [number[], number[]] = [[], []];
    for (let n = 0; n < count; n += 1) {
      const answers = n % 2 === 1;
      const began = performance.now();
      await this.handle(answers ? this.answer() : plainMail(`person${this.sent % 100}@contoso.example`, this.next()));
      (answers ? answered : opened).push(performance.now() - began);
    }
    return { opened, answered };
  }

  async lookUps(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) {
      const began = performance.now();
      await nextDue(this.db, 1);
      await nextMoment(this.db);
      times.push(performance.now() - began);
    }
    return times;
  }

  close(): Promise<void> {
    return this.db.destroy();
  }

  private answer(): Buffer {
    const raw = plainMail(`person${this.sent % 100}@contoso.example`, this.next()).toString('latin1');
    // A prime apart, so that they lie all over the record; open tickets are the first ones.
    const ticket = 1 + ((this.sent * 7919) % Math.min(openTickets, this.filled));
    return Buffer.from(
      raw.replace('MIME-Version', `In-Reply-To: <sent-${ticket}@acme.example>\r\nMIME-Version`),
      'latin1',
    );
  }

  private async handle(raw: Buffer): Promise<void> {
    const where = { source: 'bench', folder: 'INBOX', uidValidity: '1', uid: this.sent, receivedAt: Date.now() };
    const { id } = await keep(this.db, { ...where, messageId: messageIdOf(raw), identity: identityOf(raw), raw });
    await this.gateway.handleMail((await ledgerById(this.db, id))!);
  }

  private next(): number {
    this.sent += 1;
    return this.sent;
  }

  private isPostgres(): boolean {
    return this.db.client.config.client === 'pg';
  }
}

/** Tickets from the first to the second bound, with two mails, three events, a sent mail and a deadline each. */
function statements(isPostgres: boolean): string[] {
  const numbers =
    'with recursive numbers(n) as (select cast(? as integer) + 1 union all select n + 1 from numbers where n < ?)';
  const yes = isPostgres ? 'true' : '1';
  const no = isPostgres ? 'false' : '0';
  const stage = `case when n <= ${openTickets} then 'analysis' else 'done' end`;
  const person = "'person' || (n % 100) || '@contoso.example'";
  const at = '1700000000000 + cast(n as bigint) * 60000';
  const hash = "'0000000000000000000000000000000000000000000000000000000000000000'";
  return [
    `insert into blobs (hash, size, bytes, place) select ${hash}, 0, ${isPostgres ? "''::bytea" : "x''"}, 'row'
       where cast(? as integer) = 0 and ? > 0`,
    `${numbers} insert into ledger (source, folder, uid_validity, uid, message_id, sender, subject, content_hash, identity, size,
       received_at, state, ticket, outcome, why, by_machine, let_in, moved_at)
       select 'old', 'INBOX', '0', n, '<old-' || n || '@mail.example>', ${person}, 'An old matter', ${hash}, 'old-' || n, 0,
       ${at}, 'processed', 'HD-' || n, '', '[]', ${no}, ${no}, 0 from numbers`,
    `${numbers} insert into tickets (key, number, title, category, untagged, stage, stage_since, opened_at, organisation,
       requester_email, requester_name, correspondent, participants, pm, app, rounds, watchers, closed_at)
       select 'HD-' || n, n, 'An old matter ' || n, 'issue', ${no}, ${stage}, ${at}, ${at}, 'Contoso', ${person}, 'Person',
       '{"name":"Person","email":"' || ${person} || '"}', '[]', 'anna@acme.example', 'erp',
       '{"answer":0,"proposal":0,"release":0}', '[]', case when n <= ${openTickets} then null else ${at} + 2000 end from numbers`,
    `${numbers} insert into events (ticket, at, kind, by, "from", "to", note)
       select 'HD-' || n, ${at}, 'moved', 'desk', null, 'new', 'a mail' from numbers`,
    `${numbers} insert into events (ticket, at, kind, by, "from", "to", note)
       select 'HD-' || n, ${at} + 1000, 'moved', 'mona@acme.example', 'new', 'analysis', 'ASSIGN' from numbers`,
    `${numbers} insert into messages (ticket, at, from_email, from_name, direction, kind, internal, subject, text, attachments)
       select 'HD-' || n, ${at}, ${person}, 'Person', 'in', 'customer', ${no}, 'An old matter',
       'The export of invoice ' || n || ' stops at the second page, on two machines.', '[]' from numbers`,
    `${numbers} insert into outbox (token, message_id, ticket, template, audience, recipient, subject, why, raw_hash, size, priority,
       state, attempts, next_at, maybe_twice, created_at, sent_at)
       select 'old' || n, '<sent-' || n || '@acme.example>', 'HD-' || n, 'received', 'customer', ${person}, 'Re: An old matter',
       'it came in', ${hash}, 0, 1, 'sent', 1, ${at}, ${no}, ${at}, ${at} from numbers`,
    `${numbers} insert into deadlines (ticket, kind, "of", step, started_at, due_at, acts, state, why)
       select 'HD-' || n, 'escalate', 'analysis', 0, ${at}, 4000000000000 + cast(n as bigint) * 7919 % 100000000, ${yes}, 'open', '[]'
       from numbers`,
  ];
}
