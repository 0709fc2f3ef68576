import { describe, expect, test } from 'vitest';
import { type Facts, writeLetter } from '../../src/compose/letter.js';
import type { Letter } from '../../src/domain/decision.js';
import { say } from '../../src/domain/said.js';
import type { Deadline } from '../../src/domain/ticket.js';
import { carla, exampleDesk, monday, people, taskOf, ticketIn } from '../workflow/factories.js';
import { shipped } from './shipped.js';

const desk = exampleDesk();

/** The example desk in one language, with Contoso in another. */
function deskIn(locale: string, contoso: string | null) {
  const organisations = desk.organisations.map((one) => (one.name === 'Contoso' ? { ...one, locale: contoso } : one));
  return exampleDesk({ locale, organisations });
}

const letter: Letter = {
  template: 'development-started',
  to: carla,
  audience: 'customer',
  ticket: 'HD-1',
  request: null,
  values: {},
  attachments: [],
  why: '',
};

const escalation: Letter = {
  ...letter,
  template: 'escalation',
  to: people.anna,
  audience: 'staff',
  values: { what: say('waitsStart'), of: 'start', step: '1' },
};

function written(of: Letter, own: Facts['desk']) {
  const start: Deadline = {
    ticket: 'HD-1',
    kind: 'start',
    of: null,
    step: 0,
    startedAt: monday,
    dueAt: monday,
    why: [],
  };
  return writeLetter(of, {
    desk: own,
    templates: shipped,
    now: monday + 5 * 3_600_000,
    ticket: {
      ticket: ticketIn('planned', { task: taskOf({ estimateMinutes: 1200 }) }),
      status: 'PROGRESS',
      deadlines: [start],
      queue: [],
      opening: { text: 'It broke', attachments: [] },
    },
    offers: [],
    token: 'abcdefghij0123456789',
    thread: [],
    files: [],
    looksLikeCommand: () => false,
  });
}

describe('the language of a letter', () => {
  test.each([
    ['en', 'nl', '2 dagen 4 uur'],
    ['nl', 'fr', '2 jours 4 heures'],
    ['en', 'de', '2 Tage 4 Stunden'],
    ['nl', null, '2 dagen 4 uur'],
    ['nl', 'xx', '2 dagen 4 uur'],
    ['fr', 'en', '2 d 4 h'],
  ])('to a customer on a desk in %s is that of the organisation, %s: estimates too', async (locale, own, estimate) => {
    const { text, problem } = await written(letter, deskIn(locale, own));
    expect(problem).toBeNull();
    expect(text).toContain(estimate);
  });

  test.each([
    ['en', 'It waits for its developer to start.', '5 hours late'],
    ['nl', 'Het ticket wacht tot zijn ontwikkelaar begint.', '5 uur te laat'],
    ['fr', 'Le ticket attend que son développeur commence.', '5 heures de retard'],
    ['de', 'das Ticket wartet darauf, dass seine Entwicklung beginnt.', '5 Stunden zu spät'],
  ])('to staff is that of the desk, %s: lateness too', async (locale, waits, late) => {
    const { text } = await written(escalation, deskIn(locale, 'fr'));
    expect(text).toContain(waits);
    expect(text).toContain(late);
  });
});
