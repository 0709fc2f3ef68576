/** Open tickets that lean on what is no longer in the desk file: it goes on without, and not as anybody meant. */
import type { Desk } from '../domain/desk.js';
import { categoryOf } from '../domain/people.js';
import { openStages, type Ticket } from '../domain/ticket.js';
import type { Database } from '../record/database.js';
import { ticketsInStages } from '../record/tickets.js';
import { type Finding, note } from './findings.js';

const mostNamed = 10;

export async function checkTickets(desk: Desk, db: Database): Promise<Finding[]> {
  const open = await ticketsInStages(db, openStages);
  const categories = gone(
    open,
    'category',
    desk.categories.map(({ key }) => key),
  );
  const apps = gone(
    open,
    'app',
    desk.apps.map(({ key }) => key),
  );
  const organisations = gone(
    open,
    'organisation',
    desk.organisations.map(({ name }) => name),
  );
  const mailTo = (key: string, command: string) => `mail the desk the subject "[${key}] ${command}" for each`;
  return [
    ...categories.map(({ name, keys, first }) => {
      const taken = categoryOf(desk, { category: name }).label;
      const cure = `${mailTo(first, `CATEGORY ${desk.categories[0]?.key}`)}, or give the category its key back`;
      return note('tickets', `no category "${name}" any more, so ${keys} taken for "${taken}"`, cure);
    }),
    ...apps.map(({ name, keys, first }) => {
      const cure = `${mailTo(first, `APP ${desk.apps[0]?.key ?? 'name'}`)}, or give the app its key back`;
      return note('tickets', `no app "${name}" any more, so ${keys} without its lead, developers and slot`, cure);
    }),
    ...organisations.map(({ name, keys }) => {
      const cure = 'give the organisation its name back until they are closed';
      return note('tickets', `no organisation "${name}" any more, so ${keys} without its approvers and locale`, cure);
    }),
  ];
}

/** What tickets lean on and the desk file does not have, with their keys and verb. */
function gone(
  open: readonly Ticket[],
  what: 'category' | 'app' | 'organisation',
  known: readonly string[],
): { name: string; keys: string; first: string }[] {
  const names = new Set(open.flatMap((ticket) => ticket[what] ?? []).filter((name) => !known.includes(name)));
  return [...names].map((name) => {
    const keys = open.filter((ticket) => ticket[what] === name).map(({ key }) => key);
    return { name, keys: named(keys), first: keys[0] ?? '' };
  });
}

/** `HD-3 is`, `HD-3 and HD-7 are`. */
function named(every: readonly string[]): string {
  const keys = every.slice(0, mostNamed);
  const more = every.length - keys.length;
  const all = more > 0 ? [...keys, `${more} more`] : keys;
  const last = all.at(-1);
  return all.length === 1 ? `${last} is` : `${all.slice(0, -1).join(', ')} and ${last} are`;
}
