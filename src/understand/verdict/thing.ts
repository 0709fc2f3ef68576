import type { Vocabulary } from './names.js';
import { isLoud, isToday, isWeekday } from './slots.js';
import type { Token } from './tokens.js';

/** Whether a few words name what may be tested and say nothing of it, nor on which day: "live from Monday". */
export function isThing(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = tokens.filter(({ text }) => !/^["%/]$/u.test(text));
  const { words } = vocabulary;
  const isDay = (token: Token) => isWeekday(token) || isToday(token);
  const isQuiet = (token: Token) =>
    token.kind === 'word' &&
    !isDay(token) &&
    !isLoud(token, words) &&
    !words.mild.has(token) &&
    !words.doubts.has(token) &&
    !/ez$/.test(token.key);
  return (
    said.length > 0 &&
    said.length <= 10 &&
    said.every(
      (token) => token.kind === 'pause' || /^\p{N}/u.test(token.text) || thing.test(token.key) || isQuiet(token),
    )
  );
}

/** What is doubtful in a sentence and may be tested: a credit note, "un avoir", "old invoices". */
const thing =
  /^(?:notes?|avoirs?|dollars?|several|old|oude?|anciens?|anciennes?|alte?[nrs]?|meerdere|plusieurs|mehrere|manual|drafts?|demo)$/;
