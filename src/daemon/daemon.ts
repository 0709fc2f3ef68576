/** The desk as it runs: inboxes, front door, outbox and timetable put together. */
import { type Clock, systemClock } from '../clock.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { originOf } from '../console/origin.js';
import { Shelf } from '../editing/shelf.js';
import { Gateway } from '../gateway/gateway.js';
import { recomputeDeadlines } from '../gateway/upkeep.js';
import { DiskWatch } from '../health/disk-watch.js';
import { EditedTemplates, templatesAtStart } from '../health/edited-templates.js';
import { FreshnessWatch } from '../health/freshness.js';
import { logThroughOutages } from '../health/outage.js';
import { ReconciliationWatch } from '../health/reconciliation.js';
import { SendingWatch } from '../health/sending-watch.js';
import type { Listening } from '../health/server.js';
import { Housekeeping } from '../housekeeping/housekeeping.js';
import { evidenceOf } from '../intake/evidence.js';
import type { Inbox } from '../intake/inbox.js';
import { nameOf } from '../intake/name.js';
import type { Log } from '../log.js';
import { tokensOf } from '../oauth2/desk.js';
import { ParserPool } from '../parsing/parser-pool.js';
import { Company, type CompanyTiming, type Listener } from '../processes/company.js';
import { ownName } from '../processes/identity.js';
import { asideOf } from '../record/blobs.js';
import { type Database, migrate, openDatabase } from '../record/database.js';
import { Disk } from '../record/disk.js';
import { takeOverLeases } from '../record/outbox.js';
import { Hearing } from '../schedule/hearing.js';
import { Timetable } from '../schedule/timetable.js';
import { Worker } from '../schedule/worker.js';
import { localesOf } from '../template-files.js';
import { mergeWords, shippedWords } from '../understand/verdict/words.js';
import { accountFor, inboxDeps, openInbox } from './inboxes.js';
import { Round } from './round.js';
import { Sending } from './sending.js';
import { serveDesk } from './web.js';

/** For tests of several processes, which in one process would else be one machine's. */
export interface Membership {
  owner?: string;
  timing?: CompanyTiming;
}

/** What other processes write is seen after so long, in milliseconds. */
const lookEach = 1_000;

interface Parts {
  db: Database;
  gateway: Gateway;
  inboxes: Inbox[];
  timetable: Timetable;
  sending: Sending;
  parsers: ParserPool;
  edited: EditedTemplates;
  housekeeping: Housekeeping;
  health: Listening | null;
  /** Where staff open the console; null where its port could not be had. */
  console: string | null;
  company: Company | null;
}

export class Daemon {
  readonly db: Database;
  readonly gateway: Gateway;
  readonly inboxes: readonly Inbox[];
  readonly console: string | null;

  private constructor(private readonly parts: Parts) {
    this.db = parts.db;
    this.gateway = parts.gateway;
    this.inboxes = parts.inboxes;
    this.console = parts.console;
  }

  /**
   * Migrates, then opens all inboxes. A mail server out of reach is tried again and stops nothing else.
   *
   * @throws Advice where the desk file names no mail, the database is newer, or a port cannot be listened on
   */
  static async start(
    file: DeskFile,
    whole: Log,
    clock: Clock = systemClock,
    { owner = ownName(), timing }: Membership = {},
  ): Promise<Daemon> {
    const { in: configs } = requireMail(file);
    const db = openDatabase(file.database);
    await migrate(db, file.database, clock.now());
    const log = logThroughOutages(whole, db, clock);
    const alone = file.database.startsWith('sqlite:');
    if (alone) await takeOverLeases(db);
    const company = alone ? null : new Company({ db, clock, log, owner, ...(timing ? { timing } : {}) });
    const mails = company?.turns.of('mails');
    const handlesMails = () => mails === undefined || mails.held() !== null;
    const parsers = new ParserPool({ aside: asideOf(db) });
    const { looks, templates, used } = await templatesAtStart(db, file.templates, localesOf(file.desk));
    const gateway: Gateway = new Gateway({
      db,
      desk: file.desk,
      templates,
      words: mergeWords(shippedWords, file.desk.words),
      clock,
      verify: (raw, from, at) => evidenceOf(raw, from, { trustedAuthServ: gateway.house.desk.trustedAuthServ, at }),
      log,
      parse: parsers.read,
      webhooks: file.webhooks,
      shelf: new Shelf(file.templates),
      inboxes: configs.map(nameOf),
    });
    const { house } = gateway;
    // The desk file may be another one than that of the last start.
    await recomputeDeadlines(house);
    const wake = () => void timetable.wake();
    const tokens = tokensOf(file, { db, clock, env: process.env }).of;
    const sending = new Sending({ file, house, tokens, owner, processes: () => company?.size() ?? 1 }, () =>
      timetable.plan(),
    );
    const { trouble } = sending;
    const disk = new Disk(db);
    const inboxes: Inbox[] = [];
    const hearing = new Hearing(house, inboxes);
    const deps = inboxDeps({ file, house, tokens, disk, hearing, turns: company?.turns, wake });
    const edited = new EditedTemplates(house, file.templates, looks, used);
    const housekeeping = new Housekeeping({ db, clock, log }, file.retention);
    const round = new Round({
      house,
      isShared: company !== null,
      handlesMails,
      watches: [
        new FreshnessWatch(house, inboxes),
        edited,
        new DiskWatch(house, disk),
        new SendingWatch(house, trouble),
        // One of several processes is enough.
        new ReconciliationWatch(house, () => accountFor(handlesMails() ? configs : [], deps)),
      ],
      edited,
      hearing,
      worker: new Worker(gateway, sending, handlesMails),
      sending,
      inboxes,
      housekeeping,
    });
    const timetable: Timetable = new Timetable({
      clock,
      log,
      next: round.next,
      work: round.work,
      ...(company ? { lookEach } : {}),
    });
    mails?.onChange(wake);
    inboxes.push(...configs.map((config) => openInbox(config, deps, house)));
    await company?.start();
    for (const inbox of inboxes) await inbox.start();
    const health = await serveDesk(file, gateway, { db, clock, disk, trouble, inboxes }, wake);
    wake();
    const console = health && `${originOf(file.http)}/console`;
    return new Daemon({
      db,
      gateway,
      inboxes,
      timetable,
      sending,
      parsers,
      edited,
      housekeeping,
      health,
      console,
      company,
    });
  }

  /** What other processes of the desk have this one do; on SQLite there are none. */
  listen(listener: Listener): void {
    this.parts.company?.listen(listener);
  }

  /** Has the other processes take up their desk files as well. */
  async tellReloaded(): Promise<void> {
    await this.parts.company?.reloaded();
  }

  /** Takes up a new desk file: everything but the mail servers and the database, which need a restart. */
  async reload(file: DeskFile): Promise<void> {
    const { house } = this.gateway;
    await this.parts.edited.follow(file.templates, file.desk);
    house.shelf = new Shelf(file.templates);
    house.words = mergeWords(shippedWords, file.desk.words);
    house.desk = file.desk;
    house.webhooks = file.webhooks;
    this.parts.sending.follow(file);
    this.parts.housekeeping.retention = file.retention;
    await recomputeDeadlines(house);
    void this.parts.timetable.wake();
  }

  /** Takes no more mail, finishes what is begun, closes everything. */
  async stop(): Promise<void> {
    const { health, inboxes, timetable, parsers, sending, company } = this.parts;
    await health?.close();
    await Promise.all(inboxes.map((inbox) => inbox.stop()));
    await timetable.stop();
    await parsers.close();
    await sending.stop();
    // Only now: whoever takes over must find nothing half done.
    await company?.stop();
    await this.db.destroy();
  }
}
