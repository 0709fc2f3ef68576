/** The desk as it runs: inboxes, front door, outbox and timetable put together. */
import { Hono } from 'hono';
import { api } from './api/server.js';
import { type Clock, systemClock } from './clock.js';
import { requireMail } from './config/load.js';
import type { DeskFile, InboxConfig } from './config/types.js';
import { originOf } from './console/origin.js';
import { consoleServer } from './console/server.js';
import { smtpCourier } from './deliver/courier.js';
import { type Dispatcher, makeDispatcher } from './deliver/dispatch.js';
import { WebhookSender } from './deliver/webhooks.js';
import { say } from './domain/said.js';
import { Shelf } from './editing/shelf.js';
import { Gateway, tellOfFailure } from './gateway/gateway.js';
import { alertAdmins, recomputeDeadlines } from './gateway/upkeep.js';
import { DiskWatch } from './health/disk-watch.js';
import { EditedTemplates, templatesAtStart } from './health/edited-templates.js';
import { FreshnessWatch } from './health/freshness.js';
import { logThroughOutages } from './health/outage.js';
import { ReconciliationWatch } from './health/reconciliation.js';
import { SendingWatch } from './health/sending-watch.js';
import { healthServer, type Listening, listen } from './health/server.js';
import { stale } from './health/watched.js';
import { Housekeeping } from './housekeeping/housekeeping.js';
import { evidenceOf } from './intake/evidence.js';
import { imapInbox } from './intake/imap.js';
import type { Inbox, InboxDeps } from './intake/inbox.js';
import { nameOf } from './intake/name.js';
import { pushInbox } from './intake/push.js';
import { type Account, reconcile } from './intake/reconcile.js';
import type { Log } from './log.js';
import { tokensOf } from './oauth2/desk.js';
import { ParserPool } from './parsing/parser-pool.js';
import { Company, type CompanyTiming, type Listener } from './processes/company.js';
import { ownName } from './processes/identity.js';
import { asideOf } from './record/blobs.js';
import { type Database, migrate, openDatabase } from './record/database.js';
import { nextMomentToAct } from './record/deadlines.js';
import { Disk } from './record/disk.js';
import { anyPending } from './record/ledger.js';
import { takeOverLeases } from './record/outbox.js';
import { Hearing } from './schedule/hearing.js';
import { Timetable } from './schedule/timetable.js';
import { Worker } from './schedule/worker.js';
import { localesOf } from './template-files.js';
import { isDeskAddress } from './understand/addresses.js';
import { mergeWords, shippedWords } from './understand/verdict/words.js';

/** For tests of several processes, which in one process would else be one machine's. */
export interface Membership {
  owner?: string;
  timing?: CompanyTiming;
}

/** What other processes write is seen after so long, in milliseconds. */
const lookEach = 1_000;

export class Daemon {
  private constructor(
    readonly db: Database,
    readonly gateway: Gateway,
    readonly inboxes: Inbox[],
    private readonly timetable: Timetable,
    private readonly dispatcher: Dispatcher,
    private readonly parsers: ParserPool,
    private readonly edited: EditedTemplates,
    private readonly health: Listening | null,
    /** Where staff open the console; null where its port could not be had. */
    readonly console: string | null,
    private readonly company: Company | null,
    private readonly closeCourier: () => void,
    private readonly webhooks: WebhookSender,
    private readonly follow: (file: DeskFile) => void,
  ) {}

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
    const { in: inboxConfigs, out } = requireMail(file);
    const { desk, database } = file;
    const db = openDatabase(database);
    await migrate(db, database, clock.now());
    const log = logThroughOutages(whole, db, clock);
    const alone = database.startsWith('sqlite:');
    if (alone) await takeOverLeases(db);
    const company = alone ? null : new Company({ db, clock, log, owner, ...(timing ? { timing } : {}) });
    const mails = company?.turns.of('mails');
    const handlesMails = () => mails === undefined || mails.held() !== null;
    const parsers = new ParserPool({ aside: asideOf(db) });
    const { looks, templates, used } = await templatesAtStart(db, file.templates, localesOf(desk));
    const gateway: Gateway = new Gateway({
      db,
      desk,
      templates,
      words: mergeWords(shippedWords, desk.words),
      clock,
      verify: (raw, from, at) => evidenceOf(raw, from, { trustedAuthServ: gateway.house.desk.trustedAuthServ, at }),
      log,
      parse: parsers.read,
      webhooks: file.webhooks,
      shelf: new Shelf(file.templates),
      inboxes: inboxConfigs.map(nameOf),
    });
    // The desk file may be another one than that of the last start.
    await recomputeDeadlines(gateway.house);
    let secrets = secretsOf(file);
    const tokens = tokensOf(file, { db, clock, env: process.env });
    const courier = smtpCourier(out, clock, tokens.of);
    const dispatcher = makeDispatcher({
      db,
      courier,
      clock,
      log,
      owner,
      from: desk.address,
      // What is asked of all processes together.
      get perMinute() {
        return Math.max(1, Math.floor(file.mail.perMinute / (company?.size() ?? 1)));
      },
      onFailed: (row, reason) => tellOfFailure(gateway.house, row, reason),
    });
    const webhooks = new WebhookSender({ db, clock, log, owner, secrets: () => secrets });
    // A mail server that takes its time must not keep the desk from reading mail: sending goes beside the worker.
    const sending = {
      drain: async () => {
        void dispatcher
          .drain()
          .catch((error: unknown) => log.error({ error: String(error) }, 'the outbox could not be read'))
          .then(() => timetable.plan());
        return 0;
      },
    };
    const worker = new Worker(gateway, sending, handlesMails);
    const inboxes: Inbox[] = [];
    const hearing = new Hearing({ db, clock, log }, inboxes);
    const freshness = new FreshnessWatch(gateway.house, inboxes);
    const accounted = new ReconciliationWatch(gateway.house, async () => {
      const accounts: Account[] = [];
      // One of several processes is enough.
      for (const config of handlesMails() ? inboxConfigs : []) {
        if (config.kind === 'imap') accounts.push(await reconcile(config, deps, true, { grace: stale }));
      }
      return accounts;
    });
    const disk = new Disk(db);
    const diskWatch = new DiskWatch(gateway.house, disk);
    const trouble = () => dispatcher.trouble();
    const sendingWatch = new SendingWatch(gateway.house, trouble);
    const edited = new EditedTemplates(gateway.house, file.templates, looks, used);
    const housekeeping = new Housekeeping({ db, clock, log }, file.retention);
    const timetable: Timetable = new Timetable({
      clock,
      log,
      next: async () => {
        if (company && handlesMails() && (await anyPending(db))) return clock.now();
        return earliest(
          await nextMomentToAct(db, clock.now(), gateway.house.inboxes ?? []),
          await dispatcher.wakeAt(),
          await webhooks.wakeAt(),
        );
      },
      ...(company ? { lookEach } : {}),
      work: async () => {
        // What watches the desk must not keep it from its work.
        for (const watch of [freshness, edited, diskWatch, sendingWatch, accounted]) {
          await watch.look().catch((error: unknown) => log.error({ error: String(error) }, 'watching failed'));
        }
        await hearing.look();
        await worker.settle();
        // What was stored by mail is in use for the next one.
        await edited.look().catch((error: unknown) => log.error({ error: String(error) }, 'watching failed'));
        webhooks.kick();
        // Not waited for: an inbox that is slow or dead holds up neither the others nor the desk.
        for (const inbox of inboxes) void inbox.moveHandled();
        if (handlesMails())
          await housekeeping
            .look()
            .catch((error: unknown) => log.error({ error: String(error) }, 'housekeeping failed'));
      },
    });
    const deps: InboxDeps = {
      db,
      clock,
      log,
      tokens: tokens.of,
      maxSize: file.mail.maxSize,
      disk,
      onKept: () => void timetable.wake(),
      onHeldOut: (mail, reason) => {
        void alertAdmins(gateway.house, say('notHandled', { mail }), reason)
          .catch((error: unknown) =>
            log.error({ ledger: mail, error: String(error) }, 'the alert about it could not be written'),
          )
          .then(() => timetable.wake());
      },
      onRead: () => {
        if (hearing.waits()) void timetable.wake();
      },
    };
    if (company) deps.turns = company.turns;
    mails?.onChange(() => void timetable.wake());
    inboxes.push(
      ...inboxConfigs.map((config) => makeInbox(config, deps, (address) => isDeskAddress(address, gateway.house.desk))),
    );
    await company?.start();
    for (const inbox of inboxes) await inbox.start();
    // A port that is taken is no reason to leave mail unanswered.
    const web = new Hono();
    web.route('/', healthServer({ db, clock, disk, trouble, inboxes }));
    web.route('/', api({ db, clock, desk: () => gateway.house.desk }));
    web.route(
      '/',
      consoleServer({
        gateway,
        origin: originOf(file.http),
        clock,
        wake: () => void timetable.wake(),
        maxUpload: file.mail.maxSize,
        running: { inboxes, trouble, startedAt: clock.now() },
      }),
    );
    web.get('/', (c) => c.redirect('/console'));
    const health = await listen(web, file.http).catch((error: Error) => {
      log.error({}, `${error.message}; the desk goes on without console, /livez, /readyz and /metrics`);
      return null;
    });
    void timetable.wake();
    const follow = (changed: DeskFile) => {
      secrets = secretsOf(changed);
      housekeeping.retention = changed.retention;
    };
    const closeCourier = () => courier.close();
    return new Daemon(
      db,
      gateway,
      inboxes,
      timetable,
      dispatcher,
      parsers,
      edited,
      health,
      health && `${originOf(file.http)}/console`,
      company,
      closeCourier,
      webhooks,
      follow,
    );
  }

  /** What other processes of the desk have this one do; on SQLite there are none. */
  listen(listener: Listener): void {
    this.company?.listen(listener);
  }

  /** Has the other processes take up their desk files as well. */
  async tellReloaded(): Promise<void> {
    await this.company?.reloaded();
  }

  /** Takes up a new desk file: everything but the mail servers and the database, which need a restart. */
  async reload(file: DeskFile): Promise<void> {
    const { house } = this.gateway;
    await this.edited.follow(file.templates, file.desk);
    house.shelf = new Shelf(file.templates);
    house.words = mergeWords(shippedWords, file.desk.words);
    house.desk = file.desk;
    house.webhooks = file.webhooks;
    this.follow(file);
    await recomputeDeadlines(house);
    void this.timetable.wake();
  }

  /** Takes no more mail, finishes what is begun, closes everything. */
  async stop(): Promise<void> {
    await this.health?.close();
    await Promise.all(this.inboxes.map((inbox) => inbox.stop()));
    await this.timetable.stop();
    await this.parsers.close();
    await this.dispatcher.stop();
    await this.webhooks.stop();
    this.closeCourier();
    // Only now: whoever takes over must find nothing half done.
    await this.company?.stop();
    await this.db.destroy();
  }
}

function makeInbox(config: InboxConfig, deps: InboxDeps, accepts: (address: string) => boolean): Inbox {
  return config.kind === 'imap' ? imapInbox(config, deps) : pushInbox(config, { ...deps, accepts });
}

function secretsOf({ webhooks }: DeskFile): ReadonlyMap<string, string> {
  return new Map(webhooks.map(({ url, secret }) => [url, secret]));
}

function earliest(...moments: (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
