import { type Said, say } from '../domain/said.js';
import type { Instant } from '../domain/time.js';
import type { House } from '../gateway/house.js';
import { alertAdmins } from '../gateway/upkeep.js';
import type { Account, Gap } from '../intake/reconcile.js';

const hour = 3_600_000;
/** After the start there is first a backlog to read. */
const first = hour;
const every = 24 * hour;
/** Gaps that an alert names one by one. */
const named = 10;

/**
 * Once a day accounts for every mail of the folders, beside all other work, and mails the admins about a gap: a mail that
 * intake had passed over, or one that is nowhere any more.
 */
export class ReconciliationWatch {
  private next: Instant;
  private running: Promise<void> | null = null;
  private readonly told = new Set<string>();

  /** @param account goes through the folders, and repairs what can be */
  constructor(
    private readonly house: House,
    private readonly account: () => Promise<Account[]>,
  ) {
    this.next = house.clock.now() + first;
  }

  /** Returns at once; `done` tells when it is over. */
  async look(): Promise<void> {
    if (this.running || this.house.clock.now() < this.next) return;
    this.running = this.goThrough().finally(() => {
      this.running = null;
      this.next = this.house.clock.now() + every;
    });
  }

  async done(): Promise<void> {
    await this.running;
  }

  private async goThrough(): Promise<void> {
    const { log } = this.house;
    try {
      for (const { source, folders, ledger, gaps } of await this.account()) {
        const mails = folders.reduce((sum, folder) => sum + folder.mails, 0);
        log.info({ source, mails, ledger: ledger.rows, gaps: gaps.length }, 'mails accounted for');
        const news = gaps.filter((gap) => !this.told.has(keyOf(gap)));
        if (news.length === 0) continue;
        await alertAdmins(this.house, say('unaccounted', { inbox: source }), wordsOf(news));
        for (const gap of news) this.told.add(keyOf(gap));
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'mails could not be accounted for; it is tried again tomorrow');
    }
  }
}

function keyOf({ folder, uid, messageId, what }: Gap): string {
  return JSON.stringify([folder, uid, messageId, what]);
}

function wordsOf(gaps: readonly Gap[]): Said {
  const lines = gaps.slice(0, named).map(({ folder, uid, messageId, what, repaired }) => {
    const mail = messageId ?? say('mailWithoutId');
    return say(repaired ? 'gapLine' : 'gapLeft', { folder, uid, mail, what });
  });
  const more = gaps.length > named ? [say('andMore', { count: gaps.length - named })] : [];
  return say('unaccountedDetail', { gaps: { lines: [...lines, ...more] } });
}
