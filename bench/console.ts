/**
 * How long the console takes to answer on a desk with a hundred thousand tickets: `npm run bench:console`, with
 * POSTDESK_BENCH_DATABASE for another database than a throw-away SQLite file (it is filled, so give it an empty one) and
 * POSTDESK_BENCH_OPEN for the share of tickets that are open, 0.05 where it is not said. Each ticket has a history of two
 * to eight stages with a deadline each, over four years. Beside each page stands how long the event loop, which handles
 * mail as well, was held up at worst while it was made.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as tallies from '../migrations/0031_report_tallies.js';
import { exampleDeskFile } from '../src/cli/desk.js';
import { MovableClock } from '../src/clock.js';
import { consoleServer } from '../src/console/server.js';
import { stages } from '../src/domain/ticket.js';
import { Gateway } from '../src/gateway.js';
import { silentLog } from '../src/log.js';
import { hashOf } from '../src/record/blobs.js';
import { type Database, migrate, openDatabase } from '../src/record/database.js';
import { startSession } from '../src/record/sessions.js';
import { loadTemplates } from '../src/template-files.js';
import { mergeWords, shippedWords } from '../src/understand/verdict/words.js';

const count = Number(process.env.POSTDESK_BENCH_TICKETS ?? 100_000);
const share = Number(process.env.POSTDESK_BENCH_OPEN ?? 0.05);
const now = Date.parse('2026-11-30T09:00:00Z');
const runs = 30;
/** Half of what the oldest ticket is old. */
const years = 2 * 365 * 24 * 3_600_000;
/** The stages that a ticket of the bench went through, with what staff must meet in them. */
const kinds = {
  new: 'assign',
  analysis: 'analysis',
  estimation: 'estimate',
  estimated: 'propose',
  planned: 'start',
  testing: 'test',
  verification: 'verify',
  staging: 'deliver',
} as const;
const pagesOfAdmins = ['outbox', 'quarantine', 'templates', 'templates/edit/en%2Freceived', 'health'].map(
  (name) => `/console/${name}`,
);

const folder = await mkdtemp(join(tmpdir(), 'postdesk-console-'));
const database = process.env.POSTDESK_BENCH_DATABASE ?? `sqlite:${join(folder, 'desk.sqlite')}`;
const db = openDatabase(database);
try {
  await migrate(db, database, now);
  if (!(await db('tickets').first('key'))) {
    // Counted once at the end: one row by the day, written anew for each of so many, is what a database is slowest at.
    await tallies.down(db);
    await fill(db);
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
  const app = consoleServer({ gateway, origin: 'http://localhost', clock, wake: () => {}, maxUpload: 1 });
  for (const person of ['anna@acme.example', 'adam@acme.example']) {
    const hash = hashOf(Buffer.from(person));
    await db('sessions').where({ hash }).delete();
    await startSession(db, { hash, person, agent: '' }, now);
  }
  const get = async (page: string, who: string) => {
    const answer = await app.request(page, { headers: { cookie: `postdesk=${who}@acme.example` } });
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
    '/console/tickets/HD-77',
    '/console/queues',
    '/console/people',
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

/** Tickets of every stage, three mails each. */
async function fill(db: Database): Promise<void> {
  const began = performance.now();
  const isSqlite = db.client.config.client !== 'pg';
  // Nothing is lost if the filling is: the disk need not be waited for, and pages stay at hand.
  if (isSqlite) for (const setting of ['synchronous = off', 'cache_size = -400000']) await db.raw(`pragma ${setting}`);
  const open = stages.slice(0, -2);
  const pick = <T>(from: readonly T[], n: number) => from[Math.floor(n) % from.length] as T;
  const nouns =
    'invoice vat stock report warehouse order label printer login export import customer price discount payment'.split(
      ' ',
    );
  const verbs = 'fails is empty prints twice shows the wrong total cannot be opened stops after midnight'.split(' ');
  const chunk = 500;
  for (let from = 1; from <= count; from += chunk) {
    await db.transaction(async (trx) => {
      const numbers = Array.from({ length: Math.min(chunk, count - from + 1) }, (_, at) => from + at);
      const draw = (n: number, salt: number) => mixed(Math.imul(n, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) / 2 ** 32;
      const isOpen = (n: number) => draw(n, 1) < share;
      const stageOf = (n: number) =>
        isOpen(n) ? pick(open, draw(n, 2) * open.length) : draw(n, 3) < 0.5 ? 'done' : 'closed';
      const sentence = (n: number, salt: number, length: number) =>
        Array.from({ length }, (_, at) =>
          at % 2 ? pick(verbs, draw(n, salt + at) * 997) : pick(nouns, draw(n, salt + at) * 991),
        ).join(' ');
      const rows = numbers.map((n) => {
        const fabrikam = draw(n, 4) < 0.4;
        return {
          key: `HD-${n}`,
          number: n,
          title: sentence(n, 10, 5),
          category: pick(['question', 'urgent', 'server', 'error', 'issue', 'issue', 'error', 'issue'], draw(n, 5) * 8),
          untagged: draw(n, 6) < 0.1,
          stage: stageOf(n),
          stage_since: Math.floor(now - draw(n, 7) * years),
          opened_at: Math.floor(now - draw(n, 7) * 2 * years),
          closed_at: isOpen(n) ? null : Math.floor(now - draw(n, 7) * years),
          organisation: fabrikam ? 'Fabrikam' : 'Contoso',
          requester_email: fabrikam ? 'fred@fabrikam.example' : 'nora@contoso.example',
          requester_name: fabrikam ? 'Fred Arnold' : 'Nora Dekker',
          correspondent: '{}',
          participants: '[]',
          rounds: '{"answer":0,"proposal":0,"release":0}',
          watchers: '[]',
          pm: draw(n, 8) < 0.9 ? (fabrikam ? 'paul@acme.example' : 'anna@acme.example') : null,
          app: fabrikam ? 'shop' : 'erp',
          task: JSON.stringify({
            title: 'x',
            developer: draw(n, 9) < 0.5 ? 'dave@acme.example' : 'dora@acme.example',
            estimateMinutes: 60,
            round: 0,
          }),
          closed_reason: 'answered',
        };
      });
      await insert(trx, 'tickets', rows);
      const due = rows.filter(({ stage }) => stage !== 'done' && stage !== 'closed');
      await insert(
        trx,
        'deadlines',
        due.flatMap(({ key, number }) =>
          ['analysis', 'escalate', 'escalate'].map((kind, step) => ({
            ticket: key,
            kind,
            of: kind === 'escalate' ? 'analysis' : '',
            step,
            started_at: now - 1e7,
            due_at: Math.floor(now - 1e8 + draw(number, 11) * 1e9),
            acts: kind === 'escalate',
            state: 'open',
            why: '[]',
          })),
        ),
      );
      const pasts = rows.flatMap((row) => pastOf(row, draw));
      await insert(
        trx,
        'events',
        pasts.map(({ ticket, at, from, to }) => ({
          ticket,
          at,
          kind: from ? 'move' : 'opened',
          by: 'anna@acme.example',
          from,
          to,
          note: 'ASSIGN',
        })),
      );
      await insert(
        trx,
        'deadlines',
        pasts.flatMap(({ ticket, at, from, since, due }, step) =>
          from === null
            ? []
            : [
                {
                  ticket,
                  kind: kinds[from],
                  of: '',
                  step,
                  started_at: since,
                  due_at: due,
                  acts: false,
                  state: 'ended',
                  ended_at: at,
                  why: '[]',
                },
              ],
        ),
      );
      await insert(
        trx,
        'messages',
        rows.flatMap(({ key, number, title, requester_email, requester_name }) =>
          [0, 1, 2].map((at) => ({
            ticket: key,
            at: now - 1e9 + number,
            from_email: requester_email,
            from_name: requester_name,
            direction: at === 1 ? 'out' : 'in',
            kind: at === 1 ? 'reply' : 'customer',
            internal: at === 2,
            subject: `[${key}] ${title}`,
            text: sentence(number, 100 + at * 50, 60),
            attachments: '[]',
          })),
        ),
      );
    });
  }
  await db.raw(isSqlite ? 'analyze' : 'vacuum analyze');
  if (isSqlite) for (const setting of ['synchronous = full', 'cache_size = -2000']) await db.raw(`pragma ${setting}`);
  console.log(`${count} tickets in ${Math.round((performance.now() - began) / 1000)} s, ${share * 100} % of them open`);
}

interface Move {
  ticket: string;
  at: number;
  from: keyof typeof kinds | null;
  to: string;
  /** Since when it stood where it came from, and until when it should have left. */
  since: number;
  due: number;
}

/** How a ticket came to where it is. */
function pastOf(
  row: { key: string; number: number; stage: string; stage_since: number; opened_at: number },
  draw: (n: number, salt: number) => number,
): Move[] {
  const way = (Object.keys(kinds) as (keyof typeof kinds)[]).slice(0, 2 + Math.floor(draw(row.number, 12) * 7));
  const each = (row.stage_since - row.opened_at) / way.length;
  const moves: Move[] = [{ ticket: row.key, at: row.opened_at, from: null, to: 'new', since: 0, due: 0 }];
  for (const [at, from] of way.entries()) {
    const [since, until] = [moves[at]!.at, Math.floor(row.opened_at + each * (at + 1))];
    const due = Math.floor(since + each * (0.5 + draw(row.number, 20 + at) * 2));
    moves.push({ ticket: row.key, at: until, from, to: way[at + 1] ?? row.stage, since, due });
  }
  return moves;
}

/** A number that has nothing to do with its neighbours' (the finalizer of MurmurHash3). */
function mixed(n: number): number {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

async function insert(trx: Database, table: string, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 40) await trx(table).insert(rows.slice(at, at + 40));
}
