import { looksLikeName, type Vocabulary } from './names.js';
import type { Token } from './tokens.js';

/** In words, between the brackets. */
const longestRole = 5;
/** What stands before the name of somebody who did something; behind "for" it may be a part of those concerned. */
const didBy = /^(?:by|with|and|par|avec|et|door|met|en|von|durch|mit|und|&)$/;

/**
 * A sentence without what somebody is, in brackets behind the name: "tested by Trevor (warehouse)". Anything else in brackets may limit
 * what is said: "tested by Trevor (labels only)".
 */
export function withoutRoles(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const opens = tokens.findIndex(({ text }, at) => text === '(' && isDoer(tokens, at, vocabulary));
  if (opens < 0) return tokens;
  const length = tokens.slice(opens + 1, opens + 2 + longestRole).findIndex(({ text }) => text === ')');
  const behind = tokens.slice(opens + 1 + length + 1);
  const role = tokens.slice(opens + 1, opens + 1 + length);
  return length > 0 && vocabulary.words.roles.lengthsAt(role, 0).includes(length)
    ? [...tokens.slice(0, opens), ...withoutRoles(behind, vocabulary)]
    : tokens;
}

/** Whether the name of somebody who did something ends there. */
function isDoer(tokens: readonly Token[], end: number, { words, names }: Vocabulary): boolean {
  let start = end;
  while (start > 0 && start > end - 3 && isName(tokens[start - 1]!)) start--;
  const before = tokens[start - 1];
  return start < end && (before === undefined || before.kind === 'pause' || didBy.test(before.key));

  function isName(token: Token): boolean {
    return !didBy.test(token.key) && (names.has(token) || looksLikeName(token, words));
  }
}
