// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the placeholders of a desk file
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDesk } from '../../src/config/example.js';
import { complaints, least, problemsOf } from './desk-file.js';

describe('all problems at once, in the order of the file', () => {
  it('names path, line, what was found and what is expected', () => {
    const text = `desk:
  adress: support@acme.example
staff:
  - { name: Anna, email: anna@acme.example, roles: [pm, tester] }
  - { name: Dave, email: dave, roles: developer }
apps:
  erp: { lead: ana@acme.example }
categories:
  urgent: { assignWithin: soon }
flow:
  assing: manual
  mtp: automatc
`;
    expect(complaints(text)).toEqual([
      'postdesk.yaml:1 desk.address: missing, expected an address such as anna@acme.example',
      'postdesk.yaml:2 desk.adress: unknown key, did you mean "address"?',
      'postdesk.yaml:4 staff[0].roles[1]: found "tester", expected one of monitor, pm, lead, developer, admin',
      'postdesk.yaml:5 staff[1].email: found "dave", expected an address such as anna@acme.example',
      'postdesk.yaml:7 apps.erp.lead: "ana@acme.example" is no person in staff, did you mean "anna@acme.example"?',
      'postdesk.yaml:9 categories.urgent.assignWithin: found "soon", expected a duration such as "1 business hour" or "14 days"',
      'postdesk.yaml:11 flow.assing: unknown key, did you mean "assign"?',
      'postdesk.yaml:12 flow.mtp: found "automatc", expected one of manual, automatic; did you mean "automatic"?',
    ]);
  });

  it('calls the file by its own name and asks for what an empty one lacks', () => {
    expect(complaints('', { path: '/etc/postdesk/acme.yaml' })).toEqual([
      'acme.yaml:1 desk.address: missing, expected an address such as anna@acme.example',
      'acme.yaml:1 staff: missing, expected a list of people',
    ]);
  });

  it('keeps found and expected apart for those who want them so', () => {
    expect(problemsOf(`${least}log: { level: loud }`)).toMatchObject([
      { path: 'log.level', line: 4, found: '"loud"', expected: expect.stringContaining('debug') },
    ]);
  });
});

/** Each is added to a good file, so that it begins in line 4; all problems with line and path, and a word of the message. */
const cases: [what: string, text: string, ...problems: [line: number, path: string, message: string][]][] = [
  // The file as such.
  ['a list in the middle of a map', '- a', [4, '', 'colons']],
  ['an unknown section', 'organizations: []', [4, 'organizations', 'did you mean "organisations"?']],
  ['a key twice', 'flow: {}\nflow: {}', [5, 'flow', 'already stands in line 4']],
  ['an unclosed quote, which is missed at the end', 'http: "x', [5, '', 'not closed']],
  ['a tab', 'http:\n\tlisten: x', [5, '', 'a tab']],
  ['two documents', '---\na: 1', [4, '', 'second document']],
  ['an alias of nothing', 'templates: *x', [4, 'templates', 'a * without its &']],
  ['a map as a key', '? { a: 1 }\n: b', [4, '', 'a key that is no word']],
  ['a key that JavaScript treats specially', 'apps: { __proto__: {} }', [4, 'apps', 'a key that is no word']],
  // Desk, database, http.
  ['a bad database', 'database: mysql://x', [4, 'database', 'sqlite:PATH or postgres://']],
  ['a bad port', 'http: { listen: 127.0.0.1:99999 }', [4, 'http.listen', 'found "127.0.0.1:99999"']],
  ['a link that is none', 'http: { url: "javascript:alert(1)" }', [4, 'http.url', 'a web address']],
  ['a bad proof', 'security: { proof: dkim }', [4, 'security.proof', 'one of any, dmarc, none']],
  // Staff, apps, organisations.
  [
    'an unknown developer',
    'apps:\n  erp:\n    developers: [anna@acme.example, bob@acme.example]',
    [6, 'apps.erp.developers[1]', 'is no person in staff'],
  ],
  ['an app named in digits', 'apps: { 24: {} }', [4, 'apps.24', 'a name of letters']],
  [
    'an unknown pm',
    'organisations: [{ name: C, pm: an@acme.example }]',
    [4, 'organisations[0].pm', 'did you mean "anna@acme.example"?'],
  ],
  [
    'an unknown app',
    'apps: { erp: {} }\norganisations: [{ name: C, app: erp2 }]',
    [5, 'organisations[0].app', 'did you mean "erp"?'],
  ],
  [
    'the same domain twice',
    'organisations:\n  - { name: C, domains: [c.example] }\n  - { name: D, domains: [C.example] }',
    [6, 'organisations[1].domains[0]', 'line 5 has it'],
  ],
  [
    'a mail provider’s domain',
    'organisations:\n  - { name: C, domains: [c.example, GMail.com] }',
    [5, 'organisations[0].domains[1]', 'anybody at that mail provider would be taken for this customer'],
  ],
  [
    'a domain above mail providers’',
    'organisations:\n  - { name: C, domains: [co.uk] }',
    [5, 'organisations[0].domains[0]', 'name its people one by one under approvers'],
  ],
  [
    'the domain of the desk',
    'organisations:\n  - { name: C, domains: [acme.example] }',
    [5, 'organisations[0].domains[0]', 'one that the desk itself is not at'],
  ],
  [
    'the desk as an approver',
    'organisations:\n  - { name: C, approvers: [support@acme.example] }',
    [5, 'organisations[0].approvers[0]', 'found the address of the desk'],
  ],
  [
    'the same organisation twice',
    'organisations:\n  - { name: C }\n  - { name: c }',
    [6, 'organisations[1].name', 'line 5 has it'],
  ],
  [
    'an address as a domain',
    'organisations: [{ name: C, domains: "@c.example" }]',
    [4, 'organisations[0].domains', 'a domain such as'],
  ],
  [
    'a name of two lines',
    'organisations: [{ name: "C\\nBcc: x" }]',
    [4, 'organisations[0].name', 'a text of one line'],
  ],
  // Categories.
  [
    'the same tag in two spellings',
    'categories:\n  a: { tags: [Top Prio] }\n  b: { tags: [x, tôp-prio] }',
    [6, 'categories.b.tags[1]', 'category a'],
  ],
  ['a tag of nothing', 'categories: { a: { tags: ["- -"] } }', [4, 'categories.a.tags[0]', 'letters or digits']],
  [
    'two defaults',
    'categories:\n  a: { default: true }\n  b: { default: true }',
    [6, 'categories.b.default', 'line 5'],
  ],
  ['no category', 'categories: {}', [4, 'categories', 'at least one']],
  [
    'an unknown calendar',
    'categories: { a: { calendar: offce } }',
    [4, 'categories.a.calendar', 'did you mean "office"?'],
  ],
  ['no time at all', 'categories: { a: { assignWithin: 0 days } }', [4, 'categories.a.assignWithin', 'a duration']],
  // Calendars.
  [
    'an unknown weekday',
    'calendars: { a: { hours: { mon-fr: 09:00-10:00 } } }',
    [4, 'calendars.a.hours.mon-fr', 'weekdays such as'],
  ],
  [
    'a weekday twice',
    'calendars: { a: { hours: { mon-fri: 09:00-10:00, wed: 10:00-11:00 } } }',
    [4, 'calendars.a.hours.wed', 'each weekday once'],
  ],
  [
    'overlapping hours',
    'calendars: { a: { hours: { mon: "09:00-12:00, 11:59-13:00" } } }',
    [4, 'calendars.a.hours.mon', 'do not overlap'],
  ],
  [
    'hours that overlap across midnight',
    'calendars: { a: { hours: { sun: 22:00-06:00, mon: 05:00-09:00 } } }',
    [4, 'calendars.a.hours', 'overlap those of the next day'],
  ],
  [
    'empty hours',
    'calendars: { a: { hours: { mon: 09:00-09:00 } } }',
    [4, 'calendars.a.hours.mon', 'opening hours such as'],
  ],
  [
    'no hour of the day',
    'calendars: { a: { hours: { mon: 09:00-24:30 } } }',
    [4, 'calendars.a.hours.mon', 'opening hours such as'],
  ],
  [
    'a calendar that never opens',
    'calendars: { a: { hours: { mon: closed }, days: { 2026-05-01: 09:00-10:00 } } }',
    [4, 'calendars.a.hours', 'nothing would ever be due'],
  ],
  [
    'no date',
    'calendars: { a: { hours: { mon: 09:00-10:00 }, days: { 2026-02-30: closed } } }',
    [4, 'calendars.a.days.2026-02-30', 'a date such as'],
  ],
  ['no calendar', 'calendars: {}', [4, 'calendars', 'at least one']],
  [
    'an unknown parent',
    'calendars:\n  a: { hours: { mon: 09:00-10:00 } }\n  b: { extends: c }\n  d: { extends: b }',
    [6, 'calendars.b.extends', 'is no calendar'],
  ],
  [
    'a circle',
    'calendars:\n  a: { extends: b }\n  b: { extends: a }\n  c: { extends: a }',
    [5, 'calendars.a.extends', 'circle'],
    [6, 'calendars.b.extends', 'circle'],
  ],
  [
    'an unknown country',
    'calendars: { a: { hours: { mon: 09:00-10:00 }, holidays: { country: B } } }',
    [4, 'calendars.a.holidays.country', 'is no country'],
  ],
  [
    'an unknown region',
    'calendars: { a: { hours: { mon: 09:00-10:00 }, holidays: { country: DE, region: XX } } }',
    [4, 'calendars.a.holidays.region', 'is no region of DE'],
  ],
  [
    'a region of nowhere',
    'calendars: { a: { hours: { mon: 09:00-10:00 }, holidays: { region: BY } } }',
    [4, 'calendars.a.holidays.region', 'a country beside it'],
  ],
  // Escalations and words.
  [
    'a share without a sign',
    'escalations: [{ at: 80, to: owner }]',
    [4, 'escalations[0].at', 'a percentage such as 80%'],
  ],
  ['an unknown target', 'escalations: [{ at: 80%, to: [owner, boss] }]', [4, 'escalations[0].to[1]', 'one of owner']],
  ['neither at nor every', 'escalations:\n  - { to: admin }', [5, 'escalations[0]', 'either at or every']],
  [
    'atMost beside at',
    'escalations: [{ at: 80%, to: admin, atMost: 2 }]',
    [4, 'escalations[0].atMost', 'only beside every'],
  ],
  ['nobody to mail', 'escalations: [{ at: 80%, to: [] }]', [4, 'escalations[0].to', 'at least one role']],
  [
    'a word for both verdicts',
    'words:\n  es: { ok: [vale] }\n  fr: { notOk: [Vale] }',
    [6, 'words.fr.notOk[0]', 'in no list of ok'],
  ],
  ['an empty word', 'words: { es: { ok: [""] } }', [4, 'words.es.ok[0]', 'a text of one line']],
  // Mail.
  ['an inbox of no kind', 'mail: { in: [{}] }', [4, 'mail.in[0]', 'one of imap, lmtp and smtp']],
  [
    'the same inbox twice',
    'mail:\n  in:\n    - lmtp: { listen: 127.0.0.1:24 }\n    - lmtp: { listen: 127.0.0.1:24 }',
    [7, 'mail.in[1]', 'line 6 has it'],
  ],
  [
    'a number as a password',
    'mail: { in: { imap: { host: h, user: u, password: 12 } } }',
    [4, 'mail.in.imap.password', 'quotes'],
  ],
  [
    'no password',
    'mail: { in: { imap: { host: h, user: u } } }',
    [4, 'mail.in.imap.password', 'missing, expected a password or oauth2'],
  ],
  ['a user alone', 'mail: { out: { smtp: { host: h, user: u } } }', [4, 'mail.out.smtp.password', 'for the user']],
  [
    'one folder for two things',
    'mail: { in: [{ imap: { host: h, user: u, password: p, done: INBOX } }] }',
    [4, 'mail.in[0].imap.folder', 'three different folders'],
  ],
  ['a size without measure', 'mail: { maxSize: 2 TB }', [4, 'mail.maxSize', 'a size such as "40 MB"']],
];

describe('each mistake is told once, where it stands', () => {
  it.each(cases)('%s', (_what, text, ...expected) => {
    const found = problemsOf(`${least}${text}\n`).map(({ line, path, message }) => ({ line, path, message }));
    expect(found).toEqual(
      expected.map(([line, path, message]) => ({ line, path, message: expect.stringContaining(message) })),
    );
  });

  it.each([
    ['nobody', 'desk: { address: s@a.example }\nstaff: []', [2, 'staff']],
    [
      'the same address twice',
      'desk: { address: s@a.example }\nstaff:\n  - { name: A, email: a@a.example, roles: pm }\n  - { name: B, email: A@a.example, roles: pm }',
      [4, 'staff[1].email'],
    ],
    [
      'the address of the desk',
      'desk: { address: s@a.example }\nstaff: [{ name: A, email: s@a.example, roles: pm }]',
      [2, 'staff[0].email'],
    ],
    [
      'a prefix in small letters',
      'desk:\n  address: s@a.example\n  prefix: hd\nstaff: [{ name: A, email: a@a.example, roles: pm }]',
      [3, 'desk.prefix'],
    ],
    [
      'an unknown time zone',
      'desk:\n  address: s@a.example\n  timezone: Europe/Bruges\nstaff: [{ name: A, email: a@a.example, roles: pm }]',
      [3, 'desk.timezone'],
    ],
    [
      'a locale that is a path',
      'desk:\n  address: s@a.example\n  locale: ../..\nstaff: [{ name: A, email: a@a.example, roles: pm }]',
      [3, 'desk.locale'],
    ],
  ])('among staff and desk: %s', (_what, text, [line, path]) => {
    expect(problemsOf(text)).toEqual([expect.objectContaining({ line, path })]);
  });
});

describe('secrets', () => {
  const smtp = (rest: string) => `${least}mail: { out: { smtp: { host: h, user: u, ${rest} } } }`;
  const options = { env: { SECRET: 'hunter2' }, readFile: () => 'hunter2' };

  it.each([
    ['a number as a password', smtp('password: 20021001')],
    ['no space after the colon', smtp('password:hunter2')],
    ['a comma in a password', smtp('password: abc,hunter2')],
    ['a text that YAML takes for a tag', smtp('password: !hunter2')],
    ['a text that YAML takes for an alias', smtp('password: *hunter2')],
    ['a text that YAML cannot begin with', smtp('password: @hunter2')],
    ['a key that is no key', smtp('password: x, dkim: { keySelector: s, privateKey: "hunter2" }')],
    ['a port from a variable', smtp('password: x, port: "${SECRET}"')],
    ['a person from a file', `${least}organisations: [{ name: C, pm: "\${file:x}" }]`],
    ['an unknown calendar from a variable', `${least}categories: { a: { calendar: "\${SECRET}" } }`],
    ['a role from a variable', `${least}escalations: [{ at: 80%, to: "\${SECRET}" }]`],
    ['a tag from a variable twice', `${least}categories: { a: { tags: "\${SECRET}" }, b: { tags: "\${SECRET}" } }`],
    ['a database', `${least}database: postgers://u:hunter2@h/db`],
  ])('are not shown: %s', (_what, text) => {
    const lines = complaints(text, options);
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/hunter2|20021001/);
  });

  it.each([
    ['${NOPE}', 'the environment variable NOPE to be set'],
    ['${EMPTY}', 'EMPTY not to be empty'],
    ['${file:nope}', 'a file that exists and can be read'],
    ['${1x}', 'without the name of a variable'],
    ['x${SECRET', 'never closed'],
  ])('that cannot be had are one problem: %s', (value, message) => {
    const found = problemsOf(smtp(`password: "${value}"`), { env: { EMPTY: '' } });
    expect(found).toEqual([
      expect.objectContaining({ line: 4, path: 'mail.out.smtp.password', message: expect.stringContaining(message) }),
    ]);
  });
});

describe('whatever it is given', () => {
  it('stops at values that multiply', () => {
    const bombs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    expect(problemsOf(`a0: &a0 x\n${bombs.join('\n')}`)).toMatchObject([{ found: 'values nested without end' }]);
    expect(problemsOf('a: &a [*a]')).toMatchObject([{ found: 'values nested without end' }]);
    expect(problemsOf('['.repeat(20_000)).length).toBeGreaterThan(0);
    expect(problemsOf(`a: ${'x'.repeat(2_000_000)}`)).toMatchObject([{ expected: 'a desk file' }]);
  });

  const mark = fc.constantFrom(
    ...'{}[]:,-?&*!|>\'"%@`#$~\n\t ',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '${',
    '<<',
    '__proto__: ',
    '---\n',
  );
  const words = fc.constantFrom(
    'desk',
    'staff',
    'mail',
    'calendars',
    'hours',
    'extends',
    'constructor',
    'toString',
    '1e999',
    'null',
  );
  const junk = fc.array(fc.oneof(mark, words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 });

  it('says what is wrong with junk and never breaks', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        for (const problem of problemsOf(parts.join(''))) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.message).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never breaks on a good file with something else in one place', () => {
    const lines = exampleDesk.split('\n');
    const place = fc.tuple(fc.nat(lines.length - 1), fc.nat(80), junk);
    fc.assert(
      fc.property(place, ([line, column, parts]) => {
        const changed = [...lines];
        changed[line] = `${changed[line]?.slice(0, column)}${parts.join('')}${changed[line]?.slice(column + 3)}`;
        problemsOf(changed.join('\n'));
      }),
      { numRuns: 100 },
    );
  });

  it('never breaks on any value under a known key', () => {
    const names = ['desk', 'mail', 'database', 'calendars', 'categories', 'staff', 'apps', 'organisations', 'flow'];
    const others = ['escalations', 'words', 'security', 'templates', 'http', 'log'];
    fc.assert(
      fc.property(fc.constantFrom(...names, ...others), fc.jsonValue({ maxDepth: 4 }), (name, value) => {
        problemsOf(JSON.stringify({ [name]: value }));
      }),
      { numRuns: 300 },
    );
  });
});
