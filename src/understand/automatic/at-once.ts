/** Answers by which a machine that bears no sign of one gives itself away: too fast for a person, in a machine's words. */
import type { Automatic } from '../../domain/mail.js';
import type { Instant } from '../../domain/time.js';
import type { SentMail } from '../thread.js';
import { declaresItself, namesAbsence } from './subject.js';
import { foldWords, phraseIn, words } from './words.js';

/** Nobody reads a mail and answers it within that. RFC 3834 has machines answer at once, and once in days. */
const oneMinute = 60_000;

/**
 * Haste alone is no sign, since a link in a mail is pressed fast; so the words must be those of a notice as well: it says
 * that it is automatic, or that its author is away, with thanks for the mail or with whom to turn to instead.
 *
 * @param answered the desk's mail that it answers; null where there is none
 * @param receivedAt when the mail server took it
 */
export function readAtOnce(
  text: string,
  answered: Pick<SentMail, 'sentAt'> | null,
  receivedAt: Instant,
): Automatic | null {
  if (answered === null || answered.sentAt === null || receivedAt - answered.sentAt >= oneMinute) return null;
  const why = (what: string) => `it came within a minute of the mail that it answers, and says "${what}"`;
  const declared = declaresItself(text);
  if (declared !== null) return { kind: 'auto-reply', why: why(declared) };
  const folded = foldWords(text);
  const away = namesAbsence(text) ?? phraseIn(folded, words.closed);
  const notice = phraseIn(folded, words.thanks) ?? phraseIn(folded, words.instead);
  return away === null || notice === null ? null : { kind: 'out-of-office', why: why(away) };
}
