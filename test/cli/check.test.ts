import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkClock } from '../../src/cli/check-clock.js';
import { checkDns, type Dns } from '../../src/cli/check-dns.js';
import { checkFlow } from '../../src/cli/check-flow.js';
import { checkStaff } from '../../src/cli/check-staff.js';
import { checkTemplates } from '../../src/cli/check-templates.js';
import type { Finding } from '../../src/cli/findings.js';
import { MovableClock, systemClock } from '../../src/clock.js';
import { exampleDesk } from '../../src/config/example.js';
import { parseDeskFile } from '../../src/config/load.js';
import type { DeskFile } from '../../src/config/types.js';
import type { Role } from '../../src/domain/desk.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { TestHouse } from '../support/house.js';
import { type Answer, type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { TokenServer } from '../support/token-server.js';
import { Place } from './postdesk.js';

const bare = (): DeskFile => parseDeskFile(exampleDesk, { path: null, env: {}, readFile: () => '' });
const shown = (findings: Finding[]) => findings.map(({ of, result, detail }) => `${result} ${of}: ${detail}`);

describe.skipIf(!dovecotAvailable())(`postdesk check (${needsDovecot})`, () => {
  let dovecot: Dovecot;
  let sink: SmtpSink;
  let place: Place;

  beforeAll(async () => {
    dovecot = await startDovecot();
    sink = await startSmtpSink();
    place = await Place.make();
    place.env.POSTDESK_DNS = '127.0.0.1:9';
  });
  afterAll(async () => {
    await Promise.all([dovecot.remove(), sink.close(), place.remove()]);
  });

  const mail = (imap: object, smtp: object) => ({
    in: [
      {
        imap: {
          host: '127.0.0.1',
          port: dovecot.imapPort,
          secure: false,
          user: 'support',
          password: 'secret',
          ...imap,
        },
      },
    ],
    out: { smtp: { host: '127.0.0.1', port: sink.port, ...smtp } },
  });

  it('tries it all and finds nothing that keeps the desk from running', async () => {
    await place.configure({ mail: mail({}, {}) });
    const { code, out } = await place.run('--json', 'check');
    const found = JSON.parse(out) as Finding[];
    expect(shown(found)).toEqual([
      expect.stringMatching(/^fine desk file: .*postdesk\.yaml$/),
      `fine database: ${place.path('desk.sqlite')} is made at the first start`,
      'fine imap support@127.0.0.1: INBOX has 0 mails, Postdesk/Done and Postdesk/Failed are there, IDLE',
      'fine smtp 127.0.0.1: takes our mail',
      'fine templates: the shipped ones',
      expect.stringMatching(/^fine calendar office: (open now|closed now, opens)/),
      expect.stringMatching(/^fine calendar extended: /),
      expect.stringMatching(/^note dns: cannot be asked here/),
      expect.stringMatching(/^fine clock: .* in Europe\/Brussels$/),
    ]);
    expect(code).toBe(0);
    expect(existsSync(place.path('desk.sqlite'))).toBe(false);
  });

  it('tells of everything that is wrong at once, each with its cure', async () => {
    await place.configure({
      mail: mail({ password: 'wrong' }, { port: 1 }),
      database: 'sqlite:/dev/null/x.sqlite',
      templates: 'wordings',
      http: { listen: '0.0.0.0:8025' },
    });
    const { code, out } = await place.run('--json', 'check');
    const bad = (JSON.parse(out) as Finding[]).filter(({ result }) => result === 'fault');
    expect(bad.map(({ of }) => of)).toEqual(['database', 'imap support@127.0.0.1', 'smtp 127.0.0.1', 'templates']);
    expect(shown(bad)).toContain(`fault templates: there is no folder ${place.path('wordings')}`);
    expect(out).toContain('its links lead to http://localhost:8025');
    expect(code).toBe(1);
    expect((JSON.parse(out) as Finding[]).filter(({ result, cure }) => result !== 'fine' && !cure)).toEqual([]);
    expect(out).not.toContain('wrong"');
  });

  it('tells a folder that is not there', async () => {
    await place.configure({ mail: mail({ folder: 'Nowhere' }, {}) });
    const { out } = await place.run('check');
    expect(out).toMatch(
      /BAD {2}imap .*: there is no folder Nowhere\n +-> correct mail\.in\.imap\.folder; there are: INBOX, Postdesk/,
    );
  });

  it('send-test goes out and comes back in, and says how long it took', async () => {
    await place.configure({ mail: mail({}, {}) });
    sink.behaviour = {
      afterData: async (one): Promise<Answer> => {
        if (one.to.startsWith('support+test-')) await dovecot.deliver('support', one.raw);
        return 'take';
      },
    };
    const { code, out, said } = await place.run('send-test', 'ann@acme.example');
    expect(said).toMatch(/^sent to ann@acme\.example; waiting up to 60 seconds/);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^sent to ann@acme\.example; .*\nsent to support\+test-[0-9a-f]{8}@acme\.example, and back in INBOX of support@127\.0\.0\.1 after [\d.]+ seconds\n$/,
      ),
    });
  });

  it('send-test says what to look at where it does not come back', async () => {
    await place.configure({ mail: mail({}, {}) });
    sink.behaviour = {};
    const { code, out } = await place.run('send-test', 'ann@acme.example', '--wait', '0.1');
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(
        /and not in support@127\.0\.0\.1 within .*\n {2}-> see where it stays: .*plusAddressing: false/,
      ),
    });
    const only = await place.run('send-test', 'ann@acme.example', '--wait', '0');
    expect(only).toMatchObject({ code: 0, out: expect.stringMatching(/^sent to ann@acme\.example; [^\n]*\n$/) });
  });
});

it('check exits 3 where servers out of reach are all that is wrong, else 1', async () => {
  const place = await Place.make();
  place.env.POSTDESK_DNS = '127.0.0.1:9';
  const login = { host: '127.0.0.1', port: 1, user: 'support', password: 'secret' };
  const mail = { in: [{ imap: login }], out: { smtp: login } };
  await place.configure({ mail });
  const away = await place.run('check');
  expect(away).toMatchObject({ code: 3, out: expect.stringMatching(/BAD {2}imap [\s\S]*BAD {2}smtp /) });
  await place.configure({ mail, database: 'postgres://desk@127.0.0.1:1/desk' });
  expect((await place.run('check')).code).toBe(3);
  await place.configure({ mail, templates: 'gone' });
  expect((await place.run('check')).code).toBe(1);
  await place.remove();
}, 120_000);

describe('the folder of the desk’s own templates', () => {
  const { desk } = bare();
  let place: Place;
  beforeAll(async () => {
    place = await Place.make({});
    await mkdir(place.path('mails/en'), { recursive: true });
  });
  afterAll(() => place.remove());

  it('is tried by writing, and left as it was', async () => {
    const folder = place.path('mails');
    expect(shown(await checkTemplates({ desk, templates: folder }))).toEqual([`fine templates: ${folder}`]);
    expect(await readdir(folder, { recursive: true })).toEqual(['en']);
  });

  it('is worth a note where a file lies where no mail looks for it', async () => {
    const folder = place.path('mails');
    await writeFile(place.path('mails/received.hbs'), 'subject: It came\n\nThanks.\n');
    await mkdir(place.path('mails/EN'));
    expect(shown(await checkTemplates({ desk, templates: folder })).sort()).toEqual([
      expect.stringContaining(`${folder}/EN call the folder en, as the locale is written`),
      expect.stringContaining(
        `${folder}/received.hbs is not used here: move it into the folder of its locale, en/received.hbs`,
      ),
    ]);
    await rm(place.path('mails/EN'), { recursive: true });
    await rm(place.path('mails/received.hbs'));
  });

  it('is worth a note where nothing can be written, which the console would have to', async () => {
    // Where nobody may make a file, whoever they are.
    const findings = await checkTemplates({ desk, templates: '/proc/self/fd' });
    expect(shown(findings)).toEqual([expect.stringMatching(/^note templates: \/proc\/self\/fd cannot be written/)]);
    expect(findings[0]?.cure).toContain('the user that runs the desk');
  });

  it('is a fault where it is not there, with the command that makes it', async () => {
    const [only, ...rest] = await checkTemplates({ desk, templates: place.path('gone') });
    expect([only?.result, only?.cure, rest]).toEqual([
      'fault',
      `make it: mkdir -p ${place.path('gone')}; or take "templates" out of the desk file`,
      [],
    ]);
  });
});

describe('DNS', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const missing = async () => {
    throw Object.assign(new Error('no'), { code: 'ENODATA' });
  };

  /** A world in which these names have these records. */
  function world(txt: Record<string, string[]>, mx: string[] = ['mx.acme.example']): Dns {
    return {
      resolveMx: async () => (mx.length > 0 ? mx.map((exchange) => ({ exchange, priority: 10 })) : missing()),
      // A record comes in parts of 255 bytes.
      resolveTxt: async (name) => txt[name]?.map((text) => text.match(/.{1,255}/g) ?? []) ?? missing(),
    };
  }
  const good = { 'acme.example': ['hello', 'v=spf1 mx -all'], '_dmarc.acme.example': ['v=DMARC1; p=reject'] };
  const signing = (): DeskFile => {
    const file = bare();
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const dkim = { domainName: 'acme.example', keySelector: 'desk', privateKey: pem };
    const out = { host: 'x', port: 1, secure: true, insecure: false, user: null, password: null, oauth2: null, dkim };
    return { ...file, mail: { ...file.mail, out } };
  };

  it('is told where everything is as it should be', async () => {
    const dns = world({ ...good, 'desk._domainkey.acme.example': [`v=DKIM1; k=rsa; p=${p}`] });
    expect(shown(await checkDns(signing(), dns))).toEqual([
      'fine dns MX: acme.example takes mail at mx.acme.example',
      'fine dns SPF: v=spf1 mx -all',
      'fine dns DMARC: v=DMARC1; p=reject',
      'fine dns DKIM: desk._domainkey.acme.example has the key that signs',
    ]);
  });

  it.each<[string, Dns, RegExp]>([
    ['no MX', world(good, []), /^note dns MX: none for acme\.example/m],
    ['a domain that takes no mail', world(good, ['.']), /^fault dns MX: .*takes no mail/m],
    ['no SPF', world({}), /^note dns SPF: none/m],
    ['two SPF records', world({ 'acme.example': ['v=spf1 -all', 'v=spf1 mx'] }), /^note dns SPF: 2 records/m],
    ['SPF that lets everybody', world({ 'acme.example': ['v=spf1 +all'] }), /^note dns SPF: .*lets everybody/m],
    ['no DMARC', world({}), /^note dns DMARC: none/m],
    ['no DKIM key', world(good), /^fault dns DKIM: no key at desk\._domainkey/m],
    [
      'another DKIM key',
      world({ 'desk._domainkey.acme.example': ['v=DKIM1; p=AAAA'] }),
      /^fault dns DKIM: another key/m,
    ],
  ])('%s is told, with what to publish', async (_what, dns, words) => {
    const findings = await checkDns(signing(), dns);
    expect(shown(findings).join('\n')).toMatch(words);
    expect(findings.filter(({ result, cure }) => result !== 'fine' && !cure)).toEqual([]);
  });
});

describe('the clock', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await TestHouse.open();
    await house.mail({ from: 'jan@contoso.example', subject: 'Hello', text: 'Hello' });
  });
  afterAll(() => house.close());

  it('is held against the newest mail on record', async () => {
    const behind = new MovableClock(house.clock.now() - 3_600_000);
    expect(shown(await checkClock(bare(), house.db, behind))).toEqual([
      'fault clock: it stands 60 minutes before the newest mail on record',
    ]);
    expect(shown(await checkClock(bare(), house.db, house.clock))).toEqual([
      expect.stringMatching(/^fine clock: \w{3} 2026-\d\d-\d\d \d\d:\d\d CET, in Europe\/Brussels$/),
    ]);
  });

  it('is held against that of the server that gives tokens', async () => {
    const provider = await TokenServer.start();
    const oauth2 = provider.config();
    const out = { host: 'x', port: 1, secure: true, insecure: false, user: 'x', password: null, oauth2, dkim: null };
    const file = { ...bare(), mail: { ...bare().mail, out } };
    const ahead = new MovableClock(systemClock.now() + 600_000);
    expect(shown(await checkClock(file, null, ahead))).toEqual([
      expect.stringMatching(/^fault clock: it is 10 minutes ahead of that of 127\.0\.0\.1/),
    ]);
    expect(shown(await checkClock(file, null, systemClock))).toEqual([
      expect.stringMatching(/^fine clock: as that of/),
    ]);
    await provider.close();
  });
});

describe('roles that nobody has', () => {
  const { desk } = bare();
  const without = (role: Role) =>
    desk.staff.map((person) => ({ ...person, roles: person.roles.filter((one) => one !== role) }));

  it('are told with who stands in for what', () => {
    expect(checkStaff(desk)).toEqual([]);
    expect(shown(checkStaff({ ...desk, staff: without('monitor') }))).toEqual([
      'note staff: nobody has the role monitor, so Adam Bakker (adam@acme.example) gets all new tickets',
    ]);
    expect(shown(checkStaff({ ...desk, staff: without('pm') }))).toEqual([
      'note staff: nobody has the role pm, so Adam Bakker (adam@acme.example) manages what is assigned to nobody else',
    ]);
    const [first] = without('monitor').filter(({ roles }) => !roles.includes('admin'));
    expect(shown(checkStaff({ ...desk, staff: [{ ...first!, roles: ['pm', 'lead', 'developer'] }] }))).toEqual([
      `note staff: nobody has the role monitor, so ${first?.name} (${first?.email}) gets all new tickets`,
    ]);
  });

  it('are no matter where each app names its own', () => {
    const some = { ...desk, staff: without('lead') };
    const named = some.apps.map((app) => ({ ...app, lead: 'lena@acme.example' }));
    expect(checkStaff({ ...some, apps: named })).toEqual([]);
    expect(shown(checkStaff({ ...some, apps: named.map((app) => ({ ...app, lead: null })) }))).toEqual([
      'note staff: nobody has the role lead, so Adam Bakker (adam@acme.example) estimates, verifies and releases for apps without a lead',
    ]);
  });
});

describe('reminders', () => {
  const noon = Date.parse('2026-11-03T12:00:00Z');
  const told = (flow: string) => {
    const text = exampleDesk.replace(/^flow:\n( .*\n)*/m, `flow: ${flow}\n`);
    const { desk } = parseDeskFile(text, { path: null, env: {}, readFile: () => '' });
    return checkFlow(desk, noon).map(({ detail }) => detail);
  };

  it('that can never come, since the wait is over by then, are told, whatever the two are counted in', () => {
    expect(told('{ feedbackWithin: 3 business days, remindAfter: [1 business day, 5 business days] }')).toEqual([
      'the reminder after 5 business days never comes: the wait is over after 3 business days',
    ]);
    expect(told('{ feedbackWithin: 1 business day }')).toEqual([
      'the reminders after 1 business day and 2 business days never come: the wait is over after 1 business day',
    ]);
    expect(told('{ feedbackWithin: 4 business hours, remindAfter: [5 days] }')).toHaveLength(1);
  });

  it('that come over a weekend at least are not', () => {
    expect(told('{}')).toEqual([]);
    expect(told('{ feedbackWithin: 2 business days, remindAfter: [3 days] }')).toEqual([]);
  });
});
