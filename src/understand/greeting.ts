/** Whether words of staff to a customer begin with a greeting of their own, so that no second one is put above them. */
import { Phrases } from './verdict/phrases.js';
import { tokensOf } from './verdict/tokens.js';
import { shippedWords } from './verdict/words.js';

/** In any language: staff may write in another than the customer's mails come in. */
const greetings = new Phrases();
for (const words of Object.values(shippedWords)) for (const entry of words.greetings ?? []) greetings.add(entry);

/** "Madame, Monsieur" and "Dear Mrs Van den Berg": whoever is greeted takes no more words than that. */
const longestName = 5;

export function greets(text: string): boolean {
  const [, head = ''] = /^\s*([^,!\n]{1,60}?)[ \t]*(?:[,!\n]|$)/u.exec(text) ?? [];
  if (/[.?:;]$/u.test(head)) return false;
  const tokens = tokensOf(head);
  return greetings.lengthsAt(tokens, 0).some((length) => tokens.length - length <= longestName);
}
