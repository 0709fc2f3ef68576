/** Titles and degrees that people put around their name when they sign. */
import { fold } from '../verdict/tokens.js';
import { areDays } from './hours.js';
import { isShortName } from './signoff.js';

/** Folded and without their full stops: "Dipl.-Ing.", "Me", "Mevr.", "i.A." */
const titles = new Set(
  (
    'mr mrs ms miss mx sir dr drs prof pr professor ir ing arch rev capt kapt dipl-ing dipl-inf dipl-kfm dipl-kffr dipl-betriebsw dipl-wirt-ing ' +
    'mw mevr mevrouw dhr heer m mm mme mmes mlle madame monsieur maitre me docteur ' +
    'gez sgd wg hr herr fr frau mag dkfm ra rain stb wp ia iv ppa'
  ).split(' '),
);
const degrees = new Set(
  'mba msc bsc ma ba phd md llm llb fca aca acca cpa esq obe mbe ir ing meng beng emba dipl-ing bw fh ra'.split(' '),
);
/** How somebody wants to be spoken of, in brackets behind the name. */
const pronouns =
  /\s\((?:she|he|they|zij|hij|die|hen|elle|il|iel|sie|er)\s?\/\s?(?:her|him|hers|his|them|theirs|they|haar|hem|diens|hun|elle|il|iel|ihr|ihm|lui)(?:\s?\/\s?(?:hers|his|theirs))?\)/iu;
const particle = /^(?:van|von|zu|zum|de|der|den|des|du|di|da|d|la|le|les|l|el|ter|ten|te|t|of|vom|y)$/;
const initials = /^(?:\p{Lu}\.?(?:-?\p{Lu}\.?)*)$/u;
const longest = 60;

/**
 * Whether a line is the writer's own name with a title before or a degree behind it, or both: "Dr. Rainer Franke", "Me H. de
 * Montigny", "Karl Maier, M.Sc.". Somebody else's is not, nor is a title alone.
 *
 * @param writer the words of the writer's name, in lower case
 */
export function isTitledWriter(line: string, writer: ReadonlySet<string>): boolean {
  if (line.length > longest) return false;
  const bareName = line
    .replace(pronouns, '')
    .replace(/\s\(([^()]{3,40})\)$/u, (all, days) => (areDays(days) ? '' : all));
  if (bareName !== line && isWhole(bareName, writer)) return true;
  const words = bareName
    .trim()
    .replace(/[,;]+$/u, '')
    .split(/[\s,]+/u);
  const from = words.findIndex((word) => !titles.has(bare(word)));
  const to = words.findLastIndex((word) => !degrees.has(bare(word))) + 1;
  if (from < 0 || (from === 0 && to === words.length) || to <= from) return false;
  const name = words.slice(from, to);
  const isOwn = (word: string) => writer.has(word.toLowerCase()) && !particle.test(fold(word));
  const isPart = (word: string) => writer.has(word.toLowerCase()) || initials.test(word) || particle.test(fold(word));
  const parts = name.flatMap((word) => (initials.test(word) ? [word] : word.split(/[-'’]/u)));
  return parts.some((word) => word.length > 2 && isOwn(word)) && parts.every(isPart);
}

function isWhole(name: string, writer: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 2 && words.every((word) => writer.has(word));
}

/**
 * Whether a line is the writer's surname behind their own initials, in whatever case a phone writes it, or a short form of their first name:
 * "r. paul", "P.-Y. Rochat", "Rob Quayle".
 *
 * @param writer the words of the writer's name, in lower case, in their order
 */
export function isInitialled(line: string, writer: ReadonlySet<string>): boolean {
  const [, short = '', surname = ''] = /^(\p{Lu}\p{Ll}{1,7}) (\p{L}[\p{L}' -]{2,40})$/u.exec(line.trim()) ?? [];
  if (short !== '' && isShortName(short, writer) && !writer.has(short.toLowerCase())) return isSurname(surname, writer);
  const [, initial = '', name = ''] =
    /^((?:\p{L}\.[ -]?){1,4})\s?(\p{L}[\p{L}' -]{1,40})$/u.exec(line.trim().toLowerCase()) ?? [];
  const words: readonly string[] = name.match(/\p{L}+/gu) ?? [];
  const given = [...writer].filter((word) => !words.includes(word)).map((word) => word[0]);
  return isSurname(name, writer) && [...initial.replace(/[^\p{L}]/gu, '')].every((letter) => given.includes(letter));
}

/** "Dipl.-Ing." is `dipl-ing`, "M.Sc." is `msc`. */
function bare(word: string): string {
  return fold(word).replace(/[.()]/g, '');
}

function isSurname(text: string, writer: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => writer.has(word)) && words.some((word) => word.length > 2 && !particle.test(fold(word)));
}
