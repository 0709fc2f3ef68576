import type { TemplateName } from './decision.js';
import type { Desk } from './desk.js';

/**
 * The tokens of the desk's mails prove that somebody holds the mail: whoever has one can answer in the name of the person
 * whom the mail was sent to. They stand in reply addresses (`support+TOKEN@…`), behind keys (`[HD-42/TOKEN]`) and in
 * Message-IDs (`<TOKEN@…>`), in links percent-encoded, once or more often.
 */
export type TokenPlace = 'address' | 'key' | 'messageId';

const token = '[0-9a-v]{20}(?![0-9a-z])';
const or = (plain: string, code: string) => `(?:${plain}|%(?:25)*${code})`;
const at = or('@', '40');

/** Tokens wherever they may be from, as far as their surroundings tell. */
const anybodys = new RegExp(places('', `(?<=${or('<', '3C')})${token}`), 'gi');

/** Only those of one desk: Message-IDs of other systems look much the same. */
function tokensOf(address: string): RegExp {
  const host = address.slice(address.lastIndexOf('@') + 1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Bare as in what programs show of a header; the digit, which every token has, sets it off from a person's name.
  const bare = `(?:(?<![\\w.+-])|(?<=%(?:25)*3C))(?=[a-v]*\\d)${token}`;
  return new RegExp(places(`${host}(?![\\w-]|\\.\\w)`, bare), 'gi');
}

function places(host: string, messageId: string): string {
  return [
    `(?<=${or('\\+', '2B')})(?<address>${token})(?=${at}${host})`,
    `${or('/', '2F')}(?<key>${token})(?=\\s*${or('\\]', '5D')})`,
    `(?<messageId>${messageId})(?=${at}${host})`,
  ].join('|');
}

/** Where in a text the first token of a desk stands; null where there is none. */
export function tokenIn(text: string, desk: Pick<Desk, 'address'>): TokenPlace | null {
  const groups = tokensOf(desk.address).exec(text)?.groups;
  if (!groups) return null;
  return groups.address ? 'address' : groups.key ? 'key' : 'messageId';
}

/** A text without any token; of one desk only, and save one of them, where that is said. */
export function withoutTokens(text: string, of?: { desk: Pick<Desk, 'address'>; save?: string }): string {
  return text.replace(of ? tokensOf(of.desk.address) : anybodys, (found: string, ...rest: unknown[]) => {
    const { address, key, messageId } = rest.at(-1) as Partial<Record<TokenPlace, string>>;
    if (of?.save !== undefined && (address ?? key ?? messageId)?.toLowerCase() === of.save) return found;
    if (key) return '';
    return address ? '…' : `${messageId?.slice(0, 4)}…`;
  });
}

/** Mails whose text is a key: whoever reads it is taken for the person. */
export function isKey(template: TemplateName): boolean {
  return template === 'sign-in' || template === 'confirm';
}
