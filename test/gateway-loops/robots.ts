/** Machines that write to a desk: badly made ones, as those are what loops are made of. */

import type { ParsedMail } from '../../src/domain/mail.js';
import { type MailBody, write } from '../../src/sandbox/write.js';

export interface Robot {
  does: 'answers' | 'reports a failure' | 'sends everything back';
  /** It says that it is a machine. */
  marked: boolean;
  /** It answers Reply-To, as a mail client does, and not From. */
  toReplyTo: boolean;
  /** It names what it answers. */
  threaded: boolean;
  /** It puts what it got below its own words. */
  quotes: boolean;
  subject: 'the one it got' | 'Re:' | 'its own';
  words: string;
}

/** What a robot sends on getting a mail: always one, however often. */
export async function reactionOf(robot: Robot, address: string, got: ParsedMail, at: number): Promise<Buffer> {
  const to = (robot.toReplyTo ? got.headers['reply-to']?.[0] : undefined) ?? got.from?.email ?? '';
  const body: MailBody = {
    from: robot.does === 'reports a failure' ? `Mail Delivery System <${address}>` : address,
    to,
    subject: subjectOf(robot, got),
    text: [wordsOf(robot, got), ...(robot.quotes ? got.text.split('\n').map((line) => `> ${line}`) : [])].join('\n'),
    ...(robot.threaded && got.messageId
      ? { inReplyTo: got.messageId, references: [...got.references, got.messageId] }
      : {}),
    headers: {
      ...(robot.marked ? { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' } : {}),
      'Return-Path': robot.marked ? '<>' : `<${address}>`,
    },
  };
  return (await write(body, to, at)).raw;
}

function subjectOf(robot: Robot, got: ParsedMail): string {
  switch (robot.subject) {
    case 'the one it got':
      return got.subject;
    case 'Re:':
      return `Re: ${got.subject}`;
    case 'its own':
      return robot.does === 'reports a failure' ? 'Undelivered Mail Returned to Sender' : 'We got your message';
  }
}

function wordsOf(robot: Robot, got: ParsedMail): string {
  switch (robot.does) {
    case 'answers':
      return robot.words;
    case 'sends everything back':
      return got.text;
    case 'reports a failure':
      return `Your message could not be delivered.\n\n<nobody@elsewhere.example>: 550 5.1.1 user unknown\n\nMessage-ID: ${got.messageId}`;
  }
}
