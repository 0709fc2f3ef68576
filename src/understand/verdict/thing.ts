import type { Vocabulary } from './names.js';
import { isLoud } from './slots.js';
import type { Token } from './tokens.js';

/** Whether a few words name what may be tested and say nothing of it. */
export function isThing(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = tokens.filter(({ text }) => !/^["%/]$/u.test(text));
  const { words } = vocabulary;
  const isQuiet = (token: Token) =>
    !isLoud(token, words) && !words.mild.has(token) && !words.doubts.has(token) && !/ez$/.test(token.key);
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
