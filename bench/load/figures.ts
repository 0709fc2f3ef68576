/** One line of the table: what was measured, by what means it is judged. */
export interface Line {
  what: string;
  /** As it is printed. */
  raw: string;
  ours: string;
  ratio: string;
  goal: string;
}

export function median(values: number[]): number {
  return percentile(values, 50);
}

export function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Median with the least and the most beside it. */
export function spread(values: number[], unit: string, digits = 1): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} ${unit} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

export function table(lines: Line[]): string {
  const head = ['measured', 'libraries alone', 'Postdesk', 'ratio', 'goal'];
  const rows = lines.map(({ what, raw, ours, ratio, goal }) => [what, raw, ours, ratio, goal]);
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const printed = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [printed(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(printed)].join(
    '\n',
  );
}
