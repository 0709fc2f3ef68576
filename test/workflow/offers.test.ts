/** In which order a person is offered what they may do. */
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/domain/ticket.js';
import { linked, offers } from '../../src/workflow/offers.js';
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

it('a mail links nothing that one tap would change by a guess or that would do nothing', () => {
  const commands = (app: string | null) =>
    linked(desk, ticketIn('analysis', { app, category: 'urgent' }), people.anna).map(({ command }) => command);
  expect(commands('erp')).toContain('CATEGORY');
  expect(commands('erp').join()).not.toMatch(/CATEGORY \w|APP|MERGE/);
  expect(commands(null)).toContain('APP erp');
  expect(offered('analysis', 'anna')).toContain('MERGE');
});
