import { type Token, tokensOf } from './tokens.js';

/** Number words as far as people write them before hours and days, folded. */
const numbers: Record<string, number> = Object.fromEntries(
  [
    'a een un ein one eine une',
    'two twee deux zwei',
    'three drie trois drei',
    'four vier quatre',
    'five vijf cinq funf',
    'six zes sechs',
    'seven zeven sept sieben',
    'eight acht huit',
    'nine negen neuf neun',
    'ten tien dix zehn',
    'eleven elf onze',
    'twelve twaalf douze zwolf',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);
/** The words for numbers, which are no misspelt others. */
export const numberWords: readonly string[] = Object.keys(numbers);
const workday = 8 * 60;
const units: [RegExp, number][] = [
  [/^(?:h|u|hrs?|hours?|uur|uren|heures?|stunden?|std)$/, 60],
  [/^(?:d|days?|dag|dagen|jours?|tage?n?|mandays?)$/, workday],
];
const digits = /^\d{1,4}(?:[.,]\d{1,2})?$/;
const lead = /^(?:of|with|for|to|the|van|met|voor|de|des|d'|avec|pour|sur|von|mit|fur|die|den|les|le)$/;
const longestLead = 2;

interface Amount {
  /** In tokens, with what leads to it: "of six hours". */
  length: number;
  minutes: number;
}

/** Number words beyond twelve, folded, and those of parts; Dutch and German write the ones before the tens. */
const larger =
  /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|dozens?|thirds|quarters|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|honderd|dozijn|derden|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|(?:dou|ving|tren|cinquan)taines?|(?:drei|vier|funf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|hundert|dutzend|drittel)$/;

/** A number, in digits or as a word; "a" and "one" are none. */
export function isNumber({ key }: Token): boolean {
  return /^\p{N}/u.test(key) || (numbers[key] ?? 1) > 1 || larger.test(key);
}

/** How many a number means; null for a word beyond twelve. */
export function countOf({ key }: Token): number | null {
  return /^\d{1,7}$/.test(key) ? Number(key) : (numbers[key] ?? null);
}

/** An amount of work that begins at that place; a `bare` one needs nothing that leads to it. */
export function amountAt(tokens: readonly Token[], at: number, bare = false): Amount | null {
  let place = at;
  while (place < at + longestLead && lead.test(tokens[place]?.key ?? '')) place++;
  const short = /^(\d{1,4})([hud])$/.exec(tokens[place]?.key ?? '');
  const [number, unit, length] = short ? [short[1], short[2], 1] : [tokens[place]?.key, tokens[place + 1]?.key, 2];
  const value = digits.test(number ?? '') ? Number(number!.replace(',', '.')) : numbers[number ?? ''];
  const each = units.find(([names]) => names.test(unit ?? ''))?.[1];
  if (value === undefined || each === undefined || (place === at && !short && !bare)) return null;
  return { length: place - at + length, minutes: value * each };
}

/** A sentence in which each amount that was proposed is one token. */
export function withAmounts(tokens: readonly Token[], proposed: ReadonlySet<number>): readonly Token[] {
  if (proposed.size === 0) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = isAmount(tokens, at) ? amountAt(tokens, at, true) : null;
    if (!amount || !proposed.has(amount.minutes)) {
      found.push(tokens[at]!);
      continue;
    }
    const text = tokens
      .slice(at, at + amount.length)
      .map((token) => token.text)
      .join(' ');
    found.push({ text, lower: text, key: text, kind: 'amount' });
    at += amount.length - 1;
  }
  return found;
}

/** Whether it begins at that word, without what leads to it. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  return !lead.test(tokens[at]!.key);
}

/** In words, the proposed amount that stands there with what leads to it: "for the 6 hours"; 0 where none does. */
export function proposedLength(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place < at + longestLead && lead.test(tokens[place]?.key ?? '')) place++;
  return tokens[place]?.kind === 'amount' ? place + 1 - at : 0;
}

/** All amounts of work that a text names; of a long one those at its beginning. */
export function amountsIn(text: string): Set<number> {
  // A quote may break its line within an amount, and the next begins with its mark.
  const tokens = tokensOf(text.slice(0, 20_000).replace(/\n[ \t]*>[> \t]*/g, '\n'));
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const amount = amountAt(tokens, at, true);
    if (amount) found.add(amount.minutes);
  }
  return found;
}
