// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the placeholders of a desk file
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDesk } from '../../src/config/example.js';
import { BadDeskFile, findDeskFile, readDeskFile, requireMail } from '../../src/config/load.js';
import { Advice } from '../../src/errors.js';
import { least, parse } from './desk-file.js';

const day = (amount: number) => ({ amount, unit: 'day', business: true });
const hour = (amount: number) => ({ amount, unit: 'hour', business: true });

describe('a desk file that says the least', () => {
  const file = parse(least);

  it('has all the defaults', () => {
    expect(file.desk).toMatchObject({
      name: 'Support',
      prefix: 'HD',
      locale: 'en',
      timezone: 'Europe/Brussels',
      plusAddressing: true,
      trustedAuthServ: null,
      proof: 'any',
      apps: [],
      organisations: [],
      words: {},
    });
    expect(file).toMatchObject({
      mail: { in: [], out: null, perMinute: 60, maxSize: 40 * 1024 * 1024 },
      database: 'sqlite:./data/postdesk.sqlite',
      templates: null,
      http: { host: '127.0.0.1', port: 8025, url: null },
      log: { level: 'info' },
      path: null,
    });
  });

  it('has the five categories, of which the urgent ones follow the extended calendar', () => {
    const rows = file.desk.categories.map((c) => [c.key, c.assignWithin, c.calendar, c.default]);
    expect(rows).toEqual([
      ['question', day(3), 'office', false],
      ['urgent', hour(1), 'extended', false],
      ['server', hour(4), 'office', false],
      ['error', day(1), 'office', false],
      ['issue', day(2), 'office', true],
    ]);
    expect(file.desk.categories.filter((c) => c.topPriority).map((c) => c.key)).toEqual(['urgent']);
    expect(file.desk.categories.filter((c) => c.discussFirst).map((c) => c.key)).toEqual(['question']);
  });

  it('has the flow and the escalations of the agreement', () => {
    expect(file.desk.flow).toMatchObject({
      assign: 'manual',
      mtp: 'manual',
      feedbackWithin: day(3),
      remindAfter: [day(1), day(2)],
      reopenWithin: { amount: 14, unit: 'day', business: false },
      unknownSenders: 'accept',
    });
    expect(file.desk.flow.within.analysis).toEqual(day(1));
    expect(file.desk.escalations).toEqual([
      { percent: 80, to: ['owner'] },
      { percent: 100, to: ['monitor', 'lead'] },
      { every: hour(4), to: ['admin'], atMost: 3 },
    ]);
  });

  it('cannot be run, since it says not where mail comes from and goes to', () => {
    expect(() => requireMail(file)).toThrow(/mail\.in/);
    const half = parse(`${least}mail: { in: { lmtp: { listen: 127.0.0.1:2424 } } }`);
    expect(() => requireMail(half)).toThrow(/mail\.out/);
  });
});

it('reads the whole mail section', () => {
  const { mail, desk } = parse(
    `${least}mail:
  in:
    - imap: { host: IMAP.acme.example, user: support, password: "\${PASSWORD}", insecure: true, secure: false }
    - imap: { host: m.example, user: u, oauth2: { tokenUrl: https://login.example/token, clientId: a, clientSecret: b } }
    - lmtp: { listen: 127.0.0.1:2424 }
    - smtp: { listen: "[::1]:2525" }
  out: { smtp: { host: smtp.acme.example, secure: true }, perMinute: 10 }
  plusAddressing: false
  trustedAuthServ: mx.acme.example
  maxSize: 1.5 MB
`,
    { env: { PASSWORD: 'top: secret' } },
  );
  expect(mail.in).toMatchObject([
    { kind: 'imap', host: 'imap.acme.example', port: 143, password: 'top: secret', oauth2: null, insecure: true },
    {
      kind: 'imap',
      port: 993,
      secure: true,
      password: null,
      folder: 'INBOX',
      from: 'all',
      done: 'Postdesk/Done',
      failed: 'Postdesk/Failed',
    },
    { kind: 'lmtp', host: '127.0.0.1', port: 2424 },
    { kind: 'smtp', host: '::1', port: 2525 },
  ]);
  expect(mail).toMatchObject({ perMinute: 10, maxSize: 1_572_864 });
  expect(mail.out).toEqual({
    host: 'smtp.acme.example',
    port: 465,
    secure: true,
    insecure: false,
    user: null,
    password: null,
    oauth2: null,
    dkim: null,
  });
  expect(desk).toMatchObject({ plusAddressing: false, trustedAuthServ: 'mx.acme.example' });
});

it('signs for the domain of the desk unless told otherwise', () => {
  const privateKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });
  const text = `${least}mail: { out: { smtp: { host: h, dkim: { keySelector: s1, privateKey: "\${file:dkim.pem}" } } } }`;
  const { out } = parse(text, { readFile: () => String(privateKey) }).mail;
  expect(out?.dkim).toEqual({
    domainName: 'acme.example',
    keySelector: 's1',
    privateKey: expect.stringContaining('BEGIN PRIVATE KEY'),
  });
});

it('reads the example desk', () => {
  const { desk } = parse(exampleDesk);
  expect(desk.staff.map(({ email, roles }) => `${email.split('@')[0]} ${roles}`)).toEqual([
    'mona monitor',
    'anna pm',
    'paul pm',
    'lena lead',
    'dave developer',
    'dora developer',
    'adam admin',
  ]);
  expect(desk.apps.map((app) => [app.key, app.developers.length, app.staging])).toEqual([
    ['erp', 2, 'https://staging.contoso.example'],
    ['shop', 1, 'https://staging.fabrikam.example'],
  ]);
  expect(desk.organisations.map(({ name, pm, approvers }) => [name, pm, approvers])).toEqual([
    ['Contoso', 'anna@acme.example', ['cfo@contoso.example']],
    ['Fabrikam', 'paul@acme.example', []],
  ]);
  const { categories, calendars, flow, escalations } = parse(least).desk;
  expect(desk).toMatchObject({ categories, calendars, flow, escalations });
});

describe('what may be written shorter', () => {
  it.each([
    [
      'one value for a list of one',
      'organisations: [{ name: C, domains: Contoso.example }]',
      { organisations: [{ domains: ['contoso.example'] }] },
    ],
    [
      'an address in any case',
      'organisations: [{ name: C, pm: Anna@ACME.example }]',
      { organisations: [{ pm: 'anna@acme.example' }] },
    ],
    [
      'a category without anything',
      'categories: { bug: {} }',
      { categories: [{ key: 'bug', label: 'Bug', tags: ['bug'], default: true }] },
    ],
    ['a key without a value', 'flow:\napps:', { apps: [] }],
    ['a quoted key', 'words: { "es-mx": { ok: vale } }', { words: { 'es-MX': { ok: ['vale'], notOk: [] } } }],
    ['an anchor', 'flow: { feedbackWithin: &w 2 days, reopenWithin: *w }', { flow: { reopenWithin: { amount: 2 } } }],
  ])('%s', (_what, text, expected) => {
    expect(parse(`${least}${text}\n`).desk).toMatchObject(expected);
  });
});

it('lets the shipped urgent category follow the first calendar where there is no extended one', () => {
  const { categories } = parse(`${least}calendars: { week: { hours: { mon-sun: 08:00-20:00 } } }`).desk;
  expect(new Set(categories.map(({ calendar }) => calendar))).toEqual(new Set(['week']));
});

it('takes the last category for mails without a tag where none is the default', () => {
  const { categories } = parse(`${least}categories: { a: {}, b: {} }`).desk;
  expect(categories.map((category) => category.default)).toEqual([false, true]);
});

it('takes relative paths from the folder of the desk file', () => {
  const file = parse(`${least}templates: mine\n`, { path: '/etc/postdesk/postdesk.yaml' });
  expect(file.templates).toBe('/etc/postdesk/mine');
  expect(file.database).toBe('sqlite:/etc/postdesk/data/postdesk.sqlite');
  expect(parse(`${least}database: "sqlite::memory:"`, { path: '/etc/x.yaml' }).database).toBe('sqlite::memory:');
});

describe('values from elsewhere', () => {
  const readFile = (path: string) => {
    if (path === '/etc/secret') return 'from file\n';
    throw new Error(`no ${path}`);
  };
  const name = (text: string) =>
    parse(`${least}organisations: [{ name: '${text}' }]`, {
      path: '/etc/postdesk.yaml',
      env: { A: 'x${B}', N: '9' },
      readFile,
    }).desk.organisations[0]?.name;

  it.each([
    ['${A}', 'x${B}'],
    ['a ${A} b ${N}', 'a x${B} b 9'],
    ['${file:secret}', 'from file'],
    ['${file:/etc/secret}', 'from file'],
    ['$${A}', '${A}'],
    ['$A $ {A}', '$A $ {A}'],
  ])('%s is %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it('may be numbers and switches', () => {
    const text = `${least}mail: { out: { smtp: { host: h, port: "\${PORT}", secure: "\${TLS}" } } }`;
    expect(parse(text, { env: { PORT: '2525', TLS: 'false' } }).mail.out).toMatchObject({ port: 2525, secure: false });
  });
});

describe('finding and reading', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'postdesk-config-'));
    writeFileSync(join(folder, 'postdesk.yaml'), `${least}database: "\${file:db.txt}"\n`);
    writeFileSync(join(folder, 'db.txt'), 'postgres://u:p@h/db\n');
    writeFileSync(join(folder, 'other.yaml'), 'desk: 1\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prefers the option to the variable, and the variable to the working directory', () => {
    const env = { POSTDESK_CONFIG: 'other.yaml' };
    expect(findDeskFile('postdesk.yaml', env, folder)).toBe(join(folder, 'postdesk.yaml'));
    expect(findDeskFile(undefined, env, folder)).toBe(join(folder, 'other.yaml'));
    expect(findDeskFile(undefined, { POSTDESK_CONFIG: '' }, folder)).toBe(join(folder, 'postdesk.yaml'));
  });

  it('says what to do where there is none', () => {
    const attempts = [
      () => findDeskFile(undefined, {}, join(folder, 'nowhere')),
      () => findDeskFile('missing.yaml', {}, folder),
      () => findDeskFile(undefined, { POSTDESK_CONFIG: 'missing.yaml' }, folder),
    ];
    for (const attempt of attempts) {
      expect(attempt).toThrow(Advice);
      expect(attempt).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringContaining('postdesk init') }),
      );
    }
  });

  it('reads the file and the secrets beside it', async () => {
    const path = join(folder, 'postdesk.yaml');
    await expect(readDeskFile(path, {})).resolves.toMatchObject({ path, database: 'postgres://u:p@h/db' });
    await expect(readDeskFile(join(folder, 'other.yaml'), {})).rejects.toThrow(BadDeskFile);
    await expect(readDeskFile(folder, {})).rejects.toMatchObject({ exitCode: 2 });
  });
});
