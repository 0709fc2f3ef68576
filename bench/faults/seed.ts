/** What was before all runs, the mails that come in during them, and what each must cause. */
import { systemClock } from '../../src/clock.js';
import { messageIdOf } from '../../src/intake/identity.js';
import { migrate } from '../../src/record/database.js';
import type { Engine, Seed } from './engines.js';
import { House } from './house.js';
import { kinds } from './people.js';

/** A mail to be delivered in runs, and what it causes when nothing goes wrong. */
export interface FedMail {
  kind: string;
  messageId: string;
  raw: Buffer;
  /** See `traceOf`. */
  expected: string[];
}

/** An engine whose databases begin with the tickets of all kinds, and one mail of each kind to come. */
export async function seeded(make: (seed: Seed) => Promise<Engine>): Promise<{ engine: Engine; mails: FedMail[] }> {
  const mails: FedMail[] = [];
  const engine = await make(async (db, database) => {
    await migrate(db, database, systemClock.now());
    const house = await House.over(db, systemClock);
    for (const [at, { name, before, mail }] of kinds.entries()) {
      let ticket: string | null = null;
      for (const writing of before) ticket = await house.take(await house.compose(at, writing, ticket));
      const raw = await house.compose(at, mail, ticket);
      mails.push({ kind: name, raw, messageId: messageIdOf(raw) ?? '', expected: [] });
    }
    await house.sendAll();
  });
  const place = await engine.fresh(false);
  await place.ask(async (db) => {
    const house = await House.over(db, systemClock);
    for (const mail of mails) {
      await house.take(mail.raw);
      mail.expected = await traceOf(house.db, mail.messageId);
    }
  });
  await place.remove();
  return { engine, mails };
}

/**
 * All that a mail has caused, in words that do not depend on what came before it: its state in the ledger, the history,
 * the thread, and the mails that go out.
 */
export async function traceOf(db: House['db'], messageId: string): Promise<string[]> {
  const row = await db('ledger').where({ message_id: messageId }).whereNot({ state: 'duplicate' }).first();
  if (!row) return ['not in the ledger'];
  const caused = (table: string) => db(table).where({ ledger_id: row.id }).orderBy('id');
  const events = (await caused('events')).map(({ kind, by, from, to }) => `${kind} by ${by} ${from ?? ''}>${to ?? ''}`);
  const said = (await caused('messages')).map(
    ({ direction, kind, internal }) => `${direction} ${kind} ${Boolean(internal)}`,
  );
  const posted = (await caused('outbox')).map(({ template, recipient }) => `${template} to ${recipient}`);
  return [`${row.state}${row.ticket ? ' with a ticket' : ''}`, ...events, ...said, ...posted.sort()];
}
