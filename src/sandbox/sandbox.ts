/** The real desk on a clock that moves only when told, with its mail going into local mailboxes. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MovableClock } from '../clock.js';
import type { DeskFile } from '../config/types.js';
import { beginningOf } from '../content.js';
import type { Courier } from '../deliver/courier.js';
import { makeDispatcher } from '../deliver/dispatch.js';
import type { Content } from '../domain/content.js';
import type { Duration, Instant } from '../domain/time.js';
import { Shelf } from '../editing/shelf.js';
import { usableTemplates } from '../editing/usable.js';
import { Gateway } from '../gateway/gateway.js';
import { recomputeDeadlines, sendDigest } from '../gateway/upkeep.js';
import { EditedTemplates, looksOf } from '../health/edited-templates.js';
import { identify } from '../intake/identity.js';
import type { Log } from '../log.js';
import { ParserPool } from '../parsing/parser-pool.js';
import { type Database, migrate, openDatabase } from '../record/database.js';
import { nextDigest, nextMoment, upcoming } from '../record/deadlines.js';
import { keep } from '../record/ledger.js';
import { takeOverLeases } from '../record/outbox.js';
import { emptyRecord, lastMoment } from '../record/sandbox.js';
import { Worker } from '../schedule/worker.js';
import { localesOf } from '../template-files.js';
import { due } from '../time/due.js';
import { mergeWords, shippedWords } from '../understand/verdict/words.js';
import { calendarOf } from '../workflow/calendars.js';
import { Mailboxes } from './mailboxes.js';
import { stockTemplates } from './own-templates.js';
import { Story } from './story.js';

export interface SandboxOptions {
  deskFile: DeskFile;
  /** Folder of the sandbox's own SQLite and templates. */
  data: string;
  now: Instant;
  log: Log;
}

/** The sandbox's own, as a desk file would name it. */
export function databaseIn(data: string): string {
  return `sqlite:${join(data, 'sandbox.sqlite')}`;
}

/** Puts mail nowhere: a mail that the outbox calls sent is in its recipient's mailbox. */
const localCourier: Courier = {
  send: async () => ({ kind: 'sent', response: 'put into the local mailbox' }),
  verify: async () => {},
  close: () => {},
};

export class Sandbox {
  private constructor(
    readonly deskFile: DeskFile,
    readonly db: Database,
    readonly clock: MovableClock,
    readonly gateway: Gateway,
    readonly mailboxes: Mailboxes,
    private readonly worker: Worker,
    private readonly parsers: ParserPool,
    private readonly edited: EditedTemplates,
    private readonly texts: string,
    private readonly start: Instant,
    readonly story: Story,
  ) {}

  static async open({ deskFile, data, now, log }: SandboxOptions): Promise<Sandbox> {
    await mkdir(data, { recursive: true });
    const database = databaseIn(data);
    const db = openDatabase(database);
    await migrate(db, database, now);
    await takeOverLeases(db);
    // A record that has seen later moments would otherwise see time run backwards.
    const clock = new MovableClock(Math.max(now, await lastMoment(db)));
    const { desk } = deskFile;
    const texts = join(data, 'templates');
    await mkdir(texts, { recursive: true });
    if (deskFile.templates !== null) await stockTemplates(texts, deskFile.templates);
    const looks = await looksOf(texts);
    const { templates, used } = await usableTemplates(db, texts, localesOf(desk));
    const parsers = new ParserPool();
    const gateway = new Gateway({
      db,
      desk,
      templates,
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: provenByHeader,
      log,
      parse: parsers.read,
      shelf: new Shelf(texts),
    });
    const dispatcher = makeDispatcher({
      db,
      courier: localCourier,
      clock,
      owner: 'sandbox',
      from: desk.address,
      perMinute: Number.POSITIVE_INFINITY,
      log,
      // A local mailbox takes every mail.
      onFailed: async (row, reason) => log.error({ outbox: row.id }, reason),
    });
    await recomputeDeadlines(gateway.house);
    await sendDigest(gateway.house);
    const worker = new Worker(gateway, dispatcher);
    const edited = new EditedTemplates(gateway.house, texts, looks, used);
    const story = new Story(join(data, 'story.json'));
    return new Sandbox(deskFile, db, clock, gateway, new Mailboxes(db), worker, parsers, edited, texts, now, story);
  }

  /** Takes a mail into the ledger; it is handled at once, or at the next settling. */
  async take(raw: Buffer): Promise<void> {
    await keep(this.db, {
      source: 'sandbox',
      folder: '',
      uidValidity: '',
      uid: 0,
      ...identify(raw),
      raw,
      receivedAt: this.clock.now(),
    });
    this.wake();
  }

  /** Handles what was taken, without waiting for it. */
  wake(): void {
    this.settle().catch((error) => this.gateway.house.log.error({ error }, 'settling failed'));
  }

  async settle(): Promise<void> {
    // First, so that a text that was stored is in use for the next mail.
    await this.edited.look();
    await this.worker.settle();
  }

  /** Moves the clock through every deadline on the way, settling at each. Never backwards. */
  async moveTo(to: Instant): Promise<void> {
    await this.settle();
    for (let next = await nextMoment(this.db); next !== null && next <= to; next = await nextMoment(this.db)) {
      this.clock.moveTo(next);
      await this.settle();
    }
    this.clock.moveTo(to);
    await this.settle();
  }

  /** The moment some duration from now, by the desk's calendar. */
  after(duration: Duration): Instant {
    return due(calendarOf(this.deskFile.desk), this.clock.now(), duration, []).at;
  }

  /** What the desk does next by itself. */
  async next(): Promise<{ at: Instant; what: string; ticket: string | null } | null> {
    const [deadline] = await upcoming(this.db, 1);
    const digest = await nextDigest(this.db);
    if (digest !== null && (!deadline || digest < deadline.dueAt))
      return { at: digest, what: 'daily digest', ticket: null };
    if (!deadline) return null;
    return {
      at: deadline.dueAt,
      what: deadline.of ? `${deadline.kind} of ${deadline.of}` : deadline.kind,
      ticket: deadline.ticket,
    };
  }

  /** Begins anew: an empty record, texts and clock as they were at the start. */
  async reset(): Promise<void> {
    await this.settle();
    await emptyRecord(this.db);
    await stockTemplates(this.texts, this.deskFile.templates);
    await this.edited.look();
    await this.story.startOver();
    this.mailboxes.clear();
    this.clock.reset(this.start);
    await sendDigest(this.gateway.house);
  }

  async close(): Promise<void> {
    await this.settle();
    await this.parsers.close();
    await this.db.destroy();
  }
}

/** In the sandbox nothing is signed; whoever plays says so. */
async function provenByHeader(raw: Content): Promise<{ dkim: boolean; dmarc: boolean }> {
  const head = (await beginningOf(raw, 65_536)).toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return { dkim: /^x-sandbox-proof:\s*dkim\s*$/im.test(head), dmarc: false };
}
