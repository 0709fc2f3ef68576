import { generateKeyPairSync } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersOf } from '../../src/cli/init-answers.js';
import { firstDeskFile } from '../../src/config/first.js';
import { parseDeskFile } from '../../src/config/load.js';
import { dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { startSmtpSink } from '../support/smtp-sink.js';
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
    const { code, out } = await place.feed('s3cret\n', 'init', ...who, ...flags, '--password-stdin', '--no-try');
    expect(code).toBe(0);
    expect(out).toMatch(/postdesk check\n.*postdesk send-test ann@acme\.example\n.*postdesk run\n$/);
    expect(await readFile(place.path('mail-password'), 'utf8')).toBe('s3cret\n');
    expect((await stat(place.path('mail-password'))).mode & 0o777).toBe(0o600);
    const text = await readFile(place.path('postdesk.yaml'), 'utf8');
    expect(text).not.toContain('s3cret');
    const { desk, mail } = read(text);
    expect(mail.in).toMatchObject([{ kind: 'imap', host: 'imap.acme.example', port: 993, secure: true }]);
    expect(mail.out).toMatchObject({ host: 'imap.acme.example', port: 587, user: 'support@acme.example' });
    expect(desk.timezone).toBe('Europe/Amsterdam');
    expect(out).toContain('Taken unasked: the name "Support" (desk.name).');
    expect(out).not.toContain('time zone');
  });

  it('says which zone and name it took, and uses the folder that it makes for own templates', async () => {
    const flags = ['--imap-host', 'imap.acme.example', '--password-env', 'PASS', '--no-try'];
    const { out } = await place.run('init', ...who, ...flags);
    expect(out).toMatch(
      /^Taken unasked: the time zone \S+, this machine's \(desk\.timezone\), and the name "Support"/m,
    );
    const text = await readFile(place.path('postdesk.yaml'), 'utf8');
    expect(text).toContain('\ntemplates: ./templates\n');
    expect((await stat(place.path('templates'))).isDirectory()).toBe(true);
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
    [['--address', 'nobody'], '--address: "nobody" is no address'],
    [['--provider', 'aol'], '--provider: "aol" is none of gmail, workspace, microsoft365, fastmail, generic'],
    [['--imap-port', '0'], '--imap-port: "0" is no port'],
    [['--timezone', 'Mars/Olympus'], '--timezone: "Mars/Olympus" is no time zone'],
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

describe.skipIf(!dovecotAvailable())(`postdesk init with mail servers that are there (${needsDovecot})`, () => {
  it('tries what it wrote, says what works and what does not, and what to do next', async () => {
    const [dovecot, sink, place] = [await startDovecot(), await startSmtpSink(), await Place.make()];
    place.env.POSTDESK_DNS = '127.0.0.1:9';
    sink.behaviour = { login: { user: 'support', pass: 'other' } };
    await dovecot.deliver('support', 'Subject: Of last year\r\n\r\nHello\r\n');
    const ports = ['--imap-port', `${dovecot.imapPort}`, '--smtp-port', `${sink.port}`];
    const flags = ['--imap-host', '127.0.0.1', ...ports, '--user', 'support', '--password-stdin'];
    const { code, out } = await place.feed('secret\n', 'init', ...who, ...flags);
    await Promise.all([dovecot.remove(), sink.close(), place.remove()]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringContaining('postdesk.yaml is written.'),
      expect.stringMatching(/^Taken unasked: /),
      expect.stringMatching(/^ok {3}imap support@127\.0\.0\.1: INBOX has 1 mail, .* IDLE$/),
      expect.stringMatching(/^note imap support@127\.0\.0\.1: what stands in INBOX becomes tickets/),
      expect.stringMatching(/^ +-> let them, or say from: now in mail\.in\.imap/),
      expect.stringMatching(/^BAD {2}smtp 127\.0\.0\.1: .*does not let support in.*535/),
      expect.stringMatching(/^ +-> correct user and password in mail\.out\.smtp/),
      expect.stringMatching(/^note dns: cannot be asked here/),
      expect.stringMatching(/^ +-> /),
      expect.stringContaining('The password is in '),
      'Next: add your staff, apps and customers to it, then',
      '  postdesk check',
      '  postdesk send-test ann@acme.example',
      '  postdesk run',
      '',
    ]);
  });
});

it('init exits 3 where no mail server can be reached, and has written its file', async () => {
  const place = await Place.make();
  place.env.POSTDESK_DNS = '127.0.0.1:9';
  const flags = ['--imap-host', '127.0.0.1', '--imap-port', '1', '--smtp-port', '1', '--password-stdin'];
  const { code, out } = await place.feed('secret\n', 'init', ...who, ...flags);
  expect({ code, out }).toEqual({ code: 3, out: expect.stringMatching(/^BAD {2}imap [^\n]*takes no connections/m) });
  expect(await readFile(place.path('postdesk.yaml'), 'utf8')).toContain('support@acme.example');
  await place.remove();
}, 120_000);

describe('the first desk file', () => {
  it.each([
    ['gmail', 'imap.gmail.com', 'smtp.gmail.com', 'mx.google.com'],
    ['fastmail', 'imap.fastmail.com', 'smtp.fastmail.com', null],
  ])('knows %s', async (provider, imap, smtp, trusted) => {
    const { first } = await answersOf({ address: 'help@acme.example', adminEmail: 'ann@acme.example', provider }, null);
    const { mail, desk } = read(firstDeskFile(first));
    expect([mail.in[0], mail.out, desk.trustedAuthServ]).toMatchObject([{ host: imap }, { host: smtp }, trusted]);
  });

  it('logs in to Microsoft 365 as an app of its own', async () => {
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', tenant: 't', clientId: 'c' };
    const { first, secretFile } = await answersOf({ ...flags, provider: 'microsoft365' }, null);
    expect(secretFile).toBe('mail-client-secret');
    const { mail } = read(firstDeskFile(first));
    const oauth2 = {
      grant: 'client',
      clientId: 'c',
      clientSecret: 'content of /desk/mail-client-secret',
      tokenUrl: 'https://login.microsoftonline.com/t/oauth2/v2.0/token',
      scope: 'https://outlook.office365.com/.default',
    };
    expect([mail.in[0], mail.out]).toMatchObject([
      { password: null, oauth2 },
      { password: null, oauth2 },
    ]);
  });

  it.each([
    ['microsoft365', 'person', null, 'https://login.microsoftonline.com/t/oauth2/v2.0/devicecode'],
    ['gmail', 'person', 'mail-client-secret', null],
    ['workspace', 'person', 'mail-client-secret', null],
  ])('has a person sign in at %s', async (provider, login, secret, deviceUrl) => {
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', tenant: 't', clientId: 'c' };
    const { first, secretFile } = await answersOf({ ...flags, provider, login }, null);
    expect(secretFile).toBe(secret);
    const { mail } = read(firstDeskFile(first));
    expect(mail.out?.oauth2).toMatchObject({ grant: 'person', clientId: 'c', deviceUrl, user: 'help@acme.example' });
  });

  it('knows the service account of a Workspace', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const private_key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const key = JSON.stringify({
      type: 'service_account',
      client_email: 'desk@p.iam.gserviceaccount.com',
      private_key,
    });
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', provider: 'workspace' };
    const { first, secretFile } = await answersOf(flags, null);
    expect(secretFile).toBe('google-service-account.json');
    const readFile = () => key;
    const { mail } = parseDeskFile(firstDeskFile(first), { path: '/desk/postdesk.yaml', env: {}, readFile });
    expect(mail.out?.oauth2).toMatchObject({
      grant: 'service-account',
      user: 'help@acme.example',
      scope: 'https://mail.google.com/',
      tokenUrl: 'https://oauth2.googleapis.com/token',
      serviceAccount: { email: 'desk@p.iam.gserviceaccount.com' },
    });
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

  it('asks again where an answer will not do, and for the ports of servers that it does not know', async () => {
    const answers: [RegExp, string][] = [
      [/^Address that/, ''],
      [/^This must be known .*Address that/, 'help@localhost'],
      [/^"help@localhost" is no address\. Address that/, 'help@acme.example'],
      [/^Name of the desk$/, 'Acme'],
      [/^Your own address$/, 'HELP@acme.example'],
      [/^that is the desk’s; .*Your own address$/, 'ann@acme.example'],
      [/^Your name$/, 'Ann'],
      [/^Provider/, 'aol'],
      [/^"aol" is none of/, 'generic'],
      [/^IMAP server$/, 'imap://mail'],
      [/^"imap:\/\/mail" is no host\. IMAP server$/, 'mail.acme.example'],
      [/^IMAP port$/, 'imap'],
      [/^"imap" is no port\. IMAP port$/, '143'],
      [/^SMTP server$/, 'mail.acme.example'],
      [/^SMTP port$/, '465'],
      [/^User to log in as$/, 'help'],
      [/^Time zone$/, 'Brussels'],
      [/^"Brussels" is no time zone/, 'Europe/Brussels'],
      [/^Country/, 'ZZ'],
      [/^"ZZ" is no country with known holidays/, 'be'],
    ];
    const line = async (question: string) => {
      const [expected, answer] = answers.shift() ?? [/^nothing more is asked$/, ''];
      expect(question).toMatch(expected);
      return answer;
    };
    const { first } = await answersOf({}, { line, secret: async () => '', close() {} });
    expect(answers).toEqual([]);
    const { mail } = read(firstDeskFile(first));
    expect(mail.in[0]).toMatchObject({ host: 'mail.acme.example', port: 143, secure: false, user: 'help' });
    expect(mail.out).toMatchObject({ port: 465, secure: true });
  });

  it('has the places of database and console as comments that may be uncommented, and that of templates in use', async () => {
    const flags = { address: 'help@acme.example', adminEmail: 'ann@acme.example', imapHost: 'imap.acme.example' };
    const text = firstDeskFile((await answersOf(flags, null)).first);
    const before = read(text);
    const after = read(text.replace(/^# (?=database:|http:)/gm, ''));
    expect([before.templates, after.templates]).toEqual(['/desk/templates', '/desk/templates']);
    expect([after.database, after.http]).toEqual([before.database, before.http]);
  });
});
