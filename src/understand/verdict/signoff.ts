import type { Address } from '../../domain/mail.js';
import { looksLikeName, type Vocabulary } from './names.js';
import { fold, type Token } from './tokens.js';

/** The words of the sender's name and of the address before the `@`, by which a signature is known. */
export function writtenBy(from: Address | null): Set<string> {
  const parts = `${from?.name.slice(0, 300) ?? ''} ${from?.email.split('@')[0]?.slice(0, 300) ?? ''}`;
  return new Set(fold(parts).match(/\p{L}+/gu) ?? []);
}

const mailProvider =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|gmx|web|icloud|me|mac|aol|proton|protonmail|orange|free|laposte|wanadoo|telenet|skynet|proximus|ziggo|kpn|xs4all|t-online|freenet|bluewin|mail|posteo|zoho)\./;

/** The company that an address is of, as it spells it without blanks and hyphens; empty for mail providers. */
export function companyOf(from: Address | null): string {
  const host = from?.email.split('@')[1]?.toLowerCase().slice(0, 300) ?? '';
  return mailProvider.test(host) ? '' : fold(host.replace(/\.[^.]*$/, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What stands before a name. */
const title = /^(?:mr|mrs|ms|miss|dr|drs|prof|ir|ing|mw|mevr|dhr|hr|fr|mme|kapt|capt)$/;

/** "Ihre Sophie Schäfer". */
const yours = /^(?:ihre?|eure?|euer|deine?)$/;

/**
 * Whether a last line is nothing but the writer's name. A word that nobody knows is no name by itself, in whatever capitals: under an
 * OK it may be "Verboten". A given name before it, as in "Jan Jansen", makes it one.
 */
export function isSignOff(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = tokens
    .filter((token) => token.kind !== 'pause' && !title.test(token.key))
    .filter((token, at) => at > 0 || !yours.test(token.key));
  if (said.length === 0 || said.length > 4) return false;
  const { words, names, writer } = vocabulary;
  const isName = (token: Token, at: number) =>
    names.has(token) ||
    looksLikeName(token, words) ||
    isInitial(token, writer) ||
    isShortened(token, said[at + 1], writer);
  if (!said.every(isName) || !/^\p{L}/u.test(said[0]!.text)) return false;
  return said.some((token) => names.has(token) || isOfWriter(token, vocabulary.writer));
}

/** Whether these are the writer's first name, short or by its initial, and surname: so nobody begins a sentence. */
export function isWholeName(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = tokens.filter((token) => token.kind !== 'pause');
  const { writer } = vocabulary;
  const isOwn = (token: Token, at: number) =>
    /^\p{Lu}/u.test(token.text) &&
    (writer.has(token.key) || isInitial(token, writer) || isShortened(token, said[at + 1], writer));
  return said.length >= 2 && said.every(isOwn) && isSignOff(tokens, vocabulary);
}

/** "P." of Pierre. */
function isInitial({ text, key }: Token, writer: ReadonlySet<string>): boolean {
  return /^\p{Lu}$/u.test(text) && [...writer].some((word) => word.startsWith(key));
}

const answer = /^(?:no|non|not|ne|nee|nein|niet|nicht|nie|nok|ok)$/;

/** "Jo Rudd" of Joanna Rudd: before the writer's surname the beginning of their first name is no yes, whatever else it means. */
function isShortened({ text, key }: Token, next: Token | undefined, writer: ReadonlySet<string>): boolean {
  if (!next || !writer.has(next.key) || !/^\p{Lu}\p{Ll}+$/u.test(text) || answer.test(key)) return false;
  return [...writer].some((word) => word !== next.key && word.startsWith(key));
}

/** The name itself, its beginning ("Tom" for Thomas is none, "Alex" for Alexander is) or its initials. */
function isOfWriter({ key }: Token, writer: ReadonlySet<string>): boolean {
  const initials = [...writer].map((word) => word[0]).join('');
  if (key.length <= 3 && initials.includes(key)) return true;
  return [...writer].some((word) => word === key || (key.length >= 3 && word.startsWith(key)));
}
