/** Whose words and whose OK a mail tells of, as each of its readers sees it. */
import { describe, expect, test } from 'vitest';
import { type Facts, writeLetter } from '../../src/compose/letter.js';
import type { Letter, TemplateName } from '../../src/domain/decision.js';
import type { Address } from '../../src/domain/mail.js';
import { greets } from '../../src/understand/greeting.js';
import { carla, cfo, exampleDesk, monday, people, taskOf, ticketIn } from '../workflow/factories.js';
import { shipped } from './shipped.js';

const locales = ['en', 'nl', 'fr', 'de'] as const;

function textFor(locale: string, template: TemplateName, to: Address, values: Letter['values']): string {
  const base = exampleDesk({ locale });
  const desk = { ...base, organisations: base.organisations.map((one) => ({ ...one, locale })) };
  const staff = Object.values(people).some(({ email }) => email === to.email);
  const facts: Facts = {
    desk,
    templates: shipped,
    now: monday,
    ticket: {
      ticket: ticketIn('planned', { task: taskOf({ developer: people.dave.email }) }),
      status: 'PROGRESS',
      deadlines: [],
      queue: [],
      opening: { text: 'It broke', attachments: [] },
    },
    offers: [],
    token: 'abcdefghij0123456789',
    thread: [],
    files: [],
    looksLikeCommand: () => false,
    greets,
  };
  const audience = staff ? 'staff' : 'customer';
  const letter: Letter = { template, to, audience, ticket: 'HD-1', request: null, values, attachments: [], why: '' };
  const { text, problem } = writeLetter(letter, facts);
  expect(problem).toBeNull();
  return text.replace(/\s+/g, ' ');
}

const thanks = /Thank you|Bedankt|Merci|vielen Dank/;
const youWrote = /You wrote|U schreef|Vous avez écrit|Sie haben geschrieben/;

describe.each(locales)('in %s', (locale) => {
  const by = { ...carla, name: 'Carla Claes' };

  test('a NOT OK is credited to who wrote it, and nobody else is thanked for it', () => {
    const values = { by, words: 'Too dear.', decided: { kind: 'proposal', round: 1 } };
    const own = textFor(locale, 'changes-noted', carla, values);
    expect(own).toMatch(thanks);
    expect(own).toMatch(youWrote);
    const other = textFor(locale, 'changes-noted', cfo, values);
    expect(other).toContain('Carla Claes');
    expect(other).toContain('> Too dear.');
    expect(other).not.toMatch(thanks);
    expect(other).not.toMatch(youWrote);
  });

  test('a NOT OK that staff tell of quotes nobody and thanks nobody', () => {
    const text = textFor(locale, 'changes-noted', carla, { decided: { kind: 'release', round: 1 } });
    expect(text).not.toMatch(thanks);
    expect(text).not.toMatch(youWrote);
  });

  test.each(['reply', 'answer', 'proposal', 'solution'] as const)('%s is greeted once, whoever does it', (name) => {
    const hello = /Hello|Dag|Bonjour|Guten Tag/g;
    const by = people.lena;
    expect(textFor(locale, name, carla, { body: 'It works again.', by }).match(hello)).toHaveLength(1);
    const own = textFor(locale, name, carla, { body: 'Dear Carla,\n\nIt works again.', by });
    expect(own).not.toMatch(hello);
    expect(own).toMatch(/^Dear Carla, It works again\./);
  });

  test('a reply is signed by who wrote it', () => {
    const text = textFor(locale, 'reply', carla, { body: 'It works again.', by: people.lena });
    expect(text).toContain(`${people.lena.name}, `);
  });

  test('an answer that came too late is not asked for again', () => {
    const text = textFor(locale, 'unclear', carla, { words: 'Fine.', older: true });
    expect(text).toMatch(thanks);
    expect(text).toContain('> Fine.');
    expect(text).not.toMatch(/mailto:/);
    expect(text).not.toMatch(/Please say which|Welk van de twee|Merci de nous dire|was gilt/);
  });

  test.each(['approved', 'planned'] as const)(
    '%s thanks who said OK without their name, and names them to others',
    (name) => {
      const own = textFor(locale, name, carla, { by });
      expect(own).toMatch(thanks);
      expect(own).not.toContain('Claes');
      const other = textFor(locale, name, cfo, { by });
      expect(other).toContain('Carla Claes');
      expect(other).not.toMatch(thanks);
    },
  );

  test.each([
    ['task-planned', people.dave],
    ['task-urgent', people.dave],
    ['test-failed', people.dave],
    ['on-staging', people.anna],
    ['estimate-ready', people.anna],
    ['test-failed', people.anna],
    ['assigned', people.anna],
  ] as const)('%s does not speak to its reader of themselves by name', (name, reader) => {
    const values = { by: reader.email === people.anna.email ? people.anna : people.lena };
    expect(textFor(locale, name, reader, values)).not.toContain(reader.name);
    expect(textFor(locale, name, people.lena, values)).toContain(reader.name);
  });
});
