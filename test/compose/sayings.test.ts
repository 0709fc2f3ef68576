/** What the desk says, in the mails that tell it: whatever stands in its values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillingOf } from '../../src/compose/letter.js';
import type { Letter } from '../../src/domain/decision.js';
import { inWords, type Said, type Saying, say, sayings } from '../../src/domain/said.js';
import { greets } from '../../src/understand/greeting.js';
import { signsInText } from '../../src/understand/internal.js';
import { exampleDesk, monday, people, ticketIn } from '../workflow/factories.js';
import { attack, bare, foreignMarkup, printed } from './attacks.js';
import { locales, shipped, visible } from './shipped.js';

const keys = Object.keys(sayings.en) as (keyof typeof sayings.en)[];
const marked = attack.map((value) => `m9(${value})9m`);

/** That sentence with hostile values; some of them are sentences or choices that hold one. */
function hostileSaying(key: keyof typeof sayings.en): fc.Arbitrary<Saying> {
  const names = [...sayings.en[key].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const value: fc.Arbitrary<Said> = fc.oneof(
    { weight: 4, arbitrary: marked },
    { weight: 1, arbitrary: marked.map((person): Said => ({ say: 'notOnStaff', values: { person } })) },
    { weight: 1, arbitrary: fc.tuple(marked, marked).map((anyOf): Said => ({ anyOf })) },
  );
  const values = fc.record(Object.fromEntries(names.map((name) => [name, value])));
  return values.map((made) => ({ say: key, values: made }));
}

function marksIn(said: Said | number): string[] {
  if (typeof said === 'number') return [];
  if (typeof said === 'string') return said.startsWith('m9(') ? [bare(said)] : [];
  if ('lines' in said) return said.lines.flatMap(marksIn);
  if ('anyOf' in said) return said.anyOf.flatMap(marksIn);
  return 'does' in said || 'at' in said ? [] : Object.values(said.values).flatMap(marksIn);
}

const ticket = ticketIn('testing');

function mailOf(template: Letter['template'], values: Letter['values'], locale: string) {
  const letter: Letter = {
    template,
    to: people.anna,
    audience: 'staff',
    ticket: ticket.key,
    request: null,
    values,
    attachments: [],
    why: '',
  };
  const { locales: of, values: filling } = fillingOf(letter, {
    desk: exampleDesk({ locale }),
    templates: shipped,
    now: monday,
    ticket: { ticket, status: 'PROGRESS', deadlines: [], queue: [], opening: null },
    offers: [],
    token: '0123456789abcdefghij',
    thread: [],
    files: [],
    looksLikeCommand: () => false,
    greets,
  });
  return shipped.render(template, of, filling);
}

/** Each way in which mails tell a saying. */
const tellings: [Letter['template'], (said: Said) => Letter['values']][] = [
  ['transcript', (said) => ({ lines: [{ command: said, outcome: said, refused: true }], refused: true })],
  ['alert', (said) => ({ what: said, detail: said })],
  ['customer-reply', (said) => ({ reason: said, words: 'It broke', by: people.anna })],
  ['confirm', (said) => ({ command: said, code: '12345678' })],
  ['refused', (said) => ({ why: said })],
];

describe.each(locales)('in %s', (locale) => {
  test.each(keys)('%s shows its values as the characters they are', (key) => {
    const property = fc.property(hostileSaying(key), fc.constantFrom(...tellings), (said, [template, valuesOf]) => {
      const mail = mailOf(template, valuesOf(said), locale);
      expect(mail.problem).toBeNull();
      expect(foreignMarkup(mail.html)).toEqual([]);
      const known = new Set(marksIn(said));
      const inText = new Set(printed(mail.text));
      const inHtml = new Set(printed(visible(mail.html)));
      for (const value of [...inText, ...inHtml]) expect(known).toContain(value);
      expect([...inText].sort()).toEqual([...inHtml].sort());
      if (inWords(said, locale).length < 1_500) expect(inText.size).toBe(known.size);
      expect(mail.subject).not.toMatch(/!\p{L}/u);
      expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    });
    fc.assert(property, { numRuns: 4 });
  });

  test('a transcript that somebody copies out is known by what it says of a move', () => {
    const desk = exampleDesk();
    const moved: Said = { say: 'moved', values: { ticket: 'HD-1', from: 'estimation', to: 'planned' } };
    const stayed: Said = { say: 'stayed', values: { ticket: 'HD-1', stage: 'awaiting-staging' } };
    for (const said of [moved, stayed]) {
      const line = inWords(said, locale);
      expect(signsInText(`Hello,\n\n${line}, I hope.`, desk)).toMatchObject({ say: 'signTranscript' });
      expect(signsInText(`> ${line.replaceAll(' ', '\n> ')}`, desk)).toMatchObject({ say: 'signTranscript' });
    }
  });

  test('so is each line of an answer to STATUS, QUEUE and LIST that tells of the inside', () => {
    const desk = exampleDesk();
    const moment: Said = { at: monday, zone: 'Europe/Brussels' };
    const first: Said = { at: Date.UTC(2026, 0, 1), zone: 'UTC' };
    const short = { ticket: 'HD-7 The export (old)', stage: 'planned' };
    const told: Saying[] = [
      say('stageLine', { stage: 'testing', status: 'PROGRESS', whom: say('forPm') }),
      say('requestLine', { request: say('aRelease'), round: 2 }),
      say('eventLine', { moment, by: 'Anna Peeters', note: 'he is a pain' }),
      say('eventLine', { moment: first, by: desk.name, note: 'the silence is over' }),
      say('taskLine', { title: 'Totals', estimate: '6 h', developer: 'Dave Smith' }),
      say('ticketLine', short),
      say('listLine', { ticket: say('heldUrgentTicket', short) }),
      say('placeLine', { place: 2, ticket: say('urgentTicket', short) }),
      say('inDevelopment', { ticket: say('heldTicket', short) }),
      say('slotLine', { app: 'erp', holder: say('ticketLine', short) }),
      say('queueLine', { developer: 'Dave Smith' }),
      say('onHold', { ticket: 'HD-1', moment }),
      say('goesOn', { ticket: 'HD-1' }),
      say('watched', { ticket: 'HD-1' }),
      say('unwatched', { ticket: 'HD-1' }),
      say('noteKept'),
    ];
    for (const said of told) {
      const line = inWords(said, locale);
      for (const text of [line, `Hello,\n\n> ${line}\n\nBye`, `**${line.trim()}**`])
        expect(signsInText(text, desk), text).toMatchObject({ say: 'signTranscript' });
    }
  });

  test.each([false, true])('so is what a transcript says of a command, refused: %s', (refused) => {
    const lines = [{ command: 'READY', outcome: 'x', refused }];
    const { text } = mailOf('transcript', { lines, refused }, locale);
    const [line] = /^.*: READY$/m.exec(text) ?? [];
    expect(signsInText(String(line), exampleDesk())).toMatchObject({ say: 'signTranscript' });
  });

  test('so is the line with the stage below it', () => {
    const { text } = mailOf('transcript', { lines: [], refused: false }, locale);
    const [line] = /^.*: testing · .*$/m.exec(text) ?? [];
    expect(line).toBeDefined();
    expect(signsInText(String(line), exampleDesk())).toMatchObject({ say: 'signStage' });
  });
});

test('words of a customer about a ticket are none of the desk’s', () => {
  for (const text of ['HD-1 stays in our list', 'HD-1 blijft in behandeling', 'HD-1 bleibt in Arbeit, oder?'])
    expect(signsInText(text, exampleDesk())).toBeNull();
});
