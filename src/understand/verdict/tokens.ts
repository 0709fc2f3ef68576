import { plainKeywords } from './keywords.js';

/** A word, an emoji or a mark of punctuation in a reply. */
export interface Token {
  /** As written, for what rests on capitals and for `why`. */
  text: string;
  /** Lower case with its accents. */
  lower: string;
  /** Lower case without accents: what phrases are matched by. */
  key: string;
  kind: 'word' | 'emoji' | 'pause' | 'question' | 'quote' | 'address' | 'amount' | 'ticket' | 'other';
  /** Whether it may stand in a slot, `opens` where only a phrase that begins with one, `none` where it must not; see `verdict/slots.ts`. */
  slot?: 'opens' | 'goes on' | 'none';
}

export interface Sentence {
  tokens: Token[];
  /** Whether a new line began after it: a sign-off stands on its own line. */
  endsLine: boolean;
}

/** "And", in any language. */
export function isAnd(token: Token | undefined): boolean {
  return /^(?:and|en|et|und|&)$/.test(token?.key ?? '');
}

/** Somebody who was asked to answer "OK" may do so with the quotation marks; longer quotations stay what they are. */
export function unquoted(tokens: Token[]): Token[] {
  const said = tokens.filter(({ kind }) => kind !== 'pause');
  const isQuoted = said.length > 1 && said[0]!.kind === 'quote' && said[said.length - 1]!.kind === 'quote';
  return isQuoted && said.length <= 4 ? said.slice(1, -1) : tokens;
}

const invisible =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]|[\ufe00-\ufe0f]/gu;
const skinTone = /\p{Emoji_Modifier}/gu;
/** Dutch writes "'t" for "het". */
const dutchIt = /(?<![\p{L}\p{N}'])'t(?![\p{L}\p{N}'])/giu;
/** And "'m" for "hem". */
const dutchHim = /(?<![\p{L}\p{N}'])'m(?![\p{L}\p{N}'])/giu;
/** And "'ie" for "hij". */
const dutchHe = /(?<![\p{L}\p{N}'])'ie(?![\p{L}\p{N}'])/giu;
/** And writes the pronoun to its verb: "zet'm maar live". */
const dutchThem =
  /(?<=(?<!\p{L})(?:zet|gooi|doe|stuur|rol|knal|geef|duw|breng|push|voer|schiet|steek|smijt|release|deploy))'(?:m|em)(?!\p{L})/giu;
/** "To the reader" above Dutch letters; its stops end no sentence. */
const dutchReader = /(?<=^|\n)[ \t]*L\. ?S\.(?=,?[ \t]*(?:\n|$))/gu;
/** And "'k" for "ik". */
const dutchI = /(?<![\p{L}\p{N}'])'k(?![\p{L}\p{N}'])/giu;
/** The stops in "a.u.b." and "s.v.p." end no sentence. */
const please = /(?<![\p{L}\p{N}.])(?:([aA])\. ?[uU]\. ?[bB]|[sS]\. ?[vV]\. ?[pP])(?!\p{L})(?:\.(?!\s+\p{Lu}))?/gu;
/** "A+" ends a mail in French; in a sentence it is a mark, a plan or a size. */
const frenchBye = /(?<=(?:^|[.!\n🙂😊👍])[ \t]{0,3})a\+{1,2}(?=[ \t.!]{0,3}(?:\n|$))/giu;
const smile = /(?<!\S)[:;=]-?[)D]+(?!\p{L})/gu;
const frown = /(?<!\S)[:;=]'?-?[(/\\|]+(?!\p{L})/gu;
const spacedLetters = /(?<![\p{L}\p{N}])(?:\p{L} ){2,}\p{L}(?![\p{L}\p{N}'])/gu;
/** "Invoices 4711 to 4715" are the invoices of that number. */
const range =
  /(?<![\p{N}.,/-])(\d{3,8}) (?:to|through|bis|tot|tot en met|t\/m|à|a) (\d{3,8})(?![\p{N}]|[.,/-]\p{N})/giu;
/** "42/42 tests" are all of them where a clause begins with it; "on 12/12" was a day, and "10/10" is a mark. */
const allOf = /(?<=(?:^|[\n.,:;(!-])[ \t]{0,3})(?!(?:5|10|20|100) ?\/)(\d{1,4}) ?\/ ?\1(?= \p{Ll})/gu;
const wordMark = /[_*`]+/gu;

/** The characters that a reader sees, in their ordinary widths. */
export function withoutDisguise(text: string): string {
  return text.normalize('NFKC').replace(invisible, '');
}

/** One spelling for what looks alike: widths, quotes, dashes, invisible characters, bold marks, spaced-out letters. */
export function normalise(text: string): string {
  return withoutDisguise(text)
    .replace(skinTone, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(dutchIt, 'het')
    .replace(dutchHim, 'hem')
    .replace(dutchHe, 'hij')
    .replace(dutchThem, ' hem')
    .replace(dutchReader, 'Geachte lezer')
    .replace(dutchI, 'ik')
    .replace(please, (_, aub) => (aub ? 'aub ' : 'svp '))
    .replace(frenchBye, 'à plus')
    .replace(smile, '🙂')
    .replace(frown, '🙁')
    .replace(/(?<![\p{L}\p{N}.])o\. ?k(?!\p{L})\.?/giu, 'ok ')
    .replace(/(?<![\p{L}\p{N}.])n\. ?i\. ?o\.(?!\p{L})/giu, 'nicht in ordnung ')
    .replace(/(?<![\p{L}\p{N}.])i\. ?o\.(?!\p{L})/giu, 'in ordnung ')
    .replace(/(?<![\p{L}\p{N}.])o\. ?g\.(?!\p{L})/giu, 'obige')
    .replace(allOf, 'all $1')
    .replace(range, (all, from: string, to: string) => (from.length === to.length && from < to ? `${from}-${to}` : all))
    .replace(/(?<![\p{L}\p{N}])n\. ?o\. ?t\.?(?!\p{L})/giu, 'not ')
    .replace(/(?<![\p{L}\p{N}])n\. ?o\. ?k(?!\p{L})\.?/giu, 'nok ')
    .replace(spacedLetters, (letters) => letters.replaceAll(' ', ''))
    .replace(/(?<![\p{L}\p{N}])o k(?![\p{L}\p{N}'])/giu, 'ok')
    .replace(/(?<![\p{L}\p{N}])ok{2,}(?![\p{L}\p{N}])/giu, 'ok')
    .replace(/(?<=\p{L})(?<!@[\w.-]{0,60})-(?=\p{L})(?![\w.-]{0,60}@)/gu, ' ')
    .replace(/(?<=\s)\/(?=\s)/gu, ',')
    .replace(wordMark, ' ');
}

/** Lower case without accents; `ß` is `ss`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** A class of folded words, from lists of them with spaces between, one a language. */
export function wordClass(...lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

// `!OK` is a programmer's "not" and no exclamation.
const piece =
  /[\p{L}\p{N}][\p{L}\p{N}.+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|\+1(?!\d)|(?<!\S)!\p{L}+|\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*|\p{N}+(?:[.,/-]\p{N}+)*(?:-\p{Lu}+)?|\p{Extended_Pictographic}|\n|\.{2,}|\S/gu;

function kindOf(text: string): Token['kind'] {
  if (/.@./u.test(text)) return 'address';
  if (text === '+1' || /^\p{L}/u.test(text)) return 'word';
  if (/^\p{N}/u.test(text)) return 'other';
  if (/^\p{Extended_Pictographic}/u.test(text)) return 'emoji';
  if (/^(?:[.,;:!()[\]\-•·]|\.\.)$/u.test(text)) return 'pause';
  if (/^[?¿]$/u.test(text)) return 'question';
  if (text === '"') return 'quote';
  return 'other';
}

function token(text: string): Token {
  const lower = text.toLowerCase();
  return { text, lower, key: fold(text), kind: kindOf(text) };
}

/** The words of a phrase, as tokens; for word lists. */
export function tokensOf(text: string): Token[] {
  return [...normalise(text).matchAll(piece)].map((match) => token(match[0])).filter((t) => t.text !== '\n');
}

/** Forms of address, and words before a number, whose full stop ends no sentence. */
const abbreviation = /^(?:mr|mrs|ms|dr|prof|mevr|mw|dhr|hr|fr|mme|m|st|ing|ir)$/u;

const beforeNumber = /^(?:nr|ref|num|az|bestellnr|auftragsnr|best|bestelnr|ordernr)$/u;

/** What is shortened within a sentence: "5 Std. sind ok". */
const shortened = /^(?:std|stdn|hrs|mwst|ust)$/u;

/** Whether the full stop behind that word belongs to it: "Mr. Hart", "H. Huber", "P.-Y. Rochat", "Nr. 12". */
function isAbbreviated(word: Token | undefined, next: string | undefined, afterNext: string | undefined): boolean {
  if (!word) return false;
  if (/^\p{Lu}$/u.test(word.text) && next === '-' && /^\p{Lu}$/u.test(afterNext ?? '')) return true;
  if (/^\p{Lu}$/u.test(word.text) && /^\p{Lu}\p{Ll}/u.test(next ?? '')) return true;
  if (shortened.test(word.key) && /^\p{Ll}/u.test(next ?? '')) return true;
  return abbreviation.test(word.key) || (beforeNumber.test(word.key) && /^[\p{N}:]/u.test(next ?? ''));
}

/** Where a mail client broke a long line within a sentence. */
const softBreak = /(?<=[^\n]{50}[\p{L}\p{N},])\n(?=\p{Ll}|\p{N}+[ -])/gu;

/** The sentences of a text: they end at full stop, exclamation or question mark, at a face before a capital, and at the end of a line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const end = (endsLine: boolean) => {
    if (tokens.some((t) => t.kind !== 'pause')) sentences.push({ tokens, endsLine });
    else if (sentences.length > 0) {
      const last = sentences[sentences.length - 1]!;
      last.tokens.push(...tokens);
      last.endsLine ||= endsLine;
    }
    tokens = [];
  };
  const pieces = [...plainKeywords(normalise(text.replace(softBreak, ' '))).matchAll(piece)];
  for (const [at, match] of pieces.entries()) {
    if (match[0] === '\n') {
      end(true);
      continue;
    }
    const next = token(match[0]);
    const abbreviated =
      next.text === '.' && isAbbreviated(tokens[tokens.length - 1], pieces[at + 1]?.[0], pieces[at + 2]?.[0]);
    tokens.push(next);
    if (abbreviated) continue;
    if (next.text === '.' || next.text === '!' || next.kind === 'question') end(false);
    // "OK 👍 Not before Monday": people put a face where a full stop would be.
    else if (next.kind === 'emoji' && /^\p{Lu}/u.test(pieces[at + 1]?.[0] ?? '')) end(false);
  }
  end(true);
  return sentences;
}

/** What stands between the pauses of a sentence, or between tokens of other kinds that end a clause. */
export function clausesOf(tokens: readonly Token[], ends: readonly Token['kind'][] = ['pause']): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (ends.includes(token.kind)) clauses.push([]);
    else clauses[clauses.length - 1]!.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}
