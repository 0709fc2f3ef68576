/** OK and NOT OK themselves, as the languages that ship write them, and what keyboards and mail clients make of them. */

const okay = '(?:okay|ok[eé]?|o\\.k\\.)';
/** A zero for the O is a slip that harms nobody in a refusal; in an approval it is left as it is. */
const okayOrZero = '(?:[o0]kay|[o0]k[eé]?|[o0]\\.k\\.)';
const not = '(?:n[o0]t|niet|nicht|pas)';
const okKeyword = new RegExp(`^${okay}$`, 'u');
const notOkKeyword = new RegExp(`^(?:${not}[ _-]?${okayOrZero}|n[o0]k)$`, 'u');

export function isOkKeyword(text: string): boolean {
  return okKeyword.test(text);
}

export function isNotOkKeyword(text: string): boolean {
  return notOkKeyword.test(text);
}

const blank = '[ \\t]{0,3}';
/** What may stand before such a "not" and leads up to nothing else: "why" and "or" do. */
const leading =
  "(?:it|this|that|het|dit|dat|ce|es|das|is|it's|that's|ist|c'est|n'est|sorry|desole|leider|helaas|absolutely|absoluut|absolut|helemaal|really|echt|vraiment|gar|still|nog|noch|toujours) ";
/** "Not" at the end of a line, where it begins what is said, and its OK on the next. */
const broken = new RegExp(
  `(?<=(?:^|[\\n,.:;!-])${blank}(?:${leading}){0,3})(${not}|nix)${blank}\\n${blank}(?=${okayOrZero}(?![\\p{L}\\p{N}]))`,
  'giu',
);
const zeroInNot = new RegExp(`(?<![\\p{L}\\p{N}])n0t(?=[ _-]?${okayOrZero}(?![\\p{L}\\p{N}]))`, 'giu');
const zeroInOk = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:${not}|nix))[ _-]{1,3}0(?=k(?:ay|[eé])?(?![\\p{L}\\p{N}]))`,
  'giu',
);
const zeroInNok = /(?<![\p{L}\p{N}])n0k(?![\p{L}\p{N}])/giu;
/** In a line of its own that nothing leads up to: in "the button says / 'OK'" it is the button's. */
const alone = (keyword: string, faces: string) =>
  new RegExp(
    `(?<=^\\s{0,3}|[,.!]${blank}\\n\\s{0,3}|[^:\\s]${blank}\\n${blank}\\n${blank})(?:"|'{1,2}) ?(${keyword})( ?[.!])? ?(?:"|'{1,2})(?= ?[.!]?${blank}(?:${faces})?${blank}(?:\\n|$))`,
    'giu',
  );
const quotedOk = alone(okay, '🙂|😊|👍');
const quotedNotOk = alone(`${not} ${okay}`, '🙂|😊|🙁|😕|👎');

/** "Geachte heer/mevrouw". */
const either =
  /(?<!\p{L})(heer|mevrouw|madame|monsieur|sir) ?\/ ?(?=(?:heer|mevrouw|madame|monsieur|madam)(?!\p{L}))/giu;

/** Those keywords in their plain spelling, in a text of one spelling for what looks alike (`normalise`). */
export function plainKeywords(text: string): string {
  return text
    .replace(either, '$1 ')
    .replace(broken, '$1 ')
    .replace(zeroInNot, 'not')
    .replace(zeroInOk, ' o')
    .replace(zeroInNok, 'nok')
    .replace(quotedOk, '$1$2')
    .replace(quotedNotOk, '$1$2');
}
