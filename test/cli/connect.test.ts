import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/cli/findings.js';
import { TokenServer } from '../support/token-server.js';
import { end, Place, says } from './postdesk.js';

describe('postdesk connect', { timeout: 120_000 }, () => {
  let provider: TokenServer;
  let place: Place;

  beforeEach(async () => {
    provider = await TokenServer.start();
    place = await Place.make();
    place.env.POSTDESK_DNS = '127.0.0.1:9';
  });
  afterEach(async () => {
    await Promise.all([provider.close(), place.remove()]);
  });

  const configure = (oauth2: object) => {
    const urls = { tokenUrl: `${provider.url}/token`, authUrl: `${provider.url}/authorize`, clientId: 'desk' };
    const login = {
      host: '127.0.0.1',
      port: 1,
      secure: false,
      user: 'support@acme.example',
      oauth2: { ...urls, ...oauth2 },
    };
    return place.configure({ mail: { in: [{ imap: login }], out: { smtp: login } } });
  };

  it('signs a person in once for IMAP and SMTP, with a key that is theirs alone, and check then gets tokens', async () => {
    await configure({ clientSecret: 's3cret', grant: 'person' });
    const before = await place.run('--json', 'check');
    expect(before.out).toMatch(
      /nobody has signed in for support@acme\.example yet", *\n *"cure": "run: postdesk connect/,
    );
    expect(before.out.match(/not tried: there is no token/g)).toHaveLength(2);

    const connecting = place.start('connect');
    const said = await says(connecting, /then Enter/);
    const [address = ''] = /^http:\/\/\S+$/m.exec(said) ?? [];
    expect((await fetch(address)).status).toBe(200);
    expect(await end(connecting, 'SIGCONT')).toEqual([0, null]);
    expect((await stat(place.path('postdesk.key'))).mode & 0o777).toBe(0o600);

    const { out } = await place.run('--json', 'check');
    const found = (JSON.parse(out) as Finding[]).find(({ of }) => of === 'oauth2 support@acme.example');
    expect(found).toMatchObject({ result: 'fine', detail: expect.stringContaining('gives tokens') });
    // Beside the HEAD by which check compares clocks.
    const grants = provider.asked.flatMap((form) => form.grant_type ?? []);
    expect(grants).toEqual(['authorization_code']);
  });

  it('says that nobody has to where nobody has to', async () => {
    await configure({ clientSecret: 's3cret' });
    const { code, said } = await place.run('connect');
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('nobody has to sign in') });
  });
});
