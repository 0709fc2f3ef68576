/** Mail and commands of staff. */
import type { Command } from '../domain/command.js';
import type { Decision } from '../domain/decision.js';
import type { StaffCommands, StaffMistake, StaffWords, Words } from '../domain/input.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Snapshot } from '../domain/snapshot.js';
import type { Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import type { Act } from './act.js';
import { keepNote, questions, run, sendReply } from './commands.js';
import { Draft } from './draft.js';
import { refusal } from './limits.js';
import { linked } from './offers.js';
import { answer } from './questions.js';
import { settle } from './settle.js';

interface Line {
  command: Said;
  outcome: Said;
  refused: boolean;
}

/** All commands of a mail happen, or none does; either way the transcript tells. */
export function decideCommands(snapshot: Snapshot, input: StaffCommands, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const lines: Line[] = [];
  for (const command of input.commands) {
    const named = nameOf(command);
    const { by, words, correspondent = null } = input;
    const act: Act = { person: by, by, on: command.verb, args: command.args, words, correspondent };
    const ticket = input.ticket === null ? null : draft.ticket(input.ticket);
    if (questions.includes(command.verb)) {
      lines.push({ command: named, outcome: answer(draft, ticket, command, input.by), refused: false });
      continue;
    }
    if (!ticket) {
      const outcome = say('sayTicket', { example: `[${snapshot.desk.prefix}-42]` });
      return refuse(snapshot, input, now, [...lines, { command: named, outcome, refused: true }]);
    }
    const result = run(draft, ticket, command, act);
    if ('refused' in result) {
      return refuse(snapshot, input, now, [...lines, { command: named, outcome: result.refused, refused: true }]);
    }
    lines.push({ command: named, outcome: result.done, refused: false });
  }
  settle(draft);
  if (input.ticket !== null && !input.commands.every((command) => questions.includes(command.verb))) {
    keepMail(draft, draft.ticket(input.ticket), input);
  }
  transcript(draft, input, lines);
  return draft.decide(lines.map((line) => inEnglish(line.outcome).split('\n')[0]).join('; '));
}

/** Staff's mail in the thread: internal, since what of it reached the customer stands there by itself. */
function keepMail(draft: Draft, ticket: Ticket, input: StaffCommands | StaffWords): void {
  draft.message(ticket, {
    from: input.by,
    direction: 'in',
    kind: 'staff',
    internal: true,
    subject: input.words.subject,
    text: input.words.text,
    attachments: input.words.attachments,
  });
}

/** A refusal changes nothing: the draft so far is thrown away, and only the transcript goes out. */
function refuse(snapshot: Snapshot, input: StaffCommands, now: Instant, lines: Line[]): Decision {
  const draft = new Draft(snapshot, now);
  const outcome = say('notAlone');
  const undone = input.commands.map((command, at): Line => {
    const line = lines[at];
    return line?.refused ? line : { command: nameOf(command), outcome, refused: true };
  });
  transcript(draft, input, undone);
  return draft.decide(`refused: ${inEnglish(lines.at(-1)?.outcome ?? '')}`);
}

function nameOf(command: Command): string {
  return `${command.verb} ${command.args}`.trim();
}

export function decideMistake(snapshot: Snapshot, input: StaffMistake, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  transcript(draft, input, [{ command: input.found, outcome: input.why, refused: true }]);
  return draft.decide(`refused: ${inEnglish(input.why)}`);
}

/** Words without a command: to the customer only where that was announced, else a note. */
export function decideStaffWords(snapshot: Snapshot, input: StaffWords, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const ticket = draft.ticket(input.ticket);
  if (!saysAnything(input.words)) {
    const outcome = say('emptyMail', { example: '!STATUS' });
    transcript(draft, input, [{ command: say('yourMail'), outcome, refused: true }]);
    return draft.decide(`refused: ${inEnglish(outcome)}`);
  }
  const act: Act = {
    person: input.by,
    by: input.by,
    on: input.toCustomer ? 'REPLY' : 'NOTE',
    args: '',
    words: input.words,
    correspondent: input.correspondent ?? null,
  };
  const toCustomer = input.toCustomer && !input.words.internal;
  if (toCustomer) sendReply(draft, ticket, act);
  else keepNote(draft, ticket, act);
  keepMail(draft, ticket, input);
  const doubt =
    input.toCustomer && input.words.internal ? say('onlyForStaff', { sign: input.words.internal }) : input.doubt;
  if (doubt && !toCustomer) {
    transcript(draft, input, [{ command: say('yourMail'), outcome: say('keptAsNote', { doubt }), refused: false }]);
  }
  settle(draft);
  return draft.decide(toCustomer ? `sent to the customer of ${ticket.key}` : `kept as a note on ${ticket.key}`);
}

function saysAnything(words: Words): boolean {
  return words.text.trim() !== '' || words.attachments.length > 0;
}

function transcript(draft: Draft, input: StaffCommands | StaffMistake | StaffWords, lines: Line[]): void {
  const ticket = input.ticket === null ? null : draft.ticket(input.ticket);
  const refused = lines.some((line) => line.refused);
  draft.letter('transcript', input.by, {
    ticket: ticket?.key ?? null,
    audience: 'staff',
    why: refused
      ? `${refusal}${lines.map((line) => `${inEnglish(line.command)} (${inEnglish(line.outcome)})`).join('; ')}`
      : `answers a mail of ${input.by.email}`,
    values: {
      lines,
      refused,
      possible: ticket ? linked(draft.desk, ticket, input.by) : [],
    },
  });
}
