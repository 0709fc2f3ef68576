/**
 * How long the console takes to answer on a desk with a hundred thousand tickets: `npm run bench:console`, with
 * POSTDESK_BENCH_DATABASE for another database than a throw-away SQLite file (it is filled, so give it an empty one) and
 * POSTDESK_BENCH_OPEN for the share of tickets that are open, 0.05 where it is not said. Each ticket has a history of two
 * to eight stages with a deadline each, over four years; one of them has 500 mails. Beside each page stands how long the event loop, which handles
 * mail as well, was held up at worst while it was made.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as tallies from '../migrations/0031_report_tallies.js';
import { exampleDeskFile } from '../src/cli/desk.js';
import { MovableClock } from '../src/clock.js';
import { consoleServer } from '../src/console/server.js';
import { Gateway } from '../src/gateway/gateway.js';
import { silentLog } from '../src/log.js';
import { packageRoot } from '../src/paths.js';
import { hashOf } from '../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../src/record/database.js';
import { startSession } from '../src/record/sessions.js';
import { loadTemplates } from '../src/template-files.js';
import { mergeWords, shippedWords } from '../src/understand/verdict/words.js';
import { fillRecord, longTicket } from './load/console-record.js';

const size = {
  tickets: Number(process.env.POSTDESK_BENCH_TICKETS ?? 100_000),
  open: Number(process.env.POSTDESK_BENCH_OPEN ?? 0.05),
};
const now = Date.parse('2026-11-30T09:00:00Z');
const runs = 30;
const preview = '/console/templates/edit/en%2Fsolution/preview';
const pagesOfAdmins = [
  '/console/outbox',
  '/console/quarantine',
  '/console/templates',
  '/console/templates/edit/en%2Freceived',
  preview,
  '/console/health',
];

const folder = await mkdtemp(join(tmpdir(), 'postdesk-console-'));
const database = process.env.POSTDESK_BENCH_DATABASE ?? `sqlite:${join(folder, 'desk.sqlite')}`;
const db = openDatabase(database);
try {
  await migrate(db, database, now);
  if (!(await db('tickets').first('key'))) {
    // Counted once at the end: one row by the day, written anew for each of so many, is what a database is slowest at.
    await tallies.down(db);
    await fillRecord(db, size, now);
    await tallies.up(db);
  }
  await measure(db);
} finally {
  await db.destroy();
  await rm(folder, { recursive: true });
}

async function measure(db: Database): Promise<void> {
  const { desk } = exampleDeskFile();
  const clock = new MovableClock(now);
  const gateway = new Gateway({
    db,
    desk,
    templates: await loadTemplates(null, ['en']),
    words: mergeWords(shippedWords, desk.words),
    clock,
    verify: async () => ({ dkim: false, dmarc: false }),
    log: silentLog,
  });
  const app = consoleServer({ gateway, origin: 'http://localhost', clock, wake: () => {}, maxUpload: 1_000_000 });
  for (const person of ['anna@acme.example', 'adam@acme.example']) {
    const hash = hashOf(Buffer.from(person));
    await db('sessions').where({ hash }).delete();
    await startSession(db, { hash, person, agent: '' }, now);
  }
  const solution = await readFile(join(packageRoot, 'templates', 'en', 'solution.hbs'), 'utf8');
  let typed = 0;
  const get = async (page: string, who: string) => {
    const secret = `${who}@acme.example`;
    const headers = { cookie: `postdesk=${secret}`, origin: 'http://localhost', accept: 'application/json' };
    // As somebody types who edits a template: each time another text.
    const source = `${solution}\n${++typed}`;
    const _token = hashOf(Buffer.from(`form ${secret}`));
    const asked = page === preview ? { method: 'POST', body: new URLSearchParams({ source, _token }) } : {};
    const answer = await app.request(page, { ...asked, headers });
    if (answer.status !== 200) console.log(`${page}: ${answer.status}`);
    return answer.text();
  };
  const pages = [
    '/console/board',
    '/console/board?mine=1',
    '/console/board?app=shop&pm=paul@acme.example',
    '/console/board?organisation=Nobody',
    '/console/board?q=invoice+vat',
    '/console/board?q=the',
    '/console/board?q=t',
    '/console/board?q=zyxwv',
    '/console/board?q=warehouse&app=shop',
    '/console/stages/analysis',
    '/console/stages/analysis?from=200',
    '/console/stages/closed',
    '/console/stages/closed?organisation=Fabrikam&from=20000',
    '/console/tickets/HD-76',
    `/console/tickets/HD-${longTicket}`,
    `/console/tickets/HD-${longTicket}?all=1`,
    '/console/queues',
    '/console/people',
    '/console/people?address=body77',
    '/console/reports',
    '/console/reports?from=2025-12-01',
    '/console/reports?from=2025-01-01',
    ...pagesOfAdmins,
  ];
  const began = performance.now();
  while ((await get('/console/reports', 'anna')).includes('being counted')) await setTimeout(50);
  console.log(`times in stage were counted ${Math.round(performance.now() - began)} ms behind the start`);
  for (const page of pages.filter((one) => one.includes(process.argv[2] ?? ''))) {
    const who = pagesOfAdmins.includes(page) ? 'adam' : 'anna';
    const times: number[] = [];
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      await get(page, who);
      times.push(performance.now() - began);
      await setTimeout(2);
    }
    loop.disable();
    const first = times[0]!;
    times.sort((a, b) => a - b);
    console.log(
      `${page}: ${times[runs >> 1]!.toFixed(1)} ms, first ${first.toFixed(1)} ms, at best ${times[0]!.toFixed(1)} ms, at worst ${times.at(-1)!.toFixed(1)} ms; the loop stood still for ${(loop.max / 1e6).toFixed(0)} ms at most`,
    );
  }
}
