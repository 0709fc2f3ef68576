/** Whose words and whose OK a mail tells of, as each of its readers sees it. */
import { describe, expect, test } from 'vitest';
import { type Facts, writeLetter } from '../../src/compose/letter.js';
import { sampleValues } from '../../src/compose/variables.js';
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

  test.each(['answer', 'proposal', 'solution'] as const)(
    '%s tells an approver who asked and in which words, and spares the requester their own',
    (name) => {
      const body = 'It works again.';
      const approvers = textFor(locale, name, cfo, { body });
      expect(approvers).toContain(carla.name);
      expect(approvers.indexOf('> It broke')).toBeGreaterThan(0);
      expect(approvers.indexOf('> It broke')).toBeLessThan(approvers.indexOf(body));
      expect(textFor(locale, name, cfo, { body: `Dear Carla,\n\n${body}` })).toContain('> It broke');
      expect(textFor(locale, name, carla, { body })).not.toContain('It broke');
    },
  );

  test('a NOT OK is told as what it is: to a release, a proposal or an answer', () => {
    const told = (kind: string, to: Address) =>
      textFor(locale, 'changes-noted', to, { by, words: 'Too dear.', decided: { kind, round: 1 } });
    const faulty = /not right|niet goed|pas encore bon|stimmt/;
    const production = /to production|naar productie|en production|in Produktion/;
    for (const to of [carla, cfo]) {
      expect(told('release', to)).toMatch(production);
      for (const kind of ['proposal', 'answer']) {
        expect(told(kind, to)).not.toMatch(faulty);
        expect(told(kind, to)).not.toMatch(production);
      }
      expect(told('proposal', to)).toMatch(/propos|voorst|Vorschlag|vorgeschlagen/);
      expect(told('answer', to)).toMatch(/question|vraag|Frage/);
    }
  });

  test('the mail that asks for one more word leads another matter to a mail of its own', () => {
    const text = shipped.render('unclear', [locale], sampleValues('unclear')).text.replace(/\s+/g, ' ');
    expect(text).toMatch(/a mail of its own|een aparte mail|un mail à part|einer eigenen Mail/);
  });

  test('taking a question up, and taking it on once it was talked over, are told in other words', () => {
    const told = (discussed: boolean, status: string) => {
      const base = sampleValues('in-progress');
      const values = { ...base, discussed, ticket: { ...base.ticket!, status } };
      return shipped.render('in-progress', [locale], values).text;
    };
    const mails = [told(false, 'NEW'), told(true, 'PROGRESS'), told(false, 'PROGRESS')];
    for (const mail of mails) expect(mail).toContain('Anna Peeters');
    const sentences = (mail: string) => mail.split(/\n\n/).filter((one) => /Anna Peeters\*?\b.*\.$/s.test(one));
    expect(sentences(mails[0]!)[0]).not.toBe(sentences(mails[1]!)[0]);
    expect(new Set(mails).size).toBe(3);
  });

  test('the end of the wait for a customer is told as theirs, and no step of staff', () => {
    const told = (dueKind: string) =>
      shipped.render('customer-reply', [locale], { ...sampleValues('customer-reply'), dueKind }).text;
    const step = /next step|volgende stap|prochaine étape|nächste Schritt/;
    expect(told('analysis')).toMatch(step);
    expect(told('silence')).not.toMatch(step);
    expect(told('silence')).toMatch(/customer has until|klant heeft tot|client a jusqu'au|Kunde hat bis/);
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

  test('an answer to no mail of the desk is told so, and never that it answers an older one', () => {
    const tells = (values: object) =>
      shipped.render('unclear', [locale], { ...sampleValues('unclear'), why: null, ...values }).text;
    const [loose, older, unclear] = [tells({ loose: true }), tells({ older: true }), tells({})];
    expect(new Set([loose, older, unclear]).size).toBe(3);
    for (const text of [loose, older]) expect(text).toMatch(/mailto:/);
    expect(loose).not.toMatch(/older|oudere|ancien|ältere/);
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
