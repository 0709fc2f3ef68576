import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.js';
import type { SmtpConfig } from '../../src/config/types.js';
import { type Courier, smtpCourier } from '../../src/deliver/courier.js';
import { Advice } from '../../src/errors.js';
import { oauth2Of } from '../support/oauth2.js';
import { type SinkBehaviour, type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

const raw = Buffer.from(
  'Message-ID: <1@acme.example>\r\nFrom: support@acme.example\r\nTo: carla@contoso.example\r\nSubject: Hi\r\n\r\n.dots\r\nHëllo\r\n',
);
const mail = { raw, from: 'support@acme.example', to: 'carla@contoso.example' };

let sink: SmtpSink;
let courier: Courier;

async function open(behaviour: SinkBehaviour = {}, changes: Partial<SmtpConfig> = {}): Promise<void> {
  sink = await startSmtpSink(behaviour);
  const config = { host: '127.0.0.1', port: sink.port, secure: false, insecure: false, user: null, password: null };
  courier = smtpCourier({ ...config, oauth2: null, dkim: null, ...changes }, systemClock);
}

afterEach(async () => {
  courier.close();
  await sink.close();
});

describe('the courier', () => {
  it('hands a mail over byte by byte, with the desk as sender of the envelope', async () => {
    await open();
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent', response: expect.stringMatching(/^250 /) });
    expect(sink.mails).toEqual([{ ...mail, raw: raw.toString('latin1'), messageId: '<1@acme.example>' }]);
  });

  it('hands over a large mail from its file, byte by byte', async () => {
    await open();
    const folder = await mkdtemp(join(tmpdir(), 'postdesk-courier-'));
    const path = join(folder, 'large');
    const large = Buffer.concat([raw, Buffer.from('a line of a large mail\r\n'.repeat(50_000))]);
    await writeFile(path, large);
    const outcome = await courier.send({ ...mail, raw: { path, size: large.length, hash: '' } });
    expect(outcome.kind).toBe('sent');
    expect(sink.mails[0]!.raw === large.toString('latin1')).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('names a domain of other letters as its server is known', async () => {
    await open();
    await courier.send({ ...mail, to: 'carla@bücher.example' });
    expect(sink.conversation).toContainEqual(expect.stringMatching(/^C: RCPT TO:<carla@xn--bcher-kva\.example>/));
  });

  it('quotes a name that stands for itself only between quotes', async () => {
    await open();
    await courier.send({ ...mail, to: 'carla..v@contoso.example' });
    expect(sink.conversation).toContainEqual(expect.stringMatching(/^C: RCPT TO:<"carla\.\.v"@contoso\.example>/));
  });

  it('sends many mails over few connections', async () => {
    await open();
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => courier.send(mail)));
    expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true);
    expect(sink.conversation.filter((line) => /^C: EHLO/.test(line)).length).toBeLessThanOrEqual(10);
  });

  it.each<[string, SinkBehaviour, object]>([
    [
      'a recipient refused for now',
      { onRecipient: () => ({ code: 450, text: '4.2.1 later' }) },
      { kind: 'temporary', maybeDelivered: false },
    ],
    [
      'a recipient refused for good',
      { onRecipient: () => ({ code: 550, text: '5.1.1 nobody' }) },
      { kind: 'permanent', reason: '550 5.1.1 nobody' },
    ],
    [
      'a mail refused for now',
      { afterData: () => ({ code: 451, text: '4.3.0 later' }) },
      { kind: 'temporary', maybeDelivered: false },
    ],
    [
      'a mail refused for good',
      { afterData: () => ({ code: 554, text: '5.7.1 spam' }) },
      { kind: 'permanent', reason: '554 5.7.1 spam' },
    ],
    ['a connection lost before DATA', { onRecipient: () => 'drop' }, { kind: 'temporary', maybeDelivered: false }],
    ['a connection lost after DATA', { afterData: () => 'drop' }, { kind: 'temporary', maybeDelivered: true }],
  ])('tells %s', async (_, behaviour, outcome) => {
    await open(behaviour);
    expect(await courier.send(mail)).toMatchObject(outcome);
  });

  it('tells a connection lost after DATA also for a mail that it signs', async () => {
    await open({ afterData: () => 'drop' }, { dkim: signing() });
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', maybeDelivered: true });
    sink.behaviour = { onRecipient: () => 'drop' };
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', maybeDelivered: false });
  });

  it('never sends again by itself what was lost after DATA', async () => {
    await open({ afterData: () => 'drop' });
    await courier.send(mail);
    expect(sink.seen).toHaveLength(1);
  });

  it('goes on over a new connection when the server had dropped the old one', async () => {
    await open();
    await courier.send(mail);
    sink.hangUp();
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
    expect(sink.mails).toHaveLength(2);
  });

  it('says that nobody is there', async () => {
    await open();
    await sink.close();
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', maybeDelivered: false, about: 'line' });
    await expect(courier.verify()).rejects.toThrow(Advice);
  });

  it.each([
    'a@b.example>\r\nRCPT TO:<eve@evil.example',
    'a@b.example, eve@evil.example',
    'a@b.example <eve@evil.example>',
    'everybody: eve@evil.example;',
    '(a) eve@evil.example',
    'nobody',
    '',
  ])('sends nothing to %j, which is no address', async (to) => {
    await open();
    expect(await courier.send({ ...mail, to })).toMatchObject({ kind: 'permanent' });
    expect(sink.conversation.filter((line) => line.startsWith('C: RCPT'))).toEqual([]);
  });
});

describe('the courier logs in', () => {
  const login = { user: 'support', pass: 'secret' };

  it('with user and password', async () => {
    await open({ login }, { user: 'support', password: 'secret' });
    await courier.verify();
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
  });

  it('and keeps the mail when the login is refused, whoever is to blame', async () => {
    await open({ login }, { user: 'support', password: 'wrong' });
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', about: 'desk' });
    await expect(courier.verify()).rejects.toThrow(/535/);
  });

  it('and says so where the server offers no login', async () => {
    await open({ noLogin: true }, { user: 'support', password: 'secret' });
    await expect(courier.verify()).rejects.toThrow(/offers no login there .*leave out user and password/);
    courier.close();
    await sink.close();
    await open({ noLogin: true });
    await courier.verify();
  });

  it('with a token', async () => {
    const oauth2 = oauth2Of({ grant: 'fixed', accessToken: 'secret' });
    await open({ login }, { user: 'support', oauth2 });
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
    expect(sink.conversation.some((line) => line.startsWith('C: AUTH XOAUTH2'))).toBe(true);
  });
});

describe('the courier and TLS', () => {
  it('takes STARTTLS where it is offered', async () => {
    await open({ tls: true });
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
    expect(sink.conversation).toContainEqual(expect.stringMatching(/^C: STARTTLS/));
  });

  it('goes on in the clear on loopback', async () => {
    await open();
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
  });

  it('goes nowhere in the clear to another host, unless told to', async () => {
    // A name that is not known to be loopback, although it leads there.
    const host = '0.0.0.0';
    await open({}, { host });
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', about: 'desk' });
    courier.close();
    await sink.close();
    await open({}, { host, insecure: true });
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
  });

  it('believes no certificate that nobody vouches for, of another host', async () => {
    await open({ tls: true }, { host: '0.0.0.0' });
    expect(await courier.send(mail)).toMatchObject({ kind: 'temporary', about: 'desk' });
    expect(sink.mails).toEqual([]);
  });
});

it('signs with DKIM, and leaves the rest as it is', async () => {
  await open({}, { dkim: signing() });
  await courier.send(mail);
  const sent = sink.mails[0]?.raw ?? '';
  expect(sent).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; [\s\S]*d=acme\.example;[\s\S]* s=mail;/);
  expect(sent.endsWith(raw.toString('latin1'))).toBe(true);
});

it('asks for a token once for many mails, and anew when the server refuses it', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  fetching.mockImplementation(async () =>
    Response.json({ access_token: `t${fetching.mock.calls.length}`, expires_in: 3600 }),
  );
  try {
    const oauth2 = oauth2Of({
      tokenUrl: 'https://login.example/token',
      clientId: 'c',
      clientSecret: 's',
    });
    await open({ login: { user: 'support', pass: 't1' } }, { user: 'support', oauth2 });
    await courier.send(mail);
    await courier.send(mail);
    expect(fetching).toHaveBeenCalledTimes(1);
    sink.behaviour = { login: { user: 'support', pass: 't2' } };
    sink.hangUp();
    expect(await courier.send(mail)).toMatchObject({ kind: 'sent' });
    expect(fetching).toHaveBeenCalledTimes(2);
  } finally {
    fetching.mockRestore();
  }
});

function signing() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { domainName: 'acme.example', keySelector: 'mail', privateKey: pem };
}
