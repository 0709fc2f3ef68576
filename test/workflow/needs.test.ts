/** Who may give a command, and what must come with it. */
import { describe, expect, it } from 'vitest';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import { decide } from '../../src/workflow/decide.js';
import {
  commands,
  desk,
  exampleDesk,
  isRefused,
  monday,
  people,
  type StaffName,
  snapshotOf,
  taskOf,
  ticketAfter,
  ticketIn,
  transcriptOf,
  verdictMail,
} from './factories.js';
import { give, now, ticketFor } from './give.js';

describe('who may', () => {
  /** In a stage where the command is possible: `y` it happens, `.` it is refused. `dora` is another developer. */
  const whoMay = `
                      mona anna paul lena dave dora adam
ASSIGN-new              y    y    y    y    .    .    .
ASSIGN-testing          y    y    y    y    .    .    .
CATEGORY-new            y    y    y    y    .    .    .
APP-new                 y    y    y    y    .    .    .
TITLE-new               y    y    y    y    .    .    .
PROCEED-discussion      .    y    y    .    .    .    .
ANSWER-analysis         .    y    y    .    .    .    .
TASK-analysis           .    y    y    .    .    .    .
ESTIMATE-estimation     .    y    y    y    .    .    .
PROPOSE-estimated       .    y    y    .    .    .    .
PLAN-estimated          .    y    y    y    .    .    .
PLAN-planned            .    y    y    y    .    .    .
PLAN-development        .    y    y    y    .    .    .
START-planned           .    .    .    y    y    .    .
READY-development       .    .    .    y    y    .    .
PASS-testing            .    y    y    .    .    .    .
FAIL-testing            .    y    y    .    .    .    .
PASS-verification       .    .    .    y    .    .    .
FAIL-verification       .    .    .    y    .    .    .
DELIVER-staging         .    y    y    .    .    .    .
FAIL-staging            .    y    y    .    .    .    .
DELIVER-feedback        .    y    y    .    .    .    .
PLAN-feedback           .    y    y    y    .    .    .
MTP-feedback            .    y    y    .    .    .    .
MTP-approved            .    y    y    .    .    .    .
FAIL-approved           .    y    y    y    .    .    .
FAIL-mtp                .    y    y    y    .    .    .
RELEASED-mtp            .    .    .    y    .    .    .
DONE-released           .    y    y    .    .    .    .
CLOSE-testing           y    y    y    y    .    .    .
MERGE-testing           y    y    y    y    .    .    .
HOLD-testing            y    y    y    y    .    .    .
RESUME-testing          y    y    y    y    .    .    .
REOPEN-closed           y    y    y    y    .    .    .
REOPEN-done             y    y    y    y    .    .    .
REPLY-testing           y    y    y    y    y    y    y
NOTE-testing            y    y    y    y    y    y    y
WATCH-testing           y    y    y    y    y    y    y
UNWATCH-testing         y    y    y    y    y    y    y
STATUS-testing          y    y    y    y    y    y    y
QUEUE-testing           y    y    y    y    y    y    y
LIST-testing            y    y    y    y    y    y    y
HELP-testing            y    y    y    y    y    y    y
`;
  const [head = '', ...lines] = whoMay.trim().split('\n');
  const names = head.trim().split(/\s+/) as StaffName[];

  it.each(lines.map((line) => line.trim().split(/\s+/)))('%s', (what, ...marks) => {
    const [verb = '', stage = ''] = what!.split(/-(.*)/);
    const found = names.map((who) => {
      const decision = give(`${verb} ${who}`, ticketFor(verb, stage as Stage, 'error'), desk);
      return isRefused(decision) ? '.' : 'y';
    });
    expect(found.join(' ')).toBe(marks.join(' '));
  });

  it('TASK on a top-priority ticket is for project managers as well', () => {
    const ticket = ticketIn('planned', { category: 'urgent' });
    const mayTask = names.filter((who) => !isRefused(give(`TASK ${who}`, ticket, desk)));
    expect(mayTask).toEqual(['anna', 'paul']);
  });

  it('an admin stands in for a role that nobody has, and for no other', () => {
    const withoutLead = exampleDesk({ staff: Object.values(people).filter((person) => person !== people.lena) });
    const pass = (stage: Stage) => isRefused(give('PASS adam', ticketIn(stage), withoutLead));
    expect([pass('verification'), pass('testing')]).toEqual([false, true]);
  });

  it('an admin who stands in for the developers can be given a task', () => {
    const without = exampleDesk({
      staff: [people.mona, people.anna, people.lena, people.adam],
      apps: exampleDesk().apps.map((app) => ({ ...app, developers: [] })),
    });
    const ticket = ticketIn('planned', { task: taskOf({ developer: null, queuedAt: monday }) });
    const decision = decide(snapshotOf(ticket, { desk: without }), commands(people.lena, 'PLAN adam'), now);
    expect(transcriptOf(decision)).toMatchObject([{ refused: false }]);
  });
});

describe('needs', () => {
  const noApp = { app: null, task: null };
  const shopOnly = { task: taskOf({ developer: null }), app: 'shop' };
  it.each([
    ['ANSWER needs words for the customer', 'analysis', 'anna', 'ANSWER', '', {}, /what the customer shall read/],
    [
      'PROPOSE needs words for the customer',
      'estimated',
      'anna',
      'PROPOSE 6h',
      '  ',
      {},
      /what the customer shall read/,
    ],
    ['DELIVER needs words for the customer', 'staging', 'anna', 'DELIVER', '', {}, /what the customer shall read/],
    ['REPLY needs words for the customer', 'testing', 'dora', 'REPLY', '', {}, /what the customer shall read/],
    ['NOTE needs a text', 'testing', 'dora', 'NOTE', '', {}, /write the note/],
    ['TASK needs an app', 'analysis', 'anna', 'TASK', 'Do it', noApp, /no app.*APP erp/],
    ['PLAN needs an app', 'analysis', 'anna', 'PLAN dave', 'Do it', noApp, /no app/],
    ['PLAN past the customer needs a reason', 'estimated', 'lena', 'PLAN dave', '', {}, /reason/],
    ['PLAN from feedback needs a reason', 'feedback', 'anna', 'PLAN', '', {}, /reason/],
    ['PLAN for somebody unknown', 'planned', 'lena', 'PLAN zoe', '', {}, /nobody on the staff is called "zoe"/],
    ['PLAN for somebody who is no developer', 'planned', 'lena', 'PLAN mona', '', {}, /no developer/],
    ['ESTIMATE needs an estimate', 'estimation', 'lena', 'ESTIMATE soon', '', {}, /ESTIMATE 6h/],
    ['FAIL in testing needs a reason', 'testing', 'anna', 'FAIL', '', {}, /reason/],
    ['FAIL in verification needs a reason', 'verification', 'lena', 'FAIL', '', {}, /reason/],
    ['FAIL on staging needs a reason', 'staging', 'anna', 'FAIL', '', {}, /reason/],
    ['FAIL of an approved one needs a reason', 'approved', 'lena', 'FAIL', '', {}, /reason/],
    ['MTP from feedback needs a reason', 'feedback', 'anna', 'MTP', '', {}, /reason/],
    ['DONE needs documentation', 'released', 'anna', 'DONE', '', {}, /documentation/],
    ['DONE NODOC needs a reason', 'released', 'anna', 'DONE nodoc', '', {}, /NODOC reason/],
    ['CATEGORY must be one of the desk', 'new', 'mona', 'CATEGORY colour', '', {}, /question, urgent/],
    ['APP must be one of the desk', 'new', 'mona', 'APP crm', '', {}, /erp or shop/],
    ['ASSIGN takes only project managers', 'new', 'mona', 'ASSIGN dave', '', {}, /no project manager/],
    [
      'ASSIGN without a name and without a dedicated PM',
      'new',
      'mona',
      'ASSIGN',
      '',
      { organisation: null },
      /ASSIGN Anna/,
    ],
    ['RESUME needs a hold', 'testing', 'mona', 'RESUME', '', {}, /not on hold/],
    ['HOLD does not lead into the past', 'testing', 'mona', 'HOLD 2020-01-01', '', {}, /past/],
    ['MERGE needs another ticket', 'testing', 'mona', 'MERGE HD-99', '', {}, /no HD-99/],
  ] as const)('%s', (_name, stage, who, line, text, changes, expected) => {
    const decision = decide(snapshotOf(ticketIn(stage, changes)), commands(people[who], line, text), now);
    expect(transcriptOf(decision).at(-1)).toMatchObject({ refused: true, outcome: expect.stringMatching(expected) });
  });

  it('TASK goes to whoever has the role where no developer is named for the app', () => {
    const apps = desk.apps.map((app) => ({ ...app, developers: [] }));
    const given = { ...desk, apps };
    for (const category of ['issue', 'urgent']) {
      const snapshot = snapshotOf(ticketIn('analysis', { category, task: null }), { desk: given });
      const decision = decide(snapshot, commands(people.anna, 'TASK', 'Do it'), now);
      expect(isRefused(decision)).toBe(false);
      expect(ticketAfter(decision).task?.developer).toBe(people.dave.email);
    }
  });

  it.each([
    ['MTP of an approved ticket needs no reason', 'approved', 'anna', 'MTP', {}],
    ['PLAN in the queue needs no reason', 'planned', 'anna', 'PLAN dora', {}],
    ['CLOSE needs nothing', 'testing', 'mona', 'CLOSE', {}],
    ['DONE with a link needs no text', 'released', 'anna', 'DONE https://wiki.example/1', {}],
    ['DONE NODOC with a reason needs no text', 'released', 'anna', 'DONE NODOC a typo', {}],
    ['PLAN without a name takes the first developer of the app', 'estimated', 'lena', 'PLAN', shopOnly],
  ] as const)('%s', (_name, stage, who, line, changes) => {
    expect(
      isRefused(
        decide(snapshotOf(ticketIn(stage, changes)), commands(people[who], line, line === 'PLAN' ? 'Why' : ''), now),
      ),
    ).toBe(false);
  });

  it('MERGE is refused between organisations and unrelated requesters', () => {
    const merge = (other: Partial<Ticket>, own: Partial<Ticket> = {}) =>
      isRefused(
        decide(
          snapshotOf(ticketIn('analysis', own), { other: ticketIn('analysis', { number: 7, ...other }) }),
          commands(people.mona, 'MERGE HD-7'),
          now,
        ),
      );
    const nobodys = { organisation: null };
    expect(merge({})).toBe(false);
    expect(merge({ organisation: 'Fabrikam' })).toBe(true);
    expect(merge(nobodys, nobodys)).toBe(false);
    expect(merge({ ...nobodys, requester: { name: '', email: 'x@else.example' } }, nobodys)).toBe(true);
    expect(merge({ stage: 'closed' })).toBe(true);
  });

  it.each([
    ['PLAN without a name', 'estimated', commands(people.lena, 'PLAN', 'They agreed by phone.')],
    ['TASK', 'analysis', commands(people.anna, 'TASK', 'Do it.')],
    ['OK to a proposal', 'proposal', verdictMail('ok', { kind: 'proposal', round: 2 })],
  ] as const)('%s takes a developer of the app that the ticket has now', (_name, stage, input) => {
    const ticket = ticketIn(stage, { app: 'shop', task: taskOf({ developer: people.dave.email }) });
    expect(ticketAfter(decide(snapshotOf(ticket), input, now)).task?.developer).toBe(people.dora.email);
  });

  it('text with lines of mails to staff goes to no customer, whatever the command', () => {
    for (const [stage, line] of [
      ['analysis', 'ANSWER'],
      ['estimated', 'PROPOSE'],
      ['staging', 'DELIVER'],
      ['testing', 'REPLY'],
      ['released', 'DONE'],
    ] as const) {
      const input = commands(people.anna, line, 'Hello', { words: { internal: 'a reply address of the desk' } });
      expect([line, isRefused(decide(snapshotOf(ticketIn(stage)), input, now))]).toEqual([line, true]);
    }
  });
});
