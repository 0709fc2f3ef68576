/** The mails that a move sends: to staff with their reasons, to customers without. */
import type { TemplateName } from '../domain/decision.js';
import { judgesOf } from '../domain/people.js';
import { say } from '../domain/said.js';
import { type OpenRequest, type RoundRef, type Ticket, toldReason } from '../domain/ticket.js';
import { type Act, textOf, wordsOf } from './act.js';
import { documentationOf } from './consequences.js';
import type { Draft } from './draft.js';
import type { Move } from './flow.js';
import { isForCustomer, type Postable, send } from './letters.js';

export function sendMails(
  draft: Draft,
  ticket: Ticket,
  row: Move,
  act: Act,
  { decided, asked }: { decided: RoundRef | null; asked: OpenRequest | null },
): void {
  // A spammer learns nothing from being closed.
  if (ticket.stage === 'closed' && ticket.closedReason === 'spam') return;
  const text = textOf(act);
  const forCustomer = row.needs.includes('words for the customer');
  // Files go where the words do that speak of them.
  const filesForCustomer = forCustomer || (row.needs.includes('documentation') && documentationOf(act) !== null);
  // Of staff there are no words of the customer: undefined, so that the mail may show what the customer wrote first.
  const customerWords = act.person ? undefined : wordsOf(act);
  // Words that were neither OK nor NOT OK are no silence.
  const undecided = act.on === 'SILENCE' && asked?.heard !== undefined;
  const customerValues = {
    body: forCustomer ? text : '',
    html: forCustomer || !act.person ? (act.words?.html ?? null) : null,
    ...(act.person ? {} : { by: act.by }),
    words: act.person ? undefined : text,
    closedReason: toldReason(ticket.closedReason),
    other: ticket.mergedInto,
    version: act.on === 'RELEASED' ? act.args || null : null,
    decided,
    undecided,
  };
  const what = say('closedSince', { why: undecided ? say('noneInTime') : { does: row.does } });
  const staffValues = {
    what,
    detail: text,
    by: act.by,
    reason:
      act.on === 'REOPEN' ? { lines: [say('wasClosed'), text].filter((one) => one !== '') } : act.person ? text : '',
    words: customerWords,
    html: act.words?.html ?? null,
    asked: asked?.text ?? null,
    decided,
  };
  const mails: TemplateName[] = [...row.mails];
  if (ticket.stage === 'mtp' && act.on === 'OK') mails.push('move-to-production');
  if (act.on === 'REOPEN') mails.push(ticket.pm ? 'assigned' : 'triage');
  for (const template of mails) {
    const customer = isForCustomer(template);
    send(draft, template as Postable, ticket, act, `${act.on} by ${act.by.email}`, {
      values: customer ? customerValues : staffValues,
      // Whoever was asked learns that the question is over.
      ...(template === 'closed' && asked ? { to: judgesOf(draft.desk, ticket) } : {}),
      attachments: customer && !filesForCustomer ? [] : (act.words?.attachments ?? []),
    });
  }
}
