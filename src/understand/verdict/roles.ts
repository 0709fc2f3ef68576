import { looksLikeName, type Vocabulary } from './names.js';
import { isLoud } from './slots.js';
import { isThing } from './thing.js';
import { isAnd, type Token } from './tokens.js';

/** In words, between the brackets. */
const longestRole = 5;
/** In words. */
const longestName = 3;
/** What stands before the name of somebody who did something; behind "for" it may be a part of those concerned. */
const didBy = /^(?:by|with|and|par|avec|et|door|met|en|von|durch|mit|und|&)$/;

/**
 * A sentence without what somebody is, in brackets behind the name: "tested by Trevor (warehouse)", and of three or more people without
 * those in the middle: "tested by Trevor (returns), Grace (credit notes) and me". Anything else in brackets may limit what is said:
 * "tested by Trevor (labels only)".
 */
export function withoutRoles(said: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const people = peopleIn(said, vocabulary);
  const isShared = people.length > 1;
  const isKnown = ({ bracket }: Person) => bracket !== null && isRole(bracket, isShared, vocabulary);
  const dropped = new Set<Token>();
  for (const person of people) if (isKnown(person)) for (const token of person.inBrackets) dropped.add(token);
  // "Tested by Femi, Grace and me": the one who is named behind a comma and before another.
  for (const { start, end, bracket, inBrackets } of people) {
    const isWhole = bracket === null || dropped.has(inBrackets[0]!);
    const isListed =
      said[start - 1]?.text === ',' && said.slice(0, start - 1).some(({ key }) => didBy.test(key) || title.test(key));
    const goesOn = said[end]?.text === ',' || (said[end] !== undefined && isAnd(said[end]));
    if (isWhole && isListed && goesOn) for (const token of said.slice(start - 1, end)) dropped.add(token);
  }
  return dropped.size === 0 ? said : said.filter((token) => !dropped.has(token));
}

/** What a name begins with wherever it stands. */
const title = /^(?:frau|herrn?|mr|mrs|ms|mme|madame|monsieur|mevrouw|mevr|meneer|dhr)$/;

interface Person {
  start: number;
  /** Behind the name and the brackets. */
  end: number;
  /** Null without brackets. */
  bracket: readonly Token[] | null;
  /** The same with the brackets. */
  inBrackets: readonly Token[];
}

/** Those who did something, each behind "by", "and", a pause or at the beginning. */
function peopleIn(tokens: readonly Token[], vocabulary: Vocabulary): Person[] {
  const people: Person[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const before = tokens[start - 1];
    const isLed = before === undefined || before.kind === 'pause' || didBy.test(before.key);
    if (!isLed && !title.test(tokens[start]!.key)) continue;
    let name = start;
    while (name < start + longestName && tokens[name] && isName(tokens[name]!, before, vocabulary)) name++;
    if (name === start) continue;
    const closes = tokens.slice(name, name + 2 + longestRole).findIndex(({ text }) => text === ')');
    const end = tokens[name]?.text === '(' && closes > 0 ? name + closes + 1 : name;
    const inBrackets = tokens.slice(name, end);
    people.push({ start, end, inBrackets, bracket: end > name ? inBrackets.slice(1, -1) : null });
    start = end - 1;
  }
  return people;
}

function isName(token: Token, before: Token | undefined, { words, names }: Vocabulary): boolean {
  if (didBy.test(token.key)) return false;
  // "Grace" and "Joy" are called as a word; so is any that begins a sentence.
  const isNamesake =
    before !== undefined &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    !isLoud(token, words) &&
    !words.notNames.has(token);
  return names.has(token) || looksLikeName(token, words) || isNamesake;
}

/** Whether it tells what somebody is; of several people, or who tested what. */
function isRole(bracket: readonly Token[], isShared: boolean, vocabulary: Vocabulary): boolean {
  if (vocabulary.words.roles.lengthsAt(bracket, 0).includes(bracket.length)) return true;
  return isShared && bracket.length <= 2 && isThing(bracket, vocabulary);
}
