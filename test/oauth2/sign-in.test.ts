import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { signInByBrowser } from '../../src/oauth2/browser.js';
import { signInByDevice } from '../../src/oauth2/device.js';
import { TokenServer } from '../support/token-server.js';

let provider: TokenServer;
beforeEach(async () => {
  provider = await TokenServer.start();
});
afterEach(() => provider.close());

/** Somebody who types lines, one after another, whenever they like. */
class Typist {
  private readonly lines: string[] = [];
  private wake: () => void = () => {};

  type(line: string): void {
    this.lines.push(line);
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const line = this.lines.shift();
      if (line !== undefined) yield line;
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    }
  }
}

describe('by a browser', () => {
  let typist: Typist;
  let complaints: string[];
  let stop: AbortController;

  beforeEach(() => {
    typist = new Typist();
    complaints = [];
    stop = new AbortController();
  });

  /** @param person what they do with the address that they are shown */
  function signIn(person: (url: string) => unknown, given = {}) {
    return signInByBrowser(provider.config({ grant: 'person', ...given }), {
      port: 0,
      show: (url) => void Promise.resolve(person(url)),
      pasted: typist,
      complain: (words) => complaints.push(words),
      signal: stop.signal,
    });
  }

  it('the browser comes back to loopback with a code, which is good for tokens', async () => {
    let page = '';
    const granted = await signIn(async (url) => {
      page = await (await fetch(url)).text();
    });
    expect(provider.isLiving(granted.accessToken)).toBe(true);
    expect(granted.refreshToken).toMatch(/^refresh-/);
    expect(page).toContain('You are signed in');
  });

  it('it asks as the RFCs and the providers say', async () => {
    let asked = new URLSearchParams();
    const scope = 'https://mail.google.com/';
    const signed = signIn(
      (url) => {
        asked = new URL(url).searchParams;
        return fetch(url);
      },
      { provider: 'google', scope },
    );
    await signed;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'desk',
      scope,
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent',
      login_hint: 'support@acme.example',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    });
  });

  it('Microsoft is told to come back to localhost, which it lets have any port', async () => {
    let back = '';
    await signIn(
      async (url) => {
        back = new URL(url).searchParams.get('redirect_uri') ?? '';
        const { headers } = await fetch(url, { redirect: 'manual' });
        await fetch((headers.get('location') ?? '').replace('localhost', '127.0.0.1'));
      },
      { provider: 'microsoft365' },
    );
    expect(back).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('where the browser is on another machine, the address that it ended at is pasted', async () => {
    const granted = await signIn(async (url) => {
      const { headers } = await fetch(url, { redirect: 'manual' });
      typist.type('');
      typist.type('http://127.0.0.1:1/?code=x&state=other');
      typist.type(` ${headers.get('location')} `);
    });
    expect(provider.isLiving(granted.accessToken)).toBe(true);
    expect(complaints).toEqual(['that does not belong to this sign-in; begin again']);
  });

  it('or the code by itself', async () => {
    const granted = await signIn(async (url) => {
      const { headers } = await fetch(url, { redirect: 'manual' });
      typist.type(new URL(headers.get('location') ?? '').searchParams.get('code') ?? '');
    });
    expect(provider.isLiving(granted.accessToken)).toBe(true);
  });

  it('a page that sends a code of its own is not believed', async () => {
    let status = 0;
    const signed = signIn(async (url) => {
      const back = new URL(url).searchParams.get('redirect_uri');
      status = (await fetch(`${back}?code=stolen&state=guess`)).status;
      stop.abort();
    });
    await expect(signed).rejects.toThrow('nobody signed in');
    expect([status, provider.asked]).toEqual([400, []]);
  });

  it('what the provider has against it is said', async () => {
    const signed = signIn((url) => {
      const { searchParams } = new URL(url);
      const state = searchParams.get('state') ?? '';
      return fetch(`${searchParams.get('redirect_uri')}?error=access_denied&error_description=No&state=${state}`);
    });
    await expect(signed).rejects.toThrow('the provider says: access_denied: No');
  });
});

describe('by a code on another device', () => {
  const signIn = async (given = {}) => {
    const clock = new MovableClock(0);
    const waits: number[] = [];
    let shown = {};
    const granted = signInByDevice(provider.config({ grant: 'person', ...given }), {
      clock,
      show: (code) => {
        shown = code;
      },
      pause: async (ms) => {
        waits.push(ms / 1000);
        clock.moveTo(clock.now() + ms);
      },
    });
    const outcome = await granted.then(
      ({ accessToken }) => provider.isLiving(accessToken),
      (error: Error) => error.message,
    );
    return { outcome, waits, shown };
  };

  it('it waits as it is told, and longer where that is too often', async () => {
    provider.behaviour.device = {
      interval: 7,
      replies: ['authorization_pending', 'slow_down', 'authorization_pending'],
    };
    expect(await signIn()).toEqual({
      outcome: true,
      waits: [7, 7, 12, 12],
      shown: { where: 'https://microsoft.com/devicelogin', code: 'FJC3-4KQP', minutes: 15 },
    });
  });

  it.each([
    ['authorization_declined', 'the sign-in was declined; nothing is kept'],
    ['access_denied', 'the sign-in was declined; nothing is kept'],
    ['expired_token', 'nobody signed in before the code expired; nothing is kept'],
  ])('ends at %s', async (reply, words) => {
    provider.behaviour.device.replies = ['authorization_pending', reply];
    expect((await signIn()).outcome).toBe(words);
  });

  it('ends when the code has expired, whatever the provider says', async () => {
    provider.behaviour.device.replies = Array.from({ length: 300 }, () => 'authorization_pending');
    const { outcome, waits } = await signIn();
    expect([outcome, waits.length]).toEqual(['nobody signed in before the code expired; nothing is kept', 180]);
  });

  it('says what the provider has against the app', async () => {
    expect((await signIn({ clientId: 'other' })).outcome).toMatch(
      /unauthorized_client: AADSTS700016: no such app; allow/,
    );
  });

  it('is not there where the provider has none', async () => {
    expect((await signIn({ deviceUrl: null })).outcome).toContain('leave out --device');
  });
});
