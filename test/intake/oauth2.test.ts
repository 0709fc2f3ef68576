import { describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import type { OAuth2Config } from '../../src/config/types.js';
import { Advice } from '../../src/errors.js';
import { tokenSource } from '../../src/oauth2.js';

const nothing = {
  accessToken: null,
  tokenUrl: null,
  clientId: null,
  clientSecret: null,
  refreshToken: null,
  scope: null,
};
const client: OAuth2Config = {
  ...nothing,
  tokenUrl: 'https://login.example/token',
  clientId: 'desk',
  clientSecret: 's3cret',
};

/** A token endpoint that counts its tokens, and what it was asked with. */
function endpoint(
  answer: (count: number) => Response = (count) => Response.json({ access_token: `t${count}`, expires_in: 3600 }),
) {
  const asked: Record<string, string>[] = [];
  const ask: typeof fetch = async (_url, init) => {
    asked.push(Object.fromEntries(init?.body as URLSearchParams));
    return answer(asked.length);
  };
  return { asked, ask };
}

describe('a token', () => {
  it('that stands in the desk file is taken as it is', async () => {
    const { asked, ask } = endpoint();
    const token = tokenSource({ ...nothing, accessToken: 'fixed' }, new MovableClock(0), ask);
    expect([await token(), await token(true)]).toEqual(['fixed', 'fixed']);
    expect(asked).toEqual([]);
  });

  it('is asked for with a refresh token where there is one', async () => {
    const { asked, ask } = endpoint();
    await tokenSource({ ...client, refreshToken: 'r1', scope: 'mail' }, new MovableClock(0), ask)();
    const grant = { grant_type: 'refresh_token', refresh_token: 'r1' };
    expect(asked).toEqual([{ ...grant, client_id: 'desk', client_secret: 's3cret', scope: 'mail' }]);
  });

  it("is asked for with the client's own credentials otherwise", async () => {
    const { asked, ask } = endpoint();
    await tokenSource(client, new MovableClock(0), ask)();
    expect(asked).toEqual([{ grant_type: 'client_credentials', client_id: 'desk', client_secret: 's3cret' }]);
  });

  it('is kept until shortly before it expires, or was refused', async () => {
    const clock = new MovableClock(0);
    const token = tokenSource(client, clock, endpoint().ask);
    expect(await token()).toBe('t1');
    clock.moveTo(3500_000);
    expect(await token()).toBe('t1');
    clock.moveTo(3541_000);
    expect(await token()).toBe('t2');
    expect(await token(true)).toBe('t3');
    expect(await token()).toBe('t3');
  });

  it.each<[string, () => Response, RegExp]>([
    [
      'an error',
      () => Response.json({ error: 'invalid_grant' }, { status: 400 }),
      /login\.example gave no token: invalid_grant/,
    ],
    ['no token', () => Response.json({}), /HTTP 200/],
    ['a page', () => new Response('<html>', { status: 503 }), /HTTP 503/],
  ])('is missing where the endpoint answers %s, and it says so', async (_, answer, words) => {
    const token = tokenSource(client, new MovableClock(0), endpoint(answer).ask);
    await expect(token()).rejects.toThrow(words);
    await expect(token()).rejects.toMatchObject({ exitCode: 1 });
  });

  it('is missing where the endpoint is out of reach, and it says so', async () => {
    const ask = async () => {
      throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND login.example') });
    };
    const failure = tokenSource(client, new MovableClock(0), ask)();
    await expect(failure).rejects.toThrow(Advice);
    await expect(failure).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('ENOTFOUND') });
  });
});
