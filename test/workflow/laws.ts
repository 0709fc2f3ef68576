/** What must hold after every input, whatever it was. */
import { expect } from 'vitest';
import type { Desk } from '../../src/domain/desk.js';
import { appOf, isTopPriority, judgesOf, plays } from '../../src/domain/people.js';
import { type Stage, stages, type Ticket } from '../../src/domain/ticket.js';
import { isOpen, stageFacts } from '../../src/workflow/flow.js';
import { offers } from '../../src/workflow/offers.js';
import { isRefused } from './factories.js';
import type { Happened, MemoryDesk } from './memory-desk.js';

/** Stands in every text that only staff may read. */
export const marker = 'zqinternal';

const holding: readonly Stage[] = ['staging', 'feedback', 'approved', 'mtp'];
const afterApproval: readonly Stage[] = ['approved', 'mtp', 'released', 'done', 'closed'];

export function checkLaws(desk: MemoryDesk, happened: Happened): void {
  isDeterministic(happened);
  refusedChangesNothing(happened);
  oneTicketASlot(desk);
  nobodyWaitsForAFreeSlot(desk);
  startsInOrder(desk, happened);
  onlyTheNextIsCalled(desk);
  releasesOnlyWhatWasApproved(desk, happened);
  approvalIsVoidAfterAWayBack(desk);
  everythingWaitsForSomebody(desk);
  roundsAreNeverReused(desk, happened);
  deadlinesFollowFromHistory(desk, happened);
  movesAreEvents(desk, happened);
  customersReadNothingInternal(desk, happened);
  recordReadsWords(happened);
}

/** What is kept is a sentence; keys and values are for letters alone. */
function recordReadsWords({ decision: { outcome, events, letters } }: Happened): void {
  const kept = [outcome, ...events.map((event) => event.note), ...letters.map((letter) => letter.why)];
  expect(kept.filter((text) => typeof text !== 'string' || text.includes('[object'))).toEqual([]);
}

function isDeterministic({ decision, again }: Happened): void {
  expect(again).toEqual(decision);
}

function refusedChangesNothing({ decision, input }: Happened): void {
  if (!isRefused(decision)) return;
  expect(decision).toMatchObject({ tickets: [], events: [], messages: [] });
  expect(decision.letters.map((letter) => letter.template)).toEqual(['transcript']);
  if (input.kind === 'commands') expect(decision.letters[0]?.to.email).toBe(input.by.email);
}

function oneTicketASlot(desk: MemoryDesk): void {
  const held = [...desk.tickets.values()]
    .filter((ticket) => holding.includes(ticket.stage))
    .map((ticket) => ticket.app);
  expect(held, 'apps whose slot is held').toEqual([...new Set(held)]);
}

function nobodyWaitsForAFreeSlot(desk: MemoryDesk): void {
  const all = [...desk.tickets.values()];
  // On hold they wait for something else.
  for (const waiting of all.filter((ticket) => ticket.stage === 'awaiting-staging' && !ticket.hold)) {
    const holder = all.find((ticket) => ticket.app === waiting.app && holding.includes(ticket.stage));
    expect(holder, `${waiting.key} waits for the slot of ${waiting.app}`).toBeDefined();
  }
}

/** START takes the first of the queue of a free developer; else it is top priority, or the lead said why. */
function startsInOrder({ desk }: MemoryDesk, { input, decision, before }: Happened): void {
  if (input.kind !== 'commands' || !input.commands.some((command) => command.verb === 'START')) return;
  for (const event of decision.events.filter((one) => one.kind === 'move' && one.note.startsWith('START'))) {
    const ticket = before.get(event.ticket)!;
    if (plays(desk, input.by, 'lead') && input.words.text.trim() !== '') return;
    const developer = ticket.task?.developer;
    const theirs = [...before.values()].filter((one) => one.task?.developer === developer);
    const sooner = theirs.filter((one) => one.stage === 'planned' && !one.hold && goesBefore(desk, one, ticket));
    expect(
      sooner.map((one) => one.key),
      `before ${ticket.key} in the queue`,
    ).toEqual([]);
    const busy = theirs.some((one) => one.stage === 'development');
    expect(busy && !isTopPriority(desk, ticket), `${developer} was busy`).toBe(false);
  }
}

/** The law above all: nothing goes to production but what the customer approved, or a PM who says why. */
function releasesOnlyWhatWasApproved(desk: MemoryDesk, { input, decision, before }: Happened): void {
  for (const ticket of desk.tickets.values()) {
    const was = before.get(ticket.key);
    if (ticket.stage === 'approved' || ticket.stage === 'mtp') {
      expect(ticket.approval).toMatchObject({ kind: 'release', round: ticket.rounds.release });
    }
    if (was?.stage === ticket.stage) continue;
    if (ticket.stage === 'mtp' && was?.stage === 'approved') expect(ticket.approval).toEqual(was.approval);
    const fresh = ticket.stage === 'approved' || (ticket.stage === 'mtp' && was?.stage !== 'approved');
    if (!fresh) continue;
    expect(was?.stage).toBe('feedback');
    if (input.kind === 'commands') {
      expect(ticket.stage).toBe('mtp');
      expect(plays(desk.desk, input.by, 'pm')).toBe(true);
      expect(decision.events.some((event) => event.kind === 'move' && event.note.startsWith('MTP: '))).toBe(true);
      continue;
    }
    if (input.kind !== 'customer') throw new Error(`${input.kind} approved ${ticket.key}`);
    expect(input).toMatchObject({ mayAnswer: true, verdict: { value: 'ok' }, ticket: ticket.key });
    expect(input.answers).toEqual({ kind: 'release', round: was?.request?.round });
    expect(judgesOf(desk.desk, ticket).map((judge) => judge.email)).toContain(input.words.from.email);
  }
}

function approvalIsVoidAfterAWayBack(desk: MemoryDesk): void {
  for (const ticket of desk.tickets.values()) {
    if (!afterApproval.includes(ticket.stage))
      expect([ticket.key, ticket.stage, ticket.approval]).toMatchObject({ 2: null });
  }
}

/** Every open ticket waits for somebody who is there, and that somebody has a way on. */
function everythingWaitsForSomebody({ desk, tickets }: MemoryDesk): void {
  for (const ticket of tickets.values()) {
    const { waitsFor, request } = stageFacts[ticket.stage];
    expect([ticket.key, ticket.stage, ticket.request?.kind ?? null]).toEqual([ticket.key, ticket.stage, request]);
    if (!isOpen(ticket.stage)) continue;
    if (waitsFor === 'nobody') throw new Error(`${ticket.key} in ${ticket.stage} waits for nobody`);
    if (waitsFor === 'customer' || waitsFor === 'staging slot' || mustWait(desk, [...tickets.values()], ticket))
      continue;
    const able = desk.staff.filter(
      (person) =>
        plays(desk, person, waitsFor) && (waitsFor !== 'developer' || ticket.task?.developer === person.email),
    );
    const ways = able.flatMap((person) => offers(desk, ticket, person)).filter((offer) => waysOn.includes(offer.verb));
    expect(ways.length, `ways on for ${ticket.key} in ${ticket.stage}`).toBeGreaterThan(0);
    if (stages.indexOf(ticket.stage) >= stages.indexOf('estimation')) expect(appOf(desk, ticket)).not.toBeNull();
  }
}

/** Whether a planned ticket waits for another one of its developer, or for the end of its hold. */
function mustWait(desk: Desk, all: Ticket[], ticket: Ticket): boolean {
  if (ticket.stage !== 'planned') return false;
  if (ticket.hold) return true;
  const others = all.filter((one) => one.key !== ticket.key && one.task?.developer === ticket.task?.developer);
  const busy = others.some((one) => one.stage === 'development') && !isTopPriority(desk, ticket);
  return busy || others.some((one) => one.stage === 'planned' && !one.hold && goesBefore(desk, one, ticket));
}

/** Top priority first, then the order of first planning. */
function goesBefore(desk: Desk, one: Ticket, other: Ticket): boolean {
  const rank = (ticket: Ticket) => (isTopPriority(desk, ticket) ? 0 : 1e15) + (ticket.task?.queuedAt ?? 0);
  return rank(one) < rank(other) || (rank(one) === rank(other) && one.number < other.number);
}

/** Only who may START is called the next one and has the clock of it running. */
function onlyTheNextIsCalled({ desk, tickets }: MemoryDesk): void {
  const all = [...tickets.values()];
  const called = all.filter((ticket) => ticket.stage === 'planned' && ticket.task?.upNextSince && !ticket.hold);
  for (const ticket of called) {
    expect(mustWait(desk, all, ticket), `${ticket.key} was called and must wait`).toBe(false);
  }
}

const waysOn: readonly string[] = [
  ...['ASSIGN', 'PROCEED', 'ANSWER', 'TASK', 'ESTIMATE', 'PROPOSE', 'PLAN', 'START'],
  ...['READY', 'PASS', 'DELIVER', 'MTP', 'RELEASED', 'DONE'],
];

function roundsAreNeverReused(desk: MemoryDesk, { before, decision }: Happened): void {
  for (const { ticket: key, note } of decision.events.filter((event) => event.kind === 'request')) {
    const earlier = desk.eventsOf(key).filter((event) => event.kind === 'request' && event.note === note);
    expect([key, note, earlier.length]).toEqual([key, note, 1]);
  }
  for (const ticket of decision.tickets) {
    const was = before.get(ticket.key)?.rounds ?? ticket.rounds;
    for (const kind of ['answer', 'proposal', 'release'] as const) {
      expect(ticket.rounds[kind]).toBeGreaterThanOrEqual(was[kind]);
    }
  }
}

/** Of all tickets now and then, since a decision must not forget one whose clock it changed. */
function deadlinesFollowFromHistory(desk: MemoryDesk, { decision }: Happened): void {
  const looked = desk.events.length % 4 === 0 ? [...desk.tickets.values()] : decision.tickets;
  for (const ticket of looked) {
    const stored = desk.openDeadlines(ticket.key).map(({ kind, of, step, dueAt }) => ({ kind, of, step, dueAt }));
    const derived = desk.derivedDeadlines(ticket).map(({ kind, of, step, dueAt }) => ({ kind, of, step, dueAt }));
    expect(stored, `open deadlines of ${ticket.key}`).toEqual(derived);
    if (!isOpen(ticket.stage)) expect(stored).toEqual([]);
  }
}

/** Nothing moves a ticket but the flow: whoever stands in another stage has a move that says so. */
function movesAreEvents(desk: MemoryDesk, { before, decision }: Happened): void {
  for (const ticket of desk.tickets.values()) {
    const was = before.get(ticket.key);
    if (was === ticket) continue;
    let stage: Stage | null = was?.stage ?? null;
    for (const event of decision.events.filter((one) => one.ticket === ticket.key && one.to !== null)) {
      expect(event.from).toBe(stage);
      expect(event.by).not.toBe('');
      stage = event.to;
    }
    expect(stage, `stage of ${ticket.key} by its history`).toBe(ticket.stage);
  }
}

function customersReadNothingInternal(desk: MemoryDesk, { decision }: Happened): void {
  const staff = desk.desk.staff.map((person) => person.email);
  for (const letter of decision.letters) {
    if (letter.audience === 'staff') {
      expect(staff, `${letter.template} is for staff`).toContain(letter.to.email);
      continue;
    }
    expect(JSON.stringify([letter.values, letter.attachments]), letter.template).not.toContain(marker);
  }
}
