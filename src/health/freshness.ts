import type { Instant } from '../domain/time.js';
import type { House } from '../house.js';
import { alertAdmins } from '../upkeep.js';
import { stale, type Watched } from './watched.js';

/** Mails the admins when an inbox is not read, once an outage, and when it is read again. */
export class FreshnessWatch {
  private readonly startedAt: Instant;
  /** Inboxes that another process read, with when that was last so. */
  private readonly stoodBy = new Map<string, Instant>();
  /** Inboxes whose outage the admins know of, with its beginning. */
  private readonly told = new Map<string, Instant>();

  constructor(
    private readonly house: House,
    private readonly inboxes: Watched['inboxes'],
  ) {
    this.startedAt = house.clock.now();
  }

  async look(): Promise<void> {
    for (const inbox of this.inboxes) await this.lookAt(inbox);
  }

  private async lookAt(inbox: Watched['inboxes'][number]): Promise<void> {
    const { source } = inbox;
    const now = this.house.clock.now();
    if (inbox.state().kind === 'standby') {
      // Whoever reads it watches it.
      this.stoodBy.set(source, now);
      this.told.delete(source);
      return;
    }
    // One that was never read here has been silent since the desk began, or since it is this one's to read.
    const last = inbox.lastFetch() ?? this.stoodBy.get(source) ?? this.startedAt;
    const since = this.told.get(source);
    if (now - last >= stale && since === undefined) {
      await alertAdmins(this.house, `The inbox ${source} is not read`, silence(inbox, last));
      this.told.set(source, last);
    }
    if (now - last < stale && since !== undefined) {
      const away = Math.round((last - since) / 60_000);
      const detail = `It was not read for ${away} minutes. Mails that came meanwhile are handled now, in their order.`;
      await alertAdmins(this.house, `The inbox ${source} is read again`, detail);
      this.told.delete(source);
    }
  }
}

function silence(inbox: Watched['inboxes'][number], last: Instant): string {
  const told = inbox.state();
  const reason = 'reason' in told ? `${told.kind}: ${told.reason}` : told.kind;
  return [
    `Nothing was read from it since ${new Date(last).toISOString()}. Its state: ${reason}.`,
    'The desk goes on trying; mails wait on their server. See "mail.in" of the desk file, and: postdesk check',
  ].join('\n');
}
