import type { RequestKind } from '../../domain/ticket.js';
import { Phrases } from './phrases.js';
import { type Token, tokensOf } from './tokens.js';
import type { Lexicon } from './words.js';

/** The words and the names that a reply is read by. */
export interface Vocabulary {
  words: Lexicon;
  names: Phrases;
  /** What the writer's own name is made of, folded. */
  writer: ReadonlySet<string>;
  /** The writer's company as the address spells it: "whitbyfoods"; empty where it is a mail provider's. */
  company: string;
  /** What was asked, null where nobody knows. */
  request: RequestKind | null;
  /** Amounts of work that were proposed, in minutes: whoever names another proposes another. */
  amounts: ReadonlySet<number>;
}

/** The words and the names of one reading; parts of a name that are words of their own ("Will") are no names. */
export function vocabularyOf(
  words: Lexicon,
  people: readonly string[],
  asked: Partial<Pick<Vocabulary, 'writer' | 'company' | 'request' | 'amounts'>> = {},
): Vocabulary {
  const names = new Phrases();
  const unknown = { writer: new Set<string>(), company: '', request: null, amounts: new Set<number>() };
  const vocabulary = { words, names, ...unknown, ...asked };
  const add = (tokens: Token[]) => {
    if (tokens.length > 0 && !tokens.some((token) => isKnown(token, words)))
      names.add(tokens.map((t) => t.text).join(' '));
  };
  for (const person of people.slice(0, 200)) {
    const tokens = tokensOf(person.slice(0, 100).replace(/[()|=#]/g, ' ')).filter((token) => token.kind === 'word');
    add(tokens);
    for (const token of tokens) add([token]);
  }
  return vocabulary;
}

/** "Marcus Bell <support@...>", in what heads a quote. */
const headed =
  /(?:^|[\s,;:"'])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:(?:van|de|der|den|von|zu|le|la|du) ){0,2}\p{Lu}[\p{L}'’-]+["']? ?(?:<|\[|\()(?:mailto:)?[^\s<>@]{1,64}@/gmu;
/** Who is called so is no person. */
const noPerson =
  /(?:desk|support|service|team|help|portal|portaal|online|shop|info|admin|system|ticket|kunden|klant|client)/iu;
const headsWithin = 20_000;

/** The first names of those who wrote what is quoted: whoever answers may name them. */
export function quotedPeople(quote: string): string[] {
  const found = [...quote.slice(0, headsWithin).matchAll(headed)].slice(0, 20);
  return [
    ...new Set(
      found.filter(([whole]) => !noPerson.test(whole.replace(/[<[(].*$/u, ''))).map(([, first = '']) => first),
    ),
  ];
}

/** Classes whose words say something: what begins one of their phrases is no name. */
const telling = [
  'ok',
  'notOk',
  'neutral',
  'thanks',
  'weakNo',
  'takesBack',
  'qualifiers',
  'negations',
  'notNames',
  'praise',
  'yes',
  'tested',
  'problems',
] as const satisfies readonly (keyof Lexicon)[];

function isKnown(token: Token, words: Lexicon): boolean {
  return telling.some((name) => words[name].begins(token));
}

/** Whether a word is of the writer's own name. */
export function isWriter({ key }: Token, { writer }: Vocabulary): boolean {
  return writer.has(key);
}

/** Whether a name is that of the writer's company, whole or by one long word of it: "Delcourt", "Whitby Foods". */
export function isCompany(tokens: readonly Token[], { company }: Vocabulary): boolean {
  const spelt = tokens.map(({ key }) => key.replace(/[^\p{L}\p{N}]/gu, ''));
  return [spelt.join(''), ...spelt].some((word) => word.length >= 4 && company.includes(word));
}

const particle = /^(?:van|de|der|den|von|zu|le|la|du|di|da|el|ter|ten|te)$/;

/** Whether it could be a part of somebody's name: a capital, and no word that means anything here. */
export function looksLikeName(token: Token, words: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  if (particle.test(token.text)) return true;
  return /^\p{Lu}/u.test(token.text) && !isKnown(token, words);
}
