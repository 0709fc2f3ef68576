/** What somebody has below every mail, whatever it says: "Tap room open Thu-Sun - new: Winter Porter". */
import type { NewText } from '../../domain/mail.js';
import { wordsOf } from './answered.js';
import { isPostscript, saysAnswer } from './signature.js';

/** A mail that the same person sent before, or a colleague to open a ticket. */
export interface Earlier {
  said: NewText;
  /** Whether the writer's own, and answering nothing: what stands below it was typed for no round. */
  isFirst: boolean;
}

/**
 * The new text of a reply without those lines below its signature that stood below the writer's first mail, or below two of their
 * answers or of their colleagues' mails, and so are no second thought. A postscript and what holds a word with which one may answer
 * count however often they were sent. Pure, never throws.
 */
export function withoutHabits(said: NewText, earlier: readonly Earlier[]): NewText {
  const lines = ({ said: { below } }: Earlier) => new Set(below.map(wordsOf));
  const first = new Set(earlier.filter(({ isFirst }) => isFirst).flatMap((mail) => [...lines(mail)]));
  const others = earlier.filter(({ isFirst }) => !isFirst).map(lines);
  const isHabit = (line: string) => {
    const words = wordsOf(line);
    if (words.trim() === '' || isPostscript(line) || saysAnswer(line)) return false;
    return first.has(words) || others.filter((below) => below.has(words)).length >= 2;
  };
  const below = said.below.filter((line) => !isHabit(line));
  return below.length === said.below.length ? said : { ...said, below };
}
