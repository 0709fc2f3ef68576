import { proposedLength, withAmounts } from './amounts.js';
import { isCompany, isWriter, looksLikeName, type Vocabulary } from './names.js';
import type { Phrases } from './phrases.js';
import { reportedAt } from './reported.js';
import { countsIn, isLoud, isToday, marksSlots } from './slots.js';
import { isAnd, type Token, unquoted } from './tokens.js';
import type { Lexicon } from './words.js';

/** What was used on one way to cover a sentence, as bits of a number. */
export const Used = {
  approval: 1,
  yes: 2,
  courtesy: 4,
  thanks: 8,
  /** Somewhere it says that it was tested. */
  testing: 16,
  /** The clause that is being read says so. */
  testedHere: 32,
  /** The clause that is being read says where, when or with whom. */
  circumstance: 64,
  /** It tells of somebody else. */
  others: 128,
  /** An approval behind that, which may be theirs: "Tom tested it and approved". */
  reported: 256,
  /** The clause that is being read praises. */
  praisedHere: 512,
  /** It says that this is so today. */
  today: 1024,
} as const;

/**
 * All ways to cover a sentence, from the first word to the last, with known phrases, each as the bits of what it used; none if
 * a word is left over. `reached[i]` holds the ways that lead to word i, at most one for each set of bits.
 */
export function coverings(tokens: readonly Token[], vocabulary: Vocabulary): number[] {
  const { words, names } = vocabulary;
  const marked = marksSlots(withAmounts(tokens, vocabulary.amounts), words);
  const sentence = unquoted(marked.filter((token) => token.kind !== 'pause'));
  const clauseEnds = clauseEndsOf(marked, sentence, words);
  const announced = announcedAt(marked, sentence);
  const reported = reportedAt(sentence, clauseEnds, vocabulary);
  const isReported = (at: number, end: number) => sentence.slice(at, end).some((_, i) => reported.has(at + i));
  const reached = Array.from({ length: sentence.length + 1 }, () => new Set<number>());
  reached[0]!.add(0);
  const classes: [Phrases, number][] = [
    [words.ok, Used.approval],
    [words.yes, Used.yes],
    [words.neutral, 0],
    [words.tested, Used.testing | Used.testedHere],
    [words.circumstances, Used.circumstance],
    [words.praise, Used.courtesy | Used.praisedHere],
    [words.settled, Used.courtesy | Used.praisedHere],
    [words.closes, Used.courtesy],
    [words.others, Used.others],
    [words.answered, vocabulary.request === 'answer' ? Used.approval : Used.courtesy],
    [names, Used.courtesy],
  ];
  if (vocabulary.request === 'answer') classes.push([words.understood, Used.courtesy]);
  if (vocabulary.request === 'proposal')
    classes.push([words.undertakings, Used.approval], [words.besideProposal, Used.courtesy]);
  for (let at = 0; at < sentence.length; at++) {
    const ways = reached[at]!;
    if (ways.size === 0) continue;
    const arrive = (end: number, used: number, own = false) => {
      for (const way of ways) {
        // "OK, Tom approved it too": the writer's own stands before his; "Tom tested it, it's fine for us" is the writer's, too.
        const told = used & Used.reported || (!own && way & Used.others && used & (Used.approval | Used.yes));
        const reported = told && !(way & Used.approval) ? Used.reported : 0;
        const now = way | (used & ~Used.reported) | reported;
        const next = clauseEnds.has(end) ? afterClause(now) : now;
        if (next !== null) reached[end]!.add(next);
      }
    };
    for (const [phrases, used] of classes) {
      for (const length of phrases.lengthsAt(sentence, at)) {
        if (phrases === words.ok && isReported(at, at + length)) {
          arrive(at + length, 0);
          continue;
        }
        const said = phrases === words.praise ? length : phrases === words.others ? 1 : 0;
        const isDay = length === 1 && isToday(sentence[at]!);
        if (phrases === words.ok && sentence.slice(at, at + length).some(speaksOfUs)) {
          arrive(at + length, used, true);
          continue;
        }
        if (isWhole(sentence.slice(at, at + said), sentence.slice(0, at)))
          arrive(at + length, isDay ? used | Used.today : used);
      }
    }
    for (const end of commandEnds(sentence, at, words, clauseEnds, announced)) arrive(end, Used.approval);
    for (const end of personEnds(words.greetings, sentence, at, words, clauseEnds)) {
      if (end > at + 1 || !timeOfDay.test(sentence[at]!.key)) arrive(end, Used.courtesy);
    }
    for (const end of namesakeEnds(sentence, at, words, clauseEnds)) arrive(end, Used.courtesy);
    for (const end of personEnds(words.closings, sentence, at, words, clauseEnds)) arrive(end, Used.courtesy);
    for (const end of thanksEnds(sentence, at, words, clauseEnds)) arrive(end, Used.courtesy | Used.thanks);
    const amount = proposedLength(sentence, at);
    if (amount > 0) arrive(at + amount, 0);
    const tested = words.tested.lengthsAt(sentence, at).length > 0 ? Used.testing | Used.testedHere : 0;
    for (const end of colleagueEnds(sentence, at, words.byWhom, vocabulary)) {
      for (const length of [0, ...words.withMe.lengthsAt(sentence, end)]) arrive(end + length, tested);
    }
    for (const end of companyEnds(sentence, at, vocabulary)) arrive(end, 0);
    for (const end of colleagueEnds(sentence, at, words.approvedBy, vocabulary)) {
      arrive(end, isWriter(sentence[end - 1]!, vocabulary) ? Used.approval : Used.others | Used.reported);
      for (const length of words.withMe.lengthsAt(sentence, end)) arrive(end + length, Used.approval);
    }
  }
  return [...reached[sentence.length]!];
}

/** Ends of "release" where it is a clause of its own: "All in order, release!", "🎉 Ship". */
function commandEnds(
  sentence: Token[],
  at: number,
  words: Lexicon,
  clauseEnds: ReadonlySet<number>,
  announced: ReadonlySet<number>,
): number[] {
  const begins = at === 0 || clauseEnds.has(at) || sentence[at - 1]!.kind === 'emoji';
  const isEnd = (end: number) => (clauseEnds.has(end) && !announced.has(end)) || sentence[end]?.kind === 'emoji';
  return begins
    ? words.commands
        .lengthsAt(sentence, at)
        .map((length) => at + length)
        .filter(isEnd)
    : [];
}

/** The places behind which a colon or a dash tells what is meant: "Release: looks good". */
function announcedAt(tokens: readonly Token[], sentence: Token[]): Set<number> {
  const announces = (at: number) => /^[:-]$/.test(tokens[at + 1]?.text ?? '');
  return new Set(tokens.flatMap((token, at) => (announces(at) ? [sentence.indexOf(token) + 1] : [])));
}

/** "OK for us", "je valide": whoever says it approves. */
function speaksOfUs({ key }: Token): boolean {
  return /^(?:i|we|us|me|my|our|ik|wij|we|ons|mij|mijn|onze|je|nous|moi|mon|notre|ich|wir|uns|mich|mir|unser|unsere)$|^j'/.test(
    key,
  );
}

/** Alone they tell when: "release it, evening". */
const timeOfDay = /^(?:afternoon|evening)$/;

/** "Twelve are right" praises where twelve were tested; what others tested may begin with no number: "two are fine". */
function isWhole(praise: readonly Token[], before: readonly Token[]): boolean {
  const counts = countsIn(praise);
  return counts.length === 0 || (counts.length === 1 && countsIn(before).at(-1) === counts[0]);
}

/**
 * A clause that says when or where must say that something was tested then: "release it this afternoon" is a condition. "Works today" may
 * be a limit.
 */
function afterClause(way: number): number | null {
  const isLimited = way & Used.circumstance || (way & Used.today && way & Used.praisedHere);
  if (isLimited && !(way & Used.testedHere)) return null;
  return way & ~(Used.circumstance | Used.testedHere | Used.today | Used.praisedHere);
}

/** The places in a sentence, pauses taken out, at which a clause ends; when something was is said in the clause before: "tested by me, yesterday". */
function clauseEndsOf(tokens: readonly Token[], sentence: Token[], { circumstances }: Lexicon): Set<number> {
  const ends = new Set([sentence.length]);
  const place = new Map(sentence.map((token, at) => [token, at]));
  tokens.forEach((token, i) => {
    const at = place.get(token);
    if (at === undefined) return;
    if (tokens[i + 1]?.kind === 'pause') ends.add(at + 1);
    if (isAnd(token) && at > 0) ends.add(at);
  });
  const goesOn = (end: number) => circumstances.lengthsAt(sentence, end).some((length) => ends.has(end + length));
  return new Set([...ends].filter((end) => end === sentence.length || !goesOn(end)));
}

function personEnds(
  phrases: Phrases,
  sentence: Token[],
  at: number,
  words: Lexicon,
  clauseEnds: ReadonlySet<number>,
): number[] {
  return phrases.lengthsAt(sentence, at).flatMap((length) => addressedEnds(sentence, at + length, words, clauseEnds));
}

/** Ends of "Dear Ben", "Hi Will", who bear the name of a word. */
function namesakeEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  return words.greetings.lengthsAt(sentence, at).flatMap((length) => {
    const name = sentence[at + length];
    const isNamesake =
      name && /^\p{Lu}\p{Ll}{2,}$/u.test(name.text) && !isLoud(name, words) && !words.notNames.has(name);
    return isNamesake && clauseEnds.has(at + length + 1) ? [at + length + 1] : [];
  });
}

function thanksEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends = personEnds(words.thanks, sentence, at, words, clauseEnds);
  return [...ends, ...ends.flatMap((end) => thankedForEnds(sentence, end, words, clauseEnds))];
}

/** Ends of "Hi", "Hi all", "Hi Anna Peeters": a greeting may go on with whom it greets, a closing with who closes. */
function addressedEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends = [at, ...words.addressees.lengthsAt(sentence, at).map((length) => at + length)];
  for (const start of [...ends]) {
    for (let end = start; end < start + 5; end++) {
      const token = sentence[end];
      const isLed = end > start && leadsToName(sentence, end - 1, words);
      if (!token || !(isLed || looksLikeName(token, words) || leadsToName(sentence, end, words))) break;
      ends.push(...words.addressees.lengthsAt(sentence, end + 1).map((length) => end + 1 + length));
      if (clauseEnds.has(end + 1)) ends.push(end + 1);
    }
  }
  return ends;
}

/** "Mevrouw De Boer", "heer Van den Berg": an article or a preposition that a surname begins with. */
function leadsToName(sentence: Token[], at: number, words: Lexicon): boolean {
  const next = sentence[at + 1];
  if (!surnames.test(sentence[at]!.text) || !next) return false;
  const isName = /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && !isLoud(next, words) && !words.notNames.has(next);
  return isName || surnames.test(next.text);
}

const surnames = /^(?:D(?:e|en|er)|V(?:an|on)|T(?:e|en|er)|L[ae]|d(?:e|en|er)|ter|ten)$/;

/** Ends of "for the quick turnaround" after thanks: whatever the noun is, as long as no word in it means anything else. */
function thankedForEnds(sentence: Token[], at: number, words: Lexicon, clauseEnds: ReadonlySet<number>): number[] {
  const ends: number[] = [];
  for (const length of words.thanksFor.lengthsAt(sentence, at)) {
    for (let end = at + length; end < at + length + 8; end++) {
      const token = sentence[end];
      if (!token || isTelling(token, words)) break;
      if (clauseEnds.has(end + 1)) ends.push(end + 1);
    }
  }
  return ends;
}

/** "Thanks for the info" answers something else. */
function isTelling(token: Token, words: Lexicon): boolean {
  return token.slot === undefined || words.notNames.has(token);
}

/** Ends of "tested by Tom". */
function colleagueEnds(sentence: Token[], at: number, phrases: Phrases, { words, names }: Vocabulary): number[] {
  const ends: number[] = [];
  const isName = (token: Token) => names.has(token) || looksLikeName(token, words);
  for (const length of phrases.lengthsAt(sentence, at)) {
    const start = at + length;
    for (let end = start; end < start + 3 && sentence[end] && isName(sentence[end]!); end++) ends.push(end + 1);
  }
  return ends;
}

/** Ends of "for Whitby Foods" from somebody there, or of "from Carla" from her; others could be a part of those concerned. */
function companyEnds(sentence: Token[], at: number, vocabulary: Vocabulary): number[] {
  const { words } = vocabulary;
  return words.onBehalf.lengthsAt(sentence, at).flatMap((length) => {
    const start = at + length;
    const after = sentence.slice(start, start + 4);
    const isName = after.findIndex((token) => !/^\p{Lu}/u.test(token.text));
    const name = isName < 0 ? after : after.slice(0, isName);
    return name
      .map((_, i) => start + i + 1)
      .filter((end) => {
        const named = sentence.slice(start, end);
        return isCompany(named, vocabulary) || named.every((token) => isWriter(token, vocabulary));
      });
  });
}
