import { isNumber } from './amounts.js';
import type { Phrases } from './phrases.js';
import { isAnd, type Token } from './tokens.js';
import type { Lexicon } from './words.js';

/**
 * Marks the words of a sentence that may stand in a slot (`~`) of a phrase: "we tested ~", "~ works fine". What a customer tested
 * or praised may be anything, so a slot takes words that nobody listed. It takes none that could turn a sentence: no keyword, no
 * negation, condition, contrast, doubt, part or fault, no pronoun and no auxiliary verb, for with these a second statement begins.
 */
export function marksSlots(tokens: readonly Token[], words: Lexicon): Token[] {
  const listed = listedAfterComma(tokens, words);
  return tokens.map((token, at) => {
    if (!isQuiet(token, words) || isShare(tokens, at)) return token;
    if (listed.has(at)) return { ...token, slot: 'goes on' as const };
    // "Tested and abandoned": behind "and" stands another thing or another deed, and an article tells which.
    if (isAnd(token) && (!isThing(tokens[at + 1], words) || tellsOn(tokens, at, words))) return token;
    // "Four tried and three went through".
    if (isAnd(tokens[at - 1]) && isNumber(token) && became.test(tokens[at + 1]?.key ?? '')) return token;
    // A full stop within a sentence is that of a shortened word: "M. Garnier".
    const afterPause = tokens[at - 1]?.kind === 'pause' && tokens[at - 1]?.text !== '.';
    if ((at === 0 || afterPause) && words.demands.has(token)) return token;
    const goesOn = !afterPause || isListed(tokens, at, words);
    return { ...token, slot: goesOn ? 'goes on' : 'opens' };
  });
}

/** Whether behind what was tested "and" tells of another thing what it does: "I tested the invoice and the customer pays twice". */
function tellsOn(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex((token) => token.kind === 'pause' || isAnd(token) || leads.test(token.key));
  const told = end < 0 ? behind : behind.slice(0, end);
  const begins = (phrases: Phrases, from: readonly Token[]) => from.some((_, i) => phrases.longestAt(from, i) > 0);
  const before = tokens.slice(0, at);
  return (
    told.length > mostOfThing &&
    (begins(words.tries, before) || begins(words.tested, before)) &&
    !begins(words.content, behind) &&
    !begins(words.praise, behind)
  );
}

/** In words: "the invoice", "Anna". */
const mostOfThing = 2;
/** What says more of a thing: "the invoice of March". */
const leads =
  /^(?:in|on|for|with|at|from|by|of|in|op|met|bij|van|voor|uit|dans|sur|avec|pour|de|du|des|chez|en|auf|mit|von|fur|im|am|bei|aus)$/;

const became =
  /^(?:went|came|worked|passed|printed|arrived|got|g[io]ng(?:en)?|kwam(?:en)?|werkten|lukten|slaagden|ont|passaient|marchaient|kamen|klappten|liefen|gelangen)$/;

/** The places of the things behind a comma that go on with a list which an "and" ends: "the import, the export and the new filter". */
function listedAfterComma(tokens: readonly Token[], words: Lexicon): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach(({ text }, comma) => {
    if (text !== ',' || places.has(comma + 1)) return;
    let end = thingEnd(tokens, comma + 1, words);
    while (end > 0 && tokens[end]?.text === ',') end = thingEnd(tokens, end + 1, words);
    const last = end > 0 && isAnd(tokens[end]) ? thingEnd(tokens, end + 1, words) : 0;
    const next = tokens[last];
    if (last === 0 || (next !== undefined && next.kind !== 'pause' && !words.tested.has(next))) return;
    for (let at = comma + 1; at < last; at++) if (tokens[at]!.kind !== 'pause') places.add(at);
  });
  return places;
}

/** Where a thing of one word ends, with its article and "new" before it; 0 if none begins there. */
function thingEnd(tokens: readonly Token[], at: number, words: Lexicon): number {
  let place = at;
  if (tokens[place] && (words.articles.has(tokens[place]!) || article.test(tokens[place]!.key))) place++;
  if (place > at && fresh.test(tokens[place]?.key ?? '')) place++;
  const thing = tokens[place];
  return thing && !isAnd(thing) && isQuiet(thing, words) && !isNumber(thing) ? place + 1 : 0;
}

const article =
  /^(?:the|my|our|a|an|de|het|mijn|onze|een|le|la|les|mon|ma|mes|notre|nos|un|une|der|die|das|den|dem|meine?[nmr]?|unsere?[nmr]?|on|op|sur|in)$/;
const fresh = /^(?:the|my|our|mijn|de|het|le|la|les|new|nieuwe?|nouveau|nouvel|nouvelle|neue[nmrs]?)$/;

/** Whether a name stands behind a pause as one of several: "Gent, Aalst and Kortrijk", "Chrome, Safari and my phone". */
function isListed(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  const [token, next, afterNext] = tokens.slice(at, at + 3);
  if (!isCapital(token)) return false;
  return next?.kind === 'pause' ? next.text === ',' && isCapital(afterNext) : isAnd(next) && isThing(afterNext, words);
}

/**
 * The counts that a stretch of words names: of what was counted some may be left out, unless the count is behind "all" or of something
 * that has a number for a name ("version 2", "order 4711").
 */
export function countsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => (isCount(tokens, at) ? [token.key] : []));
}

function isCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isOne(tokens, at)) return true;
  if (!isNumber(tokens[at]!) || timeUnit.test(tokens[at + 1]?.key ?? '')) return false;
  if (before && /^(?:all|alle|allen|al|tous|toutes|both|the|de|les|die|den|der|version|versie)$/.test(before.key))
    return false;
  return before?.kind !== 'word' || !/^\p{N}/u.test(tokens[at]!.text) || partName.test(before.key);
}

const timeUnit =
  /^(?:h|hrs?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|uur|uren|minuten|dag(?:en)?|weken|maand(?:en)?|jaar|jaren|heures?|secondes?|jours?|semaines?|mois|ans?|annees?|stunden?|sekunden?|tage?n?|wochen?|monate?n?|jahre?n?)$/;

/** What has a number where there are others beside it: "point 1 is solved". */
const partName =
  /^(?:l')?(?:points?|punt(?:en)?|punkte?|issues?|items?|steps?|stap|schritt|etapes?|out|of|sur|von|van)$/;

/** "One works", "einer läuft", "ein Drucker läuft": of several. */
function isOne(tokens: readonly Token[], at: number): boolean {
  if (at > 0) return false;
  const { key, lower } = tokens[at]!;
  if (/^(?:one|einer|eines|eins)$/.test(key) || /^[eé]én$/.test(lower)) return true;
  return /^(?:un|une|ein|eine|een)$/.test(key) && tokens.slice(1, 4).some((token) => works.test(token.key));
}

const works = /^(?:fonctionne|marche|werkt|funktioniert|lauft|druckt|stimmt|klopt|passe|imprime)$/;

/** "Two of the reports" tells nothing of the others. */
export function isShare(tokens: readonly Token[], at: number): boolean {
  if (/^(?:all|alle|tous|toutes|les|the|de|die|with|met|avec|mit)$/.test(tokens[at - 1]?.key ?? '')) return false;
  return isNumber(tokens[at]!) && /^(?:of|van|de|des|der|von|sur|out)$/.test(tokens[at + 1]?.key ?? '');
}

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

/** Contractions of pronouns that negate nothing and speak of nothing to come: "it's", "we've", "j'ai", "qu'il". */
const harmlessContraction = /'(?:re|ve|m|s)$|^(?:[jcms]|qu|lorsqu|puisqu)'/;

/** "Works fine on Tuesday" says nothing of other days. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|nights?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/;

export function isWeekday(token: Token): boolean {
  return weekday.test(bareOf(token).key);
}

/** "Works fine today" may say nothing of tomorrow; "tested today" and "release it today" limit nothing. */
const today = /^(?:today|vandaag|aujourd'hui|heute?)$/;

export function isToday({ key }: Token): boolean {
  return today.test(key);
}

function isQuiet(token: Token, words: Lexicon): boolean {
  if (token.kind === 'address') return false;
  if (/^\p{N}/u.test(token.text)) return true;
  if (isWeekday(token) || isToday(token)) return false;
  return token.kind === 'word' && !contraction.test(token.key) && !words.joints.has(token) && !isLoud(token, words);
}

/** Whether a word may turn a sentence, or doubt what it says: a keyword, negation, condition, contrast, part, fault or demand. */
export function isLoud(token: Token, words: Lexicon): boolean {
  if (turned.test(token.key) || (contraction.test(token.key) && !harmlessContraction.test(token.key))) return true;
  const word = bareOf(token);
  const telling = ['ok', 'notOk', 'yes', 'weakNo', 'problems', 'takesBack', 'negations', 'loud'] as const;
  return telling.some((name) => words[name].has(word));
}

/** "Not", "no", "don't". */
export function negates(token: Token, words: Lexicon): boolean {
  return words.negations.has(token) || /n't$/.test(token.key);
}

/** "What's" is as loud as "what", "s'arrête" as "arrête", and "Anna's" as quiet as "Anna". */
export function bareOf(token: Token): Token {
  if (!token.key.includes("'")) return token;
  const bare = (text: string) => text.replace(/'s$|^(?:[cdjlmst]|qu)'/, '');
  return { ...token, key: bare(token.key), lower: bare(token.lower) };
}
