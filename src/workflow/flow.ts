/**
 * The flow from NEW to DONE, as the customer described it. Everything that can move a ticket stands in `moves`;
 * what is true of a stage however it was entered stands in `stageFacts`. To change the flow, change these.
 */

import type { Verb } from '../domain/command.js';
import type { TemplateName } from '../domain/decision.js';
import type { Role, StaffDeadlineKind } from '../domain/desk.js';
import { finalStages, openStages, type RequestKind, type Stage, type Status } from '../domain/ticket.js';

export interface StageFacts {
  status: Status;
  /** Whom the ticket waits for. */
  waitsFor: 'monitor' | 'pm' | 'lead' | 'developer' | 'customer' | 'staging slot' | 'nobody';
  /** The deadline that staff must meet here. */
  deadline: StaffDeadlineKind | null;
  /** Whether the ticket holds its app's staging slot. */
  holdsSlot: boolean;
  /** The request that is open here. */
  request: RequestKind | null;
}

export const stageFacts: Record<Stage, StageFacts> = {
  //                    status      waits for        deadline     slot   request
  new:                facts('NEW',      'monitor',      'assign',   false, null),
  discussion:         facts('NEW',      'pm',           'analysis', false, null),
  analysis:           facts('PROGRESS', 'pm',           'analysis', false, null),
  answered:           facts('FEEDBACK', 'customer',     null,       false, 'answer'),
  estimation:         facts('PROGRESS', 'lead',         'estimate', false, null),
  estimated:          facts('PROGRESS', 'pm',           'propose',  false, null),
  proposal:           facts('PROGRESS', 'customer',     null,       false, 'proposal'),
  planned:            facts('PROGRESS', 'developer',    'start',    false, null),
  development:        facts('PROGRESS', 'developer',    null,       false, null),
  testing:            facts('PROGRESS', 'pm',           'test',     false, null),
  verification:       facts('PROGRESS', 'lead',         'verify',   false, null),
  'awaiting-staging': facts('PROGRESS', 'staging slot', null,       false, null),
  staging:            facts('PROGRESS', 'pm',           'deliver',  true,  null),
  feedback:           facts('FEEDBACK', 'customer',     null,       true,  'release'),
  approved:           facts('FEEDBACK', 'pm',           'mtp',      true,  null),
  mtp:                facts('FEEDBACK', 'lead',         'release',  true,  null),
  released:           facts('FEEDBACK', 'pm',           'document', false, null),
  done:               facts('DONE',     'nobody',       null,       false, null),
  closed:             facts('DONE',     'nobody',       null,       false, null),
};

/** What makes a ticket move: a command of staff, an answer of the customer, or the clock and the flow itself. */
export type Trigger = Verb | 'OK' | 'NOT OK' | 'SILENCE' | 'SLOT FREE' | 'WRITES AGAIN';

/** Where a move leads that does not lead to the same stage every time. */
export type Destination =
  | Stage
  | 'discussion or analysis' // questions are discussed first
  | 'where it was given' // an answer goes back to the stage that gave it
  | 'staging, or wait for it' // one ticket a staging slot
  | 'production, if automatic' // flow.mtp
  | 'analysis, or new without a PM'
  | 'same stage';

/** What must be there before a move happens; `workflow/needs.ts` says what each one means. */
export type Need =
  | 'words for the customer'
  | 'a reason'
  | 'an app'
  | 'a developer'
  | 'an estimate'
  | 'the first place in the queue'
  | 'a free developer'
  | 'documentation'
  | 'a related ticket'
  | 'top priority'
  | 'no top priority'
  | 'a PM';

export interface Move {
  on: Trigger;
  from: readonly Stage[];
  to: Destination;
  /** Roles that may; `customer` and `desk` for what no command does. */
  by: readonly (Role | 'customer' | 'desk')[];
  needs: readonly Need[];
  mails: readonly TemplateName[];
  /** In words, for staff: what the command does here. */
  does: string;
}

const final = finalStages;
const open = openStages;
const beforeTheQueue: readonly Stage[] = [
  'new', 'discussion', 'analysis', 'answered', 'estimation', 'estimated', 'proposal', 'planned',
];
const managers = ['monitor', 'pm', 'lead'] as const;

export const moves: readonly Move[] = [
  // NEW. Somebody monitors new tickets and gives each to its project manager. Questions are discussed first.
  move('ASSIGN', ['new'], 'discussion or analysis', managers, ['a PM'], ['assigned', 'in-progress'],
    'gives the ticket to its project manager'),
  move('ASSIGN', open.filter((stage) => stage !== 'new'), 'same stage', managers, ['a PM'], ['assigned'],
    'gives the ticket to another project manager'),
  move('ANSWER', ['discussion', 'analysis'], 'answered', ['pm'], ['words for the customer'], ['answer'],
    'answers the customer; your text is what they read'),
  move('PROCEED', ['discussion'], 'analysis', ['pm'], [], ['in-progress'],
    'goes on: it is more than a question'),
  move('OK', ['answered'], 'closed', ['customer'], [], ['closed', 'alert'], 'the answer helped'),
  move('NOT OK', ['answered'], 'where it was given', ['customer'], [], ['changes-noted', 'feedback-not-ok'],
    'the answer did not help'),
  move('SILENCE', ['answered'], 'closed', ['desk'], [], ['closed', 'alert'], 'nobody objected to the answer'),

  // PROGRESS. The PM makes a task; the lead estimates it; the customer agrees to solution and estimate.
  move('TASK', ['analysis'], 'estimation', ['pm'], ['no top priority', 'an app', 'a developer'], ['estimate-request'],
    'makes a development task; your text is its scope'),
  move('ESTIMATE', ['estimation', 'estimated'], 'estimated', ['lead', 'pm'], ['an estimate'], ['estimate-ready'],
    'estimates the work, for example ESTIMATE 6h'),
  move('PROPOSE', ['estimated', 'proposal'], 'proposal', ['pm'], ['words for the customer'], ['proposal'],
    'proposes solution and estimate to the customer; your text is what they read'),
  move('OK', ['proposal'], 'planned', ['customer'], [], ['planned', 'task-planned'], 'the customer agrees'),
  move('NOT OK', ['proposal'], 'analysis', ['customer'], [], ['changes-noted', 'feedback-not-ok'],
    'the customer wants something else'),
  move('PLAN', ['analysis', 'estimation', 'estimated', 'proposal'], 'planned', ['pm', 'lead'],
    ['a reason', 'an app', 'a developer'], ['planned', 'task-planned'],
    "plans it without the customer's OK; your text says why"),

  // Top priority starts at once, past estimate, proposal and queue.
  move('TASK', beforeTheQueue, 'development', ['pm'], ['top priority', 'an app', 'a developer'],
    ['task-urgent', 'development-started'], 'starts the development at once; your text is its scope'),

  // PROGRESS. FIFO: the developer takes up the first in the queue as soon as the previous task is finished.
  move('PLAN', ['planned'], 'same stage', ['pm', 'lead'], ['a developer'], ['task-planned'],
    'gives the task to another developer, for example PLAN dave'),
  move('PLAN', ['development'], 'same stage', ['pm', 'lead'], ['a developer', 'a free developer'], ['task-planned'],
    'gives the task to another developer, for example PLAN dave'),
  move('START', ['planned'], 'development', ['developer', 'lead'],
    ['the first place in the queue', 'a free developer'], ['development-started'], 'takes up the work'),
  move('READY', ['development'], 'testing', ['developer', 'lead'], [], ['ready-for-test'],
    'hands the work over for testing'),

  // Solution testing: first the PM, then the lead through the known workflows; then staging, one ticket a slot.
  move('PASS', ['testing'], 'verification', ['pm'], [], ['ready-for-verification'], 'the tests passed'),
  move('FAIL', ['testing'], 'development', ['pm'], ['a reason'], ['test-failed'],
    'goes back to the developer; your text says what failed'),
  move('PASS', ['verification'], 'staging, or wait for it', ['lead'], [], [], 'all workflows passed'),
  move('FAIL', ['verification'], 'development', ['lead'], ['a reason'], ['test-failed'],
    'goes back to the developer; your text says what failed'),
  move('SLOT FREE', ['awaiting-staging'], 'staging', ['desk'], [], [], 'the staging slot is free'),

  // FEEDBACK. The customer tests on staging. Only their OK, or a PM who says why, leads on.
  move('DELIVER', ['staging', 'feedback'], 'feedback', ['pm'], ['words for the customer'], ['solution'],
    'asks the customer to test the solution; your text and screenshots are what they get'),
  move('OK', ['feedback'], 'production, if automatic', ['customer'], [], ['approved', 'feedback-ok'],
    'the customer approves the release'),
  move('NOT OK', ['feedback'], 'planned', ['customer'], [], ['feedback-not-ok', 'changes-noted'],
    'the customer wants changes'),
  move('NOT OK', ['approved', 'mtp'], 'planned', ['customer'], [], ['feedback-not-ok', 'changes-noted'],
    'the customer takes the approval back'),
  move('SILENCE', ['feedback'], 'closed', ['desk'], [], ['closed-no-feedback', 'alert'], 'no feedback in time'),
  move('PLAN', ['feedback'], 'planned', ['pm', 'lead'], ['a reason', 'an app', 'a developer'],
    ['feedback-not-ok', 'changes-noted'], 'as a NOT OK that the customer gave by phone; your text says what they said'),
  move('MTP', ['feedback'], 'mtp', ['pm'], ['a reason'], ['approved', 'move-to-production'],
    'as an OK that the customer gave by phone; your text says what they said'),
  move('FAIL', ['staging'], 'development', ['pm'], ['a reason'], ['test-failed'],
    'goes back to the developer; your text says what failed'),
  move('FAIL', ['approved', 'mtp'], 'development', ['pm', 'lead'], ['a reason'], ['test-failed'],
    'goes back to the developer; your text says what failed'),

  // MoveToProduction, and DONE: the lead releases, the PM documents and closes.
  move('MTP', ['approved'], 'mtp', ['pm'], [], ['move-to-production'], 'asks the lead to move it to production'),
  move('RELEASED', ['mtp'], 'released', ['lead'], [], ['released', 'can-close'], 'it is in production'),
  move('DONE', ['released'], 'done', ['pm'], ['documentation'], ['done'],
    'closes the ticket; your text or link is its documentation (or DONE NODOC reason)'),

  // From anywhere.
  move('CLOSE', open, 'closed', managers, [], ['closed'], 'closes the ticket, for example CLOSE duplicate'),
  move('MERGE', open, 'closed', managers, ['a related ticket'], ['closed'], 'folds it into another, for example MERGE HD-7'),
  move('REOPEN', final, 'analysis, or new without a PM', managers, [], ['reopened'], 'takes the ticket up again'),
  move('WRITES AGAIN', final, 'analysis, or new without a PM', ['customer'], [], ['reopened'],
    'the customer wrote again'),
];

/** Whether a ticket in that stage is still open. */
export function isOpen(stage: Stage): boolean {
  return !final.includes(stage);
}

function facts(
  status: Status,
  waitsFor: StageFacts['waitsFor'],
  deadline: StageFacts['deadline'],
  holdsSlot: boolean,
  request: StageFacts['request'],
): StageFacts {
  return { status, waitsFor, deadline, holdsSlot, request };
}

function move(
  on: Trigger,
  from: readonly Stage[],
  to: Destination,
  by: Move['by'],
  needs: Move['needs'],
  mails: Move['mails'],
  does: string,
): Move {
  return { on, from, to, by, needs, mails, does };
}
