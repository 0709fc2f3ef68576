/** What the desk does by itself when a deadline is reached. */
import { doneInWords } from '../domain/deadlines.js';
import type { Decision } from '../domain/decision.js';
import type { StaffDeadlineKind } from '../domain/desk.js';
import type { DueDeadline } from '../domain/input.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Snapshot } from '../domain/snapshot.js';
import type { Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { theDesk } from './act.js';
import { Draft } from './draft.js';
import { escalationRecipients, escalationSteps } from './escalations.js';
import { send } from './letters.js';
import { tryMove } from './move.js';
import { settle } from './settle.js';

export function decideDue(snapshot: Snapshot, input: DueDeadline, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const outcome = act(draft, draft.ticket(input.deadline.ticket), input);
  settle(draft);
  return draft.decide(outcome);
}

function act(draft: Draft, ticket: Ticket, input: DueDeadline): string {
  const { deadline } = input;
  switch (deadline.kind) {
    case 'remind':
      draft.event(ticket, 'reminded', 'desk', `reminder ${deadline.step + 1} went to the customer`);
      send(draft, 'reminder', ticket, theDesk, 'the customer has not said OK or NOT OK yet', {
        values: {
          step: deadline.step + 1,
          asked: ticket.request?.text ?? null,
          undecided: ticket.request?.heard !== undefined,
        },
      });
      return `reminded the customer of ${ticket.key}`;
    case 'silence':
      return silence(draft, ticket);
    case 'resume':
      ticket.hold = null;
      draft.event(ticket, 'resume', 'desk', 'the hold ended');
      send(draft, 'alert', ticket, theDesk, 'the hold ended', {
        values: { what: say('holdOver'), detail: say('clocksRun') },
      });
      return `the hold of ${ticket.key} ended`;
    case 'escalate':
      return escalate(draft, ticket, input);
    default:
      throw new Error(`${deadline.kind} is a deadline of staff; the desk does nothing at it but escalate`);
  }
}

/** Silence is consent to an answer and no feedback on a release; a proposal is never closed by itself. */
function silence(draft: Draft, ticket: Ticket): string {
  const undecided = ticket.request?.heard !== undefined;
  draft.event(
    ticket,
    'silence',
    'desk',
    undecided ? 'no OK or NOT OK in time' : 'the customer has not answered in time',
  );
  if (ticket.stage === 'proposal') {
    const customer = ticket.requester.name || ticket.requester.email;
    send(draft, 'alert', ticket, theDesk, 'no OK or NOT OK to the proposal', {
      values: undecided
        ? { what: say('noPlainAnswer'), detail: say('noPlainAnswerFrom', { customer }) }
        : { what: say('noAnswer'), detail: say('noAnswerFrom', { customer }) },
    });
    return `the PM of ${ticket.key} was told of the silence`;
  }
  const result = tryMove(draft, ticket, { ...theDesk, on: 'SILENCE' });
  return 'done' in result ? `${inEnglish(result.done)}, since no OK or NOT OK came` : inEnglish(result.refused);
}

/** What a deadline of staff asks for, as escalations tell it. */
const expected: Record<StaffDeadlineKind, Said> = {
  assign: say('waitsAssign'),
  analysis: say('waitsAnalysis'),
  estimate: say('waitsEstimate'),
  propose: say('waitsPropose'),
  start: say('waitsStart'),
  test: say('waitsTest'),
  verify: say('waitsVerify'),
  deliver: say('waitsDeliver'),
  mtp: say('waitsMtp'),
  release: say('waitsRelease'),
  document: say('waitsDocument'),
};

function escalate(draft: Draft, ticket: Ticket, { deadline, collapsed }: DueDeadline): string {
  const step = escalationSteps(draft.desk)[deadline.step];
  if (!step) return `the escalation policy has no step ${deadline.step + 1} any more`;
  const missed = collapsed > 0 ? `; ${collapsed} before it were missed and are told by this one` : '';
  const of = deadline.of as StaffDeadlineKind;
  const to = escalationRecipients(draft.desk, ticket, step);
  const why = `to be ${doneInWords[of]}; step ${deadline.step + 1} of the escalation`;
  const told = to.map(({ name, email }) => name || email).join(', ');
  draft.event(ticket, 'escalated', 'desk', `${why}${told ? `, to ${told}` : ''}${missed}`);
  send(draft, 'escalation', ticket, theDesk, why, {
    to,
    values: { what: expected[of], of, step: String(deadline.step + 1) },
  });
  return `escalated that ${ticket.key} is to be ${doneInWords[of]}`;
}
