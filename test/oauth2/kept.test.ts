import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import type { OAuth2Config } from '../../src/config/types.js';
import { KeptSignIns } from '../../src/oauth2/kept.js';
import { Tokens } from '../../src/oauth2/source.js';
import { Vault } from '../../src/oauth2/vault.js';
import type { Database } from '../../src/record/database.js';
import { onEachDatabase, start } from '../support/databases.js';
import { TokenServer } from '../support/token-server.js';

const key = randomBytes(32).toString('base64');

onEachDatabase('the sign-in of a person', (given) => {
  let provider: TokenServer;
  let clock: MovableClock;
  let config: OAuth2Config;

  beforeEach(async () => {
    provider = await TokenServer.start();
    provider.behaviour.rotates = true;
    clock = new MovableClock(start);
    config = provider.config({ grant: 'person', user: 'support@gmail.com' });
  });
  afterEach(() => provider.close());

  const signIns = (db: Database = given.db, secret = key) =>
    new KeptSignIns({ db, clock, vault: () => new Vault(secret), pause: () => new Promise(setImmediate) });
  const keep = () => signIns().keep(config, { accessToken: 'first', livesMs: 1, refreshToken: provider.signedIn() });
  const process = (db?: Database) => new Tokens({ clock, signIns: signIns(db) }).of(config);
  const later = (seconds: number) => clock.moveTo(clock.now() + seconds * 1000);

  it('outlives the process, with the refresh token that took the place of the first', async () => {
    await keep();
    await process()();
    later(3600);
    await process()();
    later(3600);
    expect(provider.isLiving(await process()())).toBe(true);
    expect(new Set(provider.asked.map((form) => form.refresh_token)).size).toBe(3);
  });

  it('is renewed by one process for all of them, even at once', async () => {
    await keep();
    const others = [given.db, given.engine === 'SQLite' ? given.db : given.beside(), given.db].map((db) => process(db));
    const tokens = await Promise.all(others.map((token) => token()));
    expect([new Set(tokens).size, provider.asked.length]).toEqual([1, 1]);
    const renewed = await Promise.all(others.map((token) => token(true)));
    expect([new Set(renewed).size, provider.asked.length]).toEqual([1, 2]);
  });

  it('is taken over from a process that died while it renewed', async () => {
    await keep();
    await given.db('mail_tokens').update({ lease_owner: 'dead', lease_until: clock.now() + 45_000 });
    const waiting = new KeptSignIns({
      db: given.db,
      clock,
      vault: () => new Vault(key),
      pause: async (ms) => later(ms / 1000),
    });
    expect(provider.isLiving((await waiting.token(config, null)).value)).toBe(true);
  });

  it('begins with the refresh token of the desk file where one is given', async () => {
    config = { ...config, refreshToken: provider.signedIn() };
    await process()();
    later(3600);
    expect(provider.isLiving(await process()())).toBe(true);
  });

  it('stands in the database encrypted', async () => {
    const refresh = provider.signedIn();
    await signIns().keep(config, { accessToken: 'open-access', livesMs: 3_600_000, refreshToken: refresh });
    const row = JSON.stringify(await given.db('mail_tokens'));
    expect(row).not.toContain(refresh);
    expect(row).not.toContain('open-access');
    await expect(signIns(given.db, 'x'.repeat(40)).token(config, 'open')).rejects.toThrow('cannot be decrypted');
  });

  it('says that somebody must sign in anew where the provider takes it no more', async () => {
    await keep();
    provider.revoke();
    await expect(process()()).rejects.toThrow('sign in again: postdesk connect');
    await keep();
    expect(provider.isLiving(await process()())).toBe(true);
  });

  it('is left as it was where the provider is away', async () => {
    await keep();
    provider.behaviour.instead = [{ status: 503, body: {} }];
    await expect(process()()).rejects.toThrow('HTTP 503');
    expect(provider.isLiving(await process()())).toBe(true);
  });

  it('is refused where the provider gave nothing to go on with', async () => {
    const granted = { accessToken: 'x', livesMs: 1, refreshToken: null };
    await expect(signIns().keep(config, granted)).rejects.toThrow('no refresh token');
  });
});

it('a vault opens only what was locked for that place, and was not changed', () => {
  const vault = new Vault(key);
  const locked = vault.lock('secret', 'here');
  expect(vault.open(locked, 'here')).toBe('secret');
  expect(vault.lock('secret', 'here')).not.toBe(locked);
  for (const wrong of [locked.slice(0, -2), `${locked}AA`, locked.replace('v1', 'v2'), ''])
    expect(() => vault.open(wrong, 'here')).toThrow('cannot be decrypted');
  expect(() => vault.open(locked, 'there')).toThrow('cannot be decrypted');
  expect(() => new Vault('short')).toThrow('too short');
});
