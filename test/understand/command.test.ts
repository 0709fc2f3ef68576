import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/domain/command.js';
import { inWords } from '../../src/domain/said.js';
import { looksLikeCommand, readCommands } from '../../src/understand/command.js';

const desk = { prefix: 'HD' };

/** The commands as `VERB args`, joined by `; `; `-` for none, `malformed: what` for what is refused. */
function read(subject: string, title: string | null = null, answeredSubject: string | null = null): string {
  const line = readCommands(subject, desk, { title, answeredSubject });
  if (line.kind === 'none') return '-';
  if (line.kind === 'malformed') return `malformed: ${line.found}`;
  if (line.kind === 'desk') return `desk: ${line.verb} ${line.args}`.trim();
  return line.commands.map(({ verb, args }) => `${verb} ${args}`.trim()).join('; ');
}

describe('a command behind the old subject without its !', () => {
  it.each([
    ['Re: [HD-42] Totals are wrong START', 'START'],
    ['Re: [HD-42] Totals are wrong - CATEGORY urgent', 'CATEGORY urgent'],
    ['START: Re: [HD-42] Totals are wrong', 'START'],
    ['Re: [HD-42] Totals are wrong REPLY', 'REPLY'],
  ])('%s is refused with what to write', (subject, found) => {
    const line = readCommands(subject, desk, { title: 'Totals are wrong', answeredSubject: null });
    expect(line).toMatchObject({ kind: 'malformed', found });
    expect(inWords(line.kind === 'malformed' ? line.why : '', 'en')).toContain(`!${found}`);
  });

  it.each([
    ['Re: [HD-42] Totals are wrong', 'Totals are wrong'],
    ['Re: [HD-42] Please PLAN', 'Please PLAN'],
    ['Re: [HD-42] Totals are wrong: start please', 'Totals are wrong'],
    ['Re: [HD-42] Totals are wrong START the engine', 'Totals are wrong'],
    ['Re: [HD-42] Totals are wrong (was: NOTE taking)', 'Totals are wrong'],
  ])('%s is none where the ticket is called %s', (subject, title) => {
    expect(read(subject, title)).toBe('-');
  });
});

describe('a command behind !', () => {
  it.each([
    ['!START', 'START'],
    ['Re: [HD-42] Totals are wrong !START', 'START'],
    ['Re: [HD-42] Totals are wrong!START', 'START'],
    ['AW: [HD-42] Summe falsch !start', 'START'],
    ['!assign Anna', 'ASSIGN Anna'],
    ['[HD-42]!READY', 'READY'],
    ['Re: Totals !ASSIGN anna@acme.example', 'ASSIGN anna@acme.example'],
    ['!ASSIGN me', 'ASSIGN me'],
    ['!ASSIGN', 'ASSIGN'],
    ['!CATEGORY urgent; ASSIGN anna', 'CATEGORY urgent; ASSIGN anna'],
    ['!CATEGORY urgent; !ASSIGN anna', 'CATEGORY urgent; ASSIGN anna'],
    ['!CATEGORY urgent;ASSIGN anna', 'CATEGORY urgent; ASSIGN anna'],
    ['!category urgent; assign anna', 'CATEGORY urgent; ASSIGN anna'],
    ['!CATEGORY urgent !ASSIGN anna', 'CATEGORY urgent; ASSIGN anna'],
    ['!ASSIGN anna;', 'ASSIGN anna'],
    ['!ESTIMATE 6h', 'ESTIMATE 6h'],
    ['!ESTIMATE 1.5h', 'ESTIMATE 1.5h'],
    ['!PROPOSE 2d', 'PROPOSE 2d'],
    ['!PROPOSE', 'PROPOSE'],
    ['!PLAN', 'PLAN'],
    ['!PLAN dave', 'PLAN dave'],
    ['!TASK', 'TASK'],
    ['!TASK Totals; rounding of cents', 'TASK Totals; rounding of cents'],
    ['!TITLE Wow! It rounds', 'TITLE Wow! It rounds'],
    ['!TITLE Totals; NOTE', 'TITLE Totals; NOTE'],
    ['!RELEASED 4.2', 'RELEASED 4.2'],
    ['!RELEASED', 'RELEASED'],
    ['!DONE https://wiki.example/a?b=c;d', 'DONE https://wiki.example/a?b=c;d'],
    ['!DONE NODOC a typo', 'DONE NODOC a typo'],
    ['!CLOSE', 'CLOSE'],
    ['!CLOSE no budget this year', 'CLOSE no budget this year'],
    ['!MERGE HD-7', 'MERGE HD-7'],
    ['!merge [hd-7]', 'MERGE HD-7'],
    ['!HOLD 3 business days', 'HOLD 3 business days'],
    ['!HOLD until 2026-12-24', 'HOLD until 2026-12-24'],
    ['!HOLD 24.12.2026', 'HOLD 24.12.2026'],
    ['!QUEUE erp', 'QUEUE erp'],
    ['!HELP', 'HELP'],
    ['!NOTE.', 'NOTE'],
  ])('%s is %s', (subject, expected) => {
    expect(read(subject)).toBe(expected);
  });

  it.each([
    ['!HURRY', 'HURRY'],
    ['Re: [HD-1] Totals !pleasehelp', 'pleasehelp'],
    ['!START now', 'START now'],
    ['!ESTIMATE', 'ESTIMATE'],
    ['!ESTIMATE soon', 'ESTIMATE soon'],
    ['!CATEGORY', 'CATEGORY'],
    ['!APP', 'APP'],
    ['!TITLE', 'TITLE'],
    ['!MERGE', 'MERGE'],
    ['!MERGE 7', 'MERGE 7'],
    ['!MERGE AB-7', 'MERGE AB-7'],
    ['!HOLD', 'HOLD'],
    ['!HOLD a while', 'HOLD a while'],
    ['!NOTE to myself', 'NOTE to myself'],
    ['!ASSIGN anna; ESTIMATE soon', 'ESTIMATE soon'],
    ['!PLAN one two three four five', 'PLAN one two three four five'],
  ])('%s is refused, nothing of it happens', (subject, found) => {
    expect(read(subject)).toBe(`malformed: ${found}`);
  });

  it.each(['Help!', 'Help! Now', 'Wow !', 'No! It is 3!', 'Totals are wrong', 'a != b', '100 % !!!', ''])(
    '%j holds none',
    (subject) => {
      expect(read(subject)).toBe('-');
    },
  );

  it('says what is wrong', () => {
    const why = (subject: string, locale = 'en') => {
      const line = readCommands(subject, desk, { title: null, answeredSubject: null });
      return line.kind === 'malformed' ? inWords(line.why, locale) : null;
    };
    expect(why('!HURRY')).toBe('"HURRY" is no command; HELP lists them');
    expect(why('!STRAT')).toBe('"STRAT" is no command; HELP lists them');
    expect(why('!STRT')).toBe('"STRT" is no command; did you mean START? HELP lists them');
    expect(why('!START now')).toMatch(/^START: nothing may stand behind it/);
    expect(why('!MERGE 7')).toMatch(/HD-7/);
    expect(why('!STRT', 'nl-BE')).toBe('„STRT” is geen opdracht; bedoelde u START? HELP somt ze op');
  });
});

describe('a subject that is a command as a whole', () => {
  it.each([
    ['START', 'START'],
    ['Re: [HD-42] START', 'START'],
    ['RE: AW: [HD-42] ASSIGN anna', 'ASSIGN anna'],
    ['[HD-42] CATEGORY urgent; ASSIGN anna', 'CATEGORY urgent; ASSIGN anna'],
    ['LIST', 'LIST'],
    ['Re: [HD-42] CLOSE duplicate', 'CLOSE duplicate'],
  ])('%s is %s', (subject, expected) => {
    expect(read(subject)).toBe(expected);
  });

  it.each(['[HD-42] NOTE that it fails', 'ESTIMATE the totals', 'START the printer', 'Re: PASS on this'])(
    '%s begins with a verb and does not parse: refused',
    (subject) => {
      expect(read(subject)).toMatch(/^malformed/);
    },
  );

  it.each(['Start', 'Re: note that it fails', 'Please START', 'STARTING', 'Title of the page', 'HELPDESK', '“START”'])(
    '%s is none',
    (subject) => {
      expect(read(subject)).toBe('-');
    },
  );
});

describe('what stood there before', () => {
  it.each([
    ["the ticket's own title", 'Re: [HD-1] CLOSE', 'CLOSE', null, '-'],
    ['a title with a !', 'Re: [HD-1] Please !START the printer', 'Please !START the printer', null, '-'],
    ['a title that reads as a command, and a command behind it', 'Re: [HD-1] CLOSE !NOTE', 'CLOSE', null, 'NOTE'],
    ['the command that is answered', 'Re: Re: [HD-1] Totals !START', 'Totals', 'Re: [HD-1] Totals !START', '-'],
    ['the same command once more', 'Re: [HD-1] Totals !START !START', 'Totals', '[HD-1] Totals !START', 'START'],
    ['another one behind it', 'Re: [HD-1] Totals !START !READY', 'Totals', '[HD-1] Totals !START', 'READY'],
    ['the same with other spaces', 'Re:  [HD-1]  Totals   !START', 'Totals', '[HD-1] Totals !START', '-'],
    ['both', 'AW: [HD-1] LIST !START', 'LIST', 'Re: [HD-1] LIST !START', '-'],
    ['a plain title', 'Re: [HD-1] Totals !START', 'Totals', '[HD-1] Totals', 'START'],
  ])('counts for nothing: %s', (_what, subject, title, answered, expected) => {
    expect(read(subject, title, answered)).toBe(expected);
  });
});

describe('laws', () => {
  it('a verb with nothing behind it reads alike wherever it stands, and in any case', () => {
    const bare = verbs.filter((verb) => read(`!${verb}`) === verb);
    expect(bare.length).toBeGreaterThan(20);
    for (const verb of bare) {
      expect(
        [`!${verb.toLowerCase()}`, `Re: [HD-1] It fails !${verb}`, `[HD-1] ${verb}`, verb].map((text) => read(text)),
      ).toEqual(Array(4).fill(verb));
    }
  });

  it('reads anything at all, and answers a subject of commands with none', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(...verbs, '!', ';', ' ', 'Re: ', '[HD-1]', '6h'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (subject) => {
          const line = readCommands(subject, desk, { title: null, answeredSubject: null });
          if (line.kind === 'commands') {
            expect(line.commands.length).toBeGreaterThan(0);
            expect(looksLikeCommand(subject, desk)).toBe(true);
          }
          expect(readCommands(`Re: ${subject}`, desk, { title: subject, answeredSubject: subject }).kind).toBe('none');
        },
      ),
    );
  });
});
