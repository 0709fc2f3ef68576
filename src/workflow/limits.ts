import type { Letter, TemplateName } from '../domain/decision.js';

/** Answers that nobody asked for: they could keep a loop going, or be aimed at somebody by forged mail. */
const limited: readonly TemplateName[] = ['received', 'unclear', 'refused', 'confirm'];

const perHour = 10;
const aboutTheSame = 2;

/** A mail that an address was sent within the last hour. */
export interface Recent {
  template: TemplateName;
  ticket: string | null;
  why: string;
}

/** Whether a letter is held to the limits; what a move, a deadline or a person causes never is. */
export function isLimited(letter: Letter): boolean {
  return limited.includes(letter.template) || (letter.template === 'transcript' && letter.values.refused === true);
}

/**
 * Why a letter is withheld: an address gets at most ten such mails an hour, and two about the same thing. Null
 * where it may go.
 */
export function withheld(letter: Letter, lastHour: readonly Recent[]): string | null {
  if (!isLimited(letter)) return null;
  const counted = lastHour.filter((mail) => limited.includes(mail.template) || mail.why.startsWith(refusal));
  if (counted.length >= perHour) return `${letter.to.email} got ${counted.length} such mails within an hour`;
  const same = counted.filter(
    (mail) => mail.template === letter.template && mail.ticket === letter.ticket && mail.why === letter.why,
  );
  return same.length >= aboutTheSame ? `${letter.to.email} got ${same.length} mails about this within an hour` : null;
}

/** How the reason of a transcript begins that refuses; the record knows such mails by it. */
export const refusal = 'refused: ';
