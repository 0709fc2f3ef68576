/** Gives a ticket an input that is written as a word: `PASS lena`, `ok-this-round`, `silence`. */
import type { Decision } from '../../src/domain/decision.js';
import type { Desk } from '../../src/domain/desk.js';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import { decide } from '../../src/workflow/decide.js';
import {
  carla,
  colleague,
  commands,
  customerMail,
  deepFreeze,
  monday,
  people,
  type StaffName,
  snapshotOf,
  taskOf,
  ticketIn,
  verdictMail,
} from './factories.js';

/** The moment at which everything happens: the second hour of Monday's work. */
export const now = monday + 3_600_000;

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
export const month = 31 * 24 * 3_600_000;

/** Gives the ticket that input; what it decides about. */
export function give(input: string, ticket: Ticket, deskOf: Desk): Decision {
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
        { kind: 'bounced', ticket: 'HD-1', address: carla.email, template: 'received', why: '5.1.1', known: false },
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

export function ticketFor(input: string, stage: Stage, category: string): Ticket {
  const hold = input.startsWith('RESUME') ? { since: monday, until: now + month } : null;
  const ticket = ticketIn(stage, { category, hold });
  if (stage === 'answered' && category === 'question' && ticket.request) ticket.request.givenFrom = 'discussion';
  return ticket;
}
