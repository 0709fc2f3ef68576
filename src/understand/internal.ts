import { verbs } from '../domain/command.js';
import { inMemory } from '../domain/content.js';
import type { Desk } from '../domain/desk.js';
import { type Attachment, isMailFile } from '../domain/mail.js';
import { staffMarks } from '../domain/marks.js';
import { type Said, say } from '../domain/said.js';
import { type TokenPlace, tokenIn, withoutTokens } from '../domain/tokens.js';
import { type DeskOfLines, ownLineIn } from './own-lines.js';
import { veiledSource } from './veil.js';

/** What staff wrote, as it would reach a customer. */
export interface Written {
  text: string;
  /** The formatting that goes along; null where none does. */
  html: string | null;
  files: readonly Attachment[];
}

type DeskOfSigns = DeskOfLines & Pick<Desk, 'address'>;

const tokenSigns: Record<TokenPlace, Said> = {
  address: say('signAddress'),
  key: say('signKey'),
  messageId: say('signMessageId'),
};

const marks = staffMarks.map((line) => ({ line, folded: line.toLowerCase() }));

/** What only staff may read in what they wrote: in the text, behind its links, or in mails that go along. Null where nothing is. */
export function internalSigns({ text, html, files }: Written, desk: DeskOfSigns): Said | null {
  const behind = html === null ? null : tokenIn(html, desk);
  if (behind) return tokenIn(text, desk) ? tokenSigns[behind] : say('signBehind', { sign: tokenSigns[behind] });
  const file = files.find((one) => isMailFile(one) && holdsToken(one, desk));
  return signsInText(text, desk) ?? (file ? say('signFile', { file: file.filename }) : null);
}

/**
 * What stands in a text that only staff may read: reply addresses, keys with tokens and Message-IDs, lines of the desk's
 * answers to staff, or the line that every mail to staff bears. Null where nothing of the kind is in it.
 */
export function signsInText(text: string, desk: DeskOfSigns): Said | null {
  const place = tokenIn(text, desk);
  if (place) return tokenSigns[place];
  const own = ownLineIn(text, desk);
  if (own) return say('signTranscript', { line: own.trim().slice(0, 120) });
  const offered = new RegExp(`^[\\s>*•-]*(?:${verbs.join('|')})\\b[^\\n:]{0,40}: \\p{Ll}`, 'mu').exec(text);
  if (offered) return say('signOffer', { line: offered[0].trim() });
  if (/^[\s>*]*(?:Stage|Fase|Étape|Stand)\s?: [a-z-]+ · /mu.test(text)) return say('signStage');
  const folded = text.replace(/[\s>*]+/g, ' ').toLowerCase();
  const mark = marks.find((one) => folded.includes(one.folded));
  return mark ? say('signLine', { line: mark.line }) : null;
}

/** A mail says in its headers by which it can be answered; its texts may be encoded, in some programs' files as UTF-16. */
function holdsToken({ content }: Attachment, desk: DeskOfSigns): boolean {
  const source = inMemory(content)?.toString('latin1').replaceAll('\0', '') ?? '';
  const veil = (text: string) => withoutTokens(text, { desk });
  return veiledSource(source, veil) !== source;
}
