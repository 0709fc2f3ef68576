/** What became of a mail of the ledger, written together with what it caused. */
import type { Knex } from 'knex';
import type { Instant } from '../domain/time.js';
import type { Transaction } from './database.js';
import { later } from './gathering.js';
import { type LedgerState, withoutNul } from './ledger.js';

export interface Handled {
  state: LedgerState;
  ticket: string | null;
  outcome: string;
  why: string[];
  sender: string | null;
  subject: string;
  byMachine: boolean;
}

/** What became of a mail; in the transaction of what it caused. */
export async function settleMail(trx: Transaction, id: number, handled: Handled, now: Instant): Promise<void> {
  const row = {
    id,
    state: handled.state,
    ticket: handled.ticket,
    outcome: withoutNul(handled.outcome),
    why: JSON.stringify(handled.why),
    sender: handled.sender?.slice(0, 320) ?? null,
    subject: withoutNul(handled.subject).slice(0, 998),
    by_machine: handled.byMachine,
    processed_at: now,
  };
  await later(trx, 'ledger', [row], (rows) => settling(trx, rows));
}

/** The first row says the types; both databases name the columns of values `column1` and so on. */
const settled = {
  id: 'integer',
  state: 'text',
  ticket: 'text',
  outcome: 'text',
  why: 'text',
  sender: 'text',
  subject: 'text',
  by_machine: 'boolean',
  processed_at: 'bigint',
};

function settling(trx: Transaction, rows: Record<keyof typeof settled, unknown>[]) {
  const columns = Object.keys(settled) as (keyof typeof settled)[];
  const set = columns.slice(1).map((column, at) => `${column} = handled.column${at + 2}`);
  const first = `(${columns.map((column) => `cast(? as ${settled[column]})`).join(', ')})`;
  const other = `(${columns.map(() => '?').join(', ')})`;
  const values = rows.map((_, at) => (at === 0 ? first : other));
  return trx.raw(
    `update ledger set ${set.join(', ')} from (values ${values.join(', ')}) as handled where ledger.id = handled.column1`,
    rows.flatMap((row) => columns.map((column) => row[column]) as Knex.RawBinding[]),
  );
}
