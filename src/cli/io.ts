import type { Command } from 'commander';
import { Advice } from '../errors.js';

/** Options that every command takes. */
export interface GlobalOptions {
  config?: string;
  json?: boolean;
  debug?: boolean;
}

export function globals(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}

/** @throws Advice (wrong usage) where that is no whole number above 0 */
export function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Advice(`${option}: "${text}" is no number above 0`, 2);
  return number;
}

/** The number of a row as somebody typed it; 0, which none has, for what cannot be one: PostgreSQL refuses to look for that. */
export function idOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** `1 ticket`, `2 tickets`. */
export function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** Prints data as JSON where that is asked for, else as text. */
export function print(options: GlobalOptions, data: unknown, text: string): void {
  process.stdout.write(options.json ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`);
}

/** Rows in columns as wide as they need; one line each. */
export function table(rows: (string | number | null)[][]): string {
  const cells = rows.map((row) => row.map((cell) => oneLine(String(cell ?? ''))));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const padded = cells.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))),
  );
  return padded.map((row) => row.join('  ')).join('\n');
}

/** Strangers' text on a terminal: no control characters, so no escape sequences. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** As above, for text of several lines. */
export function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' '))
    .join('\n');
}
