/** Intake: from a full folder to committed tickets with their mails in the outbox, and the mails moved. */
import { join } from 'node:path';
import { migrate, openDatabase } from '../../src/record/database.js';
import { type Dovecot, freePort, startDovecot } from '../../test/support/dovecot.js';
import { measured, type Ran } from './children.js';
import { largeMail, mailNumber } from './corpus.js';
import { type Line, median, spread } from './figures.js';
import type { Postgres } from './postgres.js';

export interface IntakeOptions {
  mails: number;
  runs: number;
  folder: string;
  /** Null where there is none. */
  postgres: Postgres | null;
}

export async function intakeLines({ mails, runs, folder, postgres }: IntakeOptions): Promise<Line[]> {
  const dovecot = await startDovecot();
  const kinds = [1, 2, 4]
    .filter(() => postgres)
    .map((processes) => ({ processes, ran: [] as Ran[], ratios: [] as number[] }));
  const [raws, rawCpus, sqlite, ratios]: [number[], number[], Ran[], number[]] = [[], [], [], []];
  const perSecond = (ran: Ran) => (1000 * mails) / ran.figures.ms!;
  try {
    await fill(dovecot, mails);
    for (let at = 0; at < runs; at += 1) {
      const alone = await measured('raw-intake', { imapPort: dovecot.imapPort });
      const raw = perSecond(alone);
      raws.push(raw);
      rawCpus.push(alone.figures.cpu! / mails);
      const ours = await daemons(dovecot, mails, 1, `sqlite:${join(folder, `intake-${at}.sqlite`)}`);
      sqlite.push(ours);
      ratios.push(perSecond(ours) / raw);
      for (const kind of kinds) {
        const ran = await postgres!.using((database) => daemons(dovecot, mails, kind.processes, database));
        kind.ran.push(ran);
        kind.ratios.push(perSecond(ran) / raw);
      }
    }
  } finally {
    await dovecot.remove();
  }
  const line = (what: string, ran: Ran[], found: number[], goal: string): Line => ({
    what: `intake, ${what}`,
    raw: spread(raws, 'mails/s', 0),
    ours: spread(ran.map(perSecond), 'mails/s', 0),
    ratio: median(found).toFixed(2),
    goal,
  });
  const cpu = (what: string, ran: Ran[]): Line => ({
    what: `processor time of that, without parsers, ${what}`,
    raw: spread(rawCpus, 'ms a mail'),
    ours: spread(
      ran.map(({ figures }) => figures.cpu! / mails),
      'ms a mail',
    ),
    ratio: '',
    goal: '',
  });
  const memory = (what: string, ran: Ran[]): Line => ({
    what: `memory of that, ${what}`,
    raw: '',
    ours: `${Math.max(...ran.map((one) => one.rss))} MB, with parsers ${Math.max(...ran.map((one) => one.rssWithChildren))} MB`,
    ratio: '',
    goal: '250 MB',
  });
  return [
    line('SQLite', sqlite, ratios, '1.0'),
    cpu('SQLite', sqlite),
    memory('SQLite', sqlite),
    ...kinds.flatMap(({ processes, ran, ratios: found }) => {
      const what = `PostgreSQL, ${processes} process${processes > 1 ? 'es' : ''}`;
      return [line(what, ran, found, processes === 1 ? '1.0' : ''), memory(`${what}, the largest`, ran)];
    }),
  ];
}

/** One mail of 40 MB. */
export async function largeMailLine(folder: string): Promise<Line> {
  const dovecot = await startDovecot();
  try {
    await dovecot.as('support', (client) => client.append('INBOX', largeMail()));
    const ran = await daemons(dovecot, 1, 1, `sqlite:${join(folder, 'large.sqlite')}`);
    const { rss, rssWithChildren, figures } = ran;
    const ours = `${rss} MB, with parsers ${rssWithChildren} MB (${(figures.ms! / 1000).toFixed(1)} s)`;
    return { what: 'memory with one mail of 40 MB', raw: '', ours, ratio: '', goal: '250 MB' };
  } finally {
    await dovecot.remove();
  }
}

async function fill(dovecot: Dovecot, mails: number): Promise<void> {
  await dovecot.as('support', async (client) => {
    for (let n = 0; n < mails; n += 1) await client.append('INBOX', mailNumber(n));
  });
}

/** Daemons over one folder until all of it is done; then it is as it was before. */
async function daemons(dovecot: Dovecot, mails: number, processes: number, database: string): Promise<Ran> {
  const db = openDatabase(database);
  await migrate(db, database, Date.now());
  await db.destroy();
  const one = async () => {
    const servers = { imapPort: dovecot.imapPort, smtpPort: 9, httpPort: await freePort(), perMinute: 1 };
    return measured('intake-run', { ...servers, database, mails });
  };
  const ran = await Promise.all(Array.from({ length: processes }, one));
  await dovecot.as('support', async (client) => {
    const lock = await client.getMailboxLock('Postdesk/Done');
    await client.messageMove('1:*', 'INBOX').finally(() => lock.release());
  });
  return {
    figures: {
      ms: Math.max(...ran.map(({ figures }) => figures.ms!)),
      cpu: ran.reduce((sum, { figures }) => sum + figures.cpu!, 0),
    },
    rss: Math.max(...ran.map(({ rss }) => rss)),
    rssWithChildren: Math.max(...ran.map(({ rssWithChildren }) => rssWithChildren)),
  };
}
