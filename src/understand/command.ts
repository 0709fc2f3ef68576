import { type Command, type CommandLine, deskVerbs, type Verb, verbs } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { type Said, say } from '../domain/said.js';
import { parseDuration, parseEstimate } from '../time/duration.js';
import { withoutMarks } from './subject.js';

/** What may stand behind a verb: what is expected, where it does not fit. */
type Grammar = (args: string, desk: Pick<Desk, 'prefix'>) => Said | null;

const nothing: Grammar = (args) => (args === '' ? null : say('nothingBehind'));
const anything: Grammar = () => null;
const something: Grammar = (args) => (args === '' ? say('somethingBehind') : null);
const maybePerson: Grammar = (args) => (/^\S+(\s+\S+){0,3}$|^$/.test(args) ? null : say('onePerson'));
const estimate: Grammar = (args) =>
  parseEstimate(args) === null ? say('sayLong', { example: '6h', other: '2d' }) : null;
const maybeEstimate: Grammar = (args, desk) => (args === '' ? null : estimate(args, desk));
const key: Grammar = (args, desk) =>
  new RegExp(`^\\[?${desk.prefix}-\\d+\\]?$`, 'i').test(args)
    ? null
    : say('oneTicket', { example: `${desk.prefix}-7` });
const moment: Grammar = (args) =>
  parseDuration(args.replace(/^(until|till|for)\s+/i, '')) || /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}/.test(args)
    ? null
    : say('sayUntil', { example: '3 business days', other: '2026-12-24' });

const grammar: Record<Verb, Grammar> = {
  ASSIGN: maybePerson,
  CATEGORY: something,
  APP: something,
  TITLE: something,
  PROCEED: nothing,
  ANSWER: nothing,
  TASK: anything,
  ESTIMATE: estimate,
  PROPOSE: maybeEstimate,
  PLAN: maybePerson,
  START: nothing,
  READY: nothing,
  PASS: nothing,
  FAIL: nothing,
  DELIVER: nothing,
  MTP: nothing,
  RELEASED: anything,
  DONE: anything,
  REPLY: nothing,
  NOTE: nothing,
  CLOSE: anything,
  REOPEN: nothing,
  MERGE: key,
  HOLD: moment,
  RESUME: nothing,
  WATCH: nothing,
  UNWATCH: nothing,
  STATUS: nothing,
  QUEUE: maybePerson,
  LIST: nothing,
  HELP: nothing,
};

const anyVerb = verbs.join('|');
/** A `;` or `!` separates commands only before a verb, so that a title may hold either. */
const separator = new RegExp(`\\s*(?:;\\s*!?|\\s!)\\s*(?=(?:${anyVerb})(?:\\s|;|$))`, 'i');

/**
 * The commands of a subject line: behind `!` anywhere, or as the whole subject once `Re:` and the key are taken
 * off. What already stood in the ticket's title or in the answered mail's subject counts for nothing.
 */
export function readCommands(
  subject: string,
  desk: Pick<Desk, 'prefix'>,
  known: { title: string | null; answeredSubject: string | null },
): CommandLine {
  const before = [known.answeredSubject, known.title].map((text) => withoutMarks(text ?? '', desk));
  const fresh = before.reduce((rest, old) => without(rest, old, desk), withoutMarks(subject, desk));
  const banged = behindBang.exec(fresh)?.[1];
  const wanted = banged ?? (wholeCommand.test(fresh) ? fresh : null);
  if (wanted === null) return withoutBang(fresh, before, desk);
  return (banged === undefined ? null : aboutTheDesk(banged)) ?? parse(wanted, desk);
}

/**
 * `Totals are wrong START`: what the writer put before or behind the old subject and is a command but for its `!`. It is refused, for
 * as a note its words would go to people whom they are not meant for.
 */
function withoutBang(subject: string, before: readonly string[], desk: Pick<Desk, 'prefix'>): CommandLine {
  for (const old of before) {
    const at = old === '' ? -1 : subject.indexOf(old);
    if (at < 0) continue;
    const [put = ''] = subject.slice(0, at).split(':');
    const added = [put, subject.slice(at + old.length)].map((part) => part.replace(/^[\s:;,.–—-]+|[\s:;,–—-]+$/g, ''));
    const found = added.find((part) => wholeCommand.test(part) && parse(part, desk).kind === 'commands');
    if (found) return { kind: 'malformed', found, why: say('bangMissing', { example: `!${found}` }) };
  }
  return { kind: 'none' };
}

/** `TEMPLATE released nl`, `SAVE`: alone in its mail. */
function aboutTheDesk(text: string): CommandLine | null {
  const [, word = '', rest = ''] = /^\s*(\p{L}+)[;:,.]*(?:\s+([\s\S]*))?$/u.exec(text) ?? [];
  const verb = deskVerbs.find((candidate) => candidate === word.toUpperCase());
  if (!verb) return null;
  const args = rest.replace(/[;\s]+$/, '').trim();
  const malformed = (why: Said): CommandLine => ({
    kind: 'malformed',
    found: text.trim(),
    why: say('refused', { command: verb, why }),
  });
  if (verb === 'SAVE' && args !== '') return malformed(say('nothingBehindIt'));
  if (verb === 'TEMPLATE' && !/^\S+(?:\s+\S+)?$/.test(args)) {
    return malformed(say('oneTemplate', { example: 'TEMPLATE released nl' }));
  }
  return { kind: 'desk', verb, args };
}

/** Behind a word, as in "It fails!START", only a verb is taken for a command. */
const behindBang = new RegExp(`(?:(?:^|[^\\p{L}\\p{N}!])!(?=\\p{L})|!(?=(?:${anyVerb})(?:[\\s;]|$)))(.*)$`, 'iu');
const wholeCommand = new RegExp(`^(?:${anyVerb})(?:[\\s;]|$)`);

/** What is new in a subject that repeats one which itself reads as a command. */
function without(subject: string, old: string, desk: Pick<Desk, 'prefix'>): string {
  const at = old && looksLikeCommand(old, desk) ? subject.indexOf(old) : -1;
  return at < 0 ? subject : `${subject.slice(0, at)} ${subject.slice(at + old.length)}`.trim();
}

function parse(text: string, desk: Pick<Desk, 'prefix'>): CommandLine {
  const commands: Command[] = [];
  for (const part of text.split(separator)) {
    const [, word = '', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(part) ?? [];
    const verb = verbs.find((candidate) => candidate === word.replace(/[;:,.]+$/, '').toUpperCase());
    if (!verb) return { kind: 'malformed', found: part.trim(), why: noCommand(word) };
    if (commands.some((command) => command.verb === verb)) {
      return { kind: 'malformed', found: part.trim(), why: say('twice', { command: verb }) };
    }
    const args = rest.replace(/[;\s]+$/, '').trim();
    const problem = grammar[verb](args, desk);
    if (problem) return { kind: 'malformed', found: part.trim(), why: say('refused', { command: verb, why: problem }) };
    commands.push({ verb, args: verb === 'MERGE' ? args.replace(/[[\]]/g, '').toUpperCase() : args });
  }
  return { kind: 'commands', commands };
}

/** The first line of a mail's text, where it is a command that belongs into the subject: "!STATUS"; null where it is none. */
export function commandInText(text: string): string | null {
  const [line = ''] = text.trim().split('\n');
  return commandLine.test(line) ? line.trim() : null;
}

const commandLine = new RegExp(`^\\s*!\\s?(?:${[...verbs, ...deskVerbs].join('|')})(?:[\\s;]|$)`, 'i');

/** One command whose verb and arguments were given apart, as on a form: whatever stands in them, it is no second one. */
export function checkedCommand(verb: Verb, given: string, desk: Pick<Desk, 'prefix'>): CommandLine {
  const args = given.replace(/\s+/g, ' ').trim();
  const problem = grammar[verb](args, desk);
  if (problem) {
    const why = say('refused', { command: verb, why: problem });
    return { kind: 'malformed', found: `${verb} ${args}`.trim(), why };
  }
  return {
    kind: 'commands',
    commands: [{ verb, args: verb === 'MERGE' ? args.replace(/[[\]]/g, '').toUpperCase() : args }],
  };
}

/** With the verb that differs least, if it is only a slip away. */
function noCommand(word: string): Said {
  const near = [...verbs, ...deskVerbs].find((verb) => verb.length > 3 && oneSlipApart(verb, word.toUpperCase()));
  return near ? say('noCommandBut', { word, verb: near }) : say('noCommand', { word });
}

/** One letter too many, too few, or another. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** Whether a text, such as a customer's title, would be read as a command in a subject. */
export function looksLikeCommand(text: string, desk: Pick<Desk, 'prefix'>): boolean {
  const bare = withoutMarks(text, desk);
  return behindBang.test(bare) || wholeCommand.test(bare);
}
