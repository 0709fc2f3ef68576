/** Reads what is new in a folder into the ledger: every mail once, oldest first, a handful at a time in memory. */
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { Instant } from '../domain/time.js';
import { inLoads, pipeline } from '../pipeline.js';
import type { Beginning } from '../record/folders.js';
import type { Held } from '../record/leases.js';
import { type Arrival, keepAll, knownUids } from '../record/ledger.js';
import { isBefore } from './beginning.js';
import { identify } from './identity.js';
import { pathOf } from './imap-client.js';
import { fetchMail } from './imap-fetch.js';
import type { InboxDeps } from './inbox.js';
import type { Incoming } from './incoming.js';
import { headOf, holdOut } from './oversize.js';

/** Mails listed at a time: a mailbox of a million takes no more memory than one of a hundred. */
const chunk = 500;
/** Mails that the server could not give are remembered up to here; beyond, the whole folder is gone through again. */
const mostUnread = 500;
/** A mail that the server cannot give for so long is no reason to wait for the others' sake. */
const patience = 10 * 60_000;
/** The whole folder is gone through so often, in case a server's UIDs do not do as they should (a restored backup). */
const wholeEvery = 3_600_000;

/** Mails fetched by one command and written by one transaction: a write to the disk for each is what costs most. */
const handful = 50;
const handfulBytes = 2 * 1024 * 1024;

interface Listed {
  uid: number;
  size: number;
  receivedAt: Instant;
}

/** The mail, or the beginning of one that is too large. */
type Fetched = Listed & Incoming;

export class ImapReader {
  private validity = '';
  /** UIDs below it were all looked at; null: go through the whole folder. */
  private next: number | null = null;
  /** Looked at, and the server failed to give them: asked for again at each pass. With when that was first so. */
  private readonly unread = new Map<number, Instant>();
  private wholeAt: Instant = 0;
  private beginning: Beginning | null | undefined;

  constructor(
    private readonly source: string,
    private readonly folder: string,
    private readonly deps: InboxDeps,
    private readonly stopping: () => boolean,
    /** Under which it reads; throws where it is another process's turn. */
    private readonly lease: () => Held | null = () => null,
    /** Where the open folder begins; null where all of it is to be read. Asked once. */
    private readonly beginningIn: (client: ImapFlow) => Promise<Beginning | null> = async () => null,
  ) {}

  /** Keeps all mails of the folder that are not in the ledger; how many. Throws where connection or ledger fail. */
  async pass(client: ImapFlow): Promise<number> {
    const lock = await client.getMailboxLock(pathOf(this.folder));
    try {
      // Tells of mail that came unannounced, and whether the other side still lives.
      await client.noop();
      this.begin(uidValidityOf(client));
      if (this.beginning === undefined) this.beginning = await this.beginningIn(client);
      if (this.unread.size >= mostUnread || this.deps.clock.now() - this.wholeAt >= wholeEvery) this.next = null;
      return this.next === null ? await this.readAll(client) : await this.readNews(client, this.next);
    } finally {
      lock.release();
    }
  }

  /** Whether the last pass came to its end with nothing left that the server may still give. */
  isThrough(): boolean {
    const now = this.deps.clock.now();
    return !this.stopping() && [...this.unread.values()].every((since) => now - since >= patience);
  }

  private begin(validity: string): void {
    if (validity === this.validity) return;
    if (this.validity !== '') {
      this.deps.log.warn({ source: this.source, folder: this.folder }, 'the folder was made anew: reading all of it');
    }
    this.validity = validity;
    this.next = null;
    this.unread.clear();
  }

  /**
   * Goes through the folder by sequence number, which unlike UIDs have no gaps. They shift when a mail before them is
   * taken away, so the place must shift with them, or mails would be passed over.
   */
  private async readAll(client: ImapFlow): Promise<number> {
    this.unread.clear();
    let { place, highest } = await this.startIn(client);
    let kept = 0;
    const shift = ({ seq }: { seq?: number | undefined }) => {
      if (seq !== undefined && seq < place) place -= 1;
    };
    client.on('expunge', shift);
    try {
      for (let exists = existsIn(client); place <= exists && !this.stopping(); exists = existsIn(client)) {
        const last = Math.min(place + chunk - 1, exists);
        const mails = await this.list(client, `${place}:${last}`, false);
        place = last + 1;
        highest = mails.reduce((most, mail) => Math.max(most, mail.uid), highest);
        kept += await this.take(client, mails);
      }
    } finally {
      client.off('expunge', shift);
    }
    if (this.stopping()) return kept;
    this.next = highest + 1;
    this.wholeAt = this.deps.clock.now();
    return kept;
  }

  /** The sequence number to begin with, and the highest UID below it. */
  private async startIn(client: ImapFlow): Promise<{ place: number; highest: number }> {
    const { beginning, validity } = this;
    if (!beginning || beginning.uidValidity !== validity) return { place: 1, highest: 0 };
    // Of a folder with a million old mails none is even listed. `n:*` finds the last one whatever its UID is.
    const found = (await client.search({ uid: `${beginning.firstUid}:*` })) || [];
    const place = found.reduce((least, seq) => Math.min(least, seq), existsIn(client) + 1);
    return { place, highest: beginning.firstUid - 1 };
  }

  private async readNews(client: ImapFlow, next: number): Promise<number> {
    if (existsIn(client) === 0) return 0;
    const range = [...this.unread.keys(), `${next}:*`].join(',');
    // `n:*` gives the last mail even where its UID is below n.
    const mails = (await this.list(client, range, true)).filter(({ uid }) => uid >= next || this.unread.has(uid));
    let kept = 0;
    for (let at = 0; at < mails.length; at += chunk) {
      const part = mails.slice(at, at + chunk);
      kept += await this.take(client, part);
      if (this.stopping()) break;
      this.next = part.reduce((most, mail) => Math.max(most, mail.uid + 1), this.next ?? next);
    }
    return kept;
  }

  private async list(client: ImapFlow, range: string, uid: boolean): Promise<Listed[]> {
    const found = await client.fetchAll(range, { uid: true, size: true, internalDate: true }, { uid });
    return found.map((mail) => this.listed(mail)).sort((a, b) => a.uid - b.uid);
  }

  private listed(mail: FetchMessageObject): Listed {
    const now = this.deps.clock.now();
    const date = mail.internalDate === undefined ? Number.NaN : new Date(mail.internalDate).getTime();
    return { uid: mail.uid, size: mail.size ?? 0, receivedAt: Number.isNaN(date) ? now : Math.min(date, now) };
  }

  private async take(client: ImapFlow, mails: Listed[]): Promise<number> {
    const place = { source: this.source, folder: this.folder, uidValidity: this.validity };
    const uids = mails.map((mail) => mail.uid);
    // BEFORE asking what is known: whoever reads after us begins there, and so misses nothing that we still write.
    const lease = this.lease();
    const known = await knownUids(this.deps.db, place, uids);
    const isOld = (mail: Listed) => isBefore(this.beginning ?? null, this.validity, mail);
    const unknown = mails.filter((mail) => !known.has(mail.uid) && !isOld(mail));
    let kept = 0;
    await pipeline(
      inLoads(unknown, handful, handfulBytes),
      (load) => this.fetch(client, load),
      async (fetched) => {
        kept += await this.keep(fetched, lease);
      },
      this.stopping,
    );
    return kept;
  }

  private async keep(fetched: Fetched[], lease: Held | null): Promise<number> {
    const { db, maxSize, log, clock } = this.deps;
    const whole = fetched.filter(({ size }) => size <= maxSize).map((mail) => this.arrivalOf(mail));
    for (const mail of fetched.filter(({ size }) => size > maxSize)) {
      const head = headOf(this.arrivalOf(mail));
      const { id, outcome, duplicate } = await holdOut(db, head, mail.size, maxSize, clock.now(), lease);
      if (!duplicate) this.deps.onHeldOut?.(id, outcome);
      log.warn({ source: this.source, mail: head.messageId, uid: mail.uid }, outcome);
    }
    for (const [at, { id, duplicate }] of (await keepAll(db, whole, lease)).entries()) {
      const fields = { source: this.source, mail: whole[at]!.messageId, ledger: id };
      log.info(fields, duplicate ? 'kept, came before' : 'kept');
    }
    if (whole.length > 0) this.deps.onKept();
    return fetched.length;
  }

  private arrivalOf({ uid, raw, identity, messageId, receivedAt }: Fetched): Arrival {
    return {
      source: this.source,
      folder: this.folder,
      uidValidity: this.validity,
      uid,
      messageId,
      identity,
      raw,
      receivedAt,
    };
  }

  /** Fetches a handful by one command; where the server fails at it, each by its own, so that it fails at one alone. */
  private async fetch(client: ImapFlow, mails: Listed[]): Promise<Fetched[]> {
    const { maxSize } = this.deps;
    if (mails.length > 1 && mails.every(({ size }) => size <= maxSize)) {
      const together = await this.fetchTogether(client, mails);
      if (together) return together;
    }
    const fetched: Fetched[] = [];
    for (const mail of mails) {
      const incoming = await this.fetchOne(client, mail);
      if (incoming) fetched.push({ ...mail, ...incoming });
    }
    return fetched;
  }

  private async fetchTogether(client: ImapFlow, mails: Listed[]): Promise<Fetched[] | null> {
    const range = mails.map(({ uid }) => uid).join(',');
    try {
      const answers = await client.fetchAll(range, { uid: true, source: true }, { uid: true });
      const sources = new Map(answers.map(({ uid, source }) => [uid, source]));
      // One that is not among the answers is gone meanwhile; one that came without content is asked for again.
      if (answers.some(({ source }) => !source)) return null;
      for (const { uid } of mails) this.unread.delete(uid);
      return mails.flatMap((mail) => {
        const raw = sources.get(mail.uid);
        return raw ? [{ ...mail, raw, ...identify(raw) }] : [];
      });
    } catch (error) {
      if (!client.usable) throw error;
      return null;
    }
  }

  /** The mail, or its beginning; null where it is gone meanwhile, or the server cannot give this one. */
  private async fetchOne(client: ImapFlow, { uid, size }: Listed): Promise<Incoming | null> {
    try {
      const incoming = await fetchMail(client, { uid, size }, this.deps);
      this.unread.delete(uid);
      return incoming;
    } catch (error) {
      // One mail that the server cannot give must not stand before all others.
      if (!client.usable) throw error;
      this.deps.log.error(
        { source: this.source, uid, error: String(error) },
        'this mail could not be fetched; trying again',
      );
      if (this.unread.size < mostUnread && !this.unread.has(uid)) this.unread.set(uid, this.deps.clock.now());
      return null;
    }
  }
}

export function uidValidityOf(client: ImapFlow): string {
  if (!client.mailbox) throw new Error('no folder is open');
  return String(client.mailbox.uidValidity);
}

function existsIn(client: ImapFlow): number {
  return client.mailbox ? client.mailbox.exists : 0;
}
