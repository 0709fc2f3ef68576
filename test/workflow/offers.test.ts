/** In which order a person is offered what they may do. */
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/domain/ticket.js';
import { offers } from '../../src/workflow/offers.js';
import { desk, people, type StaffName, ticketIn } from './factories.js';

const offered = (stage: Stage, who: StaffName) =>
  offers(desk, ticketIn(stage), people[who]).map(({ command }) => command);

describe('the way on is offered before the way back', () => {
  it.each<[Stage, StaffName, string[]]>([
    ['estimated', 'anna', ['PROPOSE', 'PLAN', 'ESTIMATE 6h']],
    ['testing', 'anna', ['PASS', 'FAIL']],
    ['verification', 'lena', ['PASS', 'FAIL']],
    ['staging', 'anna', ['DELIVER', 'FAIL']],
    ['approved', 'anna', ['MTP', 'FAIL']],
    ['mtp', 'lena', ['RELEASED', 'FAIL']],
  ])('in %s to %s', (stage, who, first) => {
    expect(offered(stage, who).slice(0, first.length)).toEqual(first);
  });
});

it('what takes the ticket on is told from what is possible nearly everywhere', () => {
  const onward = offers(desk, ticketIn('estimated'), people.anna).filter((offer) => offer.onward);
  expect(onward.map(({ verb }) => verb)).toEqual(['PROPOSE', 'PLAN', 'ESTIMATE']);
});

it('a planned task is offered to another developer by name', () => {
  expect(offered('planned', 'anna')).toContain('PLAN Dora');
  expect(offered('analysis', 'anna')).toContain('PLAN');
});
