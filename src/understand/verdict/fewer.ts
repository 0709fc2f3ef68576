import { countOf, isNumber } from './amounts.js';
import { either } from './either.js';
import type { Sentence, Token } from './tokens.js';

/** What says of a number that none is left out. */
const whole = /^(?:all|alle|tous|toutes|the|de|les|die)$/;
/** What a number of is no count of things. */
const unit =
  /^(?:h|hrs?|hours?|minutes?|seconds?|days?|weeks?|uur|uren|minuten|dagen|weken|heures?|jours?|semaines?|stunden?|tage?n?|wochen?)$/;

/**
 * The first sentence that says of all, or of the, so many that they are well, where more were tested in a sentence before: "we printed ten
 * labels. The nine labels are correct". Each sentence for itself is well.
 */
export function countsFewer(sentences: readonly Sentence[]): Sentence | undefined {
  const tested: Token[] = [];
  for (const sentence of sentences) {
    const told = sentence.tokens.filter(isCount);
    const all = told.filter((token) => isWhole(sentence.tokens, token));
    if (all.some((token) => isFewer(token, tested) || isFewer(token, ofMore(sentence.tokens, token)))) return sentence;
    tested.push(...told);
  }
  return undefined;
}

function isCount(token: Token, at: number, tokens: readonly Token[]): boolean {
  return isNumber(token) && tokens[at + 1]?.kind !== 'other' && !unit.test(tokens[at + 1]?.key ?? '');
}

/** "All ten", "toutes les dix". */
function isWhole(tokens: readonly Token[], token: Token): boolean {
  return whole.test(tokens[tokens.indexOf(token) - 1]?.key ?? '');
}

/** The twelve of "all ten of the twelve". */
function ofMore(tokens: readonly Token[], token: Token): Token[] {
  const at = tokens.indexOf(token);
  const behind = tokens.slice(at + 1, at + 4);
  return /^(?:of|van|sur|des|von|der)$/.test(behind[0]?.key ?? '') ? behind.filter((one) => isNumber(one)) : [];
}

function isFewer(token: Token, counted: readonly Token[]): boolean {
  if (counted.length === 0 || counted.some(({ key }) => key === token.key)) return false;
  const value = countOf(token);
  return counted.some((one) => {
    const before = countOf(one);
    return value === null || before === null || value < before;
  });
}

const compared = new RegExp(
  `(?:^| )${either('compared', 'vergeleken', 'compare', 'verglichen', 'checked|nagekeken|verifie|gepruft')}(?: |$)`,
  'u',
);
const two = new RegExp(`(?:^| )(\\d+)(?: [\\p{L}-]+)? (?:${either('and|en|et|und')}|,) (?:[\\p{L}-]+ )?(\\d+)$`, 'u');
const entered = new RegExp(
  `(?:^| )(\\d+) [\\p{L}-]+ (?:${either('entered|sent|ingevoerd|verstuurd|eingegeben|geschickt')} )?${either('and|en|et|und')} (?:${either('printed|received|imprime|recu')} )?(\\d+)(?: ${either('printed|received|geprint|ontvangen|gedruckt|erhalten')})?$`,
  'u',
);

/** "I compared the totals: 98 and 99", "12 orders entered and 10 printed": what should be alike and is not. */
export function countsApart(sentence: string): boolean {
  const [, one, other] = (compared.test(sentence) ? two.exec(sentence) : null) ?? entered.exec(sentence) ?? [];
  return one !== undefined && one !== other;
}
