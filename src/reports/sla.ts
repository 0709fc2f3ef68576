/**
 * What the desk promised and what it kept, by category and by person. Everything follows from the histories of the
 * tickets and the desk file as it is now; computed again, it is the same.
 */
import type { Desk, StaffDeadlineKind } from '../domain/desk.js';
import { type Stage, stages } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { type History, rewound } from './history.js';
import { type Kept, keptOf } from './kept.js';
import { type Span, type SpanKind, spansOf } from './spans.js';
import { type Spread, spreadOf } from './spread.js';

/** From the first moment up to, and without, the last. */
export interface Period {
  from: Instant;
  to: Instant;
}

export interface Times {
  /** By the calendar of each ticket, without its holds. */
  business: Spread;
  /** By the clock on the wall. */
  wall: Spread;
}

/** What is told of one category or one person. What never happened is left out. */
export interface Account {
  deadlines: Partial<Record<StaffDeadlineKind, { met: number; missed: number }>>;
  met: number;
  missed: number;
  toAssign: Times | null;
  toFirstAnswer: Times | null;
  waitingForCustomer: Times | null;
  inStage: Partial<Record<Stage, Times>>;
}

export interface Sla {
  all: Account;
  categories: ({ key: string; label: string } & Account)[];
  people: ({ email: string; name: string } & Account)[];
}

const kinds: readonly StaffDeadlineKind[] = [
  'assign',
  'analysis',
  'estimate',
  'propose',
  'start',
  'test',
  'verify',
  'deliver',
  'mtp',
  'release',
  'document',
];

/** The account of a period, as of its end: what happened later does not count, whatever the histories hold. */
export function slaOf(desk: Desk, histories: readonly History[], period: Period): Sla {
  const within = ({ at }: { at: Instant }) => at >= period.from && at < period.to;
  const known = histories
    .map((history) => rewound(desk, history, history.events.filter(({ at }) => at < period.to).length))
    .filter(({ events }) => events.length > 0);
  const kept = known.flatMap((history) => keptOf(desk, history, period.to - 1)).filter(within);
  const spans = known.flatMap((history) => spansOf(desk, history)).filter(within);
  const keys = [
    ...new Set([...desk.categories.map(({ key }) => key), ...[...kept, ...spans].map((one) => one.category)]),
  ];
  const emails = [
    ...new Set([...desk.staff.map(({ email }) => email), ...[...kept, ...spans].flatMap((one) => one.people)]),
  ];
  return {
    all: account(kept, spans),
    categories: keys
      .map((key) => {
        const of = (one: Kept | Span) => one.category === key;
        const label = desk.categories.find((category) => category.key === key)?.label ?? key;
        return { key, label, ...account(kept.filter(of), spans.filter(of)) };
      })
      .filter(isTold),
    people: emails
      .map((email) => {
        const of = (one: Kept | Span) => one.people.includes(email);
        const name = desk.staff.find((person) => person.email === email)?.name ?? email;
        return { email, name, ...account(kept.filter(of), spans.filter(of)) };
      })
      .filter(isTold),
  };
}

function isTold({ met, missed, inStage, toFirstAnswer, waitingForCustomer }: Account): boolean {
  return met + missed > 0 || Object.keys(inStage).length > 0 || toFirstAnswer !== null || waitingForCustomer !== null;
}

function account(kept: readonly Kept[], spans: readonly Span[]): Account {
  const deadlines: Account['deadlines'] = {};
  for (const kind of kinds) {
    const ofKind = kept.filter((one) => one.kind === kind);
    const met = ofKind.filter((one) => one.met).length;
    if (ofKind.length > 0) deadlines[kind] = { met, missed: ofKind.length - met };
  }
  const inStage: Account['inStage'] = {};
  for (const stage of stages) {
    const times = timesOf(spans, stage);
    if (times) inStage[stage] = times;
  }
  const met = kept.filter((one) => one.met).length;
  return {
    deadlines,
    met,
    missed: kept.length - met,
    toAssign: timesOf(spans, 'assign'),
    toFirstAnswer: timesOf(spans, 'first answer'),
    waitingForCustomer: timesOf(spans, 'waiting'),
    inStage,
  };
}

function timesOf(spans: readonly Span[], kind: SpanKind): Times | null {
  const found = spans.filter((one) => one.kind === kind);
  if (found.length === 0) return null;
  return {
    business: spreadOf(found.map((one) => one.businessMs)),
    wall: spreadOf(found.map((one) => one.wallMs)),
  };
}
