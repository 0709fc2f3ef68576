import Holidays from 'date-holidays';
import type { CalendarSpec, OpeningInterval, Weekday } from '../domain/time.js';
import type { Path } from './problems.js';
import type { Entry, Reading } from './reading.js';
import { DAY, next, overlap, readWeekdays } from './schema/hours.js';
import type { CalendarPart } from './schema/index.js';

type Week = CalendarSpec['hours'];

/** What a calendar says itself, weekdays told apart; `parent` is the one that it extends. */
interface Own {
  path: Path;
  parent: string | null;
  week: Week;
  part: CalendarPart;
}

/**
 * Resolves `extends` and checks what only a whole calendar shows. Problems go to the reading; calendars that have
 * one are left out.
 * @param names All calendars of the file, also those that cannot be read.
 */
export function resolveCalendars(
  reading: Reading,
  entries: Entry<CalendarPart>[],
  names: readonly string[],
  zone: string,
): Record<string, CalendarSpec> {
  const own = new Map(entries.map((entry) => [entry.key, readOwn(reading, entry)]));
  const specs: Record<string, CalendarSpec> = {};
  for (const [name, { path, part }] of own) {
    checkHolidays(reading, [...path, 'holidays'], part);
    const line = ancestry(reading, own, name, names);
    if (line === null) continue;
    const spec = line.reduceRight((spec, generation) => extend(spec, generation), closed(name, zone));
    checkWeek(reading, [...path, 'hours'], spec.hours);
    specs[name] = spec;
  }
  return specs;
}

function readOwn(reading: Reading, { path, value: part }: Entry<CalendarPart>): Own {
  const week: Week = {};
  for (const [names, intervals] of Object.entries(part.hours)) {
    for (const day of readWeekdays(names) ?? []) {
      if (week[day] !== undefined) {
        reading.refuse([...path, 'hours', names], 'a weekday for the second time', 'each weekday once');
      }
      week[day] = intervals;
    }
  }
  return { path, parent: part.extends ?? null, week, part };
}

/** The calendar, its parent and so on; null where the line does not end or leads to one that cannot be read. */
function ancestry(reading: Reading, own: Map<string, Own>, name: string, names: readonly string[]): Own[] | null {
  const line: Own[] = [];
  let at: string | null = name;
  while (at !== null) {
    const generation = own.get(at);
    if (generation === undefined) return null;
    if (line.includes(generation)) {
      // Only its own members tell of a circle, not those that lead into it.
      if (generation === line[0]) {
        const path = [...generation.path, 'extends'];
        reading.refuse(path, 'calendars that extend each other in a circle', 'one that extends none');
      }
      return null;
    }
    line.push(generation);
    const { parent } = generation;
    if (parent !== null && !names.includes(parent)) {
      // Said once, where it stands, and not again for each calendar further down.
      if (line.length === 1) reading.refuseName([...generation.path, 'extends'], 'calendar', parent, names);
      return null;
    }
    at = parent;
  }
  return line;
}

function closed(name: string, zone: string): CalendarSpec {
  const holidays = { country: null, region: null, also: [], never: [] };
  return { name, zone, hours: {}, holidays, days: {}, escalateWhenClosed: false };
}

function extend(parent: CalendarSpec, { week, part }: Own): CalendarSpec {
  const { holidays } = part;
  return {
    ...parent,
    hours: { ...parent.hours, ...week },
    days: { ...parent.days, ...part.days },
    holidays:
      holidays === undefined
        ? parent.holidays
        : { ...holidays, country: holidays.country ?? null, region: holidays.region ?? null },
    escalateWhenClosed: part.escalateWhenClosed ?? parent.escalateWhenClosed,
  };
}

/** Single dates may open a calendar too, but the year comes that has none of them. */
function checkWeek(reading: Reading, path: Path, week: Week): void {
  if (Object.values(week).every((intervals) => intervals.length === 0)) {
    reading.refuse(path, 'no weekday with opening hours', 'at least one, or nothing would ever be due');
    return;
  }
  for (const [day, intervals] of Object.entries(week)) {
    const tomorrow = week[next(Number(day) as Weekday)] ?? [];
    if (overlap([...intervals, ...tomorrow.map(oneDayLater)])) {
      reading.refuse(path, 'hours across midnight that overlap those of the next day', 'hours that do not overlap');
      return;
    }
  }
}

function oneDayLater({ from, to }: OpeningInterval): OpeningInterval {
  return { from: from + DAY, to: to + DAY };
}

/** The library is asked only where a country is named: it takes a while to wake up. */
function checkHolidays(reading: Reading, path: Path, { holidays }: CalendarPart): void {
  const country = holidays?.country;
  const region = holidays?.region;
  if (country === undefined) {
    if (region !== undefined) reading.refuse([...path, 'region'], 'a region without a country', 'a country beside it');
    return;
  }
  const library = new Holidays();
  const countries = Object.keys(library.getCountries());
  if (!countries.includes(country)) {
    reading.refuseName([...path, 'country'], 'country with known holidays', country, countries);
  } else if (region !== undefined) {
    const regions = Object.keys(library.getStates(country) ?? {});
    if (!regions.includes(region)) {
      reading.refuseName([...path, 'region'], `region of ${country} with known holidays`, region, regions);
    }
  }
}
