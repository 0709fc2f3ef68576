import { describe, expect, it } from 'vitest';
import { keptOf } from '../../src/reports/kept.js';
import { slaOf } from '../../src/reports/sla.js';
import { spansOf } from '../../src/reports/spans.js';
import { desk, exampleDesk } from '../workflow/factories.js';
import { historyOf, local } from './histories.js';

const nora = 'nora@contoso.example';
const ever = local('sun 23:00');
const anna = 'anna@acme.example';
const hour = 3_600_000;

/** `assign met` and `analysis missed`, with those for whom it counts. */
function kept(history: ReturnType<typeof historyOf>, now = ever): string[] {
  return keptOf(desk, history, now).map(
    ({ kind, met, people }) =>
      `${kind} ${met ? 'met' : 'missed'} ${people.map((email) => email.split('@')[0]).join(' ')}`,
  );
}

describe('a deadline of staff', () => {
  it('is met by work up to its very moment, and missed by work after it', () => {
    // An error has a business day until it is assigned.
    const assigned = (at: string) =>
      historyOf(
        { pm: anna },
        `mon 10:00 opened - > new by ${nora}: Issue, With Error
         ${at} move new > analysis by mona: ASSIGN`,
      );
    expect(kept(assigned('tue 10:00'), local('tue 10:00'))).toEqual(['assign met mona']);
    expect(kept(assigned('tue 10:01'), local('tue 10:01'))).toEqual(['assign missed mona']);
  });

  it('that nobody meets is missed once it has come due, and nothing before', () => {
    const waiting = historyOf({}, `mon 10:00 opened - > new by ${nora}: Issue, With Error`);
    expect(kept(waiting, local('tue 09:59'))).toEqual([]);
    expect(kept(waiting, local('tue 10:00'))).toEqual(['assign missed mona']);
  });

  it('is judged by the category that it had until then', () => {
    const urgentLater = historyOf(
      { category: 'urgent', pm: anna },
      `mon 10:00 opened - > new by ${nora}: Issue, With Error
       mon 14:00 move new > analysis by mona: ASSIGN
       tue 09:00 changed by anna: category error to urgent; deadlines recomputed`,
    );
    expect(keptOf(desk, urgentLater, local('tue 09:00')).map(({ category, met }) => [category, met])).toEqual([
      ['error', true],
    ]);
    const urgentBefore = historyOf(
      { category: 'urgent', pm: anna },
      `mon 10:00 opened - > new by ${nora}: Issue, With Error
       mon 13:30 changed by mona: category error to urgent; deadlines recomputed
       mon 14:00 move new > analysis by mona: ASSIGN`,
    );
    expect(kept(urgentBefore, local('mon 14:00'))).toEqual(['assign missed mona']);
  });

  it('counts for the PM who had it then, not for the one who has it now', () => {
    const handedOver = historyOf(
      { pm: 'paul@acme.example' },
      `mon 10:00 opened - > new by ${nora}: Issue, With Error
       mon 11:00 move new > analysis by mona: ASSIGN anna
       wed 11:00 move analysis > estimation by anna: TASK
       wed 12:00 move estimation > estimation by mona: ASSIGN paul
       wed 14:00 move estimation > estimated by lena: ESTIMATE 4h
       wed 15:00 move estimated > proposal by paul: PROPOSE`,
    );
    expect(kept(handedOver)).toEqual([
      'assign met mona',
      'analysis missed anna',
      'estimate met lena',
      'propose met paul',
    ]);
  });

  it('stands still on hold and while the customer is asked in a discussion', () => {
    const asked = historyOf(
      { category: 'question', pm: anna },
      `mon 10:00 opened - > new by ${nora}: Question
       mon 11:00 move new > discussion by mona: ASSIGN
       mon 12:00 staff-wrote by anna: Which page?
       thu 12:00 customer-wrote by ${nora}: The second.
       thu 14:00 move discussion > answered by anna: ANSWER`,
    );
    const held = historyOf(
      { pm: anna },
      `mon 10:00 opened - > new by ${nora}: Issue, With Error
       mon 11:00 move new > analysis by mona: ASSIGN
       mon 12:00 hold by anna: HOLD 3 business days
       thu 12:00 resume by desk: the hold ended
       thu 14:00 move analysis > estimation by anna: TASK`,
    );
    expect(kept(asked, local('thu 14:00'))).toEqual(['assign met mona', 'analysis met anna']);
    expect(kept(held, local('thu 14:00'))).toEqual(['assign met mona', 'analysis met anna']);
  });

  it('of a developer begins when the task is next, and ends when it is given to another', () => {
    const given = historyOf(
      { pm: anna },
      `mon 09:00 opened - > new by ${nora}: Issue, With Error
       mon 09:00 move new > analysis by mona: ASSIGN
       mon 09:00 move analysis > planned by anna: PLAN: by phone
       tue 09:00 next-in-queue by desk: next for dave@acme.example
       thu 09:00 move planned > planned by lena: PLAN dora
       thu 09:00 next-in-queue by desk: next for dora@acme.example
       thu 10:00 move planned > development by dora: START`,
    );
    expect(kept(given).filter((line) => line.startsWith('start'))).toEqual(['start missed dave', 'start met dora']);
  });
});

describe('how long things took', () => {
  const life = historyOf(
    { pm: anna },
    `mon 16:30 opened - > new by ${nora}: Issue, With Error
     tue 09:30 move new > analysis by mona: ASSIGN
     tue 10:30 hold by anna: HOLD 2 business hours
     tue 12:30 resume by desk: the hold ended
     tue 13:30 staff-wrote by anna: We look into it.
     tue 14:00 move analysis > answered by anna: ANSWER
     tue 14:00 request by anna: answer, round 1
     wed 14:00 move answered > closed by ${nora}: OK`,
  );
  const [toAssign, toFirstAnswer, ...rest] = spansOf(desk, life);

  it('is told in business time and by the clock', () => {
    expect(toAssign).toMatchObject({
      kind: 'assign',
      people: ['mona@acme.example'],
      businessMs: 1.5 * hour,
      wallMs: 17 * hour,
    });
    expect(toFirstAnswer).toMatchObject({ kind: 'first answer', people: [anna], wallMs: 21 * hour });
    expect(rest.map(({ kind, wallMs }) => [kind, wallMs / hour])).toEqual([
      ['new', 17],
      ['analysis', 4.5],
      ['answered', 24],
      ['waiting', 24],
    ]);
  });

  it('leaves holds out of business time', () => {
    expect(rest.find(({ kind }) => kind === 'analysis')?.businessMs).toBe(2 * hour);
  });
});

describe('the account of a period', () => {
  const late = historyOf(
    { pm: anna },
    `mon 10:00 opened - > new by ${nora}: Issue, With Error
     thu 10:00 move new > analysis by mona: ASSIGN`,
  );

  it('has a missed deadline on the day on which it was missed, however late the work came', () => {
    const of = (from: string, to: string) => slaOf(desk, [late], { from: local(from), to: local(to) }).all.deadlines;
    expect(of('mon 00:00', 'tue 00:00')).toEqual({});
    expect(of('tue 00:00', 'wed 00:00')).toEqual({ assign: { met: 0, missed: 1 } });
    expect(of('wed 00:00', 'fri 00:00')).toEqual({});
  });

  it('is the same later, when more has happened', () => {
    const before = { ...late, events: late.events.slice(0, 1), ticket: { ...late.ticket, pm: null } };
    const period = { from: 0, to: local('wed 00:00') };
    expect(slaOf(desk, [late], period)).toEqual(slaOf(desk, [before], period));
  });

  it('is told by category and by person, with those who have nothing in it left out', () => {
    const { categories, people } = slaOf(exampleDesk(), [late], { from: 0, to: ever });
    expect(categories.map(({ key, missed }) => [key, missed])).toEqual([['error', 2]]);
    expect(people.map(({ name, missed }) => [name, missed])).toEqual([
      ['Mona Maes', 1],
      ['Anna Peeters', 1],
    ]);
  });
});
