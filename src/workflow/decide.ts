import type { Decision } from '../domain/decision.js';
import type { Input } from '../domain/input.js';
import type { Snapshot } from '../domain/snapshot.js';
import type { Instant } from '../domain/time.js';
import { decideCustomerMail } from './customer.js';
import { decideDue } from './due.js';
import { decideAutomatic, decideBounce } from './machines.js';
import { decideCommands, decideMistake, decideStaffWords } from './staff.js';

/**
 * The only thing that moves a ticket. Pure: the same snapshot, input and moment give the same decision, and the
 * snapshot stays as it was.
 */
export function decide(snapshot: Snapshot, input: Input, now: Instant): Decision {
  switch (input.kind) {
    case 'customer':
      return decideCustomerMail(snapshot, input, now);
    case 'commands':
      return decideCommands(snapshot, input, now);
    case 'mistake':
      return decideMistake(snapshot, input, now);
    case 'staff-words':
      return decideStaffWords(snapshot, input, now);
    case 'automatic':
      return decideAutomatic(snapshot, input, now);
    case 'bounced':
      return decideBounce(snapshot, input, now);
    case 'due':
      return decideDue(snapshot, input, now);
  }
}
