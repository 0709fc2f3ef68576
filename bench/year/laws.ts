/** What must hold of any history, whoever played it. */
import type { Desk } from '../../src/domain/desk.js';
import { judgesOf } from '../../src/domain/people.js';
import type { Deadline, Ticket } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import type { Database } from '../../src/record/database.js';
import { allTickets } from '../../src/record/tickets.js';
import { asItWas, begins, type History, visitsOf } from '../../src/reports/history.js';
import { keptOf } from '../../src/reports/kept.js';
import type { Calendar } from '../../src/time/calendar.js';
import { calendarOf } from '../../src/workflow/calendars.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { isOpen } from '../../src/workflow/flow.js';
import { queuesInOrder, slotsHeldByOne } from './board.js';
import type { Law, Told } from './law.js';

interface Row extends Omit<Deadline, 'why' | 'of'> {
  of: string;
  state: 'open' | 'done' | 'ended';
  endedAt: Instant | null;
}

export async function brokenLaws(
  db: Database,
  desk: Desk,
  now: Instant,
): Promise<{ laws: Law[]; opened: number; byStage: string }> {
  const tickets = await allTickets(db);
  const events: Told[] = (await db('events').orderBy('id')).map((row) => ({ ...row, at: Number(row.at) }));
  const rows: Row[] = (await db('deadlines').orderBy('id')).map((row) => ({
    ...row,
    startedAt: Number(row.started_at),
    dueAt: Number(row.due_at),
    endedAt: row.ended_at,
  }));
  const eventsByTicket = groupedBy(events, (event) => event.ticket);
  const rowsByTicket = groupedBy(rows, (row) => row.ticket);
  const lives = tickets.map((ticket) => ({
    ticket,
    events: eventsByTicket.get(ticket.key) ?? [],
    rows: rowsByTicket.get(ticket.key) ?? [],
  }));
  const laws = [
    each('no deadline is due in closed hours', lives, (life) => dueWhenOpen(desk, life)),
    each('open deadlines are those that history gives', lives, (life) => openOnes(desk, life)),
    each('deadlines of the past, recomputed, are those that were stored', lives, (life) => pastOnes(desk, life, now)),
    each('no reminder goes out twice for the same start', lives, reminders),
    each('no escalation goes out in closed hours', lives, (life) => escalations(desk, life)),
    each('every closing has a reason, and what is done its documentation', lives, closing),
    each('nothing goes to production without an approval', lives, (life) => approvals(desk, life)),
    slotsHeldByOne(tickets, events),
    queuesInOrder(desk, tickets, events),
  ];
  const stages = groupedBy(tickets, (ticket) => ticket.stage);
  const byStage = [...stages].map(([stage, all]) => `${stage} ${all.length}`).join(', ');
  return { laws, opened: tickets.length, byStage };
}

interface Life extends History {
  events: Told[];
  rows: Row[];
}

/** Undefined for each thing that was looked at and is well, a line for each that is not. */
function each(law: string, lives: Life[], look: (life: Life) => (string | undefined)[]): Law {
  const found = lives.flatMap((life) => look(life).map((line) => line && `${life.ticket.key}: ${line}`));
  return { law, seen: found.length, broken: found.flatMap((line) => line ?? []) };
}

/** A closing moment counts as open: what fills the day is due at its end. */
function isOpenAt(calendar: Calendar, at: Instant): boolean {
  return calendar.isOpen(at) || calendar.isOpen(at - 1);
}

/** Customers are waited for by the desk's calendar. Nobody's category changes away from one with longer hours here. */
function ruling(desk: Desk, ticket: Ticket, kind: Deadline['kind']): Calendar {
  return kind === 'remind' || kind === 'silence' ? calendarOf(desk) : calendarOf(desk, ticket);
}

function dueWhenOpen(desk: Desk, { ticket, rows }: Life): (string | undefined)[] {
  // A hold may be for days by the clock.
  return rows
    .filter(({ kind }) => kind !== 'resume')
    .map(({ kind, dueAt }) => {
      const calendar = ruling(desk, ticket, kind);
      return isOpenAt(calendar, dueAt) ? undefined : `${kind} is due ${calendar.format(dueAt)}`;
    });
}

function openOnes(desk: Desk, { ticket, events, rows }: Life): (string | undefined)[] {
  const derived = isOpen(ticket.stage) ? deadlinesOf(desk, ticket, events) : [];
  const stored = rows.filter((row) => row.state === 'open');
  const same = (row: Row, one: Deadline) =>
    row.kind === one.kind && row.of === (one.of ?? '') && row.step === one.step && row.startedAt === one.startedAt;
  return [
    ...derived.map((one) => {
      const row = rows.find((candidate) => same(candidate, one));
      if (!row) return `${one.kind} ${one.step} is not stored`;
      const acted = row.state === 'done' && one.dueAt <= (row.endedAt ?? 0);
      return acted || (row.state === 'open' && row.dueAt === one.dueAt) ? undefined : `${one.kind} is stored otherwise`;
    }),
    ...stored.map((row) =>
      derived.some((one) => same(row, one)) ? undefined : `${row.kind} is stored and does not follow`,
    ),
  ];
}

function pastOnes(desk: Desk, life: Life, now: Instant): (string | undefined)[] {
  return (
    keptOf(desk, life, now)
      // What a clock that stood still would have come to was never stored.
      .filter(({ leftAt, startedAt, stoodStill }) => leftAt !== null && leftAt !== startedAt && !stoodStill)
      .map(({ kind, startedAt, dueAt }) => {
        const row = life.rows.find((one) => one.kind === kind && one.startedAt === startedAt);
        if (!row) return `${kind} of ${calendarOf(desk).format(startedAt)} is not stored`;
        if (row.dueAt === dueAt) return undefined;
        const format = (at: Instant) => calendarOf(desk).format(at);
        return `${kind} of ${format(startedAt)} was due ${format(row.dueAt)}, recomputed ${format(dueAt)}`;
      })
  );
}

function reminders({ events }: Life): (string | undefined)[] {
  const told = new Set<string>();
  const found: (string | undefined)[] = [];
  let start = '';
  for (const { kind, note, id } of events) {
    if (kind === 'request' || kind === 'customer-wrote') start = String(id);
    if (kind !== 'reminded') continue;
    const name = `${start} ${note}`;
    found.push(told.has(name) ? `${note} went out twice` : undefined);
    told.add(name);
  }
  return found;
}

function escalations(desk: Desk, life: Life): (string | undefined)[] {
  return visitsOf(life).flatMap((visit) =>
    life.events.slice(visit.entered, visit.left).flatMap((event, at) => {
      if (event.kind !== 'escalated') return [];
      const calendar = calendarOf(desk, asItWas(desk, life, visit, visit.entered + at));
      return [isOpenAt(calendar, event.at) ? undefined : `${event.note} at ${calendar.format(event.at)}`];
    }),
  );
}

function closing({ ticket, events }: Life): (string | undefined)[] {
  if (ticket.stage === 'closed') return [ticket.closedReason ? undefined : 'closed without a reason'];
  if (ticket.stage !== 'done') return [];
  const last = events.findLast((event) => event.to === 'done');
  const isTold = ticket.documentation !== null || /^DONE NODOC \S/i.test(last?.note ?? '');
  return [isTold ? undefined : 'done without documentation and without a reason for none'];
}

/** By the customer's OK to this very round, or by a PM who says why. */
function approvals(desk: Desk, life: Life): (string | undefined)[] {
  const { ticket, events } = life;
  return events.flatMap((event, at) => {
    if (event.kind !== 'move' || event.to !== 'mtp' || event.from === 'mtp') return [];
    if (event.from === 'feedback' && begins(event.note, 'MTP')) {
      return [event.note.includes(':') ? undefined : 'to production by a PM without a reason'];
    }
    const before = events.slice(0, at).findLast((one) => one.to !== null);
    const may = judgesOf(desk, ticket).some((judge) => judge.email === before?.by);
    const approved = before?.from === 'feedback' && before.to === 'approved' && begins(before.note, 'OK') && may;
    return [approved ? undefined : `to production after ${before?.note}`];
  });
}

function groupedBy<K, T>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(key(one)) ?? [];
    group.push(one);
    groups.set(key(one), group);
  }
  return groups;
}
