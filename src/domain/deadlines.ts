/** Deadlines as people say them. */
import type { StaffDeadlineKind } from './desk.js';
import type { Deadline, Stage } from './ticket.js';

/** What staff must have done to a ticket by then: it is to be … */
export const doneInWords: Record<StaffDeadlineKind, string> = {
  assign: 'assigned to a project manager',
  analysis: 'analysed',
  estimate: 'estimated',
  propose: 'proposed to the customer',
  start: 'taken up by its developer',
  test: 'tested',
  verify: 'run through the known workflows',
  deliver: 'shown to the customer',
  mtp: 'handed over for production',
  release: 'released',
  document: 'documented',
};

/** What happens at a deadline, or must have happened by then; begun in lower case. */
export function deadlineInWords({ kind, of, step }: Pick<Deadline, 'kind' | 'of' | 'step'>, stage: Stage): string {
  switch (kind) {
    case 'remind':
      return `reminder ${step + 1} to the customer`;
    case 'silence':
      return stage === 'proposal'
        ? 'the project manager hears that the customer is silent'
        : 'closes if the customer stays silent';
    case 'resume':
      return 'the hold ends';
    case 'escalate':
      return `escalation ${step + 1}, if it is not ${doneInWords[of as StaffDeadlineKind]} by then`;
    default:
      return `to be ${doneInWords[kind]}`;
  }
}
