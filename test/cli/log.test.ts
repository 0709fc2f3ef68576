/** A whole run at the loudest level, in which everything secret is used; then none of it is in what it said. */
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Dovecot, dovecotAvailable, freePort, needsDovecot, startDovecot } from '../support/dovecot.js';
import { Receiver } from '../support/receiver.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { TokenServer } from '../support/token-server.js';
import { end, Place } from './postdesk.js';

const patiently = { timeout: 60_000, interval: 200 };
const webhookSecret = 'whsec_dGhpcyBpcyBhIHNlY3JldCBvZiBhIHdlYmhvb2s=';
const body = 'Words that only the customer and we may read';

describe.skipIf(!dovecotAvailable())(`the log of postdesk run --debug (${needsDovecot})`, { timeout: 180_000 }, () => {
  let said: string;
  let lines: Record<string, unknown>[];
  /** What each secret is, so that a leak can be told. */
  const secrets: Record<string, string> = {};
  let dovecot: Dovecot;
  let provider: TokenServer;
  let sink: SmtpSink;
  let receiver: Receiver;
  let place: Place;

  beforeAll(async () => {
    provider = await TokenServer.start();
    provider.behaviour.rotates = true;
    dovecot = await startDovecot(`${provider.url}/introspect`);
    sink = await startSmtpSink();
    receiver = await Receiver.start();
    place = await Place.make();
    place.env.POSTDESK_KEY = 'a key of the desk that nobody else has';
    const port = await freePort();
    const smtpPassword = 'sm7p-password';
    const refreshToken = provider.signedIn();
    sink.behaviour = { login: { user: 'support', pass: smtpPassword } };
    const imap = { host: '127.0.0.1', port: dovecot.imapPort, secure: false, user: 'support' };
    const oauth2 = { tokenUrl: `${provider.url}/token`, clientId: 'desk', clientSecret: 's3cret', refreshToken };
    await place.configure({
      mail: {
        in: [
          { imap: { ...imap, oauth2 } },
          // A login that is refused is told, and its password is not.
          { imap: { ...imap, folder: 'Other', password: 'wr0ng-password' } },
        ],
        out: { smtp: { host: '127.0.0.1', port: sink.port, user: 'support', password: smtpPassword }, perMinute: 6000 },
      },
      http: { listen: `127.0.0.1:${port}` },
      webhooks: [{ url: `${receiver.url}/hook`, secret: webhookSecret }],
    });
    const { out } = await place.run('--json', 'migrate');
    expect(out).toContain('mail_tokens');
    const { token } = JSON.parse((await place.run('--json', 'token', 'create', '--role', 'pm', '--name', 'x')).out);

    const desk = place.start('--debug', 'run');
    const all = text(desk.stderr!);
    const web = `http://127.0.0.1:${port}`;
    const until = (there: () => unknown) => vi.waitUntil(there, patiently);
    await until(() =>
      fetch(`${web}/livez`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const write = (from: string, subject: string, id: string) =>
      dovecot.deliver(
        'support',
        `From: ${from}\r\nTo: support@acme.example\r\nSubject: ${subject}\r\nMessage-ID: <${id}>\r\n\r\n${body}\r\n`,
      );
    await write('jan@contoso.example', '[error] One', 'in-1@contoso.example');
    await until(() => sink.mails.some(({ to }) => to === 'jan@contoso.example'));
    // A command without proof: its sender is asked for a code.
    await write('mona@acme.example', '[HD-1] ASSIGN anna', 'in-2@acme.example');
    const found = (pattern: RegExp) =>
      sink.mails.map(({ raw }) => pattern.exec(raw.replace(/=\r\n/g, ''))?.[1]).find(Boolean);
    const codeOf = () => found(/\r\n\r\n[\s\S]*?\b(\d{8})\b/);
    await until(codeOf);
    await until(() => receiver.posted.length > 0);
    const origin = { origin: web, 'sec-fetch-site': 'same-origin' };
    const form = new URLSearchParams({ address: 'adam@acme.example' });
    await fetch(`${web}/console/sign-in`, { method: 'POST', body: form, headers: origin });
    const linkOf = () => found(/sign-in\/([\w-]{16,})/);
    await until(linkOf);
    await fetch(`${web}/console/sign-in/${linkOf()}`, { method: 'POST', headers: origin, redirect: 'manual' });
    await fetch(`${web}/api/tickets/HD-1`, { headers: { authorization: `Bearer ${token}` } });
    await fetch(`${web}/api/tickets`, { headers: { authorization: 'Bearer postdesk_guess' } });
    await until(async () => (await (await fetch(`${web}/metrics`)).text()).includes('outbox{state="waiting"} 0'));
    await end(desk);
    said = await all;
    lines = said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    Object.assign(secrets, {
      'the password of SMTP': smtpPassword,
      'a refused password': 'wr0ng-password',
      'the client secret': 's3cret',
      'the refresh token': refreshToken,
      'the secret of a webhook': webhookSecret,
      'the key of the desk': place.env.POSTDESK_KEY,
      'a token of the API': token,
      'the code that proves a mail': codeOf(),
      'a sign-in link': linkOf(),
      'words of a mail': body,
    });
  }, 180_000);
  afterAll(async () => {
    await Promise.all([dovecot.remove(), sink.close(), receiver.close(), provider.close(), place.remove()]);
  });

  it('tells what happened, a JSON object a line', () => {
    const messages = lines.map(({ msg }) => msg).join('\n');
    for (const told of [
      'the desk is open',
      'kept',
      'sent',
      'webhook taken',
      'signed in to the console',
      'refuses the login',
    ])
      expect(messages).toContain(told);
    expect(lines.filter(({ time, level }) => !time || !level)).toEqual([]);
  });

  it('lets one follow a mail by its ids, from its arrival to what it caused', () => {
    const [arrived] = lines.filter(({ mail }) => mail === '<in-1@contoso.example>');
    const ledger = arrived?.ledger;
    expect(ledger).toEqual(expect.any(Number));
    const about = lines.filter((line) => line.ledger === ledger);
    expect(about.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['kept', 'sent']));
    expect(
      about.filter(({ msg }) => msg === 'sent').map(({ ticket, outbox }) => [ticket, typeof outbox]),
    ).toContainEqual(['HD-1', 'number']);
  });

  it('holds nothing secret', () => {
    expect(Object.entries(secrets).filter(([, secret]) => !secret || secret.length < 6)).toEqual([]);
    expect(
      Object.entries(secrets)
        .filter(([, secret]) => said.includes(secret))
        .map(([name]) => name),
    ).toEqual([]);
    expect(said).not.toMatch(/access-\d+-[0-9a-f]{24}|Bearer (?!realm)/);
  });
});
