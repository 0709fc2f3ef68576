import type { Address, NewText, Verdict, VerdictValue } from '../../domain/mail.js';
import { type Said, say } from '../../domain/said.js';
import type { RequestKind } from '../../domain/ticket.js';
import { amountsIn } from './amounts.js';
import { approvalAfterAccount } from './conclusion.js';
import { countsFewer } from './fewer.js';
import { isNotOkKeyword } from './keywords.js';
import { quotedPeople, type Vocabulary, vocabularyOf } from './names.js';
import { readRefusal, takesBack } from './refusal.js';
import { praises } from './remark.js';
import { type Reading, readSentence } from './sentence.js';
import { settlement } from './settled.js';
import { companyOf, isSignOff, isWholeName, writtenBy } from './signoff.js';
import { refusalAfterStory } from './story.js';
import { subjectVerdict, subjectWords } from './subject-line.js';
import { withoutLists } from './tested-list.js';
import { keyIn, withTicket } from './ticket.js';
import { clausesOf, type Sentence, sentencesOf, type Token } from './tokens.js';
import type { Lexicon } from './words.js';

/** Nobody approves or refuses in so many characters; longer texts are for a person to read. */
const plainLength = 20_000;

/** What was proposed, in minutes of work: null where nothing was, `unknown` where nobody can tell and the reply itself is believed. */
export type Estimate = number | null | 'unknown';

/** A reply and what it answers. */
export interface Reply {
  /** The whole subject as received. */
  subject: string;
  /** What stood in the subject before: the ticket's title, the subject of the mail that is answered. Without it all behind the key may be the title. */
  subjects?: readonly string[];
  body: NewText;
  /** Names of people, which say nothing in a reply. */
  greetings?: readonly string[];
  /** Who wrote it. */
  from?: Address | null;
  /** What was asked, where that is known. */
  request?: RequestKind | null;
  /** The key of the ticket; without it the subject tells. */
  ticket?: string;
  estimate?: Estimate;
}

/** A reply on a ticket: which one it is and what was proposed there is known, and no reply is believed as to that. */
export interface ReplyOnTicket extends Reply {
  ticket: string;
  subjects: readonly string[];
  estimate: Exclude<Estimate, 'unknown'>;
}

/**
 * What a reply to a request says: `ok` only if every word of it is understood and the first sentence that says anything
 * approves; `not-ok` if that sentence refuses, or one behind a story that neither praises nor asks, and nothing after it takes
 * the refusal back; else `unclear`. Pure, never throws.
 */
export function readVerdict(reply: Reply, words: Lexicon): Verdict {
  const { body, estimate = 'unknown' } = reply;
  if (estimate !== 'unknown') return readBy(new Set(estimate === null ? [] : [estimate]), reply, words);
  const quoted = amountsIn(body.cut);
  const named = quoted.size === 0 && reply.request === 'proposal' ? amountsIn(body.text) : new Set<number>();
  // Who names two amounts may propose one of them.
  if (named.size !== 1) return readBy(quoted, reply, words);
  const believed = readBy(named, reply, words);
  return believed.value === 'ok' ? { value: 'ok', why: say('amountBelieved', { words: believed.why }) } : believed;
}

/** The verdict where those are the amounts of work that were proposed, in minutes. */
function readBy(amounts: ReadonlySet<number>, input: Reply, words: Lexicon): Verdict {
  const { body, from = null, request = null } = input;
  const people = [...(input.greetings ?? []), from?.name ?? '', ...quotedPeople(body.cut)].filter(Boolean);
  const vocabulary = vocabularyOf(words, people, {
    writer: writtenBy(from),
    company: companyOf(from),
    request,
    amounts,
  });
  if (body.text.length > plainLength || body.below.length > 200) return unclear(say('tooLong'));
  const field = formField.exec(body.text)?.[0].trim();
  if (field !== undefined) return unclear(say('neitherPlain', { words: inQuotes(field) }));
  const all = written(input, vocabulary);
  const below = body.below.flatMap((line) => sentencesOf(line.slice(0, plainLength)));
  const verdict = readSaid(subjectVerdict(input.subject), all, vocabulary);
  if (verdict.value === 'unclear') return verdict;
  const question = questionAnswered(body, all, vocabulary);
  if (question !== undefined)
    return unclear(say('asked', { words: inQuotes(body.text.trim()), question: inQuotes(question) }));
  const apart = verdict.value === 'not-ok' ? praisedFirst(body, vocabulary) : undefined;
  if (apart) return unclear(say('inDoubt', { words: quoted(apart) }));
  const against = below.find((sentence) => !isHarmless(sentence, vocabulary, verdict.value));
  if (against) return unclear(say('standsBelow', { words: quoted(against) }));
  const spoils = subjectAgainst(input, verdict.value, vocabulary);
  return spoils === null ? verdict : unclear(say('atOdds', { words: `"${spoils}"` }), spoils);
}

/** "[ ] Approved", "Akkoord: ____", "Freigegeben: -": nothing was filled in. */
const formField =
  /^[ \t]*(?:\[ ?\]|[☐□])[ \t]*\S.*$|^.*\p{L}[ \t]?:[ \t]*(?:_{2,}|\[ ?\]|☐|[-–—]?[ \t]*$(?![\s\S]*\S)).*$/mu;

/** The question that a reply may answer and nobody asked for its verdict: one right above it, or any if it is a bare yes or no. */
function questionAnswered({ questions }: NewText, all: readonly Sentence[], { words }: Vocabulary): string | undefined {
  if (questions === undefined) return undefined;
  const said = all.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const [first, ...more] = said;
  const isBare =
    first !== undefined &&
    (words.yes.has(first) || words.weakNo.has(first)) &&
    more.every(({ key }) => polite.test(key));
  return questions.above[0] ?? (isBare ? questions.other[0] : undefined);
}

/** "Ja, graag", "non merci". */
const polite =
  /^(?:please|thanks|thank|you|sure|graag|bedankt|dank|u|je|alstublieft|aub|hoor|volontiers|merci|svp|bitte|gerne?|danke|schon)$/;

/** Where each answers another point, a refusal behind praise is of one point: "👍" to the search, "crashes" to the export. */
function praisedFirst({ answers = [] }: NewText, vocabulary: Vocabulary): Sentence | undefined {
  const first = sentencesOf(answers[0] ?? '');
  return saying(first, vocabulary).length === 0 ? first[0] : undefined;
}

/** The first sentence decides, a subject that is exactly a keyword standing before all others; the rest may only spoil it. */
function readSaid(subject: 'ok' | 'not-ok' | null, all: Sentence[], vocabulary: Vocabulary): Verdict {
  const sentences = saying(all, vocabulary);
  if (subject !== null) {
    const spoils = subject === 'ok' ? approvalSpoiledBy(sentences, vocabulary) : refusalSpoiledBy(all, vocabulary);
    return spoils
      ? unclear(say('subjectBut', { answer: subject, words: quoted(spoils) }), subject === 'ok' ? 'OK' : 'NOT OK')
      : { value: subject, why: 'the subject' };
  }
  const [first, ...rest] = sentences;
  if (!first) {
    const settled = settlement(all, vocabulary);
    if (settled) return { value: 'ok', why: quoted(settled) };
    return unclear(say(holdsPraise(all, vocabulary) ? 'praisesOnly' : 'saysNothing'));
  }
  if (
    readSentence(first.tokens, vocabulary).kind === 'approval' &&
    !(first === all[0] && isLoneVerb(first, vocabulary))
  ) {
    const spoils = approvalSpoiledBy(rest, vocabulary);
    return spoils
      ? unclear(say('standsAfter', { first: quoted(first), words: quoted(spoils) }))
      : { value: 'ok', why: quoted(first) };
  }
  const refusal = readRefusal(first, rest, vocabulary);
  if (refusal === null)
    return (
      readStory(sentences, vocabulary) ??
      readConclusion(sentences, vocabulary) ??
      unclear(say('neitherPlain', { words: quoted(first) }))
    );
  const before = all.slice(0, all.indexOf(first));
  const isPraised = before.some(({ tokens }) => praises(tokens, vocabulary));
  const isDoubtful = refusal.doubtful || isApplauded(before, vocabulary) || (refusal.isWeak && isPraised);
  const spoils = isDoubtful ? first : refusalSpoiledBy([{ ...first, tokens: refusal.rest }, ...rest], vocabulary);
  return spoils ? unclear(say('inDoubt', { words: quoted(spoils) })) : { value: 'not-ok', why: quoted(first) };
}

/** Whether a sentence praises, as "Perfect!" does. */
function holdsPraise(sentences: Sentence[], { words }: Vocabulary): boolean {
  const praise = [words.praise, words.settled];
  return sentences.some(({ tokens }) =>
    tokens.some((_, at) => praise.some((phrases) => phrases.longestAt(tokens, at) > 0)),
  );
}

/** "Release." with nothing before it may be a noun; behind praise, or with an exclamation mark, it is an order. */
function isLoneVerb({ tokens }: Sentence, { words }: Vocabulary): boolean {
  const said = tokens.filter(({ kind }) => kind !== 'pause');
  return said.length === 1 && words.commands.has(said[0]!) && !tokens.some(({ text }) => text === '!');
}

/** A thumb put up above a fault leaves in doubt which of them was meant. */
function isApplauded(before: Sentence[], { words }: Vocabulary): boolean {
  return before.some(({ tokens }) => tokens.some((token) => token.kind === 'emoji' && words.takesBack.has(token)));
}

/** What went wrong may be told first; null where no refusal follows, or the story leaves it in doubt. */
function readStory(sentences: Sentence[], vocabulary: Vocabulary): Verdict | null {
  const found = refusalAfterStory(sentences, vocabulary);
  if (found === null || refusalSpoiledBy(found.after, vocabulary)) return null;
  return { value: 'not-ok', why: quoted(found.refusing) };
}

/** What was tested and found may be told first; null where no explicit approval concludes it, or something behind that spoils it. */
function readConclusion(sentences: Sentence[], vocabulary: Vocabulary): Verdict | null {
  const found = approvalAfterAccount(sentences, vocabulary);
  if (found === null || approvalSpoiledBy(found.after, vocabulary)) return null;
  return { value: 'ok', why: quoted(found.approving) };
}

function approvalSpoiledBy(sentences: Sentence[], vocabulary: Vocabulary): Sentence | undefined {
  const isOther = (sentence: Sentence) => readSentence(sentence.tokens, vocabulary, true).kind === 'other';
  return withoutLists(sentences, vocabulary).find(isOther) ?? countsFewer(sentences);
}

function refusalSpoiledBy(sentences: Sentence[], vocabulary: Vocabulary): Sentence | undefined {
  return sentences.find((sentence) => takesBack(sentence, vocabulary)) ?? allPraise(sentences, vocabulary);
}

/** "NOT OK. Everything works, thanks!": where nothing else is said, what is well. */
function allPraise(sentences: Sentence[], vocabulary: Vocabulary): Sentence | undefined {
  const { praise } = vocabulary.words;
  const isPraise = (clause: Token[]) => clause.length > 1 && praise.lengthsAt(clause, 0).includes(clause.length);
  const isHarmless = sentences.every(({ tokens }) => isAside(readSentence(tokens, vocabulary)));
  return isHarmless ? sentences.find(({ tokens }) => clausesOf(tokens).some(isPraise)) : undefined;
}

function isHarmless(sentence: Sentence, vocabulary: Vocabulary, value: VerdictValue): boolean {
  const { kind } = readSentence(sentence.tokens, vocabulary);
  return kind === 'courtesy' || kind === 'remark' || (kind === 'approval' && value === 'ok');
}

/** The sentences as they were meant, without a name at the end: a short one may stand in the line of the last words. */
function written({ body, subject, ticket = keyIn(subject) }: Reply, vocabulary: Vocabulary): Sentence[] {
  const { spellings } = vocabulary.words;
  const isName = (token: Token) => vocabulary.names.has(token);
  const sentences = sentencesOf(body.text)
    .map((sentence) => ({ ...sentence, tokens: withTicket(sentence.tokens, ticket) }))
    .map((sentence) => spellings.mend(sentence, isName));
  const [before, last] = sentences.slice(-2);
  const isApart = before && last && (before.endsLine || last.tokens.length === 1);
  if (before && last && (isApart ? isSignOff : isWholeName)(last.tokens, vocabulary)) sentences.pop();
  return sentences;
}

/** The sentences that say anything: greetings, thanks and what was tested before the first are left out. */
function saying(sentences: Sentence[], vocabulary: Vocabulary): Sentence[] {
  const first = sentences.findIndex(({ tokens }) => !isAside(readSentence(tokens, vocabulary)));
  return first < 0 ? [] : sentences.slice(first);
}

function isAside({ kind }: Reading): boolean {
  return kind === 'courtesy' || kind === 'remark';
}

/** Whether a reply says nothing but thanks: courtesies, with a word of thanks or praise among them. */
export function saysThanksOnly(body: NewText, words: Lexicon, from: Address | null = null): boolean {
  const vocabulary = vocabularyOf(words, [from?.name ?? ''].filter(Boolean), { writer: writtenBy(from) });
  if (body.text.length > plainLength || body.below.length > 0) return false;
  const sentences = sentencesOf(body.text);
  const last = sentences[sentences.length - 1];
  if (last && sentences[sentences.length - 2]?.endsLine && isSignOff(last.tokens, vocabulary)) sentences.pop();
  let thanks = false;
  for (const { tokens } of sentences) {
    const reading = readSentence(tokens, vocabulary);
    if (reading.kind !== 'courtesy' && !(reading.kind === 'approval' && reading.thanks)) return false;
    thanks ||= reading.thanks;
  }
  return thanks;
}

/**
 * What the writer put into the subject says as much as a sentence of the body. Of words that may be the ticket's title only the keyword
 * itself is taken for an answer, because titles often say what does not work.
 *
 * @returns the words of the subject that speak against the verdict, null where none do
 */
function subjectAgainst({ subject, subjects = [] }: Reply, value: VerdictValue, vocabulary: Vocabulary): string | null {
  const { before, behind, added } = subjectWords(subject, subjects);
  const refuses = (text: string) => isNotOkKeyword(text.toLowerCase().replace(/^\W+|[^\p{L}]+$/gu, ''));
  const isAgainst = (sentence: Sentence) =>
    value === 'ok'
      ? !isHarmless(sentence, vocabulary, value)
      : readSentence(sentence.tokens, vocabulary).kind === 'approval';
  const refused = value === 'ok' ? [before, behind].find(refuses) : undefined;
  const against = refused ?? [before, added].find((words) => sentencesOf(words).some(isAgainst));
  return against === undefined ? null : inOneLine(against);
}

function unclear(why: Said, subject?: string): Verdict {
  return { value: 'unclear', why, ...(subject === undefined ? {} : { subject }) };
}

/** The words of a sentence for `why`: one line, not long. */
function quoted(sentence: Sentence): string {
  const text = sentence.tokens
    .map((token) => token.text)
    .join(' ')
    .replace(/ (?=[.,;:!?)])/g, '');
  return `"${inOneLine(text)}"`;
}

function inQuotes(text: string): string {
  return `"${inOneLine(text.replace(/\s+/gu, ' '))}"`;
}

function inOneLine(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
