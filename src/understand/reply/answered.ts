/**
 * Whose words stand in a quote that has no end: the client put no marks before its lines, and the writer may have gone on below it.
 */
import type { NewText } from '../../domain/mail.js';
import { askingIn, asks } from './asking.js';
import { isDeskFooter } from './desk-footer.js';
import { isFineprint } from './fineprint.js';
import { cutDisclaimers, isWriter, type Line, standsUnderAny, type Writer } from './lines.js';
import { isTitledWriter } from './own-name.js';
import { innermostFrom, isDeskLink, isMarked, withLinks } from './quotes.js';
import { isRole } from './role.js';
import { closingAt, isContact, isFooter, isHardContact, isIdle, saysAnswer } from './signature.js';
import { isShortName } from './signoff.js';

/** More is no plain answer to a mail of the desk; what stands beyond counts as the writer's. */
const mostLines = 2000;
const mostText = 100_000;
/** Shorter lines, like OK, stand in every quote of a request. */
export const tellingLength = 24;
/** How many characters of the answered mail a short line may have left out before it. */
const shortGap = 40;

/**
 * The new text of a reply whose answered mail is known: what stands in a quote without an end and not in that mail, in its order, is
 * the writer's and stands in `below`. A quote of which nothing stands in that mail is of some other, and told by itself where it asks
 * for its answer. Pure, never throws.
 *
 * @param answered the text of that mail in the forms in which it may be quoted, such as its plain and its HTML part
 */
export function belowAnswered(said: NewText, answered: readonly string[]): NewText {
  const { unended = [], ...rest } = said;
  if (unended.length === 0 || answered.length === 0) return said;
  const guessed = new Set(unended.flatMap(({ guess }) => guess));
  const strangers = unended.flatMap(({ text: quote }) => {
    const own = answered.map((text) => comparedWith(quote, text));
    const isOfAnother = own.every(({ matches }) => matches === 0);
    // A farewell does not tell its end: whoever deleted the quote and wrote in its place has one, too.
    return (
      (isOfAnother ? (aroundItsAsking(quote) ?? aroundItsLine(quote)) : null) ??
      fewest(own.map(({ strangers }) => strangers))
    );
  });
  const below = [...said.below.filter((line) => !guessed.has(line)), ...strangers];
  return { ...rest, below: [...new Set(below)] };
}

function fewest(lists: string[][]): string[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least));
}

/** Goes through both in step, so that words which stand in the answered mail count once: a NOT OK below its end is another. */
function comparedWith(quote: string, answered: string): { strangers: string[]; matches: number } {
  const words = wordsOf(answered.slice(0, mostText));
  const strangers: string[] = [];
  let at = 0;
  let matches = 0;
  for (const line of sayingLines(quote)) {
    const said = wordsOf(line);
    const found = words.indexOf(said, at);
    const gap = found < 0 ? Number.POSITIVE_INFINITY : found - at;
    // The mail's own head or name may stand above its first words.
    const mostGap = saysAnswer(line) ? 0 : at === 0 ? Number.MAX_SAFE_INTEGER : shortGap;
    const isQuoted = said.length >= tellingLength ? found >= 0 : gap <= mostGap;
    // "Hello Jan," stands in any mail to Jan.
    const isGreeted = isQuoted && at === 0 && isGreeting(line);
    if (isQuoted && !isGreeted) matches++;
    // Who is greeted is named in the mail's head, too, and the first words stand far behind that.
    if (isGreeted) continue;
    if (isQuoted) at = found + said.length - 1;
    // Names stand in that mail; "Nächste Woche" only looks like one.
    else if (!isStanding(line) || isTitle(line)) strangers.push(line);
  }
  return { strangers, matches };
}

/** What a word leads to, in the text of a mail that has it behind the word. */
const link = /\s?[<([]\s?(?:mailto:|https?:\/\/|[^\s<>()@]{1,80}@)[^\s>\])]{1,400}\s?[>\])]/giu;

const greeting = /^[^.:?!,]{1,60}[,!]$/u;

function isGreeting(line: string): boolean {
  return greeting.test(line) && wordsOf(line).length < tellingLength;
}

/**
 * What is taken for the writer's where nobody knows the answered mail: what stands below its farewell and its links, or
 * where it has neither around the sentence that asks for an answer, and is none of the lines that stand under every mail. Of a quote
 * that has none of these nobody can tell, and its last words count. A farewell of the writer's own is none of a mail that asks.
 */
export function guessedBelow(quote: string, writer: Writer): string[] {
  const { words } = writer;
  const said = sayingLines(quote);
  const lines = withoutData(said);
  // A link that was broken off its word is none of the lines that say anything.
  const isBroken = (at: number) => at > 0 && notOkButton.test(lines[at]!) && isDeskLink(lines[at - 1]!);
  const isLink = (line: string, at: number) => isDeskLink(line) || isButton(lines, at) || isBroken(at);
  const links = lines.findLastIndex(isLink);
  const asked = aroundItsAsking(quote, writer);
  const isOwn = (line = '') => (links >= 0 || asked !== null) && isNameOf(line, words);
  const isFarewell = (line: string, at: number) =>
    (closingAt(line) >= 0 && !isOwn(lines[at + 1])) || (links >= 0 && isIdle(line) && !isOwn(line));
  const above = lines.slice(0, links + 1).findLastIndex((line, at) => !isLink(line, at));
  const signedAbove = links >= 0 && above >= 0 && isFarewell(lines[above]!, above);
  const farewell = signedAbove ? -1 : lines.findIndex((line, at) => at > links && isFarewell(line, at));
  const end = Math.max(links, farewell);
  if (end < 0) return asked ?? aroundItsLine(quote) ?? lines.filter((line) => !isStanding(line, writer)).slice(-1);
  // Behind a ticket's data no mail says more before it ends.
  const from = links >= 0 && lines.length < said.length ? links : end;
  return withoutStanding(lines.slice(from + 1), writer);
}

/** The lines that are none of those that stand under any mail, by themselves or with the one that they were broken off. */
function withoutStanding(lines: readonly string[], writer: Writer): string[] {
  const known = new Map<string, boolean>();
  const stands = lines.map((line) => {
    const is = known.get(line) ?? isStanding(line, writer);
    known.set(line, is);
    return is;
  });
  const isBroken = (at: number) =>
    stands[at + 1] === false && lines[at]!.length >= fullLine && isStanding(`${lines[at]} ${lines[at + 1]}`, writer);
  const broken = new Set(lines.flatMap((_, at) => (isBroken(at) ? [at, at + 1] : [])));
  return lines.filter((_, at) => !stands[at] && !broken.has(at));
}

function isNameOf(line: string, writer: ReadonlySet<string>): boolean {
  return isWriter(line, writer) || isShortName(line, writer) || isTitledWriter(line, writer);
}

/**
 * Of a quote that asks for its answer, what is the writer's: all below, and above it what answers already, as no request does. Null
 * for a quote that does not ask.
 */
function aroundItsAsking(quote: string, writer = nobody): string[] | null {
  const asking = askingIn(quotedLines(quote).map((line) => line.replace(link, '')));
  if (asking === null) return null;
  const below = withoutStanding(withoutData(asking.below), writer);
  // What an older mail says before it asks is quoted twice, and nobody types there.
  const answers = isOlderMail(quote) ? [] : asking.answers;
  return [...answers, ...below].map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * Of a mail within the quoted one, what may be the writer's: where it has one line beside greeting and names, that is its own, since
 * something must stand in it. Null for longer ones, and for a quote that holds no other.
 */
function aroundItsLine(quote: string): string[] | null {
  if (!isOlderMail(quote)) return null;
  const lines = unwrapped(quotedLines(quote)).filter((line) => !isGreeting(line));
  const said = lines.filter((line) => !isStanding(line));
  return said.length === 1 && said[0] === lines[0] ? lines.filter((line) => isTitle(line) && !areInitials(line)) : null;
}

/** Whether a quote ends with a mail that was quoted in it already. */
function isOlderMail(quote: string): boolean {
  const all = quote.split('\n').slice(0, mostLines);
  const from = innermostFrom(all);
  // Another may be a ticket's data, and what has marks below tells by these what is quoted.
  const head = all.slice(Math.max(0, from - mostHead), from);
  const attribution = head.at(-1) ?? '';
  const isBelowMail = all.slice(0, from - 1).filter((line) => wordsOf(line).trim() !== '').length >= shortestMail;
  const isHeaded =
    (head.some(isSent) && head.some(isSentTo)) || (wrote.test(attribution) && /\d/.test(attribution) && isBelowMail);
  return isHeaded && !all.slice(from).some(isMarked);
}

const mostHead = 8;
/** In lines; below fewer an attribution may be all that was left of the quote. */
const shortestMail = 3;
const isSent = (line: string) =>
  /^[\s*]*(?:sent|date|verzonden|datum|envoyé|gesendet)[\s*]*:/iu.test(line.slice(0, 40));
const isSentTo = (line: string) => /^[\s*]*(?:to|aan|à|an)[\s*]*:/iu.test(line.slice(0, 40));

/** The end of what stands over a quoted mail. */
const wrote = /(?:\b(?:wrote|schreef|schrieb)\b|écrit)[^:]{0,60}[:：]\s*$/iu;

function areInitials(line: string): boolean {
  return /^\p{Lu}[.\p{Lu}]{0,4}$/u.test(line) && !saysAnswer(line);
}

/** Lines of a paragraph that were broken where they got too long. */
const fullLine = 60;

function unwrapped(lines: string[]): string[] {
  const whole: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (goesOn && line !== '') whole.push(`${whole.pop()} ${line}`);
    else if (line !== '') whole.push(line);
    goesOn = line.length >= fullLine && !/[.!?:]$/u.test(line);
  }
  return whole;
}

const okButton = /^\W*ok\W*$/iu;
const notOkButton = /^\W*(?:not|niet|nicht|pas) ?ok\W*$/iu;

/** The two answers of a request whose links are not seen: one stands above the other. */
function isButton(lines: readonly string[], at: number): boolean {
  const isPair = (one: number) => okButton.test(lines[one] ?? '') && notOkButton.test(lines[one + 1] ?? '');
  return isPair(at) || isPair(at - 1);
}

/** The lines of the innermost quoted mail that say anything. */
function sayingLines(quote: string): string[] {
  return quotedLines(quote).filter((line) => wordsOf(line).trim() !== '');
}

/** What mails of a helpdesk name of a ticket, a line each. */
const dataLabel =
  /^[\s*|]*(?:ticket|case|subject|title|reported(?: by| on)?|priority|status|category|work done|app|application|project|customer|requested by|version|environment|onderwerp|titel|gemeld(?: door| op)?|prioriteit|categorie|uitgevoerd|toepassing|klant|versie|omgeving|objet|titre|signalée?(?: par| le)?|priorité|statut|catégorie|réalisée?|travail effectué|travaux effectués|projet|client|demandeur|environnement|betreff|gemeldet(?: von| am)?|priorität|kategorie|umgesetzt|erledigt|ausgeführt|durchgeführt|anwendung|projekt|kunde|umgebung)[*|]*\s?:\s*(\S.*)$/iu;
const keyAlone = /^\W*[a-z][a-z0-9]{0,15}-\d{1,9}\W*$/iu;
const fewestData = 3;

/** Without a ticket's data: lines that begin with its key, each with another label, and none of which answers. */
function withoutData(lines: string[]): string[] {
  const values = lines.map((line) => dataLabel.exec(line)?.[1]);
  const isData = values.map(() => false);
  for (let at = 0; at < lines.length; at++) {
    if (!keyAlone.test(values[at] ?? '')) continue;
    let end = at + 1;
    while (values[end] !== undefined && !saysAnswer(values[end]!)) end++;
    if (end - at >= fewestData) isData.fill(true, at, end);
    at = end - 1;
  }
  return lines.filter((_, at) => !isData[at]);
}

/** The lines of the innermost quoted mail, without its notices. */
function quotedLines(quote: string): string[] {
  const all = quote.split('\n');
  const from = innermostFrom(all.slice(0, mostLines));
  const own = withLinks(all.slice(from, from + mostLines).filter((line) => !isMarked(line)));
  const lines: Line[] = own.map((text) => ({ text, fate: 'new' }));
  cutDisclaimers(lines);
  return lines.filter((line) => line.fate === 'new').map(({ text }) => text.trim());
}

/** The desk's own last line names the ticket. */
const ticketKey = /\[[a-z][a-z0-9]{0,15}-\d{1,9}\]/iu;

/** Lines that stand under any mail and say nothing. */
function isStanding(line: string, writer = nobody): boolean {
  if (isDeskLink(line) || ticketKey.test(line) || asks(line) || isDeskFooter(line, writer.desk ?? '')) return true;
  // "Chef de projet SI": a department's letters may spell an answer.
  return isRole(line) || (!saysAnswer(line) && (standsUnderAny(line, writer) || isFineprint(line)));
}

const nobody: Writer = { words: new Set(), company: '' };

function isTitle(line: string): boolean {
  return isContact(line) && !isHardContact(line) && !isDeskLink(line) && !isFooter(line) && closingAt(line) < 0;
}

/** The words alone, each between blanks, so that a line is found whatever its wrapping and decoration. */
export function wordsOf(text: string): string {
  const bare = text
    .replace(/(?:https?:\/\/|mailto:|cid:)[^\s<>\])]{1,2000}/gi, ' ')
    .normalize('NFKC')
    .toLowerCase();
  return ` ${(bare.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}|\?/gu) ?? []).join(' ')} `;
}
