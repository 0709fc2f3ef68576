import { looksLikeName, type Vocabulary } from './verdict-names.js';
import type { Token } from './verdict-tokens.js';

/** Whether a last line is nothing but the writer's name. */
export function isSignOff(tokens: readonly Token[], { words, names }: Vocabulary): boolean {
  const said = tokens.filter((token) => token.kind !== 'pause');
  if (said.length === 0 || said.length > 4) return false;
  return said.every((token) => names.has(token) || looksLikeName(token, words)) && /^\p{L}/u.test(said[0]!.text);
}
