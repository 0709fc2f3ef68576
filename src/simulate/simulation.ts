/** A desk that plays recorded mails on a clock of its own, in a database that is thrown away. It has no way to send. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock } from '../clock.js';
import type { DeskFile } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Gateway } from '../gateway/gateway.js';
import { sendDigest } from '../gateway/upkeep.js';
import { identityOf, messageIdOf } from '../intake/identity.js';
import { silentLog } from '../log.js';
import { type Database, migrate, openDatabase } from '../record/database.js';
import { nextMoment } from '../record/deadlines.js';
import { keep, ledgerById, pendingMails } from '../record/ledger.js';
import { loadTemplates, localesOf } from '../template-files.js';
import { parseMail } from '../understand/parse/parse.js';
import { mergeWords, shippedWords } from '../understand/verdict/words.js';
import type { Dated, Happening } from './happening.js';
import type { Original } from './original.js';
import { datedOf, happenedSince, postedSince } from './read.js';
import type { RecordedMail } from './recorded.js';
import { LateTokens, repeatTokens } from './tokens.js';

export class Simulation {
  readonly happened: Happening[] = [];
  private lastEvent = 0;
  private lastPosted = 0;
  private proven = true;
  /** Of the tickets then; one that was not opened then gets a number beyond it. */
  private readonly highest: number;

  private constructor(
    private readonly db: Database,
    private readonly clock: MovableClock,
    private readonly gateway: Gateway,
    private readonly original: Original | null,
    private readonly tokens: LateTokens,
    private readonly remove: () => Promise<void>,
  ) {
    this.highest = (original?.recording.mails ?? []).reduce((most, { opened }) => Math.max(most, opened ?? 0), 0);
  }

  /** @param original the record that is played, where it is known; null for mails alone */
  static async open(deskFile: DeskFile, original: Original | null, start: Instant): Promise<Simulation> {
    const folder = await mkdtemp(join(tmpdir(), 'postdesk-simulate-'));
    const database = `sqlite:${join(folder, 'simulation.sqlite')}`;
    const db = openDatabase(database);
    await migrate(db, database, start);
    // Nothing of it outlives the process, so nothing need survive a power failure.
    await db.raw('PRAGMA synchronous = OFF');
    const { desk } = deskFile;
    const clock = new MovableClock(start);
    const gateway = new Gateway({
      db,
      desk,
      templates: await loadTemplates(deskFile.templates, localesOf(deskFile.desk)),
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: async () => ({ dkim: simulation.proven, dmarc: simulation.proven }),
      log: silentLog,
      ...(original ? { newToken: repeatTokens(original.sent) } : {}),
    });
    const tokens = new LateTokens(db, desk, original?.sent ?? []);
    const remove = async () => {
      await db.destroy();
      await rm(folder, { recursive: true, force: true });
    };
    const simulation: Simulation = new Simulation(db, clock, gateway, original, tokens, remove);
    await sendDigest(gateway.house);
    return simulation;
  }

  /** Plays mails, which come in the order of their moments, and what the desk does by itself up to and at `until`. */
  async play(mails: readonly RecordedMail[], until: Instant): Promise<void> {
    for (const mail of mails) {
      if (mail.at > until) break;
      await this.moveTo(mail.at - 1);
      this.clock.moveTo(mail.at);
      await this.take(mail);
      await this.lookOn();
      await this.settle();
    }
    await this.moveTo(until);
  }

  deadlines(): Promise<Dated[]> {
    return datedOf(this.db);
  }

  close(): Promise<void> {
    return this.remove();
  }

  /** Through each moment at which the desk acts. */
  private async moveTo(to: Instant): Promise<void> {
    for (let next = await nextMoment(this.db); next !== null && next <= to; next = await nextMoment(this.db)) {
      this.clock.moveTo(next);
      await this.settle();
    }
    this.clock.moveTo(to);
  }

  private async take(mail: RecordedMail): Promise<void> {
    const raw = await mail.raw();
    // What cannot be parsed answers nothing; the desk will say so itself.
    const parsed = await parseMail(raw).catch(() => null);
    if (parsed) await this.tokens.handOut(parsed);
    await this.setNextNumber(mail);
    this.proven = mail.proven;
    const { id } = await keep(this.db, {
      source: 'simulation',
      folder: '',
      uidValidity: '',
      uid: 0,
      messageId: messageIdOf(raw),
      identity: identityOf(raw),
      raw,
      receivedAt: mail.receivedAt,
    });
    if (mail.letIn) await this.db('ledger').where({ id }).update({ let_in: true });
    for (const row of await pendingMails(this.db, 10)) await this.gateway.handleMail(row);
    const row = await ledgerById(this.db, id);
    if (row) {
      const { ticket, subject } = row;
      const outcome = `${row.state}: ${row.outcome}`;
      this.happened.push({ kind: 'mail in', at: this.clock.now(), ticket, from: row.sender ?? '', subject, outcome });
    }
    await this.repeatCodes();
  }

  /** A ticket keeps the number that it had, even where others are opened now or no more. */
  private async setNextNumber(mail: RecordedMail): Promise<void> {
    if (!this.original) return;
    const taken = await this.db('tickets').max<{ n: number | null }>({ n: 'number' }).first();
    const free = Math.max(this.highest, taken?.n ?? 0) + 1;
    const isTaken = mail.opened !== null && (await this.db('tickets').where({ number: mail.opened }).first('number'));
    await this.db('desk').update({ next_ticket: mail.opened === null || isTaken ? free : mail.opened });
  }

  /** The recorded answers bring the codes of then. */
  private async repeatCodes(): Promise<void> {
    const { codes } = this.original ?? {};
    if (!codes || codes.size === 0) return;
    for (const { token } of await this.db('confirmations').whereNull('used_at').select('token')) {
      const code_hash = codes.get(token);
      if (code_hash) await this.db('confirmations').where({ token }).update({ code_hash });
    }
  }

  private async settle(): Promise<void> {
    while (await this.gateway.actOnDue()) await this.lookOn();
    if (await sendDigest(this.gateway.house)) await this.lookOn();
  }

  private async lookOn(): Promise<void> {
    const events = await happenedSince(this.db, this.lastEvent);
    const posted = await postedSince(this.db, this.lastPosted);
    this.lastEvent = events.last;
    this.lastPosted = posted.last;
    this.happened.push(...events.happened, ...posted.happened);
  }
}
