/** Tokens against a real IMAP server that asks the provider about each (RFC 7662), and an SMTP server that does the same. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock, systemClock } from '../../src/clock.js';
import type { ImapConfig, OAuth2Config } from '../../src/config/types.js';
import { smtpCourier } from '../../src/deliver/courier.js';
import { checkImap } from '../../src/intake/check.js';
import { imapInbox } from '../../src/intake/imap.js';
import { silentLog } from '../../src/log.js';
import { KeptSignIns } from '../../src/oauth2/kept.js';
import { Tokens } from '../../src/oauth2/source.js';
import { Vault } from '../../src/oauth2/vault.js';
import { pendingMails } from '../../src/record/ledger.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { TestHouse } from '../support/house.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { TokenServer } from '../support/token-server.js';

const vault = new Vault(randomBytes(32).toString('base64'));
const mail = 'From: jan@contoso.example\r\nTo: support@acme.example\r\nSubject: Hello\r\n\r\nHello\r\n';

describe.skipIf(!dovecotAvailable())(`by token (${needsDovecot})`, () => {
  let provider: TokenServer;
  let dovecot: Dovecot;
  let sink: SmtpSink;
  let house: TestHouse;
  let oauth2: OAuth2Config;
  let clock: MovableClock;

  beforeAll(async () => {
    provider = await TokenServer.start();
    dovecot = await startDovecot(`${provider.url}/introspect`);
    sink = await startSmtpSink();
    house = await TestHouse.open();
  });
  beforeEach(async () => {
    await house.reset();
    provider.asked.length = 0;
    provider.behaviour.rotates = true;
    clock = new MovableClock(systemClock.now());
    oauth2 = provider.config({ grant: 'person', user: 'support' });
  });
  afterEach(() => provider.revoke());
  afterAll(async () => {
    await Promise.all([dovecot.remove(), sink.close(), house.close(), provider.close()]);
  });

  const signIns = () => new KeptSignIns({ db: house.db, clock, vault: () => vault });
  const keep = () => signIns().keep(oauth2, { accessToken: 'stale', livesMs: 1, refreshToken: provider.signedIn() });
  const imap = (): ImapConfig => ({
    kind: 'imap',
    host: '127.0.0.1',
    port: dovecot.imapPort,
    secure: false,
    insecure: true,
    user: 'support',
    password: null,
    oauth2,
    folder: 'INBOX',
    from: 'all',
    done: 'Postdesk/Done',
    failed: 'Postdesk/Failed',
  });
  const smtp = () => ({
    host: '127.0.0.1',
    port: sink.port,
    secure: false,
    insecure: true,
    user: 'support',
    password: null,
    oauth2,
    dkim: null,
  });

  it('mail is read and sent with one token, which is asked for once', async () => {
    await keep();
    await dovecot.deliver('support', mail);
    const tokens = new Tokens({ clock, signIns: signIns() });
    const deps = {
      db: house.db,
      clock: systemClock,
      log: silentLog,
      maxSize: 1e6,
      onKept: () => {},
      tokens: tokens.of,
    };
    const inbox = imapInbox(imap(), deps);
    const courier = smtpCourier(smtp(), clock, tokens.of);
    await inbox.start();
    await expect.poll(async () => (await pendingMails(house.db, 10)).length, { timeout: 20_000 }).toBe(1);
    sink.behaviour = { login: { user: 'support', pass: await tokens.of(oauth2)() } };
    const sent = await courier.send({
      raw: Buffer.from(mail),
      from: 'support@acme.example',
      to: 'jan@contoso.example',
    });
    await inbox.stop();
    courier.close();
    expect([sent.kind, provider.asked.length]).toEqual(['sent', 1]);
  });

  it('a token that the server takes no more is renewed, and the next login works', async () => {
    await keep();
    const tokens = new Tokens({ clock, signIns: signIns() });
    await checkImap(imap(), tokens.of);
    provider.forget();
    await dovecot.deliver('support', mail);
    const deps = {
      db: house.db,
      clock: systemClock,
      log: silentLog,
      maxSize: 1e6,
      onKept: () => {},
      tokens: tokens.of,
    };
    // It knocks again at once, and not only after the minute that a wrong password costs.
    const inbox = imapInbox(imap(), deps);
    await inbox.start();
    await expect.poll(() => inbox.state().kind, { timeout: 20_000 }).toBe('open');
    await inbox.stop();
    expect(provider.asked).toHaveLength(2);
  });

  it('an app of its own reads as well', async () => {
    oauth2 = { ...oauth2, grant: 'client' };
    expect((await checkImap(imap(), new Tokens({ clock, signIns: null }).of)).detail).toContain('INBOX has');
  });

  it('a server that takes passwords alone is told from one that is out of reach', async () => {
    await keep();
    const plain = await startDovecot();
    const tokens = new Tokens({ clock, signIns: signIns() });
    const checked = checkImap({ ...imap(), port: plain.imapPort }, tokens.of);
    await expect(checked).rejects.toMatchObject({
      found: `127.0.0.1:${plain.imapPort} takes no tokens: it offers neither OAUTHBEARER nor XOAUTH2`,
      cure: expect.stringContaining('give password instead of oauth2'),
      exitCode: 1,
    });
    const deps = {
      db: house.db,
      clock: systemClock,
      log: silentLog,
      maxSize: 1e6,
      onKept: () => {},
      tokens: tokens.of,
    };
    const inbox = imapInbox({ ...imap(), port: plain.imapPort }, deps);
    await inbox.start();
    await expect
      .poll(() => inbox.state(), { timeout: 20_000 })
      .toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('takes no tokens'),
      });
    await inbox.stop();
    await plain.remove();
  });

  it('where the provider has no token for now, nobody is told to correct a password, and it goes on by itself', async () => {
    await keep();
    provider.behaviour.instead = [{ status: 429, body: {}, headers: { 'retry-after': '1' } }];
    const words: string[] = [];
    const log = { ...silentLog, warn: (_: object, text: string) => words.push(text) } as typeof silentLog;
    const deps = {
      db: house.db,
      clock,
      log,
      maxSize: 1e6,
      onKept: () => {},
      tokens: new Tokens({ clock, signIns: signIns() }).of,
    };
    const inbox = imapInbox(imap(), deps);
    await inbox.start();
    await expect.poll(() => inbox.state(), { timeout: 20_000 }).toMatchObject({ kind: 'throttled' });
    clock.moveTo(clock.now() + 60_000);
    await expect.poll(() => inbox.state().kind, { timeout: 20_000 }).toBe('open');
    await inbox.stop();
    expect(words).toEqual([
      expect.stringMatching(
        /^no token to log in at 127\.0\.0\.1:\d+ with \(oauth2: .*HTTP 429; in 1 seconds it may be asked again\); trying again$/,
      ),
    ]);
  });

  it('where the sign-in ended, what to do is said', async () => {
    await keep();
    provider.revoke();
    const tokens = new Tokens({ clock, signIns: signIns() });
    await expect(checkImap(imap(), tokens.of)).rejects.toThrow('sign in again: postdesk connect');
  });
});
