import type { Person } from '../domain/desk.js';
import type { Words } from '../domain/input.js';
import type { Address } from '../domain/mail.js';
import type { Said } from '../domain/said.js';
import type { Trigger } from './flow.js';

/** Who does something to a ticket, and with which words. */
export interface Act {
  /** Staff who gave a command; null where a customer answered or the desk itself acts. */
  person: Person | null;
  /** Who it was: somebody's address, or `desk`. */
  by: Address;
  /** The command, answer or moment that does it. */
  on: Trigger;
  /** What stood behind the verb. */
  args: string;
  /** The mail's own text and files; null where no mail came with it. */
  words: Words | null;
  /** Who wrote what it answers, by address, where somebody did. */
  correspondent?: string | null;
}

export type Result = { done: Said } | { refused: Said };

/** The desk acting by itself. */
export const theDesk: Act = {
  person: null,
  by: { name: 'desk', email: 'desk' },
  on: 'SLOT FREE',
  args: '',
  words: null,
};

/** The text that came along, without white space around it. */
export function textOf(act: Act): string {
  return act.words?.text.trim() ?? '';
}

export function firstName(person: Address): string {
  return person.name.trim().split(/\s+/)[0] || person.email;
}

/** `Re:` and its like before the ticket's key: mail clients write them. */
const marks = /^(?:\s*\p{L}{2,8}\s*:)+\s*(?=\[)/u;

/** What somebody wrote, for others to read: the subject where it was all that they said. */
export function wordsOf(act: Act): string {
  const subject =
    act.words?.subject
      .replace(marks, '')
      .replace(/\[[^\]]*\]/g, '')
      .trim() ?? '';
  return textOf(act) || (subject ? `(${subject})` : '');
}
