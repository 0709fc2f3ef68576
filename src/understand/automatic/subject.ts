import { foldWords, phraseAtStart, phraseIn, words } from './words.js';

/** What a subject says about who answered; `by` are its words. */
export interface SubjectSign {
  kind: 'out-of-office' | 'auto-reply';
  by: string;
}

const bodyStart = 1500;

/**
 * What a subject alone tells, without any header: programs put their words in front of the subject that they answer.
 * A person's answer to such a mail begins with `Re:`, and a person's question ends with a question mark: neither counts.
 */
export function subjectAlone(subject: string, text: string): SubjectSign | null {
  const folded = bare(subject);
  if (folded.endsWith('?')) return null;
  return programSign(folded) ?? officeSign(folded) ?? notesSign(folded) ?? privateSign(folded, text);
}

/** What the subject and the body tell of an answer that a header already says a machine gave. */
export function subjectOfAnswer(subject: string, text: string): SubjectSign | null {
  const folded = bare(withoutAnswerPrefix(subject));
  const away = phraseIn(folded, words.office) ?? phraseAtStart(folded, words.private) ?? namesAbsence(text);
  return programSign(folded) ?? notesSign(folded) ?? (away === null ? null : { kind: 'out-of-office', by: away });
}

/**
 * What the subject tells of mail that a header says a machine wrote, which may be an answer or not: a report on
 * somebody's leave is none, a helpdesk's "Request received" is.
 */
export function subjectOfGenerated(subject: string, text: string): SubjectSign | null {
  const answered = withoutAnswerPrefix(subject);
  const folded = bare(answered);
  const receipt = phraseAtStart(folded, words.receipt) ?? phraseAtStart(answered.replace(/^\[/, ''), words.receipt);
  return (
    programSign(folded) ??
    officeSign(folded) ??
    notesSign(folded) ??
    privateSign(folded, text) ??
    (receipt === null ? null : { kind: 'auto-reply', by: receipt })
  );
}

/**
 * What the subject of a mail tells that says itself, in a sentence of its own, that nobody wrote it. Both must speak: a person
 * may well write about such mails, or quote one.
 */
export function subjectOfDeclared(subject: string, text: string): SubjectSign | null {
  const folded = bare(subject);
  const answered = folded.replace(caseNumber, '');
  const away = phraseIn(folded, words.office);
  const receipt = phraseAtStart(answered, words.receipt);
  const by = away ?? receipt;
  if (by === null || folded.endsWith('?') || declaresItself(text) === null) return null;
  return { kind: away === null ? 'auto-reply' : 'out-of-office', by };
}

/**
 * The words of a body by which it says itself that nobody wrote it; null where there are none. Sentences begin at a line's
 * beginning, behind a stop, or behind "Note:".
 */
export function declaresItself(text: string): string | null {
  const sentences = ownStart(text).split(/\n|(?<=[.!:])\s/u);
  for (const one of sentences) {
    const by = phraseAtStart(foldWords(one).replace(/^[*\s_-]+/u, ''), words.declares);
    if (by !== null) return by;
  }
  return null;
}

/** `INC0199812 - `, `[#4711] `, `Ticket 12345: `. */
const caseNumber = /^(?:\[?(?:ticket|case|request|inc|req|cs|sr)?\s*[#:]?\s*[a-z]{0,6}-?\d{3,}\]?\s*[-:|]?\s*)+/u;

const answerPrefix = /^(?:(?:re|aw|antw|sv|vs|odp|rif|ref|res)\s*:\s*)+/u;

/** Whether a subject begins as mail programs begin that of an answer. */
export function isAnswer(subject: string): boolean {
  return answerPrefix.test(foldWords(subject));
}

function withoutAnswerPrefix(subject: string): string {
  return foldWords(subject).replace(answerPrefix, '');
}

/** Without the tags that gateways and helpdesks put in front, like `[EXTERNAL]` or `[acme.example #12]`. */
function bare(subject: string): string {
  return foldWords(subject).replace(/^(?:\[[^\]]{0,60}\]\s*|(?:external|extern)\s*:\s*|\*+[^*]{0,30}\*+\s*)+/u, '');
}

function programSign(folded: string): SubjectSign | null {
  const by = phraseAtStart(folded, words.program);
  if (by === null || !/^\s*(?:$|[:：\-([])/u.test(folded.slice(by.length))) return null;
  // Exchange names its out-of-office answers so, in all languages; helpdesks write it as one word.
  return { kind: /^auto[- ]?(?:reply|response)/u.test(by) ? 'auto-reply' : 'out-of-office', by };
}

/** What leads to the day of coming back, in the languages of the list; what leads to a first day needs a number after it. */
const untilDay =
  /^(?:until|till|til|tot|t\/m|jusqu|bis|hasta|fino|ate|do|returning|back|terug|retour|zuruck)(?!\p{L})/u;
const fromDay = /^(?:(?:from|van|du|des|le|vom|von|ab|del|desde|dal|de|fran|fra|od)(?!\p{L}).{0,20})?\d/u;

function namesDay(rest: string): boolean {
  return untilDay.test(rest) || fromDay.test(rest);
}

function officeSign(folded: string): SubjectSign | null {
  const by = phraseAtStart(folded, words.office);
  if (by === null) return null;
  const rest = folded.slice(by.length).trim();
  const ends = /^[.!]?$/u.test(rest);
  const leadsOn = /^[:：]/u.test(rest) || /^(?:re|fw|fwd)\s*:/u.test(rest);
  return ends || leadsOn || namesDay(rest.replace(/^[\s(,.-]+/u, '')) ? { kind: 'out-of-office', by } : null;
}

/** Lotus Notes: "AUTO: Jane Doe is out of the office (returning 05/12/2026)". */
function notesSign(folded: string): SubjectSign | null {
  const auto = /^auto\s*:\s*(?<rest>.*)$/u.exec(folded)?.groups?.rest;
  const away = phraseIn((auto ?? folded).slice(0, 200), [...words.office, ...words.private]);
  if (away === null) return null;
  const returning = /\((?:returning|ruckkehr|zuruck|retour|terug|regreso|rientro|retorno|tillbaka|tilbage|powrot)\b/u;
  return auto !== undefined || returning.test(folded) ? { kind: 'out-of-office', by: away } : null;
}

function privateSign(folded: string, text: string): SubjectSign | null {
  const by = phraseAtStart(folded, words.private) ?? phraseAtStart(folded, words.office);
  if (by === null) return null;
  const rest = folded.slice(by.length).trim();
  const fixed = rest === '' || /^[:：\-(,.!|]/u.test(rest) || namesDay(rest);
  return fixed && namesAbsence(text) !== null ? { kind: 'out-of-office', by } : null;
}

/** The words of a body by which its author says not to be there; null where there are none. */
export function namesAbsence(text: string): string | null {
  return phraseIn(foldWords(ownStart(text)), words.body);
}

/** Whether a body has words that a notice of absence or of receipt has, and seldom what a person answers. */
export function soundsLikeNotice(text: string): boolean {
  const folded = foldWords(ownStart(text));
  const notice = [words.body, words.closed, words.thanks, words.instead, words.receipt];
  return declaresItself(text) !== null || notice.some((list) => phraseIn(folded, list) !== null);
}

/** What is quoted below says nothing about who answers. */
function ownStart(text: string): string {
  return text
    .slice(0, bodyStart)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}
