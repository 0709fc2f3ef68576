import { fold } from '../verdict/tokens.js';
import { isHelpLine } from './desk-footer.js';
import {
  beginsDisclaimer,
  holdsSecondThought,
  isBoilerplate,
  isDisclaimer,
  isFineprint,
  isOfDisclaimer,
} from './fineprint.js';
import { isHours, isShutDays } from './hours.js';
import { isFirm, isImprint } from './imprint.js';
import { isNotice } from './notices.js';
import { isOffice } from './office.js';
import { isInitialled, isTitledWriter } from './own-name.js';
import { isRole, isRoleAtHouse, isRoleOfHouse, isSignedName, isSigner, isTeam } from './role.js';
import {
  closingAt,
  closingBeforeName,
  companyLikeVerdict,
  isAboutCompany,
  isCompanyLine,
  isContact,
  isDelimiter,
  isFooter,
  isHardContact,
  isIdle,
  isMotto,
  isMottoLikeVerdict,
  isPostscript,
  isQuotedMotto,
  isThanksLine,
  isTitledName,
  isWeighty,
  saysVerdict,
} from './signature.js';
import { isFarewell, isShortName } from './signoff.js';
import { isGuarantee, isPraiseOfFirm, isQuotation, isQuotedPraise, isSlogan } from './slogan.js';
import { isStandingLine } from './standing.js';

export interface Line {
  text: string;
  /**
   * `below`: cut, but it says something that a verdict must not overlook. `after`: surely the writer's, but below a quote or a
   * signature.
   */
  fate: 'new' | 'cut' | 'below' | 'after';
}

export interface Writer {
  /** The words of their name, in lower case. */
  words: ReadonlySet<string>;
  /** As their address spells it, without blanks; empty where it does not tell. */
  company: string;
  /** The same of the address that they write to. */
  desk?: string;
}

/** Takes legal notices and the like out of a block, a paragraph at a time, from the line on that begins the notice. */
export function cutDisclaimers(block: Line[]): void {
  let paragraph: Line[] = [];
  const close = () => {
    const said = paragraph.map((line) => line.text.trim());
    const notices = noticeLines(said);
    const from = said.findIndex((line, at) => at >= notices && beginsDisclaimer(line));
    const isLegal = from >= 0 && isDisclaimer(said.slice(from).join(' '));
    const strangers = isLegal ? ownLines(said.slice(from)) : [];
    paragraph.forEach((line, at) => {
      if (at < notices || (isLegal && at >= from && !strangers[at - from]))
        line.fate = holdsSecondThought(line.text) ? 'below' : 'cut';
    });
    paragraph = [];
  };
  for (const line of block) {
    if (line.text.trim() === '' || isDelimiter(line.text)) close();
    else paragraph.push(line);
  }
  close();
}

/** A notice is wrapped over no more lines. */
const mostNotice = 8;

/** How many lines of a paragraph are a notice, from its first on: a gateway's warning may stand right above what was typed. */
function noticeLines(lines: readonly string[]): number {
  for (let end = Math.min(lines.length, mostNotice); end > 0; end--) {
    const text = lines.slice(0, end).join(' ');
    if (isNotice(text) || (end > 1 && isBoilerplate(text, true))) return end;
  }
  return 0;
}

/** Lines that are longer may have been broken where they got too long. */
const fullLine = 50;

/** Which lines of a disclaimer begin a sentence that is none of it: somebody typed on right below the warning of a gateway. */
function ownLines(notice: readonly string[]): boolean[] {
  let isOwn = false;
  return notice.map((_, at) => {
    const above = notice[at - 1] ?? '';
    if (at > 0 && (above.length < fullLine || /[.!?]$/u.test(above))) isOwn = !isOfDisclaimer(sentenceFrom(notice, at));
    return isOwn;
  });
}

function sentenceFrom(lines: readonly string[], at: number): string {
  // One without an end, over thousands of lines, would be read anew for each of them.
  const said = lines.slice(at, at + mostNotice);
  const end = said.findIndex((line) => /[.!?]$/u.test(line));
  return said.slice(0, end < 0 ? said.length : end + 1).join(' ');
}

/**
 * Cuts the signature of a block; what stands there and is no contact line becomes `below`, and a postscript `after`.
 */
export function cutSignature(block: Line[], writer: Writer): void {
  const start = signatureStart(block, writer);
  if (start < 0) return;
  const signature = block.slice(start);
  const postscript = signature.findIndex(({ text }) => isPostscript(text) && !isShortName(text, writer.words));
  judgeBelow(postscript < 0 ? signature : signature.slice(0, postscript), writer);
  if (postscript < 0) return;
  const said = signature.slice(postscript);
  const end = said.findIndex(({ text }) => isDelimiter(text) || isFooter(text));
  for (const line of end < 0 ? said : said.slice(0, end)) if (line.fate === 'new') line.fate = 'after';
  if (end >= 0) judgeBelow(said.slice(end), writer);
}

/** The first line of the signature, -1 if the block has none. */
function signatureStart(block: Line[], writer: Writer): number {
  const announced = announcedStart(block, writer);
  const above = announced < 0 ? block : block.slice(0, announced);
  const contact = contactBlockStart(above, writer);
  return contact < 0 ? announced : contact;
}

/**
 * Where a signature begins that a closing, a delimiter, the writer's name or a line of the mail app announces; -1 for none. A
 * closing at the end of a line leaves the line's beginning.
 */
function announcedStart(block: Line[], { words: writer, company }: Writer): number {
  let said = false;
  for (let at = 0; at < block.length; at++) {
    const line = block[at]!;
    if (line.fate !== 'new' || line.text.trim() === '') continue;
    if (isDelimiter(line.text) || isFooter(line.text)) return at;
    const closing = closingAt(line.text);
    if (closing >= 0 && line.text.slice(0, closing).trim() === '') return at;
    if (closing > 0) {
      line.text = line.text.slice(0, closing).trimEnd();
      return at + 1;
    }
    const signed = closingBeforeName(line.text);
    if (signed !== null && isSignedLine(signed.rest, writer, company)) {
      if (line.text.slice(0, signed.at).trim() === '') return at;
      line.text = line.text.slice(0, signed.at).trimEnd();
      return at + 1;
    }
    if (isWriter(line.text, writer) && restIsContact(block, at)) return at;
    if (isTitledWriter(line.text, writer)) return at;
    if (said && isSignedName(line.text, writer, company)) return at;
    if (said && isInitialled(line.text, writer) && (isLast(block, at) || restIsContact(block, at + 1))) return at;
    if (isThanksLine(line.text) && at + 1 < block.length && restIsContact(block, at + 1)) return said ? at : at + 1;
    if (said && isFarewell(line.text, writer) && (isLast(block, at) || restIsContact(block, at + 1))) return at;
    if (said && isShortName(line.text, writer) && isLast(block, at)) return at;
    if (said && isTeam(line.text) && (isLast(block, at) || restIsContact(block, at + 1))) return at;
    said = true;
  }
  return -1;
}

/** "Sylvie Collard, École communale de Hontoir" */
function isSignedLine(text: string, writer: ReadonlySet<string>, company: string): boolean {
  const line = text.replace(/[.,]$/u, '');
  return isWriter(line, writer) || isTitledName(line, writer) || isSignedName(line, writer, company);
}

/** Whether a line is the writer's name, or words of it, and no more. */
export function isWriter(line: string, writer: ReadonlySet<string>): boolean {
  const words = line.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.length > 0 && line.length < 60 && words.every((word) => writer.has(word));
}

function isLast(block: Line[], at: number): boolean {
  return block
    .slice(at + 1)
    .every(({ fate, text }) => fate !== 'new' || text.trim() === '' || isFooter(text) || isDelimiter(text));
}

/** Whether nothing but names and addresses follows; looked at no further than a signature is long. */
function restIsContact(block: Line[], from: number): boolean {
  const next = block.slice(from).find((line) => line.text.trim() !== '');
  if (next !== undefined && isHours(next.text)) return true;
  return next !== undefined && isContact(next.text) && next.text.trim().split(/\s+/).length <= 5;
}

/**
 * A signature that nothing announces: contact lines up to the end, under a blank line, with a name and a phone number, an
 * address, or the company's name. Without a name it is an answer: a one-time code, or the link that was asked for.
 */
function contactBlockStart(block: Line[], { words, company }: Writer): number {
  let start = -1;
  let hard = false;
  let named = false;
  for (let at = block.length - 1; at >= 0; at--) {
    const line = block[at]!;
    const isCompany = isCompanyLine(line.text, company);
    if (line.fate === 'new' && standsAlone(block, at) && !isWriter(line.text, words)) break;
    const isKnown =
      isCompany || isContact(line.text) || isTitledName(line.text, words) || isTitledWriter(line.text, words);
    if (line.fate === 'new' && (!isKnown || saysVerdict(line.text))) break;
    hard ||= line.fate === 'new' && (isCompany || isHardContact(line.text));
    named ||= line.fate === 'new' && line.text.trim() !== '' && !isHardContact(line.text);
    const aboveIsBlank = at === 0 || block[at - 1]!.text.trim() === '' || block[at - 1]!.fate !== 'new';
    if (hard && named && aboveIsBlank && line.text.trim() !== '') start = at;
  }
  return start;
}

/** Whether a line is one word in a paragraph of its own: "Genehmigt", and no part of what stands below. */
function standsAlone(block: Line[], at: number): boolean {
  const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === '';
  const [above, line, below] = [block[at - 1], block[at]!, block[at + 1]];
  return isBlank(above) && isBlank(below) && /^\S+$/u.test(line.text.trim()) && !isHardContact(line.text);
}

/**
 * Above the last phone number or address a line is the company's words, below it the writer's, unless it weighs. In the
 * paragraph that a signature delimiter announces and a name begins, mottoes are no words to the desk either.
 */
function judgeBelow(signature: Line[], writer: Writer): void {
  const { company } = writer;
  const lastHard = signature.findLastIndex((line) => isHardContact(line.text));
  const announced = announcedEnd(signature);
  const companies = signature.map((line) => companyLikeVerdict(line.text)).filter((name) => name !== null);
  signature.forEach((line, at) => {
    if (line.fate !== 'new') return;
    const { text } = line;
    if (isLimit(text) && !isCompanyLine(text, company)) {
      line.fate = 'below';
      return;
    }
    const idle =
      standsUnderAny(text, writer) ||
      isFineprint(withoutAny(companies, text)) ||
      isAboutCompany(text, companies) ||
      isMottoLikeVerdict(text, companies) ||
      (at < lastHard && (!isWeighty(text) || isQuotedMotto(text))) ||
      (isQuotedPraise(text) && isUnderFirm(signature, at, writer)) ||
      (at < announced && isMotto(text)) ||
      ((at < Math.max(lastHard, announced) || isUnderFirm(signature, at, writer)) && isShutDays(text)) ||
      (isSlogan(text) && (at < announced || isUnderFirm(signature, at, writer))) ||
      (isGuarantee(text) && signature.some((line) => line.text !== text && isHardContact(line.text))) ||
      (isQuotation(text) && isBelowCard(signature, at)) ||
      (isPraiseOfFirm(text) && (at < announced || isBelowFirm(signature, at, writer)));
    line.fate = idle ? 'cut' : 'below';
  });
}

/** Whether a line stands under any mail of somebody there, whatever stands above it: names, offices, addresses, law, apps. */
export function standsUnderAny(text: string, writer: Writer): boolean {
  const { words, company } = writer;
  return (
    isIdle(text) ||
    (isWriter(text, words) && !/[?!]/u.test(text)) ||
    isOffice(text) ||
    isFarewell(text, words) ||
    isShortName(text, words) ||
    isCompanyLine(text, company) ||
    isTitledName(text, words) ||
    isTitledWriter(text, words) ||
    isInitialled(text, words) ||
    isSignedName(text, words, company) ||
    isRole(text) ||
    isRoleAtHouse(text) ||
    isRoleOfHouse(text, words, company) ||
    isTeam(text) ||
    isSigner(text) ||
    isStandingLine(text) ||
    isFirmMotto(text, writer) ||
    isImprint(text, words) ||
    isFooter(text) ||
    isBoilerplate(text) ||
    isHelpLine(text)
  );
}

/** "Kok Loodgieters - altijd oké!": that all is well with a firm takes nothing from an OK, nor is it said of the matter. */
function isFirmMotto(text: string, { words, company }: Writer): boolean {
  const [, firm = '', motto = ''] = /^["“„«]?(.{3,50}?)(?:\s[–—-]|:)\s(.{2,50}?)["”“»]?$/u.exec(text.trim()) ?? [];
  const isSpelled = fold(firm).replace(/[^\p{L}\p{N}]/gu, '') === company;
  return (
    motto !== '' &&
    (companyLikeVerdict(firm) !== null || isFirm(firm, words) || isSpelled) &&
    (isMottoLikeVerdict(text, [firm]) || isSlogan(motto))
  );
}

/** No more lines are looked at above a slogan. */
const mostAbove = 8;

/** Whether the writer's firm, office or address stands above a line in its paragraph. */
function isUnderFirm(signature: Line[], at: number, writer: Writer): boolean {
  for (let above = at - 1; above >= Math.max(0, at - mostAbove) && signature[above]!.text.trim() !== ''; above--) {
    const { text } = signature[above]!;
    if (isWriter(text, writer.words)) return false;
    if (isOfFirm(text, writer)) return true;
  }
  return false;
}

/** Whether it stands above a line in its signature. */
function isBelowFirm(signature: Line[], at: number, writer: Writer): boolean {
  return signature.slice(Math.max(0, at - mostAbove), at).some(({ text }) => isOfFirm(text, writer));
}

/** Whether somebody's visiting card stands above it: a phone number and a page, or two of either. */
function isBelowCard(signature: Line[], at: number): boolean {
  return signature.slice(Math.max(0, at - mostAbove), at).filter(({ text }) => isHardContact(text)).length >= 2;
}

function isOfFirm(text: string, { words, company }: Writer): boolean {
  return isHardContact(text) || isOffice(text) || isImprint(text, words) || isCompanyLine(text, company);
}

/** "(for Leeds)", "1 of 2": what looks like a part of an address may say for whom or for what an answer is. */
function isLimit(line: string): boolean {
  return /^\s*(?:\((?!\s*(?:she|he|they|zij|hij|elle|il|sie|er|mrs?|ms|mme|m|dhr|mevr|hr|fr)(?!\p{L}))[^()\d]*\)|(?:for|voor|pour|für) [\p{L} -]{2,30}|\d{1,3} (?:of|van|sur|von) \d{1,3}|open:? \d{1,2}(?:(?:,| and| en| et| und) ?\d{1,2})*)\s*$/iu.test(
    line,
  );
}

function withoutAny(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** Where the paragraph ends that follows a signature delimiter, if a name or the like stands first in it; else 0. */
function announcedEnd(signature: Line[]): number {
  const from = signature.slice(0, mostAbove).findIndex((line) => isDelimiter(line.text));
  if (from < 0) return 0;
  const first = signature.findIndex((line, at) => at > from && line.text.trim() !== '' && !isDelimiter(line.text));
  if (first < 0 || !isContact(signature[first]!.text)) return 0;
  const end = signature.findIndex((line, at) => at > first && line.text.trim() === '');
  return end < 0 ? signature.length : end;
}
