import { expect, it } from 'vitest';
import { stages } from '../../src/domain/ticket.js';
import type { BoardFilter } from '../../src/record/board.js';
import { deciding } from '../../src/record/database.js';
import { addMessages } from '../../src/record/tickets.js';
import { ticketsWithWords, wordsIn } from '../../src/record/words.js';
import { onEachDatabase, start } from '../support/databases.js';
import { saved, ticket } from './fixtures.js';

const nothing: BoardFilter = { app: null, pm: null, organisation: null, category: null, dueBy: null, owned: null };

onEachDatabase('the words of tickets', (given) => {
  const wrote = (key: string, text: string, subject = '', direction: 'in' | 'out' = 'in') =>
    deciding(given.db, (trx) =>
      addMessages(
        trx,
        [
          {
            ticket: key,
            at: start,
            from: { name: 'Nora Dekker', email: 'nora@contoso.example' },
            direction,
            kind: 'customer',
            internal: false,
            subject,
            text,
            attachments: [],
          },
        ],
        null,
      ),
    );
  const find = async (question: string, filter = nothing, within = stages as readonly (typeof stages)[number][]) =>
    (await ticketsWithWords(given.db, wordsIn(question), within, filter, 60)).map(({ key }) => key);

  it('are found in titles, names and mails, whole or by their beginning', async () => {
    await saved(given.db, ticket(1, { title: 'Invoices without VAT' }), ticket(2, { title: 'Labels' }), ticket(3));
    await wrote('HD-2', 'The printer prints in grey; see INV/2026/0412.');
    expect(await find('vat')).toEqual(['HD-1']);
    expect(await find('invoi')).toEqual(['HD-1']);
    expect(await find('printer grey')).toEqual(['HD-2']);
    expect(await find('0412')).toEqual(['HD-2']);
    expect(await find('nora@contoso.example')).toEqual(['HD-3', 'HD-2', 'HD-1']);
    expect(await find('printer vat')).toEqual([]);
    expect(await find('rinter')).toEqual([]);
  });

  it('that stand in the desk’s own mails alone are no words of a ticket: those quote people and list other tickets', async () => {
    await saved(given.db, ticket(1, { title: 'Labels' }), ticket(2, { title: 'Prices' }));
    await wrote('HD-1', 'Next in your queue: HD-2 Toner', '', 'out');
    await wrote('HD-2', 'We need toner.');
    await wrote('HD-2', 'You wrote: We need toner.', '', 'out');
    expect(await find('toner')).toEqual(['HD-2']);
  });

  it('that begin so in very many mails give the newest of them', async () => {
    await saved(given.db, ...Array.from({ length: 70 }, (_, at) => ticket(at + 1)));
    for (let number = 1; number <= 70; number += 1) await wrote(`HD-${number}`, `warehouse${number} is empty`);
    expect(await find('wareh')).toEqual(Array.from({ length: 60 }, (_, at) => `HD-${70 - at}`));
  });

  it('are the same with and without accents and capitals, in any script', async () => {
    await saved(given.db, ticket(1, { title: 'ÜBERWEISUNG nach Zürich' }), ticket(2, { title: 'Отчёт пуст' }));
    expect(await find('überweisung')).toEqual(['HD-1']);
    expect(await find('zurich UBERWEISUNG')).toEqual(['HD-1']);
    expect(await find('ОТЧЁТ')).toEqual(['HD-2']);
  });

  it('follow a title that changes, a text that is forgotten, and a ticket that goes', async () => {
    await saved(given.db, ticket(1, { title: 'Invoices' }));
    await wrote('HD-1', 'A secret word');
    await saved(given.db, ticket(1, { title: 'Labels' }));
    expect([await find('invoices'), await find('labels')]).toEqual([[], ['HD-1']]);
    await given.db('messages').update({ text: 'gone' });
    expect([await find('secret'), await find('gone')]).toEqual([[], ['HD-1']]);
    await given.db('messages').delete();
    expect(await find('gone')).toEqual([]);
    await given.db('tickets').delete();
    expect(await find('labels')).toEqual([]);
  });

  it('are found within what is filtered for', async () => {
    await saved(
      given.db,
      ticket(1, { app: 'erp' }),
      ticket(2, { app: 'shop' }),
      ticket(3, { app: 'shop', stage: 'closed' }),
    );
    for (const key of ['HD-1', 'HD-2', 'HD-3']) await wrote(key, 'warehouse');
    expect(await find('warehouse')).toEqual(['HD-3', 'HD-2', 'HD-1']);
    expect(await find('warehouse', { ...nothing, app: 'shop' })).toEqual(['HD-3', 'HD-2']);
    expect(await find('warehouse', nothing, ['new'])).toEqual(['HD-2', 'HD-1']);
    expect(await find('warehouse', { ...nothing, app: 'shop' }, ['new'])).toEqual(['HD-2']);
  });

  it('come with the newest mail in which they stand', async () => {
    await saved(given.db, ticket(1));
    await wrote('HD-1', 'the old warehouse');
    await wrote('HD-1', 'the new warehouse');
    await wrote('HD-1', 'thanks');
    const [hit] = await ticketsWithWords(given.db, ['warehouse'], stages, nothing, 5);
    expect(hit?.mail).toMatchObject({ text: 'the new warehouse', from: 'Nora Dekker', internal: false });
  });

  it.each([
    '',
    '   ',
    '"',
    "'",
    '*',
    '()',
    ':',
    'a OR',
    'NEAR(a b)',
    'title:x',
    '-',
    '!',
    '& |',
    '\u0000',
    "'; drop table tickets; --",
    '<->',
    'a\ua7c1b',
    'क्षत्रिय',
    'x'.repeat(3000),
  ])('are never taken for a language of their own: %#', async (question) => {
    await saved(given.db, ticket(1));
    expect(await find(question)).toEqual([]);
  });

  it('of a mail that is larger than any index takes stop nothing', async () => {
    await saved(given.db, ticket(1));
    const words = Array.from({ length: 200_000 }, (_, n) => `word${n}`).join(' ');
    await wrote('HD-1', `beginning ${words} \u{1f600} ${'y'.repeat(10_000)}`);
    expect(await find('beginning')).toEqual(['HD-1']);
  });
});
