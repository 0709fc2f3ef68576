/** What a mail costs, and finding what is due, as the record grows. */
import { join } from 'node:path';
import { measured } from './children.js';
import type { Line } from './figures.js';
import type { Postgres } from './postgres.js';

export const sizes = [1_000, 100_000, 1_000_000];

export async function growthLines(folder: string, postgres: Postgres | null): Promise<Line[]> {
  const run = (database: string) => measured('growth-run', { database, sizes });
  const sqlite = await run(`sqlite:${join(folder, 'growth.sqlite')}`);
  const there = postgres ? await postgres.using(run) : null;
  return [...linesOf('SQLite', sqlite.figures), ...(there ? linesOf('PostgreSQL', there.figures) : [])];
}

function linesOf(what: string, figures: Record<string, number>): Line[] {
  const line = (name: string, key: string, goal: string): Line => {
    const costs = sizes.map((size) => figures[`${key}${size}`]!);
    return {
      what: `${name} at ${sizes.map((size) => size.toLocaleString('en')).join(', ')} tickets, ${what}`,
      raw: '',
      ours: `${costs.map((cost) => cost.toFixed(2)).join(', ')} ms`,
      ratio: (costs.at(-1)! / costs[0]!).toFixed(2),
      goal,
    };
  };
  return [
    line('a new mail', 'opened', '1.2'),
    line('an answer to a ticket', 'answered', '1.2'),
    line('finding what is due', 'due', '1.2'),
  ];
}
