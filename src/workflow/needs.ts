/** What each `Need` of the flow means: the line that refuses a move where it is not met, else null. */

import {
  appOf,
  developersOfApp,
  develops,
  findPerson,
  isTopPriority,
  organisationOf,
  personByEmail,
  plays,
  staffName,
} from '../domain/people.js';
import { type Said, say } from '../domain/said.js';
import type { Ticket } from '../domain/ticket.js';
import { parseEstimate } from '../time/duration.js';
import { type Act, textOf } from './act.js';
import type { Draft } from './draft.js';
import { isOpen, type Need } from './flow.js';
import { inDevelopment, queueOf } from './queue.js';

type Check = (draft: Draft, ticket: Ticket, act: Act) => Said | null;

const checks: Record<Need, Check> = {
  'words for the customer': (_draft, _ticket, act) => {
    if (act.words?.internal) return say('takeOut', { sign: act.words.internal });
    return textOf(act) ? null : say('writeToCustomer');
  },
  'a reason': (_draft, _ticket, act) => (textOf(act) ? null : say('writeReason')),
  'an app': (draft, ticket) => {
    if (appOf(draft.desk, ticket)) return null;
    const apps = draft.desk.apps.map((app) => app.key);
    return apps.length > 0 ? say('sayApp', { apps: { anyOf: apps } }) : say('noAppAtAll');
  },
  'a developer': (draft, ticket, act) => {
    const named = namedDeveloper(draft, ticket, act);
    if ('problem' in named) return named.problem;
    if (isGivenAway(ticket, act) && named.email === ticket.task?.developer) {
      return say('theirsAlready', { developer: staffName(draft.desk, named.email), example: 'PLAN dave' });
    }
    const person = personByEmail(draft.desk, named.email);
    if (!person) return say('notOnStaff', { person: named.email });
    return develops(draft.desk, person) ? null : say('noDeveloper', { person: person.name });
  },
  'an estimate': (_draft, _ticket, act) =>
    parseEstimate(act.args) === null ? say('sayEstimate', { example: 'ESTIMATE 6h' }) : null,
  'the first place in the queue': (draft, ticket, act) => {
    const developer = ticket.task?.developer;
    if (!developer) return say('planFirst');
    const first = queueOf(draft.desk, [...others(draft, ticket), { ...ticket, hold: null }], developer)[0];
    if (!first || first.key === ticket.key || mayLeapQueue(draft, act)) return null;
    return say('notFirst', { ticket: first.key, title: first.title });
  },
  'a free developer': (draft, ticket, act) => {
    const named = namedDeveloper(draft, ticket, act);
    if ('problem' in named || isTopPriority(draft.desk, ticket) || mayLeapQueue(draft, act)) return null;
    const busyWith = inDevelopment(others(draft, ticket), named.email)[0];
    return busyWith
      ? say('busy', { developer: staffName(draft.desk, named.email), ticket: busyWith.key, title: busyWith.title })
      : null;
  },
  documentation: (_draft, _ticket, act) => {
    if (act.words?.internal) return say('takeOut', { sign: act.words.internal });
    if (/^nodoc\b/i.test(act.args)) {
      return act.args.replace(/^nodoc\b/i, '').trim() || textOf(act) ? null : say('whyNoDocument');
    }
    return act.args || textOf(act) ? null : say('document');
  },
  'a related ticket': (draft, ticket, act) => {
    const other = draft.snapshot.other;
    if (!other)
      return act.args
        ? say('noSuchTicket', { ticket: act.args.toUpperCase() })
        : say('intoWhich', { example: `MERGE ${draft.desk.prefix}-7` });
    if (other.key === ticket.key) return say('intoItself');
    if (!isOpen(other.stage)) return say('isOver', { ticket: other.key, stage: other.stage });
    const related =
      other.organisation === ticket.organisation &&
      (ticket.organisation !== null || other.requester.email === ticket.requester.email);
    return related ? null : say('anothers', { ticket: other.key });
  },
  'top priority': () => null,
  'no top priority': () => null,
  'a PM': (draft, ticket, act) => {
    const named = namedManager(draft, ticket, act);
    return 'problem' in named ? named.problem : null;
  },
};

/** The first need that is not met, as a line that says what to do; null where all are. */
export function unmet(draft: Draft, ticket: Ticket, needs: readonly Need[], act: Act): Said | null {
  for (const need of needs) {
    const refusal = checks[need](draft, ticket, act);
    if (refusal) return refusal;
  }
  return null;
}

/** Who shall be PM: the one named, else the organisation's dedicated PM, else the only one there is. */
export function namedManager(draft: Draft, ticket: Ticket, act: Act): { email: string } | { problem: Said } {
  const { desk } = draft;
  if (act.args && act.person) {
    const found = findPerson(desk, act.args, act.person);
    if ('problem' in found) return found;
    return plays(desk, found.person, 'pm')
      ? { email: found.person.email }
      : { problem: say('noManager', { person: found.person.name }) };
  }
  const dedicated = organisationOf(desk, ticket)?.pm;
  if (dedicated) return { email: dedicated };
  const managers = desk.staff.filter((person) => plays(desk, person, 'pm'));
  if (managers.length === 1) return { email: managers[0]!.email };
  const commands = managers.map((person) => `ASSIGN ${person.name.split(' ')[0]}`);
  return { problem: say('nameManager', { commands: { anyOf: commands } }) };
}

/** Who shall develop: the one named by PLAN, else whoever has it already, else the app's first developer. */
export function namedDeveloper(draft: Draft, ticket: Ticket, act: Act): { email: string } | { problem: Said } {
  const named = act.args;
  if (named && act.person && act.on === 'PLAN') {
    const found = findPerson(draft.desk, named, act.person);
    return 'problem' in found ? found : { email: found.person.email };
  }
  const developers = developersOfApp(draft.desk, ticket);
  const own = ticket.task?.developer;
  // Once it is planned the work is somebody's; until then it goes to the app's, whichever that is by now.
  const keeps = own && !isGivenAway(ticket, act) && (ticket.task?.queuedAt !== null || developers.includes(own));
  const email = keeps ? own : developers[0];
  return email ? { email } : { problem: say('nameDeveloper', { example: 'PLAN dave' }) };
}

/** PLAN on a task that somebody has already. */
function isGivenAway(ticket: Ticket, act: Act): boolean {
  return act.on === 'PLAN' && (ticket.stage === 'planned' || ticket.stage === 'development');
}

/** The lead may start out of order, and beside other work, with a reason. */
function mayLeapQueue(draft: Draft, act: Act): boolean {
  return act.person !== null && plays(draft.desk, act.person, 'lead') && textOf(act) !== '';
}

function others(draft: Draft, ticket: Ticket): Ticket[] {
  return draft.board().filter((other) => other.key !== ticket.key);
}
