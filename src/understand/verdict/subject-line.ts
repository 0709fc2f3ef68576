import { isNotOkKeyword, isOkKeyword } from './keywords.js';
import { withoutDisguise } from './tokens.js';

const replyPrefix =
  /^(?:re|aw|antw|antwort|sv|vs|tr|rif|ref|r|fw|fwd|wg|doorst|rép|rep|réponse|réf|betr|betreft|antwoord|beantw|odp|ynt|vb|enc|rv|res|i|vl)\.?(?:\s*\[\d{1,3}\]|\s*\(\d{1,3}\))?\s*[:：]\s*/iu;
/** Words put before a subject leave a mark behind them: "OK - Re: [HD-42] …". */
const trailingPrefix = /(?:^|[\s\-–:,]+)(?:re|aw|antw|sv|vs|tr|rif|ref|fw|fwd|wg)\s?[:：]$/iu;
const ticketKey = /\[[a-z][a-z0-9]{0,15}-\d{1,9}(?:\/[\w.~-]{1,100})?\]/iu;
/** What gateways put before the subjects of strangers: "[EXTERNAL]", "***SPAM***", "EXT:". */
const gatewayMark =
  /^(?:\[[^\]]{0,40}\]|(?:(?:ticket|case|incident|call|melding|dossier|demande|vorgang|anfrage|ref)\.? ?(?:n[ro°]?\.? ?)?#?)?(?:\p{Lu}{1,8}[- ]?)?#?\d{4,}\s?(?:[-–:|]|$)|\{[^}]{0,40}\}|\*{2,5}[^*]{0,40}\*{2,5}|\(?(?:ext(?:ern(?:al|e)?)?|spam|junk|bulk)\)?\s*[:：])\s*/iu;

/** A subject that, taken off reply prefixes and `[HD-42]` or `[HD-42/token]`, is exactly OK or NOT OK, in any case and language; "Akkoord" may be a ticket's title. */
export function subjectVerdict(subject: string): 'ok' | 'not-ok' | null {
  const { before, behind } = aroundKey(subject);
  const bare = `${before} ${behind}`.trim().toLowerCase();
  if (isOkKeyword(bare)) return 'ok';
  return isNotOkKeyword(bare) ? 'not-ok' : null;
}

/** Words of a subject that may be the writer's own. */
export interface SubjectWords {
  /** In front of the ticket's key: the writer's, since the desk puts the key first. */
  before: string;
  /** Behind it, or all of a subject without a key: the title as far as anybody knows. */
  behind: string;
  /** What `behind` holds that stood in no subject before; empty where these are not known. */
  added: string;
}

/** @param known what stood there before: the ticket's title, the subject of the mail that is answered; none where that is not known */
export function subjectWords(subject: string, known: readonly string[]): SubjectWords {
  const { before, behind, hasKey } = aroundKey(subject);
  const own = hasKey ? { before, behind } : { before: '', behind: before };
  const rests = known.map((one) => {
    const old = aroundKey(one);
    return beyond(`${old.before} ${old.behind}`, own.behind);
  });
  const [added = ''] = rests.sort((a, b) => a.length - b.length);
  return { ...own, added };
}

/** What stands before and after the ticket's key, without reply prefixes and marks of gateways. */
function aroundKey(subject: string): { before: string; behind: string; hasKey: boolean } {
  const line = withoutDisguise(subject.slice(0, 1000)).replace(/\s+/gu, ' ').trim();
  const key = ticketKey.exec(line);
  if (!key) return { before: withoutPrefixes(line), behind: '', hasKey: false };
  return {
    before: withoutPrefixes(line.slice(0, key.index)),
    behind: withoutPrefixes(line.slice(key.index + key[0].length)),
    hasKey: true,
  };
}

function withoutPrefixes(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(replyPrefix, '').replace(gatewayMark, '');
  }
  return rest.replace(trailingPrefix, '').trim();
}

/**
 * What a subject says behind what it said before: all of it where it is another one. What stands between the key and the title is a
 * template's, and may be that of another mail on the ticket than the one that was found. Clients cut subjects short, and break and respell
 * them where they fold them; so letters and digits are compared alone, and who says less has said nothing new.
 */
function beyond(old: string, subject: string): string {
  const [was, is] = [lettersOf(old), lettersOf(subject)];
  const [wasSaid, isSaid] = [was, is].map((letters) => letters.map(({ letter }) => letter).join('')) as [
    string,
    string,
  ];
  if (wasSaid.startsWith(isSaid)) return '';
  const found = wasSaid === '' ? -1 : isSaid.lastIndexOf(wasSaid);
  if (found < 0) return subject;
  return subject.slice(is[found + was.length]?.at ?? subject.length).trim();
}

function lettersOf(text: string): { letter: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index: at }) => ({
    letter: letter.toLowerCase()[0]!,
    at,
  }));
}
