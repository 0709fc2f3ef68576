/** What each `Need` of the flow means: the line that refuses a move where it is not met, else null. */

import { appOf, findPerson, isTopPriority, organisationOf, personByEmail, plays } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { parseEstimate } from '../time/duration.js';
import { type Act, textOf } from './act.js';
import type { Draft } from './draft.js';
import type { Need } from './flow.js';
import { inDevelopment, queueOf } from './queue.js';

type Check = (draft: Draft, ticket: Ticket, act: Act) => string | null;

const checks: Record<Need, Check> = {
  'words for the customer': (_draft, _ticket, act) => {
    if (act.words?.internal)
      return `your text holds what only staff may read (${act.words.internal}); take it out first`;
    return textOf(act) ? null : 'write in the mail what the customer shall read';
  },
  'a reason': (_draft, _ticket, act) => (textOf(act) ? null : 'write the reason in the mail'),
  'an app': (draft, ticket) =>
    appOf(draft.desk, ticket) ? null : `it has no app yet; say which: APP ${appNames(draft)}`,
  'a developer': (draft, ticket, act) => {
    const named = namedDeveloper(draft, ticket, act);
    if ('problem' in named) return named.problem;
    if (isGivenAway(ticket, act) && named.email === ticket.task?.developer) {
      return `it is with ${named.email} already; name another: PLAN dave`;
    }
    const known = appOf(draft.desk, ticket)?.developers.includes(named.email) ?? false;
    const person = personByEmail(draft.desk, named.email);
    if (!person) return `${named.email} is not on the staff`;
    return known || plays(draft.desk, person, 'developer') ? null : `${person.name} is no developer`;
  },
  'an estimate': (_draft, _ticket, act) =>
    parseEstimate(act.args) === null ? 'say how long it takes, for example ESTIMATE 6h' : null,
  'the first place in the queue': (draft, ticket, act) => {
    const developer = ticket.task?.developer;
    if (!developer) return 'it has no developer yet; PLAN it first';
    const first = queueOf(draft.desk, [...others(draft, ticket), { ...ticket, hold: null }], developer)[0];
    if (!first || first.key === ticket.key || mayLeapQueue(draft, act)) return null;
    return `first in the queue is ${first.key} (${first.title}); the lead may start out of order with a reason`;
  },
  'a free developer': (draft, ticket, act) => {
    const named = namedDeveloper(draft, ticket, act);
    if ('problem' in named || isTopPriority(draft.desk, ticket) || mayLeapQueue(draft, act)) return null;
    const busyWith = inDevelopment(others(draft, ticket), named.email)[0];
    return busyWith ? `${named.email} is still working on ${busyWith.key} (${busyWith.title}); READY ends that` : null;
  },
  documentation: (_draft, _ticket, act) => {
    if (act.words?.internal)
      return `your text holds what only staff may read (${act.words.internal}); take it out first`;
    if (/^nodoc\b/i.test(act.args)) {
      return act.args.replace(/^nodoc\b/i, '').trim() || textOf(act)
        ? null
        : 'say why there is nothing to document: DONE NODOC reason';
    }
    return act.args || textOf(act) ? null : 'put a link or a text into the mail as documentation, or DONE NODOC reason';
  },
  'a related ticket': (draft, ticket, act) => {
    const other = draft.snapshot.other;
    if (!other)
      return act.args ? `there is no ${act.args.toUpperCase()} to fold it into` : 'say into which one: MERGE HD-7';
    if (other.key === ticket.key) return 'a ticket cannot be folded into itself';
    if (other.stage === 'done' || other.stage === 'closed') return `${other.key} is closed; REOPEN it first`;
    const related =
      other.organisation === ticket.organisation &&
      (ticket.organisation !== null || other.requester.email === ticket.requester.email);
    return related ? null : `${other.key} is another customer's`;
  },
  'top priority': () => null,
  'no top priority': () => null,
  'a PM': (draft, ticket, act) => {
    const named = namedManager(draft, ticket, act);
    return 'problem' in named ? named.problem : null;
  },
};

/** The first need that is not met, as a line that says what to do; null where all are. */
export function unmet(draft: Draft, ticket: Ticket, needs: readonly Need[], act: Act): string | null {
  for (const need of needs) {
    const refusal = checks[need](draft, ticket, act);
    if (refusal) return refusal;
  }
  return null;
}

/** Who shall be PM: the one named, else the organisation's dedicated PM, else the only one there is. */
export function namedManager(draft: Draft, ticket: Ticket, act: Act): { email: string } | { problem: string } {
  const { desk } = draft;
  if (act.args && act.person) {
    const found = findPerson(desk, act.args, act.person);
    if ('problem' in found) return found;
    return plays(desk, found.person, 'pm')
      ? { email: found.person.email }
      : { problem: `${found.person.name} is no project manager` };
  }
  const dedicated = organisationOf(desk, ticket)?.pm;
  if (dedicated) return { email: dedicated };
  const managers = desk.staff.filter((person) => plays(desk, person, 'pm'));
  if (managers.length === 1) return { email: managers[0]!.email };
  return { problem: `say whom: ${managers.map((person) => `ASSIGN ${person.name.split(' ')[0]}`).join(', ')}` };
}

/** Who shall develop: the one named by PLAN, else whoever has it already, else the app's first developer. */
export function namedDeveloper(draft: Draft, ticket: Ticket, act: Act): { email: string } | { problem: string } {
  const named = act.args;
  if (named && act.person && act.on === 'PLAN') {
    const found = findPerson(draft.desk, named, act.person);
    return 'problem' in found ? found : { email: found.person.email };
  }
  const developers = appOf(draft.desk, ticket)?.developers ?? [];
  const own = ticket.task?.developer;
  // Once it is planned the work is somebody's; until then it goes to the app's, whichever that is by now.
  const keeps = own && !isGivenAway(ticket, act) && (ticket.task?.queuedAt !== null || developers.includes(own));
  const email = keeps ? own : developers[0];
  return email ? { email } : { problem: 'no developer is set for its app; name one: PLAN dave' };
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

function appNames(draft: Draft): string {
  return draft.desk.apps.map((app) => app.key).join(' or ') || '(the desk file names none)';
}
