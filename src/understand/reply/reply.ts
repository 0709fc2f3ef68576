import type { NewText, ParsedMail } from '../../domain/mail.js';
import { companyOf } from '../verdict/signoff.js';
import { belowAnswered, guessedBelow, tellingLength, wordsOf } from './answered.js';
import { hasMarks, markedText, smiling } from './html.js';
import { cutDisclaimers, cutSignature, type Line, type Writer } from './lines.js';
import { linkMark, struckMark } from './marks.js';
import { otherQuestions } from './questions.js';
import { isMarked, rolesOf, withAttributions, withUsualMarks } from './quotes.js';
import { isIdle } from './signature.js';

/**
 * What is new in a reply: quotes, signature and disclaimers are cut, text between and below quotes stays. Where the HTML part tells
 * by its markup what is quoted, it is read rather than the plain one. Pure, never throws, linear in the length of the mail.
 */
export function newText(mail: Pick<ParsedMail, 'text' | 'html' | 'headers'>): NewText {
  const writer = writerOf(mail.headers);
  if (mail.html === null) return cutReply(mail.text, writer);
  const plain = cutReply(smiling(mail.text, mail.html), writer);
  const marked = cutReply(markedText(mail.html), writer);
  if (mail.text.trim() === '') return marked;
  const [read, other] = hasMarks(mail.html) ? [marked, plain] : [plain, marked];
  const [own, others] = [ended(read, other), ended(other, read)];
  // A reader sees one of the two parts and the desk the other: what only one of them says counts against a verdict.
  const below = [...own.below, ...others.below, ...onlyIn(others, own), ...onlyIn(own, others)];
  const unended = [...(own.unended ?? []), ...(others.unended ?? [])];
  return { ...own, below: [...new Set(below)], ...(unended.length > 0 && { unended }) };
}

/** Where a quote has no end and the other part shows where it has one, that part tells what is quoted. */
function ended(part: NewText, other: NewText): NewText {
  const { unended = [] } = part;
  if (unended.length === 0 || other.unended) return part;
  const cut = wordsOf(other.cut);
  const begins = unended.map(({ text }) => text.split('\n').find((line) => wordsOf(line).trim() !== '') ?? '');
  return begins.every((line) => cut.includes(wordsOf(line))) ? belowAnswered(part, [other.cut]) : part;
}

/** Lines that one part says and the other neither says nor, where it knew what to cut, has among what it cut. */
function onlyIn(part: NewText, other: NewText): string[] {
  const said = wordsOf(`${other.text}\n${other.below.join('\n')}`);
  const cut = wordsOf(other.cut);
  return part.text
    .slice(0, comparedLength)
    .split('\n')
    .filter((line) => {
      const words = wordsOf(line);
      return !said.includes(words) && !(words.length >= tellingLength && cut.includes(words)) && !isIdle(line);
    });
}

/** No more is compared: longer texts are not read as verdicts. */
const comparedLength = 20_000;

/** The words of the From header's name and the company of its address, by which a sign-off is known. */
function writerOf(headers: ParsedMail['headers']): Writer {
  const from = headers.from?.[0]?.slice(0, 300) ?? '';
  const name = from.replace(/<[^<>]*>/g, ' ');
  const email = /[^\s<>]+@[^\s<>]+/.exec(from)?.[0] ?? '';
  const desk = /[^\s<>,;]+@[^\s<>,;]+/.exec(headers.to?.[0]?.slice(0, 300) ?? '')?.[0] ?? '';
  return {
    words: new Set(name.toLowerCase().match(/\p{L}{2,}/gu) ?? []),
    company: companyOf({ name: '', email }),
    desk: companyOf({ name: '', email: desk }),
  };
}

function cutReply(text: string, writer: Writer): NewText {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const raw = withUsualMarks(withAttributions(written));
  const roles = rolesOf(raw);
  const lines: Line[] = raw.map((line, i) => ({ text: line, fate: roles[i] === 'new' ? 'new' : 'cut' }));
  const blocks = blocksOf(lines);
  for (const block of blocks) {
    cutDisclaimers(block);
    cutSignature(block, writer);
  }
  cutAfterthought(lines, blocks);
  const answers = answersIn(lines, blocks);
  const struck = lines
    .filter((line) => line.fate === 'new' && line.text.includes(struckMark))
    .map((line) => line.text.trim());
  const unended = raw.filter((_, i) => roles[i] === 'unended').join('\n');
  const quote = raw.filter((_, i) => roles[i] !== 'new').join('\n');
  const above = paragraphsAbove(lines, blocks).flatMap((paragraph) => {
    const question = otherQuestions(paragraph).at(-1);
    return question !== undefined && paragraph.trimEnd().endsWith('?') ? [question] : [];
  });
  const other = otherQuestions(quote).filter((one) => !above.includes(one));
  const guess = guessedBelow(unended, writer);
  const below = lines.filter((line) => line.fate === 'below' || line.fate === 'after').map((line) => line.text.trim());
  return {
    text: joined(lines.filter((line) => line.fate === 'new' || line.fate === 'after')).replaceAll(struckMark, ''),
    cut: joined(lines.filter((line) => line.fate === 'cut' || line.fate === 'below')),
    below: [...below, ...struck, ...guess].filter((line) => line !== ''),
    ...(answers.length > 1 && { answers }),
    ...(above.length + other.length > 0 && { questions: { above, other } }),
    ...(unended.trim() !== '' && { unended: [{ text: unended, guess }] }),
  };
}

/** What is said in each block below a quote. */
function answersIn(lines: Line[], blocks: Line[][]): string[] {
  const below = blocks[0]?.[0] === lines[0] ? blocks.slice(1) : blocks;
  return below.map((block) => joined(block.filter((line) => line.fate === 'new'))).filter((said) => said !== '');
}

/** More answers between the lines of a quote are for a person to read. */
const mostAnswers = 20;

/** The quoted paragraph right above each block that says anything: what it may be the answer to. */
function paragraphsAbove(lines: readonly Line[], blocks: readonly Line[][]): string[] {
  return blocks.slice(0, mostAnswers).flatMap((block) => {
    const at = lines.indexOf(block.find((line) => line.fate === 'new' && line.text.trim() !== '')!);
    const words = (one: number) => (lines[one]?.text ?? '').replace(/^[\s>|]+/u, '');
    let end = at - 1;
    while (end >= 0 && words(end) === '') end--;
    let from = end;
    while (from >= 0 && lines[from]!.fate === 'cut' && isMarked(lines[from]!.text) && words(from) !== '') from--;
    return from < end ? [joined(lines.slice(from + 1, end + 1))] : [];
  });
}

/** Where an answer stands above all quotes, a single one below them is an afterthought; between quotes all are answers. */
function cutAfterthought(lines: Line[], blocks: Line[][]): void {
  const said = blocks
    .map((block) => block.filter((line) => line.fate === 'new' && line.text.trim() !== ''))
    .filter((block) => block.length > 0);
  const first = lines.find((line) => line.text.trim() !== '');
  const [above, below] = said;
  if (said.length !== 2 || !above || !below || above[0] !== first) return;
  for (const line of below) line.fate = 'after';
}

/** The runs of lines that are not quoted. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.fate === 'new') blocks[blocks.length - 1]!.push(line);
    else if (blocks[blocks.length - 1]!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function joined(lines: Line[]): string {
  return lines
    .map((line) => line.text.replaceAll(linkMark, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
