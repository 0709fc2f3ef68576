import { type Token, tokensOf } from './tokens.js';

const bracketed = /\[([a-z][a-z0-9]{0,15}-\d{1,9})[\]/]/iu;

/** The key that a subject names, empty where it names none. */
export function keyIn(subject: string): string {
  return bracketed.exec(subject.slice(0, 1000))?.[1] ?? '';
}

/** The words of a sentence, the ticket's own key as one of them: "OK for HD-42". That of another ticket stays what it is. */
export function withTicket(tokens: readonly Token[], ticket: string): Token[] {
  if (ticket === '') return [...tokens];
  const parts = tokensOf(ticket).map((part) => part.key);
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [start, end] = isBracketed(tokens, at, parts.length)
      ? [at + 1, at + parts.length + 2]
      : [at, at + parts.length];
    if (!parts.every((part, i) => tokens[start + i]?.key === part)) {
      found.push(tokens[at]!);
      continue;
    }
    found.push({ text: ticket, lower: ticket, key: ticket, kind: 'ticket' });
    at = end - 1;
  }
  return found;
}

function isBracketed(tokens: readonly Token[], at: number, length: number): boolean {
  return tokens[at]?.text === '[' && tokens[at + length + 1]?.text === ']';
}
