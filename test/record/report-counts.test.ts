import { beforeEach, expect, it } from 'vitest';
import { keptIn, openedIn, type Stretch } from '../../src/record/report-counts.js';
import { onEachDatabase, start } from '../support/databases.js';
import { saved, ticket } from './fixtures.js';

const hour = 3_600_000;
const day = 24 * hour;
/** A zone's midnights are no midnights of UTC, a period may end within a day, and one may hold no whole day. */
const stretches: Stretch[] = [
  { from: start - 20 * day, to: start + 20 * day },
  { from: start - 9.5 * hour, to: start + 3 * day - 9.5 * hour },
  { from: start - 2 * day, to: start - 2 * day + 5 * hour },
  { from: start - 9 * hour, to: start + 15 * hour },
  { from: start + 11 * hour, to: start + 4 * day + 1 },
];

onEachDatabase('what reports count', (given) => {
  /** Numbers that look drawn, the same ones each time. */
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const moment = () => start - 6 * day + draw((12 * day) / 1000) * 1000;

  beforeEach(async () => {
    state = 7;
    const tickets = Array.from({ length: 60 }, (_, at) =>
      ticket(at + 1, { openedAt: moment(), category: ['issue', 'urgent'][draw(2)]! }),
    );
    await saved(given.db, ...tickets);
    const rows = tickets.flatMap(({ key }) =>
      [0, 1, 2, 3].map((step) => {
        const [dueAt, ended] = [moment(), draw(3) > 0];
        return {
          ticket: key,
          kind: step === 3 ? 'escalate' : ['assign', 'analysis'][draw(2)]!,
          of: step === 3 ? 'assign' : '',
          step,
          started_at: start,
          due_at: dueAt,
          acts: step === 3,
          state: ended ? 'ended' : 'open',
          ended_at: ended ? dueAt + (draw(3) - 1) * hour : null,
          why: '[]',
        };
      }),
    );
    for (let at = 0; at < rows.length; at += 40) await given.db('deadlines').insert(rows.slice(at, at + 40));
  });

  /** Each row looked at, one by one. */
  async function counted() {
    const tickets = await given.db('tickets').select('opened_at', 'category');
    const deadlines = (await given.db('deadlines')).filter((row) => !row.acts);
    const within = ({ from, to }: Stretch, at: number | string) => Number(at) >= from && Number(at) < to;
    const tally = (names: string[]) =>
      Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]));
    return stretches.map((stretch) => ({
      opened: tally(tickets.filter((row) => within(stretch, row.opened_at)).map((row) => row.category)),
      kept: tally(
        deadlines
          .filter((row) => within(stretch, row.due_at))
          .map((row) => {
            const met = row.state === 'ended' && Number(row.ended_at) <= Number(row.due_at);
            return `${row.kind} ${met ? 'met' : 'missed'}`;
          }),
      ),
    }));
  }

  async function told() {
    const opened = await openedIn(given.db, stretches);
    const sorted = (entries: [string, number][]) =>
      Object.fromEntries(entries.filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
    return Promise.all(
      stretches.map(async (stretch, at) => ({
        opened: sorted(opened.filter((one) => one.stretch === at).map(({ category, n }) => [category, n])),
        kept: sorted(
          (await keptIn(given.db, stretch)).flatMap(({ kind, met, missed }): [string, number][] => [
            [`${kind} met`, met],
            [`${kind} missed`, missed],
          ]),
        ),
      })),
    );
  }

  it('is what looking at every row comes to, wherever the ends of a period are', async () => {
    const all = await told();
    expect(all).toEqual(await counted());
    expect(all[0]!.opened.issue).toBeGreaterThan(10);
    expect(all[0]!.kept['assign met']).toBeGreaterThan(10);
  });

  it('asks as much of two weeks as of two years, and has nothing compiled for it', async () => {
    const { db } = given;
    const asked: string[] = [];
    db.on('query', ({ sql }: { sql: string }) => asked.push(sql));
    for (const weeks of [2, 104]) {
      await openedIn(
        db,
        Array.from({ length: weeks }, (_, at) => ({
          from: start - (7 * at + 7.5) * day,
          to: start - (7 * at + 0.5) * day,
        })),
      );
    }
    db.removeAllListeners('query');
    const [short, long] = asked.map((sql) => sql.match(/\bselect\b/g)!.length);
    expect(long).toBe(short);
    if (given.engine === 'PostgreSQL') expect((await db.raw('show jit')).rows).toEqual([{ jit: 'off' }]);
  });

  it('follows at once whatever changes: categories, deadlines that are met, moved, opened again or gone', async () => {
    const { db } = given;
    await saved(db, ticket(1, { openedAt: start, category: 'urgent' }), ticket(2, { openedAt: start - day }));
    await db('deadlines').where({ step: 0 }).update({ state: 'ended', ended_at: start });
    await db('deadlines')
      .where({ step: 1 })
      .update({ due_at: start + 2 * day });
    await db('deadlines').where({ step: 2 }).update({ state: 'open', ended_at: null });
    await db('deadlines').where({ ticket: 'HD-5' }).delete();
    expect(await told()).toEqual(await counted());
  });

  it('starts with what was there before it was counted', async () => {
    const { db } = given;
    const before = await told();
    await db.migrate.down({ name: '0031_report_tallies' });
    await db.migrate.up({ name: '0031_report_tallies' });
    expect(await told()).toEqual(before);
    expect(before).toEqual(await counted());
  });

  it('forgets it all where the record is emptied', async () => {
    await given.db('deadlines').delete();
    await given.db('tickets').delete();
    expect(await told()).toEqual(stretches.map(() => ({ opened: {}, kept: {} })));
  });
});
