/** What came of a campaign, as a Markdown table. */
import type { RunResult } from './run.js';

export interface Row {
  fault: string;
  database: string;
  processes: number;
  results: readonly RunResult[];
  breaches: number;
}

const columns = [
  'case',
  'database',
  'runs',
  'mails in',
  'kills',
  'tickets',
  'mails out',
  'duplicates allowed',
  'seen',
  'breaches',
  'seconds',
];

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    lineOf(row.fault, row.processes > 1 ? `${row.database} x${row.processes}` : row.database, row.results),
  );
  const all = lineOf(
    'all',
    '',
    rows.flatMap((row) => row.results),
  );
  return [columns, columns.map(() => '---'), ...lines, all].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lineOf(name: string, database: string, results: readonly RunResult[]): (string | number)[] {
  const sum = (of: (result: RunResult) => number) => results.reduce((total, result) => total + of(result), 0);
  return [
    name,
    database,
    results.length,
    sum((result) => result.mailsIn),
    sum((result) => result.kills),
    sum((result) => result.tickets),
    sum((result) => result.mailsOut),
    sum((result) => result.duplicates.allowed),
    sum((result) => result.duplicates.seen),
    sum((result) => result.breaches.length),
    sum((result) => result.seconds).toFixed(0),
  ];
}
