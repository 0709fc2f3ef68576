import { expect, it } from 'vitest';
import { GrowingDesk } from '../../bench/load/growth-desk.js';
import { fillingOn, fillingOnNewest } from '../../src/editing/preview.js';
import { migrate, openDatabase } from '../../src/record/database.js';
import { outboxPage } from '../../src/record/outbox-pages.js';
import { keptIn, openedIn } from '../../src/record/report-counts.js';
import { freshSchema, needsPostgres, postgresAvailable } from '../support/postgres.js';

const growing = ['ledger', 'blobs', 'tickets', 'events', 'messages', 'deadlines', 'attachment_uses', 'outbox'];

it('asks nothing for a mail that is found by walking through a table that grows', async () => {
  const desk = await GrowingDesk.open('sqlite::memory:');
  try {
    await desk.growTo(1_000);
    const asked = new Map<string, readonly unknown[]>();
    desk.db.on('query', ({ sql, bindings }: { sql: string; bindings: unknown[] }) => asked.set(sql, bindings));
    await desk.mails(2);
    const read = [...asked].filter(([sql]) => /^(select|update|delete)/.test(sql));
    expect(read.length).toBeGreaterThan(10);
    const walks: string[] = [];
    for (const [sql, bindings] of read) {
      const plan: { detail: string }[] = await desk.db.raw(`explain query plan ${sql}`, bindings as string[]);
      for (const { detail } of plan) {
        const table = /^SCAN (\w+)/.exec(detail)?.[1];
        if (table && growing.includes(table)) walks.push(`${detail}: ${sql}`);
      }
    }
    expect(walks).toEqual([]);
  } finally {
    await desk.close();
  }
});

it('finds what a template is shown with by the ticket alone, the newest one by its number', async () => {
  const desk = await GrowingDesk.open('sqlite::memory:');
  try {
    await desk.growTo(1_000);
    await desk.mails(2);
    const asked = new Map<string, readonly unknown[]>();
    const hear = ({ sql, bindings }: { sql: string; bindings: unknown[] }) => asked.set(sql, bindings);
    desk.db.on('query', hear);
    await fillingOnNewest(desk.db, desk.house, 'received');
    await fillingOn(desk.db, desk.house, 'task-next', 'HD-500');
    desk.db.removeListener('query', hear);
    const steps: string[] = [];
    for (const [sql, bindings] of asked) {
      const plan: { detail: string }[] = await desk.db.raw(`explain query plan ${sql}`, bindings as string[]);
      steps.push(...plan.map(({ detail }) => detail).filter((detail) => /^(?:SCAN|SEARCH)/.test(detail)));
    }
    const [newest, ...others] = steps.sort();
    // From its end, and no further than the one.
    expect(newest).toBe('SCAN tickets USING INDEX tickets_number_unique');
    expect(others.length).toBeGreaterThan(3);
    for (const step of others) expect(step).toMatch(/\((?:ticket|key)=\?\)$/);
  } finally {
    await desk.close();
  }
});

it('finds what a ticket is due next among its own deadlines, however many tickets are open', async () => {
  const desk = await GrowingDesk.open('sqlite::memory:');
  try {
    const triggers: { sql: string }[] = await desk.db.raw(
      `select sql from sqlite_master where type = 'trigger' and name like 'deadlines~_%' escape '~'`,
    );
    // A trigger's plan is told nowhere, so its inner question is asked by itself, of a record that nobody analysed.
    const questions = triggers.flatMap(({ sql }) => nextDueQuestions(sql));
    expect(questions).toHaveLength(3);
    for (const question of questions) {
      const plan: { detail: string }[] = await desk.db.raw(`explain query plan ${question}`);
      expect(plan.map(({ detail }) => detail).join()).toMatch(/\(ticket=\?\)/);
    }
  } finally {
    await desk.close();
  }
});

it.skipIf(!postgresAvailable)(
  `finds it so on PostgreSQL (${postgresAvailable ? 'without statistics' : needsPostgres})`,
  async () => {
    const { database, drop } = await freshSchema();
    const db = openDatabase(database);
    try {
      await migrate(db, database, 0);
      const { rows } = await db.raw("select pg_get_functiondef('next_due_keep'::regproc) as sql");
      const questions = nextDueQuestions(rows[0].sql);
      expect(questions).toHaveLength(2);
      for (const question of questions) {
        const plan: { rows: object[] } = await db.raw(`explain ${question}`);
        expect(plan.rows.map((row) => Object.values(row).join()).join()).toMatch(/Index Cond: \(\(ticket\)::text = /);
      }
    } finally {
      await db.destroy();
      await drop();
    }
  },
);

/** What a trigger asks for the next due moment of the ticket whose deadline changed, as asked of HD-1. */
function nextDueQuestions(sql: string): string[] {
  return [...sql.matchAll(/\(\s*(select min[\s\S]+?'escalate'\))/g)].map(([, question = '']) =>
    question.replace(/\b(?:new|old)\.ticket/, "'HD-1'"),
  );
}

it('finds the newest mails to an address, and what reports count, without reading or sorting all there ever was', async () => {
  const desk = await GrowingDesk.open('sqlite::memory:');
  try {
    await desk.growTo(1_000);
    const { db } = desk;
    const asked = new Map<string, readonly unknown[]>();
    db.on('query', ({ sql, bindings }: { sql: string; bindings: unknown[] }) => asked.set(sql, bindings));
    const sent = { states: ['sent' as const], audience: null, recipient: 'nora@contoso.example', ticket: null };
    await outboxPage(db, sent, { before: null, limit: 50 });
    const period = { from: Date.parse('2020-01-01T05:00:00Z'), to: Date.parse('2030-01-01T05:00:00Z') };
    await openedIn(db, [period]);
    await keptIn(db, period);
    expect(asked.size).toBe(3);
    for (const [sql, bindings] of [...asked]) {
      const plan: { detail: string }[] = await db.raw(`explain query plan ${sql}`, bindings as string[]);
      const told = plan.map(({ detail }) => detail).join('; ');
      expect(told).not.toMatch(/SCAN (?:outbox|tickets|deadlines)|B-TREE FOR ORDER BY/);
    }
  } finally {
    await desk.close();
  }
});
