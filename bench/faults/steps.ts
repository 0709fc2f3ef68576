/** The named steps of a mail's way at which a desk can be killed. */
import type { Trap } from './inside/orders.js';

const decision = 'update\\W+desk\\W.*decisions';
const arrival = 'insert into\\W+ledger';

/** Steps that are seen in the statements which the process makes. */
export const steps = {
  'keeping a mail, before its commit': (nth) => ({ within: arrival, at: '^\\s*commit', when: 'before', nth }),
  'after the ledger': (nth) => ({ within: arrival, at: '^\\s*commit', when: 'after', nth }),
  // Any statement of the transaction: the ticket may be there and its letters not, or all but the ledger's word.
  'mid-transaction': (nth) => ({ within: decision, at: '^\\s*(insert|update|delete)', when: 'after', nth }),
  'before the commit': (nth) => ({ within: decision, at: '^\\s*commit', when: 'before', nth }),
  'after the commit': (nth) => ({ within: decision, at: '^\\s*commit', when: 'after', nth }),
  'after the move': (nth) => ({ within: '', at: 'update\\W+ledger\\W.*moved_at', when: 'before', nth }),
  'after claiming mails to send': (nth) => ({
    within: 'update\\W+outbox\\W.*lease_',
    at: '^\\s*commit',
    when: 'after',
    nth,
  }),
  "after DATA's answer": (nth) => ({ within: '', at: 'update\\W+outbox\\W.*attempts\\W+\\+ 1', when: 'before', nth }),
  'after it is settled': (nth) => ({ within: '', at: 'update\\W+outbox\\W.*attempts\\W+\\+ 1', when: 'after', nth }),
} as const satisfies Record<string, (nth: number) => Trap>;

export type Step = keyof typeof steps;
