import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/domain/desk.js';
import type { Address } from '../../src/domain/mail.js';
import { type Message, stages, type Ticket, type TicketEvent } from '../../src/domain/ticket.js';
import { deciding } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { snapshotFor } from '../../src/record/snapshot.js';
import {
  addEvents,
  addMessages,
  allTickets,
  countMessages,
  eventsOf,
  messagesOf,
  nextNumber,
  openingOf,
  saveTickets,
  ticketByKey,
  ticketsByKeys,
  ticketsInStages,
} from '../../src/record/tickets.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail, saved, ticket } from './fixtures.js';

/** Whatever a mail may hold, once it is parsed: any character but NUL, and no half of one. */
const words = (maxLength: number) =>
  fc.string({ unit: 'binary', maxLength }).filter((text) => text.length <= maxLength && !text.includes('\u0000'));
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const address: fc.Arbitrary<Address> = fc.record({ name: words(40), email: fc.emailAddress() });
const kind = fc.constantFrom('answer', 'proposal', 'release');
const count = fc.nat({ max: 1000 });

const arbitraryTicket: fc.Arbitrary<Ticket> = fc
  .record({
    number: fc.integer({ min: 1, max: 2_000_000 }),
    title: words(200),
    category: words(40),
    untagged: fc.boolean(),
    stage: fc.constantFrom(...stages),
    stageSince: instant,
    openedAt: instant,
    organisation: maybe(words(80)),
    requester: address,
    correspondent: address,
    participants: fc.array(address, { maxLength: 3 }),
    pm: maybe(fc.emailAddress()),
    app: maybe(words(30)),
    task: maybe(
      fc.record({
        title: words(200),
        scope: words(500),
        proposal: maybe(words(500)),
        estimateMinutes: maybe(fc.nat()),
        developer: maybe(fc.emailAddress()),
        queuedAt: maybe(instant),
        upNextSince: maybe(instant),
        round: count,
      }),
    ),
    request: maybe(
      fc.record({
        kind,
        round: count,
        openedAt: instant,
        givenFrom: fc.constantFrom(...stages),
        text: words(500),
        unclearToldTo: fc.array(fc.emailAddress(), { maxLength: 2 }),
      }),
    ),
    approval: maybe(fc.record({ kind, round: count, at: instant, by: fc.emailAddress() })),
    rounds: fc.record({ answer: count, proposal: count, release: count }),
    stagingWaitSince: maybe(instant),
    hold: maybe(fc.record({ since: instant, until: maybe(instant) })),
    closedAt: maybe(instant),
    closedReason: maybe(words(300)),
    documentation: maybe(words(1000)),
    mergedInto: maybe(fc.nat().map((number) => `HD-${number}`)),
    watchers: fc.array(fc.emailAddress(), { maxLength: 3 }),
  } satisfies { [K in Exclude<keyof Ticket, 'key'>]: fc.Arbitrary<Ticket[K]> })
  .map((one): Ticket => ({ ...one, key: `HD-${one.number}` }));

onEachDatabase('tickets', (given) => {
  it('come back as they were saved, whatever stands in any field', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTicket, async (any) => {
        await saved(given.db, any);
        expect(await ticketByKey(given.db, any.key)).toEqual(any);
      }),
      { numRuns: 60 },
    );
  });

  it('are changed in every field by saving them again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTicket, arbitraryTicket, async (before, other) => {
        const after = { ...other, key: before.key, number: before.number };
        await saved(given.db, before);
        await saved(given.db, after);
        expect(await ticketByKey(given.db, before.key)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('are found by key in any case, and unknown keys are not', async () => {
    await saved(given.db, ticket(7));
    expect((await ticketByKey(given.db, 'hd-7'))?.key).toBe('HD-7');
    expect(await ticketByKey(given.db, 'HD-70')).toBeNull();
    expect(await ticketsByKeys(given.db, ['HD-7', 'HD-8'])).toHaveLength(1);
    expect(await ticketsByKeys(given.db, [])).toEqual([]);
  });

  it('are listed by number and by stage', async () => {
    await saved(given.db, ticket(10), ticket(9, { stage: 'planned' }), ticket(2, { stage: 'done' }));
    expect((await allTickets(given.db)).map((one) => one.key)).toEqual(['HD-2', 'HD-9', 'HD-10']);
    expect((await ticketsInStages(given.db, ['new', 'planned'])).map((one) => one.key)).toEqual(['HD-9', 'HD-10']);
    expect(await ticketsInStages(given.db, [])).toEqual([]);
  });

  it('are numbered on from the highest, and saving an old one again takes no number', async () => {
    const next = () => deciding(given.db, (trx) => nextNumber(trx));
    expect(await next()).toBe(1);
    await saved(given.db, ticket(1));
    expect(await next()).toBe(2);
    await saved(given.db, ticket(2), ticket(3));
    await saved(given.db, ticket(1, { title: 'changed' }));
    expect(await next()).toBe(4);
  });

  describe('with their history', () => {
    const event = (note: string, at = start): TicketEvent & { ticket: string } => ({
      ticket: 'HD-1',
      at,
      kind: 'move',
      by: 'anna@acme.example',
      from: 'new',
      to: 'analysis',
      note,
    });

    it('keep events in the order in which they happened, those of one moment too', async () => {
      await saved(given.db, ticket(1), ticket(2));
      const { id } = await keep(given.db, arrival(mail('a@x.example')));
      await deciding(given.db, async (trx) => {
        await addEvents(trx, [event('first'), event('second')], id);
        await addEvents(trx, [{ ...event('of another'), ticket: 'HD-2' }], null);
        await addEvents(trx, [{ ...event('third'), kind: 'note', from: null, to: null }], null);
      });
      expect(await eventsOf(given.db, 'HD-1')).toEqual([
        { at: start, kind: 'move', by: 'anna@acme.example', from: 'new', to: 'analysis', note: 'first', ledgerId: id },
        { at: start, kind: 'move', by: 'anna@acme.example', from: 'new', to: 'analysis', note: 'second', ledgerId: id },
        { at: start, kind: 'note', by: 'anna@acme.example', from: null, to: null, note: 'third', ledgerId: null },
      ]);
    });

    it('refuse an event of a ticket that is not there', async () => {
      await expect(deciding(given.db, (trx) => addEvents(trx, [event('of nobody')], null))).rejects.toThrow();
    });

    it('keep their thread with attachments, and know what the customer wrote first', async () => {
      await saved(given.db, ticket(1));
      const message = (text: string, more: Partial<Message> = {}): Message & { ticket: string } => ({
        ticket: 'HD-1',
        at: start,
        from: { name: 'Nora “N” Dekker', email: 'nora@contoso.example' },
        direction: 'in',
        kind: 'customer',
        internal: false,
        subject: 'Hello',
        text,
        attachments: [],
        ...more,
      });
      const picture = { filename: 'a b.png', type: 'image/png', size: 3, hash: 'f'.repeat(64), contentId: 'x@y' };
      expect(await openingOf(given.db, 'HD-1')).toBeNull();
      const thread = [
        message('a staff note', { kind: 'staff', internal: true }),
        message('first words\nof the customer', { attachments: [picture] }),
        message('later words'),
        message('our answer', { direction: 'out', kind: 'reply' }),
      ];
      await deciding(given.db, (trx) => addMessages(trx, thread, null));
      expect(await messagesOf(given.db, 'HD-1')).toEqual(
        thread.map(({ ticket: _ticket, ...rest }) => ({ ...rest, ledgerId: null })),
      );
      expect((await messagesOf(given.db, 'HD-1', 2)).map(({ text }) => text)).toEqual(['later words', 'our answer']);
      expect(await countMessages(given.db, 'HD-1')).toBe(4);
      expect(await openingOf(given.db, 'HD-1')).toEqual({
        text: 'first words\nof the customer',
        attachments: [picture],
      });
    });
  });

  describe('as a decision sees them', () => {
    const desk = { staff: [], organisations: [] } as unknown as Desk;
    const anna = { name: 'Anna Peeters', email: 'anna@acme.example', roles: [] };
    const said = { from: anna, subject: '', text: '', attachments: [], html: null, internal: null };
    const commands = (
      key: string | null,
      ...verbs: [verb: 'MERGE' | 'STATUS' | 'LIST' | 'START', args?: string][]
    ) => ({
      kind: 'commands' as const,
      ticket: key,
      by: anna,
      commands: verbs.map(([verb, args = '']) => ({ verb, args })),
      words: said,
      via: 'mail' as const,
    });
    const snapshot = (input: Parameters<typeof snapshotFor>[2]) =>
      deciding(given.db, (trx) => snapshotFor(trx, desk, input));

    it('come with all that share developers and staging slots, and none that is closed or not planned yet', async () => {
      await saved(given.db, ...stages.map((stage, at) => ticket(at + 1, { stage })));
      const seen = await snapshot(commands('HD-1', ['START']));
      expect(seen.ticket?.key).toBe('HD-1');
      expect(seen.nextNumber).toBe(stages.length + 1);
      expect(seen.board.map((one) => one.stage)).toEqual(
        stages.slice(stages.indexOf('planned'), stages.indexOf('mtp') + 1),
      );
    });

    it('come with those alone that share the developer or the slot of a ticket whose customer writes', async () => {
      const shared = {
        ...desk,
        apps: [{ key: 'erp', name: 'ERP', lead: anna.email, developers: ['dave@acme.example'] }],
      } as unknown as Desk;
      const task = (developer: string) => ({ developer }) as Ticket['task'];
      await saved(
        given.db,
        ticket(1, { stage: 'feedback', app: 'erp', task: task('dave@acme.example') }),
        ticket(2, { stage: 'awaiting-staging', app: 'erp' }),
        ticket(3, { stage: 'awaiting-staging', app: 'shop' }),
        ticket(4, { stage: 'planned', app: 'shop', task: task('dave@acme.example') }),
        ticket(5, { stage: 'planned', app: 'shop', task: task('erik@acme.example') }),
        ticket(6, { stage: 'development', app: null, task: task('dave@acme.example') }),
        ticket(7, { stage: 'testing', app: 'erp', task: task('dave@acme.example') }),
        ticket(8, { stage: 'done', app: 'erp', task: task('dave@acme.example') }),
        ticket(9, { stage: 'new' }),
      );
      const board = async (key: string) => {
        const input = { kind: 'automatic' as const, ticket: key, words: said, why: '' };
        const seen = await deciding(given.db, (trx) => snapshotFor(trx, shared, input));
        return seen.board.map((one) => one.number);
      };
      expect(await board('HD-1')).toEqual([1, 2, 4, 6]);
      expect(await board('HD-5')).toEqual([3, 5]);
      expect(await board('HD-9')).toEqual([]);
    });

    it('come with all open ones where a list is asked for', async () => {
      await saved(given.db, ...stages.map((stage, at) => ticket(at + 1, { stage })));
      const open = stages.filter((stage) => stage !== 'done' && stage !== 'closed');
      expect((await snapshot(commands(null, ['LIST']))).board.map((one) => one.stage)).toEqual(open);
      expect((await snapshot(commands(null, ['STATUS']))).board.map((one) => one.stage)).toEqual(open);
    });

    it('come with the other that a merge names, and with their history where STATUS asks for it', async () => {
      await saved(given.db, ticket(1), ticket(2));
      await deciding(given.db, (trx) =>
        addEvents(
          trx,
          [{ ticket: 'HD-1', at: start, kind: 'note', by: 'desk', from: null, to: null, note: 'n' }],
          null,
        ),
      );
      const seen = await snapshot(commands('HD-1', ['MERGE', 'HD-2'], ['STATUS']));
      expect(seen.other?.key).toBe('HD-2');
      expect(seen.events.map((event) => event.note)).toEqual(['n']);
      expect((await snapshot(commands('HD-1', ['MERGE', 'HD-9']))).other).toBeNull();
    });

    it('must be there: an input about a missing one throws', async () => {
      await expect(snapshot(commands('HD-404', ['START']))).rejects.toThrow('HD-404 is not in the record');
    });
  });

  it('cannot be written twice under one number', async () => {
    await saved(given.db, ticket(1));
    const other = { ...ticket(1), key: 'XX-1' };
    await expect(deciding(given.db, (trx) => saveTickets(trx, [other]))).rejects.toThrow();
  });
});
