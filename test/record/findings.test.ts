import { expect, it } from 'vitest';
import { deciding } from '../../src/record/database.js';
import { find, threadOfRecipient } from '../../src/record/findings.js';
import { keep } from '../../src/record/ledger.js';
import { settleMail } from '../../src/record/settle-mail.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, posting, saved, ticket } from './fixtures.js';

type Clues = Parameters<typeof find>[1];

const nothing: Clues = { tokens: [], messageIds: [], keys: [] };

onEachDatabase('findings', (given) => {
  const found = async (clues: Partial<Clues>) => find(given.db, { ...nothing, ...clues });
  const received = async (name: string, key: string | null, sender = 'nora@contoso.example', receivedAt = start) => {
    const { id } = await keep(given.db, arrival(mail(name), { receivedAt }));
    const handled = {
      state: 'processed' as const,
      ticket: key,
      outcome: '',
      why: [],
      sender,
      subject: `about ${name}`,
    };
    await deciding(given.db, (trx) => settleMail(trx, id, { ...handled, byMachine: false }, receivedAt));
  };

  it('are none for a mail that names nothing', async () => {
    await saved(given.db, ticket(1));
    await posting(given.db, { ticket: 'HD-1' });
    await received('a@x.example', 'HD-1');
    expect(await found(nothing)).toEqual({ sent: [], received: [], tickets: [] });
  });

  it('of a token are the mail that was sent with it, to whom, and its ticket', async () => {
    await saved(given.db, ticket(1));
    await posting(given.db, { token: 'abc', ticket: 'HD-1', recipient: 'cfo@contoso.example' });
    const seen = await found({ tokens: ['abc', 'unknown'] });
    expect(seen.sent).toMatchObject([{ token: 'abc', ticket: 'HD-1', to: 'cfo@contoso.example' }]);
    expect(seen.tickets.map((one) => one.key)).toEqual(['HD-1']);
  });

  it('of a Message-ID are what was sent and what was received under it', async () => {
    await saved(given.db, ticket(1), ticket(2));
    await posting(given.db, { messageId: '<out@acme.example>', ticket: 'HD-1' });
    await received('in@x.example', 'HD-2');
    const seen = await found({ messageIds: ['<out@acme.example>', '<in@x.example>', '<none@x.example>'] });
    expect(seen.sent.map((one) => one.messageId)).toEqual(['<out@acme.example>']);
    expect(seen.received).toEqual([
      { messageId: '<in@x.example>', ticket: 'HD-2', from: 'nora@contoso.example', subject: 'about in@x.example' },
    ]);
    expect(seen.tickets.map((one) => one.key).sort()).toEqual(['HD-1', 'HD-2']);
  });

  it('leave out a received mail that belongs to no ticket', async () => {
    await received('in@x.example', null);
    expect((await found({ messageIds: ['<in@x.example>'] })).received).toEqual([]);
  });

  it('of a key are its ticket, and of an unknown key none', async () => {
    await saved(given.db, ticket(1));
    expect((await found({ keys: ['HD-1', 'HD-404'] })).tickets.map((one) => one.key)).toEqual(['HD-1']);
  });

  it('name each ticket once, however often the mail does', async () => {
    await saved(given.db, ticket(1));
    await posting(given.db, { token: 'abc', messageId: '<abc@acme.example>', ticket: 'HD-1' });
    const seen = await found({ tokens: ['abc'], messageIds: ['<abc@acme.example>'], keys: ['HD-1'] });
    expect(seen.sent).toHaveLength(1);
    expect(seen.tickets).toHaveLength(1);
  });

  it('bring along what a merged ticket was folded into, over several foldings', async () => {
    await saved(
      given.db,
      ticket(1, { mergedInto: 'HD-2', stage: 'closed' }),
      ticket(2, { mergedInto: 'HD-3', stage: 'closed' }),
      ticket(3),
    );
    const seen = await found({ keys: ['HD-1'] });
    expect(seen.tickets.map((one) => one.key).sort()).toEqual(['HD-1', 'HD-2', 'HD-3']);
  });

  it('come to an end where tickets were folded into each other', async () => {
    await saved(given.db, ticket(1, { mergedInto: 'HD-2' }), ticket(2, { mergedInto: 'HD-1' }));
    expect((await found({ keys: ['HD-1'] })).tickets).toHaveLength(2);
  });

  it('come to an end where a ticket was folded into one that is not there', async () => {
    await saved(given.db, ticket(1, { mergedInto: 'HD-404' }));
    expect((await found({ keys: ['HD-1'] })).tickets).toHaveLength(1);
  }, 2000);

  it('of a thread are what this recipient sent or got on this ticket, oldest first', async () => {
    await saved(given.db, ticket(1), ticket(2));
    await received('1@x.example', 'HD-1', 'nora@contoso.example', start);
    await posting(given.db, { messageId: '<2@acme.example>', ticket: 'HD-1' }, start + 1);
    await posting(
      given.db,
      { messageId: '<staff@acme.example>', ticket: 'HD-1', recipient: 'anna@acme.example' },
      start + 2,
    );
    await received('cc@x.example', 'HD-1', 'cfo@contoso.example', start + 2);
    await received('other@x.example', 'HD-2', 'nora@contoso.example', start + 2);
    await received('3@x.example', 'HD-1', 'nora@contoso.example', start + 3);
    expect(await threadOfRecipient(given.db, 'HD-1', 'nora@contoso.example')).toEqual([
      '<1@x.example>',
      '<2@acme.example>',
      '<3@x.example>',
    ]);
  });

  it('of a thread are in order within one moment too', async () => {
    await saved(given.db, ticket(1));
    for (const name of ['1', '2', '3'])
      await posting(given.db, { messageId: `<${name}@acme.example>`, ticket: 'HD-1' });
    expect(await threadOfRecipient(given.db, 'HD-1', 'nora@contoso.example')).toEqual([
      '<1@acme.example>',
      '<2@acme.example>',
      '<3@acme.example>',
    ]);
  });

  it('of a thread leave out what was withheld, since the recipient never got it', async () => {
    await saved(given.db, ticket(1));
    await posting(given.db, { messageId: '<got@acme.example>', ticket: 'HD-1' });
    await posting(given.db, { messageId: '<withheld@acme.example>', ticket: 'HD-1', state: 'withheld' });
    expect(await threadOfRecipient(given.db, 'HD-1', 'nora@contoso.example')).toEqual(['<got@acme.example>']);
  });
});
