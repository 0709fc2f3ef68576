/** What machines send on a ticket: automatic mail, and the news that a mail of the desk did not arrive. */
import type { Decision } from '../domain/decision.js';
import type { Desk, Person } from '../domain/desk.js';
import type { AutomaticMail, BouncedMail } from '../domain/input.js';
import { firstReached, holders, managersOf } from '../domain/people.js';
import { inEnglish, say } from '../domain/said.js';
import type { Snapshot } from '../domain/snapshot.js';
import type { Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { Draft } from './draft.js';

/** Recorded, and nothing else: a machine's mail is never answered and moves nothing. */
export function decideAutomatic(snapshot: Snapshot, input: AutomaticMail, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const ticket = draft.ticket(input.ticket);
  draft.message(ticket, { ...messageOf(input), kind: 'automatic', internal: true });
  return draft.decide(`recorded on ${ticket.key}: ${input.why}`);
}

function messageOf({ words }: AutomaticMail) {
  return {
    from: words.from,
    direction: 'in' as const,
    subject: words.subject,
    text: words.text,
    attachments: words.attachments,
  };
}

/** The PM is told that a mail did not arrive; of an address that bounces, once. */
export function decideBounce(snapshot: Snapshot, input: BouncedMail, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const ticket = draft.ticket(input.ticket);
  const why = inEnglish(input.why);
  draft.event(ticket, 'bounced', input.address, why);
  if (!input.known) {
    const what = say('addressFails', { address: input.address });
    const details = { ticket: ticket.key, audience: 'staff' as const, why: inEnglish(what) };
    for (const person of whomToTell(draft.desk, ticket, input)) {
      draft.letter('alert', person, { ...details, values: { what, detail: input.why } });
    }
  }
  return draft.decide(`bounce on ${ticket.key}: ${why}`);
}

/** The PM, or where it is their own address, who watches new tickets, or an admin. */
function whomToTell(desk: Desk, ticket: Ticket, { address, template }: BouncedMail): Person[] {
  const groups = [managersOf(desk, ticket), holders(desk, 'monitor'), holders(desk, 'admin')];
  const isTheirs = (group: Person[]) => group.some(({ email }) => email === address);
  // What could not be told to some is told to the next, never back to those before: they may fail as well, and so on for ever.
  const first = template === 'alert' ? groups.findLastIndex(isTheirs) + 1 : 0;
  return firstReached(groups.slice(first), address);
}
