import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { type Calendar, makeCalendar } from '../../src/time/calendar.js';
import { due } from '../../src/time/due.js';
import { parseDuration } from '../../src/time/duration.js';
import { hours, spec, week } from './specs.js';

type Row = Record<string, string>;

const page = readFileSync(new URL('../../docs/time.md', import.meta.url), 'utf8');

/** The rows of the table with just these columns, by column name. */
function table(columns: string[]): Row[] {
  const lines = page.split('\n');
  const head = lines.indexOf(`| ${columns.join(' | ')} |`);
  if (head < 0) throw new Error(`no table ${columns.join(', ')} in docs/time.md`);
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) => {
    const cells = line.split('|').slice(1, -1);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!.trim()]));
  });
}

function words(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}

function calendarOf(row: Row): Calendar {
  const [country = null, region = null] = words(row.holidays!);
  const byName = (cell: string) =>
    Object.fromEntries(
      cell
        .split(';')
        .map((part) => /^\s*(\S+) (.+)$/.exec(part))
        .flatMap((match) => (match === null ? [] : [[match[1]!, match[2]!]])),
    );
  const days = Object.entries(byName(row.days!)).map(([date, open]) => [date, hours(open)]);
  return makeCalendar(
    spec({
      name: row.calendar!,
      zone: row.zone!,
      hours: week(byName(row.hours!)),
      holidays: { country, region, also: words(row.also!), never: words(row.never!) },
      days: Object.fromEntries(days),
    }),
  );
}

const calendars = new Map(
  table(['calendar', 'zone', 'hours', 'holidays', 'also', 'never', 'days']).map((row) => [
    row.calendar!,
    calendarOf(row),
  ]),
);

/** `Fri 2026-11-27 17:45`, with an offset where the local time comes twice. The weekday must be right too. */
function moment(text: string, zone: string): number {
  const format = /[+-]\d\d:\d\d$/.test(text) ? 'ccc yyyy-MM-dd HH:mm ZZ' : 'ccc yyyy-MM-dd HH:mm';
  const read = DateTime.fromFormat(text, format, { zone, locale: 'en' });
  if (!read.isValid || read.toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' }) !== text.slice(0, 20)) {
    throw new Error(`no such local time in ${zone}: ${text}`);
  }
  return read.toMillis();
}

function check(row: Row): void {
  const calendar = calendars.get(row.calendar!)!;
  const { zone } = calendar.spec;
  const paused = row['paused from'];
  const pauses = paused ? [{ from: moment(paused, zone), to: moment(row['paused to']!, zone) }] : [];
  const { at, why } = due(calendar, moment(row.start!, zone), parseDuration(row.duration!)!, pauses);
  const local = DateTime.fromMillis(at, { zone }).toFormat('ccc yyyy-MM-dd HH:mm ZZ', { locale: 'en' });
  expect(local.startsWith(row.due!) ? row.due : local, why.join('\n')).toBe(row.due);
  expect(at).toBe(moment(row.due!, zone));
}

describe('the examples of docs/time.md', () => {
  const examples = table(['calendar', 'start', 'duration', 'due', 'why']);
  const paused = table(['calendar', 'start', 'duration', 'paused from', 'paused to', 'due', 'why']);

  it('are fifty', () => {
    expect(examples).toHaveLength(50);
  });

  it.each(examples)('$calendar: $duration from $start is $due: $why', check);

  it.each(paused)('$calendar: $duration from $start with a pause is $due: $why', check);
});
