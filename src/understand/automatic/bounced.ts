/** What a bounce comes to: it is of the mail of the desk that it names, and counts where it failed for good. */
import type { Bounce } from '../../domain/mail.js';
import { inEnglish, say } from '../../domain/said.js';
import type { Interpreting, Reading } from '../reading.js';

export function bounced({ findings, bounceTold: known }: Interpreting, found: Bounce): Reading {
  const sent = findings.sent.find((one) => one.messageId === found.originalMessageId);
  const failed = found.recipients.find((recipient) => recipient.permanent);
  if (!sent) return { kind: 'nothing', why: ['a bounce of no mail that the desk sent'] };
  if (!failed) return { kind: 'nothing', why: [`a delay of a mail to ${sent.to}`] };
  const { to: address, template, ticket } = sent;
  const what = say('failedForGood', { address, status: failed.status ?? say('noStatus') });
  const why = [inEnglish(what)];
  if (ticket === null) return { kind: 'undelivered', address, template, what, known, why };
  return { kind: 'input', input: { kind: 'bounced', ticket, address, template, why: what, known }, why };
}
