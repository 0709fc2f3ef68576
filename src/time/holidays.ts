import Holidays, { type HolidaysTypes } from 'date-holidays';
import { Advice } from '../errors.js';
import { DAY, type DayNumber, yearStart } from './zone.js';

/** Public holidays of one country or region: the days of a year with their English names. */
export type HolidayTable = (year: number) => ReadonlyMap<DayNumber, string>;

// Building a table reads the rules of the whole country, and every calendar of a desk asks for the same few.
const tables = new Map<string, HolidayTable>();

/**
 * The holidays of type `public` only: a bank's or a school's day off is worked.
 * Throws Advice where the library knows no such country or region. A region is a state (`NSW`) or a part of one (`BY.A`).
 */
export function publicHolidays(country: string, region: string | null): HolidayTable {
  const key = `${country.toUpperCase()} ${region ?? ''}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = makeTable(makeLibrary(country.toUpperCase(), region));
  tables.set(key, table);
  return table;
}

function makeLibrary(country: string, region: string | null): Holidays {
  const options = { types: ['public' as const], languages: 'en' };
  const catalogue = new Holidays();
  if (!Object.hasOwn(catalogue.getCountries(), country)) {
    throw new Advice(`holidays.country: ${country} is not known; give an ISO 3166 code such as BE, or leave it out`);
  }
  if (region === null) return new Holidays(country, options);
  const [state = '', part] = region.toUpperCase().split('.');
  const states = catalogue.getStates(country) ?? {};
  const parts = part === undefined ? {} : (catalogue.getRegions(country, state) ?? {});
  if (!Object.hasOwn(states, state) || (part !== undefined && !Object.hasOwn(parts, part))) {
    const names = Object.keys(states).join(', ') || 'none';
    throw new Advice(`holidays.region: ${region} is not known in ${country}; it has ${names}`);
  }
  return part === undefined ? new Holidays(country, state, options) : new Holidays(country, state, part, options);
}

function makeTable(library: Holidays): HolidayTable {
  const listed = new Map<number, HolidaysTypes.Holiday[]>();
  const list = (year: number) => {
    const known = listed.get(year) ?? library.getHolidays(year, 'en');
    listed.set(year, known);
    return known;
  };
  const years = new Map<number, ReadonlyMap<DayNumber, string>>();
  return (year) => {
    let days = years.get(year);
    if (days === undefined) {
      // A feast of several days may begin in the year before.
      days = daysOf([...list(year - 1), ...list(year)], year);
      years.set(year, days);
    }
    return days;
  };
}

function daysOf(holidays: HolidaysTypes.Holiday[], year: number): Map<DayNumber, string> {
  const [first, end] = [yearStart(year) / DAY, yearStart(year + 1) / DAY];
  const days = new Map<DayNumber, string>();
  for (const holiday of holidays) {
    for (const day of coveredDays(holiday)) {
      if (day >= first && day < end && !days.has(day)) days.set(day, holiday.name);
    }
  }
  return days;
}

/** The days that are off before and after noon: so an afternoon off does not close a day, and a clock change adds none. */
function coveredDays(holiday: HolidaysTypes.Holiday): DayNumber[] {
  // The library's local date and hour; its instants are those of the country's own zone.
  const start = Date.parse(`${holiday.date.slice(0, 10)}T${holiday.date.slice(11, 19)}Z`);
  const end = start + (holiday.end.getTime() - holiday.start.getTime());
  const days: DayNumber[] = [];
  for (let day = Math.floor(start / DAY - 0.5) + 1; (day + 0.5) * DAY < end; day++) days.push(day);
  return days;
}
