/** Mail from the customer's side: it opens a ticket, answers a request, or adds to the conversation. */
import type { Decision } from '../domain/decision.js';
import type { CustomerMail } from '../domain/input.js';
import type { Address } from '../domain/mail.js';
import {
  categoryOf,
  isAdmitted,
  leadsOf,
  managersOf,
  organisationOf,
  organisationOfAddress,
  takesPart,
} from '../domain/people.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Snapshot } from '../domain/snapshot.js';
import { type RoundRef, stages, type Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { due } from '../time/due.js';
import { type Act, theDesk, wordsOf } from './act.js';
import { calendarOf } from './calendars.js';
import { Draft } from './draft.js';
import { isOpen, type Trigger } from './flow.js';
import { send } from './letters.js';
import { tryMove } from './move.js';
import { requestWords } from './questions.js';
import { settle } from './settle.js';

export function decideCustomerMail(snapshot: Snapshot, input: CustomerMail, now: Instant): Decision {
  const draft = new Draft(snapshot, now);
  const outcome = input.ticket === null ? open(draft, input, null) : existing(draft, draft.ticket(input.ticket), input);
  settle(draft);
  return draft.decide(outcome);
}

function existing(draft: Draft, ticket: Ticket, input: CustomerMail): string {
  if (!isOpen(ticket.stage)) return onClosed(draft, ticket, input);
  keep(draft, ticket, input);
  if (input.verdict) {
    const judged = judge(draft, ticket, input);
    if (judged) return judged;
  }
  relay(draft, ticket, input);
  return `a message on ${ticket.key}`;
}

/** What a verdict comes to; null where the mail is an ordinary message after all. */
function judge(draft: Draft, ticket: Ticket, input: CustomerMail): string | null {
  const { verdict, answers } = input;
  if (!verdict) return null;
  const openRound = ticket.request;
  const rightRound = openRound !== null && answers?.kind === openRound.kind && answers.round === openRound.round;
  if (openRound) {
    const counts = rightRound && input.mayAnswer;
    if (counts && verdict.value === 'ok') return answered(draft, ticket, input, 'OK');
    if (counts && verdict.value === 'not-ok') return answered(draft, ticket, input, 'NOT OK');
    // Words that are no answer, to another mail or from somebody else, are simply a message.
    if (!counts && verdict.value === 'unclear') return null;
    return unclear(draft, ticket, input, whyUnclear(input, rightRound), rightRound);
  }
  return afterApproval(draft, ticket, input) ?? tooLate(draft, ticket, input);
}

/** A second thought about the round just approved: NOT OK still counts, and doubt alerts those who would release. */
function afterApproval(draft: Draft, ticket: Ticket, input: CustomerMail): string | null {
  const { verdict, answers } = input;
  if (!verdict || (ticket.stage !== 'approved' && ticket.stage !== 'mtp')) return null;
  const approvedRound = answers?.kind === 'release' && answers.round === ticket.approval?.round;
  if (approvedRound && verdict.value === 'ok') return `the same answer again on ${ticket.key}`;
  if (approvedRound && verdict.value === 'not-ok' && input.mayAnswer) return answered(draft, ticket, input, 'NOT OK');
  const doubt = say('afterApproval', { customer: input.words.from.email });
  draft.event(ticket, 'verdict', input.words.from.email, `unclear after the approval: ${inEnglish(verdict.why)}`);
  relay(draft, ticket, input, doubt, [...managersOf(draft.desk, ticket), ...leadsOf(draft.desk, ticket)]);
  return `doubt about the approved round of ${ticket.key}; PM and lead were told`;
}

/** An OK or NOT OK to a round that is over moves nothing: the PM is told, and the customer where it ended otherwise. */
function tooLate(draft: Draft, ticket: Ticket, input: CustomerMail): string | null {
  const { verdict, answers, words } = input;
  if (!verdict || verdict.value === 'unclear' || answers === null) return null;
  const agreed = endedInOk(ticket, answers);
  if (verdict.value === 'ok' && agreed) return null;
  const doubt = say('roundOver', { request: requestWords[answers.kind], round: answers.round });
  const why = inEnglish(doubt);
  draft.event(ticket, 'verdict', words.from.email, `unclear: ${why}`);
  relay(draft, ticket, input, doubt);
  if (input.mayAnswer && (verdict.value === 'ok') !== agreed) {
    const values = { words: words.text, older: true };
    send(draft, 'unclear', ticket, actOf(input, 'OK'), why, { to: [words.from], values });
  }
  return `too late on ${ticket.key}: ${why}`;
}

/** Whether a round that is over led on as its OK does; a PM who planned without one has decided so, too. */
function endedInOk(ticket: Ticket, { kind, round }: RoundRef): boolean {
  if (round !== ticket.rounds[kind]) return false;
  if (kind === 'release') return ticket.approval?.round === round;
  return kind === 'proposal' && stages.indexOf(ticket.stage) >= stages.indexOf('planned');
}

function answered(draft: Draft, ticket: Ticket, input: CustomerMail, on: Trigger): string {
  draft.event(ticket, 'verdict', input.words.from.email, `${on}: ${inEnglish(input.verdict?.why ?? '')}`);
  const result = tryMove(draft, ticket, actOf(input, on));
  if ('refused' in result) throw new Error(`the flow has no ${on} in ${ticket.stage}: ${inEnglish(result.refused)}`);
  return `${on} from ${input.words.from.email}: ${inEnglish(result.done)}`;
}

function whyUnclear(input: CustomerMail, rightRound: boolean): Said {
  if (!rightRound) return say(input.isAnswer ? 'notTheOpenRequest' : 'answersNoMail');
  if (!input.mayAnswer) return say('mayNotAnswer');
  return input.verdict?.why ?? '';
}

/** Moves nothing: the PM is told, and each of the customer's side once a round, with the two links. */
function unclear(draft: Draft, ticket: Ticket, input: CustomerMail, doubt: Said, rightRound: boolean): string {
  const act = actOf(input, 'OK');
  const why = inEnglish(doubt);
  draft.event(ticket, 'verdict', input.words.from.email, `unclear: ${why}`);
  relay(draft, ticket, input, say('isItOk', { why: doubt }));
  const { from, text } = input.words;
  // Two links are no help to somebody who may not answer; the requester is asked instead.
  const to = input.mayAnswer ? from : ticket.requester;
  if (ticket.request && !ticket.request.unclearToldTo.includes(to.email)) {
    ticket.request.unclearToldTo.push(to.email);
    const values = input.mayAnswer
      ? { words: text, subject: input.verdict?.subject, older: !rightRound && input.isAnswer, loose: !input.isAnswer }
      : { why: say('wroteAboutIt', { person: from.name || from.email }) };
    send(draft, 'unclear', ticket, act, `an answer was unclear: ${why}`, { to: [to], values });
  }
  return `unclear on ${ticket.key}: ${why}`;
}

/** The customer's words to the PM, who answers them by answering the mail. */
function relay(draft: Draft, ticket: Ticket, input: CustomerMail, doubt: Said | null = null, to?: Address[]): void {
  const note = withHold(draft, ticket, doubt);
  send(
    draft,
    'customer-reply',
    ticket,
    actOf(input, 'REPLY'),
    doubt ? inEnglish(doubt) : `${input.words.from.email} wrote`,
    {
      values: { words: wordsOf(actOf(input, 'REPLY')), html: input.words.html, by: input.words.from, reason: note },
      attachments: input.words.attachments,
      ...(to ? { to } : {}),
    },
  );
}

/** On hold a mail moves nothing and no clock runs, so that nothing else would tell. */
function withHold({ desk }: Draft, { hold }: Ticket, doubt: Said | null): Said | null {
  if (!hold?.until) return doubt;
  const held = say('isOnHold', { moment: { at: hold.until, zone: desk.timezone } });
  return doubt ? say('both', { first: doubt, last: held }) : held;
}

function onClosed(draft: Draft, ticket: Ticket, input: CustomerMail): string {
  const until = due(calendarOf(draft.desk), ticket.closedAt ?? draft.now, draft.desk.flow.reopenWithin, []).at;
  if (input.thanksOnly || repeats(ticket, input)) {
    keep(draft, ticket, input);
    return `${input.thanksOnly ? 'thanks' : 'the same answer again'} on ${ticket.key}, which stays ${ticket.stage}`;
  }
  if (heardAt(draft, input) > until) return open(draft, input, ticket);
  keep(draft, ticket, input);
  // Whom nothing but the reply address connects with it, and whose mail was spam, opens nothing and is told nothing.
  if (ticket.closedReason === 'spam' || !isAdmitted(draft.desk, ticket, input.words.from.email)) {
    relay(draft, ticket, input, say('staysClosed'));
    return `a message on ${ticket.key}, which stays ${ticket.stage}`;
  }
  const result = tryMove(draft, ticket, actOf(input, 'WRITES AGAIN'));
  if ('refused' in result) throw new Error(inEnglish(result.refused));
  relay(draft, ticket, input, say('openAgain'));
  if (ticket.stage === 'new')
    send(draft, 'triage', ticket, actOf(input, 'WRITES AGAIN'), 'it was reopened and has no PM');
  return `${inEnglish(result.done)}, since the customer wrote again`;
}

/** The same OK once more: to the answer that it closed, or to the release that it approved. It changes nothing. */
function repeats(ticket: Ticket, { verdict, answers }: CustomerMail): boolean {
  if (verdict?.value !== 'ok' || answers === null) return false;
  if (answers.kind === 'answer') return ticket.closedReason === 'answered' && ticket.rounds.answer === answers.round;
  return answers.kind === ticket.approval?.kind && answers.round === ticket.approval.round;
}

function open(draft: Draft, input: CustomerMail, old: Ticket | null): string {
  const { desk, snapshot } = draft;
  const { opening, words } = input;
  const at = heardAt(draft, input);
  const organisation = desk.organisations.find((one) => one.name === opening.organisation) ?? null;
  const ticket = draft.add({
    key: `${desk.prefix}-${snapshot.nextNumber}`,
    number: snapshot.nextNumber,
    title: opening.title,
    category: opening.category,
    untagged: opening.untagged,
    stage: 'new',
    stageSince: at,
    openedAt: at,
    organisation: opening.organisation,
    requester: words.from,
    correspondent: words.from,
    participants: [],
    pm: null,
    app: opening.app ?? organisation?.app ?? null,
    task: null,
    request: null,
    approval: null,
    rounds: { answer: 0, proposal: 0, release: 0 },
    stagingWaitSince: null,
    hold: null,
    closedAt: null,
    closedReason: null,
    documentation: null,
    mergedInto: null,
    watchers: opening.reportedBy ? [opening.reportedBy.email] : [],
  });
  const follows = old ? `; it follows ${old.key}, which was closed too long ago to be reopened` : '';
  const by = opening.reportedBy?.email ?? words.from.email;
  draft.event(
    ticket,
    'opened',
    by,
    `${categoryOf(desk, ticket).label}${opening.untagged ? ', untagged' : ''}${follows}`,
    { to: 'new', at },
  );
  keep(draft, ticket, input);
  const act = actOf(input, 'WRITES AGAIN');
  if (opening.acknowledge)
    send(draft, 'received', ticket, act, 'the ticket was opened', {
      values: { words: words.text, html: words.html, old: old?.key ?? null },
    });
  send(draft, 'triage', ticket, act, 'a new ticket waits to be assigned', {
    values: { words: words.text, html: words.html, by: words.from, untagged: opening.untagged, old: old?.key ?? null },
    attachments: words.attachments,
  });
  if (desk.flow.assign === 'automatic' && organisationOf(desk, ticket)?.pm)
    tryMove(draft, ticket, { ...theDesk, on: 'ASSIGN' });
  return `opened ${ticket.key}`;
}

function keep(draft: Draft, ticket: Ticket, input: CustomerMail): void {
  const { words } = input;
  const at = heardAt(draft, input);
  draft.message(
    ticket,
    {
      from: words.from,
      direction: 'in',
      kind: 'customer',
      internal: false,
      subject: words.subject,
      text: words.text,
      attachments: words.attachments,
    },
    at,
  );
  // A silence is the customer's.
  if (ticket.request && isAdmitted(draft.desk, ticket, words.from.email)) ticket.request.heard = { at, replied: false };
  for (const person of [words.from, ...input.copied]) joins(draft, ticket, person);
  if (takesPart(draft.desk, ticket, words.from.email)) ticket.correspondent = words.from;
  draft.event(ticket, 'customer-wrote', words.from.email, firstLine(words.text) || words.subject, { at });
}

/** The clocks that a mail starts count from when its server took it, however long the desk was away. */
function heardAt({ now }: Draft, { receivedAt }: CustomerMail): Instant {
  return Math.min(receivedAt, now);
}

/** Whoever of the customer's organisation wrote or was in Cc takes part from then on; others never do. */
function joins(draft: Draft, ticket: Ticket, person: Address): void {
  const ours = organisationOfAddress(draft.desk, person.email)?.name;
  const belongs = ours !== undefined && ours === ticket.organisation;
  if (belongs && !takesPart(draft.desk, ticket, person.email)) ticket.participants.push(person);
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}

function actOf(input: CustomerMail, on: Trigger): Act {
  return { person: null, by: input.words.from, on, args: '', words: input.words };
}
