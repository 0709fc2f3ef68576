/** The flow as the customer agreed to it, written out by hand: every input in every stage, and what it leads to. */
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/domain/command.js';
import { type Stage, stages } from '../../src/domain/ticket.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { desk, exampleDesk, isRefused, stageAfter, ticketIn } from './factories.js';
import { give, ticketFor } from './give.js';

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
