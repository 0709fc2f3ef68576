/** People with mail clients, as a desk meets them: mail reaches them by SMTP, and their answers go out with real headers. */
import { randomUUID } from 'node:crypto';
import { type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SmtpSink } from '../support/smtp-sink.js';

export interface File {
  filename: string;
  content: Buffer;
}

export interface Answer {
  /** Appended to the subject. */
  command?: string;
  text?: string;
  files?: File[];
  client?: Client;
}

/** How a mail client answers: `plain` quotes with `>`, `outlook` cites a header block and cuts References. */
export type Client = 'plain' | 'outlook';

/** A first mail. */
export function compose(from: string, to: string, subject: string, text: string, files: File[] = []): Promise<Buffer> {
  return build({ from, to, subject, text, attachments: files });
}

/** An answer to a mail, by the person whom it was sent to. */
export function answer(
  original: ParsedMail,
  { command, text = '', files = [], client = 'plain' }: Answer,
): Promise<Buffer> {
  const prefix = client === 'outlook' ? 'AW: ' : 'Re: ';
  const subject = [`${prefix}${original.subject ?? ''}`, command].filter(Boolean).join(' ');
  const references = [original.references ?? []].flat();
  return build({
    from: textOf(original.to),
    to: textOf(original.replyTo) || textOf(original.from),
    subject,
    text: `${text}\n\n${client === 'outlook' ? cited(original) : quoted(original)}`,
    inReplyTo: original.messageId,
    references: client === 'outlook' ? [original.messageId ?? ''] : [...references, original.messageId ?? ''],
    attachments: files,
  });
}

function build(mail: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> {
  const messageId = `<${randomUUID()}@client.example>`;
  return new MailComposer({ ...mail, messageId, date: new Date(), newline: 'win' }).compile().build();
}

function quoted(original: ParsedMail): string {
  const lines = (original.text ?? '').trimEnd().split('\n');
  const quote = lines.map((line) => (line ? `> ${line}` : '>')).join('\n');
  return `On ${(original.date ?? new Date(0)).toUTCString()}, ${textOf(original.from)} wrote:\n${quote}\n`;
}

function cited(original: ParsedMail): string {
  return [
    '________________________________',
    `Von: ${textOf(original.from)}`,
    `Gesendet: ${(original.date ?? new Date(0)).toUTCString()}`,
    `An: ${textOf(original.to)}`,
    `Betreff: ${original.subject ?? ''}`,
    '',
    original.text ?? '',
  ].join('\n');
}

function textOf(field: ParsedMail['from'] | ParsedMail['to']): string {
  return [field ?? []].flat()[0]?.text ?? '';
}

/** The mailboxes behind an SMTP sink. */
export class Mailboxes {
  private readonly arrived: { to: string; mail: ParsedMail }[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(sink: SmtpSink) {
    sink.behaviour = {
      afterData: async ({ to, raw }) => {
        this.arrived.push({ to, mail: await simpleParser(Buffer.from(raw, 'latin1')) });
        for (const look of this.waiting) look();
        return 'take' as const;
      },
    };
  }

  /**
   * The oldest mail to a person with such a subject that nobody took yet, as soon as it has arrived. Half a minute is
   * far too long for a desk: then it fails and says what came instead.
   */
  take(person: string, subject: RegExp): Promise<ParsedMail> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`no mail ${subject} to ${person} within half a minute, but:\n${this.left().join('\n')}`));
      }, 30_000);
      const look = () => {
        const at = this.arrived.findIndex(({ to, mail }) => to === person && subject.test(mail.subject ?? ''));
        if (at < 0) return;
        clearTimeout(late);
        this.waiting.delete(look);
        for (const { mail } of this.arrived.splice(at, 1)) resolve(mail);
      };
      this.waiting.add(look);
      look();
    });
  }

  /** What nobody took, as `person: subject`. */
  left(): string[] {
    return this.arrived.map(({ to, mail }) => `${to}: ${mail.subject}`);
  }
}
