/** First in, first out for developers; one ticket a staging slot. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/domain/input.js';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { ownersOf } from '../../src/workflow/owners.js';
import {
  commands,
  desk,
  isRefused,
  monday,
  people,
  postOf,
  taskOf,
  ticketIn,
  transcriptOf,
  verdictMail,
} from './factories.js';
import { MemoryDesk } from './memory-desk.js';

const hour = 3_600_000;

/** A desk with these tickets, numbered in order: their stage and what differs; queued one hour after another. */
function board(...tickets: [Stage, Partial<Ticket>?][]): MemoryDesk {
  const memory = new MemoryDesk(desk, monday + 10 * hour);
  tickets.forEach(([stage, changes], at) => {
    const since = monday + at * hour;
    const ticket = ticketIn(stage, { number: at + 1, stageSince: since, ...changes });
    if (ticket.task) ticket.task.queuedAt = changes?.task?.queuedAt ?? since;
    memory.tickets.set(ticket.key, ticket);
  });
  return memory;
}

function start(memory: MemoryDesk, number: number, who = people.dave, text = '') {
  return memory.handle(commands(who, 'START', text, { ticket: `HD-${number}` })).decision;
}

/** What went to the developer about being next. */
function nextMails(memory: MemoryDesk, input: Input): string[] {
  const { decision } = memory.handle(input);
  return decision.letters.filter((letter) => letter.template === 'task-next').map((letter) => letter.ticket!);
}

const top = { category: 'urgent' };
const held = { hold: { since: monday, until: monday + 1000 * hour } };
const doras = { task: taskOf({ developer: people.dora.email }) };

function stagesOf({ tickets }: MemoryDesk): Stage[] {
  return [...tickets.values()].map(({ stage }) => stage);
}

describe('the queue of a developer who left', () => {
  const remaining = { ...desk, staff: desk.staff.filter(({ email }) => email !== people.dave.email) };

  it('is told to the leads, who hear of what is late and give it to another', () => {
    const memory = board(['planned'], ['planned']);
    Object.assign(memory, { desk: remaining });
    const told = nextMails(memory, commands(people.mona, 'CLOSE'));
    expect(told).toEqual(['HD-2']);
    expect(memory.letters.filter(({ template }) => template === 'task-next').map(({ to }) => to.email)).toEqual([
      people.lena.email,
    ]);
    expect(ownersOf(remaining, memory.tickets.get('HD-2')!).map(({ email }) => email)).toEqual([people.lena.email]);
    const { decision } = memory.handle(commands(people.lena, 'PLAN dora', 'Dave left.', { ticket: 'HD-2' }));
    expect(isRefused(decision)).toBe(false);
  });
});

describe('a developer whom an app names, without the role', () => {
  const [erp, ...others] = desk.apps;
  const withPaul = { ...desk, apps: [{ ...erp!, developers: [people.paul.email] }, ...others] };
  const pauls = { task: taskOf({ developer: people.paul.email }) };

  it('may take up the work that is theirs, and no other', () => {
    const memory = board(['planned', pauls], ['planned', doras]);
    Object.assign(memory, { desk: withPaul });
    expect(isRefused(start(memory, 1, people.paul))).toBe(false);
    expect(isRefused(start(memory, 2, people.paul))).toBe(true);
  });
});

describe('the queue of a developer', () => {
  it('is in the order of first planning, and the refusal names the first', () => {
    const memory = board(['planned'], ['planned', { title: 'Second' }]);
    expect(transcriptOf(start(memory, 2))[0]).toMatchObject({
      refused: true,
      outcome: expect.stringContaining('HD-1'),
    });
    expect(isRefused(start(memory, 1))).toBe(false);
  });

  it('has top priority first, whenever it was planned', () => {
    const memory = board(['planned'], ['planned', top]);
    expect(transcriptOf(start(memory, 1))[0]?.outcome).toContain('HD-2');
    expect(isRefused(start(memory, 2))).toBe(false);
  });

  it('is another one for each developer', () => {
    const memory = board(['planned'], ['planned', doras]);
    expect(isRefused(start(memory, 2, people.dora))).toBe(false);
  });

  it('passes over what is on hold', () => {
    expect(isRefused(start(board(['planned', held], ['planned']), 2))).toBe(false);
  });

  it('lets nobody begin a second ticket, save top priority', () => {
    const memory = board(['development'], ['planned']);
    expect(transcriptOf(start(memory, 2))[0]).toMatchObject({
      refused: true,
      outcome: expect.stringContaining('HD-1'),
    });
    expect(isRefused(start(board(['development'], ['planned', top]), 2))).toBe(false);
  });

  it('bows to the lead who says why, and to nobody else', () => {
    const three = () => board(['development'], ['planned'], ['planned']);
    expect(isRefused(start(three(), 3, people.lena, 'The customer waits at the phone.'))).toBe(false);
    expect(isRefused(start(three(), 3, people.lena))).toBe(true);
    expect(isRefused(start(three(), 3, people.dave, 'I prefer it.'))).toBe(true);
  });

  it('keeps the place of what the customer sent back', () => {
    const memory = board(['feedback'], ['planned']);
    memory.handle(verdictMail('not-ok', { kind: 'release', round: 2 }));
    expect(transcriptOf(start(memory, 2))[0]?.outcome).toContain('HD-1');
  });

  it('gives a new developer the place by first planning', () => {
    const memory = board(['planned'], ['planned', doras]);
    memory.handle(commands(people.lena, 'PLAN dora', '', { ticket: 'HD-1' }));
    expect(transcriptOf(start(memory, 2, people.dora))[0]?.outcome).toContain('HD-1');
  });

  it('is passed by top priority at TASK, though the developer is busy', () => {
    const memory = board(['development'], ['analysis', top]);
    const { decision } = memory.handle(commands(people.anna, 'TASK', 'Now!', { ticket: 'HD-2' }));
    expect(isRefused(decision)).toBe(false);
    expect(memory.tickets.get('HD-2')).toMatchObject({ stage: 'development', task: { developer: people.dave.email } });
  });
});

describe('who is next', () => {
  it('is mailed when the work in progress ends', () => {
    const memory = board(['development'], ['planned'], ['planned']);
    expect(nextMails(memory, commands(people.dave, 'READY', '', { ticket: 'HD-1' }))).toEqual(['HD-2']);
  });

  it.each(['CLOSE', 'MERGE HD-3', 'PLAN dora'])('is mailed when %s ends it', (line) => {
    const memory = board(['development'], ['planned'], ['analysis']);
    const by = line.startsWith('PLAN') ? people.lena : people.mona;
    expect(nextMails(memory, commands(by, line, '', { ticket: 'HD-1' }))).toEqual(['HD-2']);
  });

  it('is not mailed while other work goes on', () => {
    const memory = board(['development'], ['development', top], ['planned']);
    expect(nextMails(memory, commands(people.dave, 'READY', '', { ticket: 'HD-2' }))).toEqual([]);
  });

  it('is mailed once, and its clock starts then', () => {
    const memory = board(['development'], ['planned'], ['testing']);
    memory.handle(commands(people.dave, 'READY', '', { ticket: 'HD-1' }));
    const ticket = memory.tickets.get('HD-2')!;
    expect(ticket.task?.upNextSince).toBe(memory.now);
    expect(memory.openDeadlines('HD-2').some((one) => one.kind === 'start')).toBe(true);
    expect(nextMails(memory, commands(people.anna, 'PASS', '', { ticket: 'HD-3' }))).toEqual([]);
  });

  it('is not told twice in one breath that a task is theirs', () => {
    const memory = board(['proposal']);
    const { decision } = memory.handle(verdictMail('ok', { kind: 'proposal', round: 2 }));
    expect(postOf(decision).filter((one) => one.endsWith('>dave'))).toEqual(['task-planned>dave']);
    expect(memory.openDeadlines('HD-1').some((one) => one.kind === 'start')).toBe(true);
  });

  it('is mailed again after another ticket came in between', () => {
    const memory = board(['development'], ['planned'], ['planned']);
    expect(nextMails(memory, commands(people.dave, 'READY', '', { ticket: 'HD-1' }))).toEqual(['HD-2']);
    start(memory, 3, people.lena, 'It cannot wait.');
    expect(nextMails(memory, commands(people.dave, 'READY', '', { ticket: 'HD-3' }))).toEqual(['HD-2']);
  });

  it('is mailed again after a failed test was repaired first', () => {
    const memory = board(['development'], ['planned']);
    memory.handle(commands(people.dave, 'READY', '', { ticket: 'HD-1' }));
    memory.handle(commands(people.anna, 'FAIL', 'It breaks.', { ticket: 'HD-1' }));
    expect(nextMails(memory, commands(people.dave, 'READY', '', { ticket: 'HD-1' }))).toEqual(['HD-2']);
  });

  it('has no clock running while START would be refused', () => {
    const memory = board(['development'], ['planned'], ['planned']);
    memory.handle(commands(people.dave, 'READY', '', { ticket: 'HD-1' }));
    memory.handle(commands(people.anna, 'FAIL', 'It breaks.', { ticket: 'HD-1' }));
    expect(isRefused(start(memory, 2))).toBe(true);
    expect(memory.openDeadlines('HD-2').map((one) => one.kind)).toEqual([]);
  });

  it('has no clock running after a top-priority ticket took its place', () => {
    const memory = board(['development'], ['planned'], ['feedback', top]);
    memory.handle(commands(people.dave, 'READY', '', { ticket: 'HD-1' }));
    memory.handle({ ...verdictMail('not-ok', { kind: 'release', round: 2 }), ticket: 'HD-3' });
    expect(transcriptOf(start(memory, 2))[0]?.outcome).toContain('HD-3');
    expect(memory.openDeadlines('HD-2').map((one) => one.kind)).toEqual([]);
  });
});

describe('a staging slot', () => {
  const erp = (stage: Stage, changes: Partial<Ticket> = {}): [Stage, Partial<Ticket>] => [stage, changes];

  it.each<[string, Input]>([
    ['NOT OK', verdictMail('not-ok', { kind: 'release', round: 2 })],
    ['CLOSE', commands(people.mona, 'CLOSE')],
    ['PLAN by phone', commands(people.anna, 'PLAN', 'They want more.')],
  ])('freed by %s goes to the first who waits, whose PM and lead are told', (_what, input) => {
    const memory = board(erp('feedback'), erp('awaiting-staging'), erp('awaiting-staging'));
    const { decision } = memory.handle(input);
    expect([2, 3].map((number) => memory.tickets.get(`HD-${number}`)?.stage)).toEqual(['staging', 'awaiting-staging']);
    expect(postOf(decision).filter((one) => one.startsWith('on-staging'))).toEqual([
      'on-staging>anna',
      'on-staging>lena',
    ]);
  });

  it.each<[Stage, Input]>([
    ['mtp', commands(people.lena, 'RELEASED')],
    ['mtp', commands(people.lena, 'FAIL', 'Broken.')],
    ['approved', commands(people.anna, 'FAIL', 'Broken.')],
    ['staging', commands(people.anna, 'FAIL', 'Broken.')],
    ['mtp', verdictMail('not-ok', { kind: 'release', round: 2 })],
  ])('held in %s is freed too', (stage, input) => {
    const memory = board(erp(stage), erp('awaiting-staging'));
    memory.handle(input);
    expect(memory.tickets.get('HD-2')?.stage).toBe('staging');
  });

  it('goes to top priority first, then to the longest waiting', () => {
    const memory = board(erp('mtp'), erp('awaiting-staging'), erp('awaiting-staging', top));
    memory.handle(commands(people.lena, 'RELEASED'));
    expect(memory.tickets.get('HD-3')?.stage).toBe('staging');
  });

  it('passes over what is on hold, which has its old place when its hold ends', () => {
    const memory = board(erp('mtp'), erp('awaiting-staging'), erp('awaiting-staging'), erp('awaiting-staging'));
    memory.handle(commands(people.anna, 'HOLD 14 days', '', { ticket: 'HD-2' }));
    memory.handle(commands(people.lena, 'RELEASED'));
    expect(memory.tickets.get('HD-2')).toMatchObject({ stage: 'awaiting-staging', hold: { since: memory.now } });
    expect(memory.tickets.get('HD-3')?.stage).toBe('staging');
    memory.handle(commands(people.anna, 'RESUME', '', { ticket: 'HD-2' }));
    expect(memory.tickets.get('HD-2')?.stage).toBe('awaiting-staging');
    memory.handle(commands(people.anna, 'CLOSE', '', { ticket: 'HD-3' }));
    expect([2, 4].map((number) => memory.tickets.get(`HD-${number}`)?.stage)).toEqual(['staging', 'awaiting-staging']);
  });

  it('that was free all the while is taken when a hold ends, and by whoever else passes before', () => {
    const held = { hold: { since: monday, until: monday + 14 * 24 * hour } };
    const alone = board(erp('awaiting-staging', held));
    alone.handle(commands(people.anna, 'RESUME'));
    expect(alone.tickets.get('HD-1')).toMatchObject({ stage: 'staging', hold: null });
    const two = board(erp('awaiting-staging', held), erp('verification'));
    two.handle(commands(people.lena, 'PASS', '', { ticket: 'HD-2' }));
    expect([1, 2].map((number) => two.tickets.get(`HD-${number}`)?.stage)).toEqual(['awaiting-staging', 'staging']);
  });

  it('is one for each app', () => {
    const memory = board(erp('feedback'), ['verification', { app: 'shop' }]);
    memory.handle(commands(people.lena, 'PASS', '', { ticket: 'HD-2' }));
    expect(memory.tickets.get('HD-2')?.stage).toBe('staging');
  });

  it('makes who passes its tests wait while it is held, and says for whom', () => {
    const memory = board(erp('feedback'), erp('verification'));
    const { decision } = memory.handle(commands(people.lena, 'PASS', '', { ticket: 'HD-2' }));
    expect(memory.tickets.get('HD-2')).toMatchObject({ stage: 'awaiting-staging', stagingWaitSince: memory.now });
    expect(transcriptOf(decision)[0]?.outcome).toContain('HD-1');
  });

  it('stays with its app while it is held', () => {
    const memory = board(erp('feedback'));
    expect(isRefused(memory.handle(commands(people.mona, 'APP shop')).decision)).toBe(true);
  });

  it('goes along where the app was given another key, with whoever waits for it', () => {
    const memory = board(erp('feedback'), erp('awaiting-staging'));
    const [contoso, ...others] = desk.apps;
    Object.assign(memory, { desk: { ...desk, apps: [{ ...contoso!, key: 'contoso' }, ...others] } });
    expect(isRefused(memory.handle(commands(people.mona, 'APP contoso')).decision)).toBe(false);
    expect([...memory.tickets.values()].map(({ app, stage }) => [app, stage])).toEqual([
      ['contoso', 'feedback'],
      ['contoso', 'awaiting-staging'],
    ]);
    memory.handle(commands(people.mona, 'CLOSE'));
    expect(stagesOf(memory)).toEqual(['closed', 'staging']);
  });

  it('does not go along to an app whose slot another ticket holds', () => {
    const memory = board(erp('feedback'), ['staging', { app: 'shop' }]);
    Object.assign(memory, { desk: { ...desk, apps: desk.apps.filter(({ key }) => key === 'shop') } });
    expect(isRefused(memory.handle(commands(people.mona, 'APP shop')).decision)).toBe(true);
  });

  it('starts the clock of delivery for who got it', () => {
    const memory = board(erp('mtp'), erp('awaiting-staging'));
    memory.handle(commands(people.lena, 'RELEASED'));
    const ticket = memory.tickets.get('HD-2')!;
    expect(deadlinesOf(desk, ticket, memory.eventsOf('HD-2'))[0]).toMatchObject({ startedAt: memory.now });
  });
});
