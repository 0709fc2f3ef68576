/** Lines that firms have below every mail and that are of no law: when they are shut, how they are rated, where else they are. */
import { isClosure, isHours } from './hours.js';
import { isSupervised } from './imprint.js';
import { isNotice } from './notices.js';
import { isCertified, isFounded, isNetworks, isRating } from './slogan.js';

/** No full stop behind the number of a day or before any number ends a sentence. */
const sentenceEnd = /(?<=[.!?])(?<!(?:\d|\bn[or])\.)\s+|(?<=\d{4}\.)\s+/u;

/** Whether each sentence of a line is one of these. */
export function isStandingLine(line: string): boolean {
  if (line.length > 400) return false;
  const sentences = line.trim().split(sentenceEnd);
  return sentences.every(
    (one) =>
      isClosure(one) ||
      isHours(one) ||
      isCertified(one) ||
      isFounded(one) ||
      isRating(one) ||
      isNetworks(one) ||
      isSupervised(one) ||
      isNotice(one),
  );
}
