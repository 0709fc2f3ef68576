import type { OAuth2Config } from '../../src/config/types.js';

/** Nothing of what may be given, with what is given. */
export function oauth2Of(given: Partial<OAuth2Config>): OAuth2Config {
  return {
    grant: 'client',
    provider: null,
    user: 'support@acme.example',
    accessToken: null,
    tokenUrl: null,
    authUrl: null,
    deviceUrl: null,
    clientId: null,
    clientSecret: null,
    refreshToken: null,
    scope: null,
    serviceAccount: null,
    ...given,
  };
}
