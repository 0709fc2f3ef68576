import type { Desk } from '../domain/desk.js';

/** Marks that mail clients put before a subject, in the languages that are met; repeated and numbered ones too. */
const marks =
  /^\s*(?:re|aw|antw|antwort|antwoord|betr|rép|réponse|réf|sv|vs|rif|res|odp|vl|vb|fwd?|fw|tr|wg|doorst|doorgestuurd|enc|rv|pd|inoltro)\.?(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]\s*/i;
const forwardMarks = /^\s*(?:fwd?|fw|tr|wg|doorst|doorgestuurd|enc|rv|vl|vb|pd|inoltro)(?:\[\d+\])?\s*[:：]/i;

/** A key in brackets as it stands in subjects, `[HD-42]` or with a token `[HD-42/token]`. */
function keys(desk: Pick<Desk, 'prefix'>): RegExp {
  return new RegExp(`\\[\\s*(${desk.prefix}-\\d{1,12})(?:/([a-z0-9]+))?\\s*\\]`, 'gi');
}

/** The subject without `Re:`, `Fwd:` and the desk's keys, wherever they stand before it. */
export function bareSubject(subject: string, desk: Pick<Desk, 'prefix'>): string {
  let bare = subject;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(marks, '').replace(keys(desk), ' ').trim();
  }
  return bare.replace(/\s+/g, ' ').trim();
}

/** The subject without the `Re:`, `Fwd:` and keys that it begins with; keys further on may be what a command names. */
export function withoutMarks(subject: string, desk: Pick<Desk, 'prefix'>): string {
  const leadingKey = new RegExp(`^\\s*${keys(desk).source}`, 'i');
  let bare = subject.replace(/\s+/g, ' ');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(marks, '').replace(leadingKey, '').trim();
  }
  return bare;
}

export function isForward(subject: string): boolean {
  return forwardMarks.test(subject);
}

/** Keys that the subject names, in capitals, each once, in order. */
export function keysIn(subject: string, desk: Pick<Desk, 'prefix'>): string[] {
  return [...new Set([...subject.matchAll(keys(desk))].map((found) => found[1]!.toUpperCase()))];
}

/** Tokens behind keys (`[HD-42/token]`), for desks without plus addressing. */
export function tokensIn(subject: string, desk: Pick<Desk, 'prefix'>): string[] {
  return [...subject.matchAll(keys(desk))].flatMap((found) => found[2]?.toLowerCase() ?? []);
}
