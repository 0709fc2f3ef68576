/** Small makers of desks, people, tickets and inputs, all of the example desk, for tests of the flow. */
import { exampleDeskFile } from '../../src/cli/desk.js';
import { type Command, type Verb, verbs } from '../../src/domain/command.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Desk, Person } from '../../src/domain/desk.js';
import type { CustomerMail, StaffCommands, StaffWords, Words } from '../../src/domain/input.js';
import type { Address, AttachmentRef, VerdictValue } from '../../src/domain/mail.js';
import { inEnglish, type Said } from '../../src/domain/said.js';
import type { Snapshot } from '../../src/domain/snapshot.js';
import type { RequestKind, RoundRef, Stage, Task, Ticket } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';

/** A Monday morning, in the hours of the example desk. */
export const monday = at('2026-11-30T09:00:00Z');

export function at(iso: string): Instant {
  return Date.parse(iso);
}

export const desk: Desk = exampleDeskFile().desk;

/** The example desk to be changed; `flow` may be changed in place. */
export function exampleDesk(changes: Partial<Desk> = {}): Desk {
  return { ...desk, flow: { ...desk.flow }, ...changes };
}

function staffOf(email: string): Person {
  const person = desk.staff.find((one) => one.email === `${email}@acme.example`);
  if (!person) throw new Error(`${email} is not on the example desk`);
  return person;
}

export const people = {
  mona: staffOf('mona'),
  anna: staffOf('anna'),
  paul: staffOf('paul'),
  lena: staffOf('lena'),
  dave: staffOf('dave'),
  dora: staffOf('dora'),
  adam: staffOf('adam'),
};
export type StaffName = keyof typeof people;

export const carla: Address = { name: 'Carla Costa', email: 'carla@contoso.example' };
export const cfo: Address = { name: 'Felix Funds', email: 'cfo@contoso.example' };
export const colleague: Address = { name: 'Cora', email: 'cora@contoso.example' };
export const frank: Address = { name: 'Frank', email: 'frank@fabrikam.example' };
export const stranger: Address = { name: 'Mallory', email: 'mallory@elsewhere.example' };

export const screenshot: AttachmentRef = {
  filename: 'screen.png',
  type: 'image/png',
  size: 1000,
  hash: 'a'.repeat(64),
  contentId: null,
};

export function taskOf(changes: Partial<Task> = {}): Task {
  return {
    title: 'Fix the totals',
    scope: 'The totals must add up.',
    proposal: null,
    estimateMinutes: 360,
    developer: people.dave.email,
    queuedAt: null,
    upNextSince: null,
    round: 0,
    ...changes,
  };
}

export function ticketOf(changes: Partial<Ticket> = {}): Ticket {
  const number = changes.number ?? 1;
  return {
    key: `HD-${number}`,
    number,
    title: 'Totals are wrong',
    category: 'error',
    untagged: false,
    stage: 'new',
    stageSince: monday,
    openedAt: monday,
    organisation: 'Contoso',
    requester: carla,
    correspondent: changes.requester ?? carla,
    participants: [],
    pm: null,
    app: 'erp',
    task: null,
    request: null,
    approval: null,
    rounds: { answer: 0, proposal: 0, release: 0 },
    stagingWaitSince: null,
    hold: null,
    closedAt: null,
    closedReason: null,
    documentation: null,
    mergedInto: null,
    watchers: [],
    ...changes,
  };
}

const unplanned: readonly Stage[] = ['estimation', 'estimated', 'proposal'];
const withoutTask: readonly Stage[] = ['new', 'discussion', 'analysis', 'answered'];
const approved: readonly Stage[] = ['approved', 'mtp', 'released', 'done'];
const asking: Partial<Record<Stage, RequestKind>> = { answered: 'answer', proposal: 'proposal', feedback: 'release' };

/** A ticket as it stands in a stage after an ordinary life: Anna is its PM, Dave its developer, round 2 is the last. */
export function ticketIn(stage: Stage, changes: Partial<Ticket> = {}): Ticket {
  const since = changes.stageSince ?? monday;
  const kind = asking[stage];
  const task = withoutTask.includes(stage) ? null : taskOf({ queuedAt: unplanned.includes(stage) ? null : since });
  const ticket = ticketOf({
    stage,
    pm: stage === 'new' ? null : people.anna.email,
    task,
    rounds: { answer: 0, proposal: 0, release: 0, ...(kind ? { [kind]: 2 } : {}) },
    request: kind
      ? { kind, round: 2, openedAt: since, givenFrom: 'analysis', text: 'Is it well?', unclearToldTo: [] }
      : null,
    stagingWaitSince: stage === 'awaiting-staging' ? since : null,
    ...(stage === 'done' || stage === 'closed'
      ? { closedAt: since, closedReason: stage === 'closed' ? 'cancelled' : null }
      : {}),
    ...changes,
  });
  if (!approved.includes(stage) || changes.approval !== undefined) return ticket;
  ticket.rounds.release = 2;
  ticket.approval = { kind: 'release', round: 2, at: since, by: carla.email };
  return ticket;
}

export function snapshotOf(ticket: Ticket | null, changes: Partial<Snapshot> = {}): Snapshot {
  return { desk, ticket, nextNumber: 90, board: ticket ? [ticket] : [], other: null, events: [], ...changes };
}

export function wordsOf(from: Address, text = '', changes: Partial<Words> = {}): Words {
  return {
    from: { name: from.name, email: from.email },
    subject: 'Re: Totals',
    text,
    attachments: [],
    html: null,
    internal: null,
    ...changes,
  };
}

/** `ASSIGN anna; NOTE` as commands of a mail with that text. */
export function commands(
  by: Person,
  line: string,
  text = '',
  changes: { ticket?: string | null; words?: Partial<Words> } = {},
): StaffCommands {
  return {
    kind: 'commands',
    ticket: changes.ticket === undefined ? 'HD-1' : changes.ticket,
    by,
    commands: line.split(/;\s*/).map(commandOf),
    words: wordsOf(by, text, changes.words),
    via: 'mail',
  };
}

function commandOf(text: string): Command {
  const [verb = '', ...args] = text.split(' ');
  if (!(verbs as readonly string[]).includes(verb)) throw new Error(`${verb} is no verb`);
  return { verb: verb as Verb, args: args.join(' ') };
}

export function customerMail(from: Address, text: string, changes: Partial<CustomerMail> = {}): CustomerMail {
  return {
    kind: 'customer',
    ticket: 'HD-1',
    receivedAt: Number.POSITIVE_INFINITY,
    words: wordsOf(from, text),
    copied: [],
    verdict: null,
    answers: null,
    isAnswer: true,
    mayAnswer: from.email === carla.email || from.email === cfo.email,
    thanksOnly: false,
    opening: {
      title: 'Totals are wrong',
      category: 'error',
      untagged: false,
      organisation: 'Contoso',
      app: 'erp',
      reportedBy: null,
      acknowledge: true,
    },
    ...changes,
  };
}

/** An answer that was read as that verdict, to that round. */
export function verdictMail(
  value: VerdictValue,
  answers: RoundRef | null,
  from: Address = carla,
  text: string = value,
): CustomerMail {
  return customerMail(from, text, { verdict: { value, why: `"${text}"` }, answers });
}

export function staffWords(by: Person, text: string, changes: Partial<StaffWords> = {}): StaffWords {
  return {
    kind: 'staff-words',
    ticket: 'HD-1',
    by,
    words: wordsOf(by, text),
    toCustomer: false,
    doubt: null,
    ...changes,
  };
}

/** `template>local part`, in order: who gets what. */
export function postOf(decision: Decision): string[] {
  return decision.letters.map((letter) => `${letter.template}>${letter.to.email.split('@')[0]}`);
}

export function ticketAfter(decision: Decision, key = 'HD-1'): Ticket {
  const ticket = decision.tickets.find((one) => one.key === key);
  if (!ticket) throw new Error(`${key} is not among what the decision changes`);
  return ticket;
}

export function stageAfter(decision: Decision, before: Ticket): Stage {
  return decision.tickets.find((one) => one.key === before.key)?.stage ?? before.stage;
}

export function isRefused(decision: Decision): boolean {
  return decision.letters.some((letter) => letter.template === 'transcript' && letter.values.refused === true);
}

/** The lines of the only transcript of a decision, in English. */
export function transcriptOf(decision: Decision): { command: string; outcome: string; refused: boolean }[] {
  const letters = decision.letters.filter((letter) => letter.template === 'transcript');
  if (letters.length !== 1) throw new Error(`${letters.length} transcripts`);
  const lines = letters[0]!.values.lines as { command: Said; outcome: Said; refused: boolean }[];
  return lines.map(({ command, outcome, refused }) => ({
    command: inEnglish(command),
    outcome: inEnglish(outcome),
    refused,
  }));
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
