/** Reading on in a record: what happened and what was posted since the last look. */
import type { Database } from '../record/database.js';
import { outboxRow } from '../record/outbox.js';
import { type Dated, type Happening, happeningOf } from './happening.js';

export interface Read {
  happened: Happening[];
  /** Up to where the record was read. */
  last: number;
}

export async function happenedSince(db: Database, last: number): Promise<Read> {
  const rows = await db('events').where('id', '>', last).orderBy('id');
  const happened = rows.flatMap((row) => happeningOf({ ...row, at: Number(row.at) }) ?? []);
  return { happened, last: rows.at(-1)?.id ?? last };
}

/** Mails that go out; those that a limit keeps back do not. */
export async function postedSince(db: Database, last: number): Promise<Read> {
  const rows = (await db('outbox').where('id', '>', last).orderBy('id')).map(outboxRow);
  const happened = rows
    .filter((row) => row.state !== 'withheld')
    .map(
      ({ ticket, template, recipient, request, subject, createdAt }): Happening => ({
        kind: 'mail out',
        at: createdAt,
        ticket,
        template,
        to: recipient,
        request,
        subject,
      }),
    );
  return { happened, last: rows.at(-1)?.id ?? last };
}

/** All deadlines, open or not, but escalations, which are told by their mails. */
export async function datedOf(db: Database): Promise<Dated[]> {
  const rows = await db('deadlines')
    .whereNot({ kind: 'escalate' })
    .orderBy([{ column: 'started_at' }, { column: 'id' }]);
  return rows.map((row) => ({
    ticket: row.ticket,
    kind: row.kind,
    step: row.step,
    startedAt: Number(row.started_at),
    dueAt: Number(row.due_at),
  }));
}
