/** What the desk does each time that something may be due, and when that is next. */
import type { Instant } from '../domain/time.js';
import type { House } from '../gateway/house.js';
import type { EditedTemplates } from '../health/edited-templates.js';
import type { Housekeeping } from '../housekeeping/housekeeping.js';
import type { Inbox } from '../intake/inbox.js';
import { nextMomentToAct } from '../record/deadlines.js';
import { anyPending } from '../record/ledger.js';
import type { Hearing } from '../schedule/hearing.js';
import type { Planned } from '../schedule/timetable.js';
import type { Worker } from '../schedule/worker.js';
import type { Sending } from './sending.js';

interface Parts {
  house: House;
  /** Several processes share the desk: what one of them keeps in the ledger, another handles. */
  isShared: boolean;
  /** Whether mails are this process's to handle now. */
  handlesMails(): boolean;
  /** What watches the desk, in the order in which it looks. */
  watches: readonly { look(): Promise<void> }[];
  edited: EditedTemplates;
  hearing: Hearing;
  worker: Worker;
  sending: Sending;
  inboxes: readonly Inbox[];
  housekeeping: Housekeeping;
}

export class Round implements Pick<Planned, 'next' | 'work'> {
  constructor(private readonly parts: Parts) {}

  readonly next = async (): Promise<Instant | null> => {
    const { house, isShared, handlesMails, sending } = this.parts;
    const now = house.clock.now();
    if (isShared && handlesMails() && (await anyPending(house.db))) return now;
    const toAct = await nextMomentToAct(house.db, now, house.inboxes ?? []);
    const moments = [...(toAct === null ? [] : [toAct]), ...(await sending.wakeAt())];
    return moments.length > 0 ? Math.min(...moments) : null;
  };

  readonly work = async (): Promise<void> => {
    const { handlesMails, watches, edited, hearing, worker, sending, inboxes, housekeeping } = this.parts;
    for (const watch of watches) await this.#beside(watch.look(), 'watching failed');
    await hearing.look();
    await worker.settle();
    // What was stored by mail is in use for the next one.
    await this.#beside(edited.look(), 'watching failed');
    sending.kickWebhooks();
    // Not waited for: an inbox that is slow or dead holds up neither the others nor the desk.
    for (const inbox of inboxes) void inbox.moveHandled();
    if (handlesMails()) await this.#beside(housekeeping.look(), 'housekeeping failed');
  };

  /** What stands beside the desk's work must not keep it from that. */
  async #beside(work: Promise<void>, failed: string): Promise<void> {
    await work.catch((error: unknown) => this.parts.house.log.error({ error: String(error) }, failed));
  }
}
