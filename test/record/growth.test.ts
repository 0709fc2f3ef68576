import { expect, it } from 'vitest';
import { GrowingDesk } from '../../bench/load/growth-desk.js';

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
