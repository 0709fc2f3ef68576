import type { Vocabulary } from './names.js';
import { explicitRefusal, ofTesting, takesBack, waits } from './refusal.js';
import { praises } from './remark.js';
import { readSentence } from './sentence.js';
import { isWeekday, negates } from './slots.js';
import { isAnd, type Sentence, type Token } from './tokens.js';

/** In sentences. Whoever tells more is for a person to read. */
const longestStory = 40;

/**
 * Finds the refusal that follows a story of what went wrong: "I picked it twice and both times it told me eleven. This can't go live."
 * It refuses in so many words, at the beginning of a sentence or behind a pause. The story holds no approval, no praise and no
 * question, tells of no test to come, and the sentence that refuses puts no condition before it; null where one of these fails.
 */
export function refusalAfterStory(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): { refusing: Sentence; after: Sentence[] } | null {
  for (const [at, sentence] of sentences.slice(0, longestStory).entries()) {
    const { tokens } = sentence;
    for (const start of partsOf(tokens, vocabulary)) {
      const found = explicitRefusal(tokens.slice(start), vocabulary);
      if (found === null) continue;
      const head = tokens.slice(0, start);
      // "Monday is fine, today by no means" refuses a day.
      if (ofDay.test(tokens[start]!.key) && head.some(isWeekday)) return null;
      if (found.doubtful || head.some(isElse)) return null;
      if (head.length > 0 && !isStory(head, vocabulary)) return null;
      if (sentences.some((one) => waits(one.tokens, vocabulary))) return null;
      return { refusing: sentence, after: [{ ...sentence, tokens: found.rest }, ...sentences.slice(at + 1)] };
    }
    if (!isStory(tokens, vocabulary)) return null;
  }
  return null;
}

function isElse({ key, lower }: Token): boolean {
  return condition.test(key) || (hearsay.test(key) && !discovered.test(lower));
}

/** Nobody's sentence pauses more often; a mail of nothing but pauses would be read once for each. */
const mostPauses = 20;

/** Where a sentence begins, and what stands behind its pauses, "and" and "so": "it is far too much so we won't do it". */
function partsOf(tokens: readonly Token[], { words }: Vocabulary): number[] {
  const parts = (token: Token) => token.kind === 'pause' || isAnd(token) || words.concluding.has(token);
  const behind = tokens.flatMap((token, at) => (parts(token) && at + 1 < tokens.length ? [at + 1] : []));
  return [0, ...behind.slice(0, mostPauses)];
}

/** With what the refusal of a day begins. */
const ofDay = /^(?:today|tomorrow|vandaag|morgen|aujourd'hui|demain|heute)$/;

/** "If it isn't mended we can't approve" refuses nothing yet. */
const condition =
  /^(?:if|unless|until|provided|als|indien|tenzij|tot|totdat|zolang|mits|si|sauf|wenn|falls|sofern|bis)$/;

/** "Uwe says, it is not ok" is what Uwe says. */
const hearsay =
  /^(?:says?|said|tells?|told|thinks?|writes?|wrote|claims?|asks?|zegt|zei|zeggen|vindt|meldt|schrijft|beweert|denkt|sagt|sagte|sagen|meint|findet|schreibt|glaubt|pense|trouve|affirme|pretend|ecrit)$/;
/** Written with its accent it was found: "nos comptables ont trouvé quatre erreurs". */
const discovered = /^trouvée?s?$/;

function isStory(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const { words } = vocabulary;
  if (tokens.some(({ kind }) => kind === 'question')) return false;
  // "Put it live and I'll have your head, it's a shambles".
  if (words.ok.longestAt(tokens, 0) > 1) return false;
  // "Points 1 and 3 approved": of several things one may be refused.
  if (tokens.some((token) => [words.yes, words.explicit].some((phrases) => phrases.has(token)))) return false;
  if (takesBack({ tokens: [...tokens], endsLine: false }, vocabulary)) return false;
  const negated = tokens.some((token) => negates(token, words));
  // "We haven't tested yet" is no story of a test.
  if (negated && tokens.some(({ key }) => ofTesting.test(key))) return false;
  const { kind, thanks } = readSentence(tokens, vocabulary);
  return (kind === 'other' || thanks) && !praises(tokens, vocabulary);
}
