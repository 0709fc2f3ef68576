/** A desk that lived for some days, for simulations to play again: its house is the record of what did happen. */

import { sendDigest } from '../../src/gateway/upkeep.js';
import { nextMoment } from '../../src/record/deadlines.js';
import { ledgerById, rawOf } from '../../src/record/ledger.js';
import type { TestHouse } from '../support/house.js';

export const nora = 'Nora Dekker <nora@contoso.example>';

/** Moves the clock through every moment at which the desk acts. */
export async function pass(house: TestHouse, to: string): Promise<void> {
  const end = Date.parse(to);
  for (let next = await nextMoment(house.db); next !== null && next <= end; next = await nextMoment(house.db)) {
    house.clock.moveTo(next);
    while (await house.gateway.actOnDue());
    await sendDigest(house.gateway.house);
  }
  house.clock.moveTo(end);
}

/**
 * An issue from Monday to Wednesday, from the first mail to the end, with a reminder on the way, and a question whose answer
 * is left without one.
 */
export async function live(house: TestHouse): Promise<void> {
  await sendDigest(house.gateway.house);
  await house.mail({ from: nora, subject: '[With Error] Totals are wrong', text: 'On every page.' });
  await pass(house, '2026-11-30T10:00:00Z');
  await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
  await house.command(await house.newest('anna@acme.example', 'assigned'), 'TASK', 'Sum after rounding.');
  await pass(house, '2026-11-30T11:00:00Z');
  await house.command(await house.newest('lena@acme.example', 'estimate-request'), 'ESTIMATE 4h');
  await house.command(await house.newest('anna@acme.example', 'estimate-ready'), 'PROPOSE', 'We will correct the sum.');
  await house.mail({
    from: 'Fred <fred@fabrikam.example>',
    subject: '[Question] Where are the settings?',
    text: 'I cannot find them.',
  });
  await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
  await house.command(await house.newest('paul@acme.example', 'assigned'), 'ANSWER', 'Behind the wheel.');
  // A business day goes by, and both are reminded.
  await pass(house, '2026-12-01T12:30:00Z');
  await house.answer(await house.newest('nora@contoso.example', 'reminder'), { text: 'OK' });
  await house.command(await house.newest('dave@acme.example', 'task-planned'), 'START');
  await pass(house, '2026-12-02T09:00:00Z');
  await house.command(await house.newest('dave@acme.example', 'transcript'), 'READY');
  await house.command(await house.newest('anna@acme.example', 'ready-for-test'), 'PASS');
  await house.command(await house.newest('lena@acme.example', 'ready-for-verification'), 'PASS');
  await house.command(await house.newest('anna@acme.example', 'on-staging'), 'DELIVER', 'Please test.');
  await house.answer(await house.newest('nora@contoso.example', 'solution'), { text: 'OK' });
  await house.command(await house.newest('anna@acme.example', 'feedback-ok'), 'MTP');
  await pass(house, '2026-12-04T09:00:00Z');
}

/** The raw mails of a ledger, as they came. */
export async function rawMails(house: TestHouse): Promise<{ raw: Buffer; receivedAt: number }[]> {
  const ids: { id: number }[] = await house.db('ledger').orderBy('id').select('id');
  return Promise.all(
    ids.map(async ({ id }) => {
      const row = await ledgerById(house.db, id);
      if (!row) throw new Error(`mail ${id} is gone`);
      return { raw: await rawOf(house.db, row), receivedAt: row.receivedAt };
    }),
  );
}
