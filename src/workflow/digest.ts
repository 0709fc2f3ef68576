/** The daily digest: what is open, due and overdue, for each PM and monitor. */
import { DateTime } from 'luxon';
import type { Letter } from '../domain/decision.js';
import type { Desk, Person } from '../domain/desk.js';
import { holders, managersOf, personByEmail, unique } from '../domain/people.js';
import type { Deadline, Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { calendarOf } from './calendars.js';
import { unansweredSince } from './owners.js';

interface Entry {
  key: string;
  title: string;
  stage: string;
  due: Instant | null;
  overdue: boolean;
  wrote: Instant | null;
}

/** The first opening of a day of the desk's calendar, after that moment. */
export function nextDigestMoment(desk: Desk, now: Instant): Instant {
  const calendar = calendarOf(desk);
  const startOfDay = (at: Instant) => DateTime.fromMillis(at, { zone: desk.timezone }).startOf('day').toMillis();
  let at = calendar.openingAfter(now);
  while (calendar.openingAfter(startOfDay(at) - 1) !== at) at = calendar.openingAfter(at);
  return at;
}

/** A digest for each who has anything in it; nobody gets an empty one. */
export function digests(
  desk: Desk,
  open: Ticket[],
  deadlines: Deadline[],
  waitingMails: number,
  now: Instant,
): Letter[] {
  const due = new Map<string, Instant>();
  for (const one of deadlines) {
    const isStaffs = !['escalate', 'remind', 'silence', 'resume'].includes(one.kind);
    if (isStaffs && !due.has(one.ticket)) due.set(one.ticket, one.dueAt);
  }
  const entries = (tickets: Ticket[]): Entry[] =>
    tickets.map((ticket) => entryOf(ticket, due.get(ticket.key) ?? null, now));
  const monitors = holders(desk, 'monitor');
  const managed = open.map((ticket) => ({ ticket, managers: managersOf(desk, ticket).map(({ email }) => email) }));
  // A PM whose role was taken away keeps what nobody has taken over.
  const keepers = managed.flatMap(({ managers }) => managers.flatMap((email) => personByEmail(desk, email) ?? []));
  const people = unique([...monitors, ...holders(desk, 'pm'), ...keepers]);
  return people.flatMap((person) => {
    const watches = monitors.some((monitor) => monitor.email === person.email);
    const mine = entries(managed.filter(({ managers }) => managers.includes(person.email)).map(({ ticket }) => ticket));
    const sections = sectionsOf(desk, mine, now);
    const waiting = watches && waitingMails > 0 ? [mailsSection(waitingMails)] : [];
    const all = [...sections, ...waiting];
    return all.length > 0 ? [digest(person, all)] : [];
  });
}

function sectionsOf(desk: Desk, mine: Entry[], now: Instant) {
  const endOfDay = DateTime.fromMillis(now, { zone: desk.timezone }).endOf('day').toMillis();
  const isToday = (entry: Entry) => !entry.overdue && entry.due !== null && entry.due <= endOfDay;
  return [
    { heading: 'Overdue', tickets: mine.filter((entry) => entry.overdue) },
    { heading: 'Due today', tickets: mine.filter(isToday) },
    { heading: 'Open', tickets: mine.filter((entry) => !entry.overdue && !isToday(entry)) },
  ].filter((section) => section.tickets.length > 0);
}

function mailsSection(count: number) {
  return { heading: 'Mails for a decision', count, tickets: [] };
}

function entryOf(ticket: Ticket, due: Instant | null, now: Instant): Entry {
  const { key, title, stage, request } = ticket;
  return { key, title, stage, due, overdue: due !== null && due <= now, wrote: unansweredSince(request) };
}

function digest(person: Person, sections: object[]): Letter {
  return {
    template: 'digest',
    to: person,
    audience: 'staff',
    ticket: null,
    request: null,
    values: { sections },
    attachments: [],
    why: 'the daily digest',
  };
}
