import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { type Courier, smtpCourier } from '../deliver/courier.js';
import { type Dispatcher, makeDispatcher } from '../deliver/dispatch.js';
import { WebhookSender } from '../deliver/webhooks.js';
import type { Instant } from '../domain/time.js';
import { tellOfFailure } from '../gateway/gateway.js';
import type { House } from '../gateway/house.js';
import type { Tokens } from '../oauth2/source.js';

export interface SendingDeps {
  file: DeskFile;
  house: House;
  tokens: Tokens['of'];
  /** This process, for leases. */
  owner: string;
  /** How many processes share the limit of mails a minute. */
  processes(): number;
}

/** All that leaves the desk by itself: mails and webhooks. */
export class Sending {
  readonly #courier: Courier;
  readonly #dispatcher: Dispatcher;
  readonly #webhooks: WebhookSender;
  #secrets: ReadonlyMap<string, string>;

  /** @param onDrained the outbox is empty or waits: when to look next must be planned anew */
  constructor(
    private readonly deps: SendingDeps,
    private readonly onDrained: () => Promise<void>,
  ) {
    const { file, house, tokens, owner, processes } = deps;
    const { db, clock, log } = house;
    this.#secrets = secretsOf(file);
    this.#courier = smtpCourier(requireMail(file).out, clock, tokens);
    this.#dispatcher = makeDispatcher({
      db,
      courier: this.#courier,
      clock,
      log,
      owner,
      from: file.desk.address,
      get perMinute() {
        return Math.max(1, Math.floor(file.mail.perMinute / processes()));
      },
      onFailed: (row, reason) => tellOfFailure(house, row, reason),
    });
    this.#webhooks = new WebhookSender({ db, clock, log, owner, secrets: () => this.#secrets });
  }

  /** Begins to empty the outbox and does not wait for it: a mail server that takes its time must not keep the desk from reading mail. */
  async drain(): Promise<number> {
    const { log } = this.deps.house;
    void this.#dispatcher
      .drain()
      .catch((error: unknown) => log.error({ error: String(error) }, 'the outbox could not be read'))
      .then(this.onDrained);
    return 0;
  }

  kickWebhooks(): void {
    this.#webhooks.kick();
  }

  /** Why the mail server does not take what the desk sends; null where it does. */
  readonly trouble = (): ReturnType<Dispatcher['trouble']> => this.#dispatcher.trouble();

  /** When something is to be sent next. */
  async wakeAt(): Promise<Instant[]> {
    const moments = [await this.#dispatcher.wakeAt(), await this.#webhooks.wakeAt()];
    return moments.filter((moment) => moment !== null);
  }

  follow(file: DeskFile): void {
    this.#secrets = secretsOf(file);
  }

  async stop(): Promise<void> {
    await this.#dispatcher.stop();
    await this.#webhooks.stop();
    this.#courier.close();
  }
}

function secretsOf({ webhooks }: DeskFile): ReadonlyMap<string, string> {
  return new Map(webhooks.map(({ url, secret }) => [url, secret]));
}
