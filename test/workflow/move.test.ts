/** What leaving one stage and entering another brings with it. */
import { describe, expect, it } from 'vitest';
import { inEnglish, type Said } from '../../src/domain/said.js';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import { decide } from '../../src/workflow/decide.js';
import {
  carla,
  cfo,
  colleague,
  commands,
  customerMail,
  desk,
  exampleDesk,
  monday,
  people,
  snapshotOf,
  stageAfter,
  taskOf,
  ticketAfter,
  ticketIn,
  ticketOf,
  transcriptOf,
  verdictMail,
} from './factories.js';
import { give, month, now } from './give.js';

describe('what a move brings with it', () => {
  it('a way back voids the approval, and REOPEN does', () => {
    const ways: [string, Stage][] = [
      ['FAIL anna', 'approved'],
      ['FAIL lena', 'mtp'],
      ['not-ok-this-round', 'mtp'],
      ['REOPEN mona', 'done'],
    ];
    for (const [input, stage] of ways) {
      expect([input, ticketAfter(give(input, ticketIn(stage), desk)).approval]).toEqual([input, null]);
    }
  });

  it('leaving the stage of a request withdraws it', () => {
    const ways: [string, Stage, string][] = [
      ['PLAN lena', 'proposal', 'error'],
      ['PLAN lena', 'feedback', 'error'],
      ['CLOSE mona', 'feedback', 'error'],
      ['TASK anna', 'proposal', 'urgent'],
      ['TASK anna', 'answered', 'urgent'],
    ];
    for (const [input, stage, category] of ways) {
      expect([input, stage, ticketAfter(give(input, ticketIn(stage, { category }), desk)).request]).toEqual([
        input,
        stage,
        null,
      ]);
    }
  });

  it('a new round has a new number, and the old one no longer counts', () => {
    const delivered = ticketAfter(give('DELIVER anna', ticketIn('feedback'), desk));
    expect(delivered.request).toMatchObject({ kind: 'release', round: 3 });
    const late = decide(snapshotOf(delivered), verdictMail('ok', { kind: 'release', round: 2 }), now);
    expect(stageAfter(late, delivered)).toBe('feedback');
  });

  it('a NOT OK keeps the old place in the queue', () => {
    const queuedAt = monday - month;
    const ticket = ticketIn('feedback', { task: taskOf({ queuedAt }) });
    expect(ticketAfter(give('not-ok-this-round', ticket, desk)).task?.queuedAt).toBe(queuedAt);
  });

  it('the phone is as good as a mail, where the project manager says so', () => {
    const decision = give('MTP anna', ticketIn('feedback'), desk);
    expect(ticketAfter(decision)).toMatchObject({
      stage: 'mtp',
      approval: { kind: 'release', round: 2, by: people.anna.email },
    });
    const move = decision.events.find((event) => event.kind === 'move');
    expect(move).toMatchObject({ from: 'feedback', to: 'mtp', by: people.anna.email, note: 'MTP: Because.' });
  });

  it('flow.mtp automatic takes an approved release straight to production', () => {
    const own = exampleDesk();
    own.flow.mtp = 'automatic';
    const decision = give('ok-this-round', ticketIn('feedback'), own);
    expect(ticketAfter(decision)).toMatchObject({ stage: 'mtp', approval: { round: 2, by: carla.email } });
    expect(decision.letters.map((letter) => letter.template)).toContain('move-to-production');
  });

  it('flow.assign automatic gives a new ticket to the dedicated project manager', () => {
    const own = exampleDesk();
    own.flow.assign = 'automatic';
    const opened = decide(
      snapshotOf(null, { desk: own, nextNumber: 1 }),
      customerMail(carla, 'Help', { ticket: null }),
      now,
    );
    expect(ticketAfter(opened)).toMatchObject({ stage: 'analysis', pm: people.anna.email });
    const noPm = customerMail({ name: '', email: 'x@else.example' }, 'Help', { ticket: null });
    noPm.opening.organisation = null;
    expect(ticketAfter(decide(snapshotOf(null, { desk: own, nextNumber: 1 }), noPm, now)).stage).toBe('new');
  });

  it('DONE keeps the documentation, and NODOC keeps its reason from the customer', () => {
    const done = (line: string, text: string) =>
      decide(snapshotOf(ticketIn('released')), commands(people.anna, line, text), now);
    expect(ticketAfter(done('DONE https://wiki.example/1', 'See there.')).documentation).toBe(
      'https://wiki.example/1\n\nSee there.',
    );
    const without = done('DONE NODOC they fixed it themselves', 'as always');
    expect(ticketAfter(without).documentation).toBeNull();
    const toCustomer = without.letters.filter((letter) => letter.audience === 'customer');
    expect(JSON.stringify(toCustomer.map((letter) => letter.values))).not.toMatch(/themselves|always/);
    expect(without.events.find((event) => event.kind === 'move')?.note).toMatch(/they fixed it themselves/);
  });

  it('documentation that there was is kept when the ticket is closed once more without any', () => {
    const ticket = ticketIn('released', { documentation: 'https://wiki.example/1' });
    const decision = decide(snapshotOf(ticket), commands(people.anna, 'DONE NODOC nothing new'), now);
    expect(ticketAfter(decision).documentation).toBe('https://wiki.example/1');
  });

  it.each(['ok-this-round', 'silence'])('a ticket closed as answered (%s) is documented by its answer', (input) => {
    const ticket = ticketIn('answered');
    expect(ticketAfter(give(input, ticket, desk))).toMatchObject({
      closedReason: 'answered',
      documentation: 'Is it well?',
    });
  });

  it('silence closes a release as no feedback', () => {
    expect(ticketAfter(give('silence', ticketIn('feedback'), desk)).closedReason).toBe('no-feedback');
  });

  it.each([
    ['proposal', 'No answer to the proposal', 'No OK or NOT OK to the proposal'],
    ['answered', 'Closed: nobody objected to the answer', 'Closed: no OK or NOT OK came in time'],
    ['feedback', 'Closed: no feedback in time', 'Closed: no OK or NOT OK came in time'],
  ] as const)('in %s the PM reads of silence only where the customer wrote nothing', (stage, silent, undecided) => {
    const told = (ticket: Ticket) =>
      give('silence', ticket, desk).letters.flatMap(({ template, values }) =>
        template === 'alert' ? inEnglish(values.what as Said) : [],
      );
    const ticket = ticketIn(stage);
    expect(told(ticket)).toEqual([silent]);
    const heard = { at: now, replied: true };
    expect(told({ ...ticket, request: { ...ticket.request!, heard } })).toEqual([undecided]);
  });

  it('MERGE folds in: closed as duplicate, the slot freed, its people known to the other', () => {
    const decision = give(
      'MERGE mona',
      ticketIn('feedback', { requester: cfo, participants: [colleague] }),
      exampleDesk(),
    );
    expect(ticketAfter(decision)).toMatchObject({
      stage: 'closed',
      closedReason: 'duplicate',
      mergedInto: 'HD-7',
      request: null,
    });
    expect(ticketAfter(decision, 'HD-7').participants.map((one) => one.email)).toEqual([cfo.email, colleague.email]);
  });

  it('without a project manager a reopened ticket is new', () => {
    const ticket = ticketIn('closed', { pm: null });
    expect(ticketAfter(give('REOPEN mona', ticket, desk)).stage).toBe('new');
    const wrote = give('message', ticket, desk);
    expect(ticketAfter(wrote).stage).toBe('new');
    expect(wrote.letters.map((letter) => letter.template)).toContain('triage');
  });

  it('a mail after reopenWithin opens a new ticket that names the old one', () => {
    const decision = give('message-after-a-month', ticketIn('closed'), desk);
    expect(decision.tickets.map((one) => [one.key, one.stage])).toEqual([['HD-90', 'new']]);
    expect(decision.letters.find((one) => one.template === 'received')?.values.old).toBe('HD-1');
    expect(decision.events[0]?.note).toMatch(/HD-1/);
  });

  it('all commands of a mail happen or none does', () => {
    const ticket = ticketIn('new');
    const both = decide(snapshotOf(ticket), commands(people.mona, 'CATEGORY urgent; ASSIGN anna'), now);
    expect(ticketAfter(both)).toMatchObject({ category: 'urgent', stage: 'analysis', pm: people.anna.email });
    const half = decide(snapshotOf(ticket), commands(people.mona, 'CATEGORY urgent; ASSIGN dave'), now);
    expect([half.tickets, half.events, half.messages]).toEqual([[], [], []]);
    expect(transcriptOf(half).map((line) => line.refused)).toEqual([true, true]);
  });

  it('a command without a ticket asks for which', () => {
    const decision = decide(snapshotOf(null), commands(people.mona, 'ASSIGN anna', '', { ticket: null }), now);
    expect(transcriptOf(decision)[0]).toMatchObject({ refused: true, outcome: expect.stringMatching(/\[HD-42\]/) });
  });

  it('each move is one event: who, from, to and why', () => {
    const decision = give('FAIL anna', ticketIn('testing'), desk);
    expect(decision.events.filter((event) => event.kind === 'move')).toEqual([
      {
        ticket: 'HD-1',
        at: now,
        kind: 'move',
        by: people.anna.email,
        from: 'testing',
        to: 'development',
        note: 'FAIL: Because.',
      },
    ]);
  });

  it('a customer who writes in the meantime does not end a hold, and a move does', () => {
    const held = ticketIn('testing', { hold: { since: monday, until: now + month } });
    expect(ticketAfter(give('message', held, desk)).hold).not.toBeNull();
    expect(ticketAfter(give('PASS anna', held, desk)).hold).toBeNull();
  });

  it('opens a ticket with what the customer wrote', () => {
    const input = customerMail(carla, 'It broke', { ticket: null, copied: [colleague] });
    const decision = decide(snapshotOf(null, { nextNumber: 1 }), input, now);
    expect(ticketAfter(decision)).toEqual({
      ...ticketOf({ stageSince: now, openedAt: now }),
      participants: [colleague],
    });
    expect(decision.messages).toMatchObject([{ direction: 'in', kind: 'customer', internal: false, text: 'It broke' }]);
    const unacknowledged = { ...input, opening: { ...input.opening, acknowledge: false } };
    const quiet = decide(snapshotOf(null, { nextNumber: 1 }), unacknowledged, now);
    expect(quiet.letters.map((letter) => letter.template)).toEqual(['triage']);
  });
});
