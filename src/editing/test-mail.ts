import { build } from '../compose/message.js';
import type { Person } from '../domain/desk.js';
import type { House } from '../gateway/house.js';
import { randomToken } from '../gateway/mailroom.js';
import type { Transaction } from '../record/database.js';
import { postAll } from '../record/outbox.js';

/** Posts a mail that was made of a text under edit to the one who edits it. An answer to it comes to nothing. */
export async function postTestMail(
  trx: Transaction,
  { desk, clock }: Pick<House, 'desk' | 'clock'>,
  to: Person,
  mail: { subject: string; text: string; html: string },
): Promise<void> {
  const [now, token] = [clock.now(), randomToken()];
  const messageId = `<${token}@${desk.address.split('@')[1]}>`;
  const raw = build({
    ...mail,
    from: { name: desk.name, email: desk.address },
    to,
    replyTo: desk.plusAddressing ? desk.address.replace('@', `+${token}@`) : desk.address,
    messageId,
    inReplyTo: null,
    references: [],
    date: now,
    automatic: true,
    headers: { 'X-Postdesk': desk.address },
    attachments: [],
  });
  const finished = {
    token,
    messageId,
    ticket: null,
    template: 'template',
    audience: 'staff',
    recipient: to.email,
  } as const;
  const rest = {
    request: null,
    subject: mail.subject,
    why: `a test mail of ${to.email}`,
    raw,
    priority: 1,
    state: 'waiting',
    ledgerId: null,
  } as const;
  await postAll(trx, [{ ...finished, ...rest }], now);
}
