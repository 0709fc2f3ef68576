import type { Said } from './said.js';

export const verbs = [
  'ASSIGN',
  'CATEGORY',
  'APP',
  'TITLE',
  'PROCEED',
  'ANSWER',
  'TASK',
  'ESTIMATE',
  'PROPOSE',
  'PLAN',
  'START',
  'READY',
  'PASS',
  'FAIL',
  'DELIVER',
  'MTP',
  'RELEASED',
  'DONE',
  'REPLY',
  'NOTE',
  'CLOSE',
  'REOPEN',
  'MERGE',
  'HOLD',
  'RESUME',
  'WATCH',
  'UNWATCH',
  'STATUS',
  'QUEUE',
  'LIST',
  'HELP',
] as const;
export type Verb = (typeof verbs)[number];

/** Commands about the desk itself and no ticket. Only behind `!`: a title may well begin with one of these words. */
export const deskVerbs = ['TEMPLATE', 'SAVE'] as const;
export type DeskVerb = (typeof deskVerbs)[number];

export interface Command {
  verb: Verb;
  /** What stands behind the verb, trimmed; '' where nothing does. */
  args: string;
}

/** What a subject line asks for. */
export type CommandLine =
  | { kind: 'none' }
  | { kind: 'commands'; commands: Command[] }
  | { kind: 'desk'; verb: DeskVerb; args: string }
  /** Meant as a command and not understood: refused, and nothing of the mail goes out. */
  | { kind: 'malformed'; found: string; why: Said };

/** A command that a person may give now, as offered in mails and transcripts. */
export interface Offer {
  verb: Verb;
  /** The verb with what must be filled in, e.g. `PLAN dave`. */
  command: string;
  does: string;
  /** Whether it takes the ticket on from where it stands, rather than being possible nearly everywhere. */
  onward: boolean;
}
