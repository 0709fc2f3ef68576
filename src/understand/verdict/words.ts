import type { VerdictWords } from '../../domain/desk.js';
import { numberWords } from './amounts.js';
import { german as germanAsides } from './de/asides.js';
import { german as germanBeside } from './de/beside.js';
import { german as germanConclusions } from './de/conclusions.js';
import { german as germanCourtesies } from './de/courtesies.js';
import { german as germanDeclarations } from './de/declarations.js';
import { german as germanDenials } from './de/denials.js';
import { german as germanFormulas } from './de/formulas.js';
import { german as germanFrames } from './de/frames.js';
import { german as germanHousehold } from './de/household.js';
import { german as germanOrdinary } from './de/ordinary.js';
import { german as germanProposals } from './de/proposals.js';
import { german as germanRelease } from './de/release.js';
import { german as germanRemarks } from './de/remarks.js';
import { german } from './de/words.js';
import { english as englishAccounts } from './en/accounts.js';
import { english as englishAnswers } from './en/answers.js';
import { english as englishAsides } from './en/asides.js';
import { english as englishBeside } from './en/beside.js';
import { english as englishColloquial } from './en/colloquial.js';
import { english as englishConclusions } from './en/conclusions.js';
import { english as englishDeclared } from './en/declared.js';
import { english as englishFormulas } from './en/formulas.js';
import { english as englishFrames } from './en/frames.js';
import { english as englishHousehold } from './en/household.js';
import { english as englishOrders } from './en/orders.js';
import { english as englishOrdinary } from './en/ordinary.js';
import { english as englishProposals } from './en/proposals.js';
import { english as englishRefusals } from './en/refusals.js';
import { english as englishRemarks } from './en/remarks.js';
import { english } from './en/words.js';
import { french as frenchAccounts } from './fr/accounts.js';
import { french as frenchAsides } from './fr/asides.js';
import { french as frenchBeside } from './fr/beside.js';
import { french as frenchConclusions } from './fr/conclusions.js';
import { french as frenchDeclarations } from './fr/declarations.js';
import { french as frenchDenials } from './fr/denials.js';
import { french as frenchFormulas } from './fr/formulas.js';
import { french as frenchFrames } from './fr/frames.js';
import { french as frenchHousehold } from './fr/household.js';
import { french as frenchManners } from './fr/manners.js';
import { french as frenchOrdinary } from './fr/ordinary.js';
import { french as frenchProposals } from './fr/proposals.js';
import { french as frenchReleases } from './fr/releases.js';
import { french as frenchRemarks } from './fr/remarks.js';
import { french } from './fr/words.js';
import type { Answers, AsideWords, Formulas, Frames, LocaleWords, PlainWords, RemarkWords } from './locale-words.js';
import { dutch as dutchAcceptance } from './nl/acceptance.js';
import { dutch as dutchAnswers } from './nl/answers.js';
import { dutch as dutchAsides } from './nl/asides.js';
import { dutch as dutchBeside } from './nl/beside.js';
import { dutch as dutchConclusions } from './nl/conclusions.js';
import { dutch as dutchDenials } from './nl/denials.js';
import { dutch as dutchFormulas } from './nl/formulas.js';
import { dutch as dutchFrames } from './nl/frames.js';
import { dutch as dutchHousehold } from './nl/household.js';
import { dutch as dutchManner } from './nl/manner.js';
import { dutch as dutchOrders } from './nl/orders.js';
import { dutch as dutchOrdinary } from './nl/ordinary.js';
import { dutch as dutchProposals } from './nl/proposals.js';
import { dutch as dutchRemarks } from './nl/remarks.js';
import { dutch } from './nl/words.js';
import { Phrases, WordNumbers } from './phrases.js';
import { tokensOf } from './tokens.js';
import { Spellings } from './typos.js';

export const shippedWords: Record<'en' | 'nl' | 'fr' | 'de', LocaleWords> = {
  en: framed(
    english,
    englishFrames,
    englishRemarks,
    englishFormulas,
    englishAsides,
    englishAnswers,
    englishOrdinary,
    englishProposals,
    englishConclusions,
    englishBeside,
    englishOrders,
    englishDeclared,
    englishColloquial,
    englishRefusals,
    englishAccounts,
    englishHousehold,
  ),
  nl: framed(
    dutch,
    dutchFrames,
    dutchRemarks,
    dutchFormulas,
    dutchAsides,
    dutchAnswers,
    dutchOrdinary,
    dutchProposals,
    dutchConclusions,
    dutchBeside,
    dutchOrders,
    dutchAcceptance,
    dutchManner,
    dutchDenials,
    dutchHousehold,
  ),
  fr: framed(
    french,
    frenchFrames,
    frenchRemarks,
    frenchFormulas,
    frenchAsides,
    frenchOrdinary,
    frenchProposals,
    frenchConclusions,
    frenchBeside,
    frenchReleases,
    frenchDeclarations,
    frenchDenials,
    frenchManners,
    frenchAccounts,
    frenchHousehold,
  ),
  de: framed(
    german,
    germanFrames,
    germanRemarks,
    germanFormulas,
    germanAsides,
    germanOrdinary,
    germanProposals,
    germanConclusions,
    germanBeside,
    germanRelease,
    germanDeclarations,
    germanDenials,
    germanCourtesies,
    germanHousehold,
  ),
};

function framed(
  words: PlainWords,
  frames: Frames,
  remarks: RemarkWords,
  formulas: Formulas,
  told: AsideWords,
  ...answers: Answers[]
): LocaleWords {
  const { others, approvedBy, onBehalf, work, answered, articles, loud, joints, ...more } = frames;
  const { understood, undertakings, ...formal } = formulas;
  const all = {
    commands: [] as string[],
    settled: [] as string[],
    closes: [] as string[],
    pending: [] as string[],
    concluding: [] as string[],
    explicit: [] as string[],
    deeds: [] as string[],
    told: [] as string[],
    reserving: [] as string[],
    besideProposal: [] as string[],
    declines: [] as string[],
    roles: [] as string[],
    withMe: [] as string[],
    byDeciders: [] as string[],
    ...words,
    ...remarks,
    ...told,
    others,
    approvedBy,
    onBehalf,
    work,
    answered,
    articles,
    loud,
    joints,
    understood,
    undertakings,
  };
  for (const [name, entries] of [more, formal, ...answers].flatMap((part) => Object.entries(part)) as [
    (typeof classes)[number],
    string[],
  ][]) {
    all[name] = [...all[name], ...entries];
  }
  return all;
}

/** The words of all locales together: customers answer in the language that they like. */
export interface Lexicon {
  ok: Phrases;
  notOk: Phrases;
  greetings: Phrases;
  thanks: Phrases;
  closings: Phrases;
  thanksFor: Phrases;
  byWhom: Phrases;
  yes: Phrases;
  tested: Phrases;
  circumstances: Phrases;
  praise: Phrases;
  neutral: Phrases;
  leadIns: Phrases;
  weakNo: Phrases;
  problems: Phrases;
  takesBack: Phrases;
  qualifiers: Phrases;
  negations: Phrases;
  notNames: Phrases;
  addressees: Phrases;
  others: Phrases;
  approvedBy: Phrases;
  onBehalf: Phrases;
  work: Phrases;
  answered: Phrases;
  understood: Phrases;
  undertakings: Phrases;
  articles: Phrases;
  loud: Phrases;
  joints: Phrases;
  turning: Phrases;
  content: Phrases;
  relief: Phrases;
  links: Phrases;
  demands: Phrases;
  tries: Phrases;
  besides: Phrases;
  wishes: Phrases;
  doubts: Phrases;
  mild: Phrases;
  whereabouts: Phrases;
  around: Phrases;
  orders: Phrases;
  aroundOrders: Phrases;
  rounding: Phrases;
  commands: Phrases;
  settled: Phrases;
  closes: Phrases;
  pending: Phrases;
  concluding: Phrases;
  explicit: Phrases;
  deeds: Phrases;
  told: Phrases;
  reserving: Phrases;
  besideProposal: Phrases;
  declines: Phrases;
  roles: Phrases;
  withMe: Phrases;
  byDeciders: Phrases;
  spellings: Spellings;
}

const classes = [
  'ok',
  'notOk',
  'greetings',
  'thanks',
  'closings',
  'thanksFor',
  'byWhom',
  'yes',
  'tested',
  'circumstances',
  'praise',
  'neutral',
  'leadIns',
  'weakNo',
  'problems',
  'takesBack',
  'qualifiers',
  'negations',
  'notNames',
  'addressees',
  'others',
  'approvedBy',
  'onBehalf',
  'work',
  'answered',
  'understood',
  'undertakings',
  'articles',
  'loud',
  'joints',
  'turning',
  'content',
  'relief',
  'links',
  'demands',
  'tries',
  'besides',
  'wishes',
  'doubts',
  'mild',
  'whereabouts',
  'around',
  'orders',
  'aroundOrders',
  'rounding',
  'commands',
  'settled',
  'closes',
  'pending',
  'concluding',
  'explicit',
  'deeds',
  'told',
  'reserving',
  'besideProposal',
  'declines',
  'roles',
  'withMe',
  'byDeciders',
] as const satisfies readonly (keyof LocaleWords & keyof Lexicon)[];

/** The shipped words and those that a desk adds, ready for reading. */
export function mergeWords(shipped: Record<string, LocaleWords>, added: Record<string, VerdictWords> = {}): Lexicon {
  const locales: Partial<LocaleWords>[] = [...Object.values(shipped), ...Object.values(added).map(withoutSlots)];
  const numbers = new WordNumbers();
  const phrases = Object.fromEntries(classes.map((name) => [name, new Phrases(numbers)])) as Record<
    (typeof classes)[number],
    Phrases
  >;
  const spellings = new Spellings();
  for (const words of locales) {
    for (const name of classes) for (const entry of words[name] ?? []) phrases[name].add(entry);
    for (const entry of [...(words.loud ?? []), ...(words.doubts ?? [])]) addSpellings(spellings, entry, 'loud');
    for (const entry of words.thanks ?? []) if (!/\W/.test(entry)) addSpellings(spellings, entry, 'thanks');
  }
  for (const word of [...numbers.words(), ...numberWords]) spellings.add(word);
  return { ...phrases, spellings };
}

function addSpellings(spellings: Spellings, entry: string, tone: 'loud' | 'thanks'): void {
  for (const { key } of tokensOf(entry.replace(/[()|=#~]/g, ' '))) spellings.add(key, tone);
}

/** A slot in an approval would let anything be approved. */
function withoutSlots(words: VerdictWords): VerdictWords {
  const bare = (entries: string[] = []) => entries.map((entry) => entry.replaceAll('~', ' '));
  return { ok: bare(words.ok), notOk: bare(words.notOk), greetings: bare(words.greetings), thanks: bare(words.thanks) };
}
