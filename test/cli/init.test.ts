import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersOf } from '../../src/cli/init-answers.js';
import { firstDeskFile } from '../../src/config/first.js';
import { parseDeskFile } from '../../src/config/load.js';
import { Place } from './postdesk.js';

const who = ['--address', 'support@acme.example', '--admin-email', 'ann@acme.example'];

const read = (text: string) =>
  parseDeskFile(text, { path: '/desk/postdesk.yaml', env: { PASS: 'hush' }, readFile: (path) => `content of ${path}` });

describe('postdesk init', () => {
  let place: Place;
  beforeEach(async () => {
    place = await Place.make();
  });
  afterEach(() => place.remove());

  it('writes a desk file that can be used, and the password beside it for its owner alone', async () => {
    const flags = ['--imap-host', 'imap.acme.example', '--country', 'NL', '--timezone', 'Europe/Amsterdam'];
    const { code, out } = await place.feed('s3cret\n', 'init', ...who, ...flags, '--password-stdin');
    expect(code).toBe(0);
    expect(out).toMatch(/postdesk check\n.*postdesk run\n$/);
    expect(await readFile(place.path('mail-password'), 'utf8')).toBe('s3cret\n');
    expect((await stat(place.path('mail-password'))).mode & 0o777).toBe(0o600);
    const text = await readFile(place.path('postdesk.yaml'), 'utf8');
    expect(text).not.toContain('s3cret');
    const { desk, mail } = read(text);
    expect(mail.in).toMatchObject([{ kind: 'imap', host: 'imap.acme.example', port: 993, secure: true }]);
    expect(mail.out).toMatchObject({ host: 'imap.acme.example', port: 587, user: 'support@acme.example' });
    expect(desk.timezone).toBe('Europe/Amsterdam');
  });

  it('writes over nothing, neither a desk file nor a secret', async () => {
    await writeFile(place.path('mail-password'), 'old');
    const again = await place.feed('new', 'init', ...who, '--imap-host', 'imap.acme.example', '--password-stdin');
    expect(again).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^postdesk: .*mail-password is there already.*\n$/),
    });
    await writeFile(place.path('postdesk.yaml'), '');
    expect(await place.run('init', ...who)).toMatchObject({
      code: 2,
      said: expect.stringContaining('is there already'),
    });
    expect(await readFile(place.path('mail-password'), 'utf8')).toBe('old');
    expect(await readFile(place.path('postdesk.yaml'), 'utf8')).toBe('');
  });

  it.each([
    [['--address', 'nobody'], 'desk.address'],
    [['--provider', 'aol'], '--provider: "aol" is none of gmail, microsoft365, fastmail, generic'],
    [['--imap-port', '0'], '--imap-port: "0" is no port'],
    [['--timezone', 'Mars/Olympus'], 'desk.timezone'],
  ])('refuses %j in one line', async (wrong, says) => {
    const { code, said } = await place.run('init', ...who, '--imap-host', 'imap.acme.example', ...wrong);
    expect(code).toBe(2);
    expect(said.trimEnd().split('\n')).toEqual([expect.stringContaining(says)]);
    await expect(stat(place.path('postdesk.yaml'))).rejects.toThrow('ENOENT');
  });

  it('says by which flag to tell what it must know, where nobody can be asked', async () => {
    const { code, said } = await place.run('init');
    expect({ code, said }).toEqual({
      code: 2,
      said: 'postdesk: Address that customers write to? Say it by --address\n',
    });
  });
});

describe('the first desk file', () => {
  it.each([
    ['gmail', 'imap.gmail.com', 'smtp.gmail.com', 'mx.google.com'],
    ['fastmail', 'imap.fastmail.com', 'smtp.fastmail.com', null],
  ])('knows %s', async (provider, imap, smtp, trusted) => {
    const { first } = await answersOf({ address: 'help@acme.example', adminEmail: 'ann@acme.example', provider }, null);
    const { mail, desk } = read(firstDeskFile(first));
    expect([mail.in[0], mail.out, desk.trustedAuthServ]).toMatchObject([{ host: imap }, { host: smtp }, trusted]);
  });

  it('logs in to Microsoft 365 by OAuth 2', async () => {
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', tenant: 't', clientId: 'c' };
    const { first, secretFile } = await answersOf({ ...flags, provider: 'microsoft365' }, null);
    expect(secretFile).toBe('mail-client-secret');
    const { mail } = read(firstDeskFile(first));
    const oauth2 = { clientId: 'c', clientSecret: 'content of /desk/mail-client-secret' };
    expect([mail.in[0], mail.out]).toMatchObject([
      { password: null, oauth2 },
      { password: null, oauth2 },
    ]);
  });

  it('names no people of an example, and one who can do everything', async () => {
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', imapHost: 'imap.acme.example' };
    const { desk } = read(firstDeskFile((await answersOf(flags, null)).first));
    expect(desk.staff.map((person) => person.email)).toEqual(['ann@acme.example']);
    expect([desk.apps, desk.organisations]).toEqual([[], []]);
  });

  it.each(['Acme: "Support"', '# 1 desk', `\${PASS} O'Hara`, 'true', 'a $& b', '東京'])(
    'keeps the name %s as it is',
    async (name) => {
      const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', imapHost: 'imap.acme.example' };
      const { first } = await answersOf({ ...flags, name, adminName: name, passwordEnv: 'PASS' }, null);
      const { desk, mail } = read(firstDeskFile(first));
      expect([desk.name, desk.staff[0]?.name, mail.out?.password]).toEqual([name, name, 'hush']);
    },
  );

  it('asks for what no flag says, and takes an empty answer as the usual one', async () => {
    const asked: string[] = [];
    const line = async (question: string, usual: string) => {
      asked.push(question);
      return question.startsWith('Address')
        ? 'help@gmail.com'
        : question.startsWith('Your own')
          ? 'ann@acme.example'
          : usual;
    };
    const { first } = await answersOf({ name: 'Acme' }, { line, secret: async () => '', close() {} });
    expect(first).toMatchObject({ provider: 'gmail', imap: { user: 'help@gmail.com', port: 993 }, country: null });
    expect(asked).not.toContain('Name of the desk');
    expect(asked).not.toContain('IMAP server');
  });
});
