import type { Token } from './verdict-tokens.js';
import type { Lexicon } from './words.js';

/**
 * Marks the words of a sentence that may stand in a slot (`~`) of a phrase: "we tested ~", "~ works fine". What a customer tested
 * or praised may be anything, so a slot takes words that nobody listed. It takes none that could turn a sentence: no keyword, no
 * negation, condition, contrast, doubt, part or fault, no pronoun and no auxiliary verb, for with these a second statement begins.
 */
export function marksSlots(tokens: readonly Token[], words: Lexicon): Token[] {
  return tokens.map((token, at) => {
    if (!isQuiet(token, words)) return token;
    // "Tested and abandoned": behind "and" stands another thing or another deed, and an article tells which.
    if (conjunction.test(token.key) && !isThing(tokens[at + 1], words)) return token;
    const afterPause = tokens[at - 1]?.kind === 'pause';
    const goesOn = !afterPause || words.articles.has(token) || isListed(tokens, at);
    return { ...token, slot: goesOn ? 'goes on' : 'opens' };
  });
}

/** Whether a name stands behind a pause as one of several: "Gent, Aalst and Kortrijk". */
function isListed(tokens: readonly Token[], at: number): boolean {
  const [token, next, afterNext] = tokens.slice(at, at + 3);
  if (!isCapital(token)) return false;
  return next?.kind === 'pause'
    ? next.text === ',' && isCapital(afterNext)
    : conjunction.test(next?.key ?? '') && isCapital(afterNext);
}

const conjunction = /^(?:and|en|et|und|&)$/;

function isThing(token: Token | undefined, words: Lexicon): boolean {
  return token !== undefined && (words.articles.has(token) || isCapital(token) || /^\p{N}/u.test(token.text));
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Contractions of pronouns and negations: "don't", "j'ai", "n'est", "qu'il". */
const contraction = /n't$|'(?:re|ve|ll|d|m)$|^(?:let|here|there)'s$|^(?:[jcmtns]|qu|lorsqu|puisqu|jusqu|quoiqu)'/;
/** Prefixes that turn a word around, where no other word begins so. */
const turned =
  /^(?:un(?!d|s|t|it|i[coqv]|e$)|dis(?!pl|pa|tr|c|k|tan)|onvo|onju|onac|onle|ontb|missl|missing|fehl|inco(?!m)|incomp|inva|inac)\p{L}{3}/u;

function isQuiet(token: Token, words: Lexicon): boolean {
  if (/^\p{N}/u.test(token.text)) return true;
  if (token.kind !== 'word' || contraction.test(token.key) || turned.test(token.key)) return false;
  // "What's" is as loud as "what", "d'erreur" as "erreur", and "Anna's" as quiet as "Anna".
  const bare = (text: string) => text.replace(/'s$|^[dl]'/, '');
  const word = { ...token, key: bare(token.key), lower: bare(token.lower) };
  const telling = ['ok', 'notOk', 'yes', 'weakNo', 'problems', 'takesBack', 'negations', 'loud'] as const;
  return !telling.some((name) => words[name].has(word));
}
