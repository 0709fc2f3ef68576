import { describe, expect, it } from 'vitest';
import { ownedBy, waitsForStaff } from '../../src/console/mine.js';
import { type OpenRequest, openStages, type Stage, stages, type Task } from '../../src/domain/ticket.js';
import { type BoardFilter, closedPage, countByStage, firstOfEach, openPage } from '../../src/record/board.js';
import { deciding } from '../../src/record/database.js';
import { syncDeadlines } from '../../src/record/deadlines.js';
import { stageFacts } from '../../src/workflow/flow.js';
import { ownersOf, unansweredSince } from '../../src/workflow/owners.js';
import { onEachDatabase, start } from '../support/databases.js';
import { exampleDeskOf } from '../support/house.js';
import { saved, ticket } from './fixtures.js';

const nothing: BoardFilter = { app: null, pm: null, organisation: null, category: null, dueBy: null, owned: null };
const hour = 3_600_000;
const task = (developer: string | null): Task => ({
  title: 'Work',
  scope: '',
  proposal: null,
  estimateMinutes: null,
  developer,
  queuedAt: null,
  upNextSince: null,
  round: 0,
});

onEachDatabase('the board', (given) => {
  const due = (key: string, ...all: [kind: 'assign' | 'escalate' | 'remind', at: number][]) =>
    deciding(given.db, (trx) =>
      syncDeadlines(
        trx,
        key,
        all.map(([kind, dueAt], step) => ({
          ticket: key,
          kind,
          of: kind === 'escalate' ? 'assign' : null,
          step,
          startedAt: start,
          dueAt,
          why: [],
        })),
        start,
      ),
    );
  const keys = async (filter = nothing, limit = 10) =>
    (await firstOfEach(given.db, openStages, filter, ['urgent'], limit)).map(({ key }) => key);

  it('has what is due next first, what nothing is due on last, and top priority before all', async () => {
    await saved(given.db, ticket(1), ticket(2), ticket(3), ticket(4, { category: 'urgent' }));
    await due('HD-1', ['assign', start + 5 * hour], ['escalate', start + hour]);
    await due('HD-2', ['assign', start + 2 * hour]);
    await due('HD-4', ['assign', start + 9 * hour]);
    expect(await keys()).toEqual(['HD-4', 'HD-2', 'HD-1', 'HD-3']);
    await due('HD-2', ['assign', start + 6 * hour]);
    expect(await keys()).toEqual(['HD-4', 'HD-1', 'HD-2', 'HD-3']);
    await due('HD-1');
    expect(await keys()).toEqual(['HD-4', 'HD-2', 'HD-1', 'HD-3']);
    const [first, , third] = await firstOfEach(given.db, ['new'], nothing, ['urgent'], 3);
    expect([first?.nextDue, third?.nextDue]).toEqual([start + 9 * hour, null]);
  });

  it('is not moved by reminders and escalations', async () => {
    await saved(given.db, ticket(1), ticket(2));
    await due('HD-1', ['escalate', start - hour], ['remind', start - hour]);
    await due('HD-2', ['assign', start + hour]);
    expect(await keys()).toEqual(['HD-2', 'HD-1']);
  });

  it('keeps what is due where a ticket is written again', async () => {
    await saved(given.db, ticket(1));
    await due('HD-1', ['assign', start + hour]);
    await saved(given.db, ticket(1, { title: 'Another' }));
    expect((await firstOfEach(given.db, ['new'], nothing, [], 1))[0]).toMatchObject({
      title: 'Another',
      nextDue: start + hour,
    });
  });

  it('counts each stage, and what is late in it', async () => {
    await saved(given.db, ticket(1), ticket(2), ticket(3, { stage: 'analysis' }), ticket(4, { stage: 'done' }));
    await due('HD-1', ['assign', start - hour]);
    await due('HD-2', ['assign', start + hour]);
    const counts = await countByStage(given.db, openStages, nothing, start);
    expect(counts).toMatchObject({
      new: { all: 2, late: 1 },
      analysis: { all: 1, late: 0 },
      feedback: { all: 0, late: 0 },
    });
    expect(counts).not.toHaveProperty('done');
  });

  it('is narrowed by each filter, and by all together', async () => {
    await saved(
      given.db,
      ticket(1, { app: 'erp', pm: 'anna@acme.example' }),
      ticket(2, { app: 'shop', pm: 'anna@acme.example', organisation: 'Fabrikam' }),
      ticket(3, { app: 'shop', pm: 'paul@acme.example', category: 'urgent' }),
    );
    expect(await keys({ ...nothing, app: 'shop' })).toEqual(['HD-3', 'HD-2']);
    expect(await keys({ ...nothing, pm: 'anna@acme.example' })).toEqual(['HD-1', 'HD-2']);
    expect(await keys({ ...nothing, organisation: 'Fabrikam' })).toEqual(['HD-2']);
    expect(await keys({ ...nothing, category: 'urgent' })).toEqual(['HD-3']);
    expect(await keys({ ...nothing, app: 'shop', pm: 'anna@acme.example' })).toEqual(['HD-2']);
    expect(await keys({ ...nothing, app: "x' or 1=1 --" })).toEqual([]);
  });

  it('shows a few of each stage, and the others page by page in the same order', async () => {
    const all = Array.from({ length: 7 }, (_, n) => ticket(n + 1, n === 5 ? { category: 'urgent' } : {}));
    await saved(given.db, ...all);
    expect(await keys(nothing, 3)).toEqual(['HD-6', 'HD-1', 'HD-2']);
    const page = async (offset: number) =>
      (await openPage(given.db, 'new', nothing, ['urgent'], { offset, limit: 3 })).map(({ key }) => key);
    expect([await page(0), await page(3), await page(6)]).toEqual([
      ['HD-6', 'HD-1', 'HD-2'],
      ['HD-3', 'HD-4', 'HD-5'],
      ['HD-7'],
    ]);
    await saved(given.db, ...all.map((one) => ({ ...one, stage: 'closed' as Stage })));
    const over = async (before: number | null) =>
      (await closedPage(given.db, ['closed'], nothing, { before, limit: 4 })).map(({ number }) => number);
    expect([await over(null), await over(4)]).toEqual([
      [7, 6, 5, 4],
      [3, 2, 1],
    ]);
  });

  it('asked what is late gives that alone', async () => {
    const tickets = [1, 2, 3].map((n) => ticket(n, { stage: 'analysis' }));
    await saved(given.db, ...tickets);
    for (const [n, dueAt] of [start - 1, start + 1].entries())
      await given
        .db('tickets')
        .where({ number: n + 1 })
        .update({ next_due: dueAt });
    const late = { ...nothing, dueBy: start };
    expect((await firstOfEach(given.db, stages, late, [], 9)).map(({ number }) => number)).toEqual([1]);
    expect(await countByStage(given.db, ['analysis'], late, start)).toEqual({ analysis: { all: 1, late: 1 } });
  });

  describe('asked what waits for somebody', () => {
    const gone = 'gone@acme.example';
    const people = [null, gone, 'anna@acme.example', 'paul@acme.example', 'dave@acme.example'];
    const all = stages.flatMap((stage) =>
      people.flatMap((email) =>
        [null, 'erp', 'shop', 'old'].map((app) => ({ stage, app, pm: email, task: task(email) })),
      ),
    );
    const request = (heard?: { at: number; replied: boolean }): OpenRequest => ({
      ...{ kind: 'answer', round: 1, openedAt: start, givenFrom: 'analysis', unclearToldTo: [] },
      text: 'See "heard":{"replied":false} in the log.',
      ...(heard ? { heard } : {}),
    });
    const asked = stages
      .filter((stage) => stageFacts[stage].request !== null)
      .flatMap((stage) =>
        people.flatMap((pm) =>
          [undefined, { at: start, replied: false }, { at: start, replied: true }].map((heard) => ({
            ...{ stage, pm, app: 'erp', task: null },
            request: request(heard),
          })),
        ),
      );
    const example = exampleDeskOf();
    const desks = {
      'the example': example,
      'one without monitor and lead': {
        ...example,
        staff: example.staff.filter(({ roles }) => !roles.includes('monitor') && !roles.includes('lead')),
      },
      'one with two leads': {
        ...example,
        staff: [...example.staff, { name: 'Leo', email: 'leo@acme.example', roles: ['lead' as const, 'pm' as const] }],
        apps: example.apps.map((app) => (app.key === 'shop' ? { ...app, lead: null } : app)),
      },
    };

    it.each(Object.entries(desks))('says what the flow says of each ticket, on %s', async (_name, desk) => {
      const tickets = [...all, ...asked].map((one, n) => ticket(n + 1, one));
      await saved(given.db, ...tickets);
      for (const person of desk.staff) {
        const filter = { ...nothing, owned: ownedBy(desk, person) };
        const found = await firstOfEach(given.db, stages, filter, [], tickets.length);
        const theirs = tickets.filter(
          (one) =>
            waitsForStaff(one.stage, unansweredSince(one.request) !== null) &&
            ownersOf(desk, one).some(({ email }) => email === person.email),
        );
        const sorted = (list: { number: number }[]) => list.map(({ number }) => number).sort((a, b) => a - b);
        expect({ person: person.email, found: sorted(found) }).toEqual({ person: person.email, found: sorted(theirs) });
      }
    });
  });
});
