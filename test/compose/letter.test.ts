import { describe, expect, test } from 'vitest';
import { type Facts, writeLetter } from '../../src/compose/letter.js';
import type { Letter } from '../../src/domain/decision.js';
import { say } from '../../src/domain/said.js';
import type { Deadline } from '../../src/domain/ticket.js';
import { greets } from '../../src/understand/greeting.js';
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
    greets,
  });
}

describe('the language of a letter', () => {
  test.each([
    ['en', 'nl', 'We schatten dat het 2 dagen (van 8 uur) en 4 uur werk is'],
    ['nl', 'fr', 'Nous estimons ce travail à 2 jours (de 8 heures) et 4 heures'],
    ['en', 'de', 'Der geschätzte Aufwand: 2 Tage (zu 8 Stunden) und 4 Stunden'],
    ['nl', null, 'We schatten dat het 2 dagen (van 8 uur) en 4 uur werk is'],
    ['nl', 'xx', 'We schatten dat het 2 dagen (van 8 uur) en 4 uur werk is'],
    ['fr', 'en', 'We estimate that it will take 2 days (of 8 hours) and 4 hours of work'],
  ])('to a customer on a desk in %s is that of the organisation, %s: estimates too', async (locale, own, estimate) => {
    const { text, problem } = await written(letter, deskIn(locale, own));
    expect(problem).toBeNull();
    expect(text).toContain(estimate);
  });

  test.each([
    ['en', 'The next step was due on Monday 30 November'],
    ['nl', 'De volgende stap moest op maandag 30 november om'],
    ['fr', 'La prochaine étape était attendue pour le lundi 30 novembre à'],
    ['de', 'Der nächste Schritt war am Montag, 30. November,'],
  ])('to staff in %s says of a step that is late that it was due', async (locale, words) => {
    const { text } = await written({ ...letter, template: 'feedback-ok', audience: 'staff' }, deskIn(locale, null));
    expect(text).toContain(words);
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
