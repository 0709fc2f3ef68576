import { isWriter, looksLikeName, type Vocabulary } from './names.js';
import { isAnd, type Token } from './tokens.js';

/** Approvals that speak for whoever says them, wherever they stand; others are deeds: "approved". */
export const speaksForItself = /^(?:ok|okay|okey|oke|go|yes|ja|oui|agreed|akkoord|accord|einverstanden|top)$/;
/** "Für gut befunden", "goed bevonden". */
const found = /^(?:befunden|bevonden)$/;

/**
 * The words of a sentence, pauses taken out, that approve and are the deed of somebody else: "approved by the board", "tested by Tom and
 * approved". Nobody knows whether who writes it agrees. Of a proposal, which those decide who pay, they approve.
 */
export function reportedAt(
  sentence: readonly Token[],
  clauseEnds: ReadonlySet<number>,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const { words, request } = vocabulary;
  const reported = new Set<number>();
  if (request === 'proposal') return reported;
  const approves = (at: number) => sentence[at] !== undefined && words.ok.has(sentence[at]);
  const isFound = (at: number) => found.test(sentence[at + words.ok.longestAt(sentence, at) - 1]?.key ?? '');
  const isDeed = (at: number) => (approves(at) && !speaksForItself.test(sentence[at]!.key)) || isFound(at);
  for (let at = 0; at < sentence.length; at++) {
    const decided = words.byDeciders.longestAt(sentence, at);
    const end = decided > 0 ? at + decided : testerEnd(sentence, at, vocabulary);
    if (end === at || words.withMe.longestAt(sentence, end) > 0) continue;
    if (decided > 0 && isDeed(at - 1) && !clauseEnds.has(at)) reported.add(at - 1);
    if (decided > 0 && isDeed(end) && !clauseEnds.has(end)) reported.add(end);
    // "Von meinem Kollegen getestet und freigegeben".
    const done = sentence[end] && words.tested.has(sentence[end]) ? end + 1 : end;
    if (isAnd(sentence[done]) && isDeed(done + 1)) reported.add(done + 1);
  }
  return reported;
}

/** Where the names end of others who tested: "tested by Tom", "by Tom and Karl". */
function testerEnd(sentence: readonly Token[], at: number, vocabulary: Vocabulary): number {
  const { words, names } = vocabulary;
  const length = words.byWhom.longestAt(sentence, at);
  const isName = (token: Token | undefined) =>
    token !== undefined &&
    !isAnd(token) &&
    !isWriter(token, vocabulary) &&
    (names.has(token) || looksLikeName(token, words));
  if (length === 0 || !isName(sentence[at + length])) return at;
  let end = at + length;
  while (end < at + length + mostNames && (isName(sentence[end]) || isName(sentence[end + 1]))) {
    if (!isName(sentence[end]) && !isAnd(sentence[end])) break;
    end++;
  }
  return end;
}

/** In words, with those between them. */
const mostNames = 8;
