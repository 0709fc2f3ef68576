import type { Desk, Person } from '../domain/desk.js';
import { develops, holders, plays } from '../domain/people.js';
import { openStages, type Stage } from '../domain/ticket.js';
import type { BoardFilter, Owned } from '../record/board.js';
import { stageFacts } from '../workflow/flow.js';

/**
 * Whether somebody of the staff has something to do there: not the customer, nor whoever frees the staging slot.
 *
 * @param unanswered whether the customer wrote what staff have not answered
 */
export function waitsForStaff(stage: Stage, unanswered: boolean): boolean {
  const { waitsFor } = stageFacts[stage];
  return waitsFor === 'customer' ? unanswered : !['staging slot', 'nobody'].includes(waitsFor);
}

/** The tickets that wait for a person, as a question to the record: what `ownersOf` says of each, the other way round. */
export function ownedBy(desk: Desk, person: Person): NonNullable<BoardFilter['owned']> {
  const emails = desk.staff.map(({ email }) => email);
  const developers = desk.staff.filter((one) => develops(desk, one)).map(({ email }) => email);
  const owned: Partial<Record<Stage, Owned>> = {};
  for (const stage of openStages.filter((one) => waitsForStaff(one, true))) {
    switch (stageFacts[stage].waitsFor) {
      case 'monitor':
        if (plays(desk, person, 'monitor')) owned[stage] = 'all';
        break;
      case 'developer':
        owned[stage] = {
          column: 'developer',
          values: develops(desk, person) ? [person.email] : [],
          unlessOneOf: plays(desk, person, 'lead') ? developers : null,
        };
        break;
      case 'lead':
        owned[stage] = {
          column: 'app',
          values: desk.apps.filter(({ lead }) => lead === person.email).map(({ key }) => key),
          unlessOneOf: plays(desk, person, 'lead')
            ? desk.apps.filter(({ lead }) => lead !== null && emails.includes(lead)).map(({ key }) => key)
            : null,
        };
        break;
      default:
        owned[stage] = {
          column: 'pm',
          values: [person.email],
          unlessOneOf: holders(desk, 'monitor').some(({ email }) => email === person.email) ? emails : null,
          unanswered: stageFacts[stage].waitsFor === 'customer',
        };
    }
  }
  return owned;
}
