import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.js';
import { build } from '../compose/message.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { smtpCourier } from '../deliver/courier.js';
import { Advice } from '../errors.js';

/**
 * Sends one mail past the outbox, by the way out of the desk file.
 *
 * @returns what the server answered
 * @throws Advice with what to do: 2 where that is no address, 3 where the server is out of reach, 1 where it refused
 */
export async function sendTestMail(
  file: DeskFile,
  to: string,
  mail: { subject: string; text: string; html: string },
): Promise<string> {
  const { desk } = file;
  const { out } = requireMail(file);
  const raw = await built(file, to, mail);
  const courier = smtpCourier(out, systemClock);
  try {
    const outcome = await courier.send({ raw, from: desk.address, to });
    if (outcome.kind === 'sent') return outcome.response;
    const server = `${out.host}:${out.port}`;
    if (outcome.kind === 'permanent') throw new Advice(`${server} refused the mail: ${outcome.reason}`, 1);
    throw new Advice(`${server} did not take the mail: ${outcome.reason}; see mail.out.smtp`, 3);
  } finally {
    courier.close();
  }
}

async function built(
  { desk }: DeskFile,
  to: string,
  mail: { subject: string; text: string; html: string },
): Promise<Buffer> {
  try {
    return await build({
      ...mail,
      from: { name: desk.name, email: desk.address },
      to: { name: '', email: to },
      replyTo: desk.address,
      messageId: `<${randomUUID()}@${desk.address.slice(desk.address.lastIndexOf('@') + 1)}>`,
      inReplyTo: null,
      references: [],
      date: systemClock.now(),
      automatic: true,
      headers: {},
      attachments: [],
    });
  } catch (error) {
    throw error instanceof RangeError ? new Advice(`${JSON.stringify(to)} is no address to send to`, 2) : error;
  }
}
