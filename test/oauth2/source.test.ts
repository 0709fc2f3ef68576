import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { Advice } from '../../src/errors.js';
import { Tokens, tokenSource } from '../../src/oauth2/source.js';
import { oauth2Of } from '../support/oauth2.js';
import { TokenServer } from '../support/token-server.js';

let provider: TokenServer;
let clock: MovableClock;

beforeEach(async () => {
  provider = await TokenServer.start();
  clock = new MovableClock(Date.parse('2026-11-30T09:00:00Z'));
});
afterEach(() => provider.close());

const source = (given = {}) => tokenSource(provider.config(given), clock);
const later = (seconds: number) => clock.moveTo(clock.now() + seconds * 1000);

describe('a token', () => {
  it('that stands in the desk file is taken as it is', async () => {
    const token = tokenSource(oauth2Of({ grant: 'fixed', accessToken: 'fixed' }), clock);
    expect([await token(), await token(true)]).toEqual(['fixed', 'fixed']);
  });

  it("is asked for with the client's own credentials", async () => {
    expect(provider.isLiving(await source()())).toBe(true);
    const grant = { grant_type: 'client_credentials', client_id: 'desk', client_secret: 's3cret', scope: 'mail' };
    expect(provider.asked).toEqual([grant]);
  });

  it('is asked for with a refresh token, and with what takes its place', async () => {
    provider.behaviour.rotates = true;
    const first = provider.signedIn();
    const token = source({ grant: 'person', refreshToken: first });
    await token();
    await token(true);
    await token(true);
    expect(provider.asked[0]).toMatchObject({ grant_type: 'refresh_token', refresh_token: first });
    expect(new Set(provider.asked.map((form) => form.refresh_token)).size).toBe(3);
  });

  it('is asked for by a service account in the name of the mailbox', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    provider.behaviour.publicKey = publicKey;
    const serviceAccount = { email: 'desk@project.iam.gserviceaccount.com', privateKey, keyId: 'k1' };
    const token = source({ grant: 'service-account', serviceAccount, clientId: null, clientSecret: null });
    expect(provider.isLiving(await token())).toBe(true);
    const [header, claims] = (provider.asked[0]?.assertion ?? '')
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    expect(header).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
    const issued = clock.now() / 1000;
    const who = { iss: serviceAccount.email, sub: 'support@acme.example', scope: 'mail', aud: `${provider.url}/token` };
    expect(claims).toEqual({ ...who, iat: issued, exp: issued + 600 });
  });

  it('is kept until shortly before it expires', async () => {
    const token = source();
    const first = await token();
    later(3500);
    expect(await token()).toBe(first);
    later(41);
    expect(await token()).not.toBe(first);
  });
});

describe('logins that need the same token', () => {
  it('ask for it once, even at once', async () => {
    const tokens = new Tokens({ clock, signIns: null });
    const [imap, smtp] = [tokens.of(provider.config()), tokens.of(provider.config())];
    const got = await Promise.all([imap(), smtp(), imap(), smtp()]);
    expect([new Set(got).size, provider.asked.length]).toEqual([1, 1]);
  });

  it('renew it once where a server has refused it to both', async () => {
    const tokens = new Tokens({ clock, signIns: null });
    const [imap, smtp] = [tokens.of(provider.config()), tokens.of(provider.config())];
    const old = [await imap(), await smtp()];
    const renewed = [await imap(true), await smtp(true)];
    expect([new Set([...old, ...renewed]).size, provider.asked.length]).toEqual([2, 2]);
    // A further refusal is of the new one.
    expect(await smtp(true)).not.toBe(renewed[1]);
  });

  it('share nothing with another mailbox of a person', async () => {
    const tokens = new Tokens({ clock, signIns: null });
    const person = { grant: 'person' as const, refreshToken: provider.signedIn() };
    const one = await tokens.of(provider.config(person))();
    expect(await tokens.of(provider.config({ ...person, user: 'other@acme.example' }))()).not.toBe(one);
  });
});

describe('where there is no token, it says why', () => {
  const body = (error: string, description: string) => ({ error, error_description: description });

  it.each<[string, number, Record<string, unknown>, RegExp]>([
    ['an error', 400, { error: 'invalid_scope' }, /gave no token: invalid_scope; correct scope$/],
    [
      'words of Microsoft',
      401,
      body('invalid_client', 'AADSTS7000215: Invalid secret. Trace ID: 1 Timestamp: 2'),
      /invalid_client: AADSTS7000215: Invalid secret\.; correct clientId and clientSecret/,
    ],
    ['no token', 200, {}, /HTTP 200/],
  ])('the provider answers %s', async (_, status, answer, words) => {
    provider.behaviour.instead = [{ status, body: answer }];
    const failure = source()();
    await expect(failure).rejects.toThrow(words);
    await expect(failure).rejects.toMatchObject({ exitCode: 1 });
    // The next one may ask anew.
    expect(provider.isLiving(await source()())).toBe(true);
  });

  it.each([
    ['says when', 429, {}, { 'retry-after': '90' }, 90],
    [
      'says until when',
      503,
      {},
      { date: 'Mon, 30 Nov 2026 09:00:00 GMT', 'retry-after': 'Mon, 30 Nov 2026 09:02:00 GMT' },
      120,
    ],
    ['does not say when', 502, {}, {}, 10],
    ['says so by a word', 400, { error: 'temporarily_unavailable' }, {}, 10],
    ['asks for a day', 429, {}, { 'retry-after': '86400' }, 3600],
  ])(
    'the provider has no token for now, and %s: it is asked again no sooner, by nobody',
    async (_, status, body, headers, seconds) => {
      const tokens = new Tokens({ clock, signIns: null });
      const [imap, smtp] = [tokens.of(provider.config()), tokens.of(provider.config())];
      provider.behaviour.instead = [{ status, body, headers }];
      await expect(imap()).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringMatching(/gave no token: (HTTP|temp)/),
      });
      later(seconds - 1);
      await expect(smtp()).rejects.toThrow('gave no token');
      expect(provider.asked.length).toBe(1);
      later(1);
      expect(provider.isLiving(await smtp())).toBe(true);
      expect([await imap(), provider.asked.length]).toEqual([await smtp(), 2]);
    },
  );

  it('the provider is out of reach', async () => {
    await provider.close();
    const failure = source()();
    await expect(failure).rejects.toThrow(Advice);
    await expect(failure).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('cannot be reached') });
    provider = await TokenServer.start();
  });

  it('nobody has signed in', async () => {
    await expect(source({ grant: 'person' })()).rejects.toThrow('run: postdesk connect');
  });
});
