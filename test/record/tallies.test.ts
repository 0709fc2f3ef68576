import { expect, it } from 'vitest';
import { keep } from '../../src/record/ledger.js';
import { talliesOf } from '../../src/record/tallies.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, posting } from './fixtures.js';

onEachDatabase('what there is of everything', (given) => {
  it('is nothing where nothing is', async () => {
    expect(await talliesOf(given.db, start)).toMatchObject({ mails: {}, outbox: {}, webhooks: {} });
  });

  it('is counted by state, those that are done beside those that are not', async () => {
    const states = { sent: 3, waiting: 2, sending: 1, failed: 1, cancelled: 1, withheld: 2 };
    for (const [state, count] of Object.entries(states)) {
      for (let at = 0; at < count; at += 1) {
        const id = await posting(given.db, { token: `${state}${at}`, messageId: `<${state}${at}@acme.example>` });
        await given.db('outbox').where({ id }).update({ state });
      }
    }
    const mails = { processed: 2, pending: 1, duplicate: 1, awaiting: 1, held: 1, quarantined: 1 };
    for (const [state, count] of Object.entries(mails)) {
      for (let at = 0; at < count; at += 1) {
        const { id } = await keep(given.db, arrival(mail(`${state}${at}@x.example`), { identity: `${state}${at}` }));
        await given.db('ledger').where({ id }).update({ state });
      }
    }
    expect(await talliesOf(given.db, start)).toMatchObject({ mails, outbox: states });
    await given.db('outbox').where({ state: 'sent' }).update({ state: 'failed' });
    expect((await talliesOf(given.db, start)).outbox).toEqual({ ...states, failed: 4, sent: undefined });
  });
});
