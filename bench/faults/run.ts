/** One run: a fresh database and mailbox, some mails, a fault, and then the account of all that came of it. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../../src/config/types.js';
import { openDatabase, pendingMigrations } from '../../src/record/database.js';
import type { Chance } from '../year/chance.js';
import { type Accounted, account } from './account.js';
import type { Engine, Place } from './engines.js';
import { type Delivery, Feeder } from './feeder.js';
import type { Trap } from './inside/orders.js';
import { Lives } from './lives.js';
import { deskText } from './people.js';
import type { FedMail } from './seed.js';
import { pause, until } from './waiting.js';
import type { World } from './world.js';

/** A fault: begins the desk and does its mischief; the run then heals everything and looks. */
export interface Case {
  name: string;
  /** Runs of each database where `--runs` names no other number. */
  runs: number;
  databases: readonly ('sqlite' | 'postgres')[];
  /** How many times as fast as real time the desk lives; see inside/clock.ts. */
  speed?: number;
  smallDisk?: boolean;
  play(run: Run): Promise<void>;
}

export interface RunPlan {
  fault: Case;
  engine: Engine;
  mails: readonly FedMail[];
  processes: number;
  chance: Chance;
  /** Differs from run to run. */
  user: string;
}

export interface RunResult extends Accounted {
  kills: number;
  exits: number;
  fired: boolean | null;
  mailsIn: number;
  seconds: number;
}

/** So many times as fast as real time the desk lives. */
const usualSpeed = 30;
/** How long a desk may take until nothing is left to do, once all is well again. */
const patience = 240_000;

export class Run {
  readonly lives: Lives;
  /** When it began, in milliseconds since 1970. */
  readonly origin = Date.now();
  readonly breaches: string[] = [];
  /** Addresses that mail to is refused for good. */
  readonly refusedFor = new Set<string>();
  /** A mail may stand twice in a folder: the server cannot move in one go, and the process died between. */
  copiesAllowed = false;
  /** Whether the step at which to kill was come by; null where the case has none. */
  fired: boolean | null = null;
  /** In the desk's time; what it writes afterwards, such as an alert about a slow machine, is the next run's matter. */
  settledAt = 0;
  /** When processes ended, in milliseconds since 1970. */
  readonly deaths: number[] = [];
  private observer: ImapFlow | null = null;
  private bytes = { imap: 0, smtp: 0 };

  private constructor(
    readonly world: World,
    readonly plan: RunPlan,
    readonly place: Place,
    readonly feeder: Feeder,
    deskFile: string,
  ) {
    const { speed = usualSpeed } = plan.fault;
    this.lives = new Lives(world, deskFile, { speed, origin: this.origin }, plan.processes, () => this.noteLost());
    for (const wires of ['imap', 'smtp'] as const) {
      world[wires].onBytes = (_direction, bytes) => {
        this.bytes[wires] += bytes.length;
      };
    }
    world.smtp.onFault = (wire) => world.sink.lost(wire.localPort);
  }

  static async play(world: World, plan: RunPlan): Promise<RunResult> {
    const began = performance.now();
    world.reset();
    const place = await plan.engine.fresh(plan.fault.smallDisk ?? false);
    const deskFile = join(place.folder, 'postdesk.yaml');
    await writeFile(deskFile, deskFileOf(world, plan.user, place.database));
    const feeder = new Feeder(world.server, plan.user, deliveriesOf(plan));
    await feeder.deliver(Math.floor(plan.chance.between(1, feeder.left)));
    const run = new Run(world, plan, place, feeder, deskFile);
    try {
      return await run.toEnd(began);
    } finally {
      run.observer?.close();
      await place.remove();
      await world.server.forget(plan.user);
    }
  }

  /** The inbox as the desk has it, past the proxy. */
  get inbox(): ImapConfig {
    const { user } = this.plan;
    const where = { host: '127.0.0.1', port: this.world.server.imapPort, secure: false, insecure: false };
    const folders = { folder: 'INBOX', from: 'all' as const, done: 'Postdesk/Done', failed: 'Postdesk/Failed' };
    return { kind: 'imap', ...where, user, password: 'secret', oauth2: null, ...folders };
  }

  get chance(): Chance {
    return this.plan.chance;
  }

  /** The campaign's own look into the mailbox, past all proxies. */
  async look(): Promise<ImapFlow> {
    if (!this.observer?.usable) this.observer = await this.world.server.as(this.plan.user);
    return this.observer;
  }

  /** Until so many bytes more have gone over those wires, or nothing happens there for long. */
  async carried(wires: 'imap' | 'smtp', bytes: number): Promise<void> {
    const goal = this.bytes[wires] + bytes;
    await until(() => this.bytes[wires] >= goal, 4_000, 2);
  }

  /** At any moment of a mail's way. */
  async anyMoment(): Promise<void> {
    if (this.chance.percent(50)) await this.carried('imap', this.chance.between(0, 9_000));
    else await this.carried('smtp', this.chance.between(0, 80_000));
    await pause(this.chance.between(0, 30));
  }

  /** Begins the desk so that it dies at a step; false where it had nothing to do that leads there. */
  async dieAt(trap: Trap): Promise<boolean> {
    this.lives.begin(trap);
    this.feeder.goOn(this.chance);
    return this.lives.killedWhile(() => this.isSettled(), 60_000);
  }

  /** Begins the desk, and has the mails that are left delivered while it works. */
  begin(): void {
    this.lives.begin();
    this.feeder.goOn(this.chance);
  }

  /** Until all mails but those to one recipient were sent; whether they were in time. */
  async othersGetTheirs(recipient: string): Promise<void> {
    await this.feeder.finish();
    const left = (waits: readonly string[]) => waits.filter((wait) => !wait.endsWith('to be sent')).length;
    const isSo = async () => {
      if (left(await this.whatWaits()) > 0) return false;
      const open = await this.place.ask((db) =>
        db('outbox').whereIn('state', ['waiting', 'sending']).whereNot({ recipient }),
      );
      return open.length === 0;
    };
    if (!(await until(isSo, patience, 150)))
      this.breaches.push(`mails to others wait while ${recipient} cannot be reached`);
  }

  /** Begins the desk and waits until it is open: a desk that runs must bear what one that starts may refuse. */
  async open(): Promise<void> {
    this.begin();
    await until(async () => (await this.world.said('the desk is open')) >= this.plan.processes, 240_000, 50);
  }

  /** A copy of the older record stands beside an SQLite file that was migrated, and every copy is whole. */
  async lookAtCopies(undone: number): Promise<void> {
    if (this.plan.engine.name !== 'sqlite') return;
    await until(() => this.isSettled(), patience, 150);
    const names = (await readdir(this.place.folder)).filter((name) => name.includes('.before-'));
    const missing = new Set<number>();
    for (const name of names) {
      const copy = openDatabase(`sqlite:${join(this.place.folder, name)}`);
      const [found] = (await copy.raw('PRAGMA integrity_check')) as { integrity_check: string }[];
      if (found?.integrity_check !== 'ok') this.breaches.push(`${name}: ${found?.integrity_check}`);
      missing.add((await pendingMigrations(copy)).length);
      await copy.destroy();
    }
    if (!missing.has(undone)) this.breaches.push(`no copy from before the migrations, among ${names.length}`);
  }

  private deskTime(): number {
    const { speed = usualSpeed } = this.plan.fault;
    return this.origin + (Date.now() - this.origin) * speed;
  }

  /** Nothing is left to do for the desk. */
  async isSettled(): Promise<boolean> {
    if (this.feeder.left > 0) return false;
    return (await this.whatWaits().catch(() => ['the database'])).length === 0;
  }

  private async toEnd(began: number): Promise<RunResult> {
    const { plan, world } = this;
    const { breaches } = this;
    await plan.fault.play(this);
    world.imap.heal();
    world.smtp.heal();
    world.sink.behaviour = {};
    await this.feeder.finish();
    world.warmUp(plan.processes);
    const tooMany = () => this.lives.figures.exits > 5;
    if (!(await until(async () => tooMany() || (await this.isSettled()), patience, 150)) || tooMany()) {
      breaches.push(`did not settle: ${(await this.whatWaits().catch(String)).toString()}`);
    }
    this.settledAt = this.deskTime();
    if (!(await this.lives.end())) breaches.push('did not close within a minute of SIGTERM');
    const { kills, exits } = this.lives.figures;
    if (exits > 0) breaches.push(`the program ended by itself ${exits} times`);
    const accounted = await this.place.ask(async (db) => account({ db, run: this, imap: await this.look() }));
    accounted.breaches.unshift(...breaches);
    const mailsIn = this.feeder.delivered.length;
    return { ...accounted, kills, exits, mailsIn, fired: this.fired, seconds: (performance.now() - began) / 1000 };
  }

  /** What is left to do, in words; nothing when all is done. */
  private async whatWaits(): Promise<string[]> {
    const waits = await this.place.ask(async (db) => {
      const count = async (what: string, query: { count(): unknown }) => {
        const [row] = (await query.count()) as Record<string, unknown>[];
        const n = Number(Object.values(row ?? {})[0]);
        return n > 0 ? [`${n} ${what}`] : [];
      };
      const ids = [...new Set(this.feeder.delivered.map(({ mail }) => mail.messageId))];
      const known = await db('ledger').whereIn('message_id', ids).whereNot({ state: 'duplicate' });
      return [
        ...(known.length < ids.length ? [`${ids.length - known.length} not in the ledger`] : []),
        ...(await count('pending', db('ledger').where({ state: 'pending' }))),
        ...(await count('not moved', db('ledger').whereNull('moved_at').whereNot({ source: 'before' }))),
        ...(await count('to be sent', db('outbox').whereIn('state', ['waiting', 'sending']))),
      ];
    });
    if (waits.length > 0) return waits;
    const inbox = await (await this.look()).status('INBOX', { messages: true });
    const left = inbox === false ? 0 : (inbox.messages ?? 0);
    return left > 0 ? [`${left} in the inbox`] : [];
  }

  /** A process died: of what it had sent and not yet recorded, the answer is lost with it. */
  private async noteLost(): Promise<void> {
    const { world, plan } = this;
    this.deaths.push(Date.now());
    // What it had put on the wire is taken behind its death; its connections end behind that.
    await until(() => world.sink.connections === 0, plan.processes === 1 ? 5_000 : 500, 5);
    const unsettled = await this.place
      .ask(async (db) => {
        const rows = await db('outbox')
          .whereIn('state', ['waiting', 'sending'])
          .select<{ message_id: string }[]>('message_id');
        return new Set(rows.map((row) => row.message_id));
      })
      .catch(() => null);
    for (const one of world.sink.taken) if (unsettled === null || unsettled.has(one.messageId)) one.answerLost = true;
  }
}

/** Some mails, each of another kind; now and then one is delivered twice, as mail servers do. */
function deliveriesOf({ mails, chance }: RunPlan): Delivery[] {
  const chosen = [...mails].sort(() => chance.next() - 0.5).slice(0, Math.floor(chance.between(4, 9)));
  const twice = chance.percent(30) ? [chance.of(chosen)] : [];
  return [...chosen, ...twice].map((mail) => ({ mail }));
}

function deskFileOf(world: World, user: string, database: string): string {
  const imap = { host: '127.0.0.1', port: world.imap.port, secure: false, user, password: 'secret' };
  const out = { smtp: { host: '127.0.0.1', port: world.smtp.port }, perMinute: 100_000 };
  const mail = { in: [{ imap }], out };
  return `${deskText}
mail: ${JSON.stringify(mail)}
database: ${JSON.stringify(database)}
http: { listen: "127.0.0.1:${world.httpPort}" }
`;
}
