/** What finding the next deadline costs among a thousand and among a million open ones, on SQLite. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, migrate, openDatabase } from '../src/record/database.js';
import { nextDue, nextMoment } from '../src/record/deadlines.js';

const runs = 200;

const folder = await mkdtemp(join(tmpdir(), 'postdesk-deadlines-'));
const database = `sqlite:${join(folder, 'desk.sqlite')}`;
const db = openDatabase(database);
try {
  await migrate(db, database, 0);
  await db.raw(
    `insert into tickets (key, number, title, category, untagged, stage, stage_since, opened_at, requester_email,
       requester_name, correspondent, participants, rounds, watchers)
     values ('HD-1', 1, '', 'issue', 0, 'new', 0, 0, 'a@b.example', '', '{}', '[]', '{}', '[]')`,
  );
  let filled = 0;
  for (const count of [1_000, 1_000_000]) {
    await fill(db, filled, count);
    filled = count;
    const due = await median(() => nextDue(db, 1));
    const moment = await median(() => nextMoment(db));
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `${count} open deadlines: due now ${due} ms, next moment ${moment} ms (median of ${runs}), ${memory} MB`,
    );
  }
} finally {
  await db.destroy();
  await rm(folder, { recursive: true });
}

async function fill(db: Database, from: number, to: number): Promise<void> {
  await db.raw(
    `with recursive numbers(n) as (select ? union all select n + 1 from numbers where n < ?)
     insert into deadlines (ticket, kind, "of", step, started_at, due_at, acts, state, why)
     select 'HD-1', 'escalate', 'assign', 0, n, 1000000000000 + n * 7919 % 100000000, 1, 'open', '[]' from numbers`,
    [from, to - 1],
  );
}

async function median(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!.toFixed(3);
}
