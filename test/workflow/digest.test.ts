import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import { calendarOf } from '../../src/workflow/calendars.js';
import { digests, nextDigestMoment } from '../../src/workflow/digest.js';
import { at, desk, people, ticketIn } from './factories.js';

const morning = at('2026-11-30T08:00:00Z');
const hour = 3_600_000;

describe('the moment of the digest', () => {
  it.each([
    ['a night', '2026-11-30T03:00:00Z', 'Mon 2026-11-30 09:00'],
    ['an opening itself, which is over', '2026-11-30T08:00:00Z', 'Tue 2026-12-01 09:00'],
    ['a morning', '2026-11-30T09:00:00Z', 'Tue 2026-12-01 09:00'],
    ['a midday break, since it comes once a day', '2026-11-30T11:45:00Z', 'Tue 2026-12-01 09:00'],
    ['a Friday evening', '2026-12-04T18:00:00Z', 'Mon 2026-12-07 09:00'],
    ['the day before Christmas', '2026-12-24T10:00:00Z', 'Mon 2026-12-28 09:00'],
    ['the night in which summer time begins', '2027-03-27T23:30:00Z', 'Tue 2027-03-30 09:00'],
  ])('after %s is the next morning', (_what, now, expected) => {
    expect(calendarOf(desk).format(nextDigestMoment(desk, at(now)))).toBe(expected);
  });
});

describe('the digest', () => {
  const due = (number: number, dueAt: Instant, kind: Deadline['kind'] = 'test'): Deadline => ({
    ticket: `HD-${number}`,
    kind,
    of: null,
    step: 0,
    startedAt: morning,
    dueAt,
    why: [],
  });
  const told = (letters: ReturnType<typeof digests>) =>
    Object.fromEntries(
      letters.map((letter) => {
        const sections = letter.values.sections as { heading: string; tickets: { key: string }[] }[];
        return [
          letter.to.email.split('@')[0],
          sections.map((one) => `${one.heading}: ${one.tickets.map((ticket) => ticket.key).join(' ')}`.trim()),
        ];
      }),
    );

  it('tells each project manager what is overdue, due and open, and the monitor what is nobody’s', () => {
    const open = [
      ticketIn('testing', { number: 1 }),
      ticketIn('staging', { number: 2 }),
      ticketIn('approved', { number: 3 }),
      ticketIn('development', { number: 4 }),
      ticketIn('feedback', { number: 5 }),
      ticketIn('new', { number: 6 }),
      ticketIn('analysis', { number: 7, pm: people.paul.email }),
    ];
    const deadlines = [
      due(1, morning - hour),
      due(2, morning + hour),
      due(3, morning + 26 * hour),
      due(5, morning - hour, 'remind'),
      due(6, morning + hour, 'assign'),
      due(7, morning, 'analysis'),
    ];
    expect(told(digests(desk, open, deadlines, 0, morning))).toEqual({
      mona: ['Due today: HD-6'],
      anna: ['Overdue: HD-1', 'Due today: HD-2', 'Open: HD-3 HD-4 HD-5'],
      paul: ['Overdue: HD-7'],
    });
  });

  it('tells the monitor of tickets whose PM left, and a PM of theirs who is none any more', () => {
    const staff = desk.staff
      .filter((person) => person !== people.anna)
      .map((person) => (person === people.paul ? { ...person, roles: ['developer' as const] } : person));
    const open = [ticketIn('analysis', { number: 1 }), ticketIn('analysis', { number: 2, pm: people.paul.email })];
    expect(told(digests({ ...desk, staff }, open, [due(1, morning - hour, 'analysis')], 0, morning))).toEqual({
      mona: ['Overdue: HD-1'],
      paul: ['Open: HD-2'],
    });
  });

  it('says when a customer wrote what nobody has answered', () => {
    const asked = (number: number, heard: { at: Instant; replied: boolean }) => {
      const ticket = ticketIn('answered', { number });
      return { ...ticket, request: { ...ticket.request!, heard } };
    };
    const open = [asked(1, { at: morning - hour, replied: false }), asked(2, { at: morning - hour, replied: true })];
    const sections = digests(desk, open, [], 0, morning)[0]?.values.sections as {
      tickets: { wrote: Instant | null }[];
    }[];
    expect(sections[0]?.tickets.map(({ wrote }) => wrote)).toEqual([morning - hour, null]);
  });

  it('is never empty', () => {
    expect(digests(desk, [], [], 0, morning)).toEqual([]);
    expect(told(digests(desk, [ticketIn('testing')], [], 0, morning))).toEqual({ anna: ['Open: HD-1'] });
  });

  it('names mails that wait for a decision, to the monitor', () => {
    for (const count of [1, 3]) {
      const letters = digests(desk, [], [], count, morning);
      expect(letters.map((letter) => letter.to.email.split('@')[0])).toEqual(['mona']);
      expect(letters[0]?.values.sections).toEqual([{ heading: 'Mails for a decision', count, tickets: [] }]);
    }
  });

  it('goes to staff alone and is about no single ticket', () => {
    for (const letter of digests(desk, [ticketIn('testing')], [], 2, morning)) {
      expect(letter).toMatchObject({ template: 'digest', audience: 'staff', ticket: null, request: null });
    }
  });
});
