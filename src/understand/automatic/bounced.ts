/** What a bounce comes to: it is of the mail of the desk that it names, and counts where it failed for good. */
import type { Bounce } from '../../domain/mail.js';
import { inEnglish, say } from '../../domain/said.js';
import type { Interpreting, Reading } from '../reading.js';

export function bounced({ findings, knownUnreachable }: Interpreting, found: Bounce): Reading {
  const sent = findings.sent.find((one) => one.messageId === found.originalMessageId);
  const failed = found.recipients.find((recipient) => recipient.permanent);
  if (!sent) return { kind: 'nothing', why: ['a bounce of no mail that the desk sent'] };
  if (!failed || !sent.ticket)
    return { kind: 'nothing', why: [`a ${failed ? 'bounce' : 'delay'} of a mail to ${sent.to}`] };
  const why = say('failedForGood', { address: sent.to, status: failed.status ?? say('noStatus') });
  return {
    kind: 'input',
    input: { kind: 'bounced', ticket: sent.ticket, address: sent.to, why, known: knownUnreachable },
    why: [inEnglish(why)],
  };
}
