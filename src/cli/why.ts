import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { deadlineInWords } from '../domain/deadlines.js';
import { mailName } from '../domain/mail-names.js';
import { Advice } from '../errors.js';
import { nameOf } from '../intake/name.js';
import type { Database } from '../record/database.js';
import { isOfSilence, openDeadlines, type StoredDeadline } from '../record/deadlines.js';
import { anyPending, type LedgerRow, ledgerById, ledgerByMessageId } from '../record/ledger.js';
import { readTo } from '../record/listening.js';
import { outboxByMessageId, outboxOfTicket } from '../record/outbox.js';
import { eventsOf, ticketByKey } from '../record/tickets.js';
import { withRecord } from './desk.js';
import { globals, idOf, oneLine, print } from './io.js';
import { momentsIn } from './moments.js';

type Moment = ReturnType<typeof momentsIn>;

interface Why {
  head: string;
  lines: string[];
}

/** Where names of both are to be had. */
const wayTo = 'postdesk ticket list shows all tickets, and a Message-ID stands in the header of the mail';

export function addWhy(program: Command): void {
  program
    .command('why <key-or-message-id>')
    .description('why a ticket stands where it does and is due when it is, or what became of a mail')
    .action(async (asked: string, _flags: object, command: Command) => {
      const options = globals(command);
      const found = await withRecord(options, async (db, { desk, mail: { in: inboxes } }) => {
        const moment = momentsIn(desk);
        if (asked.includes('@')) return mail(db, asked, moment);
        return /^\d+$/.test(asked)
          ? numbered(db, idOf(asked), moment)
          : ticket(db, asked.toUpperCase(), inboxes.map(nameOf), moment);
      });
      if (found.length === 0) throw new Advice(`neither a ticket nor a mail is called ${asked}; ${wayTo}`, 1);
      const text = found
        .map(({ head, lines }) => [oneLine(head), ...lines.map((line) => `  ${oneLine(line)}`)].join('\n'))
        .join('\n\n');
      print(options, found, text);
    });
}

async function ticket(db: Database, key: string, inboxes: string[], moment: Moment): Promise<Why[]> {
  const found = await ticketByKey(db, key);
  if (!found) return [];
  const deadlines = await openDeadlines(db, [found.key]);
  const events = await eventsOf(db, found.key);
  const mails = await outboxOfTicket(db, found.key);
  return [
    { head: `${found.key} ${found.title}: ${found.stage}`, lines: [] },
    ...(await Promise.all(
      deadlines.map(async (one) => ({
        head: `${moment(one.dueAt)} ${deadlineInWords(one, found.stage)}`,
        lines: [...one.why, ...(await waitsFor(db, one, inboxes, moment))],
      })),
    )),
    {
      head: 'history',
      lines: events.map((event) => {
        const move = event.to ? ` ${event.from ?? ''} -> ${event.to}` : '';
        return `${moment(event.at)} ${event.kind}${move} by ${event.by}${event.ledgerId ? ` (mail ${event.ledgerId})` : ''}: ${event.note}`;
      }),
    },
    {
      head: 'mails',
      lines: mails.map(
        (one) => `${moment(one.createdAt)} ${mailName(one.template)} to ${one.recipient} (${one.state}): ${one.why}`,
      ),
    },
  ];
}

/** What must be heard before a customer is said to have been silent until that was due. */
async function waitsFor(db: Database, one: StoredDeadline, inboxes: string[], moment: Moment): Promise<string[]> {
  if (!isOfSilence(one) || one.dueAt > systemClock.now()) return [];
  const read = await readTo(db, inboxes);
  const unread = inboxes.filter((inbox) => (read.get(inbox) ?? 0) < one.dueAt);
  if (unread.length === 0) return (await anyPending(db)) ? ['waits until the mails that came are handled'] : [];
  return unread.map((inbox) => {
    const last = read.get(inbox);
    return `waits until ${inbox} is read: ${last === undefined ? 'it never was' : `it was last at ${moment(last)}`}`;
  });
}

/** A mail by its number in the ledger, as histories name it. */
async function numbered(db: Database, id: number, moment: Moment): Promise<Why[]> {
  const row = await ledgerById(db, id);
  return row ? [received(row, moment)] : [];
}

function received(row: LedgerRow, moment: Moment): Why {
  return {
    head: `received as mail ${row.id} from ${row.sender ?? 'nobody'}: ${row.subject}`,
    lines: [
      `by ${row.source} at ${moment(row.receivedAt)}, ${row.size} bytes`,
      ...row.why,
      `${row.state}${row.ticket ? ` on ${row.ticket}` : ''}: ${row.outcome || 'not handled yet'}`,
    ],
  };
}

async function mail(db: Database, asked: string, moment: Moment): Promise<Why[]> {
  const id = asked.startsWith('<') ? asked : `<${asked}>`;
  const rows = await ledgerByMessageId(db, id);
  const sent = await outboxByMessageId(db, id);
  const cause = sent?.ledgerId ? await ledgerById(db, sent.ledgerId) : null;
  return [
    ...rows.map((row) => received(row, moment)),
    ...(sent
      ? [
          {
            head: `sent to ${sent.recipient}: ${sent.subject}`,
            lines: [
              `${mailName(sent.template)}${sent.ticket ? ` on ${sent.ticket}` : ''}: ${sent.why}`,
              ...(cause ? [`caused by mail ${cause.id} from ${cause.sender}: ${cause.subject}`] : []),
              `${sent.state}${sent.sentAt ? ` at ${moment(sent.sentAt)}` : ''} after ${sent.attempts} attempts${sent.lastError ? `; last: ${sent.lastError}` : ''}`,
            ],
          },
        ]
      : []),
  ];
}
