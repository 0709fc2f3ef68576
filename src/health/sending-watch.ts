import { say } from '../domain/said.js';
import type { Instant } from '../domain/time.js';
import type { House } from '../gateway/house.js';
import { alertAdminsOnce } from '../gateway/upkeep.js';
import type { Watched } from './watched.js';

/** Shorter trouble is over before anybody could see to it. */
const lasting = 5 * 60_000;

/**
 * Says in the log, and by mail where there are recipients that it still reaches, that the mail server does not take what
 * the desk sends; and that it does again.
 */
export class SendingWatch {
  /** Since when, of what the admins know. */
  private told: Instant | null = null;

  constructor(
    private readonly house: House,
    private readonly trouble: NonNullable<Watched['trouble']>,
  ) {}

  async look(): Promise<void> {
    const { clock, desk, log } = this.house;
    const now = clock.now();
    const trouble = this.trouble();
    if (trouble && this.told === null && now - trouble.since >= lasting) {
      const { since, reason } = trouble;
      log.error({ reason, since: new Date(since).toISOString() }, 'the mail server takes no mail; check mail.out');
      const detail = say('sendingStoppedDetail', { moment: { at: since, zone: desk.timezone }, reason });
      await alertAdminsOnce(this.house, say('sendingStopped'), detail);
      this.told = since;
    }
    if (trouble === null && this.told !== null) {
      const minutes = Math.round((now - this.told) / 60_000);
      log.info({ minutes }, 'the mail server takes mail again');
      await alertAdminsOnce(this.house, say('sendingBack'), say('sendingBackDetail', { minutes }));
      this.told = null;
    }
  }
}
