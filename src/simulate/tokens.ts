/**
 * Recorded replies name tokens and Message-IDs of mails that were sent once. A simulated desk sends its own, so they get
 * those tokens again: where the outbox of then is known, each letter the token of the one that it repeats; where a reply
 * names a token that no letter has, the newest letter that the reply can be an answer to.
 */
import type { Letter } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { ParsedMail } from '../domain/mail.js';
import { randomToken } from '../gateway/mailroom.js';
import type { Database } from '../record/database.js';
import { type OutboxRow, outboxRow } from '../record/outbox.js';
import { bareSubject, keysIn } from '../understand/subject.js';
import { cluesOf } from '../understand/thread.js';
import { roundName, type Sent } from './original.js';

/** Tokens of then for letters of now: of the same ticket, template, recipient and round, one after another. */
export function repeatTokens(sent: readonly Sent[]): (letter: Letter) => string {
  const waiting = new Map<string, string[]>();
  for (const one of sent) {
    const key = keyOf(one);
    waiting.set(key, [...(waiting.get(key) ?? []), one.token]);
  }
  return (letter) => {
    const key = keyOf({ ...letter, recipient: letter.to.email, round: roundName(letter.request) });
    return waiting.get(key)?.shift() ?? randomToken();
  };
}

function keyOf({ ticket, template, recipient, round }: Omit<Sent, 'token'>): string {
  return JSON.stringify([ticket === null ? null : numberOf(ticket), template, recipient, round]);
}

/** Of `HD-42`: a desk file may have another prefix than then. */
export function numberOf(key: string): string {
  return key.slice(key.lastIndexOf('-') + 1);
}

/** So many letters to one person are looked through, the newest first. */
const looksBack = 500;

/** Hands tokens that replies name to letters that have none of then. */
export class LateTokens {
  /** Letters that have such a token already. */
  private readonly handed = new Set<number>();
  private readonly known: Map<string, Sent>;

  /** @param sent what the desk sent then, where that is known */
  constructor(
    private readonly db: Database,
    private readonly desk: Desk,
    sent: readonly Sent[],
  ) {
    this.known = new Map(sent.map((one) => [one.token, one]));
  }

  /** Before a recorded mail is handled: the letter that it answers gets the token that it names. */
  async handOut(mail: ParsedMail): Promise<void> {
    const token = tokenNamed(mail, this.desk);
    if (token === null || (await this.db('outbox').where({ token }).first('id'))) return;
    const letter = await this.answered(mail, this.known.get(token) ?? null);
    if (!letter) return;
    this.handed.add(letter.id);
    await this.db('outbox')
      .where({ id: letter.id })
      .update({ token, message_id: `<${token}@${domainOf(this.desk)}>` });
  }

  private async answered(mail: ParsedMail, then: Sent | null): Promise<OutboxRow | null> {
    const rows = await this.db('outbox')
      .where({ recipient: mail.from?.email ?? '' })
      .whereNot({ state: 'withheld' })
      .orderBy('id', 'desc')
      .limit(looksBack);
    const letters = rows.map(outboxRow).filter((letter) => then === null || isLike(letter, then));
    const fresh = letters.filter((letter) => !this.handed.has(letter.id));
    return this.best(mail, fresh) ?? this.best(mail, letters);
  }

  /** Of the ticket that the subject names: whose subject the reply repeats at most, and the newest of those. */
  private best(mail: ParsedMail, letters: OutboxRow[]): OutboxRow | null {
    const keys = keysIn(mail.subject, this.desk);
    const subject = bareSubject(mail.subject, this.desk).toLowerCase();
    const repeated = (letter: OutboxRow) => {
      const own = bareSubject(letter.subject, this.desk).toLowerCase();
      return own !== '' && subject.includes(own) ? own.length : 0;
    };
    const ofTicket = letters.filter((letter) => letter.ticket !== null && keys.includes(letter.ticket));
    // A recording that begins in the midst of things has other keys than the simulation.
    const candidates = ofTicket.length > 0 ? ofTicket : letters.filter((letter) => repeated(letter) > 0);
    return candidates.reduce<OutboxRow | null>(
      (best, letter) => (best === null || repeated(letter) > repeated(best) ? letter : best),
      null,
    );
  }
}

/** Another letter may stand for one of then only on the same ticket and in the same round. */
function isLike(letter: OutboxRow, then: Sent): boolean {
  const sameTicket =
    letter.ticket === null || then.ticket === null || numberOf(letter.ticket) === numberOf(then.ticket);
  return sameTicket && roundName(letter.request) === then.round;
}

/** The token of the mail that this one answers: of its reply address or subject, else of In-Reply-To, else the newest reference. */
export function tokenNamed(mail: ParsedMail, desk: Desk): string | null {
  const { tokens, messageIds } = cluesOf(mail, desk);
  const ending = `@${domainOf(desk)}>`;
  const named = messageIds.filter((id) => id.toLowerCase().endsWith(ending)).map((id) => id.slice(1, -ending.length));
  return [...tokens, ...named].find((token) => /^[a-z0-9]{16,40}$/.test(token)) ?? null;
}

function domainOf(desk: Desk): string {
  return desk.address.slice(desk.address.lastIndexOf('@') + 1);
}
