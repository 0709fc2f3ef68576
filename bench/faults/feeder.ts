/** Delivers mails to the desk's mailbox, whatever happens to the mail server meanwhile. */
import type { Chance } from '../year/chance.js';
import type { MailServer } from './mailserver.js';
import type { FedMail } from './seed.js';
import { pause } from './waiting.js';

export interface Delivery {
  mail: FedMail;
}

export class Feeder {
  /** Each attempt counts: one that failed may have arrived all the same. */
  readonly delivered: Delivery[] = [];
  private going: Promise<void> | null = null;

  constructor(
    private readonly server: MailServer,
    private readonly user: string,
    private readonly waiting: Delivery[],
  ) {}

  get left(): number {
    return this.waiting.length;
  }

  /** The next so many, now. */
  async deliver(count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) await this.deliverOne();
  }

  /** The rest, one after another, with a little time between them. */
  goOn(chance: Chance): void {
    this.going ??= (async () => {
      while (this.left > 0) {
        await pause(chance.between(0, 120));
        await this.deliverOne();
      }
    })();
  }

  async finish(): Promise<void> {
    await this.going;
    await this.deliver(this.left);
  }

  private async deliverOne(): Promise<void> {
    const [next] = this.waiting;
    if (!next) return;
    for (;;) {
      this.delivered.push(next);
      const arrived = await this.server.deliver(this.user, next.mail.raw).then(
        () => true,
        () => false,
      );
      if (arrived) break;
      await pause(50);
    }
    this.waiting.shift();
  }
}
