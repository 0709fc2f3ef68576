import { tellsOfElse } from './around-it.js';
import { confirmsFact, settlesBargain } from './bargain.js';
import { missesRequest } from './by-request.js';
import { choosesAnother } from './choice.js';
import { countsApart } from './fewer.js';
import { triesInVain } from './in-vain.js';
import type { Vocabulary } from './names.js';
import { namesDay } from './other-day.js';
import { testsPoorly } from './poor-test.js';
import { asksByThanks } from './thanks-ahead.js';
import { clausesOf, type Token } from './tokens.js';
import { asksByOrder } from './word-order.js';

/**
 * Whether a sentence agrees to something that nobody asked, or asks something itself: "a refund is fine", "the 15th works for us", "I confirm
 * the price", "stimmt der Preis", "thanks in advance for the correction". All its words are those of praise, thanks and approval, so that only
 * what they are said of, and in which order, tells it. That somebody tried, and no more, is of that kind, too.
 */
export function speaksElsewhere(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const clauses = clausesOf(tokens, ['pause', 'emoji']).map((clause) => clause.map(({ key }) => key).join(' '));
  return (
    clauses.some(
      (clause) =>
        choosesAnother(clause, vocabulary.request) ||
        namesDay(clause) ||
        tellsOfElse(clause, vocabulary.request) ||
        testsPoorly(clause) ||
        missesRequest(clause, vocabulary.request) ||
        asksByOrder(clause),
    ) ||
    triesInVain(clauses.at(-1) ?? '') ||
    asksByThanks(clauses.join(' , ')) ||
    countsApart(clauses.join(' , ')) ||
    (vocabulary.request === 'release' && settlesBargain(tokens, vocabulary)) ||
    confirmsFact(tokens, vocabulary)
  );
}
