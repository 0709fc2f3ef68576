/** Words above a name at the end of a mail that are no closing phrase by themselves elsewhere, and names that are cut short. */
import { fold } from '../verdict/tokens.js';
import { closingAt, isThanksLine, isWeighty, saysAnswer } from './signature.js';

/** Names that people are called by and that are not written in their own. */
const nicknames: Readonly<Record<string, RegExp>> = {
  bob: /^robert/,
  bobby: /^robert/,
  bert: /ber(?:t|tus)$/,
  bill: /^w[iy]ll/,
  billy: /^w[iy]ll/,
  jack: /^(?:john|ja[ck])/,
  liz: /^eli[sz]/,
  beth: /^eli[sz]/,
  betty: /^eli[sz]/,
  libby: /^eli[sz]/,
  peggy: /^margaret/,
  ted: /^(?:ed|theo)/,
  tony: /^ant/,
  jim: /^james/,
  jimmy: /^james/,
  dick: /^(?:richard|dirk)/,
  kate: /^[ck]ath/,
  kathy: /^[ck]ath/,
  harry: /^(?:h[ae][nr]|har)/,
  becky: /^rebecca/,
  trish: /^patricia/,
  kees: /^cornelis/,
  nel: /nel/,
  ton: /^ant/,
  toon: /^ant/,
  sjaak: /^ja[ck]/,
  ria: /^maria$/,
  mieke: /^maria$/,
  ans: /^johanna/,
  sepp: /^josef/,
  fritz: /^friedrich/,
  heinz: /^heinrich/,
  uschi: /^ursula/,
  rolf: /^rudolf/,
  schorsch: /^georg/,
  vroni: /^veronika/,
};

/** Whole lines: "Best," ends a mail, "the best" does not. */
const farewell =
  /^(?:cheers|(?:kind |best |warm )?rgds|best|all best|take care|warmly|bye|yours|grtn|groetjes|fijne dag(?: nog)?|prettige dag|b[àa]v|(?:belle|bonne|excellente) (?:journée|soirée)|sincèrement|bisous|amitiés|servus|(?:sportive|musicale|confraternelle|fraternelle|associative|collégiale|chaleureuse)ment|hartelijks|glück auf|petri heil|waidmannsheil|ahoi|herzlich|herzlichst|ihre?|dein|deine|eure?|euer|alles (?:liebe|gute)|mit \p{L}{3,15}(?:gruß|grüßen|gruss|grüssen)|met \p{L}{3,20} groet(?:en)?|met (?:alle |de meeste )?hoogachting|pf[iü]at (?:di|eich|euch|enk)|ciao|tschüss?|tschau|schönen (?:tag|abend)(?: noch)?)$/iu;
/** Letters end so in French; nothing else may stand in that sentence. */
const formal =
  /^(?:veuillez (?:agréer|recevoir|accepter|croire)|je vous prie d['’](?:agréer|accepter)|nous vous prions d['’](?:agréer|accepter)|recevez|agréez)(?:[,\s]+(?:madame|monsieur|mesdames|messieurs|en|à|de|l['’]expression|l['’]assurance|nos|mes|nôtres|les|ma|mon|notre|parfaite|haute|considération|sentiments|salutations|distinguée?s?|meilleure?s?|cordiale?s|sincères|respectueu(?:x|ses)|dévoués))+$/iu;
const fromPlace =
  /^(.{2,40}?) (?:aus|uit|vanuit|from|depuis|de|van) (?:dem |der |het |the )?(\p{L}[\p{L}’'-]{1,30}(?: \p{L}[\p{L}’'-]{1,30})?)$/iu;
/** "Meg x". */
const kisses = / x{1,4}$/iu;
const between = /\s*(?:[/|&]|(?<=\s)(?:und|and|en|et)(?=\s))\s*/u;

/** Whether a line is nothing but words with which a mail ends, maybe with the writer's name behind them. */
export function isFarewell(line: string, writer: ReadonlySet<string>): boolean {
  if (line.length > 120) return false;
  const text = bare(line);
  if (isEnding(text) || formal.test(text)) return true;
  const parts = text.split(between).filter(Boolean);
  if (parts.length === 2 && parts.every(isEnding)) return true;
  const [, greeting = '', place = ''] = fromPlace.exec(text) ?? [];
  if (isEnding(greeting) && !isWeighty(place)) return true;
  const words = text.split(/[\s,]+/u);
  const name = words.length > 1 ? words.pop()! : '';
  return isShortName(name, writer) && isEnding(bare(words.join(' ')));
}

function isEnding(text: string): boolean {
  return farewell.test(text) || closingAt(text) === 0;
}

function bare(line: string): string {
  return (
    line
      .replace(/[*_]/g, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      // Only where a run of them begins: from each of a thousand dots it would be tried anew.
      .replace(/(?<![\s,.!])[\s,.!]+$/u, '')
  );
}

/**
 * Whether a line is the writer's initials or name, or a short form of it ("JMD", "Len" of Leonard). Words of an answer are none,
 * whoever is called so.
 *
 * @param writer the words of the writer's name, in lower case
 */
export function isShortName(line: string, writer: ReadonlySet<string>): boolean {
  const text = bare(line).replace(kisses, '');
  if (isInitials(text, writer)) return true;
  if (text.length > 12 || isWeighty(text) || saysAnswer(text) || isThanksLine(text)) return false;
  const initials = [...writer].map((word) => word[0]).join('');
  if (/^(?:\p{Lu}[. -]{0,2}){1,4}$/u.test(text)) {
    return isWithin(text.toLowerCase().replace(/[^\p{L}]/gu, ''), initials);
  }
  if (!/^\p{Lu}\p{Ll}{1,7}$/u.test(text)) return false;
  const name = text.toLowerCase();
  return [...writer].some(
    (word) =>
      (word[0] === name[0] && isWithin(name, word)) || isPetName(name, word) || nicknames[name]?.test(fold(word)),
  );
}

const twoLetterWord =
  /^(?:no|nok|ok|ja|je|ne|na|nu|hm|hmm|eh|so|zo|go|si|oh|bof|nee|non|oui|yes|doe|pas|nog|but|mais|nur|wel|tot|als)$/;

/** All of them in whatever case, also "ps" of Peter Sauer: a postscript in which nothing stands says nothing. */
function isInitials(text: string, writer: ReadonlySet<string>): boolean {
  const letters = text.toLowerCase();
  return (
    /^\p{L}{2,3}$/u.test(text) &&
    letters === [...writer].map((word) => word[0]).join('') &&
    !twoLetterWord.test(letters)
  );
}

/** "Manni" of Manfred, "Susi", "Marijke" of Marija, and what is left of the end of a name: "Lois" of Alois, "Manu" of Emmanuel. */
function isPetName(name: string, word: string): boolean {
  if (name.length >= 4 && word.includes(name)) return true;
  return name.startsWith(word.slice(0, 3)) && word.length > 3 && /^\p{L}?(?:i|y|ie|ke|je)$/u.test(name.slice(3));
}

/** Whether these letters stand in that word in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters !== '';
}
