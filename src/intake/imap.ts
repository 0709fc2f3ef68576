/**
 * A folder on an IMAP server as inbox.
 *
 *   connect -> read all that the ledger does not have -> move what is handled -> listen (IDLE) or wait a minute -> read ...
 *
 * Nothing is acknowledged but by moving a mail, and that happens only after its ledger row says what became of it.
 * Where several processes share the desk, one of them reads; the others stand by without a connection.
 */
import type { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { type TokenSource, tokenSource } from '../oauth2/source.js';
import { type Held, LeaseLost } from '../record/leases.js';
import { beginningIn } from './beginning.js';
import {
  type Failure,
  failureOf,
  farewell,
  type ImapTiming,
  inWords,
  isOfServer,
  leave,
  newClient,
  reasonOf,
  throttledFor,
} from './imap-client.js';
import { createFolders, moveHandled } from './imap-mover.js';
import { ImapReader } from './imap-reader.js';
import type { Inbox, InboxDeps, InboxState, Turn } from './inbox.js';
import { nameOf, sourceOf } from './name.js';
import { Wake } from './wake.js';

const usual: ImapTiming = {
  poll: 60_000,
  retryFirst: 2_000,
  retryMost: 30_000,
  retryRefused: 60_000,
  proven: 60_000,
  passOn: 60_000,
  passOnAgain: 1_800_000,
  silence: 120_000,
};

export function imapInbox(config: ImapConfig, deps: InboxDeps, timing: ImapTiming = usual): Inbox {
  return new ImapInbox(config, deps, timing);
}

/** The same in every process of a desk. */
export function turnOf(name: string): string {
  return `inbox ${name}`;
}

class ImapInbox implements Inbox {
  readonly source: string;
  readonly name: string;
  private readonly token: TokenSource | null;
  private readonly reader: ImapReader;
  private readonly inTurn = queue();
  private readonly wake = new Wake();
  private moving: Promise<number> | null = null;
  private readonly turn: Turn | null;
  private client: ImapFlow | null = null;
  /** What the connection itself failed of; what was under way when it did says only that it is gone. */
  private broken: unknown = null;
  private running: Promise<void> | null = null;
  private now: InboxState = { kind: 'stopped' };
  private fetched: Instant | null = null;
  private heard: Instant | null = null;
  private stopping = false;
  /** Since when nothing could be read; null while it can. */
  private failing: Instant | null = null;
  private passedAt: Instant | null = null;

  constructor(
    private readonly config: ImapConfig,
    private readonly deps: InboxDeps,
    private readonly timing: ImapTiming,
  ) {
    this.source = sourceOf(config);
    this.name = nameOf(config);
    const { tokens = (oauth2) => tokenSource(oauth2, deps.clock) } = deps;
    this.token = config.oauth2 ? tokens(config.oauth2) : null;
    this.turn = deps.turns?.of(turnOf(this.name)) ?? null;
    this.turn?.onChange(() => this.wake.ring());
    const stopping = () => this.stopping || !this.isOurs();
    const beginning = (client: ImapFlow) => beginningIn(client, config, this.source, deps, this.lease());
    this.reader = new ImapReader(this.source, config.folder, deps, stopping, () => this.lease(), beginning);
  }

  async start(): Promise<void> {
    this.stopping = false;
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake.ring();
    const open = this.client;
    if (this.now.kind !== 'open') open?.close();
    // A server that does not answer in the middle of a command is not waited for.
    const force = setTimeout(() => open?.close(), 2 * farewell);
    await this.running;
    clearTimeout(force);
    this.running = null;
    // A move that still waited for its turn finds no connection.
    await this.inTurn(async () => {});
  }

  async moveHandled(): Promise<number> {
    try {
      return await this.move();
    } catch (error) {
      if (this.isOver(error)) return 0;
      // They stand in the inbox and are moved at the next look.
      this.deps.log.warn({ source: this.source, error: reasonOf(error) }, 'handled mails could not be moved now');
      return 0;
    }
  }

  lastFetch(): Instant | null {
    return this.fetched;
  }

  state(): InboxState {
    return this.now.kind === 'standby' ? { kind: 'standby', reader: this.turn?.holder() ?? null } : this.now;
  }

  heardTo(): Instant | null {
    return this.heard;
  }

  look(): void {
    if (this.now.kind === 'open') this.wake.ring();
  }

  /** Whoever asks while somebody waits for their turn is served with them. */
  private move(): Promise<number> {
    this.moving ??= this.inTurn(async () => {
      this.moving = null;
      const { client } = this;
      const open = client?.usable && this.now.kind === 'open' && this.isOurs();
      return open ? moveHandled(client, this.config, this.source, this.deps, () => this.lease()) : 0;
    });
    return this.moving;
  }

  private isOurs(): boolean {
    return this.turn === null || this.turn.held() !== null;
  }

  /** What to show the ledger; null where no other process could read. */
  private lease(): Held | null {
    if (this.turn === null) return null;
    const held = this.turn.held();
    if (held === null) throw new LeaseLost(`inbox ${this.source}`);
    return held;
  }

  /** Whether an error says that another process reads by now. */
  private isOver(error: unknown): boolean {
    if (!(error instanceof LeaseLost)) return false;
    const held = this.turn?.held();
    if (held) this.turn?.lost(held);
    return true;
  }

  private async run(): Promise<void> {
    const { clock } = this.deps;
    let delay = this.timing.retryFirst;
    while (!this.stopping) {
      if (!this.isOurs()) {
        await this.standBy();
        continue;
      }
      const since = clock.now();
      const error = await this.session();
      if (this.stopping) break;
      if (error === null) continue;
      if (clock.now() - since >= this.timing.proven) delay = this.timing.retryFirst;
      this.failing ??= since;
      if (await this.passOn()) continue;
      const failure = failureOf(error);
      // A token may have been refused because it ended early: with another one it is worth a knock at once.
      const worthAnother = this.token !== null && this.now.kind !== 'refused';
      this.report(failure, error);
      const shutOut = failure.kind === 'refused' && !worthAnother;
      const least = Math.max(throttledFor(error), shutOut ? this.timing.retryRefused : 0);
      // Jitter, so that many desks do not come back to a restarted server in one moment.
      await this.pause(Math.max(least, delay * (0.5 + Math.random() / 2)));
      delay = Math.min(delay * 1.5, this.timing.retryMost);
    }
    this.now = { kind: 'stopped' };
  }

  /** Gives the turn to another process where this one has been in trouble for long; whether it did. */
  private async passOn(): Promise<boolean> {
    const { clock, log } = this.deps;
    const now = clock.now();
    const lasts = this.failing !== null && now - this.failing >= this.timing.passOn;
    const again = this.passedAt === null || now - this.passedAt >= this.timing.passOnAgain;
    if (!lasts || !again || this.turn === null) return false;
    const passed = await this.turn.pass().catch((error: unknown) => {
      log.debug({ source: this.source, error: String(error) }, 'the lease could not be let go');
      return false;
    });
    if (!passed) return false;
    log.warn({ source: this.source }, 'this process cannot read the inbox; another may try');
    this.failing = null;
    this.passedAt = now;
    return true;
  }

  /** Until something changes, or a while is over in which nobody said so. */
  private async standBy(): Promise<void> {
    if (this.now.kind !== 'standby') {
      this.now = { kind: 'standby', reader: null };
      this.fetched = null;
      const reader = this.turn?.holder() ?? null;
      const words = reader === null ? 'this inbox is not ours to read now' : 'another process reads this inbox';
      this.deps.log.info({ source: this.source, reader }, `${words}; standing by`);
    }
    await this.wake.wait(this.timing.poll);
  }

  /** One connection from its beginning to its end; the error that ended it, null where it was us. */
  private async session(): Promise<unknown> {
    if (this.now.kind === 'stopped' || this.now.kind === 'standby') this.now = { kind: 'connecting' };
    try {
      await this.work(await this.connect());
      return null;
    } catch (error) {
      return this.stopping ? null : (error ?? new Error('the connection failed'));
    } finally {
      if (this.client) await leave(this.client, this.now.kind === 'open');
      this.client = null;
    }
  }

  private async connect(): Promise<ImapFlow> {
    const { source, wake, deps } = this;
    // A token that was just refused is not shown again.
    const token = this.token ? await this.token(this.now.kind === 'refused') : null;
    const client = newClient(this.config, token, { ...deps, silence: this.timing.silence });
    this.client = client;
    this.broken = null;
    // Both handlers before connect(): an error without a listener ends the process.
    client.on('error', (error: unknown) => {
      this.broken ??= inWords(error, deps.clock.now() - this.timing.silence);
      deps.log.debug({ source, error: String(error) }, 'the connection failed');
    });
    client.on('close', () => wake.ring());
    client.on('exists', () => wake.ring());
    await client.connect();
    return client;
  }

  private async work(client: ImapFlow): Promise<void> {
    await createFolders(client, this.config);
    this.now = { kind: 'open' };
    this.failing = null;
    this.deps.log.info({ source: this.source, folder: this.config.folder }, 'the inbox is open');
    let again = this.timing.retryFirst;
    let wasOfServer = false;
    while (!this.stopping && client.usable && this.isOurs()) {
      const failure = await this.lookIn(client);
      const well = failure === null;
      // Nothing that is wrong with a session ends but with it: another may be well.
      if (failure && isOfServer(failure.error) && wasOfServer) throw failure.error;
      wasOfServer = failure !== null && isOfServer(failure.error);
      // A database that was away for a moment must not keep mail until the next poll.
      const wait = well ? this.timing.poll : Math.min(again, this.timing.poll);
      again = well ? this.timing.retryFirst : Math.min(again * 1.5, this.timing.retryMost);
      if (client.usable && this.isOurs()) await this.wake.wait(wait);
    }
    if (!this.stopping && this.isOurs()) throw this.broken ?? new Error('the connection was closed');
  }

  /** Null where all could be read and cleared, or another look is not worth it soon; else what kept it from that. */
  private async lookIn(client: ImapFlow): Promise<{ error: unknown } | null> {
    const { disk } = this.deps;
    try {
      if (disk && !disk.mayTry()) {
        this.deps.log.error({ source: this.source }, 'no room on the disk: no mail is read until there is');
        await this.move();
        return null;
      }
      // Of when it began: what came while it was under way may have been passed by.
      const begun = this.deps.clock.now();
      await this.inTurn(() => this.reader.pass(client));
      disk?.succeeded();
      this.fetched = this.deps.clock.now();
      if (this.reader.isThrough()) {
        this.heard = begun;
        this.deps.onRead?.();
      }
      await this.move();
      return null;
    } catch (error) {
      if (this.isOver(error)) return null;
      disk?.failed(error);
      if (!client.usable) throw this.broken ?? error;
      // The server is well, so it is the ledger, or a folder: what was not kept stands in the inbox and is read again.
      const words = 'the inbox could not be read or cleared; trying again';
      this.deps.log.error({ source: this.source, error: reasonOf(error) }, words);
      return { error };
    }
  }

  /** Trouble is said aloud once a kind, not at every knock. */
  private report(failure: Failure, error: unknown): void {
    const loud = this.now.kind !== failure.kind;
    this.now = failure;
    this.deps.log[loud ? 'warn' : 'debug'](
      { source: this.source, state: failure.kind },
      adviceOn(failure, this.config, error),
    );
  }

  private async pause(ms: number): Promise<void> {
    const { clock } = this.deps;
    const until = clock.now() + ms;
    for (let left = ms; left > 0 && !this.stopping; left = until - clock.now()) await this.wake.wait(left);
  }
}

/** One after the other: reading and moving share a connection, and two movers would take the same rows. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}

function adviceOn(failure: Failure, config: ImapConfig, error: unknown): string {
  const server = `${config.host}:${config.port}`;
  // What the provider has against us it has said itself, with the cure; the mail server was not even asked.
  if (error instanceof Advice)
    return `no token to log in at ${server} with (${failure.reason})${failure.kind === 'refused' ? '' : '; trying again'}`;
  switch (failure.kind) {
    case 'refused':
      return `${server} refuses the login of ${config.user} (${failure.reason}); check user and password of mail.in`;
    case 'throttled':
      return `${server} lets ${config.user} in no more for now (${failure.reason}); trying again`;
    case 'unreachable':
      return `${server} cannot be reached or went away (${failure.reason}); trying again`;
  }
}
