/** Outbox: mails a second to an SMTP server, over nodemailer's pool alone. */
import { join } from 'node:path';
import { measured, type Ran, started } from './children.js';
import { type Line, median, spread } from './figures.js';
import type { Postgres } from './postgres.js';

export async function outboxLines(
  mails: number,
  runs: number,
  folder: string,
  postgres: Postgres | null,
): Promise<Line[]> {
  const sink = started('sink', []);
  const smtpPort = await new Promise<number>((resolve) => sink.stdout!.once('data', (chunk) => resolve(Number(chunk))));
  const perSecond = ({ figures }: Ran) => (1000 * mails) / figures.ms!;
  const [raws, ours, ratios, onPostgres, ratiosThere]: number[][] = [[], [], [], [], []];
  const [rawCpus, cpus]: [number[], number[]] = [[], []];
  let rss = 0;
  try {
    for (let at = 0; at < runs; at += 1) {
      const alone = await measured('raw-outbox', { smtpPort, mails });
      const raw = perSecond(alone);
      raws!.push(raw);
      rawCpus.push(alone.figures.cpu! / mails);
      const ran = await measured('outbox-run', {
        smtpPort,
        mails,
        database: `sqlite:${join(folder, `out-${at}.sqlite`)}`,
      });
      ours!.push(perSecond(ran));
      cpus.push(ran.figures.cpu! / mails);
      ratios!.push(perSecond(ran) / raw);
      rss = Math.max(rss, ran.rss);
      if (!postgres) continue;
      const there = await postgres.using((database) => measured('outbox-run', { smtpPort, mails, database }));
      onPostgres!.push(perSecond(there));
      ratiosThere!.push(perSecond(there) / raw);
    }
  } finally {
    sink.kill();
  }
  const line = (what: string, found: number[], ratio: number[]): Line => ({
    what: `outbox, ${what}`,
    raw: spread(raws!, 'mails/s', 0),
    ours: spread(found, 'mails/s', 0),
    ratio: median(ratio).toFixed(2),
    goal: '0.8',
  });
  return [
    line('SQLite', ours!, ratios!),
    {
      what: 'processor time of that, SQLite',
      raw: spread(rawCpus, 'ms a mail', 2),
      ours: spread(cpus, 'ms a mail', 2),
      ratio: '',
      goal: '',
    },
    ...(postgres ? [line('PostgreSQL', onPostgres!, ratiosThere!)] : []),
    { what: 'memory of that, SQLite', raw: '', ours: `${rss} MB`, ratio: '', goal: '250 MB' },
  ];
}
