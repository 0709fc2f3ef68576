import type { Gateway } from '../gateway/gateway.js';
import { sendDigest } from '../gateway/upkeep.js';
import { inLoads } from '../pipeline.js';
import { type LedgerRow, pendingMails } from '../record/ledger.js';

/** What empties the outbox; see deliver/dispatch. */
export interface Outgoing {
  /** Sends what may go now; how many mails were settled. */
  drain(): Promise<number>;
}

/** Read ahead of by the gateway, which stands still between two batches; deadlines and the outbox have their turn then. */
const batch = 500;
/** So that their turn comes within seconds also where mails are large. */
const batchBytes = 32 * 1024 * 1024;

/** Does what there is to do, one thing after another, until nothing is left. */
export class Worker {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly gateway: Gateway,
    private readonly outgoing: Outgoing,
    /**
     * Whether mails are this process's to handle. One process does it, in their order: two would read each mail twice, or
     * find an answer before what it answers.
     */
    private readonly handlesMails: () => boolean = () => true,
  ) {}

  /** Resolves once no mail and no due deadline is left and what may be sent was tried. */
  settle(): Promise<void> {
    if (this.running) {
      // What came after the running pass had looked must be seen too.
      this.again = true;
      return this.running;
    }
    this.running = this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async work(): Promise<void> {
    do {
      this.again = false;
      while (await this.pass()) this.again = false;
    } while (this.again);
  }

  private async nextMails(): Promise<LedgerRow[]> {
    const [next = []] = inLoads(await pendingMails(this.gateway.house.db, batch), batch, batchBytes);
    return next;
  }

  private async pass(): Promise<boolean> {
    let did = false;
    const mails = this.handlesMails() ? await this.nextMails() : [];
    if (mails.length > 0) {
      await this.gateway.handleMails(mails);
      did = true;
    }
    // What cannot be acted on stays due and is complained about, but nobody's mail waits for it.
    try {
      while (await this.gateway.actOnDue()) did = true;
      if (await sendDigest(this.gateway.house)) did = true;
    } finally {
      if ((await this.outgoing.drain()) > 0) did = true;
    }
    return did;
  }
}
