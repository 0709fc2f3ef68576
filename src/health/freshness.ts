import { type Said, say } from '../domain/said.js';
import type { Instant } from '../domain/time.js';
import type { House } from '../gateway/house.js';
import { alertAdmins } from '../gateway/upkeep.js';
import type { InboxState } from '../intake/inbox.js';
import { LastRead } from './last-read.js';
import { stale, type Watched } from './watched.js';

/** Mails the admins when an inbox is not read, once an outage, and when it is read again. */
export class FreshnessWatch {
  private readonly lastRead: LastRead;
  /** Inboxes whose outage the admins know of, with its beginning. */
  private readonly told = new Map<string, Instant>();

  constructor(
    private readonly house: House,
    private readonly inboxes: Watched['inboxes'],
  ) {
    this.lastRead = new LastRead(house.clock);
  }

  async look(): Promise<void> {
    for (const inbox of this.inboxes) await this.lookAt(inbox);
  }

  private async lookAt(inbox: Watched['inboxes'][number]): Promise<void> {
    const { source } = inbox;
    const now = this.house.clock.now();
    const last = this.lastRead.of(inbox);
    if (last === null) {
      // Whoever reads it watches it.
      this.told.delete(source);
      return;
    }
    const since = this.told.get(source);
    if (now - last >= stale && since === undefined) {
      await alertAdmins(
        this.house,
        say('inboxSilent', { inbox: source }),
        silence(inbox, last, this.house.desk.timezone),
      );
      this.told.set(source, last);
    }
    if (now - last < stale && since !== undefined) {
      const detail = say('inboxBackDetail', { minutes: Math.round((last - since) / 60_000) });
      await alertAdmins(this.house, say('inboxBack', { inbox: source }), detail);
      this.told.delete(source);
    }
  }
}

function silence(inbox: Watched['inboxes'][number], last: Instant, zone: string): Said {
  return say('inboxSilentDetail', { moment: { at: last, zone }, state: stateInWords(inbox.state()) });
}

/** What the mail server said stays as it is, as a quote. */
function stateInWords(state: InboxState): Said {
  switch (state.kind) {
    case 'refused':
      return say('inboxRefused', { reason: state.reason });
    case 'throttled':
      return say('inboxThrottled', { reason: state.reason });
    case 'unreachable':
      return say('inboxUnreachable', { reason: state.reason });
    case 'connecting':
      return say('inboxConnecting');
    case 'open':
      return say('inboxOpen');
    case 'stopped':
    case 'standby':
      return say('inboxStopped');
  }
}
