/** The clocks of the flow. All hours are Brussels': 09:00-12:30 and 13:00-17:30 on working days, in winter UTC+1. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/domain/input.js';
import type { Stage, Ticket } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import { calendarOf } from '../../src/workflow/calendars.js';
import { deadlinesOf } from '../../src/workflow/clocks.js';
import {
  carla,
  cfo,
  commands,
  customerMail,
  desk,
  exampleDesk,
  people,
  postOf,
  staffWords,
  ticketIn,
  verdictMail,
} from './factories.js';
import { type Happened, MemoryDesk } from './memory-desk.js';

/** `Mon 10:00` of the week of Monday 30 November 2026; `Mon+1` is the Monday after. */
function on(text: string): Instant {
  const [, day = '', weeks = '0', hours = '', minutes = ''] = /^(\w{3})(?:\+(\d))? (\d\d):(\d\d)$/.exec(text) ?? [];
  const date = 30 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day) + 7 * Number(weeks);
  return Date.UTC(2026, 10, date, Number(hours) - 1, Number(minutes));
}

function told(at: Instant): string {
  const [day = '', date = '', time = ''] = calendarOf(desk).format(at).split(' ');
  const weeks = Math.floor((Date.parse(date) - Date.UTC(2026, 10, 30)) / (7 * 86_400_000));
  return `${day}${weeks ? `+${weeks}` : ''} ${time}`;
}

/** A desk with that one ticket on it, which stands in its stage since that moment. */
class OneTicket extends MemoryDesk {
  constructor(stage: Stage, since: string, changes: Partial<Ticket> = {}, own = desk) {
    super(own, on(since));
    const ticket = ticketIn(stage, { stageSince: this.now, openedAt: this.now, ...changes });
    this.tickets.set(ticket.key, ticket);
    const opened = {
      ticket: ticket.key,
      at: this.now,
      kind: 'move' as const,
      by: 'desk',
      from: null,
      to: stage,
      note: '',
    };
    this.events.push(opened);
    this.resync();
  }

  get ticket(): Ticket {
    return this.tickets.get('HD-1')!;
  }

  at(moment: string, input: Input): Happened {
    this.now = on(moment);
    return this.handle(input);
  }

  /** Acts on all that is due by then; what went out, each with its moment. */
  until(moment: string): string[] {
    const sent: string[] = [];
    for (;;) {
      const next = this.nextMoment();
      if (next === null || next > on(moment)) return sent;
      this.now = Math.max(this.now, next);
      const happened = this.actOnDue();
      sent.push(...postOf(happened!.decision).map((one) => `${told(this.now)} ${one}`));
    }
  }

  /** What is open, as `kind when`; escalations are left out. */
  open(): string[] {
    const main = this.openDeadlines('HD-1').filter((one) => one.kind !== 'escalate');
    return main.map((one) => `${one.kind} ${told(one.dueAt)}`);
  }
}

describe('a new ticket', () => {
  it.each([
    ['question', 'Mon 10:00', 'Thu 10:00'],
    ['urgent', 'Mon 10:00', 'Mon 11:00'],
    ['server', 'Mon 10:00', 'Mon 14:30'],
    ['error', 'Mon 10:00', 'Tue 10:00'],
    ['issue', 'Mon 10:00', 'Wed 10:00'],
    // Only urgent ones are looked at on Saturday.
    ['urgent', 'Sat 11:00', 'Sat 12:00'],
    ['urgent', 'Sat 15:30', 'Sun 10:30'],
    ['error', 'Sat 11:00', 'Tue+1 09:00'],
    ['server', 'Mon 16:30', 'Tue 12:00'],
    ['error', 'Mon 19:00', 'Wed 09:00'],
    ['error', 'Mon 12:45', 'Tue 13:00'],
  ])('in category %s that came %s must be assigned by %s', (category, since, due) => {
    expect(new OneTicket('new', since!, { category: category! }).open()).toEqual([`assign ${due}`]);
  });

  it('gets a new deadline from its beginning when its category is corrected', () => {
    const one = new OneTicket('new', 'Mon 10:00', { category: 'issue' });
    one.at('Mon 10:20', commands(people.mona, 'CATEGORY urgent'));
    expect(one.open()).toEqual(['assign Mon 11:00']);
    one.at('Mon 15:00', commands(people.mona, 'CATEGORY server'));
    expect(one.open()).toEqual(['assign Mon 14:30']);
  });

  it('of which the corrected category was due long ago is escalated at once, in one mail', () => {
    const one = new OneTicket('new', 'Mon 10:00', { category: 'issue' });
    one.at('Mon 15:00', commands(people.mona, 'CATEGORY urgent'));
    expect(one.until('Mon 15:00')).toEqual(['Mon 15:00 escalation>mona', 'Mon 15:00 escalation>lena']);
    expect(one.events.at(-1)?.note).toMatch(
      /^to be assigned to a project manager; step 2 of the escalation, to Mona Maes, Lena Vos; 1 before it/,
    );
  });
});

describe('what staff must meet', () => {
  it.each([
    ['new', ['assign']],
    ['discussion', ['analysis']],
    ['analysis', ['analysis']],
    ['answered', ['remind', 'remind', 'silence']],
    ['estimation', ['estimate']],
    ['estimated', ['propose']],
    ['proposal', ['remind', 'remind', 'silence']],
    ['planned', ['start']],
    ['development', []],
    ['testing', ['test']],
    ['verification', ['verify']],
    ['awaiting-staging', []],
    ['staging', ['deliver']],
    ['feedback', ['remind', 'remind', 'silence']],
    ['approved', ['mtp']],
    ['mtp', ['release']],
    ['released', ['document']],
    ['done', []],
    ['closed', []],
  ] as const)('in %s is %j', (stage, kinds) => {
    const one = new OneTicket(stage, 'Mon 10:00');
    if (one.ticket.task && stage === 'planned') one.ticket.task.upNextSince = one.now;
    const found = deadlinesOf(desk, one.ticket, []).filter((deadline) => deadline.kind !== 'escalate');
    expect(found.map((deadline) => deadline.kind)).toEqual(kinds);
  });

  it('starts no clock of START for who must wait for another ticket', () => {
    expect(new OneTicket('planned', 'Mon 10:00').open()).toEqual([]);
  });

  it('is told to its owner, then above them, then to the admin', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    expect(one.open()).toEqual(['test Tue 10:00']);
    expect(one.until('Fri+1 10:00')).toEqual([
      // 80 % of eight hours of business time are 6:24.
      'Mon 16:54 escalation>anna',
      'Tue 10:00 escalation>mona',
      'Tue 10:00 escalation>lena',
      'Tue 14:30 escalation>adam',
      'Wed 10:00 escalation>adam',
      'Wed 14:30 escalation>adam',
    ]);
    expect(one.ticket.stage).toBe('testing');
  });

  it('is told once after an outage, however many steps were missed', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.now = on('Wed 11:00');
    const happened = one.actOnDue();
    expect(postOf(happened!.decision)).toEqual(['escalation>adam']);
    expect(happened?.input).toMatchObject({ collapsed: 3, deadline: { kind: 'escalate', of: 'test', step: 3 } });
    expect(one.actOnDue()).toBeNull();
    expect(one.until('Fri+1 10:00')).toEqual(['Wed 14:30 escalation>adam']);
  });

  it('is over when it is done', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 11:00', commands(people.anna, 'PASS'));
    expect(one.open()).toEqual(['verify Tue 11:00']);
    expect(one.until('Mon 17:30').join()).not.toMatch(/anna/);
  });

  it('escalates to whoever it waits for', () => {
    const firstOf = (stage: Stage) => new OneTicket(stage, 'Mon 10:00').until('Mon 17:30')[0]?.split('>')[1];
    expect(
      ['new', 'analysis', 'estimation', 'verification', 'mtp', 'approved'].map((stage) => firstOf(stage as Stage)),
    ).toEqual(['mona', 'anna', 'lena', 'lena', 'lena', 'anna']);
  });
});

describe('waiting for the customer', () => {
  const ok = { kind: 'release' as const, round: 2 };

  it('reminds, then closes and frees the slot', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    expect(one.open()).toEqual(['remind Tue 10:00', 'remind Wed 10:00', 'silence Thu 10:00']);
    expect(one.until('Fri 10:00')).toEqual([
      'Tue 10:00 reminder>carla',
      'Tue 10:00 reminder>cfo',
      'Wed 10:00 reminder>carla',
      'Wed 10:00 reminder>cfo',
      'Thu 10:00 closed-no-feedback>carla',
      'Thu 10:00 closed-no-feedback>cfo',
      'Thu 10:00 alert>anna',
    ]);
    expect(one.ticket).toMatchObject({ stage: 'closed', closedReason: 'no-feedback', request: null });
    expect(one.letters.filter((one) => one.template === 'reminder').map((one) => one.request)).toEqual(
      Array(4).fill(ok),
    );
  });

  it('passes the slot on in the decision that closes', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    const waiting = ticketIn('awaiting-staging', { number: 2, stageSince: on('Mon 10:00') });
    one.tickets.set('HD-2', waiting);
    one.until('Thu 10:00');
    expect(one.tickets.get('HD-2')).toMatchObject({ stage: 'staging', stageSince: on('Thu 10:00') });
  });

  it('takes silence about an answer for a yes', () => {
    const one = new OneTicket('answered', 'Mon 10:00');
    one.until('Thu 10:00');
    expect(one.ticket).toMatchObject({ stage: 'closed', closedReason: 'answered', documentation: 'Is it well?' });
  });

  it('never closes a proposal, and tells the project manager once', () => {
    const one = new OneTicket('proposal', 'Mon 10:00');
    expect(one.until('Mon+4 10:00').filter((line) => !line.includes('reminder'))).toEqual(['Thu 10:00 alert>anna']);
    expect(one.ticket).toMatchObject({ stage: 'proposal', request: { kind: 'proposal', round: 2 } });
  });

  it.each<[string, Input]>([
    ['a message', customerMail(carla, 'We are testing.')],
    ['an unclear answer', verdictMail('unclear', ok)],
    ['a late OK to an older round', verdictMail('ok', { kind: 'release', round: 1 })],
    ['a message of an approver', customerMail(cfo, 'Wait, please.')],
  ])('starts anew after %s', (_what, input) => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.until('Tue 14:00');
    one.at('Tue 15:00', input);
    expect(one.open()).toEqual(['remind Wed 15:00', 'remind Thu 15:00', 'silence Fri 15:00']);
    const sent = one.until('Mon+1 10:00').map((line) => line.split('>')[0]);
    expect([...new Set(sent)]).toEqual([
      'Wed 15:00 reminder',
      'Thu 15:00 reminder',
      'Fri 15:00 closed-no-feedback',
      'Fri 15:00 alert',
    ]);
  });

  it.each<[string, Input]>([
    [
      'an automatic mail',
      { kind: 'automatic', ticket: 'HD-1', words: customerMail(carla, 'Away').words, why: 'out of office' },
    ],
    [
      'a bounce',
      { kind: 'bounced', ticket: 'HD-1', address: cfo.email, template: 'received', why: '5.1.1', known: false },
    ],
    ['a note of staff', staffWords(people.anna, 'I called them.')],
    ['a reply of staff', staffWords(people.anna, 'Any news?', { toCustomer: true })],
    ['another project manager', commands(people.mona, 'ASSIGN paul')],
  ])('goes on counting after %s', (_what, input) => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.at('Mon 15:00', input);
    expect(one.open()).toEqual(['remind Tue 10:00', 'remind Wed 10:00', 'silence Thu 10:00']);
  });

  it('begins anew with a new round', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.at('Tue 15:00', commands(people.anna, 'DELIVER', 'Once more, please.'));
    expect(one.open()).toEqual(['remind Wed 15:00', 'remind Thu 15:00', 'silence Fri 15:00']);
  });

  it('counts by the calendar of the desk, whatever the category', () => {
    const one = new OneTicket('feedback', 'Fri 10:00', { category: 'urgent' });
    expect(one.open()).toEqual(['remind Mon+1 10:00', 'remind Tue+1 10:00', 'silence Wed+1 10:00']);
  });

  it('catches up after an outage in order, each once', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.now = on('Mon+1 11:00');
    const kinds: string[] = [];
    for (let next = one.actOnDue(); next; next = one.actOnDue())
      kinds.push(next.input.kind === 'due' ? next.input.deadline.kind : '');
    expect(kinds).toEqual(['remind', 'remind', 'silence']);
  });

  it('sends no reminder that would come with the end', () => {
    const own = exampleDesk();
    own.flow.remindAfter = [...own.flow.remindAfter, { amount: 3, unit: 'day', business: true }];
    expect(new OneTicket('feedback', 'Mon 10:00', {}, own).open()).toEqual([
      'remind Tue 10:00',
      'remind Wed 10:00',
      'silence Thu 10:00',
    ]);
  });

  it('stops the clock of a discussion from a reply to the next mail of the customer', () => {
    const one = new OneTicket('discussion', 'Mon 10:00', { category: 'question' });
    expect(one.open()).toEqual(['analysis Tue 10:00']);
    one.at('Mon 11:00', commands(people.anna, 'REPLY', 'Which report do you mean?'));
    expect(one.openDeadlines('HD-1')).toEqual([]);
    one.at('Wed 11:00', customerMail(carla, 'The first one.'));
    // Two days stood still; what was worked is one hour.
    expect(one.open()).toEqual(['analysis Thu 10:00']);
  });
});

describe('a share of the time', () => {
  const shares = (one: OneTicket) =>
    one
      .openDeadlines('HD-1')
      .filter(({ kind, step }) => kind === 'escalate' && step < 2)
      .map(({ dueAt }) => told(dueAt));

  it('counts no pause twice, so that a hold while the customer has the word brings no escalation forward', () => {
    const one = new OneTicket('discussion', 'Mon 09:00', { category: 'question' });
    one.at('Mon 10:00', commands(people.anna, 'REPLY', 'Which report?'));
    one.at('Mon 11:00', commands(people.anna, 'HOLD 5 business days'));
    one.at('Thu 11:00', commands(people.anna, 'RESUME'));
    one.at('Thu 12:00', customerMail(carla, 'The second.'));
    const held = shares(one);
    const other = new OneTicket('discussion', 'Mon 09:00', { category: 'question' });
    other.at('Mon 10:00', commands(people.anna, 'REPLY', 'Which report?'));
    other.at('Thu 12:00', customerMail(carla, 'The second.'));
    expect(held).toEqual(shares(other));
    expect(one.actOnDue()).toBeNull();
  });

  it('is not moved by a hold after it was due', () => {
    const one = new OneTicket('testing', 'Mon 09:00');
    const before = shares(one);
    one.at('Thu 10:00', commands(people.anna, 'HOLD 5 business days'));
    one.at('Fri 10:00', commands(people.anna, 'RESUME'));
    expect(one.derivedDeadlines(one.ticket).length).toBeGreaterThan(0);
    expect(
      deadlinesOf(desk, one.ticket, one.eventsOf('HD-1'))
        .filter(({ kind, step }) => kind === 'escalate' && step < 2)
        .map(({ dueAt }) => told(dueAt)),
    ).toEqual(before);
  });
});

describe('a hold', () => {
  it('stops the clock of staff, and the pause counts in business time', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 5 business days'));
    expect(one.open()).toEqual(['resume Mon+1 14:00']);
    expect(one.openDeadlines('HD-1')).toHaveLength(1);
    one.at('Tue 14:00', commands(people.anna, 'RESUME'));
    expect(one.open()).toEqual(['test Wed 10:00']);
  });

  it('pauses the escalations with it', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 5 business days'));
    one.at('Tue 14:00', commands(people.anna, 'RESUME'));
    expect(one.until('Wed 10:00')).toEqual([
      'Tue 16:54 escalation>anna',
      'Wed 10:00 escalation>mona',
      'Wed 10:00 escalation>lena',
    ]);
  });

  it('stops the patience with the customer too', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 5 business days'));
    expect(one.open()).toEqual(['resume Mon+1 14:00']);
    one.at('Tue 14:00', commands(people.anna, 'RESUME'));
    expect(one.open()).toEqual(['remind Wed 10:00', 'remind Thu 10:00', 'silence Fri 10:00']);
  });

  it('ends by itself, and its project manager is told', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 1 business day'));
    expect(one.until('Tue 14:00')).toEqual(['Tue 14:00 alert>anna']);
    expect(one.ticket.hold).toBeNull();
    expect(one.open()).toEqual(['test Wed 10:00']);
  });

  it('may be made longer, which is one pause', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 1 business day'));
    one.at('Mon 16:00', commands(people.anna, 'HOLD 2026-12-03'));
    expect(one.open()).toEqual(['resume Thu 09:00']);
    one.at('Tue 14:00', commands(people.anna, 'RESUME'));
    expect(one.open()).toEqual(['test Wed 10:00']);
  });

  it('ends with a move', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.at('Mon 14:00', commands(people.anna, 'HOLD 5 business days'));
    one.at('Mon 15:00', commands(people.anna, 'PASS'));
    expect([one.ticket.hold, one.open()]).toEqual([null, ['verify Tue 15:00']]);
  });

  it('stops the repeats of an escalation too', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.until('Tue 11:00');
    one.at('Tue 11:00', commands(people.anna, 'HOLD 5 business days'));
    one.at('Thu 11:00', commands(people.anna, 'RESUME'));
    expect(one.until('Thu 17:30')).toEqual(['Thu 14:30 escalation>adam']);
  });

  it('does not make due again what was overdue before it', () => {
    const one = new OneTicket('testing', 'Mon 10:00');
    one.until('Wed 11:00');
    one.at('Wed 11:00', commands(people.anna, 'HOLD 2 business hours'));
    one.at('Wed 12:00', commands(people.anna, 'RESUME'));
    expect(one.open()).toEqual(['test Tue 10:00']);
    expect(one.until('Wed 14:29')).toEqual([]);
  });
});

describe('every deadline', () => {
  it('says line by line how it follows', () => {
    expect(
      deadlinesOf(desk, new OneTicket('new', 'Sat 11:00').ticket, []).find((one) => one.kind === 'assign')?.why,
    ).toEqual([
      '1 business day by calendar office (Europe/Brussels)',
      expect.stringContaining('moved to next opening Mon 2026-12-07 09:00'),
      expect.stringContaining('1 working day on is 2026-12-08'),
      'due Tue 2026-12-08 09:00',
    ]);
  });

  it('of a closed ticket is gone', () => {
    const one = new OneTicket('feedback', 'Mon 10:00');
    one.at('Mon 11:00', commands(people.anna, 'CLOSE'));
    expect(one.openDeadlines()).toEqual([]);
  });
});
