/** What mail servers, gateways and forwarders on the way do to a mail. */

/** What is lost or rewritten on the way, of all mails alike. */
export interface Losses {
  /** Everything by which a machine says that it is one (RFC 3834). */
  marks: boolean;
  /** Return-Path, the null one too. */
  returnPath: boolean;
  /** In-Reply-To and References. */
  thread: boolean;
  replyTo: boolean;
  messageId: boolean;
  subject: 'kept' | 'prefixed' | 'without brackets' | 'always the same';
}

const marks = [
  'auto-submitted', 'precedence', 'x-auto-response-suppress', 'x-loop', 'x-autoreply', 'x-autorespond', 'feedback-id',
]; // biome-ignore format: a list of names

/** @param number of the mail, for a Message-ID of its own */
export function onItsWay(raw: Buffer, losses: Losses, number: number): Buffer {
  const mail = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(mail)?.index ?? mail.length;
  const lines = mail.slice(0, end).split(/\r?\n(?![ \t])/);
  const kept = lines.filter((line) => !isLost(nameOf(line), losses)).map((line) => rewritten(line, losses, number));
  return Buffer.from(kept.join('\r\n') + mail.slice(end), 'latin1');
}

function nameOf(line: string): string {
  return line.slice(0, Math.max(line.indexOf(':'), 0)).toLowerCase();
}

function isLost(name: string, losses: Losses): boolean {
  if (losses.marks && (marks.includes(name) || name.startsWith('list-'))) return true;
  if (losses.returnPath && name === 'return-path') return true;
  if (losses.thread && (name === 'in-reply-to' || name === 'references')) return true;
  return losses.replyTo && name === 'reply-to';
}

function rewritten(line: string, losses: Losses, number: number): string {
  switch (nameOf(line)) {
    case 'message-id':
      return losses.messageId ? `Message-ID: <rewritten-${number}@relay.example>` : line;
    case 'subject':
      return `Subject: ${subjectOf(line.slice(line.indexOf(':') + 1).trim(), losses)}`;
    default:
      return line;
  }
}

function subjectOf(subject: string, { subject: what }: Losses): string {
  switch (what) {
    case 'kept':
      return subject;
    case 'prefixed':
      return `[EXTERNAL] ${subject}`;
    case 'without brackets':
      return subject.replace(/\[[^\]]*\]/g, '').trim();
    case 'always the same':
      return 'Your message';
  }
}
