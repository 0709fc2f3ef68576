/** How the desk stands with its mail server: whether what is refused is a mail, or the desk. No I/O. */
import type { Instant } from '../domain/time.js';
import type { Outcome } from './classify.js';

const minute = 60_000;
/** So many recipients refused by policy, and none of them or of their domains taken since, are not each at fault. */
const several = 3;
/** As long with nothing taken at all says the same of a desk that writes to few. */
const standstill = 15 * minute;
/** A recipient who alone is refused by policy is believed to be at fault after so many attempts: some minutes, in which others would show. */
const attemptsInDoubt = 4;
/** While nothing is taken, one mail is tried so often to see whether the trouble is over. */
const probeEach = minute;
/** What was not seen again for longer than mails wait between attempts is over, or nobody writes any more. */
const forgottenAfter = 3 * 60 * minute;

/** No mail goes out, or none to some domains, for a reason that is not the mail's. */
export interface Trouble {
  since: Instant;
  /** The server's words. */
  reason: string;
}

interface Seen {
  since: Instant;
  last: Instant;
}

/** Of one process; the others find out for themselves. */
export class Standing {
  private takenAt: Instant | null = null;
  /** Recipients who are refused by policy, each until somebody of that domain gets mail. */
  private readonly refused = new Map<string, Seen>();
  private barred: (Trouble & Seen) | null = null;
  private silent: (Trouble & Seen) | null = null;

  /** What an attempt comes to, in view of the others: a refusal that is not known to be the mail's own is for now. */
  judge(outcome: Outcome, recipient: string, attempts: number, now: Instant): Outcome {
    if (outcome.kind === 'sent') this.taken(recipient, now);
    if (outcome.kind === 'sent' || outcome.about === 'mail') {
      this.silent = null;
      return outcome;
    }
    const { reason } = outcome;
    if (outcome.about === 'line') {
      this.silent = seenAgain(this.silent, reason, now);
      return outcome;
    }
    this.silent = null;
    const isFinal = outcome.about === 'policy' ? this.doubt(recipient, reason, attempts, now) : this.bar(reason, now);
    if (outcome.kind === 'temporary') return outcome;
    return isFinal ? outcome : { kind: 'temporary', reason, about: 'policy', maybeDelivered: false };
  }

  /** Whether nothing at all is taken: mails then wait without an end, and only now and then one is tried. */
  isBarred(now: Instant): boolean {
    const barred = this.barredAt(now);
    return barred !== null && (this.takenAt === null || this.takenAt <= barred.since);
  }

  /** When the next mail may be tried; in the past where all may. */
  opensAt(now: Instant): Instant {
    return this.isBarred(now) && this.barred ? this.barred.last + probeEach : now;
  }

  /** What somebody has to see to; null where all is well. */
  trouble(now: Instant): Trouble | null {
    const { silent } = this;
    const lasts = silent !== null && now - silent.since >= standstill && now - silent.last < forgottenAfter;
    return this.barredAt(now) ?? (lasts ? silent : null);
  }

  private taken(recipient: string, now: Instant): void {
    this.takenAt = now;
    const domain = domainOf(recipient);
    for (const one of this.refused.keys()) if (domainOf(one) === domain) this.refused.delete(one);
    if (this.refusedAt(now) < several) this.barred = null;
  }

  /** Whether the refusal is believed to be about this recipient alone. */
  private doubt(recipient: string, reason: string, attempts: number, now: Instant): boolean {
    const since = this.refused.get(recipient)?.since ?? now;
    this.refused.set(recipient, { since, last: now });
    const othersGetTheirs = this.takenAt !== null && this.takenAt > since;
    if (this.refusedAt(now) >= several || (!othersGetTheirs && now - since >= standstill)) return this.bar(reason, now);
    if (!othersGetTheirs || this.barredAt(now) !== null || attempts < attemptsInDoubt) return false;
    this.refused.delete(recipient);
    return true;
  }

  private bar(reason: string, now: Instant): false {
    this.barred = seenAgain(this.barredAt(now), reason, now);
    return false;
  }

  private barredAt(now: Instant): (Trouble & Seen) | null {
    return this.barred !== null && now - this.barred.last < forgottenAfter ? this.barred : null;
  }

  private refusedAt(now: Instant): number {
    for (const [one, { last }] of this.refused) if (now - last >= forgottenAfter) this.refused.delete(one);
    return this.refused.size;
  }
}

function seenAgain(before: Seen | null, reason: string, now: Instant): Trouble & Seen {
  return { since: before?.since ?? now, last: now, reason };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
