import { isNumber } from './amounts.js';
import type { Vocabulary } from './names.js';
import { placesOf, type Stretch } from './phrases.js';
import { bareOf, countsIn, isLoud, isShare, isToday, isWeekday, marksSlots, negates } from './slots.js';
import { isAnd, type Token } from './tokens.js';
import type { Lexicon } from './words.js';

/** What a clause in words of the writer's own says beside an approval, null where it may say more than that. */
export type Remark = 'content' | 'tried' | 'thanks' | null;

/**
 * Reads a clause that no phrases cover. It is a remark if it says that something is well ("the labels come out straight again"), that it
 * was tried, or thanks; in whatever words, but none that may be a doubt (`loud`), a demand, a number or a time. A bare fact is no
 * remark, because only who knows the matter can tell whether it is a fault: "the printer at the counter prints the old address". But
 * behind an approval one that tells of a fault that is over is one: "the price list has the right discounts".
 *
 * @param isBehind whether it stands behind an approval
 */
export function readRemark(clause: readonly Token[], { words }: Vocabulary, isBehind: boolean): Remark {
  const tokens = marksSlots(clause, words)
    .filter((token) => token.kind !== 'pause')
    .map((token) => (words.doubts.has(bareOf(token)) ? { ...token, slot: 'none' as const } : token));
  const thanks = [words.thanks, words.wishes].flatMap((phrases) => placesOf(phrases, tokens));
  const tried = placesOf(words.tries, tokens);
  const content = placesOf(words.content, tokens).filter(({ end }) => mayEnd(tokens, end, words));
  const relieved = isBehind ? placesOf(words.relief, tokens).filter(({ start }) => start > 0) : [];
  if (tokens.length >= shortestFact) content.push(...relieved);
  const kind = tried.length > 0 ? 'tried' : content.length > 0 ? 'content' : thanks.length > 0 ? 'thanks' : null;
  const marks = [...content, ...tried, ...thanks];
  if (kind === 'content' && isMendedByOthers(tokens)) return null;
  if (kind === null || beginsDemand(tokens, marks, words) || tokens.some((_, at) => isShare(tokens, at))) return null;
  const isTold = (stretch: Stretch) => content.some(({ start, end }) => start <= stretch.start && stretch.end <= end);
  const last = tokens.findLastIndex((token, at) => isAnd(token) && !isListed(tokens, at));
  const circumstances = placesOf(words.circumstances, tokens).filter((stretch) => !isTold(stretch));
  // "It was right yesterday", "it works in staging": of a test they tell when and where, of anything else they limit it.
  if (kind === 'content' && circumstances.length > 0) return null;
  const links = placesOf(words.links, tokens).filter(({ start, end }) => end > start + 1);
  const understood = [...marks, ...circumstances, ...links];
  const isOpen = (at: number) => !understood.some(({ start, end }) => start <= at && at < end);
  const open = new Set([...tokens.keys()].filter(isOpen));
  const isVouched = isBehind && content.length > 0 && tokens.length >= shortestFact;
  for (const at of open) {
    if (isVouched && words.mild.has(tokens[at]!)) continue;
    if ((isVouched || (isBehind && kind === 'tried')) && isOften(tokens, at, kind === 'tried')) continue;
    if (!isIdle(tokens, at, open, kind, words)) return null;
  }
  // "The labels are right and Anna prints them": what counts is the last that is said.
  if (last >= 0 && isLess(tokens.slice(0, last), tokens.slice(last + 1))) return null;
  return last < 0 || kind === 'thanks' || [...content, ...tried].some(({ end }) => end > last) ? kind : null;
}

/** "Petra fixed it", "restarting the PC has solved it": then it was nothing that is to be released. */
function isMendedByOthers(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ key }, i) => i > 0 && mended.test(key) && !passive.test(tokens[i - 1]!.key));
  const does = tokens.findIndex(({ key }) => has.test(key));
  const isDeed = (does > 0 && does < at) || whatWasMended.test(tokens[at + 1]?.key ?? '');
  return (
    at > 0 && isDeed && !tokens.slice(0, does > 0 ? Math.min(does, at) : at).every(({ key }) => delivered.test(key))
  );
}

const mended =
  /^(?:fix(?:ed|es)|solve[ds]|sort(?:ed|s)|repaired|resolve[ds]|opgelost|verholpen|hersteld|gerepareerd|gefixt|resolu|corrige|regle|repare|gelost|behoben|repariert|gefixt)$/;
const passive = /^(?:been|ete|worden|is|are|was|were|est|sont|ist|sind|zijn|wurde|wurden|werd|werden)$/;
const has = /^(?:has|have|had|heeft|hebben|heb|hat|haben|hatte|a|ont|avait|l'a|l'ont)$/;
const whatWasMended = /^(?:it|this|that|the)$/;
/** What may have mended it, where it is what is to be released. */
const delivered =
  /^(?:it|this|that|which|and|so|now|the|your|new|latest|last|fix|update|version|change|solution|release|correction|patch|adjustment|dat|dit|het|de|die|jullie|uw|nieuwe|laatste|aanpassing|wijziging|oplossing|correctie|versie|ca|cela|c'|la|le|votre|nouvelle|derniere|mise|jour|modification|das|es|der|ihr|ihre|euer|eure|neue|letzte|anderung|losung|korrektur|finally|eindelijk|enfin|endlich)$/;

/** In words; "it is now" tells nothing. */
const shortestFact = 5;

/** Whether a sentence says of anything that it is well, whatever else it says. */
export function praises(sentence: readonly Token[], { words }: Vocabulary): boolean {
  const tokens = marksSlots(sentence, words);
  const isNegated = (at: number) => tokens.slice(Math.max(0, at - 3), at).some((token) => negates(token, words));
  return placesOf(words.content, tokens).some(({ start, end }) => mayEnd(tokens, end, words) && !isNegated(start));
}

/** "We printed twenty and nineteen were right". */
export function isLess(before: readonly Token[], behind: readonly Token[]): boolean {
  const counted = before.filter(isNumber).map(({ key }) => key);
  const [count] = countsIn(behind.slice(0, 1));
  return count !== undefined && counted.length > 0 && counted.at(-1) !== count;
}

/** "Make it right", "with the VAT it is perfect"; but not "with no problems", which goes further than its "with". */
function beginsDemand(tokens: readonly Token[], marks: Stretch[], words: Lexicon): boolean {
  const length = words.demands.longestAt(tokens, 0);
  return length > 0 && !marks.some(({ start, end }) => start === 0 && end > length);
}

/** Whether a word that nothing has been made of yet can do no harm in a remark of that kind; `open` are all such places. */
function isIdle(
  tokens: readonly Token[],
  at: number,
  open: ReadonlySet<number>,
  kind: Exclude<Remark, null>,
  words: Lexicon,
): boolean {
  const token = tokens[at]!;
  const bare = bareOf(token);
  // "We accept no delay" is no remark, though "no delay" is.
  const approving = words.ok.longestAt(tokens, at);
  if (approving > 1 && tokens.slice(at, at + approving).every((_, i) => open.has(at + i))) return false;
  if (kind === 'thanks') {
    if (words.notNames.has(bare) || words.besides.has(token)) return false;
  } else if (words.doubts.longestAt([bare, ...tokens.slice(at + 1, at + 8)], 0) > 0) return false;
  if (kind === 'content' && (isWeekday(token) || isToday(token))) return false;
  if (!isNumber(token)) return isHarmless(token, at, words);
  return kind === 'tried' || isWhole(tokens, at) || isNameOf(tokens, at);
}

/** "Deux fois", "zweimal": how often something was tried: "tested it twice", or where what came of it stands behind. */
function isOften(tokens: readonly Token[], at: number, isTried: boolean): boolean {
  const told = tokens.slice(at, at + 2).map(({ key }) => key);
  const often =
    (isNumber(tokens[at]!) && times.test(told[1] ?? '')) ||
    twice.test(told[0]!) ||
    (times.test(told[0]!) && at > 0 && isNumber(tokens[at - 1]!));
  return often && (isTried || tokens.slice(at).some(isAnd));
}

/** What stands before a result. */
const yields =
  /^(?:gives|shows|gets|geeft|geven|toont|tonen|krijgt|donne|donnent|affiche|recoit|gibt|ergibt|zeigt|bekommt)$/;

const times = /^(?:times|fois|keer|mal)$/;
const twice = /^(?:twice|(?:twee|drie|vier)maal|(?:zwei|drei|vier)mal)$/;

/** "Batch 20731": a long number behind a word says which one and not how many. */
function isNameOf(tokens: readonly Token[], at: number): boolean {
  return /^\p{N}{4,}$/u.test(tokens[at]!.text) && tokens[at - 1]?.kind === 'word';
}

/** "All three", "alle 12": none is left out. */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:all|alle|allen|al|tous|toutes|both)$/.test(tokens[at - 1]?.key ?? '') ||
    (/^\p{N}{2,}$/u.test(tokens[at]!.text) &&
      /^(?:the|our|my|de|onze|mijn|les|nos|mes|die|unsere|meine)$/.test(tokens[at - 1]?.key ?? '')) ||
    // "Les deux" are both.
    (tokens[at]!.key === 'deux' && tokens[at - 1]?.key === 'les')
  );
}

/** Whether a clause goes on with the one before it: "..., also on A5". */
export function goesOn(clause: readonly Token[], { words }: Vocabulary): boolean {
  const [first, ...rest] = clause.filter((token) => token.kind !== 'pause');
  return (
    first !== undefined &&
    words.besides.has(first) &&
    // "OK, too expensive".
    (first.key !== 'too' || rest.length === 0) &&
    rest.every((token, at) => isHarmless(token, at + 1, words) && words.doubts.longestAt(rest, at) === 0)
  );
}

/** Whether a clause may be a detail of what is rounded off as good behind it: quiet words, without doubt, demand or share. */
export function isDetail(clause: readonly Token[], { words }: Vocabulary): boolean {
  const tokens = clause.filter((token) => token.kind !== 'pause');
  const links = placesOf(words.links, tokens).filter(({ start, end }) => end > start + 1);
  return (
    tokens.length <= 14 &&
    !namesPartOrDay(tokens, words) &&
    (tokens.length === 1 || words.demands.longestAt(tokens, 0) === 0) &&
    tokens.every(
      (token, at) =>
        links.some(({ start, end }) => start <= at && at < end) ||
        ((isNumber(token) || /^\p{N}/u.test(token.text)
          ? !isShare(tokens, at)
          : yields.test(token.key) || isHarmless(token, at, words)) &&
          words.doubts.longestAt([bareOf(token), ...tokens.slice(at + 1, at + 8)], 0) === 0 &&
          words.ok.longestAt(tokens, at) === 0),
    )
  );
}

/** Whether a clause says which of several, or when: "page 1", "from 14 March", "Monday". */
function namesPartOrDay(tokens: readonly Token[], words: Lexicon): boolean {
  const [first, second] = tokens;
  const isDate = tokens.some((token, at) => isNumber(token) && month.test(tokens[at + 1]?.key ?? ''));
  const isPart =
    second !== undefined && /^\p{N}{1,3}$/u.test(second.text) && !words.articles.has(first!) && !isWhole(tokens, 1);
  return isDate || isPart || (tokens.length <= 2 && tokens.some(isWeekday));
}

const month =
  /^(?:jan(?:uary|uari|vier|uar)?|feb(?:ruary|ruari|ruar)?|fevrier|mar(?:ch|s|z)?|mrt|maart|apr(?:il)?|avril|may|mai|mei|ju(?:ne|ni|in|ly|li|illet)|aug(?:ust|ustus)?|aout|sep(?:t|tember|tembre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?)$/;

/** Whether what stands behind "and" is the last of several and no other deed: "tested by Raj and me on Chrome and Edge". */
export function isListed(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1);
  if (behind.length <= 4 && preposition.test(behind[0]?.key ?? '')) return true;
  if (behind.length <= mostPlaces && places.test(behind.map(({ key }) => key).join(' '))) return true;
  return (
    behind.length > 0 &&
    behind.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text) || listed.test(token.key) || isAnd(token))
  );
}

/** With what no other deed begins: "on my phone and on the till". */
const preposition = /^(?:on|in|with|at|from|for|op|met|bij|voor|aan|sur|dans|avec|chez|auf|mit|bei|an)$/;

/** In words; "de" leads to a place and stands before one, and more of them would be tried in too many ways. */
const mostPlaces = 9;

/** Nothing but places: "on the tablet in the warehouse"; a word more may say what happens there. */
const places =
  /^(?:(?:on|in|at|from|op|bij|van|uit|sur|dans|chez|de|auf|bei|an|aus)(?: (?:the|my|our|his|her|their|de|het|onze|mijn|zijn|haar|le|la|les|un|une|mon|ma|notre|nos|son|sa|ses|dem|der|den|meinem|meiner|unserem|unserer|seinem|seiner|ihrem|ihrer))? [\p{L}']+(?: |$)|(?:au|aux|du|des|am|im|vom|beim) [\p{L}']+(?: |$))+$/u;

const listed =
  /^(?:ones?|of|celle|celui|celles|ceux|pour|van|von|vom|voor|mr|mrs|ms|m|mme|herrn?|frau|meneer|mevrouw|mijnheer|dhr|mw|under|sous|onder|unter|dans|i|me|myself|ik|mij|mezelf|moi|mir|mich|ich|on|in|with|at|for|op|met|bij|voor|sur|dans|avec|chez|auf|mit|unter|bei|the|de|het|le|la|les|die|der|das|den|dem)$/;

/** "The labels are right" and "right on every page" praise; "the right address is" does not, nor "good to know". */
function mayEnd(tokens: readonly Token[], end: number, words: Lexicon): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || words.links.longestAt(tokens, end) > 0 || isAnd(next)) return true;
  return end + 1 === tokens.length && participle.test(next.text);
}

/** "Correct afgedrukt", "richtig gedruckt", "bien imprimées". */
const participle =
  /^(?:(?:inscr|écr|m|pr|fa)(?:it|is)e?s?|lue?s?|reçue?s?|rendue?s?|revenue?s?|ouverte?s?|\p{Ll}{0,5}ge\p{Ll}{3,}(?:t|d|en)|[bv]er?\p{Ll}{4,}(?:t|d|en)|\p{Ll}{3,}(?:é|ée|és|ées))$/u;

/** "You" in German, where it is no beginning of a clause. */
const formalYou = /^(?:Sie|Ihnen)$/;
/** The form of French verbs that speaks to somebody. */
const toSomebody = /(?<!^ch|^n)ez$/;

function isHarmless(token: Token, at: number, words: Lexicon): boolean {
  if (token.kind === 'emoji') return words.neutral.has(token);
  if (token.kind !== 'word' || isLoud(token, words)) return false;
  return !(at > 0 && formalYou.test(token.text)) && !toSomebody.test(token.key);
}
