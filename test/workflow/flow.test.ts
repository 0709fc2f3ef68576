/** The flow as the customer agreed to it, written out by hand: every input in every stage, and what it leads to. */
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/domain/command.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Desk } from '../../src/domain/desk.js';
import { type Stage, stages, type Ticket } from '../../src/domain/ticket.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { decide } from '../../src/workflow/decide.js';
import {
  carla,
  cfo,
  colleague,
  commands,
  customerMail,
  deepFreeze,
  desk,
  exampleDesk,
  isRefused,
  monday,
  people,
  postOf,
  type StaffName,
  screenshot,
  snapshotOf,
  stageAfter,
  taskOf,
  ticketAfter,
  ticketIn,
  ticketOf,
  transcriptOf,
  verdictMail,
} from './factories.js';

const now = monday + 3_600_000;

/**
 * `.` refused, `=` happens and the ticket stays where it is, `-` cannot come up there; else the stage that it goes to.
 * A row's name is the input and, for staff, who gives it.
 */
const columns = 'new dis ana ans est etd pro pln dev tst ver wai stg fbk app mtp rel don clo'.split(' ');
const ordinary = `
                     new dis ana ans est etd pro pln dev tst ver wai stg fbk app mtp rel don clo
ASSIGN mona          ana  =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
PROCEED anna          .  ana  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
ANSWER anna           .  ans ans  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
TASK anna             .   .  est  .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
ESTIMATE lena         .   .   .   .  etd etd  .   .   .   .   .   .   .   .   .   .   .   .   .
PROPOSE anna          .   .   .   .   .  pro pro  .   .   .   .   .   .   .   .   .   .   .   .
PLAN lena             .   .  pln  .  pln pln pln  =   =   .   .   .   .  pln  .   .   .   .   .
START dave            .   .   .   .   .   .   .  dev  .   .   .   .   .   .   .   .   .   .   .
READY dave            .   .   .   .   .   .   .   .  tst  .   .   .   .   .   .   .   .   .   .
PASS anna             .   .   .   .   .   .   .   .   .  ver  .   .   .   .   .   .   .   .   .
PASS lena             .   .   .   .   .   .   .   .   .   .  stg  .   .   .   .   .   .   .   .
PASS-slot-held lena   .   .   .   .   .   .   .   .   .   .  wai  .   -   -   -   -   .   .   .
FAIL anna             .   .   .   .   .   .   .   .   .  dev  .   .  dev  .  dev dev  .   .   .
FAIL lena             .   .   .   .   .   .   .   .   .   .  dev  .   .   .  dev dev  .   .   .
DELIVER anna          .   .   .   .   .   .   .   .   .   .   .   .  fbk fbk  .   .   .   .   .
MTP anna              .   .   .   .   .   .   .   .   .   .   .   .   .  mtp mtp  .   .   .   .
RELEASED lena         .   .   .   .   .   .   .   .   .   .   .   .   .   .   .  rel  .   .   .
DONE anna             .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .  don  .   .
CLOSE mona           clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo  .   .
MERGE mona           clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo clo  .   .
REOPEN mona           .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .  ana ana
HOLD mona             =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
RESUME mona           =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   -   -
CATEGORY mona         =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
APP mona              =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
TITLE mona            =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
REPLY dora            =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
NOTE dora             =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
WATCH dora            =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
UNWATCH dora          =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
STATUS dora           =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
QUEUE dora            =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
LIST dora             =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
HELP dora             =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
ok-this-round         -   -   -  clo  -   -  pln  -   -   -   -   -   -  app  =   =   =   =   -
not-ok-this-round     -   -   -  ana  -   -  ana  -   -   -   -   -   -  pln pln pln  =  ana  -
ok-older-round        -   -   -   =   -   -   =   -   -   -   -   -   -   =   =   =   =  ana  -
not-ok-older-round    -   -   -   =   -   -   =   -   -   -   -   -   -   =   =   =   =  ana  -
ok-other-kind         =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =  ana ana
ok-of-no-round        =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =  ana ana
not-ok-of-no-round    =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =  ana ana
ok-of-a-bystander     -   -   -   =   -   -   =   -   -   -   -   -   -   =   =   =   =   =   -
not-ok-of-a-bystander -   -   -   =   -   -   =   -   -   -   -   -   -   =   =   =   =  ana  -
unclear-this-round    -   -   -   =   -   -   =   -   -   -   -   -   -   =   =   =   =  ana  -
message               =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =  ana ana
message-after-a-month =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
thanks-only           =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
automatic             =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
bounce                =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =
silence               -   -   -  clo  -   -   =   -   -   -   -   -   -  clo  -   -   -   -   -
slot-free             =   =   =   =   =   =   =   =   =   =   =   stg -   -   -   -   =   =   =
`;

/** Where the other kinds of tickets differ; all other rows are those of an ordinary one. */
const discussedFirst = `
ASSIGN mona          dis  =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   .   .
not-ok-this-round     -   -   -  dis  -   -  ana  -   -   -   -   -   -  pln pln pln  =  ana  -
`;
const topPriority = `
TASK anna            dev dev dev dev dev dev dev dev  .   .   .   .   .   .   .   .   .   .   .
`;

type Row = { input: string; cells: string[] };

function rowsOf(matrix: string): Row[] {
  const lines = matrix
    .trim()
    .split('\n')
    .filter((line) => !/^\s*new dis/.test(line));
  return lines.map((line) => {
    const words = line.trim().split(/\s+/);
    return { input: words.slice(0, -stages.length).join(' '), cells: words.slice(-stages.length) };
  });
}

function withChanges(changes: string): Row[] {
  const changed = rowsOf(changes);
  return rowsOf(ordinary).map((row) => changed.find((other) => other.input === row.input) ?? row);
}

const texts: Record<string, string> = {
  ESTIMATE: '6h',
  PLAN: 'dora',
  CLOSE: 'cancelled',
  MERGE: 'HD-7',
  HOLD: '3 business days',
  CATEGORY: 'server',
  APP: 'erp',
  TITLE: 'Another title',
  RELEASED: '4.2',
};

const round = { answered: 'answer', proposal: 'proposal' } as const;
const roundOf = (stage: Stage, number: number) => ({
  kind: stage in round ? round[stage as keyof typeof round] : ('release' as const),
  round: number,
});
const month = 31 * 24 * 3_600_000;

/** Gives the ticket that input; what it decides about. */
function give(input: string, ticket: Ticket, deskOf: Desk): Decision {
  const [what = '', who] = input.split(' ');
  const verb = what.split('-')[0]!;
  const other = ticketIn('analysis', { number: 7 });
  const holder = ticketIn('mtp', { number: 8, task: taskOf({ developer: people.dora.email }) });
  const needsHolder = what === 'PASS-slot-held' || what === 'slot-free' || ticket.stage === 'awaiting-staging';
  const board = needsHolder ? [ticket, holder] : [ticket];
  const snapshot = deepFreeze(snapshotOf(ticket, { desk: deskOf, board, other: verb === 'MERGE' ? other : null }));
  if (who)
    return decide(snapshot, commands(people[who as StaffName], `${verb} ${texts[verb] ?? ''}`.trim(), 'Because.'), now);
  const { stage } = ticket;
  switch (what) {
    case 'ok-this-round':
      return decide(snapshot, verdictMail('ok', roundOf(stage, 2)), now);
    case 'not-ok-this-round':
      return decide(snapshot, verdictMail('not-ok', roundOf(stage, 2)), now);
    case 'ok-older-round':
      return decide(snapshot, verdictMail('ok', roundOf(stage, 1)), now);
    case 'not-ok-older-round':
      return decide(snapshot, verdictMail('not-ok', roundOf(stage, 1)), now);
    case 'ok-other-kind':
      return decide(snapshot, verdictMail('ok', { kind: stage === 'answered' ? 'proposal' : 'answer', round: 2 }), now);
    case 'ok-of-no-round':
      return decide(snapshot, verdictMail('ok', null), now);
    case 'not-ok-of-no-round':
      return decide(snapshot, verdictMail('not-ok', null), now);
    case 'ok-of-a-bystander':
      return decide(snapshot, verdictMail('ok', roundOf(stage, 2), colleague), now);
    case 'not-ok-of-a-bystander':
      return decide(snapshot, verdictMail('not-ok', roundOf(stage, 2), colleague), now);
    case 'unclear-this-round':
      return decide(snapshot, verdictMail('unclear', roundOf(stage, 2)), now);
    case 'message':
      return decide(snapshot, customerMail(carla, 'One more thing.'), now);
    case 'message-after-a-month':
      return decide(snapshot, customerMail(carla, 'One more thing.'), now + month);
    case 'thanks-only':
      return decide(snapshot, customerMail(carla, 'Thanks!', { thanksOnly: true }), now);
    case 'automatic':
      return decide(
        snapshot,
        { kind: 'automatic', ticket: 'HD-1', words: customerMail(carla, 'Away').words, why: 'out of office' },
        now,
      );
    case 'bounce':
      return decide(
        snapshot,
        { kind: 'bounced', ticket: 'HD-1', address: carla.email, why: '5.1.1', known: false },
        now,
      );
    case 'silence': {
      const deadline = deadlinesOf(deskOf, ticket, []).find((one) => one.kind === 'silence');
      if (!deadline) throw new Error('no silence there');
      return decide(snapshot, { kind: 'due', deadline, collapsed: 0 }, deadline.dueAt);
    }
    case 'slot-free': {
      const released = commands(people.lena, 'RELEASED', '', { ticket: 'HD-8' });
      return decide(snapshotOf(holder, { desk: deskOf, board: [ticket, holder] }), released, now);
    }
    default:
      throw new Error(`what is ${input}?`);
  }
}

function ticketFor(input: string, stage: Stage, category: string): Ticket {
  const hold = input.startsWith('RESUME') ? { since: monday, until: now + month } : null;
  const ticket = ticketIn(stage, { category, hold });
  if (stage === 'answered' && category === 'question' && ticket.request) ticket.request.givenFrom = 'discussion';
  return ticket;
}

function cellOf(input: string, stage: Stage, category: string): string {
  const ticket = ticketFor(input, stage, category);
  const decision = give(input, ticket, desk);
  if (isRefused(decision)) {
    expect([decision.tickets, decision.events, decision.messages]).toEqual([[], [], []]);
    return '.';
  }
  const reached = stageAfter(decision, ticket);
  const isNewRound = decision.events.some((event) => event.kind === 'request');
  // A move to the stage that it is in already is a move, not a standing still.
  const moved = decision.events.some((event) => event.kind === 'move' && event.ticket === 'HD-1');
  const again = moved && (isNewRound || input.startsWith('ESTIMATE'));
  return reached === stage && !again ? '=' : columns[stages.indexOf(reached)]!;
}

describe.each([
  ['an ordinary ticket', 'error', rowsOf(ordinary)],
  ['a question, which is discussed first', 'question', withChanges(discussedFirst)],
  ['a top-priority ticket', 'urgent', withChanges(topPriority)],
])('%s', (_name, category, rows) => {
  it.each(rows.map((row) => [row.input, row.cells] as const))('%s leads where the flow says', (input, cells) => {
    const found = stages.map((stage, i) => (cells[i] === '-' ? '-' : cellOf(input, stage, category)));
    expect(found.join(' ')).toBe(cells.join(' '));
  });
});

describe('the table above', () => {
  it('has a row for every command', () => {
    const listed = new Set(rowsOf(ordinary).map((row) => row.input.split(/[ -]/)[0]));
    expect(verbs.filter((verb) => !listed.has(verb))).toEqual([]);
  });

  it('says of silence that only open questions have it', () => {
    for (const stage of stages) {
      const kinds = deadlinesOf(exampleDesk(), ticketIn(stage), []).map((one) => one.kind);
      expect([stage, kinds.includes('silence')]).toEqual([stage, ['answered', 'proposal', 'feedback'].includes(stage)]);
    }
  });
});

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
    ['APP must be one of the desk', 'new', 'mona', 'APP crm', '', {}, /erp, shop/],
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

describe('letters', () => {
  /** Stage, input, and all that goes out; the transcript to who gave a command is left out. */
  const post = `
new        ASSIGN mona        assigned>anna in-progress>carla
analysis   ASSIGN mona        assigned>anna
discussion PROCEED anna       in-progress>carla
analysis   ANSWER anna        answer>carla answer>cfo
answered   ok-this-round      closed>carla
answered   not-ok-this-round  changes-noted>carla feedback-not-ok>anna
answered   silence            closed-no-feedback>carla
analysis   TASK anna          estimate-request>lena
estimation ESTIMATE lena      estimate-ready>anna
estimated  PROPOSE anna       proposal>carla proposal>cfo
proposal   ok-this-round      planned>carla task-planned>dave task-planned>lena task-planned>anna
proposal   not-ok-this-round  changes-noted>carla feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna
proposal   silence            alert>anna
estimated  PLAN lena          planned>carla task-planned>dora task-planned>lena task-planned>anna
planned    PLAN lena          task-planned>dora task-planned>lena task-planned>anna
planned    START dave         development-started>carla
development READY dave        ready-for-test>anna
testing    PASS anna          ready-for-verification>lena
testing    FAIL anna          test-failed>dave test-failed>lena test-failed>anna
verification PASS lena        on-staging>anna on-staging>lena
verification PASS-slot-held lena
verification FAIL lena        test-failed>dave test-failed>lena test-failed>anna
staging    DELIVER anna       solution>carla solution>cfo
feedback   DELIVER anna       solution>carla solution>cfo
staging    FAIL anna          test-failed>dave test-failed>lena test-failed>anna
feedback   ok-this-round      approved>carla feedback-ok>anna feedback-ok>lena
feedback   not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla
feedback   silence            closed-no-feedback>carla
feedback   ok-older-round     customer-reply>anna unclear>carla
feedback   unclear-this-round customer-reply>anna unclear>carla
feedback   ok-of-a-bystander  customer-reply>anna unclear>carla
feedback   message            customer-reply>anna
feedback   automatic
feedback   bounce             alert>anna
feedback   PLAN lena          feedback-not-ok>dora feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla
feedback   MTP anna           approved>carla move-to-production>lena
approved   MTP anna           move-to-production>lena
approved   not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla
mtp        not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla
approved   unclear-this-round customer-reply>anna customer-reply>lena
mtp        ok-of-no-round     customer-reply>anna customer-reply>lena
approved   ok-this-round
mtp        RELEASED lena      released>carla can-close>anna
released   DONE anna          done>carla
testing    CLOSE mona         closed>carla
testing    MERGE mona         closed>carla alert>anna
done       REOPEN mona        reopened>carla assigned>anna
closed     message            reopened>carla customer-reply>anna
closed     message-after-a-month received>carla triage>mona
closed     thanks-only
testing    REPLY dora         reply>carla
testing    NOTE dora          alert>anna alert>lena alert>dave
awaiting-staging slot-free    released>carla can-close>anna on-staging>anna on-staging>lena
`;
  it.each(post.trim().split('\n'))('%s', (line) => {
    const [stage = '', ...rest] = line.split(/\s+/);
    const input = rest.filter((word) => !word.includes('>')).join(' ');
    const expected = rest.filter((word) => word.includes('>'));
    const decision = give(input, ticketFor(input, stage as Stage, 'error'), desk);
    expect(
      postOf(decision)
        .filter((one) => !/^(task-next|transcript)>/.test(one))
        .toSorted(),
    ).toEqual(expected.toSorted());
    const isCommand = /^[A-Z]/.test(input) || input === 'slot-free';
    expect(decision.letters.filter((one) => one.template === 'transcript')).toHaveLength(isCommand ? 1 : 0);
  });

  it('a top-priority TASK calls developer and lead, and tells the customer that it has begun', () => {
    const decision = give('TASK anna', ticketIn('analysis', { category: 'urgent' }), desk);
    expect(decision.letters.map((letter) => `${letter.template}>${letter.to.email.split('@')[0]}`)).toEqual([
      'task-urgent>dave',
      'task-urgent>lena',
      'development-started>carla',
      'transcript>anna',
    ]);
  });

  it('tells project manager and lead of a late NOT OK before anybody else', () => {
    const decision = give('not-ok-this-round', ticketIn('mtp'), desk);
    const order = decision.letters.map((letter) => letter.template);
    expect(order.lastIndexOf('feedback-not-ok')).toBeLessThan(order.indexOf('changes-noted'));
  });

  it('an answer of an approver is acknowledged to them and to the requester', () => {
    const decision = decide(
      snapshotOf(ticketIn('feedback')),
      verdictMail('ok', { kind: 'release', round: 2 }, cfo),
      now,
    );
    const approved = decision.letters.filter((letter) => letter.template === 'approved');
    expect(approved.map((letter) => letter.to.email)).toEqual([carla.email, cfo.email]);
    expect(ticketAfter(decision).approval).toMatchObject({ by: cfo.email, round: 2 });
  });

  it('delivers the screenshots, and says in the transcript where there are none', () => {
    const deliver = (attachments: (typeof screenshot)[]) =>
      decide(
        snapshotOf(ticketIn('staging')),
        commands(people.anna, 'DELIVER', 'Please test.', { words: { attachments } }),
        now,
      );
    const solution = deliver([screenshot]).letters.find((letter) => letter.template === 'solution');
    expect(solution).toMatchObject({ attachments: [screenshot], request: { kind: 'release', round: 1 } });
    expect(transcriptOf(deliver([screenshot]))[0]?.outcome).not.toMatch(/without screenshots/);
    expect(transcriptOf(deliver([]))[0]?.outcome).toMatch(/without screenshots/);
  });

  it('an organisation is told of an unclear answer once a round, its project manager each time', () => {
    const first = give('unclear-this-round', ticketIn('feedback'), desk);
    const again = give('unclear-this-round', ticketAfter(first), desk);
    expect(again.letters.map((letter) => letter.template)).toEqual(['customer-reply']);
  });

  it('a spammer is not told that their ticket was closed, however the reason is written', () => {
    for (const reason of ['spam', 'SPAM', 'Spam']) {
      const decision = decide(snapshotOf(ticketIn('new')), commands(people.mona, `CLOSE ${reason}`), now);
      expect([reason, decision.letters.filter((one) => one.audience === 'customer')]).toEqual([reason, []]);
    }
  });

  it.each(['cancelled', 'duplicate', 'Cancelled', 'DUPLICATE'])(
    'the reason %s is one that the customer may read',
    (reason) => {
      const decision = decide(snapshotOf(ticketIn('analysis')), commands(people.mona, `CLOSE ${reason}`), now);
      expect(ticketAfter(decision).closedReason).toBe(reason.toLowerCase());
    },
  );

  it('watchers get what the staff get, and nothing of what the customer gets', () => {
    const ticket = ticketIn('testing', { watchers: [people.paul.email] });
    const decision = give('FAIL anna', ticket, desk);
    expect(decision.letters.filter((one) => one.to.email === people.paul.email).map((one) => one.template)).toEqual([
      'test-failed',
    ]);
  });

  it('a transcript names every command of the mail, those behind the refused one too', () => {
    const decision = decide(snapshotOf(ticketIn('testing')), commands(people.anna, 'WATCH; READY; NOTE', 'Text'), now);
    expect(transcriptOf(decision).map((line) => [line.command, line.refused])).toEqual([
      ['WATCH', true],
      ['READY', true],
      ['NOTE', true],
    ]);
  });
});

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
