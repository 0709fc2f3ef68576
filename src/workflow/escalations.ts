import type { Desk, EscalationTarget } from '../domain/desk.js';
import type { Address } from '../domain/mail.js';
import { developersOf, holders, leadsOf, managersOf, unique } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import type { Duration } from '../domain/time.js';
import { ownersOf } from './owners.js';

/** One mail of the escalation policy: at a share of the time, or some while after the one before. */
export interface Step {
  to: EscalationTarget[];
  when: { percent: number } | { afterDue: Duration; times: number };
}

/** The policy with its repeats written out; a step's place in it is its number. */
export function escalationSteps(desk: Desk): Step[] {
  return desk.escalations.flatMap((rule): Step[] => {
    if ('percent' in rule) return [{ to: rule.to, when: { percent: rule.percent } }];
    return Array.from({ length: rule.atMost }, (_, at) => ({
      to: rule.to,
      when: { afterDue: rule.every, times: at + 1 },
    }));
  });
}

export function escalationRecipients(desk: Desk, ticket: Ticket, step: Step): Address[] {
  return unique(step.to.flatMap((target) => people(desk, ticket, target)));
}

function people(desk: Desk, ticket: Ticket, target: EscalationTarget): Address[] {
  switch (target) {
    case 'owner':
      return ownersOf(desk, ticket);
    case 'pm':
      return managersOf(desk, ticket);
    case 'lead':
      return leadsOf(desk, ticket);
    case 'developer':
      return developersOf(desk, ticket);
    case 'monitor':
    case 'admin':
      return holders(desk, target);
  }
}
