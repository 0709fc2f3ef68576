/** Who gets which mail. The one place that turns a template's name into people. */
import type { CustomerTemplate, TemplateName } from '../domain/decision.js';
import { customerTemplates } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Address, AttachmentRef } from '../domain/mail.js';
import {
  developersOf,
  holders,
  judgesOf,
  leadsOf,
  managersOf,
  personByEmail,
  staffOf,
  unique,
} from '../domain/people.js';
import { say } from '../domain/said.js';
import type { Ticket } from '../domain/ticket.js';
import { type Act, textOf, theDesk } from './act.js';
import type { Draft } from './draft.js';
import { ownersOf } from './owners.js';

type Group = (desk: Desk, ticket: Ticket, act: Act) => Address[];

const requester: Group = (_desk, ticket) => [ticket.requester];
/** The requester, and whoever of the customer's side acted in their stead. */
const requesterAndActor: Group = (desk, ticket, act) =>
  unique([ticket.requester, ...judgesOf(desk, ticket).filter((judge) => judge.email === act.by.email)]);
/** Whose mail is answered, if they take part; else who of the customer's side wrote last. */
function correspondentOf(desk: Desk, ticket: Ticket, { correspondent }: Act): Address {
  const author = [...judgesOf(desk, ticket), ...ticket.participants].find(({ email }) => email === correspondent);
  return author ?? ticket.correspondent;
}
const monitors: Group = (desk) => holders(desk, 'monitor');
const team = (desk: Desk, ticket: Ticket): Address[] =>
  unique([...managersOf(desk, ticket), ...leadsOf(desk, ticket), ...developersOf(desk, ticket)]);

/** Templates that belong to a ticket's flow; the others answer a person outside of it. */
export type Postable = Exclude<TemplateName, 'confirm' | 'digest' | 'sign-in' | 'template'>;

const groups: Record<Postable, Group> = {
  received: requester,
  'in-progress': requester,
  reply: (desk, ticket, act) => unique([ticket.requester, correspondentOf(desk, ticket, act)]),
  answer: judgesOf,
  proposal: judgesOf,
  planned: judgesOf,
  'development-started': requester,
  solution: judgesOf,
  reminder: judgesOf,
  // Whoever was asked learns how it was decided.
  'changes-noted': judgesOf,
  approved: judgesOf,
  released: judgesOf,
  done: judgesOf,
  closed: (desk, ticket, act) => (ticket.request ? judgesOf : requesterAndActor)(desk, ticket, act),
  'closed-no-feedback': judgesOf,
  reopened: requester,
  unclear: (_desk, _ticket, act) => [act.by],
  refused: (_desk, _ticket, act) => [act.by],
  triage: monitors,
  assigned: managersOf,
  'estimate-request': leadsOf,
  'estimate-ready': managersOf,
  'task-planned': team,
  'task-next': ownersOf,
  'task-urgent': (desk, ticket) => unique([...developersOf(desk, ticket), ...leadsOf(desk, ticket)]),
  'ready-for-test': managersOf,
  'ready-for-verification': leadsOf,
  'test-failed': team,
  'on-staging': (desk, ticket) => unique([...managersOf(desk, ticket), ...leadsOf(desk, ticket)]),
  'feedback-ok': (desk, ticket) => unique([...managersOf(desk, ticket), ...leadsOf(desk, ticket)]),
  'feedback-not-ok': (desk, ticket) => (ticket.task ? team(desk, ticket) : managersOf(desk, ticket)),
  'move-to-production': leadsOf,
  'can-close': managersOf,
  'customer-reply': managersOf,
  escalation: managersOf,
  transcript: (_desk, _ticket, act) => [act.by],
  alert: managersOf,
};

/** Who of the customer's side gets that mail of a ticket, when staff cause it. */
export function customersGetting(template: CustomerTemplate & Postable, desk: Desk, ticket: Ticket): Address[] {
  return groups[template](desk, ticket, theDesk);
}

/** Templates whose answer judges the round that is open. */
const carriesRequest: readonly TemplateName[] = ['answer', 'proposal', 'solution', 'reminder', 'unclear'];
/** Not copied to watchers: they answer one person's own mail, or are about the person. */
const personal: readonly TemplateName[] = ['transcript', 'confirm', 'digest', 'escalation'];

export function isForCustomer(template: TemplateName): template is CustomerTemplate {
  return (customerTemplates as readonly string[]).includes(template);
}

export interface Extra {
  /** Instead of the template's usual recipients. */
  to?: Address[];
  values?: Record<string, unknown>;
  attachments?: AttachmentRef[];
}

/** Writes one letter to each who gets that template, and to the watchers what staff get. */
export function send(draft: Draft, template: Postable, ticket: Ticket, act: Act, why: string, extra: Extra = {}): void {
  const customer = isForCustomer(template);
  const watchers =
    customer || personal.includes(template)
      ? []
      : ticket.watchers.flatMap((email) => personByEmail(draft.desk, email) ?? []);
  const to = unique([...(extra.to ?? groups[template](draft.desk, ticket, act)), ...watchers]);
  const request = ticket.request && carriesRequest.includes(template) ? roundOf(ticket) : null;
  for (const person of to) {
    draft.letter(template, person, {
      ticket: ticket.key,
      audience: customer ? 'customer' : 'staff',
      why,
      request,
      values: extra.values ?? {},
      attachments: extra.attachments ?? [],
    });
  }
}

/** A note to the ticket's staff, save the one who wrote it. */
export function sendNote(draft: Draft, ticket: Ticket, act: Act): void {
  const others = staffOf(draft.desk, ticket).filter((person) => person.email !== act.by.email);
  for (const person of others) {
    draft.letter('alert', person, {
      ticket: ticket.key,
      audience: 'staff',
      why: `a note of ${act.by.email} for the ticket's staff`,
      values: { what: say('noteFrom', { person: act.by.name || act.by.email }), detail: textOf(act) },
      attachments: act.words?.attachments ?? [],
    });
  }
}

function roundOf(ticket: Ticket) {
  return ticket.request ? { kind: ticket.request.kind, round: ticket.request.round } : null;
}
