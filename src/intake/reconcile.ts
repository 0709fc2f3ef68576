/**
 * Accounts for every mail that stands in an inbox's folders against the ledger, and for every ledger row of the inbox
 * against the folders. It reads in pages and downloads only those mails that Message-ID and size do not identify.
 */
import type { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../config/types.js';
import { type Said, say } from '../domain/said.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { tokenSource } from '../oauth2/source.js';
import type { Beginning } from '../record/folders.js';
import type { Held } from '../record/leases.js';
import { keep, rawOf } from '../record/ledger.js';
import {
  moveAgain,
  type Standing,
  standingAfter,
  standingAt,
  standingByIdentity,
  standingByMessageId,
} from '../record/reconcile.js';
import { beginningIn, isBefore } from './beginning.js';
import { splitMail } from './headers.js';
import { messageIdOf } from './identity.js';
import { imapInbox, turnOf } from './imap.js';
import { failureOf, newClient, pathOf } from './imap-client.js';
import { fetchMail } from './imap-fetch.js';
import { uidValidityOf } from './imap-reader.js';
import type { InboxDeps } from './inbox.js';
import { type Incoming, letGo } from './incoming.js';
import { nameOf } from './name.js';
import { headOf, holdOut } from './oversize.js';

/** Something that should not be; `repaired` where it is set right, or will be by the running desk. */
export interface Gap {
  folder: string;
  uid: number;
  messageId: string | null;
  what: Said;
  repaired: boolean;
}

export interface Account {
  source: string;
  folders: { folder: string; mails: number; known: number }[];
  ledger: {
    rows: number;
    inFolders: number;
    /** Whole in the ledger and in no folder any more: somebody tidied up, nothing is lost. */
    inLedgerOnly: number;
  };
  gaps: Gap[];
}

const chunk = 500;

/** How it is done beside the desk that reads the same folders meanwhile. */
export interface Beside {
  /** In milliseconds: what came or was moved so lately may be on its way, and is no gap. */
  grace: number;
}

/**
 * @param repair takes in what the ledger does not know, and has moved what still stands in the inbox
 * @param beside only the inbox is repaired then: what somebody put into the other folders is theirs to explain
 * @throws Advice where the server is out of reach or does not let us in
 */
export async function reconcile(
  config: ImapConfig,
  deps: InboxDeps,
  repair: boolean,
  beside: Beside | null = null,
): Promise<Account> {
  const { tokens = (oauth2) => tokenSource(oauth2, deps.clock) } = deps;
  const token = config.oauth2 ? await tokens(config.oauth2)() : null;
  const client = newClient(config, token, { ...deps, silence: 120_000 });
  // Without a listener an error of the connection would end the program; the commands tell it as well.
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    const { kind, reason } = failureOf(error);
    throw new Advice(
      `${config.host}:${config.port} ${kind} (${reason}); see: postdesk check`,
      kind === 'refused' ? 1 : 3,
    );
  });
  try {
    return await new Reconciler(client, config, deps, repair, beside).account();
  } finally {
    await client.logout().catch(() => client.close());
  }
}

interface Listed {
  uid: number;
  size: number;
  receivedAt: Instant;
  messageId: string | null;
}

class Reconciler {
  private readonly found: Account;
  /** Ledger rows whose mail stands in a folder. */
  private readonly seen = new Set<number>();
  private beginning: Beginning | null = null;
  /** Under which it takes in what is missing, where this is done by one of several processes. */
  private readonly lease: Held | null;

  constructor(
    private readonly client: ImapFlow,
    private readonly config: ImapConfig,
    private readonly deps: InboxDeps,
    private readonly repair: boolean,
    private readonly beside: Beside | null,
  ) {
    const { source } = imapInbox(config, deps);
    this.lease = deps.turns?.of(turnOf(nameOf(config))).held() ?? null;
    this.found = { source, folders: [], ledger: { rows: 0, inFolders: 0, inLedgerOnly: 0 }, gaps: [] };
  }

  /** In the order in which mails move, so that none is missed that moves meanwhile. */
  async account(): Promise<Account> {
    const { folder, done, failed } = this.config;
    for (const path of [folder, done, failed]) await this.goThrough(path);
    await this.goThroughLedger();
    return this.found;
  }

  private async goThrough(folder: string): Promise<void> {
    const total = { folder, mails: 0, known: 0 };
    this.found.folders.push(total);
    const exists = await this.client.status(pathOf(folder), { messages: true }).catch(() => false);
    // `run` makes the folders for handled mails; until then they are as good as empty.
    if (!exists && folder !== this.config.folder) return;
    const lock = await this.client.getMailboxLock(pathOf(folder));
    try {
      const { found, deps, config } = this;
      if (folder === config.folder)
        this.beginning = await beginningIn(this.client, config, found.source, deps, this.lease);
      const uids = (await this.client.search({ all: true }, { uid: true })) || [];
      for (let at = 0; at < uids.length; at += chunk) {
        const mails = await this.list(uids.slice(at, at + chunk));
        total.mails += mails.length;
        total.known += await this.match(folder, mails);
      }
    } finally {
      lock.release();
    }
  }

  private async list(uids: number[]): Promise<Listed[]> {
    const asked = { uid: true, size: true, internalDate: true, headers: ['message-id'] };
    const now = this.deps.clock.now();
    const mails = await this.client.fetchAll(uids.join(','), asked, { uid: true });
    return mails.map(({ uid, size = 0, internalDate, headers }) => {
      const date = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime();
      const receivedAt = Number.isNaN(date) ? now : Math.min(date, now);
      return { uid, size, receivedAt, messageId: headers ? messageIdOf(headers) : null };
    });
  }

  /** How many of these the ledger knew before. */
  private async match(folder: string, mails: Listed[]): Promise<number> {
    const { db } = this.deps;
    const uids = mails.map((mail) => mail.uid);
    const ids = mails.map((mail) => mail.messageId).filter((id) => id !== null);
    const atPlace = await standingAt(db, this.place(folder), uids);
    const byId = await standingByMessageId(db, ids);
    let known = 0;
    for (const mail of mails) {
      const here = atPlace.find((row) => row.uid === mail.uid);
      const isKnown = here ? await this.leftBehind(mail, here) : await this.arrived(folder, mail, byId);
      if (isKnown) known += 1;
    }
    return known;
  }

  /** A mail that was read at this very place. */
  private async leftBehind(mail: Listed, row: Standing): Promise<true> {
    this.seen.add(row.id);
    if (row.folder === this.config.folder && row.movedAt !== null && !this.isLate(row.movedAt)) {
      if (this.repair) await moveAgain(this.deps.db, [row.id]);
      this.tell(row.folder, mail, say('gapHandled'), 'gapMoved');
    }
    return true;
  }

  /** A mail that was not read here: in the inbox it must be; elsewhere it must have come from the inbox. */
  private async arrived(folder: string, mail: Listed, byId: Standing[]): Promise<boolean> {
    const alike = byId.filter((row) => row.messageId === mail.messageId && row.size === mail.size);
    const isInbox = folder === this.config.folder;
    // It stood there before the desk began, and is none of the desk's.
    if (isInbox && isBefore(this.beginning, uidValidityOf(this.client), mail)) return true;
    const raw = alike.length === 0 || isInbox ? await this.download(mail) : null;
    const same = raw === null ? alike : await standingByIdentity(this.deps.db, raw.identity);
    for (const row of same) this.seen.add(row.id);
    if (raw === null) return true;
    if (same.length > 0 && !isInbox) {
      await letGo(raw.raw);
      return true;
    }
    if (isInbox && this.isLate(mail.receivedAt)) {
      await letGo(raw.raw);
      return same.length > 0;
    }
    if (this.repairs(folder)) this.seen.add(await this.takeIn(folder, mail, raw));
    else await letGo(raw.raw);
    const what = isInbox ? say('gapPassedOver') : say('gapUnknown');
    this.tell(folder, mail, what, 'gapTakenIn');
    return false;
  }

  /** So late that the running desk may be about to see to it. */
  private isLate(moment: Instant): boolean {
    return this.beside !== null && moment > this.deps.clock.now() - this.beside.grace;
  }

  private repairs(folder: string): boolean {
    return this.repair && (this.beside === null || folder === this.config.folder);
  }

  /** The mail, of one that is too large the header; null where it is gone meanwhile. */
  private async download(mail: Listed): Promise<Incoming | null> {
    const incoming = await fetchMail(this.client, mail, this.deps);
    return incoming && mail.size > this.deps.maxSize ? headOf(incoming) : incoming;
  }

  private async takeIn(folder: string, mail: Listed, incoming: Incoming): Promise<number> {
    const { db, maxSize, clock } = this.deps;
    const { uid, size, receivedAt } = mail;
    const arrival = { ...this.place(folder), uid, receivedAt, ...incoming };
    if (size <= maxSize) return (await keep(db, arrival, this.lease)).id;
    const { id, outcome, duplicate } = await holdOut(db, headOf(arrival), size, maxSize, clock.now(), this.lease);
    if (!duplicate) this.deps.onHeldOut?.(id, outcome);
    return (await standingByIdentity(db, incoming.identity))[0]?.id ?? 0;
  }

  private place(folder: string) {
    return { source: this.found.source, folder, uidValidity: uidValidityOf(this.client) };
  }

  private tell(folder: string, { uid, messageId }: Listed, what: Said, cure: 'gapMoved' | 'gapTakenIn'): void {
    const repair = this.repairs(folder);
    this.found.gaps.push({ folder, uid, messageId, what: repair ? say(cure, { what }) : what, repaired: repair });
  }

  private async goThroughLedger(): Promise<void> {
    const { ledger, source } = this.found;
    let last = 0;
    for (;;) {
      const rows = await standingAfter(this.deps.db, source, last, chunk);
      if (rows.length === 0) return;
      for (const row of rows) {
        ledger.rows += 1;
        if (this.seen.has(row.id)) ledger.inFolders += 1;
        else if (await this.isHeaderAlone(row)) this.lost(row);
        else ledger.inLedgerOnly += 1;
      }
      last = rows.at(-1)?.id ?? last;
    }
  }

  /** What was too large was left on the mail server. */
  private async isHeaderAlone(row: Standing): Promise<boolean> {
    if (row.state !== 'quarantined') return false;
    // One that is missing or was dropped is no header; that of its own is told elsewhere.
    const raw = await rawOf(this.deps.db, row).catch(() => null);
    return raw !== null && splitMail(raw).bodyAt === raw.length;
  }

  private lost({ folder, uid, messageId, id }: Standing): void {
    this.found.gaps.push({ folder, uid, messageId, what: say('gapLost', { number: id }), repaired: false });
  }
}
