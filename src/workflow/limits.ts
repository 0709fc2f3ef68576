import type { Letter, TemplateName } from '../domain/decision.js';
import { type Said, say } from '../domain/said.js';
import type { Instant } from '../domain/time.js';

/** Answers that nobody asked for: they could keep a loop going, or be aimed at somebody by forged mail. */
const limited: readonly TemplateName[] = ['received', 'unclear', 'refused', 'confirm'];

const perHour = 10;
/** A machine that answers every few minutes never reaches the hour's limit; it reaches this. */
const perDay = 30;

const hour = 3_600_000;
const aboutTheSame = 2;

/** A mail that an address was sent within the last day. */
export interface Recent {
  at: Instant;
  template: TemplateName;
  ticket: string | null;
  why: string;
}

/** Whether a letter is held to the limits; what a move, a deadline or a person causes never is. */
export function isLimited(letter: Letter): boolean {
  return limited.includes(letter.template) || (letter.template === 'transcript' && letter.values.refused === true);
}

/**
 * Why a letter is withheld: an address gets at most ten such mails an hour, thirty a day, and two an hour about the
 * same thing. Null where it may go.
 */
export function withheld(letter: Letter, lastDay: readonly Recent[], now: Instant): Said | null {
  if (!isLimited(letter)) return null;
  const address = letter.to.email;
  const counted = lastDay.filter((mail) => limited.includes(mail.template) || mail.why.startsWith(refusal));
  if (counted.length >= perDay) return say('manyInADay', { address, count: counted.length });
  const lastHour = counted.filter((mail) => mail.at > now - hour);
  if (lastHour.length >= perHour) return say('manyInAnHour', { address, count: lastHour.length });
  const same = lastHour.filter(
    (mail) => mail.template === letter.template && mail.ticket === letter.ticket && mail.why === letter.why,
  );
  return same.length >= aboutTheSame ? say('manyAboutThis', { address, count: same.length }) : null;
}

/** How the reason of a transcript begins that refuses; the record knows such mails by it. */
export const refusal = 'refused: ';
