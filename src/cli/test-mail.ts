import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.js';
import { build } from '../compose/message.js';
import { requireMail } from '../config/load.js';
import type { DeskFile } from '../config/types.js';
import { smtpCourier } from '../deliver/courier.js';
import { Advice } from '../errors.js';
import { tokensOf } from '../oauth2/desk.js';
import type { Tokens } from '../oauth2/source.js';
import { openToLook } from './desk.js';

export interface TestMail {
  subject: string;
  text: string;
  html: string;
}

/** What a test mail went out as, and what the server answered. */
export interface Sent {
  messageId: string;
  response: string;
}

/** Does something with the tokens of a desk file, kept sign-ins included. */
export async function withTokens<T>(file: DeskFile, work: (tokens: Tokens) => Promise<T>): Promise<T> {
  const db = openToLook(file.database);
  try {
    return await work(tokensOf(file, { db, clock: systemClock, env: process.env }));
  } finally {
    await db.destroy();
  }
}

/**
 * Sends one mail past the outbox, by the way out of the desk file.
 *
 * @throws Advice with what to do: 2 where that is no address, 3 where the server is out of reach, 1 where it refused
 */
export async function sendTestMail(file: DeskFile, to: string, mail: TestMail, tokens: Tokens): Promise<Sent> {
  const { desk } = file;
  const { out } = requireMail(file);
  const messageId = `<${randomUUID()}@${desk.address.slice(desk.address.lastIndexOf('@') + 1)}>`;
  const raw = await built(file, to, messageId, mail);
  const courier = smtpCourier(out, systemClock, tokens.of);
  try {
    const outcome = await courier.send({ raw, from: desk.address, to });
    if (outcome.kind === 'sent') return { messageId, response: outcome.response };
    const server = `${out.host}:${out.port}`;
    if (outcome.kind === 'permanent') throw new Advice(`${server} refused the mail: ${outcome.reason}`, 1);
    throw new Advice(`${server} did not take the mail: ${outcome.reason}; see mail.out.smtp`, 3);
  } finally {
    courier.close();
  }
}

function built({ desk }: DeskFile, to: string, messageId: string, mail: TestMail): Buffer {
  try {
    return build({
      ...mail,
      from: { name: desk.name, email: desk.address },
      to: { name: '', email: to },
      replyTo: desk.address,
      messageId,
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
