/**
 * How fast the desk is, in one table, beside what the libraries alone take in the same run.
 *
 *   npm run bench -- [--only intake,latency,outbox,memory,growth] [--mails 5000] [--runs 3]
 *
 * Needs a Dovecot; a PostgreSQL is measured where one is reached at POSTDESK_TEST_POSTGRES.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Line, table } from './load/figures.js';
import { growthLines } from './load/growth.js';
import { intakeLines, largeMailLine } from './load/intake.js';
import { latencyLines } from './load/latency.js';
import { outboxLines } from './load/outbox.js';
import { findPostgres } from './load/postgres.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'intake,latency,outbox,memory,growth' },
    mails: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '3' },
  },
});
const [mails, runs] = [Number(values.mails), Number(values.runs)];
const postgres = await findPostgres();
const folder = await mkdtemp(join(tmpdir(), 'postdesk-bench-'));
const parts: Record<string, () => Promise<Line[]>> = {
  intake: () => intakeLines({ mails, runs, folder, postgres }),
  latency: async () => [
    ...(await latencyLines(`sqlite:${join(folder, 'latency.sqlite')}`, 'SQLite', folder, 100)),
    ...(postgres ? await postgres.using((database) => latencyLines(database, 'PostgreSQL', folder, 100)) : []),
  ],
  outbox: () => outboxLines(Math.min(mails, 3000), runs, folder, postgres),
  memory: async () => [await largeMailLine(folder)],
  growth: () => growthLines(folder, postgres),
};
const lines: Line[] = [];
try {
  for (const part of values.only.split(',')) {
    const measure = parts[part];
    if (!measure) throw new Error(`there is no part ${part}; there are ${Object.keys(parts).join(', ')}`);
    process.stderr.write(`measuring ${part} …\n`);
    lines.push(...(await measure()));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${machine()}\n\n${table(lines)}\n`);

function machine(): string {
  const [cpu] = cpus();
  const dovecot = execFileSync(process.env.DOVECOT ?? '/usr/sbin/dovecot', ['--version'])
    .toString()
    .split(' ')[0];
  const has = [
    `${cpus().length} cores (${cpu?.model.trim()})`,
    `${Math.round(totalmem() / 1024 ** 3)} GB`,
    `Node ${process.version}`,
    `Dovecot ${dovecot}`,
    ...(postgres ? [`PostgreSQL ${postgres.version.split(' ')[0]}`] : []),
  ];
  return `${has.join(', ')}; ${runs} runs, medians (least to most)`;
}
