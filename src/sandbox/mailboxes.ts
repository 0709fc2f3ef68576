/** The local mailboxes: whatever was sent to an address, as its owner finds it. */
import type { ParsedMail } from '../domain/mail.js';
import type { Database } from '../record/database.js';
import { type OutboxRow, rawOfSent, sentTo } from '../record/outbox.js';
import { parseMail } from '../understand/parse/parse.js';
import { iso } from '../views.js';

export interface MailboxEntry {
  id: number;
  at: string;
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  attachments: { filename: string; size: number }[];
}

export class Mailboxes {
  /** A finished mail never changes, so each is parsed once. */
  private readonly parsed = new Map<number, ParsedMail>();

  constructor(private readonly db: Database) {}

  async list(address: string): Promise<MailboxEntry[]> {
    const rows = await sentTo(this.db, address.toLowerCase());
    const entries: MailboxEntry[] = [];
    for (const row of rows) entries.push(entry(row, await this.mail(row)));
    return entries;
  }

  /** One mail of a mailbox; null where that mailbox has none such. */
  async find(address: string, id: number | string): Promise<{ mail: ParsedMail; raw: Buffer } | null> {
    const row = (await sentTo(this.db, address.toLowerCase())).find((one) => String(one.id) === String(id));
    return row ? { mail: await this.mail(row), raw: await rawOfSent(this.db, row) } : null;
  }

  clear(): void {
    this.parsed.clear();
  }

  private async mail(row: OutboxRow): Promise<ParsedMail> {
    const known = this.parsed.get(row.id) ?? (await parseMail(await rawOfSent(this.db, row)));
    this.parsed.set(row.id, known);
    return known;
  }
}

function entry(row: OutboxRow, mail: ParsedMail): MailboxEntry {
  const headers = Object.fromEntries(Object.entries(mail.headers).map(([name, values]) => [name, values.join(', ')]));
  return {
    id: row.id,
    at: iso(row.sentAt ?? row.createdAt),
    from: headers.from ?? '',
    to: headers.to ?? '',
    replyTo: headers['reply-to'] ?? '',
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers,
    attachments: mail.attachments.map(({ filename, size }) => ({ filename, size })),
  };
}
