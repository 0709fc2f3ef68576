/** How what would have happened differs from what did. */
import type { Instant } from '../domain/time.js';
import type { Dated, Happening, MailOut, Moved } from './happening.js';
import { roundName } from './original.js';

export interface Difference {
  /** Null for mails about no ticket. */
  ticket: string | null;
  about: 'mail' | 'move' | 'deadline';
  what: string;
  /** When it happened or was due; null where it did not. */
  before: Instant | null;
  /** When it would have; null where it would not. */
  now: Instant | null;
}

/** A desk handles a mail some seconds after the server took it, and the moments of all that follows are so much later. */
export const sameMoment = 60_000;

/** Differences by ticket, in the order of the tickets and of time. */
export function differences(
  then: { happened: readonly Happening[]; deadlines: readonly Dated[] },
  now: { happened: readonly Happening[]; deadlines: readonly Dated[] },
): Difference[] {
  const mails = compare(then.happened.filter(isMailOut), now.happened.filter(isMailOut), mailName);
  const moves = compare(then.happened.filter(isMove), now.happened.filter(isMove), moveName);
  const dues = compareDues(then.deadlines, now.deadlines);
  const found = [
    ...moves.map((one) => ({ ...one, about: 'move' as const })),
    ...mails.map((one) => ({ ...one, about: 'mail' as const })),
    ...dues.map((one) => ({ ...one, about: 'deadline' as const })),
  ];
  const moment = ({ before, now }: Difference) =>
    Math.min(before ?? Number.POSITIVE_INFINITY, now ?? Number.POSITIVE_INFINITY);
  return found.sort((a, b) => numberIn(a.ticket) - numberIn(b.ticket) || moment(a) - moment(b));
}

type Found = Omit<Difference, 'about'>;

function isMailOut(one: Happening): one is MailOut {
  return one.kind === 'mail out';
}

function isMove(one: Happening): one is Moved {
  return one.kind === 'move';
}

function mailName({ template, to, request }: MailOut): string {
  return `${template} to ${to}${request ? ` (${roundName(request)})` : ''}`;
}

function moveName({ from, to }: Moved): string {
  return from === null ? `opened in ${to}` : `${from} to ${to}`;
}

function compare<T extends { ticket: string | null; at: Instant }>(
  then: readonly T[],
  now: readonly T[],
  nameOf: (one: T) => string,
): Found[] {
  const key = (one: T) => JSON.stringify([one.ticket, nameOf(one)]);
  const [old, fresh] = [grouped(then, key), grouped(now, key)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((each) => {
    const [did, would] = [old.get(each) ?? [], fresh.get(each) ?? []];
    const sample = (did[0] ?? would[0])!;
    const pairs = pair(
      did.map(({ at }) => at),
      would.map(({ at }) => at),
    );
    return pairs.map((one) => ({ ticket: sample.ticket, what: nameOf(sample), ...one }));
  });
}

/** What happened at the same moment is the same; of the rest the first is the first, and so on. */
function pair(then: Instant[], now: Instant[]): { before: Instant | null; now: Instant | null }[] {
  const left = [...now];
  const moved = then.filter((at) => {
    const same = left.findIndex((other) => Math.abs(other - at) <= sameMoment);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const count = Math.max(moved.length, left.length);
  return Array.from({ length: count }, (_, place) => ({ before: moved[place] ?? null, now: left[place] ?? null }));
}

/** Deadlines that both have, due at another moment; those that only one has follow from the moves. */
function compareDues(then: readonly Dated[], now: readonly Dated[]): Found[] {
  const key = ({ ticket, kind, step }: Dated) => JSON.stringify([ticket, kind, step]);
  const [old, fresh] = [grouped(then, key), grouped(now, key)];
  return [...old].flatMap(([each, all]) =>
    all.flatMap((one, place): Found[] => {
      const other = fresh.get(each)?.[place];
      if (!other || Math.abs(other.dueAt - one.dueAt) <= sameMoment) return [];
      const what = one.kind === 'remind' ? `reminder ${one.step + 1}` : one.kind;
      return [{ ticket: one.ticket, what, before: one.dueAt, now: other.dueAt }];
    }),
  );
}

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function numberIn(ticket: string | null): number {
  return ticket === null ? Number.POSITIVE_INFINITY : Number(/\d+$/.exec(ticket)?.[0] ?? 0);
}
